//! Refusals that programs read.

use std::time::Duration;

use accounts::oidc::TokenError;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, HeaderValue, WWW_AUTHENTICATE};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::json;

use crate::answer::retry;
use crate::error::told;
use crate::problems::COME_BACK;
use crate::security::Refuse;

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A refusal (RFC 6749, 5.2; RFC 6750, 3.1).
#[derive(Clone, Debug)]
pub(super) struct Problem {
    status: StatusCode,
    error: &'static str,
    description: Option<&'static str>,
    /// How to show who one is.
    challenge: Option<HeaderValue>,
    retry_after: Option<Duration>,
}

impl Problem {
    pub(super) fn new(status: StatusCode, error: &'static str) -> Self {
        Self { status, error, description: None, challenge: None, retry_after: None }
    }

    /// The request itself is wrong.
    pub(super) fn request(description: &'static str) -> Self {
        Self { description: Some(description), ..Self::new(StatusCode::BAD_REQUEST, "invalid_request") }
    }

    /// Nobody knows a client with this secret.
    pub(super) fn client() -> Self {
        let problem = Self::new(StatusCode::UNAUTHORIZED, "invalid_client");
        problem.with(HeaderValue::from_static("Basic realm=\"client\""))
    }

    /// Too many wrong secrets.
    pub(super) fn throttled(retry_after: Duration) -> Self {
        Self::new(StatusCode::TOO_MANY_REQUESTS, "temporarily_unavailable").after(retry_after)
    }

    /// The database is away.
    pub(super) fn unavailable() -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "temporarily_unavailable").after(COME_BACK)
    }

    /// The access token is not good. Where there was none, nothing more is said.
    pub(super) fn token(shown: bool) -> Self {
        let challenge = if shown { "Bearer error=\"invalid_token\"" } else { "Bearer" };
        Self::new(StatusCode::UNAUTHORIZED, "invalid_token").with(HeaderValue::from_static(challenge))
    }

    /// It is good, but not for this.
    pub(super) fn scope() -> Self {
        let challenge = HeaderValue::from_static("Bearer error=\"insufficient_scope\", scope=\"openid\"");
        Self::new(StatusCode::FORBIDDEN, "insufficient_scope").with(challenge)
    }

    fn with(self, challenge: HeaderValue) -> Self {
        Self { challenge: Some(challenge), ..self }
    }

    fn after(self, wait: Duration) -> Self {
        Self { retry_after: Some(wait), ..self }
    }
}

impl From<accounts::Error> for Problem {
    fn from(error: accounts::Error) -> Self {
        match error {
            accounts::Error::Throttled { retry_after } => Self::throttled(retry_after),
            error if error.is_temporary() => {
                tracing::error!(error = told(&error), "turned an application away: the database cannot be used");
                Self::unavailable()
            }
            error => {
                tracing::error!(?error, "a request of an application failed");
                Self::new(StatusCode::INTERNAL_SERVER_ERROR, "server_error")
            }
        }
    }
}

impl From<TokenError> for Problem {
    fn from(error: TokenError) -> Self {
        Self::new(StatusCode::BAD_REQUEST, error.name())
    }
}

impl From<Refuse> for Problem {
    fn from(Refuse(status): Refuse) -> Self {
        Self::new(status, "invalid_request")
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut body = json!({ "error": self.error });
        if let Some(description) = self.description {
            body["error_description"] = description.into();
        }
        let mut response = (self.status, answer(&body)).into_response();
        if let Some(challenge) = self.challenge {
            response.headers_mut().insert(WWW_AUTHENTICATE, challenge);
        }
        if let Some(wait) = self.retry_after {
            retry(response.headers_mut(), wait);
        }
        response
    }
}

/// An answer in JSON, for this client alone: the outer layer adds `no-store`.
pub(super) fn answer(body: &impl Serialize) -> Response {
    match serde_json::to_vec(body) {
        Ok(json) => ([(CONTENT_TYPE, JSON)], json).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
