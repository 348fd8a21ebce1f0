//! `/account/password`

use accounts::sessions::{Confirmed, Member};
use accounts::{Password, PasswordRefused};
use app::pages::account::password::{Props, page};
use app::{Flash, Page, Reader, paths};
use axum::http::StatusCode;
use axum::response::Response;
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};

use crate::answer::{refused_with_retry, whole_seconds};
use crate::error::Error;
use crate::strict_form::StrictForm;
use crate::visit::{MemberVisit, Visit};

/// What was wrong with the input; none of it is kept.
#[derive(Default, Serialize, Deserialize)]
struct Refused {
    current_wrong: bool,
    current_empty: bool,
    new_error: Option<PasswordRefused>,
    throttled: Option<u32>,
}

/// Shows the form.
pub(crate) async fn get(MemberVisit { visit, member }: MemberVisit) -> Response {
    let kept = visit.kept::<Refused>().map(|kept| kept.once(|refused| *refused = Refused::default()));
    let page = filled(&visit, &member);
    visit.show(StatusCode::OK, move |t| page(t, kept.unwrap_or_default()))
}

/// Changes the password.
pub(crate) async fn post(MemberVisit { visit, member }: MemberVisit, mut form: StrictForm) -> Result<Response, Error> {
    let (current, new) = (form.take_secret("current_password"), form.take_secret("new_password"));
    let judged = visit.accounts().new_password(new.expose_secret(), &member.email, &visit.request).await;
    let judged = judged.map_err(|error| visit.turned_away(error, &Refused::default()))?;
    let current = Password::parse(current.expose_secret());
    let (current, new) = match (current, judged) {
        (Ok(current), Ok(new)) => (current, new),
        (current, judged) => {
            let current_empty = current.as_ref().err() == Some(&PasswordRefused::Empty);
            let current_wrong = current.is_err() && !current_empty;
            let refused = Refused { current_wrong, current_empty, new_error: judged.err(), throttled: None };
            return Ok(refuse(visit, &member, StatusCode::UNPROCESSABLE_ENTITY, refused));
        }
    };
    Ok(match visit.accounts().account().change_password(&member, current, new, &visit.request).await? {
        Confirmed::Yes(renewed) => visit.go_renewed(&renewed, paths::ACCOUNT, Flash::PasswordChanged),
        Confirmed::Conflict => visit.go_and_say(paths::ACCOUNT_PASSWORD, Flash::ChangedMeanwhile),
        // Pressed twice: the message that it was changed has not been shown yet.
        Confirmed::WrongPassword if visit.cookies.flash() == Some(Flash::PasswordChanged) => visit.go(paths::ACCOUNT),
        Confirmed::WrongPassword => {
            let refused = Refused { current_wrong: true, ..Refused::default() };
            refuse(visit, &member, StatusCode::UNPROCESSABLE_ENTITY, refused)
        }
        Confirmed::Throttled { retry_after } => {
            let refused = Refused { throttled: Some(whole_seconds(retry_after)), ..Refused::default() };
            let page = refuse(visit, &member, StatusCode::TOO_MANY_REQUESTS, refused);
            refused_with_retry(page, retry_after)
        }
    })
}

fn refuse(visit: Visit, member: &Member, status: StatusCode, refused: Refused) -> Response {
    let page = filled(&visit, member);
    visit.refuse(status, paths::ACCOUNT_PASSWORD, refused, page)
}

fn filled(visit: &Visit, member: &Member) -> impl FnOnce(Reader, Refused) -> Page + use<> {
    let (address, min_length) = (member.email.clone(), visit.app.password_min_length());
    move |t, Refused { current_wrong, current_empty, new_error, throttled }| {
        page(t, Props { address, min_length, current_wrong, current_empty, new_error, throttled })
    }
}
