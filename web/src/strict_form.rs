//! Forms and queries, read strictly. `axum::Form` replaces invalid UTF-8, so that different passwords become one, and
//! lets NUL through, which PostgreSQL cannot store (M-4, F-36, F-54).

mod decode;

use std::fmt;
use std::time::Duration;

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use bytes::Bytes;
use decode::decode;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use secrecy::SecretString;
use tokio::time::timeout;
use zeroize::Zeroizing;

use crate::security::Refuse;
use crate::typed::Typed;

/// Longest form in bytes (F-52). Fits two passwords of 1,024 bytes with every byte percent-encoded.
const BODY_MAX: usize = 16 * 1024;
/// Most fields of a form or query (F-52).
const FIELDS_MAX: usize = 32;
/// Time limit for the whole body to arrive (F-51).
const BODY_DEADLINE: Duration = Duration::from_secs(15);

/// The fields of a posted form, each name at most once (R-BL-2, I-02). Only fields that are asked for by name are used.
/// Refused with 415 for another content type, 413 when too long, 408 when too slow, 400 when malformed.
pub struct StrictForm {
    fields: Fields,
    typed: Typed,
}

/// The fields of a query string, under the same rules; 400 when malformed.
pub struct StrictQuery(Fields);

/// The parameters of a query, in order. A name may come twice: whoever reads them says what that means.
pub(crate) struct QueryParameters(pub(crate) Vec<(String, String)>);

/// The same of a posted form.
pub(crate) struct FormParameters(pub(crate) Vec<(String, String)>);

/// Names and values. Values may be passwords, so they are wiped when dropped and never printed.
struct Fields(Vec<(String, Zeroizing<String>)>);

impl StrictForm {
    /// Takes the value of a field out of the form; empty if the field is missing.
    pub fn take(&mut self, name: &str) -> String {
        let value = self.fields.take(name);
        self.typed.keep(name, &value);
        value
    }

    /// Takes the value of a field out of the form; None if the field is missing.
    pub fn take_if_sent(&mut self, name: &str) -> Option<String> {
        self.fields.0.iter().any(|(sent, _)| sent == name).then(|| self.take(name))
    }

    /// Takes a password out of the form. Unlike other values, it is not kept for a page that offers to send the form
    /// again.
    pub fn take_secret(&mut self, name: &str) -> SecretString {
        self.typed.withhold();
        self.fields.take(name).into()
    }
}

impl StrictQuery {
    /// The fields of a request's query.
    ///
    /// # Errors
    /// 400 when malformed.
    pub fn of(parts: &Parts) -> Result<Self, Refuse> {
        Fields::parse(parts.uri.query().unwrap_or_default().as_bytes()).map(Self)
    }

    /// Takes the value of a field out of the query; empty if the field is missing.
    pub fn take(&mut self, name: &str) -> String {
        self.0.take(name)
    }
}

impl Fields {
    fn parse(encoded: &[u8]) -> Result<Self, Refuse> {
        let malformed = Refuse(StatusCode::BAD_REQUEST);
        let mut fields = Self(Vec::new());
        for pair in encoded.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
            let (name, value) = split_pair(pair);
            let name = decode(name).ok_or(malformed)?;
            if fields.0.len() == FIELDS_MAX || fields.0.iter().any(|(known, _)| *known == *name) {
                return Err(malformed);
            }
            fields.0.push((name.to_string(), decode(value).ok_or(malformed)?));
        }
        Ok(fields)
    }

    fn take(&mut self, name: &str) -> String {
        let field = self.0.iter_mut().find(|(known, _)| known == name);
        field.map(|(_, value)| std::mem::take(&mut **value)).unwrap_or_default()
    }
}

/// All names and values, as often as they come. None if they are malformed, or too many.
pub(crate) fn parameters(encoded: &[u8]) -> Option<Vec<(String, String)>> {
    let pairs = encoded.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty());
    let read = |pair| {
        let (name, value) = split_pair(pair);
        Some((decode(name)?.to_string(), decode(value)?.to_string()))
    };
    let all: Vec<_> = pairs.take(FIELDS_MAX + 1).map(read).collect::<Option<_>>()?;
    (all.len() <= FIELDS_MAX).then_some(all)
}

/// One name or value, as it is encoded in a form.
pub(crate) fn decoded(encoded: &[u8]) -> Option<Zeroizing<String>> {
    decode(encoded)
}

fn split_pair(pair: &[u8]) -> (&[u8], &[u8]) {
    let end = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
    (&pair[..end], pair.get(end + 1..).unwrap_or_default())
}

impl<S: Send + Sync> FromRequest<S> for StrictForm {
    type Rejection = Refuse;

    async fn from_request(request: Request, _: &S) -> Result<Self, Refuse> {
        let typed: Typed = request.extensions().get().cloned().unwrap_or_default();
        let fields = Fields::parse(&body_of(request).await?)?;
        typed.read();
        Ok(Self { fields, typed })
    }
}

impl<S: Send + Sync> FromRequest<S> for FormParameters {
    type Rejection = Refuse;

    async fn from_request(request: Request, _: &S) -> Result<Self, Refuse> {
        let all = parameters(&body_of(request).await?);
        all.map(Self).ok_or(Refuse(StatusCode::BAD_REQUEST))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for QueryParameters {
    type Rejection = Refuse;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refuse> {
        let all = parameters(parts.uri.query().unwrap_or_default().as_bytes());
        all.map(Self).ok_or(Refuse(StatusCode::BAD_REQUEST))
    }
}

/// The body of a posted form.
async fn body_of(request: Request) -> Result<Bytes, Refuse> {
    // A button without fields may be pressed by a client that sends no body, and so no content type.
    let untyped = !request.headers().contains_key(CONTENT_TYPE);
    if !untyped && !is_form(request.headers()) {
        return Err(Refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE));
    }
    let bytes = body_within_limits(request).await?;
    if untyped && !bytes.is_empty() {
        return Err(Refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE));
    }
    Ok(bytes)
}

/// A whole body, unless it is too long or too slow.
pub(crate) async fn body_within_limits(request: Request) -> Result<Bytes, Refuse> {
    if announced_length(request.headers()).is_some_and(|length| length > BODY_MAX) {
        return Err(Refuse(StatusCode::PAYLOAD_TOO_LARGE));
    }
    let body = Limited::new(request.into_body(), BODY_MAX).collect();
    let body = timeout(BODY_DEADLINE, body).await.map_err(|_| Refuse(StatusCode::REQUEST_TIMEOUT))?;
    let bytes = body.map_err(|error| {
        let too_long = error.is::<LengthLimitError>();
        Refuse(if too_long { StatusCode::PAYLOAD_TOO_LARGE } else { StatusCode::BAD_REQUEST })
    })?;
    Ok(bytes.to_bytes())
}

impl<S: Send + Sync> FromRequestParts<S> for StrictQuery {
    type Rejection = Refuse;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refuse> {
        Self::of(parts)
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let mut types = headers.get_all(CONTENT_TYPE).iter();
    let (Some(kind), None) = (types.next().and_then(|kind| kind.to_str().ok()), types.next()) else { return false };
    let (essence, parameters) = kind.split_once(';').unwrap_or((kind, "charset=utf-8"));
    essence.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded")
        && parameters.trim().eq_ignore_ascii_case("charset=utf-8")
}

fn announced_length(headers: &HeaderMap) -> Option<usize> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

impl fmt::Debug for StrictForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.fields.0.iter().map(|(name, _)| name)).finish()
    }
}

impl fmt::Debug for StrictQuery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.0.iter().map(|(name, _)| name)).finish()
    }
}

#[cfg(test)]
mod tests;
