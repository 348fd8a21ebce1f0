//! How the old address stops a change that is pending, or takes back one that is done.

use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder};

use crate::address::{AddressChange, AddressPage, pending_page, replace_address};
use crate::address_request::set_pending;
use crate::audit::{self, Event};
use crate::client::Client;
use crate::entity::{email_change, user};
use crate::error::is_taken;
use crate::hash::PasswordHash;
use crate::link::{Dead, DeadLink};
use crate::link_state::LinkState;
use crate::outbox::{Draft, MailKind, enqueue};
use crate::session::end_all;
use crate::token::Purpose;
use crate::{Accounts, Email, Error, Timestamp, new_id};

/// How long the old address can take a change back.
pub const UNDO: Duration = Duration::from_hours(72);

impl Accounts {
    /// What to show for the link by which the old address stops a change.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn veto_page(&self, token: &str, now: Timestamp) -> Result<Result<AddressPage, DeadLink>, Error> {
        let opened = self.open_link(Purpose::VetoEmail, token, now).await?;
        Ok(opened.map_err(DeadLink::from).map(pending_page))
    }

    /// Stops a change: whoever asked for it was not the owner, so every session ends and a reset is started.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn veto_address(&self, token: &str, client: &Client, now: Timestamp) -> Result<AddressChange, Error> {
        let user = match self.open_link(Purpose::VetoEmail, token, now).await? {
            Ok(opened) => opened.user,
            Err(dead) => return Ok(AddressChange::Dead(dead.into())),
        };
        let tx = self.db.begin().await?;
        if !set_pending(&tx, &user, None).await? {
            return Ok(AddressChange::Dead(DeadLink::Superseded { address: user.masked_email() }));
        }
        self.lock_out(&tx, &user.address(), user.id, now).await?;
        audit::record(&tx, Event::EmailChangeVetoed, Some(user.id), Some(client), None, now).await?;
        self.commit(tx).await?;
        Ok(AddressChange::Done)
    }

    /// What to show for the link by which the old address takes a change back.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn undo_page(&self, token: &str, now: Timestamp) -> Result<Result<AddressPage, DeadLink>, Error> {
        Ok(match self.open_undo(token, now).await? {
            Ok((user, change)) => Ok(AddressPage { current: user.email, other: change.from_email }),
            Err(dead) => Err(dead.into()),
        })
    }

    /// Restores the old address, whatever was changed since; ends every session and starts a reset.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn undo_address(&self, token: &str, client: &Client, now: Timestamp) -> Result<AddressChange, Error> {
        let (user, change) = match self.open_undo(token, now).await? {
            Ok(found) => found,
            Err(dead) => return Ok(AddressChange::Dead(dead.into())),
        };
        let old = Email::stored(&change.from_email, &change.from_key);
        let tx = self.db.begin().await?;
        match replace_address(&tx, &user, &old).await {
            Err(error) if is_taken(&error) => return Ok(AddressChange::Unavailable),
            Ok(false) => return Ok(AddressChange::Dead(DeadLink::Superseded { address: user.masked_email() })),
            done => done?,
        };
        forget_changes_since(&tx, &change).await?;
        self.lock_out(&tx, &old, user.id, now).await?;
        audit::record(&tx, Event::EmailRestored, Some(user.id), Some(client), None, now).await?;
        self.commit(tx).await?;
        Ok(AddressChange::Done)
    }

    /// The owner of an account had to step in, so somebody else knows its password: it is removed, every session
    /// ends, and a reset link is mailed.
    async fn lock_out(&self, tx: &DatabaseTransaction, to: &Email, user: Uuid, now: Timestamp) -> Result<(), DbErr> {
        end_all(tx, user).await?;
        user::Entity::update_many()
            .col_expr(user::Column::PasswordHash, Expr::value(None::<PasswordHash>))
            .filter(user::Column::Id.eq(user))
            .exec(tx)
            .await?;
        let draft = Draft {
            kind: MailKind::ResetPassword,
            user: None,
            recipient: to.as_str(),
            recipient_key: to.key(),
            detail: None,
        };
        enqueue(tx, draft, now).await.map(drop)
    }

    /// An undo link does not depend on the stamp: whoever took the account over could kill it by changing the
    /// password. It names one recorded change, and works while that is recorded.
    pub(crate) async fn open_undo(
        &self,
        token: &str,
        now: Timestamp,
    ) -> Result<Result<(user::Model, email_change::Model), Dead>, DbErr> {
        let (user, claims) = match self.read_link(Purpose::UndoEmail, token, now).await? {
            Ok((user, claims, false)) => (user, claims),
            Ok((user, _, true)) => return Ok(Err(Dead::Expired(Box::new(user)))),
            Err(dead) => return Ok(Err(dead)),
        };
        let changes = email_change::Entity::find()
            .filter(email_change::Column::UserId.eq(user.id))
            .filter(email_change::Column::ChangedAt.gt(now - UNDO))
            .all(self.db.read())
            .await?;
        let named =
            changes.into_iter().find(|change| self.keys.state_holds(&claims, &LinkState::of_change(change.id).parts()));
        Ok(match named {
            Some(change) => Ok((user, change)),
            None => Err(Dead::Superseded(Box::new(user))),
        })
    }
}

/// An undone change takes the later ones with it; earlier ones can still be undone.
async fn forget_changes_since(tx: &DatabaseTransaction, change: &email_change::Model) -> Result<(), DbErr> {
    email_change::Entity::delete_many()
        .filter(email_change::Column::UserId.eq(change.user_id))
        .filter(email_change::Column::Id.gte(change.id))
        .exec(tx)
        .await
        .map(drop)
}

/// Writes a completed change down and gives its id, by which changes are told earlier from later: after the last one,
/// even if the clock was set back since (F-46).
pub(crate) async fn remember_change(
    tx: &DatabaseTransaction,
    user: &user::Model,
    now: Timestamp,
) -> Result<Uuid, DbErr> {
    let last = email_change::Entity::find()
        .filter(email_change::Column::UserId.eq(user.id))
        .order_by_desc(email_change::Column::Id)
        .one(tx)
        .await?;
    let now = last.map_or(now, |last| now.max(last.changed_at + Duration::from_millis(1)));
    let id = new_id(now);
    let row = email_change::ActiveModel {
        id: Set(id),
        user_id: Set(user.id),
        from_email: Set(user.email.clone()),
        from_key: Set(user.email_key.clone()),
        changed_at: Set(now),
    };
    email_change::Entity::insert(row).exec_without_returning(tx).await.map(|_| id)
}
