//! What this provider can do (OpenID Connect Discovery, RFC 8414), and its public keys.

use accounts::oidc::Scope;
use app::paths;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, HeaderValue, IF_NONE_MATCH};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::json;

use super::problem::{Problem, answer};
use crate::Vestibule;

/// A key is published for a day before it signs, so that an hour in a cache is harmless.
const AN_HOUR: HeaderValue = HeaderValue::from_static("public, max-age=3600");

/// The document, the same for both standards.
pub(super) async fn get(State(app): State<Vestibule>) -> Response {
    let oidc = app.accounts().oidc();
    let (issuer, at) = (oidc.issuer(), |path: &str| format!("{}{path}", oidc.issuer()));
    let secrets = ["client_secret_basic", "client_secret_post"];
    let or_none = ["client_secret_basic", "client_secret_post", "none"];
    let languages: Vec<_> = app.site().audience.languages().iter().map(|language| language.tag()).collect();
    let document = json!({
        "issuer": issuer,
        "authorization_endpoint": at(paths::OIDC_AUTHORIZE),
        "token_endpoint": at(paths::OIDC_TOKEN),
        "userinfo_endpoint": at(paths::OIDC_USERINFO),
        "jwks_uri": at(paths::WELL_KNOWN_JWKS),
        "revocation_endpoint": at(paths::OIDC_REVOKE),
        "introspection_endpoint": at(paths::OIDC_INTROSPECT),
        "end_session_endpoint": at(paths::OIDC_LOGOUT),
        "scopes_supported": Scope::ALL.map(Scope::name),
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code", "refresh_token"],
        "subject_types_supported": ["pairwise", "public"],
        "id_token_signing_alg_values_supported": oidc.algorithms(),
        "token_endpoint_auth_methods_supported": or_none,
        "revocation_endpoint_auth_methods_supported": or_none,
        "introspection_endpoint_auth_methods_supported": secrets,
        "code_challenge_methods_supported": ["S256"],
        "claims_supported": [
            "iss", "sub", "aud", "exp", "iat", "auth_time", "nonce", "acr", "amr", "sid", "email", "email_verified",
            "preferred_username",
        ],
        "claims_parameter_supported": false,
        "request_parameter_supported": false,
        "request_uri_parameter_supported": false,
        "prompt_values_supported": ["none", "login", "consent", "select_account"],
        "ui_locales_supported": languages,
        "authorization_response_iss_parameter_supported": true,
        "backchannel_logout_supported": true,
        "backchannel_logout_session_supported": true,
    });
    ([(CACHE_CONTROL, AN_HOUR)], answer(&document)).into_response()
}

/// The keys that verify what is signed here.
pub(super) async fn keys(State(app): State<Vestibule>, headers: HeaderMap) -> Result<Response, Problem> {
    let keys = app.accounts().signing_keys().jwks(app.clock().now()).await?;
    let known = headers.get(IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == keys.etag.as_bytes());
    let status = if known { StatusCode::NOT_MODIFIED } else { StatusCode::OK };
    let body = if known { String::new() } else { keys.json };
    let kind = HeaderValue::from_static("application/json");
    let etag = HeaderValue::try_from(keys.etag).unwrap_or(HeaderValue::from_static("\"\""));
    Ok((status, [(CACHE_CONTROL, AN_HOUR), (ETAG, etag), (CONTENT_TYPE, kind)], body).into_response())
}
