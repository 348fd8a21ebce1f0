//! Orders about one account, and one about all.

use super::Users;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{DatabaseTransaction, QuerySelect};

use super::Who;
use crate::account::erase;
use crate::kinds::Event;
use crate::mail::ResetCause;
use crate::sessions::{Evicted, Eviction, SessionScope};
use crate::store::session;
use crate::store::user::{self, Column, Status};
use crate::{Core, Error, Timestamp, audit};

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

impl Users<'_> {
    /// Confirms an address by hand, and mails a link to choose a password: anybody may have registered the address, so
    /// no password typed before and no browser that registered counts (R-PH-6). Links and codes mailed before are dead.
    /// Does not enable a disabled account (F-05).
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn activate(self, who: &Who, now: Timestamp) -> Result<Order, Error> {
        let confirm = user::Entity::update_many()
            .col_expr(Column::EmailConfirmed, Expr::value(true))
            .col_expr(Column::ConfirmedAt, Expr::value(now))
            .filter(who.is())
            .filter(Column::EmailConfirmed.eq(false))
            .filter(Column::CreatedAt.gt(now - self.core.lifetimes.unconfirmed))
            .filter(Column::Status.eq(Status::Active));
        let tx = self.core.db.begin().await?;
        if let Some(Evicted { user, .. }) =
            Eviction::OperatorActivation.carry_out(&tx, confirm, SessionScope::All).await?
        {
            self.core.mail_reset(&tx, &user.address(), ResetCause::OperatorActivated, now).await?;
            audit::record(&tx, Event::OperatorActivated, Some(user.id), None, None, now).await?;
            self.core.commit(tx).await?;
            return Ok(Order::Done);
        }
        let user = user::Entity::find().filter(who.is()).one(&tx).await?;
        Ok(match user.filter(|user| !self.core.has_lapsed(user, now)) {
            None => Order::NoSuchAccount,
            Some(user) if user.status == Status::Disabled => Order::Disabled,
            Some(_) => Order::AlreadySo,
        })
    }

    /// Shuts an account: nobody gets in by any way (I-50), every session ends (I-51), a pending change of address and
    /// links mailed before are void, also those by which an earlier address could take the account back.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn disable(self, who: &Who, now: Timestamp) -> Result<Order, Error> {
        let disable = user::Entity::update_many()
            .col_expr(Column::Status, Expr::value(Status::Disabled))
            .filter(who.is())
            .filter(Column::Status.eq(Status::Active));
        let tx = self.core.db.begin().await?;
        let disabled = Eviction::Disabling.carry_out(&tx, disable, SessionScope::All).await?;
        self.core.done_or_already(tx, disabled.map(|evicted| evicted.user), who, Event::Disabled, now).await
    }

    /// Opens a disabled account again. Nothing from before comes back to life: people sign in anew.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn enable(self, who: &Who, now: Timestamp) -> Result<Order, Error> {
        let enable = user::Entity::update_many()
            .col_expr(Column::Status, Expr::value(Status::Active))
            .filter(who.is())
            .filter(Column::Status.eq(Status::Disabled));
        let tx = self.core.db.begin().await?;
        let enabled = enable.exec_with_returning(&tx).await?.pop();
        self.core.done_or_already(tx, enabled, who, Event::Enabled, now).await
    }

    /// Takes an account out of everybody's hands and gives it back to who reads its mail: the password is removed, all
    /// that [`Self::users_disable`] ends ends, and a reset link is mailed.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn lock(self, who: &Who, now: Timestamp) -> Result<Order, Error> {
        let lock = user::Entity::update_many().filter(who.is()).filter(Column::Status.eq(Status::Active));
        let tx = self.core.db.begin().await?;
        let Some(Evicted { user, .. }) = Eviction::OperatorLock.carry_out(&tx, lock, SessionScope::All).await? else {
            let user = user::Entity::find().filter(who.is()).one(&tx).await?;
            return Ok(user.map_or(Order::NoSuchAccount, |_| Order::Disabled));
        };
        self.core.mail_reset(&tx, &user.address(), ResetCause::OperatorLocked, now).await?;
        audit::record(&tx, Event::OperatorLocked, Some(user.id), None, None, now).await?;
        self.core.commit(tx).await?;
        Ok(Order::Done)
    }

    /// Ends every session of an account and what their holders may have begun, and tells how many sessions there were;
    /// None if there is no such account.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn sign_out(self, who: &Who, now: Timestamp) -> Result<Option<u64>, Error> {
        let tx = self.core.db.begin().await?;
        let whose = user::Entity::update_many().filter(who.is());
        let Some(evicted) = Eviction::OperatorSignOut.carry_out(&tx, whose, SessionScope::All).await? else {
            return Ok(None);
        };
        audit::record(&tx, Event::OperatorSignedOut, Some(evicted.user.id), None, None, now).await?;
        tx.commit().await?;
        Ok(Some(evicted.sessions))
    }

    /// The same for everybody: after a backup was restored (F-38), or a database leaked (F-49). One line in the trail,
    /// of no account.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn sign_out_all(self, now: Timestamp) -> Result<u64, Error> {
        let tx = self.core.db.begin().await?;
        Eviction::OperatorSignOut.part_of(user::Entity::update_many()).exec(&tx).await?;
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
    pub async fn reset(self, who: &Who, now: Timestamp) -> Result<Order, Error> {
        let tx = self.core.db.begin().await?;
        let Some(user) = held(&tx, who).await? else { return Ok(Order::NoSuchAccount) };
        if user.status == Status::Disabled {
            return Ok(Order::Disabled);
        }
        self.core.mail_reset(&tx, &user.address(), ResetCause::Operator, now).await?;
        audit::record(&tx, Event::OperatorReset, Some(user.id), None, None, now).await?;
        self.core.commit(tx).await?;
        Ok(Order::Done)
    }

    /// Removes an account for good and mails a receipt, which says that an operator did.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn delete(self, who: &Who, now: Timestamp) -> Result<Order, Error> {
        let tx = self.core.db.begin().await?;
        let Some(user) = held(&tx, who).await? else { return Ok(Order::NoSuchAccount) };
        erase(&tx, &user, true, now).await?;
        self.core.commit(tx).await?;
        Ok(Order::Done)
    }
}

impl Core {
    /// Writes an order down that changed an account, or says why none was.
    async fn done_or_already(
        &self,
        tx: DatabaseTransaction,
        changed: Option<user::Model>,
        who: &Who,
        event: Event,
        now: Timestamp,
    ) -> Result<Order, Error> {
        let Some(user) = changed else {
            let user = user::Entity::find().filter(who.is()).one(&tx).await?;
            return Ok(user.map_or(Order::NoSuchAccount, |_| Order::AlreadySo));
        };
        audit::record(&tx, event, Some(user.id), None, None, now).await?;
        tx.commit().await?;
        Ok(Order::Done)
    }
}

/// The account, which nobody else changes before the transaction ends. SQLite's transactions are alone anyway.
async fn held(tx: &impl ConnectionTrait, who: &Who) -> Result<Option<user::Model>, DbErr> {
    user::Entity::find().filter(who.is()).lock_exclusive().one(tx).await
}
