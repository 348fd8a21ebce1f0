//! Links that do one thing without signing anybody in: here, switching off mails about new sign-ins.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, TryInsertResult};

use crate::audit::{self, Event};
use crate::client::Client;
use crate::devices::switch_notices;
use crate::entity::link_use;
use crate::link::DeadLink;
use crate::secret::TokenHash;
use crate::token::Purpose;
use crate::{Accounts, Error, Timestamp};

impl Accounts {
    /// Whether the link to switch notices off works. Changes nothing.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn notices_link(&self, token: &str, now: Timestamp) -> Result<Result<(), DeadLink>, Error> {
        let opened = self.open_link(Purpose::ActionLink, token, now).await?;
        Ok(opened.map(drop).map_err(DeadLink::from))
    }

    /// Switches notices off for the account of the link. The first use counts; every use is written down.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn notices_off(
        &self,
        token: &str,
        client: &Client,
        now: Timestamp,
    ) -> Result<Result<(), DeadLink>, Error> {
        let opened = match self.open_link(Purpose::ActionLink, token, now).await? {
            Ok(opened) => opened,
            Err(dead) => return Ok(Err(dead.into())),
        };
        let tx = self.db.begin().await?;
        let used = link_use::ActiveModel {
            nonce_hash: Set(TokenHash::of(&opened.claims.nonce)),
            expires_at: Set(opened.claims.expires),
        };
        let first = link_use::Entity::insert(used).on_conflict_do_nothing().exec_without_returning(&tx).await?;
        let first = matches!(first, TryInsertResult::Inserted(1..));
        let answer = if first { "notices_off" } else { "notices_off: used before" };
        audit::record(&tx, Event::ActionLinkUsed, Some(opened.user.id), Some(client), Some(answer), now).await?;
        if first {
            switch_notices(&tx, opened.user.id, false, client, now).await?;
        }
        tx.commit().await?;
        Ok(if first { Ok(()) } else { Err(DeadLink::Superseded { address: opened.user.masked_email() }) })
    }
}
