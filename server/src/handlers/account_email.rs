//! `/account/email`

use accounts::address::AddressRequest;
use accounts::session::Member;
use accounts::{Email, EmailRefused};
use app::pages::account_email::{Props, page};
use app::{Flash, paths};
use axum::http::StatusCode;
use axum::response::Response;

use super::reauthenticate;
use crate::error::Error;
use crate::strict_form::StrictForm;
use crate::visit::{MemberVisit, Visit, throttled};

/// The form, empty whatever the link to it says: one press here gives the account away.
pub(crate) async fn get(MemberVisit { visit, member }: MemberVisit) -> Result<Response, Error> {
    if member.fresh(visit.now).is_none() {
        return Ok(visit.go(&paths::reauthenticate_then(paths::ACCOUNT_EMAIL)));
    }
    show(visit, &member, StatusCode::OK, String::new(), None).await
}

/// The form with what was typed there before the password had to be shown again.
pub(super) async fn resume(visit: Visit, member: &Member, typed: String) -> Result<Response, Error> {
    let refused = Email::parse(&typed).err();
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    show(visit, member, status, typed, refused).await
}

/// Asks for another address. What was typed goes through the form that asks for the password again, and nowhere else.
pub(crate) async fn post(visit: Visit, mut form: StrictForm) -> Result<Response, Error> {
    let typed = form.take("email");
    let Some(member) = visit.member.clone() else { return Ok(visit.sign_in_first(paths::ACCOUNT_EMAIL)) };
    let Some(fresh) = member.fresh(visit.now) else {
        return Ok(reauthenticate::ask(visit, &member, paths::ACCOUNT_EMAIL, Some(&typed)).await);
    };
    let email = match Email::parse(&typed) {
        Ok(email) => email,
        Err(refused) => {
            return show(visit, &member, StatusCode::UNPROCESSABLE_ENTITY, typed, Some(refused)).await;
        }
    };
    Ok(match visit.accounts().request_address(fresh, &email, &visit.client, visit.now).await? {
        AddressRequest::Accepted => visit.go_and_say(paths::ACCOUNT_EMAIL, Flash::MailSent),
        AddressRequest::Unchanged => visit.go_and_say(paths::ACCOUNT_EMAIL, Flash::AddressIsYours),
        AddressRequest::Outrun => visit.go_and_say(paths::ACCOUNT_EMAIL, Flash::ChangedMeanwhile),
        AddressRequest::Throttled { retry_after } => throttled(retry_after),
    })
}

/// Drops the pending change.
pub(crate) async fn cancel(MemberVisit { visit, member }: MemberVisit) -> Result<Response, Error> {
    let cancelled = visit.accounts().cancel_address(&member, &visit.client, visit.now).await?;
    let flash = if cancelled { Flash::EmailChangeCancelled } else { Flash::NoEmailChange };
    Ok(visit.go_and_say(paths::ACCOUNT_EMAIL, flash))
}

async fn show(
    visit: Visit,
    member: &Member,
    status: StatusCode,
    email: String,
    email_error: Option<EmailRefused>,
) -> Result<Response, Error> {
    let pending = visit.accounts().pending_address(member).await?;
    let props = Props { address: member.email.clone(), pending, email, email_error, now: visit.now };
    Ok(visit.show(status, move || page(props)).await)
}
