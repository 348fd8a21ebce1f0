//! `/oidc/revoke`: ends the sign-in of a token (RFC 7009).

use axum::http::StatusCode;

use super::call::Call;
use super::problem::Problem;

/// Says the same whether or not there was anything to end.
pub(super) async fn post(mut call: Call) -> Result<StatusCode, Problem> {
    let application = call.caller().await?;
    let token = call.form.take("token");
    if token.is_empty() {
        return Err(Problem::request("token is required"));
    }
    call.oidc().revoke(&application, &token, &call.request).await?;
    Ok(StatusCode::OK)
}
