//! `/undo-email/{token}`: the link by which the old address undoes a completed change.

use accounts::account::AddressChange;
use accounts::links::Purpose;
use app::pages::account::undo_email::{Props, page};
use app::pages::outcome::Outcome;
use axum::http::StatusCode;
use axum::response::Response;

use crate::error::Error;
use crate::link_token::Token;
use crate::pages::dead_link;
use crate::visit::Visit;

/// Shows one button.
pub(crate) async fn get(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    if dead_link::is_unavailable(&visit) {
        return Ok(dead_link::unavailable(visit));
    }
    Ok(match visit.accounts().mailed_links().undo_page(&token, &visit.request).await? {
        Ok(found) => {
            let props = Props { token, address_old: found.other };
            visit.show(StatusCode::OK, move |t| page(t, props))
        }
        Err(dead) => dead_link::show(visit, dead, Purpose::UndoEmail, None),
    })
}

/// Restores the old address and locks out whoever changed it.
pub(crate) async fn post(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    Ok(match visit.accounts().mailed_links().undo(&token, &visit.request).await? {
        AddressChange::Done(address) => visit.start_anew(Outcome::AddressRestored, &address).await,
        AddressChange::Unavailable => dead_link::unavailable(visit),
        AddressChange::BrokenLink(dead) => dead_link::show(visit, dead, Purpose::UndoEmail, None),
    })
}
