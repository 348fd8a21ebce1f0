//! Ways in, and out again.

pub mod link;
pub mod mail;
pub mod mail_sent;
pub mod password;
pub mod sign_out;
