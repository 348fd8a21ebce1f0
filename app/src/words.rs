//! Refusals in words: each says what would be right.

use std::time::Duration;

use accounts::{EmailRefused, PasswordRefused};

use crate::when;

/// What to say beside the field of an address.
#[must_use]
pub fn email(refused: EmailRefused) -> String {
    match refused {
        EmailRefused::Empty => "Enter your e-mail address",
        EmailRefused::TooLong => "Enter a shorter address; this one is longer than mail servers take",
        EmailRefused::Malformed => "Enter an address like name@example.org",
        EmailRefused::NonAsciiName => "Use an address with plain letters (a to z) before the @",
        EmailRefused::Domain => "Check the part after the @; it should look like example.org",
    }
    .to_owned()
}

/// What to say beside the field of a new password.
#[must_use]
pub fn password(refused: PasswordRefused) -> String {
    match refused {
        PasswordRefused::Empty => "Enter a password".to_owned(),
        PasswordRefused::TooShort { min, has } => format!("Use {min} characters or more; this one has {has}"),
        PasswordRefused::TooLong => "Use 256 characters or fewer".to_owned(),
        PasswordRefused::ControlCharacter => "Leave out tabs and other characters that do not show".to_owned(),
        PasswordRefused::Personal => {
            "Choose something other than your address or the name of this site; both are guessed first".to_owned()
        }
        PasswordRefused::Common => "Choose another; many people use this one, so it is guessed first".to_owned(),
        PasswordRefused::Guessable => {
            "Choose one that is harder to guess; three or four unrelated words work well".to_owned()
        }
    }
}

/// What a person should know before choosing a password.
#[must_use]
pub(crate) fn password_hint(min_length: usize) -> String {
    format!("{min_length} characters or more. A few unrelated words are easy to remember and hard to guess.")
}

/// Why a password typed again was not taken.
pub(crate) const WRONG_PASSWORD: &str = "This is not the password of this account";
/// Asks for the password of the account.
pub(crate) const ENTER_PASSWORD: &str = "Enter your password";

/// Why no more passwords are checked for so many seconds.
#[must_use]
pub(crate) fn too_many_tries(retry_after: u32) -> String {
    format!("Too many tries. Try again in {}", when::lasting(Duration::from_secs(retry_after.into())))
}

/// Why a code from a mail was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// Not the code of the mail.
    Wrong {
        /// How many tries are left.
        left: u8,
    },
    /// Too many wrong codes: only the link works now.
    Exhausted,
    /// The code's time is over.
    Expired,
    /// Not six digits.
    Malformed,
}

/// What to say beside the field of a code.
#[must_use]
pub(crate) fn code(error: CodeError) -> String {
    match error {
        CodeError::Wrong { left: 1 } => "This is not the code from the newest mail. One try is left".to_owned(),
        CodeError::Wrong { left } => format!("This is not the code from the newest mail. {left} tries are left"),
        CodeError::Exhausted => "Too many wrong codes, so no code works for now. Use the link in the mail".to_owned(),
        CodeError::Expired => "This code is too old. Ask for a new mail".to_owned(),
        CodeError::Malformed => "Enter the six digits from the mail".to_owned(),
    }
}
