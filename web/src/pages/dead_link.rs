//! The answer to a mailed link that does not work (security.md 5.5).

use accounts::links::{IncomingToken, LinkError, Purpose, RenewedLink};
use app::pages::dead_link::{self, Props};
use app::pages::link_sent;
use app::{Page, Reader};
use axum::http::StatusCode;
use axum::response::Response;
use serde::{Deserialize, Serialize};

use crate::error::Error;
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
    fn page(self, t: Reader) -> Page {
        match self {
            Self::Unavailable => dead_link::address_taken(t),
            Self::Renewed { address } => link_sent::page(t, link_sent::Props { address_masked: address }),
        }
    }
}

/// The answer to a working link for an address that another account has taken meanwhile.
pub(super) fn unavailable(visit: Visit) -> Response {
    if visit.posted {
        let here = visit.page();
        return visit.refuse(StatusCode::GONE, &here, Pressed::Unavailable, move |t, refused| refused.page(t));
    }
    visit.show(StatusCode::GONE, dead_link::address_taken)
}

/// Whether the link's button found this out in this browser a moment ago.
pub(super) fn is_unavailable(visit: &Visit) -> bool {
    visit.kept().is_some_and(|kept| matches!(kept.refusal, Pressed::Unavailable))
}

/// 400 for forged, 410 for expired or superseded, 200 for already active. `renew` is the token of a link that can be
/// replaced by a new one. After a button was pressed, the browser is led to the link's page, which says the same and can
/// be reloaded.
pub(super) fn show(visit: Visit, dead: LinkError, purpose: Purpose, renew: Option<IncomingToken>) -> Response {
    if visit.posted && visit.by_person {
        return visit.go(&visit.page());
    }
    if let Some(Pressed::Renewed { address }) = visit.kept().map(|kept| kept.refusal) {
        return visit.show(StatusCode::OK, move |t| Pressed::Renewed { address }.page(t));
    }
    let status = match dead {
        LinkError::Invalid => StatusCode::BAD_REQUEST,
        LinkError::Expired { .. } | LinkError::Superseded { .. } => StatusCode::GONE,
        LinkError::AlreadyActive => StatusCode::OK,
    };
    visit.show(status, move |t| dead_link::page(t, Props { dead, purpose, renew }))
}

/// The answer to the button that asks for a new link.
pub(super) fn renewed(
    visit: Visit,
    fresh: Result<RenewedLink, accounts::Error>,
    purpose: Purpose,
) -> Result<Response, Error> {
    Ok(match fresh.map_err(|error| visit.turned_away(error, &()))? {
        RenewedLink::Mailed { address } => {
            let page = visit.page();
            visit.refuse(StatusCode::OK, &page, Pressed::Renewed { address }, move |t, refused| refused.page(t))
        }
        RenewedLink::BrokenLink(dead) => show(visit, dead, purpose, None),
    })
}
