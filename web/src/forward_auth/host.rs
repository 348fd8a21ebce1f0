//! What an application's host answers itself: the way in, the way out, and nothing else. Prints no secret, and redirects
//! only to this host and to the accounts' own (A-I17).

use std::sync::{Arc, LazyLock};

use accounts::applications::{Application, HostName};
use accounts::forward_auth::{Checked, Finished};
use app::pages::applications::problem::{self, Reason};
use app::pages::applications::sign_out;
use app::pages::outcome::Outcome;
use app::{BARE_STYLE, Page, Reader, bare_document, paths};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, HeaderValue, ORIGIN, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::request::Parts;
use axum::http::{HeaderName, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};
use url::Url;

use super::start::{START, Start};
use crate::Vestibule;
use crate::answer::redirect;
use crate::cookies::{Cookies, Kind};
use crate::error::Error;
use crate::language::{Wish, label};
use crate::next::LocalPath;
use crate::page::page;
use crate::strict_form::StrictQuery;
use crate::visit::request_of;

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// An application, by the host that was asked for.
pub(super) struct Place {
    application: Arc<Application>,
    host: HostName,
}

/// A request for an application's host.
struct Visit<'a> {
    app: &'a Vestibule,
    place: Place,
    parts: Parts,
    cookies: Cookies,
    query: StrictQuery,
    request: accounts::Request,
    reader: Reader,
}

/// The application that a request is meant for, if any is.
pub(super) async fn of_application(app: &Vestibule, request: &Parts) -> Option<Place> {
    let mut hosts = request.headers.get_all(HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else { return None };
    let host = HostName::parse(host.to_str().ok()?).ok()?;
    if request.uri.authority().is_some_and(|named| named.as_str() != host.as_str()) {
        return None;
    }
    let applications = app.accounts().applications();
    // While the database is away, a host is whose it was.
    let registry = applications.current().await.ok().or_else(|| applications.last_seen())?;
    let application = Arc::clone(registry.of_host(host.as_str())?);
    Some(Place { application, host })
}

/// Answers a request for an application's host.
pub(super) async fn answer(app: &Vestibule, place: Place, parts: Parts) -> Response {
    let response = match StrictQuery::of(&parts) {
        Ok(query) => Visit::new(app, place, parts, query).answer().await.unwrap_or_else(IntoResponse::into_response),
        Err(_) => StatusCode::BAD_REQUEST.into_response(),
    };
    app.traffic().count_response(response.status());
    complete(response, &app.site().public_url)
}

impl<'a> Visit<'a> {
    fn new(app: &'a Vestibule, place: Place, parts: Parts, query: StrictQuery) -> Self {
        let now = app.clock().now();
        let cookies = Cookies::read(&parts.headers, app.settings().public_url.secure());
        let audience = &app.site().audience;
        let reader = Wish::of(audience, &parts.uri, &parts.headers, &cookies, now).reader(audience);
        let request = accounts::Request { now, ..request_of(app, &parts, reader) };
        Self { app, place, parts, cookies, query, request, reader }
    }

    async fn answer(self) -> Result<Response, Error> {
        let path = self.parts.uri.path().to_owned();
        match (&self.parts.method, path.as_str()) {
            (&Method::GET, paths::HOST_START) => self.start().await,
            (&Method::GET, paths::HOST_FINISH) => self.finish().await,
            (&Method::GET, paths::HOST_SIGN_OUT) => Ok(self.show_sign_out()),
            (&Method::POST, paths::HOST_SIGN_OUT) => self.sign_out().await,
            (&Method::GET, paths::HOST_PING) => Ok(StatusCode::NO_CONTENT.into_response()),
            (_, paths::HOST_START | paths::HOST_FINISH | paths::HOST_SIGN_OUT | paths::HOST_PING) => {
                Ok(StatusCode::METHOD_NOT_ALLOWED.into_response())
            }
            // The application's own pages never come from here.
            _ => Ok(StatusCode::MISDIRECTED_REQUEST.into_response()),
        }
    }

    /// Sends the browser to sign in, and remembers its page here.
    async fn start(mut self) -> Result<Response, Error> {
        let next = self.query.take("next");
        let page = self.own_page(&next);
        if self.is_in().await? {
            return Ok(redirect(&page));
        }
        Ok(self.send_on(page, false))
    }

    fn send_on(&self, page: String, again: bool) -> Response {
        let mut start = self.begun().unwrap_or_else(Start::new);
        let tab = start.remember(page).to_string();
        let again = if again { "1" } else { "" };
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("app", self.place.application.id.as_str())
            .append_pair("host", self.place.host.as_str())
            .append_pair("start", &start.secret.told().to_text())
            .append_pair("tab", &tab)
            .append_pair("again", again)
            .finish();
        let mut response = redirect(&format!("{}{}?{query}", self.app.site().public_url, paths::CONTINUE));
        self.cookies.set(&mut response, Kind::Start, start.to_cookie(), START);
        response
    }

    /// Takes the code that comes back. What does not work is begun once more, and never in a circle.
    async fn finish(mut self) -> Result<Response, Error> {
        let (code, tab, again) = (self.query.take("code"), self.query.take("tab"), self.query.take("again"));
        let mut start = self.begun();
        // Read again as if anybody had written it: the application's own scripts can set cookies here.
        let page = self.own_page(&start.as_mut().and_then(|start| start.take(&tab)).unwrap_or_default());
        let finished = match &start {
            Some(start) => {
                let Place { application, host } = &self.place;
                let doors = self.app.accounts().forward_auth();
                doors.finish(application, host, &code, &start.secret, &self.request).await?
            }
            None => Finished::Refused,
        };
        let Finished::In { visit, lifetime } = finished else {
            if self.is_in().await? {
                return Ok(redirect(&page));
            }
            return Ok(if again.is_empty() { self.send_on(page, true) } else { self.show_not_finished() });
        };
        let mut response = redirect(&page);
        self.cookies.set(&mut response, Kind::Visit, visit.expose().to_owned(), lifetime);
        match start.filter(Start::is_wanted) {
            Some(start) => self.cookies.set(&mut response, Kind::Start, start.to_cookie(), START),
            None => self.cookies.clear(&mut response, Kind::Start),
        }
        Ok(response)
    }

    fn show_sign_out(self) -> Response {
        let props = sign_out::Props { action: paths::HOST_SIGN_OUT.to_owned(), ..sign_out::Props::default() };
        self.show(StatusCode::OK, move |t| sign_out::page(t, props))
    }

    /// Ends the session, here and everywhere.
    async fn sign_out(self) -> Result<Response, Error> {
        if !self.is_from_here() {
            return Ok(StatusCode::FORBIDDEN.into_response());
        }
        if let Some(visit) = self.cookies.only(Kind::Visit) {
            self.app.accounts().forward_auth().sign_out(self.place.host.as_str(), visit, &self.request).await?;
        }
        let out = paths::outcome(Outcome::SignedOut.code());
        let mut response = redirect(&format!("{}{out}", self.app.site().public_url));
        self.cookies.clear(&mut response, Kind::Visit);
        Ok(response)
    }

    fn show_not_finished(self) -> Response {
        let application = Some(self.place.application.name.clone());
        let props = problem::Props { application, reason: Reason::NotFinished };
        self.show(StatusCode::BAD_REQUEST, move |t| problem::page(t, props))
    }

    fn show(self, status: StatusCode, make: impl FnOnce(Reader) -> Page) -> Response {
        let (t, site) = (self.reader, Arc::clone(self.app.site()));
        let mut response = page(status, || bare_document(t, &site, make(t)));
        label(&mut response, t);
        response
    }

    /// Whether this browser has a visit that is good.
    async fn is_in(&self) -> Result<bool, Error> {
        let (doors, visit) = (self.app.accounts().forward_auth(), self.cookies.only(Kind::Visit));
        let checked = doors.check(self.place.host.as_str(), visit, self.request.now).await?;
        Ok(matches!(checked, Checked::Visitor(..)))
    }

    fn begun(&self) -> Option<Start> {
        self.cookies.get(Kind::Start).and_then(Start::read)
    }

    /// A page of the application on this host; its front page if `next` is none.
    fn own_page(&self, next: &str) -> String {
        let origin = format!("{}://{}/", self.app.scheme(), self.place.host);
        let page = Url::parse(&origin).ok().and_then(|origin| LocalPath::of_application(next, &origin));
        page.map_or_else(|| "/".to_owned(), |page| page.as_str().to_owned())
    }

    /// Whether a form was sent by a page of this very host. Others under the same domain may belong to other people.
    fn is_from_here(&self) -> bool {
        let headers = &self.parts.headers;
        let own = format!("{}://{}", self.app.scheme(), self.place.host);
        match headers.get(SEC_FETCH_SITE) {
            Some(site) => site == "same-origin",
            None => headers.get(ORIGIN).is_some_and(|origin| origin.as_bytes() == own.as_bytes()),
        }
    }
}

/// The headers of every answer. The application's own pages have other ones.
fn complete(mut response: Response, accounts: &str) -> Response {
    static STYLE: LazyLock<String> = LazyLock::new(|| BASE64_STANDARD.encode(Sha256::digest(BARE_STYLE)));
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{}'; form-action 'self' {accounts}; base-uri 'none'; \
         frame-ancestors 'none'",
        *STYLE
    );
    let headers = response.headers_mut();
    if let Ok(policy) = HeaderValue::try_from(policy) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}
