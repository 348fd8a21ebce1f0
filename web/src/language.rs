//! In which language a request is answered: what its browser says, the account, the mailed link, the site.

use std::time::Duration;

use accounts::{LanguageTag, Locale, Timestamp};
use app::{Audience, Language, Reader};
use axum::http::header::{ACCEPT_LANGUAGE, CACHE_CONTROL, CONTENT_LANGUAGE, HeaderValue, VARY};
use axum::http::{HeaderMap, Uri};
use axum::response::Response;

use crate::cookies::{Cookies, Kind};
use crate::security::Refuse;

/// Between a tag that was chosen before signing in and the time, in milliseconds, until which the next sign-in stores it
/// with the account.
const FOR_ACCOUNT: char = '*';
/// How long that is: later it may be somebody else who signs in.
const SOON: Duration = Duration::from_hours(1);

/// What a request says about the language of its answer. Costs no database access.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wish {
    /// `ui_locales` of this request: an application keeps us in step with itself.
    by_query: Option<Language>,
    /// The latest statement before.
    by_cookie: Option<Language>,
    /// That statement was a choice, a moment ago, by a visitor who was not signed in.
    for_account: bool,
    /// `Accept-Language`.
    by_header: Option<Language>,
}

impl Wish {
    pub(crate) fn of(audience: &Audience, uri: &Uri, headers: &HeaderMap, cookies: &Cookies, now: Timestamp) -> Self {
        let query = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
        let by_query = query.into_iter().find(|(name, _)| name == "ui_locales").and_then(|(_, it)| audience.fits(&it));
        let cookie = cookies.get(Kind::Language).unwrap_or_default();
        let (tag, until) = match cookie.split_once(FOR_ACCOUNT) {
            Some((tag, until)) => until.parse().map_or(("", None), |until: i64| (tag, Some(until))),
            None => (cookie, None),
        };
        let by_cookie = audience.tagged(tag);
        let for_account = by_cookie.is_some() && until.is_some_and(|until| now.millis() < until);
        // Several lines are one list (RFC 9110, 5.3).
        let accepted = || {
            let lines: Vec<_> = headers.get_all(ACCEPT_LANGUAGE).into_iter().map(HeaderValue::as_bytes).collect();
            lines.join(&b',')
        };
        let by_header = if by_query.or(by_cookie).is_some() { None } else { audience.accepted(&accepted()) };
        Self { by_query, by_cookie, for_account, by_header }
    }

    /// What this browser was told, which counts more than the language of a mailed link.
    pub(crate) fn said(self) -> Option<Language> {
        self.by_query.or(self.by_cookie)
    }

    /// Whether the next sign-in stores it with the account.
    pub(crate) fn is_for_account(self) -> bool {
        self.for_account && self.by_query.is_none()
    }

    /// The reader of a page that depends on the request alone.
    pub(crate) fn reader(self, audience: &Audience) -> Reader {
        audience.reader(self.said().or(self.by_header), audience.zone())
    }

    /// The reader of a member's page: their account decides.
    pub(crate) fn reader_as_member(self, audience: &Audience, account: &Locale) -> Reader {
        let language = audience.language_of(account).or(self.said()).or(self.by_header);
        audience.reader(language, audience.zone_of(account))
    }

    /// The reader of the page of a working mailed link: the account behind it, unless this browser was told otherwise.
    pub(crate) fn reader_by_link(self, audience: &Audience, account: &Locale) -> Reader {
        let language = self.said().or_else(|| audience.language_of(account)).or(self.by_header);
        audience.reader(language, audience.zone_of(account))
    }

    /// Has the browser remember `ui_locales` until it closes. Not beside a file, which a cache may keep for others, nor
    /// beside a refusal, which another site may have caused.
    pub(crate) fn remember(self, cookies: &Cookies, response: &mut Response) {
        let caching = response.headers().get(CACHE_CONTROL).and_then(|caching| caching.to_str().ok());
        let kept = caching.is_some_and(|caching| !caching.contains("no-store") && !caching.contains("private"));
        let passes = !kept && response.extensions().get::<Refuse>().is_none();
        if let Some(language) = self.by_query.filter(|_| passes && self.by_query != self.by_cookie) {
            cookies.set_until_closed(response, Kind::Language, language.tag().to_owned());
        }
    }
}

/// What the cookie says after somebody chose a language who was not signed in.
pub(crate) fn for_account(language: Language, now: Timestamp) -> String {
    format!("{}{FOR_ACCOUNT}{}", language.tag(), (now + SOON).millis())
}

/// The name under which accounts know a language.
pub(crate) fn tag(language: Language) -> LanguageTag {
    LanguageTag::parse(language.tag()).unwrap_or_else(|| unreachable!("{} is too long", language.tag()))
}

/// Says in which language a page is, and what that depends on.
pub(crate) fn label(response: &mut Response, t: Reader) {
    let headers = response.headers_mut();
    headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(t.lang()));
    headers.insert(VARY, HeaderValue::from_static("Accept-Language, Cookie"));
}
