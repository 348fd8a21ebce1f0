//! For whom a site is.

use accounts::Locale;

use super::negotiate::Offered;
use super::{Language, Reader, Words, Zone};

/// The languages a site offers, and what it takes for granted of readers who say nothing.
#[derive(Clone, Debug)]
pub struct Audience {
    languages: Vec<Language>,
    offered: Offered,
    language: Language,
    zone: Zone,
    own_words: Vec<(Language, &'static Words)>,
}

impl Audience {
    /// Offers these languages. `language` and `zone` are those of readers who say nothing; that language is always
    /// offered.
    #[must_use]
    pub fn new(languages: impl IntoIterator<Item = Language>, language: Language, zone: Zone) -> Self {
        let mut languages: Vec<_> = languages.into_iter().collect();
        if !languages.contains(&language) {
            languages.insert(0, language);
        }
        let offered = Offered::new(languages.iter().map(|language| language.tag()));
        Self { languages, offered, language, zone, own_words: Vec::new() }
    }

    /// Says things in these languages with the site's own words.
    #[must_use]
    pub fn with_own_words(self, own_words: Vec<(Language, &'static Words)>) -> Self {
        Self { own_words, ..self }
    }

    /// The offered languages.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// Whether there is something to choose from.
    #[must_use]
    pub fn has_choice(&self) -> bool {
        self.languages.len() > 1
    }

    /// The time zone of readers who say nothing.
    #[must_use]
    pub fn zone(&self) -> Zone {
        self.zone
    }

    /// The offered language with exactly this tag.
    #[must_use]
    pub fn tagged(&self, tag: &str) -> Option<Language> {
        self.languages.iter().copied().find(|language| language.tag() == tag)
    }

    /// The offered language that fits tags in the order of preference best, with spaces between them.
    #[must_use]
    pub fn fits(&self, tags: &str) -> Option<Language> {
        self.offered.in_order(tags).map(|place| self.languages[place])
    }

    /// The offered language that fits an `Accept-Language` header best.
    #[must_use]
    pub fn accepted(&self, header: &[u8]) -> Option<Language> {
        self.offered.weighed(header).map(|place| self.languages[place])
    }

    /// The language stored with an account, if it is offered.
    #[must_use]
    pub fn language_of(&self, locale: &Locale) -> Option<Language> {
        locale.language.as_ref().and_then(|tag| self.tagged(tag.as_str()))
    }

    /// The time zone stored with an account, else the site's.
    #[must_use]
    pub fn zone_of(&self, locale: &Locale) -> Zone {
        locale.time_zone.as_ref().and_then(|name| Zone::named(name.as_str())).unwrap_or(self.zone)
    }

    /// Somebody who reads this language or, if that is not known, the site's.
    #[must_use]
    pub fn reader(&self, language: Option<Language>, zone: Zone) -> Reader {
        let language = language.unwrap_or(self.language);
        let reader = Reader::of(language, zone);
        match self.own_words.iter().find(|(of, _)| *of == language) {
            Some((_, words)) => reader.with_words(words),
            None => reader,
        }
    }
}

impl Default for Audience {
    /// Every language there is, English for those who say nothing, and UTC.
    fn default() -> Self {
        Self::new(Language::all(), Language::ENGLISH, Zone::UTC)
    }
}
