//! `/notices/off/{token}`: turns emails about new sign-ins off, without signing in.

use accounts::links::Purpose;
use app::pages::account::notices_off;
use app::pages::outcome::Outcome;
use app::paths;
use axum::http::StatusCode;
use axum::response::Response;

use crate::error::Error;
use crate::link_token::Token;
use crate::pages::dead_link;
use crate::visit::Visit;

/// Shows one button.
pub(crate) async fn get(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    Ok(match visit.accounts().mailed_links().notices_page(&token, &visit.request).await? {
        Ok(()) => visit.show(StatusCode::OK, move |t| notices_off::page(t, notices_off::Props { token })),
        Err(dead) => dead_link::show(visit, dead, Purpose::ActionLink, None),
    })
}

/// Turns them off.
pub(crate) async fn post(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    Ok(match visit.accounts().mailed_links().notices_off(&token, &visit.request).await? {
        Ok(()) => visit.go(&paths::outcome(Outcome::NoticesOff.code())),
        Err(dead) => dead_link::show(visit, dead, Purpose::ActionLink, None),
    })
}
