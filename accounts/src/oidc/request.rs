//! Authorization requests: what an application asks for, and what is wrong with that. Pure.

use std::sync::Arc;
use std::time::Duration;

use sha2::{Digest, Sha256};

use super::return_address::ReturnAddress;
use super::{AuthorizationError, Scope, Scopes};
use crate::applications::{Application, Registry};
use crate::key_ring::length_prefixed;

/// Parameters that we add ourselves, while a request travels from page to page: answers to what its member was asked.
pub const OWN_PARAMETERS: [&str; 2] = ["prompted", "consented"];
/// A SHA-256 in base64url.
const CHALLENGE: usize = 43;
/// Longest part of a request that is written to the log.
const TOLD: usize = 200;

/// A request that can be served.
#[derive(Clone, Debug)]
pub struct AuthorizationRequest {
    /// Who asks.
    pub application: Arc<Application>,
    /// Where the answer goes.
    pub return_to: ReturnAddress,
    /// What it asks for.
    pub scopes: Scopes,
    /// The address that somebody probably signs in with.
    pub login_hint: Option<String>,
    pub(super) nonce: Option<String>,
    pub(super) challenge: Option<String>,
    pub(super) prompt: Prompt,
    pub(super) max_age: Option<Duration>,
    pub(super) id_token_hint: Option<String>,
    pub(super) prompted: Option<String>,
    pub(super) consented: Option<String>,
    /// Hash of all parameters but our own: to what an answer belongs.
    pub(super) fingerprint: [u8; 32],
}

/// What has to be shown or must not be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Prompt {
    /// Nothing may be shown.
    pub(super) none: bool,
    /// The password, again.
    pub(super) login: bool,
    /// The question whether the application may know, again.
    pub(super) consent: bool,
}

/// Why a request cannot be served.
#[derive(Clone, Debug)]
pub enum RequestRefused {
    /// It is unknown where an answer may go: a page says so.
    Unanswerable {
        /// Who asked, if that is known.
        application: Option<Arc<Application>>,
        /// What is wrong.
        reason: Unanswerable,
    },
    /// The application is told.
    Answered(ReturnAddress, AuthorizationError),
}

/// Why it is unknown where an answer may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unanswerable {
    /// No application has this id.
    Unknown,
    /// It is disabled.
    Disabled,
    /// There is no address to come back to.
    RedirectMissing,
    /// That address is not registered.
    RedirectUnknown,
}

/// Names and values, in the order in which they came.
struct Parameters(Vec<(String, String)>);

impl AuthorizationRequest {
    /// Reads a request, in the order of checks that keeps answers from going astray: first who asks and where answers
    /// go, then everything else.
    pub fn read(registry: &Registry, parameters: Vec<(String, String)>) -> Result<Self, RequestRefused> {
        // What is sent without a value counts as left out (RFC 6749, 3.1).
        let asked = Parameters(parameters.into_iter().filter(|(_, value)| !value.is_empty()).collect());
        let application = asked.once("client_id").and_then(|id| registry.get(id)).cloned();
        let Some(application) = application else { return Err(unanswerable(None, Unanswerable::Unknown)) };
        if application.disabled {
            return Err(unanswerable(Some(application), Unanswerable::Disabled));
        }
        let Some(uri) = asked.once("redirect_uri") else {
            return Err(unanswerable(Some(application), Unanswerable::RedirectMissing));
        };
        let state = asked.once("state").map(str::to_owned);
        let Some(return_to) = ReturnAddress::of(&application, uri, state) else {
            tell_mismatch(&application, uri);
            return Err(unanswerable(Some(application), Unanswerable::RedirectUnknown));
        };
        match asked.check(&application) {
            Err(error) => Err(RequestRefused::Answered(return_to, error)),
            Ok((scopes, prompt, max_age)) => Ok(Self {
                scopes,
                prompt,
                max_age,
                login_hint: asked.own("login_hint"),
                nonce: asked.own("nonce"),
                challenge: asked.own("code_challenge"),
                id_token_hint: asked.own("id_token_hint"),
                prompted: asked.own("prompted"),
                consented: asked.own("consented"),
                fingerprint: asked.fingerprint(),
                application,
                return_to,
            }),
        }
    }

    /// Whether no page may be shown.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.prompt.none
    }
}

impl Parameters {
    /// A value, unless the parameter came twice.
    fn once(&self, name: &str) -> Option<&str> {
        let mut values = self.0.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str());
        values.next().filter(|_| values.next().is_none())
    }

    fn own(&self, name: &str) -> Option<String> {
        self.once(name).map(str::to_owned)
    }

    fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| known == name)
    }

    fn check(&self, application: &Application) -> Result<(Scopes, Prompt, Option<Duration>), AuthorizationError> {
        if self.0.iter().enumerate().any(|(at, (name, _))| self.0[..at].iter().any(|(known, _)| known == name)) {
            return Err(AuthorizationError::Repeated);
        }
        if self.has("request") {
            return Err(AuthorizationError::RequestObject);
        }
        if self.has("request_uri") {
            return Err(AuthorizationError::RequestUri);
        }
        match self.once("response_type") {
            Some("code") => {}
            Some(_) => return Err(AuthorizationError::ResponseType),
            None => return Err(AuthorizationError::ResponseTypeMissing),
        }
        if self.once("response_mode").is_some_and(|mode| mode != "query") {
            return Err(AuthorizationError::ResponseMode);
        }
        let scopes = Scopes::asked(self.once("scope").unwrap_or_default());
        if scopes.is_empty() {
            return Err(AuthorizationError::Scope);
        }
        self.check_challenge(application)?;
        let scopes = if application.settings.refresh { scopes } else { scopes.without(Scope::OfflineAccess) };
        Ok((scopes, self.prompt()?, self.max_age()?))
    }

    /// RFC 7636. There is no `plain`, which is what a missing method would mean (A-I27).
    fn check_challenge(&self, application: &Application) -> Result<(), AuthorizationError> {
        let (challenge, method) = (self.once("code_challenge"), self.once("code_challenge_method"));
        let in_base64 = |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
        match (challenge, method) {
            (None, None) if !application.settings.requires_pkce() => Ok(()),
            (None, _) => Err(AuthorizationError::ChallengeMissing),
            (Some(text), Some("S256")) if text.len() == CHALLENGE && in_base64(text) => Ok(()),
            (Some(_), _) => Err(AuthorizationError::ChallengeMethod),
        }
    }

    fn prompt(&self) -> Result<Prompt, AuthorizationError> {
        let mut prompt = Prompt::default();
        let words: Vec<_> = self.once("prompt").unwrap_or_default().split(' ').filter(|w| !w.is_empty()).collect();
        for word in &words {
            match *word {
                "none" if words.len() == 1 => prompt.none = true,
                // The password page names the account, and offers another one.
                "login" | "select_account" => prompt.login = true,
                "consent" => prompt.consent = true,
                _ => return Err(AuthorizationError::Prompt),
            }
        }
        Ok(prompt)
    }

    fn max_age(&self) -> Result<Option<Duration>, AuthorizationError> {
        let Some(text) = self.once("max_age") else { return Ok(None) };
        let seconds = Some(text).filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
        let seconds: Option<u32> = seconds.and_then(|text| text.parse().ok());
        seconds.map(|seconds| Some(Duration::from_secs(seconds.into()))).ok_or(AuthorizationError::MaxAge)
    }

    fn fingerprint(&self) -> [u8; 32] {
        let asked = self.0.iter().filter(|(name, _)| !OWN_PARAMETERS.contains(&name.as_str()));
        let parts: Vec<&[u8]> = asked.flat_map(|(name, value)| [name.as_bytes(), value.as_bytes()]).collect();
        Sha256::digest(length_prefixed(&parts)).into()
    }
}

fn unanswerable(application: Option<Arc<Application>>, reason: Unanswerable) -> RequestRefused {
    RequestRefused::Unanswerable { application, reason }
}

/// Shows an operator both side by side: the usual mistake is one character.
fn tell_mismatch(application: &Application, asked: &str) {
    let registered: Vec<_> = application.uris(crate::kinds::UriKind::Redirect).collect();
    let asked: String = asked.chars().take(TOLD).collect();
    tracing::warn!(application = %application.id, ?asked, ?registered, "an application asks to answer elsewhere");
}
