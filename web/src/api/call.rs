//! One call of a program or of a page's script: who makes it, and how what it gets is carried.

use accounts::sessions::{Fresh, Member, SignedIn};
use accounts::{
    Accounts, BrowserToken, Carrier, MailSignInToken, Request, SessionToken, SignUpToken, TimeZoneName, Timestamp,
};
use app::{Consent, Reader, Zone};
use axum::Json;
use axum::extract::FromRequestParts;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use utoipa::ToSchema;

use super::problem::{FieldError, Kind, Problem, TermsAsked};
use super::shapes::Credentials;
use crate::Vestibule;
use crate::cookies::{Cookies, Kind as Name};
use crate::language::Wish;
use crate::visit::request_of;

/// How the answer hands out what identifies a session, a registration or a sign-in by email.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum Mode {
    /// In cookies that no script can read.
    Cookies,
    /// In the answer, for the `Authorization` header of later requests.
    Tokens,
}

/// A call.
pub(super) struct Call {
    pub(super) app: Vestibule,
    pub(super) request: Request,
    cookies: Cookies,
    shown: Shown,
    reader: Reader,
}

/// Whoever is signed in and only asks who that is. No more is found out about the call: this is what programs ask most.
pub(super) struct Asker {
    pub(super) member: Member,
    /// The terms of use that they have yet to accept.
    pub(super) terms_due: Option<TermsAsked>,
}

/// What a call shows.
enum Shown {
    /// Cookies, if any.
    Cookies,
    /// The token of an `Authorization` header.
    Token(String),
}

impl FromRequestParts<Vestibule> for Call {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Vestibule) -> Result<Self, Problem> {
        let (cookies, shown) = Shown::read(parts, app)?;
        let audience = &app.site().audience;
        let reader = Wish::of(audience, &parts.uri, &parts.headers, &cookies, app.clock().now()).reader(audience);
        let by_program = matches!(shown, Shown::Token(_)) || !modes(app).0;
        let carrier = if by_program { Carrier::Program } else { Carrier::Browser };
        let request = Request { carrier, ..request_of(app, parts, reader) };
        Ok(Self { app: app.clone(), request, cookies, shown, reader })
    }
}

impl Shown {
    /// What a request shows, with its cookies as far as they count.
    fn read(parts: &Parts, app: &Vestibule) -> Result<(Cookies, Self), Problem> {
        let (cookies_taken, tokens_taken) = modes(app);
        let secure = app.settings().public_url.secure();
        let cookies = if cookies_taken { Cookies::read(&parts.headers, secure) } else { Cookies::none(secure) };
        let identifying = [Name::Session, Name::SignUpRequest, Name::MailSignIn];
        let shown = match bearer(&parts.headers)? {
            Some(_) if identifying.into_iter().any(|kind| cookies.get(kind).is_some()) => {
                return Err(Kind::TwoCredentials.into());
            }
            Some(_) if !tokens_taken => return Err(Kind::ModeNotOffered.into()),
            Some(token) => Shown::Token(token.to_owned()),
            None => Shown::Cookies,
        };
        Ok((cookies, shown))
    }

    fn session(&self, cookies: &Cookies) -> Option<SessionToken> {
        match self {
            Self::Cookies => cookies.session(),
            Self::Token(token) => SessionToken::parse_program(token),
        }
    }
}

impl FromRequestParts<Vestibule> for Asker {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Vestibule) -> Result<Self, Problem> {
        let (cookies, shown) = Shown::read(parts, app)?;
        let now = app.clock().now();
        let member = member_of(app, shown.session(&cookies), now).await?;
        let terms_due = due(app, &member).map(|asked| {
            let audience = &app.site().audience;
            spell(&asked, Wish::of(audience, &parts.uri, &parts.headers, &cookies, now).reader(audience))
        });
        Ok(Self { member, terms_due })
    }
}

impl Call {
    pub(super) fn accounts(&self) -> &Accounts {
        self.app.accounts()
    }

    /// Takes the mode that the body asks for: with tokens, cookies count for nothing.
    pub(super) fn choose(&mut self, mode: Option<Mode>) -> Result<(), Problem> {
        let Some(mode) = mode else { return Ok(()) };
        match (mode, modes(&self.app)) {
            (Mode::Cookies, (false, _)) | (Mode::Tokens, (_, false)) => return Err(Kind::ModeNotOffered.into()),
            (Mode::Cookies, _) if matches!(self.shown, Shown::Token(_)) => return Err(Kind::TwoCredentials.into()),
            (Mode::Cookies, _) => self.request.carrier = Carrier::Browser,
            (Mode::Tokens, _) => {
                self.request.carrier = Carrier::Program;
                self.cookies = Cookies::none(self.app.settings().public_url.secure());
            }
        }
        Ok(())
    }

    /// Takes the time zone of whoever uses the program, if it is told. One that there is not is ignored.
    pub(super) fn told_zone(&mut self, name: Option<&str>) {
        self.request.time_zone = name.and_then(Zone::named).and_then(|zone| TimeZoneName::parse(zone.name()));
    }

    /// Takes the acceptance of the terms of use, where the site has any.
    pub(super) fn told_terms(&mut self, accepted: Option<&str>) -> Option<FieldError> {
        let Consent { version, .. } = self.app.consent()?;
        if accepted != Some(version.as_str()) {
            return Some(FieldError::terms(accepted.is_none()));
        }
        self.request.terms = Some(version);
        None
    }

    /// The session that was shown.
    pub(super) fn session(&self) -> Option<SessionToken> {
        self.shown.session(&self.cookies)
    }

    /// The registration that was shown.
    pub(super) fn sign_up(&self) -> Option<SignUpToken> {
        match &self.shown {
            Shown::Cookies => self.cookies.sign_up(),
            Shown::Token(token) => SignUpToken::parse_program(token),
        }
    }

    /// The request for an email to sign in that was shown.
    pub(super) fn mail_sign_in(&self) -> Option<MailSignInToken> {
        match &self.shown {
            Shown::Cookies => self.cookies.mail_sign_in(),
            Shown::Token(token) => MailSignInToken::parse_program(token),
        }
    }

    /// What makes this a known browser or device. A program sends it in the body.
    pub(super) fn device<'a>(&'a self, sent: Option<&'a str>) -> Option<&'a str> {
        match self.request.carrier {
            Carrier::Browser => self.cookies.get(Name::Device),
            Carrier::Program => sent,
        }
    }

    /// Whoever is signed in, also if they have yet to accept the terms of use.
    pub(super) async fn any_member(&self) -> Result<Member, Problem> {
        member_of(&self.app, self.session(), self.request.now).await
    }

    /// Whoever is signed in.
    pub(super) async fn member(&self) -> Result<Member, Problem> {
        let member = self.any_member().await?;
        match due(&self.app, &member) {
            Some(terms) => Err(Problem::terms(spell(&terms, self.reader))),
            None => Ok(member),
        }
    }

    /// Refuses what was typed, naming the terms of use where those were not accepted.
    pub(super) fn refuse(&self, errors: Vec<FieldError>) -> Problem {
        let terms = self.request.terms.is_none().then(|| self.app.consent()).flatten();
        Problem::input(errors, terms.map(|asked| spell(&asked, self.reader)))
    }

    /// Ends the session that was shown, before another one begins (R-SE-2). A failure here must not hide that the change
    /// succeeded.
    pub(super) async fn leave_session(&self) {
        let Some(session) = self.session() else { return };
        if let Err(error) = self.accounts().sessions().sign_out(&session, &self.request).await {
            tracing::warn!(%error, "a session that was left goes on until it is too old");
        }
    }

    /// Hands out a session that has just begun.
    pub(super) async fn welcome(&self, signed_in: SignedIn) -> Response {
        self.leave_session().await;
        let handed = self.handed(&signed_in.session, Some(&signed_in.device));
        let mut response = (StatusCode::CREATED, Json(handed)).into_response();
        self.set_session(&mut response, &signed_in.session, Some(&signed_in.device));
        if self.request.carrier == Carrier::Browser {
            for used_up in [Name::SignUpRequest, Name::MailSignIn] {
                if self.cookies.get(used_up).is_some() {
                    self.cookies.clear(&mut response, used_up);
                }
            }
        }
        response
    }

    /// Hands out the session under its new token.
    pub(super) fn renewed(&self, session: &SessionToken, device: Option<&BrowserToken>) -> Response {
        let mut response = Json(self.handed(session, device)).into_response();
        self.set_session(&mut response, session, device);
        response
    }

    /// Hands out a registration.
    pub(super) fn set_sign_up(&self, response: &mut Response, attempt: &SignUpToken) {
        if self.request.carrier == Carrier::Browser {
            self.cookies.set(response, Name::SignUpRequest, attempt.expose(), self.app.unconfirmed_ttl());
        }
    }

    /// Hands out a request for an email to sign in.
    pub(super) fn set_mail_sign_in(&self, response: &mut Response, asked: &MailSignInToken) {
        if self.request.carrier == Carrier::Browser {
            self.cookies.set(response, Name::MailSignIn, asked.expose(), accounts::lifetimes::MAIL_LOGIN);
        }
    }

    /// Makes this a known browser.
    pub(super) fn set_device(&self, response: &mut Response, device: &BrowserToken) {
        if self.request.carrier == Carrier::Browser {
            self.cookies.set_device(response, device);
        }
    }

    /// Takes cookies away from a browser that is no longer signed in.
    pub(super) fn forget(&self, response: &mut Response, names: &[Name]) {
        if self.request.carrier == Carrier::Browser {
            for name in names {
                self.cookies.clear(response, *name);
            }
        }
    }

    /// What a program keeps, and nothing for a browser.
    pub(super) fn for_program<T>(&self, spell: impl FnOnce() -> T) -> Option<T> {
        (self.request.carrier == Carrier::Program).then(spell)
    }

    fn handed(&self, session: &SessionToken, device: Option<&BrowserToken>) -> Credentials {
        Credentials {
            token: self.for_program(|| session.expose_program()),
            device: device.and_then(|device| self.for_program(|| device.expose().to_owned())),
        }
    }

    fn set_session(&self, response: &mut Response, session: &SessionToken, device: Option<&BrowserToken>) {
        if self.request.carrier == Carrier::Browser {
            self.cookies.set(response, Name::Session, session.expose(), self.app.session_ttl());
        }
        if let Some(device) = device {
            self.set_device(response, device);
        }
    }
}

/// Whether the site takes cookies, and whether tokens.
fn modes(app: &Vestibule) -> (bool, bool) {
    app.settings().api.as_ref().map_or((false, false), |api| (api.cookies, api.tokens))
}

async fn member_of(app: &Vestibule, session: Option<SessionToken>, now: Timestamp) -> Result<Member, Problem> {
    let session = session.ok_or(Kind::SessionRequired)?;
    let member = app.accounts().sessions().resume(&session, now).await?;
    member.ok_or_else(|| Kind::SessionRequired.into())
}

/// The terms of use that a member has yet to accept.
fn due(app: &Vestibule, member: &Member) -> Option<Consent> {
    app.consent().filter(|asked| member.terms.as_ref() != Some(&asked.version))
}

fn spell(Consent { version, url }: &Consent, reader: Reader) -> TermsAsked {
    TermsAsked { version: version.as_str().to_owned(), url: url.read_by(reader) }
}

/// The member, if they have shown lately who they are.
pub(super) fn fresh<'a>(member: &'a Member, request: &Request) -> Result<Fresh<'a>, Problem> {
    member.fresh(request.now).ok_or_else(|| Kind::ReauthenticationNeeded.into())
}

/// The token of the one `Authorization` header.
fn bearer(headers: &HeaderMap) -> Result<Option<&str>, Problem> {
    let mut all = headers.get_all(AUTHORIZATION).iter();
    let Some(header) = all.next() else { return Ok(None) };
    let token = header.to_str().ok().filter(|_| all.next().is_none()).and_then(|header| {
        let (scheme, token) = header.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| token.trim_matches(' ')).filter(|token| !token.is_empty())
    });
    token.map(Some).ok_or_else(|| Kind::MalformedRequest.into())
}
