//! `/problems/{name}`: what a type of problem means, for whoever writes a program.

use app::pages::problem_type::{Props, page};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::problem::Kind;
use crate::security::Refuse;
use crate::visit::Visit;

/// One of them, in English.
pub(super) async fn get(Path(name): Path<String>, visit: Visit) -> Response {
    let Some(kind) = Kind::ALL.iter().find(|kind| kind.name() == name) else {
        return Refuse(StatusCode::NOT_FOUND).into_response();
    };
    let props = Props { name: kind.name(), status: kind.status().as_u16(), title: kind.title(), remedy: kind.remedy() };
    visit.in_english().show(StatusCode::OK, move |_| page(props))
}
