//! Refusals in words: each says what would be right.

use std::time::Duration;

use accounts::{EmailRefused, PasswordRefused};
use serde::{Deserialize, Serialize};

use crate::when;

/// What to say beside the field of an address.
#[must_use]
pub fn email(refused: EmailRefused) -> String {
    let words = match refused {
        EmailRefused::Empty => "Enter your e-mail address",
        EmailRefused::TooLong => "Enter a shorter address; this one is longer than mail servers take",
        EmailRefused::NoAt => "There is no @ in it; an address looks like name@example.org",
        EmailRefused::TwoAts => "There are two @ in it; an address has one",
        EmailRefused::Several => "There is more than one address; enter one",
        EmailRefused::NoName => "Something is missing before the @",
        EmailRefused::NoDomain => "Something is missing after the @, such as example.org",
        EmailRefused::Space => "Leave out the space in the middle",
        EmailRefused::NameSign(',') | EmailRefused::DomainSign(',') => {
            "There is a comma in it; put a dot there if that is what is meant"
        }
        EmailRefused::NameSign(c) | EmailRefused::DomainSign(c) | EmailRefused::NonAsciiName(c) if c.is_control() => {
            "Type the address instead of pasting it; there is something in it that does not show"
        }
        EmailRefused::NameSign(c) => return format!("Leave out the sign {c} before the @; no address has it here"),
        EmailRefused::DomainSign(c) => return format!("Leave out the sign {c} after the @; no address has it there"),
        EmailRefused::NonAsciiName(c @ '\u{ff01}'..='\u{ff5e}') => {
            return format!("Before the @ only letters from a to z work here; {c} is a wide one, so type it narrow");
        }
        EmailRefused::NonAsciiName(c) => {
            return format!("Before the @ only letters from a to z work here; {c} is none");
        }
        EmailRefused::LeadingHyphen => "Leave out the hyphen at the beginning",
        EmailRefused::Dots => "After the @ there is a dot too many, or something is missing beside it",
        EmailRefused::Hyphen => "After the @ there is a hyphen too many, at the beginning or beside a dot",
        EmailRefused::NoDot => "After the @ an ending such as .org or .com is missing",
        EmailRefused::Number => "After the @ a name such as example.org is needed, not a number",
        EmailRefused::Domain => "Check the part after the @; it should look like example.org",
    };
    words.to_owned()
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
