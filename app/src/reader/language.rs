//! The languages there are.

use std::fmt;
use std::sync::OnceLock;

use self::words::{COUNT, L10n};

pub use self::words::L10nLanguage as Words;

/// The typed functions that `build.rs` makes of the messages in `words/`.
#[allow(
    clippy::all,
    clippy::allow_attributes,
    clippy::allow_attributes_without_reason,
    clippy::pedantic,
    clippy::unwrap_used,
    dead_code,
    missing_docs,
    reason = "generated"
)]
mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));

    pub const COUNT: usize = ALL_LANGS.len();

    /// The messages of a language as they were written.
    pub fn shipped(language: L10n) -> &'static str {
        str::from_utf8(&LANG_DATA[language.byte_range()]).unwrap_or_default()
    }
}

/// A language in which everything is said: a folder of `words/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Language(L10n);

impl Language {
    /// The source of all others.
    pub const ENGLISH: Self = Self(L10n::En);

    /// All languages, by their tags.
    pub fn all() -> impl Iterator<Item = Self> {
        L10n::iter().copied().map(Self)
    }

    /// The language with exactly this tag.
    #[must_use]
    pub fn tagged(tag: &str) -> Option<Self> {
        tag.parse().ok().map(Self)
    }

    /// Its tag (BCP 47), such as `de` or `pt-BR`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        L10n::iter().find(|one| **one == self.0).map_or("en", |one| one)
    }

    /// What it calls itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        self.0.language_name()
    }

    /// The direction of its script: `ltr` or `rtl`.
    #[must_use]
    pub fn dir(self) -> &'static str {
        match self.tag() {
            "ar" | "he" => "rtl",
            _ => "ltr",
        }
    }

    /// Its words, read when they are first needed.
    pub(super) fn words(self) -> &'static Words {
        static WORDS: [OnceLock<Words>; COUNT] = [const { OnceLock::new() }; COUNT];
        WORDS[self.index()].get_or_init(|| self.0.load())
    }

    /// Its messages as they were written.
    #[must_use]
    pub fn shipped(self) -> &'static str {
        words::shipped(self.0)
    }

    /// How many languages there are.
    pub const COUNT: usize = COUNT;

    /// Its place among all languages, for tables with a line for each.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Words")
    }
}
