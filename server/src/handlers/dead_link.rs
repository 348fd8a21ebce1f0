//! The answer to a mailed link that does not work (security.md 5.5).

use accounts::links::{DeadLink, FreshLink};
use app::pages::dead_link::{self, LinkPurpose, Props};
use app::pages::link_sent;
use axum::http::StatusCode;
use axum::response::Response;

use crate::visit::{Visit, throttled};

/// A link that worked, for an address that another account has by now (I-07).
pub(super) async fn unavailable(visit: Visit, purpose: LinkPurpose) -> Response {
    let props = Props { kind: dead_link::DeadLink::Unavailable, purpose, resend_action: None };
    visit.show(StatusCode::GONE, move || dead_link::page(props)).await
}

/// 400 for forged, 410 for expired or superseded, 200 for already active. `renew` is where a fresh one is asked for.
pub(super) async fn show(visit: Visit, dead: DeadLink, purpose: LinkPurpose, renew: Option<String>) -> Response {
    let (status, kind) = match dead {
        DeadLink::Invalid => (StatusCode::BAD_REQUEST, dead_link::DeadLink::NotValid),
        DeadLink::Expired { address } => (StatusCode::GONE, dead_link::DeadLink::Expired { address_masked: address }),
        DeadLink::Superseded { address } => {
            (StatusCode::GONE, dead_link::DeadLink::Superseded { address_masked: address })
        }
        DeadLink::AlreadyActive => (StatusCode::OK, dead_link::DeadLink::AlreadyActive),
    };
    visit.show(status, move || dead_link::page(Props { kind, purpose, resend_action: renew })).await
}

/// The answer to the button that asks for a fresh one.
pub(super) async fn renewed(visit: Visit, fresh: FreshLink, purpose: LinkPurpose) -> Response {
    match fresh {
        FreshLink::Mailed { address } => {
            let props = link_sent::Props { address_masked: address };
            visit.show(StatusCode::OK, move || link_sent::page(props)).await
        }
        FreshLink::Throttled { retry_after } => throttled(retry_after),
        FreshLink::Dead(dead) => show(visit, dead, purpose, None).await,
    }
}
