//! Orders about one account, and one about all.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QuerySelect, UpdateMany};

use super::Who;
use crate::audit::{self, Event};
use crate::entity::user::{Column, SecStamp, Status};
use crate::entity::{session, user};
use crate::erasure::erase;
use crate::mail::BY_OPERATOR;
use crate::outbox::{Draft, MailKind, enqueue};
use crate::session::end_all;
use crate::{Accounts, Error, Timestamp};

/// What came of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Done.
    Done,
    /// It was so before; nothing was changed.
    AlreadySo,
    /// Not for an account that is disabled.
    Disabled,
    /// Nobody has this address or id.
    NoSuchAccount,
}

impl Accounts {
    /// Confirms an address by hand: the operator vouches that whoever registered owns it. The password stays the one
    /// typed at registration; links and codes mailed before are dead. Does not enable a disabled account (F-05).
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn users_activate(&self, who: &Who, now: Timestamp) -> Result<Order, Error> {
        let confirm = user::Entity::update_many()
            .col_expr(Column::EmailConfirmed, Expr::value(true))
            .col_expr(Column::ConfirmedAt, Expr::value(now))
            .col_expr(Column::CodeUntil, Expr::value(None::<Timestamp>))
            .filter(Column::EmailConfirmed.eq(false))
            .filter(Column::CreatedAt.gt(now - self.lifetimes.unconfirmed))
            .filter(Column::Status.eq(Status::Active));
        if self.change(confirm, who, Event::OperatorActivated, now).await? {
            return Ok(Order::Done);
        }
        let user = user::Entity::find().filter(who.is()).one(self.db.write()).await?;
        Ok(match user.filter(|user| !self.has_lapsed(user, now)) {
            None => Order::NoSuchAccount,
            Some(user) if user.status == Status::Disabled => Order::Disabled,
            Some(_) => Order::AlreadySo,
        })
    }

    /// Shuts an account: nobody gets in by any way (I-50), every session ends (I-51), links mailed before and a
    /// pending change of address are void.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn users_disable(&self, who: &Who, now: Timestamp) -> Result<Order, Error> {
        let disable = user::Entity::update_many()
            .col_expr(Column::Status, Expr::value(Status::Disabled))
            .col_expr(Column::CodeUntil, Expr::value(None::<Timestamp>))
            .col_expr(Column::PendingEmail, Expr::value(None::<String>))
            .col_expr(Column::PendingEmailKey, Expr::value(None::<String>))
            .col_expr(Column::PendingUntil, Expr::value(None::<Timestamp>))
            .filter(Column::Status.eq(Status::Active));
        let done = self.change(disable, who, Event::Disabled, now).await?;
        self.done_or_already(done, who).await
    }

    /// Opens a disabled account again. Nothing from before comes back to life: people sign in anew.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn users_enable(&self, who: &Who, now: Timestamp) -> Result<Order, Error> {
        let enable = user::Entity::update_many()
            .col_expr(Column::Status, Expr::value(Status::Active))
            .filter(Column::Status.eq(Status::Disabled));
        let done = self.change(enable, who, Event::Enabled, now).await?;
        self.done_or_already(done, who).await
    }

    /// Ends every session of an account and tells how many there were; None if there is no such account.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn users_sign_out(&self, who: &Who, now: Timestamp) -> Result<Option<u64>, Error> {
        let tx = self.db.begin().await?;
        let Some(user) = held(&tx, who).await? else { return Ok(None) };
        let ended = end_all(&tx, user.id).await?;
        audit::record(&tx, Event::OperatorSignedOut, Some(user.id), None, None, now).await?;
        tx.commit().await?;
        Ok(Some(ended))
    }

    /// Ends every session of everybody and tells how many there were: after a backup was restored (F-38), or a
    /// database leaked (F-49). One line in the trail, of no account.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn users_sign_out_all(&self, now: Timestamp) -> Result<u64, Error> {
        let tx = self.db.begin().await?;
        let ended = session::Entity::delete_many().exec(&tx).await?;
        audit::record(&tx, Event::OperatorSignedOut, None, None, None, now).await?;
        tx.commit().await?;
        Ok(ended.rows_affected)
    }

    /// Mails a reset link to the account's own address. Nothing else changes: the password is the user's to choose
    /// (R-OB-5). Budgets of mail are against strangers and do not count here.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn users_reset(&self, who: &Who, now: Timestamp) -> Result<Order, Error> {
        let tx = self.db.begin().await?;
        let Some(user) = held(&tx, who).await? else { return Ok(Order::NoSuchAccount) };
        if user.status == Status::Disabled {
            return Ok(Order::Disabled);
        }
        // Without the id, as when the user asks: should the address change before the mail is due, its old owner gets
        // no link.
        let draft = Draft {
            kind: MailKind::ResetPassword,
            user: None,
            recipient: &user.email,
            recipient_key: &user.email_key,
            detail: Some(BY_OPERATOR.to_owned()),
        };
        enqueue(&tx, draft, now).await?;
        audit::record(&tx, Event::OperatorReset, Some(user.id), None, None, now).await?;
        self.commit(tx).await?;
        Ok(Order::Done)
    }

    /// Removes an account for good and mails a receipt, which says that an operator did.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn users_delete(&self, who: &Who, now: Timestamp) -> Result<Order, Error> {
        let tx = self.db.begin().await?;
        let Some(user) = held(&tx, who).await? else { return Ok(Order::NoSuchAccount) };
        erase(&tx, &user, true, now).await?;
        self.commit(tx).await?;
        Ok(Order::Done)
    }

    /// Runs a statement that changes an account's standing, with what always belongs to that: a fresh stamp, no
    /// session left, an audit line. False if its conditions do not hold.
    async fn change(
        &self,
        statement: UpdateMany<user::Entity>,
        who: &Who,
        event: Event,
        now: Timestamp,
    ) -> Result<bool, DbErr> {
        let tx = self.db.begin().await?;
        let changed = statement
            .col_expr(Column::SecStamp, Expr::value(SecStamp::fresh()))
            .filter(who.is())
            .exec_with_returning(&tx)
            .await?;
        let Some(user) = changed.first() else { return Ok(false) };
        end_all(&tx, user.id).await?;
        audit::record(&tx, event, Some(user.id), None, None, now).await?;
        tx.commit().await?;
        Ok(true)
    }

    async fn done_or_already(&self, done: bool, who: &Who) -> Result<Order, Error> {
        if done {
            return Ok(Order::Done);
        }
        let user = user::Entity::find().filter(who.is()).one(self.db.write()).await?;
        Ok(user.map_or(Order::NoSuchAccount, |_| Order::AlreadySo))
    }
}

/// The account, which nobody else changes before the transaction ends. SQLite's transactions are alone anyway.
async fn held(tx: &impl ConnectionTrait, who: &Who) -> Result<Option<user::Model>, DbErr> {
    user::Entity::find().filter(who.is()).lock_exclusive().one(tx).await
}
