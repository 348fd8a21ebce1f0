//! Back into an account: a new password by mail, or a lock.

pub(crate) mod forgot;
pub(crate) mod lock;
pub(crate) mod reset;
