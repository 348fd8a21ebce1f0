//! The cookies of this site: names, flags and lifetimes (docs/integrate.md; R-SE-5).

use std::fmt;
use std::time::Duration;

use accounts::{BrowserToken, Email, MailSignInToken, SessionToken, SignUpToken};
use app::Flash;
use axum::http::HeaderMap;
use axum::http::header::{COOKIE, HeaderValue, SET_COOKIE};
use axum::response::Response;
use axum_extra::extract::cookie::{Cookie, SameSite};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use percent_encoding::percent_decode;

use crate::next::LocalPath;

/// Browsers keep no cookie longer than 400 days.
pub(crate) const LONGEST: Duration = Duration::from_hours(400 * 24);
/// How long a browser remembers the page its visitor wanted to open.
const NEXT: Duration = Duration::from_hours(1);
/// Longer ones are in base64: escapes would make a request of an application too long for a cookie.
const NEXT_PLAIN: usize = 1_024;

/// How long a browser remembers the address typed in it.
const ADDRESS: Duration = Duration::from_mins(30);

/// The purpose of a cookie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Signed in.
    Session,
    /// The sign-up made in this browser.
    SignUpRequest,
    /// Shows that this browser has signed in before.
    Device,
    /// The sign-in by email requested in this browser.
    MailSignIn,
    /// The code of a message to show once.
    Flash,
    /// The page of this site to open after signing in.
    Next,
    /// What refused forms have to show again.
    Refusal,
    /// The address last typed here, so that one journey asks for it only once (WCAG 2.2, 3.3.7).
    Address,
    /// The language that this browser was told last.
    Language,
    /// On an application's host: begun to sign in.
    Start,
    /// On an application's host: signed in there.
    Visit,
}

/// The cookies of a request.
#[derive(Clone)]
pub(crate) struct Cookies {
    sent: Vec<(Kind, String)>,
    secure: bool,
}

impl fmt::Debug for Cookies {
    /// Shows only which cookies there are: their values are secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.sent.iter().map(|(kind, _)| kind)).finish()
    }
}

impl Cookies {
    /// Reads the cookies. `secure` says whether the site is served over https, which determines their names.
    #[must_use]
    pub(crate) fn read(headers: &HeaderMap, secure: bool) -> Self {
        let pairs =
            headers.get_all(COOKIE).into_iter().flat_map(|header| header.as_bytes().split(|byte| *byte == b';'));
        // Each is read by itself: another program on this host may have set one that is not ASCII, which must not hide
        // ours.
        Self { sent: pairs.filter_map(|pair| read(pair, secure)).collect(), secure }
    }

    /// Those of a request whose cookies count for nothing.
    #[must_use]
    pub(crate) fn none(secure: bool) -> Self {
        Self { sent: Vec::new(), secure }
    }

    /// A cookie's value.
    #[must_use]
    pub(crate) fn get(&self, kind: Kind) -> Option<&str> {
        self.sent.iter().find(|(sent, _)| *sent == kind).map(|(_, value)| value.as_str())
    }

    /// A cookie's value, if it was sent once.
    #[must_use]
    pub(crate) fn only(&self, kind: Kind) -> Option<&str> {
        let mut values = self.sent.iter().filter(|(sent, _)| *sent == kind);
        values.next().filter(|_| values.next().is_none()).map(|(_, value)| value.as_str())
    }

    /// The session of this browser.
    #[must_use]
    pub(crate) fn session(&self) -> Option<SessionToken> {
        self.get(Kind::Session).and_then(SessionToken::parse)
    }

    /// The sign-up made in this browser.
    #[must_use]
    pub(crate) fn sign_up(&self) -> Option<SignUpToken> {
        self.get(Kind::SignUpRequest).and_then(SignUpToken::parse)
    }

    /// The sign-in by email requested in this browser.
    #[must_use]
    pub(crate) fn mail_sign_in(&self) -> Option<MailSignInToken> {
        self.get(Kind::MailSignIn).and_then(MailSignInToken::parse)
    }

    /// Where the visitor wanted to go. Not to be trusted.
    #[must_use]
    pub(crate) fn next(&self) -> Option<String> {
        let value = self.get(Kind::Next)?;
        if value.starts_with('/') {
            return Some(value.to_owned());
        }
        String::from_utf8(BASE64_URL_SAFE_NO_PAD.decode(value).ok()?).ok()
    }

    /// The message to show, if a redirect left one.
    #[must_use]
    pub(crate) fn flash(&self) -> Option<Flash> {
        self.get(Kind::Flash).and_then(Flash::from_code)
    }

    /// Sets a cookie for so long.
    pub(crate) fn set(&self, response: &mut Response, kind: Kind, value: String, for_: Duration) {
        let seconds = i64::try_from(for_.min(LONGEST).as_secs()).unwrap_or(0);
        self.send(response, kind, value, Some(seconds));
    }

    /// Sets a cookie until the browser closes.
    pub(crate) fn set_until_closed(&self, response: &mut Response, kind: Kind, value: String) {
        self.send(response, kind, value, None);
    }

    /// Sets the cookie by which a browser is known again.
    pub(crate) fn set_device(&self, response: &mut Response, device: &BrowserToken) {
        self.set(response, Kind::Device, device.expose().to_owned(), LONGEST);
    }

    /// Leaves a message for the next page.
    pub(crate) fn set_flash(&self, response: &mut Response, flash: Flash) {
        self.set(response, Kind::Flash, flash.code().to_owned(), Duration::from_mins(1));
    }

    /// Has the browser remember where its visitor wants to go, whichever way the sign-in takes: an activation, a mail,
    /// a new password. Not in the mail: what a stranger asks for must not choose where its reader goes (I-13).
    pub(crate) fn set_next(&self, response: &mut Response, next: &LocalPath) {
        let plain = next.as_str();
        let value = if plain.len() > NEXT_PLAIN { BASE64_URL_SAFE_NO_PAD.encode(plain) } else { plain.to_owned() };
        self.set(response, Kind::Next, value, NEXT);
    }

    /// Has the browser remember the address that was typed.
    pub(crate) fn set_address(&self, response: &mut Response, email: &Email) {
        self.set(response, Kind::Address, email.as_str().to_owned(), ADDRESS);
    }

    /// Removes a cookie.
    pub(crate) fn clear(&self, response: &mut Response, kind: Kind) {
        self.send(response, kind, String::new(), Some(0));
    }

    fn send(&self, response: &mut Response, kind: Kind, value: String, seconds: Option<i64>) {
        let mut cookie = Cookie::build((kind.name(self.secure), value))
            .path("/")
            .http_only(true)
            .secure(self.secure)
            // Not Strict: the session would be absent on the first click from webmail (R-SE-5).
            .same_site(SameSite::Lax)
            .build();
        cookie.set_max_age(seconds.map(time::Duration::seconds));
        if let Ok(value) = HeaderValue::try_from(cookie.encoded().to_string()) {
            response.headers_mut().append(SET_COOKIE, value);
        }
    }
}

/// One of our cookies. Names are compared byte for byte: browsers protect `__Host-`, but not spellings that libraries
/// decode to it. Somebody who planted one from a sister site would be taken for the browser that signed up.
fn read(pair: &[u8], secure: bool) -> Option<(Kind, String)> {
    let pair = pair.trim_ascii();
    let (name, value) = pair.split_at(pair.iter().position(|byte| *byte == b'=')?);
    let kind = Kind::ALL.into_iter().find(|kind| kind.name(secure).as_bytes() == name)?;
    let value = percent_decode(&value[1..]).decode_utf8().ok()?;
    Some((kind, value.into_owned()))
}

impl Kind {
    const ALL: [Self; 11] = [
        Self::Session,
        Self::SignUpRequest,
        Self::Device,
        Self::MailSignIn,
        Self::Flash,
        Self::Next,
        Self::Refusal,
        Self::Address,
        Self::Language,
        Self::Start,
        Self::Visit,
    ];

    fn name(self, secure: bool) -> &'static str {
        match (self, secure) {
            (Self::Session, true) => "__Host-session",
            (Self::Session, false) => "session",
            (Self::SignUpRequest, true) => "__Host-attempt",
            (Self::SignUpRequest, false) => "attempt",
            (Self::Device, true) => "__Host-device",
            (Self::Device, false) => "device",
            (Self::MailSignIn, true) => "__Host-mail-login",
            (Self::MailSignIn, false) => "mail-login",
            (Self::Flash, true) => "__Host-flash",
            (Self::Flash, false) => "flash",
            (Self::Next, true) => "__Host-next",
            (Self::Next, false) => "next",
            (Self::Refusal, true) => "__Host-refusal",
            (Self::Refusal, false) => "refusal",
            (Self::Address, true) => "__Host-address",
            (Self::Address, false) => "address",
            (Self::Language, true) => "__Host-lang",
            (Self::Language, false) => "lang",
            (Self::Start, true) => "__Host-vestibule-start",
            (Self::Start, false) => "vestibule-start",
            (Self::Visit, true) => "__Host-vestibule-visit",
            (Self::Visit, false) => "vestibule-visit",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::response::IntoResponse;

    fn set(secure: bool) -> String {
        let cookies = Cookies::read(&HeaderMap::new(), secure);
        let mut response = ().into_response();
        cookies.set(&mut response, Kind::Session, "value".into(), Duration::from_hours(1));
        response.headers()[SET_COOKIE].to_str().expect("ASCII").to_owned()
    }

    #[test]
    fn a_cookie_of_another_program_does_not_hide_ours() {
        let theirs: [&[u8]; 5] = ["city=Z\u{fc}rich".as_bytes(), b"city=Z\xfcrich", b"a", b"=", b"\"a=b\""];
        for theirs in theirs {
            let header = [b"flash=one; ", theirs, b"; session=two"].concat();
            let header = HeaderValue::from_bytes(&header).expect("what browsers send");
            let cookies = Cookies::read(&HeaderMap::from_iter([(COOKIE, header)]), false);
            assert_eq!(
                (cookies.get(Kind::Flash), cookies.get(Kind::Session)),
                (Some("one"), Some("two")),
                "{theirs:?}"
            );
        }
    }

    #[test]
    fn only_the_very_name_is_ours_r_se_5() {
        let names = ["__%48ost-session", "\u{2000}__Host-session", "__Host-session\u{a0}", "__host-session", "session"];
        for name in names {
            let header = HeaderValue::from_bytes(format!("{name}=planted").as_bytes()).expect("what browsers send");
            let cookies = Cookies::read(&HeaderMap::from_iter([(COOKIE, header)]), true);
            assert_eq!(cookies.get(Kind::Session), None, "{name}");
        }
    }

    #[test]
    fn flags_are_those_of_the_contract_r_se_5() {
        assert_eq!(set(true), "__Host-session=value; HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=3600");
        assert_eq!(set(false), "session=value; HttpOnly; SameSite=Lax; Path=/; Max-Age=3600");
    }
}
