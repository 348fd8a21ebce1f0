//! The way back for owners: a new password by mail, or a locked account.

mod lock;
mod reset;

pub use reset::{ResetPage, ResetRequest};
