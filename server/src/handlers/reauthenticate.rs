//! `/reauthenticate`: the password again, before sensitive pages.

use accounts::devices::Confirmed;
use accounts::session::Member;
use accounts::{Password, PasswordRefused};
use app::pages::reauthenticate::{Props, page};
use app::{Flash, paths};
use axum::http::StatusCode;
use axum::response::Response;
use secrecy::ExposeSecret;

use super::account_email;
use crate::cookies::Kind;
use crate::error::Error;
use crate::strict_form::{StrictForm, StrictQuery};
use crate::visit::{MemberVisit, Visit, refused_with_retry};

/// The form.
pub(crate) async fn get(MemberVisit { visit, member }: MemberVisit, mut query: StrictQuery) -> Response {
    let next = after(&visit, &query.take("next"));
    ask(visit, &member, &next, None).await
}

/// Checks the password and leads back to where the person was. An address typed there comes along in this form and is
/// shown there at once: in a link, whoever made it could have typed it.
pub(crate) async fn post(MemberVisit { visit, member }: MemberVisit, mut form: StrictForm) -> Result<Response, Error> {
    let next = after(&visit, &form.take("next"));
    let typed = Some(form.take("email")).filter(|typed| !typed.is_empty() && next == paths::ACCOUNT_EMAIL);
    let props =
        Props { next: next.clone(), address: member.email.clone(), kept: kept(typed.as_deref()), ..Props::default() };
    let password = match Password::parse(form.take_secret("password").expose_secret()) {
        Ok(password) => password,
        Err(refused) => {
            let empty = refused == PasswordRefused::Empty;
            return Ok(show(visit, StatusCode::UNPROCESSABLE_ENTITY, Props { empty, wrong: !empty, ..props }).await);
        }
    };
    Ok(match visit.accounts().reauthenticate(&member, password, &visit.client, visit.now).await? {
        Confirmed::Yes(session) => {
            let (cookies, lifetime) = (visit.cookies.clone(), visit.app.config.session_ttl);
            let mut response = match typed {
                Some(typed) => account_email::resume(visit, &member, typed).await?,
                // The devices page has buttons that asked for the password, and no form that could be kept.
                None if next == paths::ACCOUNT_SESSIONS => visit.go_and_say(&next, Flash::PressAgain),
                None => visit.go(&next),
            };
            cookies.set(&mut response, Kind::Session, session.expose(), lifetime);
            response
        }
        Confirmed::Outrun => visit.go(paths::LOGIN),
        Confirmed::WrongPassword => show(visit, StatusCode::UNPROCESSABLE_ENTITY, Props { wrong: true, ..props }).await,
        Confirmed::Throttled { retry_after } => {
            let page = show(visit, StatusCode::TOO_MANY_REQUESTS, Props { throttled: true, ..props }).await;
            refused_with_retry(page, retry_after)
        }
    })
}

/// Asks for the password on the way to `next`, keeping the address that was typed there.
pub(super) async fn ask(visit: Visit, member: &Member, next: &str, typed: Option<&str>) -> Response {
    let (address, kept) = (member.email.clone(), kept(typed));
    let props = Props { next: next.to_owned(), address, kept, ..Props::default() };
    show(visit, StatusCode::OK, props).await
}

async fn show(visit: Visit, status: StatusCode, props: Props) -> Response {
    visit.show(status, move || page(props)).await
}

fn after(visit: &Visit, next: &str) -> String {
    visit.local(next).map_or_else(|| paths::ACCOUNT.to_owned(), |next| next.as_str().to_owned())
}

fn kept(typed: Option<&str>) -> Vec<(String, String)> {
    typed.map(|typed| ("email".to_owned(), typed.to_owned())).into_iter().collect()
}
