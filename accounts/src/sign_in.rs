//! Ways into a session for those who have an account.

mod mail;
mod password;

pub use mail::{MailLogin, MailLoginPage};
pub use password::Login;
