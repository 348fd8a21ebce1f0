//! Where answers go.

use url::{Url, form_urlencoded};

use super::AuthorizationError;
use crate::AuthorizationCode;
use crate::applications::{Application, RedirectUri};

/// An address that was compared, byte for byte, with those that its application has registered. Nothing else is ever
/// sent to another site while somebody signs in (A-OP-1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnAddress {
    uri: String,
    /// What the client wants to have back.
    state: Option<String>,
}

impl ReturnAddress {
    /// None if it is not registered.
    pub(super) fn of(application: &Application, uri: &str, state: Option<String>) -> Option<Self> {
        application.may_redirect_to(uri).then(|| Self { uri: uri.to_owned(), state })
    }

    /// The address that carries a refusal there.
    #[must_use]
    pub fn refusing(&self, error: AuthorizationError, issuer: &str) -> String {
        self.with(&[("error", error.name()), ("error_description", error.description())], issuer)
    }

    /// The address that carries a code there.
    #[must_use]
    pub fn granting(&self, code: &AuthorizationCode, issuer: &str) -> String {
        self.with(&[("code", &code.expose())], issuer)
    }

    /// The site it belongs to; None for a program on the member's own machine.
    #[must_use]
    pub fn host(&self) -> Option<String> {
        let url = Url::parse(&self.uri).ok().filter(|_| !self.is_of_own_machine())?;
        let host = url.host_str()?;
        Some(url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")))
    }

    /// Whether it belongs to a program on the member's own machine, which might be any program (RFC 8252, 8.6).
    pub(super) fn is_of_own_machine(&self) -> bool {
        RedirectUri::is_of_own_machine(&self.uri)
    }

    /// As it arrived.
    pub(super) fn as_str(&self) -> &str {
        &self.uri
    }

    /// Says who answers, so that a client of several providers is not misled (RFC 9207, A-I40).
    fn with(&self, answer: &[(&str, &str)], issuer: &str) -> String {
        let start = if self.uri.contains('?') { '&' } else { '?' };
        let state = self.state.as_deref().map(|state| ("state", state));
        let pairs = answer.iter().copied().chain(state).chain([("iss", issuer)]);
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        format!("{}{start}{query}", self.uri)
    }
}
