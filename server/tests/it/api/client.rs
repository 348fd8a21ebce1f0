//! A front end or a program of somebody's own, which uses the JSON API as its document says. Whatever it is answered is
//! held against the document.

use std::collections::BTreeMap;

use axum::http::{Method, request};
use serde_json::{Value, json};

use super::document::{self, BASE, Operation};
use crate::answer::Answer;
use crate::browser::Browser;
use crate::received::Mail;
use crate::test_app::{PASSWORD, SECOND, SITE, Setup, TestApp, both_with};

/// The other origin whose scripts may use the API.
pub(crate) const FRONT_END: &str = "https://app.example.org";
/// A site with the API for everybody.
pub(crate) const API: Setup = Setup { settings: &[("API", "both"), ("API_ORIGINS", FRONT_END)], ..Setup::USUAL };
/// The version of the terms of use, on sites that have any.
pub(crate) const TERMS: &str = "2026-11-01";
/// What only programs are told.
const TOKENS: [&str; 3] = ["attempt", "device", "token"];

/// What a client keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// The script of a page: cookies that it cannot read.
    Cookies,
    /// A program: tokens.
    Tokens,
}

/// Clones are the same client, with what it keeps from then on.
#[derive(Clone)]
pub(crate) struct Client<'a> {
    pub(crate) app: &'a TestApp,
    pub(crate) mode: Mode,
    /// With its cookies, in that mode.
    pub(crate) browser: Browser,
    /// A program's tokens, by the security schemes of the document; and its `device`.
    pub(crate) tokens: BTreeMap<&'static str, String>,
}

/// An answer, which the document has been asked about.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) answer: Answer,
    /// Null if it has none.
    pub(crate) body: Value,
}

/// Tells a story on every kind of database: of a page's script, and of a program.
pub(crate) fn each(story: impl AsyncFn(&TestApp, Mode) + Sync) {
    each_with(API, story);
}

/// The same with another setup.
pub(crate) fn each_with(setup: Setup, story: impl AsyncFn(&TestApp, Mode) + Sync) {
    for mode in [Mode::Cookies, Mode::Tokens] {
        both_with(setup, async |app| story(app, mode).await);
    }
}

/// The whole address of a mail's link.
pub(crate) fn link(mail: &Mail) -> String {
    format!("{SITE}{}", mail.link())
}

/// Another code than that of a mail.
pub(crate) fn wrong_code(mail: &Mail) -> String {
    let digits: String = mail.code().chars().filter(char::is_ascii_digit).collect();
    format!("{:06}", (digits.parse::<u32>().expect("digits") + 1) % 1_000_000)
}

impl<'a> Client<'a> {
    /// Another one, in another place of the network.
    pub(crate) fn new(app: &'a TestApp, mode: Mode) -> Self {
        Self { app, mode, browser: app.browser(), tokens: BTreeMap::new() }
    }

    /// The client of somebody who registered and activated with it, signed in, with all mail read.
    pub(crate) async fn of_member(app: &'a TestApp, mode: Mode, address: &str) -> Self {
        let mut client = Self::new(app, mode);
        client.register(address).await.is(202);
        let mail = app.open_next_mail(address).await;
        client.activate(&mail).await.is(201);
        // An attempt that begins in the same millisecond would pass for an earlier one.
        app.wait(SECOND);
        client
    }

    // What people do with it

    pub(crate) async fn register(&mut self, address: &str) -> Reply {
        self.post("/registrations", json!({ "email": address, "password": PASSWORD, "terms": TERMS })).await
    }

    /// With the link, on the device that signed up.
    pub(crate) async fn activate(&mut self, mail: &Mail) -> Reply {
        self.post("/activations", json!({ "token": link(mail) })).await
    }

    pub(crate) async fn sign_in(&mut self, address: &str, password: &str) -> Reply {
        let mut body = json!({ "email": address, "password": password });
        if let Some(device) = self.tokens.get("device") {
            body["device"] = device.as_str().into();
        }
        self.post("/sessions", body).await
    }

    /// The address of whoever is signed in.
    pub(crate) async fn signed_in_as(&mut self) -> Option<String> {
        let me = self.get("/me").await;
        if me.answer.status == 401 { None } else { Some(me.is(200).text("email").to_owned()) }
    }

    // What it does for them

    pub(crate) async fn get(&mut self, path: &str) -> Reply {
        self.call(Method::GET, path, None).await
    }

    pub(crate) async fn post(&mut self, path: &str, body: Value) -> Reply {
        self.call(Method::POST, path, Some(body)).await
    }

    /// Without a body.
    pub(crate) async fn press(&mut self, path: &str) -> Reply {
        self.call(Method::POST, path, None).await
    }

    pub(crate) async fn put(&mut self, path: &str, body: Value) -> Reply {
        self.call(Method::PUT, path, Some(body)).await
    }

    pub(crate) async fn delete(&mut self, path: &str) -> Reply {
        self.call(Method::DELETE, path, None).await
    }

    /// Calls an operation with a body that it understands.
    pub(crate) async fn try_out(&mut self, operation: &Operation) -> Reply {
        self.try_out_with(operation, json!({})).await
    }

    /// The same, with other members, if it takes a body.
    pub(crate) async fn try_out_with(&mut self, operation: &Operation, other: Value) -> Reply {
        let mut body = operation.body();
        if let (Some(Value::Object(body)), Value::Object(other)) = (&mut body, other) {
            body.extend(other);
        }
        self.call(operation.method.clone(), operation.address().trim_start_matches(BASE), body).await
    }

    /// Calls an operation, and shows to it what it takes.
    pub(crate) async fn call(&mut self, method: Method, path: &str, body: Option<Value>) -> Reply {
        let request = self.request(method, &format!("{BASE}{path}"));
        let Some(body) = body else { return self.send(request, Vec::new()).await };
        let body = self.complete(&request, body).to_string();
        self.send(request.header("content-type", "application/json"), body.into()).await
    }

    /// A request as it sends it, to be added to.
    pub(crate) fn request(&self, method: Method, address: &str) -> request::Builder {
        let path = address.split('?').next().unwrap_or_default();
        let operation = document::operation(if method == Method::HEAD { &Method::GET } else { &method }, path);
        match self.mode {
            Mode::Cookies => self.browser.request(method, address).header("origin", SITE),
            Mode::Tokens => {
                let request = self.browser.bare(method, address).header("user-agent", "ann's program 1.0");
                let languages = self.browser.languages.into_iter();
                let request = languages.fold(request, |request, said| request.header("accept-language", said));
                match operation.and_then(|operation| self.shown_to(&operation)) {
                    Some(token) => request.header("authorization", format!("Bearer {token}")),
                    None => request,
                }
            }
        }
    }

    fn shown_to(&self, operation: &Operation) -> Option<&str> {
        operation.takes().into_iter().find_map(|scheme| self.tokens.get(scheme)).map(String::as_str)
    }

    /// A program asks for tokens where it can. What is secret in the body must be neither logged nor answered.
    pub(crate) fn complete(&self, request: &request::Builder, mut body: Value) -> Value {
        let (method, uri) = (request.method_ref().expect("a method"), request.uri_ref().expect("an address"));
        let members = document::operation(method, uri.path()).and_then(|operation| operation.members());
        let asks = self.mode == Mode::Tokens && members.is_some_and(|members| members.contains_key("mode"));
        if asks && body.get("mode").is_none() {
            body["mode"] = "tokens".into();
        }
        for name in ["password", "current_password", "new_password"] {
            self.app.secrets.keep(body[name].as_str().unwrap_or_default());
        }
        body
    }

    /// Sends anything, holds the answer against the document, and keeps what it hands out.
    pub(crate) async fn send(&mut self, request: request::Builder, body: Vec<u8>) -> Reply {
        let method = request.method_ref().expect("a method").clone();
        let path = request.uri_ref().expect("an address").path().to_owned();
        let answer = self.browser.send_bytes(request, body).await;
        document::hold(&method, &path, &answer);
        let reply = Reply { body: serde_json::from_str(&answer.body).unwrap_or_default(), answer };
        self.check(&reply);
        self.keep(&path, &reply);
        reply
    }

    /// A program is sent no cookie, a browser no token, and nobody a link, a password or what they showed.
    fn check(&self, reply: &Reply) {
        let mut body = reply.body.clone();
        match self.mode {
            Mode::Tokens => assert!(reply.answer.set_cookies().is_empty(), "{reply:?}"),
            Mode::Cookies => {
                assert!(TOKENS.iter().all(|name| body.get(name).is_none()), "{reply:?}");
                assert!(["vst_", "vsu_", "vsm_"].iter().all(|prefix| !reply.answer.body.contains(prefix)), "{reply:?}");
            }
        }
        for name in TOKENS {
            body.as_object_mut().and_then(|body| body.remove(name));
        }
        let body = body.to_string();
        let told = self.app.secrets.all().into_iter().find(|secret| body.contains(secret));
        assert_eq!(told, None, "{} tells a secret: {reply:?}", reply.answer.path);
    }

    fn keep(&mut self, path: &str, reply: &Reply) {
        let handed = |name: &str| reply.body[name].as_str().map(str::to_owned);
        for token in TOKENS.into_iter().filter_map(handed) {
            self.app.secrets.keep(&token);
        }
        self.tokens.extend(handed("device").map(|token| ("device", token)));
        if let Some(token) = handed("token") {
            self.tokens.insert("session", token);
            // What led here is used up.
            self.tokens.retain(|scheme, _| !["registration", "signInMail"].contains(scheme));
        }
        if let Some(token) = handed("attempt") {
            let scheme = if path.ends_with("/sign-in-mails") { "signInMail" } else { "registration" };
            self.tokens.insert(scheme, token);
        }
    }
}

impl Reply {
    #[track_caller]
    pub(crate) fn is(self, status: u16) -> Self {
        assert_eq!(self.answer.status, status, "{} answered {}", self.answer.path, self.answer.body);
        self
    }

    /// A problem of this type, which names nothing that was typed.
    #[track_caller]
    pub(crate) fn problem(self, status: u16, name: &str) -> Self {
        let reply = self.is(status);
        assert_eq!(document::problem(&reply.body), name, "{}", reply.answer.body);
        reply
    }

    /// The faults that a problem lists: where, and which rule.
    pub(crate) fn errors(&self) -> Vec<(String, String)> {
        let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
        let errors = self.body["errors"].as_array().into_iter().flatten();
        errors.map(|error| (text(&error["pointer"]), text(&error["code"]))).collect()
    }

    /// What was typed is refused for these reasons.
    #[track_caller]
    pub(crate) fn refuses(self, errors: &[(&str, &str)]) -> Self {
        let reply = self.problem(422, "invalid-input");
        let expected: Vec<_> = errors.iter().map(|(place, code)| ((*place).to_owned(), (*code).to_owned())).collect();
        assert_eq!(reply.errors(), expected, "{}", reply.answer.body);
        reply
    }

    #[track_caller]
    pub(crate) fn text(&self, member: &str) -> &str {
        self.body[member].as_str().unwrap_or_else(|| panic!("no {member}: {}", self.answer.body))
    }
}
