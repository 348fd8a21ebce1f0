//! `/registrations`: from an address and a password to an account that waits for its activation, and what its person can
//! do meanwhile. Known and unknown addresses get the same answers.

use accounts::sign_up::{MailProgress, Progress, ResendOutcome, SignUpRequest};
use accounts::{Email, SignUpToken};
use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::body::Body;
use super::call::{Call, Mode};
use super::problem::{FieldError, Kind, Problem};
use super::shapes::Moment;

/// Somebody who signs up.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Register {
    #[schema(example = "ann@example.org")]
    email: String,
    #[schema(value_type = String, format = Password)]
    password: SecretString,
    /// The version of the terms of use that was accepted, where the site has any: see the problem `invalid-input`.
    terms: Option<String>,
    /// The time zone of whoever signs up (IANA), for the times in emails. One that there is not is ignored.
    #[schema(example = "Europe/Zurich")]
    time_zone: Option<String>,
    mode: Option<Mode>,
}

/// An address.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct MailRequest {
    #[schema(example = "ann@example.org")]
    pub(super) email: String,
    pub(super) mode: Option<Mode>,
}

/// Another address.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct EmailInput {
    #[schema(example = "ann@example.org")]
    pub(super) email: String,
}

/// A registration.
#[derive(Serialize, ToSchema)]
pub(super) struct Registration {
    /// The address, as it was typed.
    email: String,
    state: RegistrationState,
    mail: RegistrationMail,
    /// When another email can be asked for.
    resend_at: Moment,
    /// Identifies the registration, for the `Authorization` header of later requests. Only for programs that carry
    /// tokens, and only when it is new.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "vsu_vT1Z6gdhdrnJ5tQqk0dJkqkyAz5XTKkPrV3RnLqYwQU")]
    attempt: Option<String>,
}

/// How far a registration is.
#[derive(Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum RegistrationState {
    /// The email waits to be opened.
    Waiting,
    /// The account was activated elsewhere with this registration's password: `/registrations/current/session` signs in.
    Active,
    /// The account was activated with another password: only whoever did it can sign in.
    ActiveElsewhere,
}

/// What may be said about the email.
#[derive(Serialize, ToSchema)]
struct RegistrationMail {
    state: RegistrationMailState,
    /// Since when it is so; for `held`, until when.
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<Moment>,
}

/// How far the email is.
#[derive(Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum RegistrationMailState {
    /// Not handed over yet.
    Queued,
    /// Held back by a storm of mail.
    Held,
    /// The mail server has it.
    HandedOver,
    /// Not handed over so far. It is tried again.
    Delayed,
    /// The mail server refused the address.
    Refused,
    /// It could not be handed over while it was still useful.
    GivenUp,
    /// Nothing may be said.
    Untold,
}

/// Registers
///
/// Every address gets the same answer, after the same work. The account, if there was none, is inactive until somebody
/// opens the email.
#[utoipa::path(post, path = "/registrations", operation_id = "register", tag = "registration", request_body = Register,
    responses((status = 202, description = "An email is on its way", body = Registration)))]
pub(super) async fn register(mut call: Call, Body(body): Body<Register>) -> Result<Response, Problem> {
    call.choose(body.mode)?;
    call.told_zone(body.time_zone.as_deref());
    let mut errors: Vec<_> = call.told_terms(body.terms.as_deref()).into_iter().collect();
    let email = Email::parse(&body.email);
    let address = email.as_ref().map_or(body.email.as_str(), Email::as_str).to_owned();
    let judged = call.accounts().new_password(body.password.expose_secret(), &address, &call.request).await?;
    match (email, judged) {
        (Ok(email), Ok(password)) if errors.is_empty() => {
            let attempt = call.accounts().sign_up().register(&email, password, &call.request).await?;
            tell(&call, &attempt, true).await
        }
        (email, judged) => {
            errors.extend(email.err().map(FieldError::email));
            errors.extend(judged.err().map(|refused| FieldError::password("password", refused)));
            Err(call.refuse(errors))
        }
    }
}

/// Sends an activation email to an address
///
/// For whoever has lost the registration. Tells nothing about the address.
#[utoipa::path(post, path = "/activation-mails", operation_id = "sendActivationMail", tag = "registration", request_body = MailRequest,
    responses((status = 202, description = "The same for every address", body = Registration)))]
pub(super) async fn send(mut call: Call, Body(body): Body<MailRequest>) -> Result<Response, Problem> {
    call.choose(body.mode)?;
    let email = typed(&body.email)?;
    let attempt = call.accounts().sign_up().resend_to(&email, &call.request).await?;
    tell(&call, &attempt, true).await
}

/// Tells how far the registration is
#[utoipa::path(get, path = "/registrations/current", operation_id = "getRegistration", tag = "registration",
    responses((status = 200, description = "The registration that was shown", body = Registration)))]
pub(super) async fn get(call: Call) -> Result<Response, Problem> {
    let attempt = shown(&call)?;
    Ok(Json(look(&call, &attempt).await?).into_response())
}

/// Sends another activation email
///
/// At most once a minute; asked for earlier, it does nothing.
#[utoipa::path(post, path = "/registrations/current/resend", operation_id = "resendActivationMail", tag = "registration",
    responses((status = 202, description = "An email is on its way, unless one left just now", body = Registration)))]
pub(super) async fn resend(call: Call) -> Result<Response, Problem> {
    let attempt = shown(&call)?;
    match call.accounts().sign_up().resend(&attempt, &call.request).await? {
        ResendOutcome::Done => tell(&call, &attempt, false).await,
        ResendOutcome::NoAttempt => Err(Kind::RegistrationGone.into()),
    }
}

/// Corrects the address
///
/// As if the other address had been typed first.
#[utoipa::path(put, path = "/registrations/current/email", operation_id = "correctRegistration", tag = "registration", request_body = EmailInput,
    responses((status = 202, description = "An email is on its way there", body = Registration)))]
pub(super) async fn correct(call: Call, Body(body): Body<EmailInput>) -> Result<Response, Problem> {
    let attempt = shown(&call)?;
    let email = typed(&body.email)?;
    match call.accounts().sign_up().correct_address(&attempt, &email, &call.request).await? {
        ResendOutcome::Done => tell(&call, &attempt, false).await,
        ResendOutcome::NoAttempt => Err(Kind::RegistrationGone.into()),
    }
}

/// Signs in after the account was activated elsewhere
///
/// Where its state is `active`: once, within an hour.
#[utoipa::path(post, path = "/registrations/current/session", operation_id = "followRegistration", tag = "registration",
    responses((status = 201, description = "Signed in", body = super::shapes::Credentials)))]
pub(super) async fn follow(call: Call) -> Result<Response, Problem> {
    let attempt = shown(&call)?;
    if let Some(signed_in) = call.accounts().sign_up().follow(&attempt, &call.request).await? {
        return Ok(call.welcome(signed_in).await);
    }
    look(&call, &attempt).await?;
    Err(Kind::NotActivatedHere.into())
}

/// An address that was typed.
pub(super) fn typed(email: &str) -> Result<Email, Problem> {
    Email::parse(email).map_err(|refused| Problem::field(FieldError::email(refused)))
}

fn shown(call: &Call) -> Result<SignUpToken, Problem> {
    call.sign_up().ok_or_else(|| Kind::RegistrationGone.into())
}

async fn tell(call: &Call, attempt: &SignUpToken, new: bool) -> Result<Response, Problem> {
    let spelled = if new { call.for_program(|| attempt.expose_program()) } else { None };
    let told = Registration { attempt: spelled, ..look(call, attempt).await? };
    let mut response = (StatusCode::ACCEPTED, Json(told)).into_response();
    if new {
        call.set_sign_up(&mut response, attempt);
    }
    Ok(response)
}

async fn look(call: &Call, attempt: &SignUpToken) -> Result<Registration, Problem> {
    let now = call.request.now;
    let found = call.accounts().sign_up().attempt(attempt, now).await?;
    let SignUpRequest { email, progress, resend_after } = found.ok_or(Kind::RegistrationGone)?;
    let (state, mail) = match progress {
        Progress::Waiting(mail) => (RegistrationState::Waiting, mail),
        Progress::ActivatedHere => (RegistrationState::Active, MailProgress::Untold),
        Progress::ActivatedElsewhere => (RegistrationState::ActiveElsewhere, MailProgress::Untold),
    };
    let (mail, at) = match mail {
        MailProgress::Queued => (RegistrationMailState::Queued, None),
        MailProgress::Held { until } => (RegistrationMailState::Held, Some(until)),
        MailProgress::HandedOver { at } => (RegistrationMailState::HandedOver, Some(at)),
        MailProgress::Delayed => (RegistrationMailState::Delayed, None),
        MailProgress::Refused => (RegistrationMailState::Refused, None),
        MailProgress::GivenUp => (RegistrationMailState::GivenUp, None),
        MailProgress::Untold => (RegistrationMailState::Untold, None),
    };
    let mail = RegistrationMail { state: mail, at: at.map(Moment) };
    Ok(Registration { email, state, mail, resend_at: Moment(now + resend_after), attempt: None })
}
