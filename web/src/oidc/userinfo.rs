//! `/oidc/userinfo`: who it is (OpenID Connect Core, 5.3).

use accounts::oidc::UserInfo;
use axum::extract::{FromRequest, Request, State};
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use axum::response::Response;

use super::call::{after_scheme, one};
use super::problem::{Problem, answer};
use crate::Vestibule;
use crate::strict_form::StrictForm;

/// With the token in the header.
pub(super) async fn get(State(app): State<Vestibule>, headers: HeaderMap) -> Result<Response, Problem> {
    tell(&app, bearer(&headers)?.ok_or_else(|| Problem::token(false))?).await
}

/// With the token in the header or in the form (RFC 6750, 2).
pub(super) async fn post(State(app): State<Vestibule>, request: Request) -> Result<Response, Problem> {
    let header = bearer(request.headers())?.map(str::to_owned);
    let sent = if request.headers().contains_key(CONTENT_TYPE) {
        StrictForm::from_request(request, &()).await?.take("access_token")
    } else {
        String::new()
    };
    match header {
        Some(_) if !sent.is_empty() => Err(Problem::request("the token came twice")),
        Some(token) => tell(&app, &token).await,
        None if sent.is_empty() => Err(Problem::token(false)),
        None => tell(&app, &sent).await,
    }
}

fn bearer(headers: &HeaderMap) -> Result<Option<&str>, Problem> {
    Ok(one(headers)?.and_then(|header| after_scheme(header, "Bearer")))
}

async fn tell(app: &Vestibule, token: &str) -> Result<Response, Problem> {
    match app.accounts().oidc().user_info(token, app.clock().now()).await? {
        UserInfo::Member(member) => Ok(answer(&member)),
        UserInfo::InvalidToken => Err(Problem::token(true)),
        UserInfo::InsufficientScope => Err(Problem::scope()),
    }
}
