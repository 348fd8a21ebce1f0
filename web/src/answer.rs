//! The ways to answer a request: a page, a redirect, the cookies of a sign-in.

use std::time::Duration;

use accounts::Email;
use accounts::sessions::SignedIn;
use app::pages::outcome::Outcome;
use app::{Flash, Page, Reader, Shell, document, html, paths};
use axum::body::Bytes;
use axum::http::header::{HeaderValue, LOCATION, RETRY_AFTER};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

use crate::Vestibule;
use crate::cookies::{Kind, LONGEST};
use crate::forms::InLanguages;
use crate::language::label;
use crate::next::{LocalPath, leads_off};
use crate::page::{page, ready_made};
use crate::security::Refuse;
use crate::visit::Visit;

impl Visit {
    /// Answers with a page.
    pub fn show(self, status: StatusCode, make: impl FnOnce(Reader) -> Page) -> Response {
        let flash = self.cookies.flash();
        let (t, wait) = (self.reader(), self.wait());
        let mut response = page(status, || document(self.shell(flash), make(t).too_many_tries(t, wait)));
        if flash.is_some() {
            self.cookies.clear(&mut response, Kind::Flash);
        }
        self.note_told(&mut response);
        label(&mut response, t);
        response
    }

    /// Answers with a page that is the same for all anonymous visitors; they get bytes rendered before.
    pub(crate) fn show_form(
        self,
        kept: impl Fn(&Vestibule) -> &InLanguages,
        make: impl FnOnce(Reader) -> Page,
    ) -> Response {
        let own = [Kind::Flash, Kind::Refusal, Kind::Address].into_iter().any(|kind| self.cookies.get(kind).is_some());
        if self.member.is_some() || own {
            return self.show(StatusCode::OK, make);
        }
        let t = self.reader();
        let render = || Bytes::from(html(|| document(self.shell(None), make(t)).into_any()));
        let mut response = ready_made(kept(&self.app).of(t.language()).get_or_init(render).clone());
        label(&mut response, t);
        response
    }

    fn shell(&self, flash: Option<Flash>) -> Shell {
        let (site, signed_in) = (self.app.site().clone(), self.member.is_some());
        Shell { reader: self.reader(), site, signed_in, flash, here: self.here() }
    }

    /// Redirects to a page of this site. A form whose way leads to an application ends at `/onward`.
    #[must_use]
    pub fn go(&self, path: &str) -> Response {
        let onward = self.posted && leads_off(path);
        let mut response = if onward { redirect(&paths::onward(path)) } else { redirect(path) };
        if self.posted {
            self.forget_refusal(&mut response);
        }
        response
    }

    /// Redirects to a page of this site, with a message to show there.
    #[must_use]
    pub(crate) fn go_and_say(&self, path: &str, flash: Flash) -> Response {
        let mut response = self.go(path);
        self.cookies.set_flash(&mut response, flash);
        response
    }

    /// Redirects with a message, after a change that gave this browser new cookies.
    #[must_use]
    pub(crate) fn go_renewed(&self, renewed: &SignedIn, path: &str, flash: Flash) -> Response {
        let mut response = self.go_and_say(path, flash);
        self.stay(&mut response, renewed);
        response
    }

    fn stay(&self, response: &mut Response, signed_in: &SignedIn) {
        self.cookies.set(response, Kind::Session, signed_in.session.expose(), self.app.session_ttl());
        self.cookies.set_device(response, &signed_in.device);
    }

    /// Tells how it ended to a browser whose member, perhaps of another account, has been signed out everywhere. The
    /// address to which a link was mailed is left for that page alone: in no address bar and no log.
    pub(crate) async fn start_anew(&self, outcome: Outcome, mailed_to: &Email) -> Response {
        self.leave_session().await;
        let page = paths::outcome(outcome.code());
        let mut response = self.go(&page);
        self.leave(&mut response, &page, &mailed_to.as_str());
        self.cookies.clear(&mut response, Kind::Session);
        response
    }

    /// Sends a visitor to sign in, and to a page of this site afterwards.
    #[must_use]
    pub(crate) fn sign_in_first(&self, next: &str) -> Response {
        let mut response = redirect(&paths::login_then(next));
        if self.cookies.get(Kind::Session).is_some() {
            self.cookies.clear(&mut response, Kind::Session);
            self.cookies.set_flash(&mut response, Flash::SessionOver);
        }
        response
    }

    /// Hands out the cookies of a sign-in and sends the browser to where its visitor wanted to go. A session it had
    /// before ends (R-SE-2).
    pub(crate) async fn welcome(&self, signed_in: SignedIn) -> Response {
        self.welcome_to(self.remembered(), signed_in).await
    }

    /// The same with the news that the account is active.
    pub(crate) async fn welcome_active(&self, signed_in: SignedIn) -> Response {
        let mut response = self.welcome(signed_in).await;
        self.cookies.set_flash(&mut response, Flash::Activated);
        response
    }

    /// The same where the form says where to go.
    pub(crate) async fn welcome_to(&self, next: Option<LocalPath>, signed_in: SignedIn) -> Response {
        self.leave_session().await;
        let mut response = self.go(next.as_ref().map_or(paths::ACCOUNT, LocalPath::as_str));
        self.stay(&mut response, &signed_in);
        for used_up in [Kind::SignUpRequest, Kind::MailSignIn, Kind::Next, Kind::Address] {
            if self.cookies.get(used_up).is_some() {
                self.cookies.clear(&mut response, used_up);
            }
        }
        // It is stored with the account now.
        if self.request.language_chosen {
            self.cookies.set(&mut response, Kind::Language, self.reader().lang().to_owned(), LONGEST);
        }
        response
    }
}

/// Redirects to a page of this site.
pub(crate) fn redirect(path: &str) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    if let Ok(path) = HeaderValue::try_from(path) {
        response.headers_mut().insert(LOCATION, path);
    }
    response
}

/// Too many tries: a page with `Retry-After`.
#[must_use]
pub(crate) fn throttled(retry_after: Duration) -> Response {
    let mut response = Refuse(StatusCode::TOO_MANY_REQUESTS).into_response();
    retry(response.headers_mut(), retry_after);
    response
}

/// Adds `Retry-After` to a page that itself asks the visitor to wait.
#[must_use]
pub(crate) fn refused_with_retry(mut page: Response, after: Duration) -> Response {
    retry(page.headers_mut(), after);
    page
}

/// Says when to come back, in whole seconds, rounded up.
pub(crate) fn retry(headers: &mut HeaderMap, after: Duration) {
    headers.insert(RETRY_AFTER, HeaderValue::from(whole_seconds(after)));
}

/// Whole seconds, rounded up.
#[must_use]
pub(crate) fn whole_seconds(duration: Duration) -> u32 {
    u32::try_from(duration.as_millis().div_ceil(1000)).unwrap_or(u32::MAX)
}
