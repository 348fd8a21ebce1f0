//! The name by which an application is known here, and by which it names itself (`client_id`).

use std::fmt;

use sea_orm::{DbErr, DeriveValueType, TryFromU64};
use serde::{Deserialize, Serialize};

/// Longest name in bytes.
const MAX: usize = 40;

/// The id of an application: 1 to 40 small letters, digits and hyphens, the first of them no hyphen.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, DeriveValueType)]
#[serde(try_from = "String")]
pub struct ApplicationId(String);

impl ApplicationId {
    /// Accepts an id as it is stored, and nothing that would have to be changed first.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let sign = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let fits = (1..=MAX).contains(&text.len()) && text.bytes().all(sign) && !text.starts_with('-');
        fits.then(|| Self(text.to_owned()))
    }

    /// The id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ApplicationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for ApplicationId {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("an id has 1 to 40 of a-z, 0-9 and -, and does not begin with -")
    }
}

/// sea-orm requires it of every primary key. Always fails: an id is never made from a row number.
impl TryFromU64 for ApplicationId {
    fn try_from_u64(_: u64) -> Result<Self, DbErr> {
        Err(DbErr::ConvertFromU64("ApplicationId"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_short_slug() {
        for id in ["wiki", "a", "7", "my-wiki-2", &"z".repeat(40)] {
            assert_eq!(ApplicationId::parse(id).expect(id).as_str(), id);
        }
        for text in ["", "-wiki", "Wiki", "wi_ki", "wi ki", "wíki", "wiki\0", "../x", &"z".repeat(41)] {
            assert_eq!(ApplicationId::parse(text), None, "{text:?}");
        }
    }
}
