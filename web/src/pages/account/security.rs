//! `/account/security`

use app::pages::account_security::{Props, page};
use app::paths;
use axum::http::StatusCode;
use axum::response::Response;

use crate::error::Error;
use crate::pages::account::{activity, sessions};
use crate::visit::MemberVisit;

/// Shows what protects the account, where it is signed in, and its recent history.
pub(crate) async fn get(MemberVisit { visit, member }: MemberVisit) -> Result<Response, Error> {
    let Some(protection) = visit.accounts().account().protection(&member, visit.now).await? else {
        return Ok(visit.go(paths::LOGIN));
    };
    let sessions = sessions::rows(&visit, &member).await?;
    let (entries, _) = visit.accounts().account().activity(&member, None).await?;
    let props = Props {
        address: member.email,
        address_since: protection.address_since,
        password_since: protection.password_since,
        notices_on: protection.notices_on,
        pending: protection.pending,
        earlier_addresses: protection.earlier_addresses,
        sessions,
        entries: entries.into_iter().map(activity::told).collect(),
        now: visit.now,
    };
    Ok(visit.show(StatusCode::OK, move || page(props)).await)
}
