//! Who reads: the language with its words, and the time zone.

use std::fmt;
use std::ops::Deref;

mod language;
mod zone;

pub use language::Language;
use language::Words;
pub use zone::Zone;

/// Whom a page or letter is for. Every function that words something takes one; what it dereferences to has a method for
/// each message of `words/`.
#[derive(Clone, Copy)]
pub struct Reader {
    words: &'static Words,
    language: Language,
    zone: Zone,
}

impl Reader {
    /// Somebody who reads a language and lives in a time zone.
    #[must_use]
    pub fn of(language: Language, zone: Zone) -> Self {
        Self { words: language.words(), language, zone }
    }

    /// What is not translated, such as the development mailbox, is for readers of English.
    #[must_use]
    pub fn english() -> Self {
        Self::of(Language::ENGLISH, Zone::UTC)
    }

    /// The language.
    #[must_use]
    pub fn language(self) -> Language {
        self.language
    }

    /// The time zone.
    #[must_use]
    pub fn zone(self) -> Zone {
        self.zone
    }

    /// The value of `lang` attributes.
    #[must_use]
    pub fn lang(self) -> &'static str {
        self.language.tag()
    }

    /// The value of `dir` attributes: `ltr` or `rtl`.
    #[must_use]
    pub fn dir(self) -> &'static str {
        self.language.dir()
    }

    /// A name, address or time for a sentence, kept apart from the direction of what is around it. In languages that are
    /// written from left to right it stays as it is: there the marks would only be in the way.
    #[must_use]
    pub fn isolated(self, text: &str) -> String {
        match self.dir() {
            "rtl" => format!("\u{2068}{text}\u{2069}"),
            _ => text.to_owned(),
        }
    }
}

impl Deref for Reader {
    type Target = Words;

    fn deref(&self) -> &Words {
        self.words
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Reader").field(&self.lang()).finish()
    }
}
