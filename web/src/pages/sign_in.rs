//! `/login` in its ways, and out again.

pub(crate) mod logout;
pub(crate) mod mail;
pub(crate) mod password;
