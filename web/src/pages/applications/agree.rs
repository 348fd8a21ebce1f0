//! `/oidc/consent`: whether an application may know who the member is.

use accounts::oidc::AuthorizationRequest;
use app::paths;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::authorize::with;
use crate::error::Error;
use crate::security::Refuse;
use crate::strict_form::{StrictForm, parameters};
use crate::visit::Visit;

/// Takes the answer and leads back to the request. What is wrong with that is said there.
pub(crate) async fn post(visit: Visit, mut form: StrictForm) -> Result<Response, Error> {
    let registry = visit.accounts().applications().current().await?;
    if !registry.has_clients() {
        return Ok(Refuse(StatusCode::NOT_FOUND).into_response());
    }
    let (request, answer) = (form.take("request"), form.take("answer"));
    let there = visit.local(&request).filter(|there| there.path() == paths::OIDC_AUTHORIZE);
    let Some(there) = there else { return Ok(Refuse(StatusCode::BAD_REQUEST).into_response()) };
    let query = there.as_str().split_once('?').map_or("", |(_, query)| query);
    let asked = parameters(query.as_bytes()).and_then(|all| AuthorizationRequest::read(&registry, all).ok());
    let (Some(asked), Some(member), None) = (asked, &visit.member, visit.terms_due()) else {
        return Ok(visit.go(there.as_str()));
    };
    let oidc = visit.accounts().oidc();
    let answer = match answer.as_str() {
        "allow" => oidc.allow(&asked, member, &visit.request).await?,
        "cancel" => oidc.cancel(&asked, member, &visit.request),
        _ => return Ok(Refuse(StatusCode::BAD_REQUEST).into_response()),
    };
    Ok(visit.go(&with(&there, &answer)))
}
