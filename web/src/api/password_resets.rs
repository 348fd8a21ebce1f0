//! `/password-resets`: a new password for whoever reads the account's mail.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::body::Body;
use super::call::Call;
use super::links::incoming;
use super::problem::{FieldError, Problem};
use super::registrations::{OtherAddress, typed};
use crate::cookies::Kind as Cookie;

/// A new password.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Reset {
    /// The link, or the part of it after the last `/`.
    token: String,
    #[schema(value_type = String, format = Password)]
    new_password: SecretString,
    mode: Option<super::call::Mode>,
}

/// What is left after everybody was signed out.
#[derive(Serialize, ToSchema)]
pub(super) struct Known {
    /// Makes this a known device of the account: to be sent along when signing in. Only for programs that carry tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    device: Option<String>,
}

/// Asks for an email with a link to set a new password
///
/// Every address gets the same answer. Nothing about the account changes.
#[utoipa::path(post, path = "/password-resets", operation_id = "requestPasswordReset", tag = "recovery", request_body = OtherAddress,
    responses((status = 202, description = "The same for every address")))]
pub(super) async fn request(call: Call, Body(body): Body<OtherAddress>) -> Result<StatusCode, Problem> {
    let email = typed(&body.email)?;
    call.accounts().recovery().request(&email, &call.request).await?;
    Ok(StatusCode::ACCEPTED)
}

/// Sets a new password
///
/// Ends every session, and signs nobody in: whoever reads the mail does so with the new password.
#[utoipa::path(post, path = "/password-resets/complete", operation_id = "resetPassword", tag = "recovery", request_body = Reset,
    responses((status = 200, description = "Done", body = Known)))]
pub(super) async fn complete(mut call: Call, Body(body): Body<Reset>) -> Result<Response, Problem> {
    call.choose(body.mode)?;
    let token = incoming(&body.token);
    let found = call.accounts().recovery().page_again(&token, call.request.now).await?;
    let found = found.map_err(|dead| Problem::link(dead, true))?;
    let judged = call.accounts().new_password(body.new_password.expose_secret(), &found.email, &call.request).await?;
    let refuse = |refused| Problem::field(FieldError::password("new_password", refused));
    let reset = call.accounts().recovery().reset(&token, judged.map_err(refuse)?, &call.request).await?;
    let device = reset.map_err(|dead| Problem::link(dead, true))?;
    call.leave_session().await;
    let known = Known { device: call.for_program(|| device.expose().to_owned()) };
    let mut response = Json(known).into_response();
    call.forget(&mut response, &[Cookie::Session]);
    call.set_device(&mut response, &device);
    Ok(response)
}
