//! `/veto-email/{token}`: the link by which the old address vetoes a change.

use accounts::account::AddressChange;
use accounts::email::mask;
use accounts::links::Purpose;
use app::pages::account::veto_email::{Props, page};
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
    Ok(match visit.accounts().mailed_links().veto_page(&token, &visit.request).await? {
        Ok(found) => {
            let props = Props { token, address_new_masked: mask(&found.other) };
            visit.show(StatusCode::OK, move |t| page(t, props))
        }
        Err(dead) => dead_link::show(visit, dead, Purpose::VetoEmail, None),
    })
}

/// Vetoes the change and locks out whoever asked for it.
pub(crate) async fn post(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    Ok(match visit.accounts().mailed_links().veto(&token, &visit.request).await? {
        AddressChange::Done(address) => visit.start_anew(Outcome::ChangeStopped, &address).await,
        AddressChange::Unavailable => dead_link::unavailable(visit),
        AddressChange::BrokenLink(dead) => dead_link::show(visit, dead, Purpose::VetoEmail, None),
    })
}
