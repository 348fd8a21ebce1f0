//! `/account/sessions`

use accounts::devices::SessionInfo;
use app::pages::account_sessions::{Props, SessionRow, page};
use app::{Flash, paths};
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use crate::error::Error;
use crate::strict_form::StrictForm;
use crate::visit::MemberVisit;

/// Where the account is signed in, this device first.
pub(crate) async fn get(MemberVisit { visit, member }: MemberVisit) -> Result<Response, Error> {
    let sessions = visit.accounts().sessions(&member, visit.now).await?;
    let row = |info: SessionInfo| SessionRow {
        this_device: info.id == member.session,
        id: info.id.to_string(),
        user_agent: info.user_agent,
        started: info.started,
        last_seen: info.last_seen,
    };
    let notices_on = visit.accounts().notices(&member).await?;
    let props = Props { sessions: sessions.into_iter().map(row).collect(), notices_on, now: visit.now };
    Ok(visit.show(StatusCode::OK, move || page(props)).await)
}

/// Ends one session of this account; ids of others are nobody's.
pub(crate) async fn post(MemberVisit { visit, member }: MemberVisit, mut form: StrictForm) -> Result<Response, Error> {
    let Ok(session) = form.take("session").parse::<Uuid>() else { return Ok(visit.go(paths::ACCOUNT_SESSIONS)) };
    let ended = visit.accounts().end_session(&member, session, &visit.client, visit.now).await?;
    Ok(if ended {
        visit.go_and_say(paths::ACCOUNT_SESSIONS, Flash::SessionEnded)
    } else {
        visit.go(paths::ACCOUNT_SESSIONS)
    })
}

/// Ends all sessions but this one.
pub(crate) async fn others(MemberVisit { visit, member }: MemberVisit) -> Result<Response, Error> {
    visit.accounts().end_other_sessions(&member, &visit.client, visit.now).await?;
    Ok(visit.go_and_say(paths::ACCOUNT_SESSIONS, Flash::OtherSessionsEnded))
}

/// Switches mails about new sign-ins on or off.
pub(crate) async fn notices(
    MemberVisit { visit, member }: MemberVisit,
    mut form: StrictForm,
) -> Result<Response, Error> {
    let on = form.take("on") == "yes";
    visit.accounts().set_notices(&member, on, &visit.client, visit.now).await?;
    let flash = if on { Flash::NoticesOn } else { Flash::NoticesOff };
    Ok(visit.go_and_say(paths::ACCOUNT_SESSIONS, flash))
}
