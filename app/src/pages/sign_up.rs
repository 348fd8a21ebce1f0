//! From the form to an active account.

pub mod activate;
pub mod register;
pub mod waiting;
