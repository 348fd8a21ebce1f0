//! `/account/sessions`

use app::pages::account::sessions::{Props, page};
use app::{Flash, paths};
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use crate::error::Error;
use crate::strict_form::StrictForm;
use crate::visit::{MemberVisit, Visit};

/// Shows where the account is signed in, this browser first.
pub(crate) async fn get(MemberVisit { visit, member }: MemberVisit) -> Result<Response, Error> {
    let sessions = visit.accounts().sessions().list(&member, visit.request.now).await?;
    let notices_on = visit.accounts().account().notices(&member).await?;
    let props = Props { sessions, notices_on, now: visit.request.now };
    Ok(visit.show(StatusCode::OK, move |t| page(t, props)))
}

/// Ends one session of this account; the id of another account's session is ignored.
pub(crate) async fn post(MemberVisit { visit, member }: MemberVisit, mut form: StrictForm) -> Result<Response, Error> {
    let Ok(session) = form.take("session").parse::<Uuid>() else { return Ok(visit.go(paths::ACCOUNT_SESSIONS)) };
    let Some(fresh) = member.fresh(visit.request.now) else { return Ok(password_first(&visit)) };
    let ended = visit.accounts().sessions().end(fresh, session, &visit.request).await?;
    Ok(match ended {
        Some(renewed) => visit.go_renewed(&renewed, paths::ACCOUNT_SESSIONS, Flash::SessionEnded),
        None => visit.go(paths::ACCOUNT_SESSIONS),
    })
}

/// Ends all sessions but this one.
pub(crate) async fn others(MemberVisit { visit, member }: MemberVisit) -> Result<Response, Error> {
    let Some(fresh) = member.fresh(visit.request.now) else { return Ok(password_first(&visit)) };
    Ok(match visit.accounts().sessions().end_others(fresh, &visit.request).await? {
        Some(renewed) => visit.go_renewed(&renewed, paths::ACCOUNT_SESSIONS, Flash::OtherSessionsEnded),
        None => visit.go(paths::ACCOUNT_SESSIONS),
    })
}

/// A stolen session must not throw its owner out, nor silence what would reveal it (ASVS 7.5.1, 7.5.2).
fn password_first(visit: &Visit) -> Response {
    visit.go(&paths::reauthenticate_then(paths::ACCOUNT_SESSIONS))
}

/// Turns emails about new sign-ins on or off.
pub(crate) async fn notices(
    MemberVisit { visit, member }: MemberVisit,
    mut form: StrictForm,
) -> Result<Response, Error> {
    if form.take("on") == "yes" {
        visit.accounts().account().notices_on(&member, &visit.request).await?;
        return Ok(visit.go_and_say(paths::ACCOUNT_SESSIONS, Flash::NoticesOn));
    }
    let Some(fresh) = member.fresh(visit.request.now) else { return Ok(password_first(&visit)) };
    visit.accounts().account().notices_off(fresh, &visit.request).await?;
    Ok(visit.go_and_say(paths::ACCOUNT_SESSIONS, Flash::NoticesOff))
}
