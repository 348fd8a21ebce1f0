//! Back into an account, or locking it.

pub mod forgot;
pub mod forgot_sent;
pub mod lock;
pub mod reset;
