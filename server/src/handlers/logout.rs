//! `/logout`

use app::{Flash, paths};
use axum::http::header::{HeaderName, HeaderValue};
use axum::response::Response;

use crate::cookies::Kind;
use crate::error::Error;
use crate::visit::Visit;

const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");

/// Ends the session on the server and in the browser (R-SE-4, R-SE-8). Cookies are cleared by name: the device cookie
/// stays, or strangers could lock its owner out again (R-TH-2).
pub(crate) async fn post(visit: Visit) -> Result<Response, Error> {
    visit.end_session().await?;
    let mut response = visit.go_and_say(paths::HOME, Flash::SignedOut);
    visit.cookies.clear(&mut response, Kind::Session);
    response.headers_mut().insert(CLEAR_SITE_DATA, HeaderValue::from_static("\"cache\", \"storage\""));
    Ok(response)
}
