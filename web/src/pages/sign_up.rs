//! Signing up: from `/register` to an active account.

pub(crate) mod activate;
pub(crate) mod register;
pub(crate) mod waiting;
