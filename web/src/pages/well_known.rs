//! `/.well-known/…`, `/robots.txt`

use app::paths;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::{IntoResponse, Response};

use crate::Vestibule;
use crate::security::Refuse;

/// The page for changing passwords, as password managers look it up.
pub(crate) async fn change_password() -> impl IntoResponse {
    (StatusCode::FOUND, [(LOCATION, paths::ACCOUNT_PASSWORD)])
}

/// Where to report a vulnerability (RFC 9116), if the operator set a contact. Expires in a year, as the RFC demands.
pub(crate) async fn security_txt(State(app): State<Vestibule>) -> Response {
    let Some(contact) = &app.settings().security_contact else { return Refuse(StatusCode::NOT_FOUND).into_response() };
    let expires = app.clock().now() + std::time::Duration::from_hours(364 * 24);
    let day = expires.to_utc().date();
    format!("Contact: {contact}\nExpires: {day}T00:00:00Z\nPreferred-Languages: en\n").into_response()
}

/// Lets search engines read everything: otherwise they would not see that each page asks not to be listed
/// (`X-Robots-Tag`).
pub(crate) async fn robots() -> &'static str {
    "User-agent: *\nDisallow:\n"
}
