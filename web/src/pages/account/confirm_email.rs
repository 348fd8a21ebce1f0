//! `/confirm-email/{token}`: the link in the email to a new address.

use accounts::account::{AddressChange, AddressPage};
use accounts::links::{IncomingToken, LinkError, Purpose};
use app::pages::account::confirm_email::{Props, page};
use app::{Flash, paths};
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
    Ok(match visit.accounts().mailed_links().confirm_page(&token, &visit.request).await? {
        Ok(found) => {
            let own = is_own(&visit, &found);
            let props = Props { token, address_new: found.other, address_old: found.current, own };
            visit.show(StatusCode::OK, move |t| page(t, props))
        }
        Err(dead) => bury(visit, &token, dead),
    })
}

/// Puts the new address in force.
pub(crate) async fn post(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    let other = match &visit.member {
        Some(_) => {
            let page = visit.accounts().mailed_links().confirm_page_again(&token, visit.request.now).await?;
            page.is_ok_and(|page| !is_own(&visit, &page))
        }
        None => true,
    };
    Ok(match visit.accounts().mailed_links().confirm(&token, &visit.request).await? {
        AddressChange::Done(_) if other => visit.go_and_say(paths::ACCOUNT, Flash::OtherEmailChanged),
        AddressChange::Done(_) => visit.go_and_say(paths::ACCOUNT, Flash::EmailChanged),
        AddressChange::Unavailable => dead_link::unavailable(visit),
        AddressChange::BrokenLink(dead) => bury(visit, &token, dead),
    })
}

/// Whether this browser is signed in to the account that moves. If not, the reader of the email may be about to take
/// over an account that somebody else made, and whose password that person knows.
fn is_own(visit: &Visit, page: &AddressPage) -> bool {
    visit.member.as_ref().is_some_and(|member| member.email == page.current)
}

/// Sends a new link in place of an expired one.
pub(crate) async fn resend(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    let fresh = visit.accounts().mailed_links().renew_confirm(&token, &visit.request).await;
    dead_link::renewed(visit, fresh, Purpose::ChangeEmail)
}

fn bury(visit: Visit, token: &IncomingToken, dead: LinkError) -> Response {
    // Only an expired link can be renewed; after a change was replaced or dropped, the member has to ask again.
    let renew = matches!(dead, LinkError::Expired { .. }).then(|| token.clone());
    dead_link::show(visit, dead, Purpose::ChangeEmail, renew)
}
