//! `/oidc/introspect`: whether a token is good, for servers that were shown it (RFC 7662).

use accounts::oidc::Introspection;
use axum::response::Response;
use serde::Serialize;
use serde_json::json;

use super::call::Call;
use super::problem::{Problem, answer};

#[derive(Serialize)]
struct Answer {
    active: bool,
    #[serde(flatten)]
    told: Introspection,
}

/// For applications with a secret only: anybody could ask in another's name.
pub(super) async fn post(mut call: Call) -> Result<Response, Problem> {
    let application = call.caller().await?;
    if !application.is_confidential() {
        return Err(Problem::client());
    }
    let token = call.form.take("token");
    if token.is_empty() {
        return Err(Problem::request("token is required"));
    }
    Ok(match call.oidc().introspect(&application, &token, call.request.now).await? {
        Some(told) => answer(&Answer { active: true, told }),
        None => answer(&json!({ "active": false })),
    })
}
