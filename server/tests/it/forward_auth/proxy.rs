//! An application behind a proxy: what its visitors' browsers and the proxy itself ask.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use accounts::ApplicationId;
use accounts::admin::{ApplicationDescription, RegisterOutcome};
use accounts::kinds::Access;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{Method, Request};
use tower::ServiceExt;

use crate::answer::Answer;
use crate::browser::Browser;
use crate::test_app::*;

pub(crate) const WIKI: &str = "wiki.example.org";
pub(crate) const NOTES: &str = "notes.example.net";
/// With a proxy at this address, which may ask.
pub(crate) const BEHIND: Setup =
    Setup { settings: &[("TRUSTED_PROXIES", "10.0.0.1"), ("FORWARD_AUTH_PROXIES", "10.0.0.1")], ..Setup::USUAL };
const PROXY: [u8; 4] = [10, 0, 0, 1];

/// What a visitor's browser sends with a click.
pub(crate) const CLICK: [(&str, &str); 2] = [("sec-fetch-mode", "navigate"), ("accept", "text/html")];

/// The proxy of one application, and the cookies of one browser on each of its hosts.
pub(crate) struct Wiki<'a> {
    app: &'a TestApp,
    jars: BTreeMap<String, BTreeMap<String, String>>,
}

impl<'a> Wiki<'a> {
    pub(crate) async fn new(app: &'a TestApp, access: Access) -> Self {
        Self::described(app, ApplicationDescription::new("Wiki", access)).await
    }

    pub(crate) async fn described(app: &'a TestApp, description: ApplicationDescription) -> Self {
        let description = ApplicationDescription { hosts: vec![WIKI.into(), NOTES.into()], ..description };
        let added = app.operator.applications().add(&wiki(), description, app.state.clock.now()).await;
        assert!(matches!(added, Ok(RegisterOutcome::Done(_))), "{added:?}");
        Self { app, jars: BTreeMap::new() }
    }

    /// Sends a request as the proxy passes it on.
    pub(crate) async fn send(&mut self, method: Method, path: &str, host: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        if !headers.iter().any(|(name, _)| *name == "host") {
            request = request.header("host", host);
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let jar = self.jars.entry(host.to_owned()).or_default();
        let cookies: Vec<_> = jar.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request = request.header("cookie", cookies.join("; "));
        }
        let request = request.extension(ConnectInfo(SocketAddr::from((PROXY, 4711)))).body(Body::empty());
        let response = self.app.router.clone().oneshot(request.expect("a request")).await.expect("an answer");
        let (head, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a body");
        let body = String::from_utf8(body.to_vec()).expect("UTF-8");
        let (status, path) = (head.status.as_u16(), path.to_owned());
        let answer = Answer { status, headers: head.headers, body, path, on_the_way: false };
        for (name, value, rest) in answer.set_cookies() {
            assert!(rest.contains("HttpOnly") && rest.contains("Secure") && rest.contains("Path=/"), "{rest}");
            assert!(name.starts_with("__Host-vestibule-") && !rest.contains("Domain"), "{name}");
            self.app.secrets.keep(&value);
            if rest.ends_with("Max-Age=0") {
                jar.remove(&name)
            } else {
                jar.insert(name, value)
            };
        }
        answer
    }

    /// Asks as nginx does, for a page that somebody clicked on.
    pub(crate) async fn ask(&mut self, host: &str) -> Answer {
        self.send(Method::GET, "/forward-auth/nginx", host, &[("x-original-uri", "/"), CLICK[0]]).await
    }

    pub(crate) async fn passes(&mut self, host: &str) -> bool {
        self.ask(host).await.status == 200
    }

    /// Opens an address of the application's own, as a browser does that is sent there.
    pub(crate) async fn open(&mut self, host: &str, path: &str) -> Answer {
        self.send(Method::GET, path, host, &CLICK).await
    }

    /// Goes the whole way in with a browser that is signed in, and says where it comes out.
    pub(crate) async fn enter(&mut self, browser: &mut Browser, host: &str, page: &str) -> String {
        let query = form_urlencoded::Serializer::new(String::new()).append_pair("next", page).finish();
        let to_accounts = self.open(host, &format!("/.vestibule/start?{query}")).await.is(303);
        let there = local(&to_accounts, SITE);
        let back = browser.visit(&there).await.is(303);
        let finish = local(&back, &format!("https://{host}"));
        let arrived = self.open(host, &finish).await.is(303);
        arrived.header("location").expect("a page").to_owned()
    }

    pub(crate) fn forget(&mut self, host: &str) {
        self.jars.remove(host);
    }

    pub(crate) fn cookie(&self, host: &str, name: &str) -> Option<&String> {
        self.jars.get(host).and_then(|jar| jar.get(name))
    }

    pub(crate) fn keep(&mut self, host: &str, name: &str, value: &str) {
        self.jars.entry(host.to_owned()).or_default().insert(name.to_owned(), value.to_owned());
    }
}

pub(crate) fn wiki() -> ApplicationId {
    ApplicationId::parse("wiki").expect("an id")
}

/// The path of a redirect to this origin, and to no other.
#[track_caller]
pub(crate) fn local(answer: &Answer, origin: &str) -> String {
    let there = answer.header("location").expect("a redirect");
    there.strip_prefix(origin).unwrap_or_else(|| panic!("{there} is not on {origin}")).to_owned()
}
