//! `/oidc/token`: a code or a refresh token for tokens.

use accounts::oidc::{AccessToken, IdToken, Redemption, RefreshToken, Tokens};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;

use super::call::Call;
use super::problem::{Problem, answer};

#[derive(Serialize)]
struct Answer<'a> {
    access_token: String,
    token_type: &'static str,
    expires_in: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id_token: Option<&'a str>,
    scope: String,
}

/// Exchanges what the client shows.
pub(super) async fn post(mut call: Call) -> Result<Response, Problem> {
    let application = call.caller().await?;
    let grant_type = call.form.take("grant_type");
    let tokens = match grant_type.as_str() {
        "authorization_code" => {
            let (code, redirect_uri) = (call.form.take("code"), call.form.take("redirect_uri"));
            let verifier = Some(call.form.take("code_verifier")).filter(|verifier| !verifier.is_empty());
            if code.is_empty() || redirect_uri.is_empty() {
                return Err(Problem::request("code and redirect_uri are required"));
            }
            let shown = Redemption { code: &code, redirect_uri: &redirect_uri, verifier: verifier.as_deref() };
            call.oidc().redeem(&application, shown, &call.request).await?
        }
        "refresh_token" => {
            let (token, scope) = (call.form.take("refresh_token"), call.form.take("scope"));
            if token.is_empty() {
                return Err(Problem::request("refresh_token is required"));
            }
            let scope = Some(scope.as_str()).filter(|scope| !scope.is_empty());
            call.oidc().refresh(&application, &token, scope, &call.request).await?
        }
        "" => return Err(Problem::request("grant_type is required")),
        _ => return Err(Problem::new(StatusCode::BAD_REQUEST, "unsupported_grant_type")),
    };
    Ok(told(&tokens?))
}

fn told(tokens: &Tokens) -> Response {
    let Tokens { access, lifetime, refresh, id, scopes } = tokens;
    answer(&Answer {
        access_token: AccessToken::expose(access),
        token_type: "Bearer",
        expires_in: lifetime.as_secs(),
        refresh_token: refresh.as_ref().map(RefreshToken::expose),
        id_token: id.as_ref().map(IdToken::expose),
        scope: scopes.to_string(),
    })
}
