//! Refusals that programs read (RFC 9457). What they may act on is the type; no prose is part of the contract.

mod field;
mod kind;

use std::time::Duration;

use accounts::links::LinkError;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, HeaderValue, WWW_AUTHENTICATE};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::answer::retry;
use crate::error::{LESS_MAIL, told};
use crate::problems::COME_BACK;
use crate::security::Refuse;

pub(super) use field::{FieldError, Rule};
pub(super) use kind::Kind;

const PROBLEM: HeaderValue = HeaderValue::from_static("application/problem+json");
const BEARER: HeaderValue = HeaderValue::from_static("Bearer");

/// A refusal. Its layer turns it into the answer, which needs the site's address.
#[derive(Clone, Debug)]
pub(super) struct Problem {
    kind: Kind,
    retry_after: Option<Duration>,
    more: Box<More>,
}

/// What some problems say besides their type.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub(super) struct More {
    /// What is wrong with the input, one entry for each field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) errors: Vec<FieldError>,
    /// How often a code may still be tried.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) tries_left: Option<u32>,
    /// Whether a new link can be mailed in place of this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) fresh_link: Option<bool>,
    /// The address of a link's account with most of its letters hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) email_masked: Option<String>,
    /// Identifies the registration that waits for its activation. Only for programs that carry tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) attempt: Option<String>,
    /// The terms of use that have to be accepted, also where the input lacks them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) terms: Option<TermsAsked>,
}

/// Terms of use that have to be accepted.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct TermsAsked {
    /// Their version.
    pub(super) version: String,
    /// Where they stand.
    pub(super) url: String,
}

/// The problem as it is answered.
#[derive(Serialize, ToSchema)]
#[schema(as = Problem)]
pub(super) struct Told<'a> {
    /// Identifies the kind of problem, and explains it to whoever opens it.
    #[serde(rename = "type")]
    kind: String,
    /// The same in words, which may change.
    title: &'static str,
    /// The status of the answer.
    status: u16,
    /// Of faults: by which the operator finds this one in the log.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1f0b7d3c6f0e4a3e9d542f8c6a0d9f11")]
    request_id: Option<String>,
    #[serde(flatten)]
    more: &'a More,
}

impl Problem {
    fn with(self, more: More) -> Self {
        Self { more: Box::new(more), ..self }
    }

    pub(super) fn after(self, wait: Duration) -> Self {
        Self { retry_after: Some(wait), ..self }
    }

    /// The body is wrong at this place.
    pub(super) fn body(pointer: String, code: Rule) -> Self {
        let error = FieldError { pointer: Some(pointer), ..FieldError::of(code) };
        Self::from(Kind::InvalidBody).with(More { errors: vec![error], ..More::default() })
    }

    /// A parameter of the query is wrong.
    pub(super) fn parameter(name: &str) -> Self {
        let error = FieldError { parameter: Some(name.to_owned()), ..FieldError::of(Rule::Malformed) };
        Self::from(Kind::InvalidParameter).with(More { errors: vec![error], ..More::default() })
    }

    /// Something that was typed is wrong.
    pub(super) fn field(error: FieldError) -> Self {
        Self::input(vec![error], None)
    }

    /// Several things that were typed are wrong, or the terms of use were not accepted.
    pub(super) fn input(errors: Vec<FieldError>, terms: Option<TermsAsked>) -> Self {
        Self::from(Kind::InvalidInput).with(More { errors, terms, ..More::default() })
    }

    /// A wrong code, with so many tries left.
    pub(super) fn code(tries_left: u32) -> Self {
        if tries_left == 0 {
            return Kind::CodeExhausted.into();
        }
        Self::from(Kind::WrongCode).with(More { tries_left: Some(tries_left), ..More::default() })
    }

    pub(super) fn throttled(retry_after: Duration) -> Self {
        Self::from(Kind::Throttled).after(retry_after)
    }

    pub(super) fn terms(terms: TermsAsked) -> Self {
        Self::from(Kind::TermsNeeded).with(More { terms: Some(terms), ..More::default() })
    }

    pub(super) fn activation(attempt: Option<String>) -> Self {
        Self::from(Kind::ActivationNeeded).with(More { attempt, ..More::default() })
    }

    /// A link that does not work. `renewable` says whether those of its purpose can be mailed anew.
    pub(super) fn link(dead: LinkError, renewable: bool) -> Self {
        let (kind, address) = match dead {
            LinkError::Invalid => return Kind::LinkMalformed.into(),
            LinkError::AlreadyActive => return Kind::AlreadyActive.into(),
            LinkError::Expired { address } => (Kind::LinkExpired, address),
            LinkError::Superseded { address } => (Kind::LinkSuperseded, address),
        };
        let email_masked = Some(address).filter(|address| !address.is_empty());
        Self::from(kind).with(More { fresh_link: Some(renewable), email_masked, ..More::default() })
    }

    /// The answer to a request with this id, with this address of the site in its type.
    pub(super) fn told(&self, origin: &str, id: Uuid) -> Response {
        let kind = self.kind;
        let body = Told {
            kind: format!("{origin}/problems/{}", kind.name()),
            title: kind.title(),
            status: kind.status().as_u16(),
            request_id: kind.status().is_server_error().then(|| id.simple().to_string()),
            more: &self.more,
        };
        let status = kind.status();
        let Ok(body) = serde_json::to_vec(&body) else { return status.into_response() };
        let mut response = (status, [(CONTENT_TYPE, PROBLEM)], body).into_response();
        if status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(WWW_AUTHENTICATE, BEARER);
        }
        if let Some(wait) = self.retry_after {
            retry(response.headers_mut(), wait);
        }
        response
    }
}

impl From<Kind> for Problem {
    fn from(kind: Kind) -> Self {
        Self { kind, retry_after: None, more: Box::default() }
    }
}

impl From<Refuse> for Problem {
    fn from(Refuse(status): Refuse) -> Self {
        Self::from(match status.as_u16() {
            400 => Kind::MalformedRequest,
            403 => Kind::CrossSite,
            404 => Kind::NotFound,
            405 => Kind::MethodNotAllowed,
            408 => Kind::TooSlow,
            413 => Kind::BodyTooLarge,
            414 => Kind::AddressTooLong,
            415 => Kind::UnsupportedMediaType,
            421 => Kind::Misdirected,
            _ => Kind::ServerError,
        })
    }
}

impl From<accounts::Error> for Problem {
    fn from(error: accounts::Error) -> Self {
        match error {
            accounts::Error::Throttled { retry_after } => Self::throttled(retry_after),
            accounts::Error::Overloaded(_) => {
                tracing::warn!("turned a program away: too much to hash");
                Self::from(Kind::Overloaded).after(COME_BACK)
            }
            accounts::Error::TooMuchMail => {
                tracing::warn!("turned a program away: too much mail waits for its turn");
                Self::from(Kind::TooMuchMail).after(LESS_MAIL)
            }
            error if error.is_temporary() => {
                tracing::error!(error = told(&error), "turned a program away: the database cannot be used");
                Self::from(Kind::Unavailable).after(COME_BACK)
            }
            error => {
                tracing::error!(?error, "a request of a program failed");
                Kind::ServerError.into()
            }
        }
    }
}

impl IntoResponse for Problem {
    /// Without a body: the outermost layer adds it.
    fn into_response(self) -> Response {
        let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
        response.extensions_mut().insert(self);
        response
    }
}
