//! Who reads: the language with its words, and the time zone.

use std::fmt;
use std::ops::Deref;

mod audience;
mod language;
mod negotiate;
mod own;
mod zone;

pub use audience::Audience;
pub use language::{Language, Words};
pub use own::Fault;
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

    /// The same with other words: an operator's own, or a test's.
    #[must_use]
    pub fn with_words(self, words: &'static Words) -> Self {
        Self { words, ..self }
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

    /// Text that comes with a script of its own, such as the name of the site, kept from changing the order of the words
    /// around it.
    #[must_use]
    pub fn isolated(self, text: &str) -> String {
        if self.dir() == "rtl" { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
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
