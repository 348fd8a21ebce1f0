//! `/account/security`

use app::pages::account::security::{Props, page};
use app::paths;
use axum::http::StatusCode;
use axum::response::Response;

use crate::error::Error;
use crate::visit::MemberVisit;

/// Shows what protects the account, where it is signed in, and its recent history.
pub(crate) async fn get(MemberVisit { visit, member }: MemberVisit) -> Result<Response, Error> {
    let Some(protection) = visit.accounts().account().protection(&member, visit.request.now).await? else {
        return Ok(visit.go(paths::LOGIN));
    };
    let sessions = visit.accounts().sessions().list(&member, visit.request.now).await?;
    let (entries, _) = visit.accounts().account().activity(&member, None).await?;
    let props = Props { address: member.email, protection, sessions, entries, now: visit.request.now };
    Ok(visit.show(StatusCode::OK, move |t| page(t, props)))
}
