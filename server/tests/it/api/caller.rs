//! Whoever calls the JSON API: a page's script with its browser's cookies, or a program that keeps what it was given.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::Method;
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::answer::Answer;
use crate::browser::Browser;
use crate::site::enumeration::normalised;
use crate::test_app::{Secrets, Setup, TestApp};

/// A site with an API for scripts and for programs.
pub(crate) const API: Setup = Setup { settings: &[("API", "both")], ..Setup::USUAL };

/// How what identifies somebody is carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Carries {
    Cookies,
    Tokens,
}

/// Operations that hand something out in the way the body asks for.
const HANDS_OUT: [&str; 6] =
    ["/registrations", "/activation-mails", "/sessions", "/sign-in-mails", "/activations", "/password-resets/complete"];

/// Clones are the same caller, with a memory of their own from then on.
#[derive(Clone)]
pub(crate) struct Caller {
    /// Its place in the network, and its cookies, which pages share.
    pub(crate) browser: Browser,
    carries: Carries,
    /// What a program keeps, by the kind of thing: `vst_`, `vsu_`, `vsm_`, and `device`.
    pub(crate) kept: BTreeMap<&'static str, String>,
    router: Router,
    secrets: Secrets,
}

impl Caller {
    pub(crate) fn new(app: &TestApp, carries: Carries) -> Self {
        Self::with(app, app.browser(), carries)
    }

    /// A script of a page in this browser.
    pub(crate) fn script(app: &TestApp, browser: Browser) -> Self {
        Self::with(app, browser, Carries::Cookies)
    }

    fn with(app: &TestApp, browser: Browser, carries: Carries) -> Self {
        let (router, secrets) = (app.router.clone(), app.secrets.clone());
        Self { browser, carries, kept: BTreeMap::new(), router, secrets }
    }

    pub(crate) async fn sign_in(&mut self, address: &str, password: &str) -> Answer {
        self.post("/sessions", json!({ "email": address, "password": password })).await
    }

    pub(crate) async fn is_signed_in(&mut self) -> bool {
        let answer = self.get("/me").await;
        assert!(matches!(answer.status, 200 | 401), "{}", answer.body);
        answer.status == 200
    }

    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        self.call(Method::GET, path, Value::Null).await
    }

    pub(crate) async fn post(&mut self, path: &str, body: Value) -> Answer {
        self.call(Method::POST, path, body).await
    }

    pub(crate) async fn call(&mut self, method: Method, path: &str, mut body: Value) -> Answer {
        let address = format!("/api/v1{path}");
        let mut request = self.browser.bare(method.clone(), &address).header("user-agent", "Caller/1");
        match self.carries {
            Carries::Cookies => {
                let cookies: Vec<_> = self.browser.jar.iter().map(|(name, value)| format!("{name}={value}")).collect();
                request = request.header("sec-fetch-site", "same-origin").header("cookie", cookies.join("; "));
            }
            Carries::Tokens => {
                if method == Method::POST && HANDS_OUT.contains(&path) {
                    body["mode"] = json!("tokens");
                }
                if let Some(token) = self.kept.get(shown_at(path)) {
                    request = request.header("authorization", format!("Bearer {token}"));
                }
            }
        }
        if !body.is_null() {
            request = request.header("content-type", "application/json");
        }
        let body = if body.is_null() { Body::empty() } else { Body::from(body.to_string()) };
        let request = request.extension(ConnectInfo(SocketAddr::new(self.browser.address, 4711)));
        let request = request.body(body).expect("a request");
        let (head, body) = self.router.clone().oneshot(request).await.expect("an answer").into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a body");
        let body = String::from_utf8(body.to_vec()).expect("UTF-8");
        let (status, headers) = (head.status.as_u16(), head.headers);
        let answer = Answer { status, headers, body, path: address, on_the_way: false };
        assert!(answer.status < 500 || answer.header("retry-after").is_some(), "{answer:?}");
        self.keep(&answer);
        answer
    }

    fn keep(&mut self, answer: &Answer) {
        for (name, value, rest) in answer.set_cookies() {
            if rest.ends_with("Max-Age=0") {
                self.browser.jar.remove(&name);
            } else {
                self.secrets.keep(&value);
                self.browser.jar.insert(name, value);
            }
        }
        let told = told(answer);
        for name in ["attempt", "token", "device"] {
            let Some(value) = told[name].as_str() else { continue };
            self.secrets.keep(value);
            let kind = ["vst_", "vsu_", "vsm_"].into_iter().find(|prefix| value.starts_with(prefix));
            self.kept.insert(kind.unwrap_or("device"), value.to_owned());
        }
    }
}

/// Which of what it keeps a program shows where.
fn shown_at(path: &str) -> &'static str {
    match path {
        "/sign-in-mails" | "/sessions/by-mail" => "vsm_",
        "/activations" | "/links/inspect" => "vsu_",
        path if path.starts_with("/registrations") => "vsu_",
        _ => "vst_",
    }
}

/// The body of an answer; null if there is none.
pub(crate) fn told(answer: &Answer) -> Value {
    serde_json::from_str(&answer.body).unwrap_or_default()
}

/// The last part of a problem's type.
#[track_caller]
pub(crate) fn problem(answer: &Answer) -> String {
    let kind = told(answer)["type"].as_str().map(str::to_owned);
    kind.and_then(|kind| Some(kind.rsplit_once("/problems/")?.1.to_owned())).unwrap_or_else(|| panic!("{answer:?}"))
}

/// An answer without what may differ: the address as typed, and the values of cookies and tokens.
pub(crate) fn seen(answer: &Answer, address: &str) -> String {
    let mut answer = answer.clone();
    for name in ["attempt", "token", "device"] {
        if let Some(token) = told(&answer)[name].as_str() {
            answer.body = answer.body.replace(token, &format!("{} characters", token.len()));
        }
    }
    normalised(&answer, address)
}
