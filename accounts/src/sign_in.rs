//! Signing in with a password or by email. Verifies what the visitor shows; the session itself starts in `sessions`.

mod mail;
mod password;

use crate::Core;

pub use mail::{MailLogin, MailLoginPage};
pub use password::Login;

/// Signing in to an existing account.
#[derive(Clone, Copy, Debug)]
pub struct SignIn<'a> {
    pub(crate) core: &'a Core,
}
