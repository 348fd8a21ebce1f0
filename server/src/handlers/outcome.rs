//! `/done/{what}`

use app::pages::outcome::{Outcome, Props, page};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::security::Refuse;
use crate::visit::Visit;

/// How something ended.
pub(crate) async fn get(visit: Visit, Path(what): Path<String>) -> Response {
    match Outcome::from_code(&what) {
        Some(outcome) => visit.show(StatusCode::OK, move || page(Props { outcome, address: None })).await,
        None => Refuse(StatusCode::NOT_FOUND).into_response(),
    }
}
