//! Renewing an expired or superseded link: a new one goes to the same account's address.

use super::open::{Dead, DeadLink, Opened};
use crate::Email;

/// Outcome of renewing a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FreshLink {
    /// An email is on its way to this address, unless the address is over its limit.
    Mailed {
        /// The account's address, masked; empty where the reader of the old link may be somebody else.
        address: String,
    },
    /// The link cannot be renewed.
    Dead(DeadLink),
}

/// Where the new link goes, and the address that the page may show.
pub(crate) fn renewable(opened: Result<Opened, Dead>) -> Result<(Email, String), DeadLink> {
    match opened {
        Ok(Opened { user, .. }) => Ok((user.address(), user.masked_email())),
        Err(Dead::Expired(user) | Dead::Superseded(user)) => Ok((user.address(), user.masked_email())),
        Err(dead) => Err(dead.into()),
    }
}
