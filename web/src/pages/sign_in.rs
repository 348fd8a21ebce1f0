//! Signing in, by password or by email, and out.

pub(crate) mod logout;
pub(crate) mod mail;
pub(crate) mod password;
