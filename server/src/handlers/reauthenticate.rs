//! `/reauthenticate`: the password again, before sensitive pages.

use accounts::devices::Confirmed;
use accounts::session::Member;
use accounts::{Password, PasswordRefused};
use app::pages::reauthenticate::{Props, page};
use app::{Flash, paths};
use axum::http::StatusCode;
use axum::response::Response;
use secrecy::ExposeSecret;

use crate::cookies::Kind;
use crate::error::Error;
use crate::strict_form::{StrictForm, StrictQuery};
use crate::visit::{MemberVisit, Visit, refused_with_retry, whole_seconds};

/// What may be kept while the password is shown: nothing secret.
const KEPT: [&str; 1] = ["email"];

/// The form.
pub(crate) async fn get(MemberVisit { visit, member }: MemberVisit, mut query: StrictQuery) -> Response {
    let next = after(&visit, &query.take("next"));
    ask(visit, &member, &next, Vec::new()).await
}

/// Checks the password and leads back to where the person was, with what was typed there.
pub(crate) async fn post(MemberVisit { visit, member }: MemberVisit, mut form: StrictForm) -> Result<Response, Error> {
    let next = after(&visit, &form.take("next"));
    let kept: Vec<_> = KEPT.iter().map(|name| ((*name).to_owned(), form.take(name))).collect();
    let kept: Vec<_> = kept.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    let props = Props { next: next.clone(), address: member.email.clone(), kept: kept.clone(), ..Props::default() };
    let password = match Password::parse(form.take_secret("password").expose_secret()) {
        Ok(password) => password,
        Err(refused) => {
            let empty = refused == PasswordRefused::Empty;
            return Ok(show(visit, StatusCode::UNPROCESSABLE_ENTITY, Props { empty, wrong: !empty, ..props }).await);
        }
    };
    Ok(match visit.accounts().reauthenticate(&member, password, &visit.client, visit.now).await? {
        Confirmed::Yes(session) => {
            // The devices page has buttons that asked for the password, and no form that could be kept.
            let mut response = if next == paths::ACCOUNT_SESSIONS {
                visit.go_and_say(&next, Flash::PressAgain)
            } else {
                visit.go(&with_kept(&next, &kept))
            };
            visit.cookies.set(&mut response, Kind::Session, session.expose(), visit.app.config.session_ttl);
            response
        }
        Confirmed::Outrun => visit.go(paths::LOGIN),
        Confirmed::WrongPassword => show(visit, StatusCode::UNPROCESSABLE_ENTITY, Props { wrong: true, ..props }).await,
        Confirmed::Throttled { retry_after } => {
            let page = show(
                visit,
                StatusCode::TOO_MANY_REQUESTS,
                Props { throttled: Some(whole_seconds(retry_after)), ..props },
            )
            .await;
            refused_with_retry(page, retry_after)
        }
    })
}

/// Asks for the password on the way to `next`, keeping what was typed.
pub(super) async fn ask(visit: Visit, member: &Member, next: &str, kept: Vec<(String, String)>) -> Response {
    let props = Props { next: next.to_owned(), address: member.email.clone(), kept, ..Props::default() };
    show(visit, StatusCode::OK, props).await
}

async fn show(visit: Visit, status: StatusCode, props: Props) -> Response {
    visit.show(status, move || page(props)).await
}

fn after(visit: &Visit, next: &str) -> String {
    visit.local(next).map_or_else(|| paths::ACCOUNT.to_owned(), |next| next.as_str().to_owned())
}

/// A page's address with what was typed there in its query.
pub(super) fn with_kept(next: &str, kept: &[(String, String)]) -> String {
    if kept.is_empty() {
        return next.to_owned();
    }
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(kept).finish();
    format!("{}?{query}", next.split('?').next().unwrap_or(next))
}
