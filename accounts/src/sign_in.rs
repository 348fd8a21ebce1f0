//! Ways into a session for those who have an account.

mod mail;
mod password;

use crate::Core;

pub use mail::{MailLogin, MailLoginPage};
pub use password::Login;

/// Ways into a session for those who have an account.
#[derive(Clone, Copy, Debug)]
pub struct SignIn<'a> {
    pub(crate) core: &'a Core,
}
