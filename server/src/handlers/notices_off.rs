//! `/notices/off/{token}`: switches mails about new sign-ins off, without signing in.

use app::pages::dead_link::LinkPurpose;
use app::pages::{notices_off, notices_off_done};
use axum::http::StatusCode;
use axum::response::Response;

use super::dead_link;
use crate::error::Error;
use crate::link_token::Token;
use crate::visit::Visit;

/// One button.
pub(crate) async fn get(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    Ok(match visit.accounts().mailed_links().notices_page(&token, &visit.client, visit.now).await? {
        Ok(()) => visit.show(StatusCode::OK, move || notices_off::page(notices_off::Props { token })).await,
        Err(dead) => dead_link::show(visit, dead, LinkPurpose::Notices, None).await,
    })
}

/// Switches them off.
pub(crate) async fn post(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    Ok(match visit.accounts().mailed_links().notices_off(&token, &visit.client, visit.now).await? {
        Ok(()) => visit.show(StatusCode::OK, || notices_off_done::page(notices_off_done::Props {})).await,
        Err(dead) => dead_link::show(visit, dead, LinkPurpose::Notices, None).await,
    })
}
