//! `/lock-account/{token}`: the link in notices by which the owner locks the account.

use accounts::links::{LinkError, Purpose};
use app::pages::outcome::Outcome;
use app::pages::recovery::lock::{Props, page};
use axum::http::StatusCode;
use axum::response::Response;

use crate::error::Error;
use crate::link_token::Token;
use crate::pages::dead_link;
use crate::visit::Visit;

/// Shows one button.
pub(crate) async fn get(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    Ok(match visit.accounts().recovery().lock_page(&token, &visit.request).await? {
        Ok(()) => visit.show(StatusCode::OK, move |t| page(t, Props { token })),
        Err(dead) => bury(visit, dead),
    })
}

/// Removes the password and ends every session.
pub(crate) async fn post(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    Ok(match visit.accounts().recovery().lock(&token, &visit.request).await? {
        Ok(address) => visit.start_anew(Outcome::Locked, &address).await,
        Err(dead) => bury(visit, dead),
    })
}

fn bury(visit: Visit, dead: LinkError) -> Response {
    dead_link::show(visit, dead, Purpose::Lock, None)
}
