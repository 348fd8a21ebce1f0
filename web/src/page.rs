//! The only place that turns a view into a response.

use axum::body::Bytes;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, HeaderValue};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");

/// Renders a view into a complete response.
pub(crate) fn page<V: IntoView + 'static>(status: StatusCode, view: impl FnOnce() -> V) -> Response {
    (status, [(CONTENT_TYPE, HTML)], app::html(|| view().into_any())).into_response()
}

/// A response of bytes rendered before.
#[must_use]
pub(crate) fn ready_made(html: Bytes) -> Response {
    ([(CONTENT_TYPE, HTML)], html).into_response()
}
