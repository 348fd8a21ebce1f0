//! `/reauthenticate`: asks for the password again, before sensitive pages.

use accounts::sessions::{Confirmed, Member};
use accounts::{Password, PasswordRefused};
use app::pages::account::reauthenticate::{Props, page};
use app::{Flash, Page, Reader, paths};
use axum::http::StatusCode;
use axum::response::Response;
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};

use crate::answer::{refused_with_retry, whole_seconds};
use crate::cookies::Kind;
use crate::error::Error;
use crate::pages::account::email;
use crate::strict_form::{StrictForm, StrictQuery};
use crate::visit::{MemberVisit, Visit};

/// What was typed on the page that led here, and why the password was refused.
#[derive(Default, Serialize, Deserialize)]
struct Refused {
    next: String,
    typed: Option<String>,
    empty: bool,
    wrong: bool,
    throttled: Option<u32>,
}

/// Shows the form.
pub(crate) async fn get(MemberVisit { visit, member }: MemberVisit, mut query: StrictQuery) -> Response {
    let next = after(&visit, &query.take("next"));
    let forget = |refused: &mut Refused| (refused.empty, refused.wrong, refused.throttled) = (false, false, None);
    let kept = visit.kept::<Refused>().map(|kept| kept.once(forget)).filter(|refused| refused.next == next);
    let refused = kept.unwrap_or_else(|| Refused { next, ..Refused::default() });
    visit.show(StatusCode::OK, move |t| filled(t, refused, member.email))
}

/// Checks the password and leads back to the page that asked for it. An address typed there is carried in this form and
/// shown there at once; it is never taken from a link, whose author could have chosen it.
pub(crate) async fn post(visit: Visit, mut form: StrictForm) -> Result<Response, Error> {
    let next = after(&visit, &form.take("next"));
    let typed = Some(form.take("email")).filter(|typed| !typed.is_empty() && next == paths::ACCOUNT_EMAIL);
    let Some(member) = visit.member.clone() else {
        return Ok(match typed {
            Some(typed) => email::sign_in_first(&visit, typed),
            None => visit.sign_in_first(&next),
        });
    };
    let refused = Refused { next: next.clone(), typed: typed.clone(), ..Refused::default() };
    let password = match Password::parse(form.take_secret("password").expose_secret()) {
        Ok(password) => password,
        Err(error) => {
            let empty = error == PasswordRefused::Empty;
            let refused = Refused { empty, wrong: !empty, ..refused };
            return Ok(refuse(visit, &member, StatusCode::UNPROCESSABLE_ENTITY, refused));
        }
    };
    Ok(match visit.accounts().sessions().reauthenticate(&member, password, &visit.request).await? {
        Confirmed::Yes(session) => {
            let (cookies, lifetime) = (visit.cookies.clone(), visit.app.session_ttl());
            let mut response = match typed {
                Some(typed) => email::resume(visit, &member, typed).await?,
                // The sessions page has buttons that asked for the password, and no form whose input could be kept.
                None if next == paths::ACCOUNT_SESSIONS => visit.go_and_say(&next, Flash::PressAgain),
                None => visit.go(&next),
            };
            cookies.set(&mut response, Kind::Session, session.expose(), lifetime);
            response
        }
        Confirmed::Conflict => visit.go(paths::LOGIN),
        Confirmed::WrongPassword => {
            refuse(visit, &member, StatusCode::UNPROCESSABLE_ENTITY, Refused { wrong: true, ..refused })
        }
        Confirmed::Throttled { retry_after } => {
            let refused = Refused { throttled: Some(whole_seconds(retry_after)), ..refused };
            let page = refuse(visit, &member, StatusCode::TOO_MANY_REQUESTS, refused);
            refused_with_retry(page, retry_after)
        }
    })
}

/// Asks for the password on the way to `next`, keeping the address that was typed there.
pub(super) fn ask(visit: Visit, member: &Member, next: &str, typed: &str) -> Response {
    let refused = Refused { next: next.to_owned(), typed: Some(typed.to_owned()), ..Refused::default() };
    refuse(visit, member, StatusCode::OK, refused)
}

fn refuse(visit: Visit, member: &Member, status: StatusCode, refused: Refused) -> Response {
    let (here, address) = (paths::reauthenticate_then(&refused.next), member.email.clone());
    visit.refuse(status, &here, refused, move |t, refused| filled(t, refused, address))
}

fn filled(t: Reader, refused: Refused, address: String) -> Page {
    let Refused { next, typed, empty, wrong, throttled } = refused;
    let kept = typed.map(|typed| ("email".to_owned(), typed)).into_iter().collect();
    page(t, Props { next, address, kept, empty, wrong, throttled })
}

fn after(visit: &Visit, next: &str) -> String {
    visit.local(next).map_or_else(|| paths::ACCOUNT.to_owned(), |next| next.as_str().to_owned())
}
