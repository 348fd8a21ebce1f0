//! From what a mail is about to its words: one file per mail.
//!
//! Each says why it came, what to press, how long that works and what to do if it was not you, in under 120 words.
//! Nothing a visitor typed is repeated; an address appears masked, or as the mail's own recipient not at all.

mod layout;

mod account_deleted;
mod activate;
mod activation_reminder;
mod already_registered;
mod confirm_new_email;
mod email_change_requested;
mod email_changed;
mod new_sign_in;
mod notices_off;
mod password_changed;
mod reset_password;
mod sign_in;

use std::fmt;

use accounts::mail::Mail;

use crate::{Reader, Site};

/// A mail without its envelope. Its links and codes work: `Debug` shows the subject alone.
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct Letter {
    /// The tag of the language it is in, for `Content-Language`.
    pub language: &'static str,
    /// Site and act, on one line.
    pub subject: String,
    /// The text part.
    pub text: String,
    /// The HTML part: a whole document without remote content.
    pub html: String,
}

/// Words a mail. Its links lead to the site's public address and nowhere else (I-10).
pub fn letter(t: Reader, site: &Site, mail: &Mail) -> Letter {
    match mail {
        Mail::Activate { token, code, until } => activate::letter(t, site, token, code, *until),
        Mail::AlreadyRegistered => already_registered::letter(t, site),
        Mail::ActivationReminder { token, until, expires } => {
            activation_reminder::letter(t, site, token, *until, *expires)
        }
        Mail::ResetPassword { token, until, activates, password_stays, cause } => {
            reset_password::letter(t, site, token, *until, *activates, *password_stays, *cause)
        }
        Mail::PasswordChanged { lock, at } => password_changed::letter(t, site, lock.as_ref(), *at),
        Mail::NoticesOff { lock, at } => notices_off::letter(t, site, lock.as_ref(), *at),
        Mail::ConfirmNewEmail { token, until } => confirm_new_email::letter(t, site, token, *until),
        Mail::EmailChangeRequested { new_address_masked, token, until } => {
            email_change_requested::letter(t, site, new_address_masked, token, *until)
        }
        Mail::EmailChanged { token, until } => email_changed::letter(t, site, token, *until),
        Mail::AccountDeleted { at, by_operator } => account_deleted::letter(t, site, *at, *by_operator),
        Mail::SignIn { token, code, until } => sign_in::letter(t, site, token, code, *until),
        Mail::NewSignIn { user_agent, token, lock, at, more } => {
            new_sign_in::letter(t, site, user_agent, token, lock.as_ref(), *at, *more)
        }
    }
}

impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Letter").field("subject", &self.subject).finish_non_exhaustive()
    }
}
