//! `/logout`

use app::pages::outcome::Outcome;
use app::pages::sign_in::sign_out::page;
use app::paths;
use axum::http::StatusCode;
use axum::http::header::{HeaderName, HeaderValue};
use axum::response::Response;

use crate::cookies::Kind;
use crate::error::Error;
use crate::visit::Visit;

const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");

/// Shows one button; a visitor who is not signed in is told that they are signed out.
pub(crate) async fn get(visit: Visit) -> Response {
    if visit.member.is_none() {
        return visit.go(&paths::outcome(Outcome::SignedOut.code()));
    }
    visit.show(StatusCode::OK, page)
}

/// Ends the session on the server and in the browser (R-SE-4, R-SE-8). Cookies are cleared by name: the browser stays a
/// known one, otherwise strangers could lock its owner out again (R-TH-2).
pub(crate) async fn post(visit: Visit) -> Result<Response, Error> {
    visit.end_session().await?;
    let mut response = visit.go(&paths::outcome(Outcome::SignedOut.code()));
    forget(&visit, &mut response);
    Ok(response)
}

/// Has the browser forget who was signed in.
pub(crate) fn forget(visit: &Visit, response: &mut Response) {
    visit.cookies.clear(response, Kind::Session);
    for typed in [Kind::Refusal, Kind::Address] {
        if visit.cookies.get(typed).is_some() {
            visit.cookies.clear(response, typed);
        }
    }
    response.headers_mut().insert(CLEAR_SITE_DATA, HeaderValue::from_static("\"cache\", \"storage\""));
}
