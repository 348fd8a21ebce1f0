//! `/confirm-email/{token}`: the link in the mail to a new address.

use accounts::activation::DeadLink;
use accounts::address::{AddressChange, AddressPage};
use accounts::token::Purpose;
use app::pages::confirm_email::{Props, page};
use app::pages::dead_link::LinkPurpose;
use app::{Flash, paths};
use axum::http::StatusCode;
use axum::response::Response;

use super::dead_link;
use crate::error::Error;
use crate::link_token::Token;
use crate::visit::Visit;

/// One button.
pub(crate) async fn get(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    visit.accounts().note_opened(Purpose::ChangeEmail, &token, &visit.client, visit.now).await;
    if dead_link::is_unavailable(&visit) {
        return Ok(dead_link::unavailable(visit, LinkPurpose::EmailChange).await);
    }
    Ok(match visit.accounts().confirm_address_page(&token, visit.now).await? {
        Ok(found) => {
            let own = is_own(&visit, &found);
            let props = Props { token, address_new: found.other, address_old: found.current, own };
            visit.show(StatusCode::OK, move || page(props)).await
        }
        Err(dead) => bury(visit, &token, dead).await,
    })
}

/// Puts the new address in force.
pub(crate) async fn post(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    let other = match &visit.member {
        Some(_) => {
            let page = visit.accounts().confirm_address_page(&token, visit.now).await?;
            page.is_ok_and(|page| !is_own(&visit, &page))
        }
        None => true,
    };
    Ok(match visit.accounts().confirm_address(&token, &visit.client, visit.now).await? {
        AddressChange::Done if other => visit.go_and_say(paths::ACCOUNT, Flash::OtherEmailChanged),
        AddressChange::Done => visit.go_and_say(paths::ACCOUNT, Flash::EmailChanged),
        AddressChange::Unavailable => dead_link::unavailable(visit, LinkPurpose::EmailChange).await,
        AddressChange::Dead(dead) => bury(visit, &token, dead).await,
    })
}

/// Whether this browser is signed in to the account that moves. If it is not, whoever reads the mail may be taking over
/// an account that somebody else made and knows the password of.
fn is_own(visit: &Visit, page: &AddressPage) -> bool {
    visit.member.as_ref().is_some_and(|member| member.email == page.current)
}

/// A fresh link in place of an expired one.
pub(crate) async fn resend(visit: Visit, Token(token): Token) -> Result<Response, Error> {
    let fresh = visit.accounts().renew_confirm_address(&token, &visit.client, visit.now).await?;
    Ok(dead_link::renewed(visit, fresh, LinkPurpose::EmailChange).await)
}

async fn bury(visit: Visit, token: &str, dead: DeadLink) -> Response {
    // Only an expired one can be renewed; a change that was replaced or dropped is for the member to ask again.
    let renew = matches!(dead, DeadLink::Expired { .. }).then(|| paths::confirm_email_resend(token));
    dead_link::show(visit, dead, LinkPurpose::EmailChange, renew).await
}
