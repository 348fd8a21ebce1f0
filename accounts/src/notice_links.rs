//! The links in notices, which do one thing each without signing anybody in: lock the account, or switch off mails about
//! new sign-ins.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, TryInsertResult};

use crate::audit::{self, Event};
use crate::client::Client;
use crate::entity::user::Status;
use crate::entity::{link_use, user};
use crate::eviction::{Eviction, Sessions};
use crate::link::{DeadLink, Opened};
use crate::outbox::ResetCause;
use crate::secret::TokenHash;
use crate::token::{Claims, Purpose};
use crate::{Accounts, Email, Error, Timestamp};

impl Accounts {
    /// Whether the link to switch notices off works. Changes nothing.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn notices_link(&self, token: &str, now: Timestamp) -> Result<Result<(), DeadLink>, Error> {
        self.open_unused(Purpose::ActionLink, token, now).await
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
        let first = use_once(&tx, &opened.claims).await?;
        let answer = if first { "notices_off" } else { "notices_off: used before" };
        audit::record(&tx, Event::ActionLinkUsed, Some(opened.user.id), Some(client), Some(answer), now).await?;
        if first {
            self.notices_end(&tx, opened.user.id, client, now).await?;
        }
        self.commit(tx).await?;
        Ok(if first { Ok(()) } else { Err(DeadLink::Superseded { address: opened.user.masked_email() }) })
    }

    /// What to show for the link by which the owner locks the account. Changes nothing.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn lock_page(&self, token: &str, now: Timestamp) -> Result<Result<(), DeadLink>, Error> {
        self.open_unused(Purpose::Lock, token, now).await
    }

    async fn open_unused(&self, purpose: Purpose, token: &str, now: Timestamp) -> Result<Result<(), DeadLink>, Error> {
        let opened = match self.open_link(purpose, token, now).await? {
            Ok(opened) => opened,
            Err(dead) => return Ok(Err(dead.into())),
        };
        let used = link_use::Entity::find_by_id(TokenHash::of(&opened.claims.nonce)).one(self.db.read()).await?;
        Ok(match used {
            None => Ok(()),
            Some(_) => Err(DeadLink::Superseded { address: opened.user.masked_email() }),
        })
    }

    /// "This was not me": removes the password, throws everybody out and mails a reset link, whose address it gives. No
    /// sign-in and no change of the password stops it, so that a thief who knows the password cannot.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn lock(&self, token: &str, client: &Client, now: Timestamp) -> Result<Result<Email, DeadLink>, Error> {
        let Opened { user, claims } = match self.open_link(Purpose::Lock, token, now).await? {
            Ok(opened) => opened,
            Err(dead) => return Ok(Err(dead.into())),
        };
        let tx = self.db.begin().await?;
        let unchanged = user::Entity::update_many()
            .filter(user::Column::Id.eq(user.id))
            .filter(user::Column::EmailKey.eq(user.email_key.clone()))
            .filter(user::Column::RecoveryStamp.eq(user.recovery_stamp.clone()))
            .filter(user::Column::Status.eq(Status::Active));
        let locked = Eviction::Lock.carry_out(&tx, unchanged, Sessions::All).await?.is_some();
        if !locked || !use_once(&tx, &claims).await? {
            return Ok(Err(DeadLink::Superseded { address: user.masked_email() }));
        }
        let address = user.address();
        self.mail_reset(&tx, &address, ResetCause::Locked, now).await?;
        audit::record(&tx, Event::Locked, Some(user.id), Some(client), None, now).await?;
        self.commit(tx).await?;
        Ok(Ok(address))
    }
}

/// Whether this is the first use of a link whose use changes nothing that its state fingerprints.
async fn use_once(tx: &DatabaseTransaction, claims: &Claims) -> Result<bool, DbErr> {
    let used = link_use::ActiveModel { nonce_hash: Set(TokenHash::of(&claims.nonce)), expires_at: Set(claims.expires) };
    let first = link_use::Entity::insert(used).on_conflict_do_nothing().exec_without_returning(tx).await?;
    Ok(matches!(first, TryInsertResult::Inserted(1..)))
}
