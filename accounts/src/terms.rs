//! Which terms of use somebody accepted, as far as the domain knows them: a name to store and to compare.

use sea_orm::DeriveValueType;

/// Longest name in bytes.
const MAX: usize = 32;

/// What a site calls one version of its terms, such as `2026-11-01`. Two of them are the same or not; there is no order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, DeriveValueType)]
pub struct TermsVersion(String);

impl TermsVersion {
    /// Accepts 1 to 32 letters from a to z, digits, dots, hyphens and underscores.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let sign = |byte: u8| byte.is_ascii_alphanumeric() || b".-_".contains(&byte);
        ((1..=MAX).contains(&text.len()) && text.bytes().all(sign)).then(|| Self(text.to_owned()))
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
    fn a_version_is_a_short_name() {
        for name in ["2026-11-01", "1", "v2.1_final", &"9".repeat(32)] {
            assert_eq!(TermsVersion::parse(name).expect(name).as_str(), name);
        }
        for text in ["", " ", "1 ", "2026/11", "é", "1\0", "<1>", &"9".repeat(33)] {
            assert_eq!(TermsVersion::parse(text), None, "{text:?}");
        }
    }
}
