//! Forms that are the same for every anonymous visitor, rendered once in each language: they contain neither tokens nor
//! values.

use std::sync::OnceLock;

use app::Language;
use axum::body::Bytes;

/// The rendered pages.
#[derive(Debug, Default)]
pub(crate) struct Forms {
    /// `/`
    pub home: InLanguages,
    /// `/register`
    pub register: InLanguages,
    /// `/login`
    pub login: InLanguages,
    /// `/forgot-password`
    pub forgot_password: InLanguages,
    /// `/login/mail`
    pub login_mail: InLanguages,
}

/// One page in the languages in which it was asked for.
#[derive(Debug)]
pub(crate) struct InLanguages([OnceLock<Bytes>; Language::COUNT]);

impl InLanguages {
    pub(crate) fn of(&self, language: Language) -> &OnceLock<Bytes> {
        &self.0[language.index()]
    }
}

impl Default for InLanguages {
    fn default() -> Self {
        Self([const { OnceLock::new() }; Language::COUNT])
    }
}
