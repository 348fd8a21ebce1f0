//! One request as handlers see it: client, time, cookies, member, reader.

use accounts::applications::Registry;
use accounts::sessions::Member;
use accounts::{Accounts, Carrier, Client, Email, Request, TimeZoneName};
use app::{Consent, Reader, TermsRefused, Zone, paths};
use axum::extract::{FromRef, FromRequestParts};
use axum::http::Method;
use axum::http::header::USER_AGENT;
use axum::http::request::Parts;
use axum::http::uri::{PathAndQuery, Uri};
use axum::response::{IntoResponse, Response};
use ipnet::IpNet;

use crate::Vestibule;
use crate::answer::redirect;
use crate::client_ip::{ClientIp, peer};
use crate::cookies::{Cookies, Kind};
use crate::error::Error;
use crate::language::{Wish, tag};
use crate::link_token::link_of;
use crate::next::{LocalPath, leads_off};
use crate::refusal::is_by_person;
use crate::routes::{Route, page_of_act};
use crate::strict_form::StrictForm;

/// Longest User-Agent kept, in bytes.
const AGENT_MAX: usize = 256;

/// A request by any visitor.
pub struct Visit {
    /// The application.
    pub(crate) app: Vestibule,
    /// From where, and when.
    pub(crate) request: Request,
    /// With which cookies.
    pub(crate) cookies: Cookies,
    /// By which member, if signed in. Looked up only if there is a session cookie.
    pub(crate) member: Option<Member>,
    /// The path asked for.
    pub(crate) path: String,
    /// The same with its query.
    asked: String,
    /// Whether a person's browser will show the answer.
    pub(crate) by_person: bool,
    /// Whether a form was sent.
    pub(crate) posted: bool,
    /// Who reads the answer.
    reader: Reader,
}

impl Visit {
    /// The domain.
    #[must_use]
    pub(crate) fn accounts(&self) -> &Accounts {
        self.app.accounts()
    }

    /// Who reads the answer.
    #[must_use]
    pub(crate) fn reader(&self) -> Reader {
        self.reader
    }

    /// For pages that are not translated.
    #[must_use]
    pub fn in_english(self) -> Self {
        Self { reader: Reader::english(), ..self }
    }

    /// Takes the time zone that the form's browser tells. One that there is not is ignored.
    pub(crate) fn told_zone(&mut self, name: &str) {
        self.request.time_zone = Zone::named(name).and_then(|zone| TimeZoneName::parse(zone.name()));
    }

    /// Takes the acceptance of the terms of use from a form with their box, where the site has one.
    pub(crate) fn told_terms(&mut self, form: &mut StrictForm) -> Result<(), TermsRefused> {
        let Some(Consent { version, .. }) = self.app.consent() else { return Ok(()) };
        let ticked = form.take("terms");
        if ticked != version.as_str() {
            return Err(if ticked.is_empty() { TermsRefused::Missing } else { TermsRefused::Outdated });
        }
        self.request.terms = Some(version);
        Ok(())
    }

    /// The terms that the member has yet to accept.
    pub(crate) fn terms_due(&self) -> Option<Consent> {
        let member = self.member.as_ref()?;
        self.app.consent().filter(|asked| member.terms.as_ref() != Some(&asked.version))
    }

    /// Sends a member who has yet to accept the terms there, and back here afterwards.
    pub(crate) fn terms_first(&self, uri: &Uri) -> Option<Response> {
        self.terms_due().map(|_| redirect(&paths::terms_then(&page_asked_for(uri))))
    }

    /// The address of this page, for whoever goes to choose a language. None if it holds a part that may be secret, or is
    /// the business of the application around the account pages: browsers tell those themselves.
    pub(crate) fn here(&self) -> Option<String> {
        if leads_off(&self.path) {
            return Some(self.asked.clone());
        }
        let here = self.page();
        let plain = here == paths::HOME || Route::of(&here).is_some_and(|route| !route.path.contains('{'));
        (plain && here != paths::LANGUAGE).then_some(here)
    }

    /// The requested page, or the page of the posted form.
    #[must_use]
    pub(crate) fn page(&self) -> String {
        page_of_act(&self.path).unwrap_or_else(|| self.path.clone())
    }

    /// Accepts `next` if it leads to a page of this site.
    #[must_use]
    pub(crate) fn local(&self, next: &str) -> Option<LocalPath> {
        LocalPath::parse(next, &self.app.settings().public_url)
    }

    /// Accepts `next` if it leads to a page of this site that can be opened again.
    #[must_use]
    pub(crate) fn local_page(&self, next: &str) -> Option<LocalPath> {
        LocalPath::page(next, &self.app.settings().public_url)
    }

    /// The address last typed in this browser.
    #[must_use]
    pub(crate) fn typed_address(&self) -> String {
        let typed = self.cookies.get(Kind::Address).and_then(|typed| Email::parse(typed).ok());
        typed.map_or_else(String::new, |email| email.as_str().to_owned())
    }

    /// The name of the application that a way leads to, as last seen: for a line that may be missing.
    #[must_use]
    pub(crate) fn application_behind(&self, next: &LocalPath) -> Option<String> {
        application_behind(next, &*self.accounts().applications().last_seen()?)
    }

    /// The page to open after signing in, if this browser remembers one.
    #[must_use]
    pub(crate) fn remembered(&self) -> Option<LocalPath> {
        self.local(&self.cookies.next()?)
    }

    /// Ends the session of this browser. Best effort: a failure here must not hide that the preceding change succeeded.
    pub(crate) async fn leave_session(&self) {
        if let Err(error) = self.end_session().await {
            tracing::warn!(%error, "a session that a browser has left goes on until it is too old");
        }
    }

    /// Ends the session of this browser, if it has one.
    ///
    /// # Errors
    /// When the database does not answer.
    pub(crate) async fn end_session(&self) -> Result<(), Error> {
        if let Some(session) = self.cookies.session() {
            self.accounts().sessions().sign_out(&session, &self.request).await?;
        }
        Ok(())
    }
}

impl<S> FromRequestParts<S> for Visit
where
    S: Send + Sync,
    Vestibule: FromRef<S>,
{
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Error> {
        let app = Vestibule::from_ref(state);
        let now = app.clock().now();
        let cookies = Cookies::read(&parts.headers, app.settings().public_url.secure());
        let member = match cookies.session() {
            Some(token) => app.accounts().sessions().resume(&token, now).await?,
            None => None,
        };
        let (path, by_person) = (parts.uri.path().to_owned(), is_by_person(&parts.headers));
        let posted = parts.method == Method::POST;
        let audience = &app.site().audience;
        let wish = parts.extensions.get().copied();
        let wish: Wish = wish.unwrap_or_else(|| Wish::of(audience, &parts.uri, &parts.headers, &cookies, now));
        let reader = match (&member, link_of(&path)) {
            (Some(member), _) => wish.reader_as_member(audience, &member.locale),
            (None, Some((purpose, token))) => {
                let own = cookies.sign_up();
                // Without a database the page itself says so, and keeps what was typed.
                let account =
                    app.accounts().mailed_links().locale(purpose, &token, own.as_ref(), now).await.unwrap_or_default();
                wish.reader_by_link(audience, &account)
            }
            (None, None) => wish.reader(audience),
        };
        let language_chosen = member.is_none() && wish.is_for_account();
        let request = Request { language_chosen, now, ..request_of(&app, parts, reader) };
        let asked = page_asked_for(&parts.uri);
        let visit = Self { app, request, cookies, member, path, asked, by_person, posted, reader };
        if Route::of(&visit.path).is_some_and(|route| route.is_after_terms(&parts.method))
            && let Some(terms) = visit.terms_first(&parts.uri)
        {
            return Err(Error::Answered(Box::new(terms)));
        }
        Ok(visit)
    }
}

/// A request by a member. Anybody else is sent to sign in, and back here afterwards.
pub(crate) struct MemberVisit {
    /// The request.
    pub(crate) visit: Visit,
    /// Who is signed in.
    pub(crate) member: Member,
}

impl<S> FromRequestParts<S> for MemberVisit
where
    S: Send + Sync,
    Vestibule: FromRef<S>,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let visit = Visit::from_request_parts(parts, state).await.map_err(IntoResponse::into_response)?;
        if let Some(member) = visit.member.clone() {
            return Ok(Self { visit, member });
        }
        Err(visit.sign_in_first(&page_asked_for(&parts.uri)))
    }
}

/// The name of the application that a way leads to.
pub(crate) fn application_behind(next: &LocalPath, registry: &Registry) -> Option<String> {
    let id = next.field("app").or_else(|| next.field("client_id")).filter(|_| next.leads_off())?;
    Some(registry.get(&id)?.name.clone())
}

/// The page with its query, or that of the button that was pressed.
pub(crate) fn page_asked_for(uri: &Uri) -> String {
    let asked = uri.path_and_query().map_or(uri.path(), PathAndQuery::as_str);
    page_of_act(uri.path()).unwrap_or_else(|| asked.to_owned())
}

/// Who asks, when and from where, as the domain wants to know it.
pub(crate) fn request_of(app: &Vestibule, parts: &Parts, reader: Reader) -> Request {
    Request {
        client: client(parts, &app.settings().trusted_proxies),
        language: tag(reader.language()),
        language_chosen: false,
        time_zone: None,
        terms: None,
        carrier: Carrier::Browser,
        now: app.clock().now(),
    }
}

fn client(parts: &Parts, proxies: &[IpNet]) -> Client {
    let agent = parts.headers.get(USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
    let mut user_agent: String = agent.chars().filter(|c| !c.is_control()).collect();
    user_agent.truncate(user_agent.floor_char_boundary(AGENT_MAX));
    let Some(peer) = peer(&parts.extensions) else { return Client { user_agent, ..Client::default() } };
    let ip = ClientIp::of(peer, &parts.headers, proxies);
    Client { sources: ip.sources(), address: Some(ip.0.to_string()), user_agent }
}
