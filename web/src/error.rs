//! Unexpected errors: logged once, here, and answered with a plain page.

use std::time::Duration;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::answer::throttled;
use crate::problems::{COME_BACK, unavailable};
use crate::security::Refuse;

/// How long a visitor is asked to wait during a storm of mail (F-28).
pub(crate) const LESS_MAIL: Duration = Duration::from_mins(5);

/// Why a handler stopped. Refusals a person can act on are answers, not errors.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The domain could not carry out the request.
    #[error(transparent)]
    Accounts(#[from] accounts::Error),
    /// Input or output on this machine failed.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// This is the answer: the domain refused one try too many, or the terms of use come first.
    #[error("answered at once")]
    Answered(Box<Response>),
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        match &self {
            Self::Answered(_) => {}
            Self::Accounts(accounts::Error::Overloaded(_)) => {
                tracing::warn!("turned a visitor away: too much to hash");
            }
            Self::Accounts(accounts::Error::TooMuchMail) => {
                tracing::warn!("turned a visitor away: too much mail waits for its turn");
                return unavailable(LESS_MAIL);
            }
            Self::Accounts(accounts::Error::Throttled { retry_after }) => return throttled(*retry_after),
            Self::Accounts(error) if error.is_temporary() => {
                tracing::error!(error = told(error), "turned a visitor away: the database cannot be used");
            }
            _ => {
                tracing::error!(error = ?self, "a request failed");
                return Refuse(StatusCode::INTERNAL_SERVER_ERROR).into_response();
            }
        }
        match self {
            Self::Answered(answer) => *answer,
            _ => unavailable(COME_BACK),
        }
    }
}

/// What is wrong with the database, with its own message.
#[must_use]
pub fn told(error: &accounts::Error) -> String {
    let trouble = match error.trouble() {
        Some(accounts::Trouble::Away) => "away",
        Some(accounts::Trouble::TooManyConnections) => "out of connections",
        Some(accounts::Trouble::PoolBusy) => "busy, all DATABASE_CONNECTIONS are in use",
        Some(accounts::Trouble::Full) => "full",
        Some(accounts::Trouble::ReadOnly) => "read-only",
        Some(accounts::Trouble::Locked) => "locked by somebody else",
        None => "broken",
    };
    format!("{trouble}: {error}")
}
