//! What the server answered, as a browser and its user see it; and what must be true of every answer.

use std::iter::repeat;

use axum::http::{HeaderMap, Method};
use scraper::{ElementRef, Html, Selector};

/// R-BR-2, R-BR-3, R-BR-4.
const HEADERS: [(&str, &str); 6] = [
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    ("referrer-policy", "same-origin"),
    ("strict-transport-security", "max-age=63072000; includeSubDomains"),
    ("x-content-type-options", "nosniff"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
];
const COOKIES: [&str; 9] =
    ["session", "attempt", "device", "mail-login", "flash", "next", "refusal", "address", "lang"];

/// Where a session may begin or get a new cookie, and what is shown there.
pub(crate) const SIGNS_IN: [&str; 10] = [
    // The mailbox, with the password or in the browser that signed up.
    "/activate/{token}",
    "/register/code",
    // The activation, in the browser that signed up.
    "/register/sent",
    // The password.
    "/login",
    // The mailbox, in the browser that asked.
    "/login/mail/sent",
    "/login/mail/{token}",
    // The password a short while ago. The session gets a new cookie.
    "/reauthenticate",
    "/account/password",
    "/account/sessions",
    "/account/sessions/others",
];

/// The same of the JSON API.
const API_SIGNS_IN: [(&str, &str); 8] = [
    ("POST", "/api/v1/activations"),
    ("POST", "/api/v1/registrations/current/session"),
    ("POST", "/api/v1/sessions"),
    ("POST", "/api/v1/sessions/by-mail"),
    ("POST", "/api/v1/sessions/current/reauthentication"),
    ("PUT", "/api/v1/me/password"),
    ("DELETE", "/api/v1/sessions/others"),
    ("DELETE", "/api/v1/sessions/{id}"),
];

/// An answer.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
    /// What was asked for.
    pub(crate) path: String,
    /// Whether the browser was on its way to an application.
    pub(crate) on_the_way: bool,
}

impl Answer {
    #[track_caller]
    pub(crate) fn is(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{} answered {:?}", self.path, self.heading());
        self
    }

    /// A redirect after a form.
    #[track_caller]
    pub(crate) fn leads_to(self, path: &str) -> Self {
        assert_eq!((self.status, self.header("location")), (303, Some(path)), "{} {:?}", self.path, self.heading());
        self
    }

    /// The visitor can read these words.
    #[track_caller]
    pub(crate) fn says(self, words: &str) -> Self {
        assert!(self.text().contains(words), "{} does not say {words:?}: {}", self.path, self.text());
        self
    }

    /// The page of a form that was not accepted: each field with its message, once beside it and once in the summary.
    #[track_caller]
    pub(crate) fn refuses(self, mistakes: &[(&str, &str)]) -> Self {
        assert_eq!(self.summary(), mistakes.iter().map(|(f, w)| ((*f).into(), (*w).into())).collect::<Vec<_>>());
        for (field, words) in mistakes {
            assert_eq!(self.texts(&format!("#{field}-error")), [format!("Error: {words}")]);
            let described = format!("#{field}[aria-invalid=true][aria-describedby~={field}-error]");
            assert_eq!(self.count(&described), 1, "{field} points at its message");
        }
        assert!(self.texts("title")[0].starts_with("Error: "));
        self
    }

    /// The links of the error summary: field and words.
    pub(crate) fn summary(&self) -> Vec<(String, String)> {
        let html = self.html();
        let link = |link: ElementRef<'_>| (link.attr("href").expect("a link")[1..].to_owned(), text(link));
        html.select(&selector(".summary[role=alert] a")).map(link).collect()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().expect("ASCII"))
    }

    /// Seconds until one may come back.
    #[track_caller]
    pub(crate) fn retry_after(&self) -> u64 {
        self.header("retry-after").expect("Retry-After").parse().expect("seconds")
    }

    /// The cookies it sets or removes: name, value and the rest.
    pub(crate) fn set_cookies(&self) -> Vec<(String, String, String)> {
        let lines = self.headers.get_all("set-cookie").iter().map(|line| line.to_str().expect("ASCII"));
        let cookie = |line: &str| {
            let (pair, rest) = line.split_once("; ").expect("attributes");
            let (name, value) = pair.split_once('=').expect("name and value");
            (name.to_owned(), value.to_owned(), rest.to_owned())
        };
        lines.map(cookie).collect()
    }

    /// Whether it hands out a cookie of this name, with or without `__Host-`.
    pub(crate) fn hands_out(&self, cookie: &str) -> bool {
        self.set_cookies().iter().any(|(name, value, _)| name.ends_with(cookie) && !value.is_empty())
    }

    pub(crate) fn html(&self) -> Html {
        Html::parse_document(&self.body)
    }

    /// The words between header and footer.
    pub(crate) fn text(&self) -> String {
        self.texts("main").join(" ")
    }

    pub(crate) fn heading(&self) -> String {
        self.texts("h1").join(" ")
    }

    pub(crate) fn texts(&self, css: &str) -> Vec<String> {
        self.html().select(&selector(css)).map(text).collect()
    }

    pub(crate) fn count(&self, css: &str) -> usize {
        self.html().select(&selector(css)).count()
    }

    /// An attribute of everything that has it.
    pub(crate) fn attributes(&self, css: &str, name: &str) -> Vec<String> {
        self.html().select(&selector(css)).filter_map(|found| found.attr(name).map(str::to_owned)).collect()
    }

    /// What stands in a field.
    #[track_caller]
    pub(crate) fn field(&self, name: &str) -> String {
        let inputs = self.attributes(&format!("input[name={name}]"), "name");
        assert_eq!(inputs.len(), 1, "{} has one field {name}: {}", self.path, self.body);
        self.attributes(&format!("input[name={name}]"), "value").pop().unwrap_or_default()
    }

    /// Where a button sends its form, and with which values.
    #[track_caller]
    pub(crate) fn form_of(&self, button: &str) -> (String, Vec<(String, String)>) {
        let html = self.html();
        let has = |form: &ElementRef<'_>| form.select(&selector("button")).any(|found| text(found) == button);
        let form = html.select(&selector("form[method=post]")).find(has);
        let form = form.unwrap_or_else(|| panic!("{} has no button {button:?}: {}", self.path, self.text()));
        assert_eq!(form.select(&selector("button[disabled]")).count(), 0, "{button:?} can be pressed");
        let value = |input: ElementRef<'_>| {
            let left_out = input.attr("type") == Some("checkbox") && input.attr("checked").is_none();
            let name = input.attr("name")?.to_owned();
            (!left_out).then(|| (name, input.attr("value").unwrap_or_default().to_owned()))
        };
        let action = form.attr("action").expect("an action").to_owned();
        let mut fields: Vec<_> = form.select(&selector("input")).filter_map(value).collect();
        // Of several buttons, the one that is pressed says so.
        let own = form.select(&selector("button[name]")).find(|found| text(*found) == button);
        fields.extend(own.and_then(|own| Some((own.attr("name")?.to_owned(), own.attr("value")?.to_owned()))));
        (action, fields)
    }

    /// What must be true of every answer, whatever was asked (R-BR-2, R-BR-3, R-SE-5, F-70, INV-5).
    #[track_caller]
    pub(crate) fn check(&self, secure: bool) {
        let asks_to_come_back = self.status == 503 && (self.header("retry-after").is_some() || self.path == "/readyz");
        assert!(self.status < 500 || asks_to_come_back, "INV-5: {self:?}");
        for (name, value) in HEADERS.iter().filter(|(name, _)| secure || *name != "strict-transport-security") {
            if *name == "cross-origin-opener-policy" && self.on_the_way {
                assert_eq!(self.header(name), None, "{}", self.path);
                continue;
            }
            let own = (self.is_letter() || self.is_brand()) && *name == "content-security-policy";
            // Where a site has fonts, which is a story's business too.
            let given = self.header(name).map(|given| given.replace(" font-src 'self';", ""));
            assert!(own || given.as_deref() == Some(*value), "{name} of {}", self.path);
        }
        if !self.is_for_caches() {
            assert_eq!(self.header("cache-control"), Some("no-store"), "F-70: {}", self.path);
            assert_eq!(self.header("x-robots-tag"), Some("noindex"), "F-70: {}", self.path);
        }
        assert_eq!(self.header("server"), None);
        self.check_cookies(secure);
        if !self.body.is_empty() {
            self.check_body();
        }
    }

    /// Sessions begin, and get a new cookie, where somebody has shown something, and nowhere else: with a form, at one of
    /// these addresses.
    pub(crate) fn check_session(&self, method: &Method) {
        if self.hands_out("session") {
            let fits = |template: &str| {
                let parts = template.split('/').map(Some).chain(repeat(None));
                let given = self.path.split('/').map(Some).chain([None]);
                parts.zip(given).all(|(part, given)| part == given || part.is_some_and(|part| part.starts_with('{')))
            };
            let mut all = SIGNS_IN.map(|page| ("POST", page)).into_iter().chain(API_SIGNS_IN);
            let signs_in = all.any(|(by, template)| method.as_str() == by && fits(template));
            assert!(signs_in, "{method} {} hands out a session", self.path);
        }
    }

    /// One mail of the development mailbox: a page with a frame, or what is in it. Their policies are a story's business.
    fn is_letter(&self) -> bool {
        self.status == 200 && self.path.starts_with("/dev/mailbox/0")
    }

    /// What everybody gets alike: assets, and what applications and programs look up.
    fn is_for_caches(&self) -> bool {
        let published = ["openid-configuration", "oauth-authorization-server", "jwks.json"];
        let published = published.iter().any(|name| self.path == format!("/.well-known/{name}"));
        let published = published || self.path == "/api/v1/openapi.json";
        matches!(self.status, 200 | 304) && (published || self.path.starts_with("/vestibule/"))
    }

    /// A file of a site's own. Its policy is a story's business too.
    fn is_brand(&self) -> bool {
        self.status == 200 && self.path.starts_with("/vestibule/brand/")
    }

    fn check_cookies(&self, secure: bool) {
        let (prefix, flag) = if secure { ("__Host-", " Secure;") } else { ("", "") };
        for (name, value, rest) in self.set_cookies() {
            let bare = name.strip_prefix(prefix).expect("R-SE-5: __Host-");
            assert!(COOKIES.contains(&bare) && name.len() + value.len() < 4096, "R-SE-5: {name}");
            // Only the language that an application told us ends with the browser.
            let rest = if bare == "lang" && !rest.contains("Max-Age=") { rest + "; Max-Age=-" } else { rest };
            let (flags, age) = rest.rsplit_once(" Max-Age=").expect("R-SE-5: an end");
            assert_eq!(flags, format!("HttpOnly; SameSite=Lax;{flag} Path=/;"), "R-SE-5: {name}");
            assert_eq!(age == "0", value.is_empty(), "{name} is removed, or set for a while");
        }
    }

    fn check_body(&self) {
        let kind = self.header("content-type").expect("a content type");
        let json = ["application/json", "application/problem+json"].contains(&kind);
        let whole = kind.ends_with("; charset=utf-8") || json;
        assert!(whole || self.is_brand(), "R-BR-3: {kind}");
        let frame = format!("{}/html", self.path);
        if !kind.starts_with("text/html") || self.is_letter() && self.path.ends_with("/html") {
            return;
        }
        let html = self.html();
        assert_eq!(self.attributes("html", "lang"), [self.header("content-language").expect("a language")]);
        assert_eq!(self.header("vary"), Some("Accept-Language, Cookie"));
        for element in html.select(&selector("*")) {
            let (name, attributes) = (element.value().name(), element.value().attrs());
            let inline = name == "style" || name == "script" && element.attr("src").is_none() || name == "base";
            let handlers = attributes.filter(|(name, _)| name.starts_with("on") || *name == "style").count();
            assert!(!inline && handlers == 0, "F-64: {}", element.html());
        }
        for found in html.select(&selector("[src], link[href]")) {
            let address = found.attr("src").or(found.attr("href")).unwrap_or_default();
            let ours = address.starts_with("/vestibule/") || address.starts_with("data:image/svg");
            assert!(ours || self.is_letter() && address == frame, "R-BR-4: {address}");
        }
        assert_eq!(html.select(&selector("input[type=password][value]")).count(), 0, "a password is sent back");
        assert_eq!(html.select(&selector("h1")).count(), 1, "{} is a page in the site's design", self.path);
        assert_eq!(html.select(&selector("header.top, footer.bottom")).count(), 2);
    }
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).expect("a selector")
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}
