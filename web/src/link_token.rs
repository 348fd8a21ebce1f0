//! The only place that reads the token of a mailed link.

use std::convert::Infallible;

use accounts::links::IncomingToken;
use app::paths;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use percent_encoding::percent_decode_str;

/// The token in a request's path, however the link was damaged on the way. It need not be genuine.
pub(crate) struct Token(pub(crate) IncomingToken);

impl<S: Send + Sync> FromRequestParts<S> for Token {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        // Not axum's `Path`, which rejects invalid UTF-8: some programs append characters of other encodings to a link.
        let arrived = paths::token(parts.uri.path()).unwrap_or_default();
        Ok(Self(IncomingToken::found_in(&percent_decode_str(arrived).decode_utf8_lossy())))
    }
}
