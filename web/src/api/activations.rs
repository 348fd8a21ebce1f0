//! `/activations`: the account becomes active, and its owner is signed in.

use accounts::links::{Code, IncomingToken};
use accounts::sign_up::{Activation, ActivationProof, CodeEntry};
use accounts::{Password, PasswordRefused};
use axum::http::StatusCode;
use axum::response::Response;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use utoipa::ToSchema;

use super::body::Body;
use super::call::{Call, Mode};
use super::links::{Link, incoming};
use super::problem::{FieldError, Kind, Problem};
use super::shapes::Session;

/// The token of the link, or the code of the email. A link opened on another device than the one that signed up wants one
/// of the passwords, too.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Activate {
    /// The link, or the part of it after the last `/`.
    token: Option<String>,
    /// Six digits, where the registration is shown.
    code: Option<String>,
    /// The password chosen at sign-up.
    #[schema(value_type = Option<String>, format = Password)]
    password: Option<SecretString>,
    /// A password of the reader's own, in place of that of whoever signed up.
    #[schema(value_type = Option<String>, format = Password)]
    new_password: Option<SecretString>,
    /// The version of the terms of use that was accepted, if a password is shown or chosen here.
    terms: Option<String>,
    /// The time zone of whoever activates (IANA), for the times in emails.
    time_zone: Option<String>,
    mode: Option<Mode>,
}

/// Activates the account and signs in
#[utoipa::path(post, path = "/activations", operation_id = "activate", tag = "registration", request_body = Activate,
    responses((status = 201, description = "Active and signed in", body = Session)))]
pub(super) async fn activate(mut call: Call, Body(body): Body<Activate>) -> Result<Response, Problem> {
    call.choose(body.mode)?;
    let zone = call.told_zone(body.time_zone.as_deref());
    if let Some(wrong) = zone {
        return Err(Problem::field(wrong));
    }
    match (&body.token, &body.code) {
        (Some(token), None) => by_link(call, &incoming(token), &body).await,
        (None, Some(code)) => by_code(call, code).await,
        (Some(_), Some(_)) => Err(Problem::body("/code".to_owned(), "one_of_token_and_code")),
        (None, None) => Err(Problem::body("/token".to_owned(), "missing")),
    }
}

async fn by_link(mut call: Call, token: &IncomingToken, body: &Activate) -> Result<Response, Problem> {
    let attempt = call.sign_up();
    let found = call.accounts().sign_up().activation_page_again(token, attempt.as_ref(), call.request.now).await?;
    let found = found.map_err(|dead| Problem::link(dead, true))?;
    let mut errors = Vec::new();
    let proof = match (&body.new_password, &body.password) {
        // The terms were accepted at sign-up, on this device.
        (None, None) => ActivationProof::Browser,
        (Some(new), _) => {
            errors.extend(call.told_terms(body.terms.as_deref()));
            let judged = call.accounts().new_password(new.expose_secret(), &found.email, &call.request).await?;
            match judged {
                Ok(password) => ActivationProof::NewPassword(password),
                Err(refused) => {
                    errors.push(FieldError::password("new_password", refused));
                    return Err(call.refuse(errors));
                }
            }
        }
        (None, Some(old)) => {
            errors.extend(call.told_terms(body.terms.as_deref()));
            match Password::parse(old.expose_secret()) {
                Ok(password) => ActivationProof::Password(password),
                Err(PasswordRefused::Empty) => {
                    errors.push(FieldError::password("password", PasswordRefused::Empty));
                    return Err(call.refuse(errors));
                }
                // What cannot be a password here was not chosen at sign-up.
                Err(_) => return Err(Kind::WrongPassword.into()),
            }
        }
    };
    if !errors.is_empty() {
        return Err(call.refuse(errors));
    }
    match call.accounts().sign_up().activate(token, proof, attempt.as_ref(), &call.request).await? {
        Activation::SignedIn(signed_in) => Ok(call.welcome(signed_in).await),
        Activation::NeedsPassword => Err(Kind::PasswordNeeded.into()),
        Activation::WrongPassword => Err(Kind::WrongPassword.into()),
        Activation::Throttled { retry_after } => Err(Problem::throttled(retry_after)),
        Activation::BrokenLink(dead) => Err(Problem::link(dead, true)),
    }
}

async fn by_code(call: Call, code: &str) -> Result<Response, Problem> {
    let attempt = call.sign_up().ok_or(Kind::RegistrationGone)?;
    let code = Code::parse(code).ok_or_else(|| Problem::field(FieldError::code()))?;
    match call.accounts().sign_up().enter_code(&attempt, &code, &call.request).await? {
        CodeEntry::SignedIn(signed_in) => Ok(call.welcome(signed_in).await),
        CodeEntry::Wrong { left } => Err(Problem::code(left)),
        CodeEntry::Void => Err(Kind::CodeExhausted.into()),
        CodeEntry::Expired => Err(Kind::CodeExpired.into()),
        CodeEntry::NoAttempt => Err(Kind::RegistrationGone.into()),
    }
}

/// Removes a sign-up that was not the reader's
///
/// Its account goes, unless it is active, and no activation email goes to its address for a day.
#[utoipa::path(post, path = "/activations/decline", operation_id = "declineActivation", tag = "registration", request_body = Link,
    responses((status = 204, description = "Removed")))]
pub(super) async fn decline(call: Call, Body(body): Body<Link>) -> Result<StatusCode, Problem> {
    let declined = call.accounts().sign_up().decline(&body.incoming(), &call.request).await?;
    declined.map_err(|dead| Problem::link(dead, true))?;
    Ok(StatusCode::NO_CONTENT)
}
