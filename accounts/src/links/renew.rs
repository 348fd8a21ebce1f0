//! Renewing an expired or superseded link: a new one goes to the same account's address.

use super::open::{BrokenLink, LinkError, VerifiedLink};
use crate::Email;

/// Outcome of renewing a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RenewedLink {
    /// An email is on its way to this address, unless the address is over its limit.
    Mailed {
        /// The account's address, masked; empty where the reader of the old link may be somebody else.
        address: String,
    },
    /// The link cannot be renewed.
    BrokenLink(LinkError),
}

/// Where the new link goes, and the address that the page may show.
pub(crate) fn renewable(opened: Result<VerifiedLink, BrokenLink>) -> Result<(Email, String), LinkError> {
    match opened {
        Ok(VerifiedLink { user, .. }) => Ok((user.address(), user.masked_email())),
        Err(BrokenLink::Expired(user) | BrokenLink::Superseded(user)) => Ok((user.address(), user.masked_email())),
        Err(dead) => Err(dead.into()),
    }
}
