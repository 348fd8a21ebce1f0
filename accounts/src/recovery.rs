//! Regaining access by email: reset a forgotten password, or lock an account somebody else is using. Signs nobody in.

mod lock;
mod reset;

use crate::Core;

pub use reset::ResetPage;

/// Regaining access: reset the password, lock the account.
#[derive(Clone, Copy, Debug)]
pub struct Recovery<'a> {
    pub(crate) core: &'a Core,
}
