//! The only place that reads the token of a mailed link.

use std::convert::Infallible;

use accounts::links::{IncomingToken, Purpose};
use app::paths;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use percent_encoding::percent_decode_str;

use crate::routes::Route;

/// The token in a request's path, however the link was damaged on the way. It need not be genuine.
pub(crate) struct Token(pub(crate) IncomingToken);

impl<S: Send + Sync> FromRequestParts<S> for Token {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(token_in(parts.uri.path())))
    }
}

/// Not by axum's `Path`, which rejects invalid UTF-8: some programs append characters of other encodings to a link.
fn token_in(path: &str) -> IncomingToken {
    let arrived = paths::token(path).unwrap_or_default();
    IncomingToken::found_in(&percent_decode_str(arrived).decode_utf8_lossy())
}

/// The mailed link to which a page or a button belongs.
pub(crate) fn link_of(path: &str) -> Option<(Purpose, IncomingToken)> {
    let purpose = match Route::of(path)?.path {
        paths::ACTIVATE | paths::ACTIVATE_DECLINE | paths::ACTIVATE_RESEND => Purpose::Activate,
        paths::LOGIN_MAIL_LINK => Purpose::SignIn,
        paths::RESET_PASSWORD | paths::RESET_PASSWORD_RESEND => Purpose::Reset,
        paths::CONFIRM_EMAIL | paths::CONFIRM_EMAIL_RESEND => Purpose::ChangeEmail,
        paths::VETO_EMAIL => Purpose::VetoEmail,
        paths::UNDO_EMAIL => Purpose::UndoEmail,
        paths::LOCK_ACCOUNT => Purpose::Lock,
        paths::NOTICES_OFF => Purpose::ActionLink,
        _ => return None,
    };
    Some((purpose, token_in(path)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::routes::ROUTES;

    #[test]
    fn every_address_with_a_token_is_that_of_a_link() {
        for route in ROUTES {
            assert_eq!(link_of(route.path).is_some(), route.path.contains("{token}"), "{}", route.path);
        }
    }
}
