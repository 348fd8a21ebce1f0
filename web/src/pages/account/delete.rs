//! `/account/delete`

use accounts::sessions::{Confirmed, Member};
use accounts::{Password, PasswordRefused};
use app::pages::account::delete::{Props, is_the_word, page};
use app::pages::outcome::Outcome;
use app::{Flash, Page, Reader, paths};
use axum::http::StatusCode;
use axum::response::Response;
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};

use crate::answer::{refused_with_retry, whole_seconds};
use crate::cookies::Kind;
use crate::error::Error;
use crate::strict_form::StrictForm;
use crate::visit::{MemberVisit, Visit};

/// What was wrong with the input. The typed word is kept: typing it again would prove nothing.
#[derive(Clone, Default, Serialize, Deserialize)]
struct Refused {
    confirm: String,
    confirm_wrong: bool,
    current_wrong: bool,
    current_empty: bool,
    throttled: Option<u32>,
}

/// Shows the form.
pub(crate) async fn get(MemberVisit { visit, member }: MemberVisit) -> Response {
    let forget = |refused: &mut Refused| {
        *refused = Refused { confirm: std::mem::take(&mut refused.confirm), ..Refused::default() };
    };
    let refused = visit.kept::<Refused>().map(|kept| kept.once(forget)).unwrap_or_default();
    visit.show(StatusCode::OK, move |t| filled(t, refused, member.email))
}

/// Deletes the account.
pub(crate) async fn post(visit: Visit, mut form: StrictForm) -> Result<Response, Error> {
    let password = Password::parse(form.take_secret("current_password").expose_secret());
    let confirm = form.take("confirm");
    let Some(member) = visit.member.clone() else {
        let mut response = visit.sign_in_first(paths::ACCOUNT_DELETE);
        visit.leave(&mut response, paths::ACCOUNT_DELETE, &Refused { confirm, ..Refused::default() });
        return Ok(response);
    };
    let confirm_wrong = !is_the_word(visit.reader(), &confirm);
    let current_empty = password.as_ref().err() == Some(&PasswordRefused::Empty);
    let current_wrong = password.is_err() && !current_empty;
    let refused = Refused { confirm, confirm_wrong, current_wrong, current_empty, throttled: None };
    let Some(password) = password.ok().filter(|_| !confirm_wrong) else {
        return Ok(refuse(visit, member, StatusCode::UNPROCESSABLE_ENTITY, refused));
    };
    Ok(match visit.accounts().account().delete(&member, password, visit.request.now).await? {
        Confirmed::Conflict => visit.go_and_say(paths::ACCOUNT_DELETE, Flash::ChangedMeanwhile),
        Confirmed::Yes(()) => {
            let mut response = visit.go(&paths::outcome(Outcome::Deleted.code()));
            for kind in [Kind::Session, Kind::Device, Kind::Refusal, Kind::Address] {
                visit.cookies.clear(&mut response, kind);
            }
            response
        }
        Confirmed::WrongPassword => {
            let refused = Refused { current_wrong: true, ..refused };
            refuse(visit, member, StatusCode::UNPROCESSABLE_ENTITY, refused)
        }
        Confirmed::Throttled { retry_after } => {
            let refused = Refused { throttled: Some(whole_seconds(retry_after)), ..refused };
            let page = refuse(visit, member, StatusCode::TOO_MANY_REQUESTS, refused);
            refused_with_retry(page, retry_after)
        }
    })
}

fn refuse(visit: Visit, member: Member, status: StatusCode, refused: Refused) -> Response {
    visit.refuse(status, paths::ACCOUNT_DELETE, refused, move |t, refused| filled(t, refused, member.email))
}

fn filled(t: Reader, refused: Refused, address: String) -> Page {
    let Refused { confirm, confirm_wrong, current_wrong, current_empty, throttled } = refused;
    page(t, Props { address, confirm, current_wrong, current_empty, confirm_wrong, throttled })
}
