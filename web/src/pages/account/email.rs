//! `/account/email`

use accounts::Email;
use accounts::account::AddressRequest;
use accounts::sessions::Member;
use app::pages::account::email::{Props, page};
use app::{Flash, Page, Reader, paths};
use axum::http::StatusCode;
use axum::response::Response;

use crate::error::Error;
use crate::pages::account::reauthenticate;
use crate::pages::address_form::Refused;
use crate::strict_form::StrictForm;
use crate::visit::{MemberVisit, Visit};

/// The form, empty whatever the link to it says: one press here gives the account away. What was typed in this browser
/// just now is there.
pub(crate) async fn get(MemberVisit { visit, member }: MemberVisit) -> Result<Response, Error> {
    if member.fresh(visit.request.now).is_none() {
        return Ok(visit.go(&paths::reauthenticate_then(paths::ACCOUNT_EMAIL)));
    }
    let kept = visit.kept::<Refused>().map(|kept| kept.once(|refused| refused.email_error = None));
    let page = filled(&visit, &member).await?;
    Ok(visit.show(StatusCode::OK, move |t| page(t, kept.unwrap_or_default())))
}

/// The form with what was typed there before the password had to be shown again.
pub(super) async fn resume(visit: Visit, member: &Member, typed: String) -> Result<Response, Error> {
    let refused = Refused { email_error: Email::parse(&typed).err(), email: typed };
    let status = if refused.email_error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    refuse(visit, member, status, refused).await
}

/// Asks to sign in, and keeps what was typed for afterwards.
pub(super) fn sign_in_first(visit: &Visit, typed: String) -> Response {
    let mut response = visit.sign_in_first(paths::ACCOUNT_EMAIL);
    visit.leave(&mut response, paths::ACCOUNT_EMAIL, &Refused::only(typed));
    response
}

/// Asks for another address. What was typed goes through the form that asks for the password again, and nowhere else.
pub(crate) async fn post(visit: Visit, mut form: StrictForm) -> Result<Response, Error> {
    let typed = form.take("email");
    let Some(member) = visit.member.clone() else {
        return Ok(sign_in_first(&visit, typed));
    };
    let Some(fresh) = member.fresh(visit.request.now) else {
        return Ok(reauthenticate::ask(visit, &member, paths::ACCOUNT_EMAIL, &typed));
    };
    let email = match Email::parse(&typed) {
        Ok(email) => email,
        Err(refused) => {
            let refused = Refused { email: typed, email_error: Some(refused) };
            return refuse(visit, &member, StatusCode::UNPROCESSABLE_ENTITY, refused).await;
        }
    };
    let requested = visit.accounts().account().request_email(fresh, &email, &visit.request).await;
    Ok(match requested.map_err(|error| visit.turned_away(error, &Refused::only(typed.clone())))? {
        AddressRequest::Accepted => visit.go_and_say(paths::ACCOUNT_EMAIL, Flash::NewAddressMailed),
        AddressRequest::Unchanged => visit.go_and_say(paths::ACCOUNT_EMAIL, Flash::AddressIsYours),
        AddressRequest::Conflict => {
            let mut response = visit.go_and_say(paths::ACCOUNT_EMAIL, Flash::ChangedMeanwhile);
            visit.leave(&mut response, paths::ACCOUNT_EMAIL, &Refused::only(typed));
            response
        }
    })
}

/// Drops the pending change.
pub(crate) async fn cancel(MemberVisit { visit, member }: MemberVisit) -> Result<Response, Error> {
    let cancelled = visit.accounts().account().cancel_email(&member, &visit.request).await?;
    let flash = if cancelled { Flash::EmailChangeCancelled } else { Flash::NoEmailChange };
    Ok(visit.go_and_say(paths::ACCOUNT_EMAIL, flash))
}

async fn refuse(visit: Visit, member: &Member, status: StatusCode, refused: Refused) -> Result<Response, Error> {
    let page = filled(&visit, member).await?;
    Ok(visit.refuse(status, paths::ACCOUNT_EMAIL, refused, page))
}

async fn filled(visit: &Visit, member: &Member) -> Result<impl FnOnce(Reader, Refused) -> Page + use<>, Error> {
    let pending = visit.accounts().account().pending_email(member).await?;
    let (address, now) = (member.email.clone(), visit.request.now);
    Ok(move |t, Refused { email, email_error }| page(t, Props { address, pending, email, email_error, now }))
}
