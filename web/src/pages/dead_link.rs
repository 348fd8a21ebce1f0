//! The answer to a mailed link that does not work (security.md 5.5).

use accounts::links::{DeadLink, FreshLink};
use app::Page;
use app::pages::dead_link::{self, LinkPurpose, Props};
use app::pages::link_sent;
use axum::http::StatusCode;
use axum::response::Response;
use serde::{Deserialize, Serialize};

use crate::visit::Visit;

/// Outcome of the link's button in this browser a moment ago, for the link's page to show.
#[derive(Serialize, Deserialize)]
pub(super) enum Pressed {
    /// The link worked, but another account has taken its address meanwhile (I-07).
    Unavailable,
    /// A new link is on its way.
    Renewed {
        /// The address, masked.
        address: String,
    },
}

impl Pressed {
    fn page(self, purpose: LinkPurpose) -> Page {
        match self {
            Self::Unavailable => {
                dead_link::page(Props { kind: dead_link::DeadLink::Unavailable, purpose, resend_action: None })
            }
            Self::Renewed { address } => link_sent::page(link_sent::Props { address_masked: address }),
        }
    }
}

/// The answer to a working link for an address that another account has taken meanwhile.
pub(super) async fn unavailable(visit: Visit, purpose: LinkPurpose) -> Response {
    let page = move |pressed: Pressed| pressed.page(purpose);
    if visit.posted {
        let here = visit.page();
        return visit.refuse(StatusCode::GONE, &here, Pressed::Unavailable, page).await;
    }
    visit.show(StatusCode::GONE, move || page(Pressed::Unavailable)).await
}

/// Whether the link's button found this out in this browser a moment ago.
pub(super) fn is_unavailable(visit: &Visit) -> bool {
    visit.kept().is_some_and(|kept| matches!(kept.refusal, Pressed::Unavailable))
}

/// 400 for forged, 410 for expired or superseded, 200 for already active. `renew` is the path that sends a new link.
/// After a button was pressed, the browser is led to the link's page, which says the same and can be reloaded.
pub(super) async fn show(visit: Visit, dead: DeadLink, purpose: LinkPurpose, renew: Option<String>) -> Response {
    if visit.posted && visit.by_person {
        return visit.go(&visit.page());
    }
    if let Some(Pressed::Renewed { address }) = visit.kept().map(|kept| kept.refusal) {
        return visit.show(StatusCode::OK, move || Pressed::Renewed { address }.page(purpose)).await;
    }
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

/// The answer to the button that asks for a new link.
pub(super) async fn renewed(visit: Visit, fresh: FreshLink, purpose: LinkPurpose) -> Response {
    match fresh {
        FreshLink::Mailed { address } => {
            let page = visit.page();
            visit.refuse(StatusCode::OK, &page, Pressed::Renewed { address }, move |sent| sent.page(purpose)).await
        }
        FreshLink::Throttled { retry_after } => visit.too_many(retry_after, &()),
        FreshLink::Dead(dead) => show(visit, dead, purpose, None).await,
    }
}
