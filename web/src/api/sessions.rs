//! `/sessions`: signing in, where one is signed in, signing out.

use accounts::links::Code;
use accounts::sessions::{Confirmed, SessionInfo};
use accounts::sign_in::{MailSignIn, SignInOutcome};
use accounts::{Email, Password, PasswordRefused};
use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::body::Body;
use super::call::{Call, Mode, fresh};
use super::links::incoming;
use super::problem::{FieldError, Kind, Problem};
use super::registrations::{Address, typed};
use super::shapes::{Moment, Session};
use crate::cookies::Kind as Cookie;

/// Somebody who signs in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct SignIn {
    #[schema(example = "ann@example.org")]
    email: String,
    #[schema(value_type = String, format = Password)]
    password: SecretString,
    /// What an earlier sign-in on this device answered as `device`. Browsers have a cookie for it.
    device: Option<String>,
    /// The time zone of whoever signs in (IANA), for the times in emails.
    time_zone: Option<String>,
    mode: Option<Mode>,
}

/// The token of the link, or the code of the email.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ByMail {
    /// The link, or the part of it after the last `/`.
    token: Option<String>,
    /// Six digits.
    code: Option<String>,
}

/// A password that is shown again.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Shown {
    #[schema(value_type = String, format = Password)]
    pub(super) password: SecretString,
}

/// An email to sign in that was asked for.
#[derive(Serialize, ToSchema)]
pub(super) struct SignInMail {
    /// Identifies this device, for the `Authorization` header of `/sessions/by-mail`. Only for programs that carry tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "vsm_vT1Z6gdhdrnJ5tQqk0dJkqkyAz5XTKkPrV3RnLqYwQU")]
    attempt: Option<String>,
}

/// Where one is signed in.
#[derive(Serialize, ToSchema)]
pub(super) struct Sessions {
    /// The session of this request first, then the latest used.
    sessions: Vec<OneSession>,
}

/// One session.
#[derive(Serialize, ToSchema)]
struct OneSession {
    id: Uuid,
    /// Whether it is the session of this request.
    current: bool,
    /// What the browser or program called itself when it signed in.
    user_agent: String,
    started_at: Moment,
    /// To the minute.
    last_used_at: Moment,
}

/// Signs in
///
/// Whatever is wrong with them, address and password are refused in the same way, after the same work. A session that was
/// shown ends.
#[utoipa::path(post, path = "/sessions", operation_id = "signIn", tag = "sessions", request_body = SignIn,
    responses((status = 201, description = "Signed in", body = Session)))]
pub(super) async fn sign_in(mut call: Call, Body(body): Body<SignIn>) -> Result<Response, Problem> {
    call.choose(body.mode)?;
    let mut errors: Vec<_> = call.told_zone(body.time_zone.as_deref()).into_iter().collect();
    let email = Email::parse(&body.email);
    let password = Password::parse(body.password.expose_secret());
    errors.extend(email.as_ref().err().copied().map(FieldError::email));
    if password.as_ref().is_err_and(|refused| *refused == PasswordRefused::Empty) {
        errors.push(FieldError::password("password", PasswordRefused::Empty));
    }
    let (Ok(email), true) = (email, errors.is_empty()) else { return Err(Problem::input(errors, None)) };
    // What cannot be a password needs no work, whoever it is for.
    let Ok(password) = password else { return Err(Kind::SignInRefused.into()) };
    let device = call.device(body.device.as_deref());
    match call.accounts().sign_in().with_password(&email, password, device, &call.request).await? {
        SignInOutcome::SignedIn(signed_in) => Ok(call.welcome(signed_in).await),
        SignInOutcome::Refused => Err(Kind::SignInRefused.into()),
        SignInOutcome::Throttled { retry_after } => Err(Problem::throttled(retry_after)),
        SignInOutcome::Unconfirmed(attempt) => {
            let mut response = Problem::activation(call.for_program(|| attempt.expose_program())).into_response();
            call.set_sign_up(&mut response, &attempt);
            Ok(response)
        }
    }
}

/// Asks for an email to sign in
///
/// Every address gets the same answer. Link and code work once, on the device that asked.
#[utoipa::path(post, path = "/sign-in-mails", operation_id = "sendSignInMail", tag = "sessions", request_body = Address,
    responses((status = 202, description = "The same for every address", body = SignInMail)))]
pub(super) async fn send_mail(mut call: Call, Body(body): Body<Address>) -> Result<Response, Problem> {
    call.choose(body.mode)?;
    let email = typed(&body.email)?;
    let asked = call.accounts().sign_in().request_mail(&email, call.mail_sign_in(), &call.request).await?;
    let told = SignInMail { attempt: call.for_program(|| asked.expose_program()) };
    let mut response = (StatusCode::ACCEPTED, Json(told)).into_response();
    call.set_mail_sign_in(&mut response, &asked);
    Ok(response)
}

/// Signs in with an email's link or code
///
/// With what `/sign-in-mails` answered.
#[utoipa::path(post, path = "/sessions/by-mail", operation_id = "signInByMail", tag = "sessions", request_body = ByMail,
    responses((status = 201, description = "Signed in", body = Session)))]
pub(super) async fn by_mail(call: Call, Body(body): Body<ByMail>) -> Result<Response, Problem> {
    let asked = call.mail_sign_in().ok_or(Kind::SignInMailGone)?;
    let entry = match (&body.token, &body.code) {
        (Some(token), None) => call.accounts().sign_in().with_mail(&incoming(token), &asked, &call.request).await?,
        (None, Some(code)) => {
            let code = Code::parse(code).ok_or_else(|| Problem::field(FieldError::code()))?;
            call.accounts().sign_in().with_code(&asked, &code, &call.request).await?
        }
        (Some(_), Some(_)) => return Err(Problem::body("/code".to_owned(), "one_of_token_and_code")),
        (None, None) => return Err(Problem::body("/token".to_owned(), "missing")),
    };
    match entry {
        MailSignIn::SignedIn(signed_in) => Ok(call.welcome(signed_in).await),
        MailSignIn::Wrong { left } => Err(Problem::code(left)),
        MailSignIn::Void => Err(Kind::CodeExhausted.into()),
        MailSignIn::NotAsked => Err(Kind::SignInMailGone.into()),
        MailSignIn::BrokenLink(dead) => Err(Problem::link(dead, false)),
    }
}

/// Tells where one is signed in
#[utoipa::path(get, path = "/sessions", operation_id = "listSessions", tag = "sessions",
    responses((status = 200, description = "All sessions of the account", body = Sessions)))]
pub(super) async fn list(call: Call) -> Result<Json<Sessions>, Problem> {
    let member = call.member().await?;
    let sessions = call.accounts().sessions().list(&member, call.request.now).await?;
    Ok(Json(Sessions { sessions: sessions.into_iter().map(OneSession::from).collect() }))
}

/// Signs out
///
/// Done also if the session has ended already.
#[utoipa::path(delete, path = "/sessions/current", operation_id = "signOut", tag = "sessions",
    responses((status = 204, description = "Signed out")))]
pub(super) async fn sign_out(call: Call) -> Result<Response, Problem> {
    if let Some(session) = call.session() {
        call.accounts().sessions().sign_out(&session, &call.request).await?;
    }
    let mut response = StatusCode::NO_CONTENT.into_response();
    call.forget(&mut response, &[Cookie::Session]);
    Ok(response)
}

/// Signs out everywhere else
///
/// What others had begun there ends, too. This session goes on under a new token or cookie.
#[utoipa::path(delete, path = "/sessions/others", operation_id = "signOutOthers", tag = "sessions",
    responses((status = 200, description = "This session, renewed", body = Session)))]
pub(super) async fn end_others(call: Call) -> Result<Response, Problem> {
    let member = call.member().await?;
    let ended = call.accounts().sessions().end_others(fresh(&member, &call.request)?, &call.request).await?;
    let renewed = ended.ok_or(Kind::SessionRequired)?;
    Ok(call.renewed(&renewed.session, Some(&renewed.device)))
}

/// Signs out somewhere else
///
/// This session goes on under a new token or cookie.
#[utoipa::path(delete, path = "/sessions/{id}", operation_id = "endSession", tag = "sessions",
    params(("id" = Uuid, Path, description = "From the list of sessions")),
    responses((status = 200, description = "This session, renewed", body = Session)))]
pub(super) async fn end(call: Call, Path(id): Path<String>) -> Result<Response, Problem> {
    let member = call.member().await?;
    let id: Uuid = id.parse().map_err(|_| Kind::NotFound)?;
    let ended = call.accounts().sessions().end(fresh(&member, &call.request)?, id, &call.request).await?;
    let renewed = ended.ok_or(Kind::NotFound)?;
    Ok(call.renewed(&renewed.session, Some(&renewed.device)))
}

/// Shows the password again
///
/// For fifteen minutes the session may then do what a stolen one must not. It goes on under a new token or cookie.
#[utoipa::path(post, path = "/sessions/current/reauthentication", operation_id = "reauthenticate", tag = "sessions", request_body = Shown,
    responses((status = 200, description = "This session, renewed", body = Session)))]
pub(super) async fn reauthenticate(call: Call, Body(body): Body<Shown>) -> Result<Response, Problem> {
    let member = call.member().await?;
    let password = own_password("password", &body.password)?;
    let confirmed = call.accounts().sessions().reauthenticate(&member, password, &call.request).await?;
    Ok(call.renewed(&confirm(confirmed)?, None))
}

/// The member's own password, as it was typed.
pub(super) fn own_password(field: &str, typed: &SecretString) -> Result<Password, Problem> {
    Password::parse(typed.expose_secret()).map_err(|refused| match refused {
        PasswordRefused::Empty => Problem::field(FieldError::password(field, refused)),
        _ => Kind::WrongPassword.into(),
    })
}

/// What was done after the password was shown.
pub(super) fn confirm<T>(confirmed: Confirmed<T>) -> Result<T, Problem> {
    match confirmed {
        Confirmed::Yes(done) => Ok(done),
        Confirmed::WrongPassword => Err(Kind::WrongPassword.into()),
        Confirmed::Throttled { retry_after } => Err(Problem::throttled(retry_after)),
        Confirmed::Conflict => Err(Kind::Conflict.into()),
    }
}

impl From<SessionInfo> for OneSession {
    fn from(session: SessionInfo) -> Self {
        Self {
            id: session.id,
            current: session.current,
            user_agent: session.user_agent,
            started_at: Moment(session.started),
            last_used_at: Moment(session.last_seen),
        }
    }
}
