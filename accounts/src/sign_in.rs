//! Signing in with a password or by email. Verifies what the visitor shows; the session itself starts in `sessions`.

mod mail;
mod password;

use crate::Core;

pub use mail::{MailSignIn, MailSignInPage};
pub use password::SignInOutcome;

/// Signing in to an existing account.
#[derive(Clone, Copy, Debug)]
pub struct SignIn<'a> {
    pub(crate) core: &'a Core,
}
