//! `/account`

use app::pages::account::{Props, page};
use axum::http::StatusCode;
use axum::response::Response;

use crate::visit::MemberVisit;

/// Who am I, what can I do here.
pub(crate) async fn get(MemberVisit { visit, member }: MemberVisit) -> Response {
    let props = Props {
        address: member.email,
        last_sign_in: member.last_sign_in,
        member_since: member.since,
        pending_email: member.pending_email,
        now: visit.now,
    };
    visit.show(StatusCode::OK, move || page(props)).await
}
