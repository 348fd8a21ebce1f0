//! The way back for owners: a new password by mail, or a locked account.

mod lock;
mod reset;

use crate::Core;

pub use reset::ResetPage;

/// The way back for owners: reset the password, lock the account.
#[derive(Clone, Copy, Debug)]
pub struct Recovery<'a> {
    pub(crate) core: &'a Core,
}
