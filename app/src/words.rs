//! Refusals in words: each says what would be right.

use std::time::Duration;

use accounts::{EmailRefused, PasswordRefused};
use serde::{Deserialize, Serialize};

use crate::Reader;
use crate::when::{self, Lasting};

/// What to say beside the field of an address.
#[must_use]
pub fn email(t: Reader, refused: EmailRefused) -> String {
    match refused {
        EmailRefused::Empty => t.email_empty(),
        EmailRefused::TooLong => t.email_too_long(),
        EmailRefused::NoAt => t.email_no_at(),
        EmailRefused::TwoAts => t.email_two_ats(),
        EmailRefused::Several => t.email_several(),
        EmailRefused::NoName => t.email_no_name(),
        EmailRefused::NoDomain => t.email_no_domain(),
        EmailRefused::Space => t.email_space(),
        EmailRefused::NameSign(',') | EmailRefused::DomainSign(',') => t.email_comma(),
        EmailRefused::NameSign(c) | EmailRefused::DomainSign(c) | EmailRefused::NonAsciiName(c) if c.is_control() => {
            t.email_invisible()
        }
        EmailRefused::NameSign(c) => t.email_sign_before(t.isolated(c.encode_utf8(&mut [0; 4]))),
        EmailRefused::DomainSign(c) => t.email_sign_after(t.isolated(c.encode_utf8(&mut [0; 4]))),
        EmailRefused::NonAsciiName(c @ '\u{ff01}'..='\u{ff5e}') => t.email_wide(t.isolated(c.encode_utf8(&mut [0; 4]))),
        EmailRefused::NonAsciiName(c) => t.email_not_a_to_z(t.isolated(c.encode_utf8(&mut [0; 4]))),
        EmailRefused::LeadingHyphen => t.email_leading_hyphen(),
        EmailRefused::Dots => t.email_dots(),
        EmailRefused::Hyphen => t.email_hyphen(),
        EmailRefused::NoDot => t.email_no_dot(),
        EmailRefused::Number => t.email_number(),
        EmailRefused::Domain => t.email_domain(),
    }
}

/// What to say beside the field of a new password.
#[must_use]
pub fn password(t: Reader, refused: PasswordRefused) -> String {
    match refused {
        PasswordRefused::Empty => t.password_empty(),
        PasswordRefused::TooShort { min, has } => t.password_too_short(min, has.to_string()),
        PasswordRefused::TooLong => t.password_too_long(),
        PasswordRefused::ControlCharacter => t.password_control_character(),
        PasswordRefused::Personal => t.password_personal(),
        PasswordRefused::Common => t.password_common(),
        PasswordRefused::Guessable => t.password_guessable(),
    }
}

/// Why no more passwords are checked for so many seconds.
#[must_use]
pub(crate) fn too_many_tries(t: Reader, retry_after: u32) -> String {
    match when::lasting(Duration::from_secs(retry_after.into())) {
        Lasting::Seconds(count) => t.tries_seconds(count),
        Lasting::Minutes(count) => t.tries_minutes(count),
        Lasting::Hours(count) => t.tries_hours(count),
        Lasting::Days(count) => t.tries_days(count),
    }
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
pub(crate) fn code(t: Reader, error: CodeError) -> String {
    match error {
        CodeError::Wrong { left } => t.code_wrong(left),
        CodeError::Exhausted => t.code_exhausted(),
        CodeError::Expired => t.code_expired(),
        CodeError::Malformed => t.code_malformed(),
    }
}
