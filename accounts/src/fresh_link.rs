//! The one button of an expired or superseded link: a fresh one to the same account's address.

use std::time::Duration;

use crate::client::Client;
use crate::kinds::Asked;
use crate::link::{Dead, DeadLink, Opened};
use crate::recovery::ResetRequest;
use crate::throttle::Taken;
use crate::{Accounts, Email, Error, Timestamp};

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
    /// This source asked for too much.
    Throttled {
        /// For a `Retry-After` header.
        retry_after: Duration,
    },
}

impl Accounts {
    /// Mails a fresh activation link in place of an old one. The genuine old link is the authorisation: nothing has
    /// to be typed, and a forged one causes no mail.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn renew_activation(&self, token: &str, client: &Client, now: Timestamp) -> Result<FreshLink, Error> {
        let (email, address) = match renewable(self.open_activation(token, now).await?) {
            Ok(stored) => stored,
            Err(dead) => return Ok(FreshLink::Dead(dead)),
        };
        if let Taken::Denied { retry_after } = self.may_ask_for_mail(client, now).await? {
            return Ok(FreshLink::Throttled { retry_after });
        }
        let tx = self.db.begin().await?;
        self.invite(&tx, Asked::Resend, &email, now).await?;
        self.commit(tx).await?;
        Ok(FreshLink::Mailed { address })
    }

    /// The same for a reset link.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn renew_reset(&self, token: &str, client: &Client, now: Timestamp) -> Result<FreshLink, Error> {
        let (email, address) = match renewable(self.open_reset(token, now).await?) {
            Ok(stored) => stored,
            Err(dead) => return Ok(FreshLink::Dead(dead)),
        };
        Ok(match self.request_reset(&email, client, now).await? {
            ResetRequest::Accepted => FreshLink::Mailed { address },
            ResetRequest::Throttled { retry_after } => FreshLink::Throttled { retry_after },
        })
    }
}

/// Where a fresh link goes, and what the page may say of that.
fn renewable(opened: Result<Opened, Dead>) -> Result<(Email, String), DeadLink> {
    match opened {
        Ok(Opened { user, .. }) => Ok((user.address(), user.masked_email())),
        Err(Dead::Expired(user) | Dead::Superseded(user)) => Ok((user.address(), user.masked_email())),
        Err(dead) => Err(dead.into()),
    }
}
