//! Turns refusals into pages in the site's design.

use std::any::Any;
use std::time::Duration;

use app::pages::problem::{self, Problem};
use app::{Reader, Shell, document, html, paths};
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, LOCATION, RETRY_AFTER};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use tokio::time::timeout;
use tracing::Instrument;
use uuid::Uuid;

use crate::Vestibule;
use crate::answer::retry;
use crate::cookies::Cookies;
use crate::language::{Wish, label};
use crate::next::is_on_the_way;
use crate::routes::page_of_act;
use crate::security::{OnTheWay, Refuse};
use crate::typed::Typed;

/// Time limit of a request, its body included. Everything inside has shorter limits; this one catches what they miss,
/// such as a database that holds a connection and does not answer (F-31).
const PATIENCE: Duration = Duration::from_secs(30);
/// How long a visitor is asked to wait when the database is down or the server overloaded.
pub(crate) const COME_BACK: Duration = Duration::from_secs(5);

/// Middleware, outside of everything that refuses. Gives each request an id that its log lines and its error page
/// share.
pub(crate) async fn problem_pages(State(app): State<Vestibule>, mut request: Request, next: Next) -> Response {
    let id = Uuid::new_v4();
    let typed = Typed::of(&request);
    let reads = request.method().is_safe();
    let cookies = Cookies::read(request.headers(), app.settings().public_url.secure());
    let on_the_way = is_on_the_way(request.uri(), &cookies);
    let wish = Wish::of(&app.site().audience, request.uri(), request.headers(), &cookies, app.clock().now());
    request.extensions_mut().insert(typed.clone());
    request.extensions_mut().insert(wish);
    let span = tracing::info_span!("request", id = %id.simple());
    let response = timeout(PATIENCE, next.run(request)).instrument(span).await.unwrap_or_else(|_| {
        tracing::error!("a request took too long and was given up");
        unavailable(COME_BACK)
    });
    let response = if response.status() == StatusCode::INTERNAL_SERVER_ERROR && !app.is_prepared() {
        tracing::warn!("turned a visitor away: the database is not prepared yet");
        unavailable(COME_BACK)
    } else {
        response
    };
    app.traffic().count_response(response.status());
    // Persons are led back to the form, which tells them to wait.
    if response.status().is_redirection() && response.headers().contains_key(RETRY_AFTER) {
        app.traffic().count_throttled();
    }
    let mut response = match response.extensions().get::<Refuse>() {
        Some(Refuse(status)) => {
            let kind = problem_of(*status, response.headers(), &id, &app.site().public_url);
            let later = response.headers().contains_key(RETRY_AFTER);
            let (again, reload) = (typed.again().filter(|_| later), reads && later);
            // Whether the session is still valid is not checked, nor what language its account has: these pages must not
            // need the database.
            let (signed_in, t) = (cookies.session().is_some(), wish.reader(&app.site().audience));
            with_page(&app, response, t, signed_in, problem::Props { kind, again, reload })
        }
        None => response,
    };
    if reads {
        wish.remember(&cookies, &mut response);
    }
    if on_the_way {
        response.extensions_mut().insert(OnTheWay);
    }
    response
}

/// Asks to try again soon: the database is down, or the server is overloaded.
#[must_use]
pub(crate) fn unavailable(come_back: Duration) -> Response {
    let mut response = Refuse(StatusCode::SERVICE_UNAVAILABLE).into_response();
    retry(response.headers_mut(), come_back);
    response
}

/// For `Router::fallback`: paths that lead nowhere. On to the one that is meant, if an account page was asked for by a link
/// that got bent on its way; else 404, which [`Vestibule::guard`] makes a page. Forms go nowhere else.
pub async fn not_found(method: Method, uri: Uri) -> Response {
    let meant = paths::meant(uri.path()).filter(|_| matches!(method, Method::GET | Method::HEAD));
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    match meant.and_then(|path| HeaderValue::try_from(path + &query).ok()) {
        Some(there) => (StatusCode::PERMANENT_REDIRECT, [(LOCATION, there)]).into_response(),
        None => Refuse(StatusCode::NOT_FOUND).into_response(),
    }
}

/// For methods a page does not know. Whoever opens the address of a button is led to the page it stands on: a browser
/// does so that restores a tab.
pub(crate) async fn method_not_allowed(method: Method, uri: Uri) -> Response {
    let page = page_of_act(uri.path()).filter(|_| matches!(method, Method::GET | Method::HEAD));
    match page.and_then(|page| HeaderValue::try_from(page).ok()) {
        Some(page) => (StatusCode::SEE_OTHER, [(LOCATION, page)]).into_response(),
        None => Refuse(StatusCode::METHOD_NOT_ALLOWED).into_response(),
    }
}

/// For handlers that panic: the visitor gets a page, others notice nothing (F-43).
pub(crate) fn panicked(_: Box<dyn Any + Send>) -> Response {
    tracing::error!("a handler panicked");
    Refuse(StatusCode::INTERNAL_SERVER_ERROR).into_response()
}

fn problem_of(status: StatusCode, headers: &HeaderMap, id: &Uuid, site: &str) -> Problem {
    match status {
        StatusCode::NOT_FOUND => Problem::NotFound,
        StatusCode::FORBIDDEN => Problem::CrossSite,
        StatusCode::METHOD_NOT_ALLOWED => Problem::MethodNotAllowed,
        StatusCode::TOO_MANY_REQUESTS => Problem::TooMany { retry_after: retry_after(headers) },
        StatusCode::SERVICE_UNAVAILABLE => Problem::Overloaded { retry_after: retry_after(headers) },
        StatusCode::PAYLOAD_TOO_LARGE | StatusCode::URI_TOO_LONG => Problem::TooLarge,
        StatusCode::MISDIRECTED_REQUEST => Problem::WrongHost { site: site.to_owned() },
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Problem::Unsupported,
        status if status.is_client_error() => Problem::BadRequest,
        _ => Problem::Broken { request_id: id.simple().to_string() },
    }
}

fn retry_after(headers: &HeaderMap) -> u32 {
    headers.get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse().ok()).unwrap_or(60)
}

/// Keeps the refusal's status and headers, such as `Retry-After` and `Allow`.
fn with_page(app: &Vestibule, refusal: Response, t: Reader, signed_in: bool, problem: problem::Props) -> Response {
    let shell = Shell { reader: t, site: app.site().clone(), signed_in, flash: None, here: None };
    let html = html(|| document(shell, problem::page(t, problem)).into_any());
    let (mut head, _) = refusal.into_parts();
    head.headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    head.headers.remove(CONTENT_LENGTH);
    let mut response = Response::from_parts(head, Body::from(html));
    label(&mut response, t);
    response
}
