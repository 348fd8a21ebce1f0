//! Forms that are the same for every anonymous visitor, rendered once: they contain neither tokens nor values.

use std::sync::OnceLock;

use axum::body::Bytes;

/// The rendered pages.
#[derive(Debug, Default)]
pub(crate) struct Forms {
    /// `/`
    pub home: OnceLock<Bytes>,
    /// `/register`
    pub register: OnceLock<Bytes>,
    /// `/login`
    pub login: OnceLock<Bytes>,
    /// `/forgot-password`
    pub forgot_password: OnceLock<Bytes>,
    /// `/login/mail`
    pub login_mail: OnceLock<Bytes>,
}
