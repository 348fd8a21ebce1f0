//! A person's browser: cookies, an address of its own, and what people do.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};

use app::PublicUrl;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{Method, Request, Uri, request};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use tower::ServiceExt;

use crate::answer::Answer;
use crate::received::Mail;
use crate::test_app::{PASSWORD, Secrets};

/// Clones are the same browser with a jar of their own from then on.
#[derive(Clone)]
pub(crate) struct Browser {
    pub(crate) jar: BTreeMap<String, String>,
    pub(crate) address: IpAddr,
    /// Asks for pages to show, as the browsers of people do.
    by_person: bool,
    /// What it says its reader prefers.
    pub(crate) languages: Option<&'static str>,
    router: Router,
    public_url: PublicUrl,
    secrets: Secrets,
}

impl Browser {
    pub(crate) fn new(router: Router, public_url: PublicUrl, address: IpAddr, secrets: Secrets) -> Self {
        Self { jar: BTreeMap::new(), address, by_person: false, languages: None, router, public_url, secrets }
    }

    /// The same browser, whose refused forms lead back to their pages. Without it, a refusal can be read at once.
    pub(crate) fn of_a_person(&self) -> Self {
        Self { by_person: true, ..self.clone() }
    }

    /// The same browser, set to other languages.
    pub(crate) fn speaking(&self, languages: &'static str) -> Self {
        Self { languages: Some(languages), ..self.clone() }
    }

    /// The same browser at another application.
    pub(crate) fn visiting(&self, router: Router) -> Self {
        Self { router, ..self.clone() }
    }

    // What a browser does

    /// Opens a page.
    pub(crate) async fn visit(&mut self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path), "").await
    }

    /// Sends a form.
    pub(crate) async fn submit(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let answer = self.submit_raw(path, &body).await;
        for (_, typed) in fields.iter().filter(|(name, typed)| name.contains("password") && typed.len() >= 8) {
            self.secrets.keep(typed);
            assert!(!answer.body.contains(typed), "{path} sends a password back");
        }
        answer
    }

    /// Sends a form that is encoded already.
    pub(crate) async fn submit_raw(&mut self, path: &str, body: &str) -> Answer {
        let form = self.request(Method::POST, path).header("content-type", "application/x-www-form-urlencoded");
        self.send(form, body).await
    }

    /// Types into a page's form and presses its button.
    pub(crate) async fn press(&mut self, page: &Answer, button: &str, typed: &[(&str, &str)]) -> Answer {
        let (action, mut fields) = page.form_of(button);
        for (name, value) in typed {
            match fields.iter_mut().find(|(known, _)| known == name) {
                Some((_, standing)) => (*value).clone_into(standing),
                None if page.count(&format!("input[type=checkbox][name={name}]")) > 0 => {
                    fields.push(((*name).to_owned(), (*value).to_owned()));
                }
                None => panic!("{} has no field {name}", page.path),
            }
        }
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.submit(&action, &fields).await
    }

    /// Goes where a redirect leads.
    pub(crate) async fn follow(&mut self, answer: Answer) -> Answer {
        let to = answer.header("location").unwrap_or_else(|| panic!("{} leads nowhere: {answer:?}", answer.path));
        self.visit(to).await
    }

    /// A request as browsers send it, to be added to.
    pub(crate) fn request(&self, method: Method, path: &str) -> request::Builder {
        let agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
        let request = self.bare(method, path).header("sec-fetch-site", "same-origin").header("user-agent", agent);
        let request = self.languages.into_iter().fold(request, |request, said| request.header("accept-language", said));
        if self.by_person { request.header("accept", "text/html,application/xhtml+xml,*/*;q=0.8") } else { request }
    }

    /// A request that says as little as it may.
    pub(crate) fn bare(&self, method: Method, path: &str) -> request::Builder {
        Request::builder().method(method).uri(path).header("host", self.public_url.authority())
    }

    /// Sends anything, with this browser's cookies, and keeps those of the answer.
    pub(crate) async fn send(&mut self, request: request::Builder, body: &str) -> Answer {
        self.send_bytes(request, body.as_bytes().to_vec()).await
    }

    /// The same for what need not be text.
    pub(crate) async fn send_bytes(&mut self, request: request::Builder, body: Vec<u8>) -> Answer {
        let cookies: Vec<_> = self.jar.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = if cookies.is_empty() { request } else { request.header("cookie", cookies.join("; ")) };
        let request = request.extension(ConnectInfo(SocketAddr::new(self.address, 4711)));
        let request = request.body(Body::from(body)).expect("a request");
        let (method, path) = (request.method().clone(), request.uri().path().to_owned());
        let on_the_way = self.is_on_the_way(request.uri());
        let (head, body) = self.router.clone().oneshot(request).await.expect("an answer").into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a body");
        let body = String::from_utf8(body.to_vec()).expect("UTF-8");
        let answer = Answer { status: head.status.as_u16(), headers: head.headers, body, path, on_the_way };
        answer.check(self.public_url.secure());
        answer.check_session(&method);
        self.keep_cookies(&answer);
        answer
    }

    /// Whether an address, or what this browser remembers, leads to an application by OpenID Connect.
    fn is_on_the_way(&self, asked: &Uri) -> bool {
        let there = "/oidc/authorize";
        let encoded = "%2Foidc%2Fauthorize";
        let query = asked.query().unwrap_or_default();
        let remembered = self.cookie("next").is_some_and(|next| {
            let long = BASE64_URL_SAFE_NO_PAD.decode(next).is_ok_and(|next| next.starts_with(there.as_bytes()));
            long || next.starts_with(encoded)
        });
        asked.path() == there
            || [format!("next={encoded}"), format!("to={encoded}")].iter().any(|leads| query.contains(leads))
            || remembered
    }

    fn keep_cookies(&mut self, answer: &Answer) {
        for (name, value, rest) in answer.set_cookies() {
            if rest.ends_with("Max-Age=0") {
                self.jar.remove(&name);
            } else {
                // What was typed, and why it was refused, is no secret.
                if !["flash", "refusal", "address", "lang"].iter().any(|open| name.ends_with(open)) {
                    self.secrets.keep(&value);
                }
                self.jar.insert(name, value);
            }
        }
    }

    /// The cookie of this name, with or without `__Host-`.
    pub(crate) fn cookie(&self, name: &str) -> Option<&str> {
        self.jar.iter().find(|(known, _)| known.trim_start_matches("__Host-") == name).map(|(_, value)| value.as_str())
    }

    /// The same browser in another place of the network.
    pub(crate) fn at(&self, address: impl Into<IpAddr>) -> Self {
        Self { address: address.into(), ..self.clone() }
    }

    // What a person does

    /// Signs up with [`PASSWORD`], and accepts the terms if there are any to accept.
    pub(crate) async fn register(&mut self, address: &str) -> Answer {
        self.register_with(address, PASSWORD).await
    }

    pub(crate) async fn register_with(&mut self, address: &str, password: &str) -> Answer {
        let form = self.visit("/register").await.is(200);
        let terms = form.attributes("input[name=terms]", "value");
        let typed = [("email", address), ("password", password)].into_iter();
        let typed: Vec<_> = typed.chain(terms.iter().map(|version| ("terms", version.as_str()))).collect();
        self.press(&form, "Create account", &typed).await.leads_to("/register/sent")
    }

    /// Follows the link in the browser that signed up and presses the button.
    pub(crate) async fn activate(&mut self, mail: &Mail) -> Answer {
        let page = self.visit(&mail.link()).await.is(200);
        self.press(&page, "Activate my account", &[]).await.leads_to("/account")
    }

    pub(crate) async fn log_in(&mut self, address: &str) -> Answer {
        self.log_in_with(address, PASSWORD).await.leads_to("/account")
    }

    /// Tries to sign in.
    pub(crate) async fn log_in_with(&mut self, address: &str, password: &str) -> Answer {
        let form = self.visit("/login").await.is(200);
        self.press(&form, "Sign in", &[("email", address), ("password", password)]).await
    }

    pub(crate) async fn log_out(&mut self) -> Answer {
        let page = self.visit("/account").await.is(200);
        self.press(&page, "Sign out", &[]).await.leads_to("/done/signed-out")
    }

    pub(crate) async fn forgot_password(&mut self, address: &str) -> Answer {
        let form = self.visit("/forgot-password").await.is(200);
        self.press(&form, "Send the link", &[("email", address)]).await.leads_to("/forgot-password/sent")
    }

    /// Follows a reset link and chooses a password.
    pub(crate) async fn reset_password(&mut self, mail: &Mail, new: &str) -> Answer {
        let form = self.visit(&mail.link()).await.is(200);
        self.press(&form, "Save new password", &[("new_password", new)]).await.leads_to("/login")
    }

    /// The address on the account page, if signed in.
    pub(crate) async fn signed_in_as(&mut self) -> Option<String> {
        let page = self.visit("/account").await;
        (page.status == 200).then(|| page.texts(".facts .address").concat())
    }
}
