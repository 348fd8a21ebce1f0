//! Links to the site's own legal pages, at the foot of every page and letter.

use std::fmt;

use accounts::TermsVersion;
use url::Url;

use crate::Reader;

/// In an address: the tag of the reader's language.
const LANG: &str = "{lang}";

/// Where the legal pages of a site are, as far as it has them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Legal {
    /// Terms of use.
    pub terms: Option<Terms>,
    /// What becomes of personal data.
    pub privacy: Option<LegalUrl>,
    /// Who is responsible for the site.
    pub imprint: Option<LegalUrl>,
}

/// Terms of use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Where they stand.
    pub url: LegalUrl,
    /// Their version, which members have to accept. None where the link is enough.
    pub version: Option<TermsVersion>,
}

/// What members have to accept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// Where the terms stand.
    pub url: LegalUrl,
    /// Their version.
    pub version: TermsVersion,
}

/// The `https` address of a legal page; `{lang}` in it becomes the tag of the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LegalUrl(String);

impl Legal {
    /// The words and the address of each link.
    pub(crate) fn links(&self, t: Reader) -> Vec<(String, String)> {
        let terms = self.terms.as_ref().map(|terms| &terms.url);
        let all = [
            (terms, t.legal_terms()),
            (self.privacy.as_ref(), t.legal_privacy()),
            (self.imprint.as_ref(), t.legal_imprint()),
        ];
        all.into_iter().filter_map(|(url, words)| Some((words, url?.read_by(t)))).collect()
    }

    /// What members have to accept, if anything.
    #[must_use]
    pub fn consent(&self) -> Option<Consent> {
        let Terms { url, version } = self.terms.as_ref()?;
        Some(Consent { url: url.clone(), version: version.clone()? })
    }
}

impl LegalUrl {
    /// An address of https, with a host and without a password.
    ///
    /// # Errors
    /// What would be right.
    pub fn parse(text: &str) -> Result<Self, String> {
        // What a parser would repair would be shown in letters as it was typed.
        let read = text.replace(LANG, "en");
        let clean = read.chars().all(|c| !c.is_whitespace() && !c.is_control() && !"\"<>\\^`{}".contains(c));
        let url = Url::parse(&read).ok().filter(|_| read.starts_with("https://") && clean);
        url.filter(|url| url.has_host() && url.username().is_empty() && url.password().is_none())
            .map(|_| Self(text.to_owned()))
            .ok_or_else(|| "needs an address such as https://example.org/{lang}/terms".to_owned())
    }

    /// The address for this reader.
    #[must_use]
    pub fn read_by(&self, t: Reader) -> String {
        self.0.replace(LANG, t.lang())
    }
}

impl fmt::Display for LegalUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_legal_page_is_on_https_and_may_be_in_the_language_of_its_reader() {
        for text in
            ["https://example.org/terms", "https://example.org/{lang}/terms?l={lang}", "https://{lang}.example.org"]
        {
            let url = LegalUrl::parse(text).expect(text);
            assert_eq!(url.read_by(Reader::english()), text.replace("{lang}", "en"));
        }
        for text in [
            "",
            "example.org/terms",
            "http://example.org/terms",
            "javascript:alert(1)",
            "https://",
            "https://ann:secret@example.org/",
            "https://example.org/a b",
            "https://example.org/\"><script>",
            "mailto:legal@example.org",
            "https:example.org",
            "HTTPS://example.org/",
            "https://example.org/{lnag}/terms",
        ] {
            assert!(LegalUrl::parse(text).is_err(), "{text}");
        }
    }
}
