//! The answers to proxies. They depend on host and person alone: neither on path nor on method, but for the form of a
//! refusal (A-FA-4). Nobody passes while the database is away.

use accounts::applications::{Application, Preflight};
use accounts::forward_auth::{Checked, Visitor};
use app::paths;
use axum::Json;
use axum::http::header::{ACCEPT, ACCESS_CONTROL_REQUEST_METHOD, CACHE_CONTROL, CONTENT_TYPE, LOCATION, ORIGIN};
use axum::http::header::{HeaderName, HeaderValue};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::json;
use std::time::Duration;

use super::proxy::{Proxy, is_spoofed};
use crate::Vestibule;
use crate::answer::retry;
use crate::client_ip::peer;
use crate::cookies::{Cookies, Kind};
use crate::error::told;
use crate::traffic::Asked;

const USER: HeaderName = HeaderName::from_static("remote-user");
const EMAIL: HeaderName = HeaderName::from_static("remote-email");
const NAME: HeaderName = HeaderName::from_static("remote-name");
const ASSERTION: HeaderName = HeaderName::from_static("vestibule-assertion");
const SEC_FETCH_MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");
/// When to ask again while the database is away.
const COME_BACK: Duration = Duration::from_secs(1);

/// Lets a request pass: only [`Pass::of`] and [`Pass::nobody`] make one.
struct Pass([String; 4]);

/// Answers one question of a proxy.
pub(super) async fn answer(app: &Vestibule, proxy: Proxy, request: &Parts) -> Response {
    let (asked, response) = decide(app, proxy, request).await;
    app.traffic().count_check(asked);
    app.traffic().count_response(response.status());
    response
}

async fn decide(app: &Vestibule, proxy: Proxy, request: &Parts) -> (Asked, Response) {
    let headers = &request.headers;
    if is_spoofed(headers) {
        tracing::warn!(peer = ?peer(&request.extensions), "a visitor's own identity header reached the check");
        return (Asked::Spoofed, problem(StatusCode::BAD_REQUEST, "the request carries an identity header of its own"));
    }
    let misdirected = || (Asked::UnknownHost, problem(StatusCode::MISDIRECTED_REQUEST, "no application has this host"));
    let Some(host) = proxy.host(headers) else { return misdirected() };
    let cookies = Cookies::read(headers, app.settings().public_url.secure());
    let now = app.clock().now();
    let checked = app.accounts().forward_auth().check(host, cookies.only(Kind::Visit), now).await;
    match checked {
        Ok(Checked::Visitor(application, visitor)) => {
            match app.accounts().forward_auth().assertion(&application, &visitor, now).await {
                Ok(assertion) => (Asked::Passed, Pass::of(&visitor, assertion).into_response()),
                Err(error) => unavailable(&error),
            }
        }
        Ok(Checked::Stranger(application)) if passes_as_nobody(&application, request) => {
            (Asked::Anonymous, Pass::nobody().into_response())
        }
        Ok(Checked::Stranger(_)) => (Asked::Stranger, sign_in_first(proxy, request)),
        Ok(Checked::NotOpen(_)) => (Asked::NotOpen, not_open(proxy, request)),
        Ok(Checked::UnknownHost) => misdirected(),
        Err(error) => unavailable(&error),
    }
}

fn unavailable(error: &accounts::Error) -> (Asked, Response) {
    tracing::error!(error = told(error), "turned a proxy away: the database cannot be used");
    let mut response = problem(StatusCode::SERVICE_UNAVAILABLE, "the accounts cannot be asked at the moment");
    retry(response.headers_mut(), COME_BACK);
    (Asked::Unavailable, response)
}

impl Pass {
    fn of(visitor: &Visitor, assertion: String) -> Self {
        let email = if visitor.email_verified { visitor.email.clone() } else { String::new() };
        Self([visitor.name.clone(), email, String::new(), assertion])
    }

    fn nobody() -> Self {
        Self(Default::default())
    }
}

impl IntoResponse for Pass {
    /// Every header is there, once, if only empty: proxies fill in the visitor's own where one is missing (A-FA-1).
    fn into_response(self) -> Response {
        let mut response = StatusCode::OK.into_response();
        let headers = response.headers_mut();
        for (name, value) in [USER, EMAIL, NAME, ASSERTION].into_iter().zip(self.0) {
            headers.insert(name, HeaderValue::try_from(value).unwrap_or(HeaderValue::from_static("")));
        }
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }
}

/// Whether the application's operator lets this through without a name.
fn passes_as_nobody(application: &Application, request: &Parts) -> bool {
    let headers = &request.headers;
    let preflight = request.method == Method::OPTIONS
        && headers.contains_key(ORIGIN)
        && headers.contains_key(ACCESS_CONTROL_REQUEST_METHOD);
    let settings = &application.settings;
    !application.disabled && (settings.anonymous || preflight && settings.preflight == Preflight::Pass)
}

fn sign_in_first(proxy: Proxy, request: &Parts) -> Response {
    let page = proxy.page(&request.uri, &request.headers);
    let next =
        page.map(|page| form_urlencoded::Serializer::for_suffix("?".to_owned(), 1).append_pair("next", page).finish());
    let there = format!("{}{}", paths::HOST_START, next.unwrap_or_default());
    refuse(proxy, request, StatusCode::UNAUTHORIZED, "sign in first", &there)
}

fn not_open(proxy: Proxy, request: &Parts) -> Response {
    let detail = "the application is not open to this account";
    refuse(proxy, request, StatusCode::FORBIDDEN, detail, paths::HOST_START)
}

/// Leads a person's browser there, and tells everything else why. nginx passes on no redirect: by the missing body its
/// configuration knows that it has to make one.
fn refuse(proxy: Proxy, request: &Parts, plain: StatusCode, detail: &str, there: &str) -> Response {
    let response = if is_navigation(&request.method, &request.headers) {
        let status = proxy.redirects().unwrap_or(plain);
        (status, [(CACHE_CONTROL, HeaderValue::from_static("no-store"))]).into_response()
    } else {
        problem(plain, detail)
    };
    leading(response, there)
}

/// Whether a person will see the answer, as far as a request tells.
fn is_navigation(method: &Method, headers: &HeaderMap) -> bool {
    if let Some(mode) = headers.get(SEC_FETCH_MODE) {
        return mode == "navigate";
    }
    let reads = matches!(*method, Method::GET | Method::HEAD);
    reads && headers.get_all(ACCEPT).iter().any(|kinds| kinds.to_str().is_ok_and(|it| it.contains("text/html")))
}

/// The address is always relative: no part of it comes from a host that somebody named (A-FA-5).
fn leading(mut response: Response, there: &str) -> Response {
    if let Ok(there) = HeaderValue::try_from(there) {
        response.headers_mut().insert(LOCATION, there);
    }
    response
}

/// RFC 9457. Programs see it where their requests are refused.
fn problem(status: StatusCode, detail: &str) -> Response {
    let problem = Json(json!({
        "title": status.canonical_reason().unwrap_or_default(),
        "status": status.as_u16(),
        "detail": detail,
    }));
    let mut response = (status, problem).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
