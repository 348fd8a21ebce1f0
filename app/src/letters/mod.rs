//! One file per mail: what it has to be told (`Props`), and `letter(&Site, Props) -> Letter`.
//!
//! Each says why it came, what to press, how long that works and what to do if it was not you, in under 120 words.
//! Nothing a visitor typed is repeated; an address appears masked, or as the mail's own recipient not at all.

mod layout;

pub mod account_deleted;
pub mod activate;
pub mod activation_reminder;
pub mod already_registered;
pub mod confirm_new_email;
pub mod email_change_requested;
pub mod email_changed;
pub mod new_sign_in;
pub mod notices_off;
pub mod password_changed;
pub mod reset_password;
pub mod sign_in;

/// A mail without its envelope.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Letter {
    /// Site and act, on one line.
    pub subject: String,
    /// The text part.
    pub text: String,
    /// The HTML part: a whole document without remote content.
    pub html: String,
}
