//! Regaining access to an account: a new password by email, or a lock.

pub(crate) mod forgot;
pub(crate) mod lock;
pub(crate) mod reset;
