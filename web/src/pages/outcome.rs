//! `/done/{what}`

use accounts::Email;
use app::pages::outcome::{Outcome, Props, page};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::security::Refuse;
use crate::visit::Visit;

/// Shows how something ended, with the address that [`Visit::start_anew`] left for this page, if any.
pub(crate) async fn get(visit: Visit, Path(what): Path<String>) -> Response {
    let Some(outcome) = Outcome::from_code(&what) else { return Refuse(StatusCode::NOT_FOUND).into_response() };
    let left = visit.kept::<String>().and_then(|kept| Email::parse(&kept.refusal).ok());
    let address = left.map(|email| email.as_str().to_owned());
    visit.show(StatusCode::OK, move |t| page(t, Props { outcome, address }))
}
