//! What is wrong with one field of the input, as a rule that programs know by its name.

use accounts::{EmailRefused, PasswordRefused};
use serde::Serialize;
use utoipa::ToSchema;

/// The rule that a field breaks. More may be added.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::api) enum Rule {
    /// There is no such member.
    Unknown,
    /// It has to be there.
    Missing,
    /// It is there more than once.
    Doubled,
    /// It is of another type.
    WrongType,
    /// It is none of the values there are.
    UnknownValue,
    /// It is not JSON.
    NotJson,
    /// It is not UTF-8.
    NotUtf8,
    /// It is JSON, but not an object.
    NotAnObject,
    /// Either this or the other one, not both.
    OneOfTwo,
    /// It cannot be read.
    Malformed,
    /// Another version is in force.
    Outdated,
    /// There are no six digits in it.
    NotSixDigits,
    /// Nothing was typed.
    Empty,
    /// It is too long.
    TooLong,
    /// An address without `@`.
    NoAt,
    /// An address with more than one `@`.
    TwoAts,
    /// More than one address.
    Several,
    /// Nothing before the `@`.
    NoName,
    /// Nothing after the `@`.
    NoDomain,
    /// A space within the address.
    Space,
    /// A character that is not accepted before the `@`.
    NameCharacter,
    /// A letter outside ASCII before the `@`: few mail servers accept those.
    NameNotAscii,
    /// An address that begins with a hyphen.
    LeadingHyphen,
    /// A character that domains do not have.
    DomainCharacter,
    /// A leading dot, or two in a row, after the `@`.
    Dots,
    /// A part of the domain that begins or ends with a hyphen.
    Hyphen,
    /// A domain without a dot.
    NoDot,
    /// A number in place of a domain.
    Number,
    /// No domain, for another reason.
    Domain,
    /// A password of too few characters.
    TooShort,
    /// A control character, which no keyboard types.
    ControlCharacter,
    /// A password that is little more than the address or the name of the site.
    Personal,
    /// A password that many people have.
    Common,
    /// A password that is guessed early: a word with digits, a keyboard row, a date.
    Guessable,
}

/// What is wrong with one field.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(in crate::api) struct FieldError {
    /// Where it is in the body, as a JSON pointer (RFC 6901); empty for the body itself. Missing for a parameter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(in crate::api) pointer: Option<String>,
    /// The name of a parameter of the query.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(in crate::api) parameter: Option<String>,
    pub(in crate::api) code: Rule,
    /// The fewest characters, where there are too few.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(in crate::api) min: Option<usize>,
    /// How many there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(in crate::api) has: Option<usize>,
    /// The character that is not accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(in crate::api) character: Option<char>,
}

impl FieldError {
    pub(super) fn of(code: Rule) -> Self {
        Self { pointer: None, parameter: None, code, min: None, has: None, character: None }
    }

    /// At the top of the body.
    pub(in crate::api) fn at(field: &str, code: Rule) -> Self {
        Self { pointer: Some(format!("/{field}")), ..Self::of(code) }
    }

    /// Terms of use that were not accepted, or others than these.
    pub(in crate::api) fn terms(missing: bool) -> Self {
        Self::at("terms", if missing { Rule::Missing } else { Rule::Outdated })
    }

    pub(in crate::api) fn code() -> Self {
        Self::at("code", Rule::NotSixDigits)
    }

    pub(in crate::api) fn email(refused: EmailRefused) -> Self {
        let (code, character) = match refused {
            EmailRefused::Empty => (Rule::Empty, None),
            EmailRefused::TooLong => (Rule::TooLong, None),
            EmailRefused::NoAt => (Rule::NoAt, None),
            EmailRefused::TwoAts => (Rule::TwoAts, None),
            EmailRefused::Several => (Rule::Several, None),
            EmailRefused::NoName => (Rule::NoName, None),
            EmailRefused::NoDomain => (Rule::NoDomain, None),
            EmailRefused::Space => (Rule::Space, None),
            EmailRefused::NameSign(sign) => (Rule::NameCharacter, Some(sign)),
            EmailRefused::NonAsciiName(sign) => (Rule::NameNotAscii, Some(sign)),
            EmailRefused::LeadingHyphen => (Rule::LeadingHyphen, None),
            EmailRefused::DomainSign(sign) => (Rule::DomainCharacter, Some(sign)),
            EmailRefused::Dots => (Rule::Dots, None),
            EmailRefused::Hyphen => (Rule::Hyphen, None),
            EmailRefused::NoDot => (Rule::NoDot, None),
            EmailRefused::Number => (Rule::Number, None),
            EmailRefused::Domain => (Rule::Domain, None),
        };
        Self { character, ..Self::at("email", code) }
    }

    pub(in crate::api) fn password(field: &str, refused: PasswordRefused) -> Self {
        let (code, min, has) = match refused {
            PasswordRefused::Empty => (Rule::Empty, None, None),
            PasswordRefused::TooShort { min, has } => (Rule::TooShort, Some(min), Some(has)),
            PasswordRefused::TooLong => (Rule::TooLong, None, None),
            PasswordRefused::ControlCharacter => (Rule::ControlCharacter, None, None),
            PasswordRefused::Personal => (Rule::Personal, None, None),
            PasswordRefused::Common => (Rule::Common, None, None),
            PasswordRefused::Guessable => (Rule::Guessable, None, None),
        };
        Self { min, has, ..Self::at(field, code) }
    }
}
