//! The one button of an expired or superseded link: a fresh one to the same account's address.

use super::open::{Dead, DeadLink, Opened};
use crate::Email;

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FreshLink {
    /// A mail is on its way to this address, masked; or not, if its budget is used up.
    Mailed {
        /// The account's address, masked; empty where the old link's reader may be somebody else.
        address: String,
    },
    /// The link is not one that can be renewed.
    Dead(DeadLink),
}

/// Where a fresh link goes, and what the page may say of that.
pub(crate) fn renewable(opened: Result<Opened, Dead>) -> Result<(Email, String), DeadLink> {
    match opened {
        Ok(Opened { user, .. }) => Ok((user.address(), user.masked_email())),
        Err(Dead::Expired(user) | Dead::Superseded(user)) => Ok((user.address(), user.masked_email())),
        Err(dead) => Err(dead.into()),
    }
}
