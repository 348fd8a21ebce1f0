//! Language and time zone of a reader, as far as the domain knows them: names to store and to hand out. Which there are,
//! and what they mean, is known elsewhere.

use sea_orm::DeriveValueType;

/// Longest tag in bytes.
const TAG_MAX: usize = 16;
/// Longest name of a time zone in bytes.
const ZONE_MAX: usize = 64;

/// The tag of a language (BCP 47), such as `de` or `pt-BR`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, DeriveValueType)]
pub struct LanguageTag(String);

/// The name of a time zone (IANA), such as `Europe/Berlin`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, DeriveValueType)]
pub struct TimeZoneName(String);

/// What is known of a reader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Locale {
    /// Their language; None if they never said.
    pub language: Option<LanguageTag>,
    /// Their time zone; None if no browser said.
    pub time_zone: Option<TimeZoneName>,
}

impl LanguageTag {
    /// Accepts what has the form of a tag and at most 16 bytes.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let subtag =
            |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let language = text.split('-').next().unwrap_or_default();
        let begins = language.len() >= 2 && language.bytes().all(|byte| byte.is_ascii_alphabetic());
        (text.len() <= TAG_MAX && begins && text.split('-').all(subtag)).then(|| Self(text.to_owned()))
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TimeZoneName {
    /// Accepts what has the form of a name and at most 64 bytes.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let sign = |byte: u8| byte.is_ascii_alphanumeric() || b"/_+-".contains(&byte);
        let begins = text.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic());
        (text.len() <= ZONE_MAX && begins && text.bytes().all(sign)).then(|| Self(text.to_owned()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_the_form_of_a_tag_is_one() {
        for tag in ["de", "pt-BR", "zh-Hans", "en", "zh-Hant-TW", "tlh"] {
            assert_eq!(LanguageTag::parse(tag).expect(tag).as_str(), tag);
        }
        for text in ["", "d", "-de", "de-", "de--AT", "de_AT", "d1", "de\0", "é", "de-abcdefghi", "zh-Hant-TW-x-abcd"]
        {
            assert_eq!(LanguageTag::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn what_has_the_form_of_a_time_zones_name_is_one() {
        for name in ["UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+12", "America/Port-au-Prince"] {
            assert_eq!(TimeZoneName::parse(name).expect(name).as_str(), name);
        }
        for text in ["", "/etc/passwd", "../x", "Europe/Berlin ", "Europe/Berlin\0", "Étc/GMT", &"A".repeat(65)] {
            assert_eq!(TimeZoneName::parse(text), None, "{text:?}");
        }
    }
}
