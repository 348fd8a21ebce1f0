//! Which scripts may call: those of registered origins. That keeps no secret, as no cookie counts here; it keeps other
//! sites from trying tokens in their visitors' browsers.

use axum::extract::{Request, State};
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, HeaderValue, ORIGIN, VARY,
};
use axum::http::{HeaderName, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::Vestibule;

/// Middleware: lets scripts of registered origins read the answer. Which application calls is known only later.
pub(super) async fn registered(State(app): State<Vestibule>, request: Request, next: Next) -> Response {
    let origin = request.headers().get(ORIGIN).cloned();
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(VARY, HeaderValue::from_static("Origin"));
    if let Some(origin) = origin.filter(|origin| is_registered(&app, origin)) {
        headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("www-authenticate, retry-after"));
    }
    response
}

/// Lets everybody's scripts read what is published.
pub(super) async fn anybody(mut response: Response) -> Response {
    response.headers_mut().insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}

/// What may be sent.
pub(super) async fn preflight() -> Response {
    const ALLOWED: [(HeaderName, HeaderValue); 3] = [
        (ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, POST")),
        (ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static("authorization, content-type")),
        (ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("3600")),
    ];
    (StatusCode::NO_CONTENT, ALLOWED).into_response()
}

fn is_registered(app: &Vestibule, origin: &HeaderValue) -> bool {
    let Some(known) = app.accounts().applications().last_seen() else { return false };
    origin.to_str().is_ok_and(|origin| known.all().iter().any(|one| !one.disabled && one.trusts_origin(origin)))
}
