//! `/me`: the account of whoever is signed in.

use accounts::account::{AddressChange, AddressRequest, OwnApplication};
use accounts::lifetimes::SUDO;
use accounts::links::LinkError;
use accounts::sessions::{Member, SignedIn};
use accounts::{ApplicationId, audit};
use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::body::Body;
use super::call::{Asker, Call, fresh};
use super::links::MailedLink;
use super::problem::{FieldError, Kind, Problem, TermsAsked};
use super::registrations::{EmailInput, typed};
use super::sessions::{PasswordAgain, confirm, own_password};
use super::shapes::{Credentials, Moment};
use crate::cookies::Kind as Cookie;
use crate::strict_form::StrictQuery;

/// An account, for its owner.
#[derive(Serialize, ToSchema)]
pub(super) struct Me {
    id: Uuid,
    email: String,
    /// Whether a mailed link or code has proven the address.
    email_verified: bool,
    /// A new address that can still be confirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pending_email: Option<String>,
    created_at: Moment,
    /// The language of its emails (BCP 47).
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    /// The time zone of its emails (IANA).
    #[serde(skip_serializing_if = "Option::is_none")]
    time_zone: Option<String>,
    /// The terms of use that have yet to be accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    terms_due: Option<TermsAsked>,
    session: CurrentSession,
}

/// The session of the request.
#[derive(Serialize, ToSchema)]
struct CurrentSession {
    id: Uuid,
    started_at: Moment,
    /// Until then it may do what asks for a password that was shown lately.
    fresh_until: Moment,
}

/// The terms of use that are accepted.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AcceptTerms {
    version: String,
}

/// Another password.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ChangePassword {
    #[schema(value_type = String, format = Password)]
    current_password: SecretString,
    #[schema(value_type = String, format = Password)]
    new_password: SecretString,
}

/// The address that is in force now.
#[derive(Serialize, ToSchema)]
pub(super) struct ConfirmedEmail {
    email: String,
}

/// What happened to the account.
#[derive(Serialize, ToSchema)]
pub(super) struct Activity {
    /// Newest first, 50 at most.
    entries: Vec<ActivityEntry>,
    /// For `before`, to read on.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<Uuid>,
}

/// One thing that happened.
#[derive(Serialize, ToSchema)]
struct ActivityEntry {
    at: Moment,
    /// What. More names may be added.
    #[schema(example = "signed_in")]
    event: String,
    /// The address it came from, until that is forgotten.
    #[serde(skip_serializing_if = "Option::is_none")]
    client: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_agent: Option<String>,
    /// The email, link, terms or application that it was about.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
}

/// Where a page of the activity begins.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "describes the query, which is read strictly")]
pub(super) struct Before {
    /// The `next` of the page before.
    before: Option<Uuid>,
}

/// The applications that the account takes part in.
#[derive(Serialize, ToSchema)]
pub(super) struct Applications {
    /// The latest used first.
    applications: Vec<Application>,
}

/// One application.
#[derive(Serialize, ToSchema)]
struct Application {
    #[schema(example = "wiki")]
    id: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    home_url: Option<String>,
    /// Since when the account is signed in there, or has allowed it something.
    since: Moment,
    last_used_at: Moment,
    /// What it may know and do, as scopes of OpenID Connect.
    #[schema(example = "openid email")]
    scope: String,
}

/// Tells who is signed in
#[utoipa::path(get, path = "/me", operation_id = "getMe", tag = "account",
    responses((status = 200, description = "The account", body = Me)))]
pub(super) async fn get(Asker { member, terms_due }: Asker) -> Json<Me> {
    let session = CurrentSession {
        id: member.session,
        started_at: Moment(member.signed_in_at),
        fresh_until: Moment(member.authenticated_at + SUDO),
    };
    Json(Me {
        id: member.user,
        email: member.email,
        email_verified: member.email_proven,
        pending_email: member.pending_email,
        created_at: Moment(member.since),
        language: member.locale.language.map(|tag| tag.as_str().to_owned()),
        time_zone: member.locale.time_zone.map(|zone| zone.as_str().to_owned()),
        terms_due,
        session,
    })
}

/// Accepts the terms of use
#[utoipa::path(put, path = "/me/terms", operation_id = "acceptTerms", tag = "account", request_body = AcceptTerms,
    responses((status = 204, description = "Accepted")))]
pub(super) async fn accept_terms(mut call: Call, Body(body): Body<AcceptTerms>) -> Result<StatusCode, Problem> {
    let member = call.any_member().await?;
    if let Some(FieldError { code, .. }) = call.told_terms(Some(&body.version)) {
        return Err(Problem::field(FieldError::at("version", code)));
    }
    // A site without terms has none to accept.
    let version = call.request.terms.clone().ok_or(Kind::NotFound)?;
    call.accounts().account().accept_terms(&member, &version, &call.request).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Changes the password
///
/// Signs out everywhere else. This session goes on under a new token or cookie.
#[utoipa::path(put, path = "/me/password", operation_id = "changePassword", tag = "account", request_body = ChangePassword,
    responses((status = 200, description = "This session, renewed", body = Credentials)))]
pub(super) async fn change_password(call: Call, Body(body): Body<ChangePassword>) -> Result<Response, Problem> {
    let member = call.member().await?;
    let judged = call.accounts().new_password(body.new_password.expose_secret(), &member.email, &call.request).await?;
    let new = judged.map_err(|refused| Problem::field(FieldError::password("new_password", refused)))?;
    let current = own_password("current_password", &body.current_password)?;
    let changed = call.accounts().account().change_password(&member, current, new, &call.request).await?;
    let SignedIn { session, device } = confirm(changed)?;
    Ok(call.renewed(&session, Some(&device)))
}

/// Asks for another address
///
/// Takes effect when the link that is mailed there is opened; the present address is told, and can stop it.
#[utoipa::path(post, path = "/me/email", operation_id = "changeEmail", tag = "account", request_body = EmailInput,
    responses((status = 202, description = "Both addresses get an email")))]
pub(super) async fn change_email(call: Call, Body(body): Body<EmailInput>) -> Result<StatusCode, Problem> {
    let member = call.member().await?;
    let fresh = fresh(&member, &call.request)?;
    let email = typed(&body.email)?;
    match call.accounts().account().request_email(fresh, &email, &call.request).await? {
        AddressRequest::Accepted => Ok(StatusCode::ACCEPTED),
        AddressRequest::Unchanged => Err(Kind::AddressUnchanged.into()),
        AddressRequest::Conflict => Err(Kind::Conflict.into()),
    }
}

/// Drops the change of address
///
/// Done also if none is pending.
#[utoipa::path(delete, path = "/me/email", operation_id = "cancelEmailChange", tag = "account",
    responses((status = 204, description = "No change is pending")))]
pub(super) async fn cancel_email(call: Call) -> Result<StatusCode, Problem> {
    let member = call.member().await?;
    call.accounts().account().cancel_email(&member, &call.request).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Puts a new address in force
///
/// With the link that was mailed there; nobody has to be signed in.
#[utoipa::path(post, path = "/me/email/confirm", operation_id = "confirmEmail", tag = "account", request_body = MailedLink,
    responses((status = 200, description = "The address in force now", body = ConfirmedEmail)))]
pub(super) async fn confirm_email(call: Call, Body(body): Body<MailedLink>) -> Result<Json<ConfirmedEmail>, Problem> {
    match call.accounts().mailed_links().confirm(&body.incoming(), &call.request).await? {
        AddressChange::Done(email) => Ok(Json(ConfirmedEmail { email: email.as_str().to_owned() })),
        AddressChange::Unavailable => Err(Kind::AddressTaken.into()),
        AddressChange::BrokenLink(dead) => {
            let expired = matches!(dead, LinkError::Expired { .. });
            Err(Problem::link(dead, expired))
        }
    }
}

/// Deletes the account
///
/// With everything personal about it. A POST, because clients and proxies drop the body of a DELETE.
#[utoipa::path(post, path = "/me/deletion", operation_id = "deleteAccount", tag = "account", request_body = PasswordAgain,
    responses((status = 204, description = "Deleted")))]
pub(super) async fn delete(call: Call, Body(body): Body<PasswordAgain>) -> Result<Response, Problem> {
    let member = call.any_member().await?;
    let password = own_password("password", &body.password)?;
    confirm(call.accounts().account().delete(&member, password, call.request.now).await?)?;
    let mut response = StatusCode::NO_CONTENT.into_response();
    call.forget(&mut response, &[Cookie::Session, Cookie::Device]);
    Ok(response)
}

/// Tells what happened to the account
#[utoipa::path(get, path = "/me/activity", operation_id = "listActivity", tag = "account", params(Before),
    responses((status = 200, description = "Newest first", body = Activity)))]
pub(super) async fn activity(call: Call, mut query: StrictQuery) -> Result<Json<Activity>, Problem> {
    let member = call.member().await?;
    let before = query.take("before");
    let before = if before.is_empty() { None } else { Some(before.parse().map_err(|_| Problem::parameter("before"))?) };
    let (entries, next) = call.accounts().account().activity(&member, before).await?;
    Ok(Json(Activity { entries: entries.into_iter().map(ActivityEntry::from).collect(), next }))
}

/// Tells which applications the account is signed in to, or has allowed something
#[utoipa::path(get, path = "/me/applications", operation_id = "listApplications", tag = "account",
    responses((status = 200, description = "The latest used first", body = Applications)))]
pub(super) async fn applications(call: Call) -> Result<Json<Applications>, Problem> {
    let member = call.member().await?;
    let own = call.accounts().account().applications(&member, call.request.now).await?;
    Ok(Json(Applications { applications: own.into_iter().map(Application::from).collect() }))
}

/// Signs out of an application, and forgets what it was allowed
///
/// Done also if there is nothing to end.
#[utoipa::path(delete, path = "/me/applications/{id}", operation_id = "leaveApplication", tag = "account",
    params(("id" = String, Path, description = "From the list of applications")),
    responses((status = 204, description = "Done")))]
pub(super) async fn leave_application(call: Call, Path(id): Path<String>) -> Result<StatusCode, Problem> {
    let member: Member = call.member().await?;
    let id = ApplicationId::parse(&id).ok_or(Kind::NotFound)?;
    call.accounts().oidc().withdraw(&member, &id, &call.request).await?;
    Ok(StatusCode::NO_CONTENT)
}

impl From<audit::Entry> for ActivityEntry {
    fn from(audit::Entry { at, event, client, user_agent, detail }: audit::Entry) -> Self {
        let detail = detail.map(|detail| detail.to_string());
        Self { at: Moment(at), event: event.to_string(), client, user_agent, detail }
    }
}

impl From<OwnApplication> for Application {
    fn from(own: OwnApplication) -> Self {
        Self {
            id: own.application.id.as_str().to_owned(),
            name: own.application.name.clone(),
            home_url: own.application.home_url.clone(),
            since: Moment(own.since),
            last_used_at: Moment(own.last_used),
            scope: own.scopes.to_string(),
        }
    }
}
