//! The way back for owners: a new password by mail, or a locked account.

mod notice_links;
mod reset;

pub use reset::{ResetPage, ResetRequest};
