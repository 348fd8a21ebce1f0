//! `/account`

use accounts::sessions::Overview;
use app::pages::account::overview::{Props, page};
use axum::http::StatusCode;
use axum::response::Response;

use crate::error::Error;
use crate::visit::MemberVisit;

/// Shows the account and what its member can do.
pub(crate) async fn get(MemberVisit { visit, member }: MemberVisit) -> Result<Response, Error> {
    let Overview { previous_sign_in, earlier_addresses } =
        visit.accounts().account().overview(&member, visit.request.now).await?;
    let props = Props {
        address: member.email,
        previous_sign_in,
        member_since: member.since,
        pending_email: member.pending_email,
        earlier_addresses,
        now: visit.request.now,
    };
    Ok(visit.show(StatusCode::OK, move |t| page(t, props)))
}
