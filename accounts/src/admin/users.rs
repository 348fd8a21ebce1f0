//! Commands about one account, and signing out every account at once.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{DatabaseTransaction, QuerySelect};

use super::{UserRef, Users};
use crate::account::erase;
use crate::kinds::Event;
use crate::mail::ResetCause;
use crate::sessions::{Evicted, Eviction, SessionScope};
use crate::store::change_users;
use crate::store::user::{self, Column, Status};
use crate::{Core, Error, Timestamp, audit};

/// Outcome of a command about an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrderOutcome {
    /// Done.
    Done,
    /// Already the case; nothing was changed.
    AlreadySo,
    /// Not possible for a disabled account.
    Disabled,
    /// No account has this address or id.
    NoSuchAccount,
}

impl Users<'_> {
    /// Confirms an address by hand and mails a link to choose a password. Anybody may have signed up with the address,
    /// so earlier passwords and the browsers that signed up do not count (R-PH-6), and earlier links and codes stop
    /// working. Does not enable a disabled account (F-05).
    pub async fn activate(self, who: &UserRef, now: Timestamp) -> Result<OrderOutcome, Error> {
        let confirm = change_users()
            .col_expr(Column::EmailConfirmed, Expr::value(true))
            .col_expr(Column::ConfirmedAt, Expr::value(now))
            .filter(who.is())
            .filter(Column::EmailConfirmed.eq(false))
            .filter(Column::CreatedAt.gt(now - self.core.lifetimes.unconfirmed))
            .filter(Column::Status.eq(Status::Active));
        let tx = self.core.db.begin().await?;
        if let Some(Evicted { user, .. }) =
            Eviction::OperatorActivation.carry_out(&tx, confirm, SessionScope::All, now).await?
        {
            self.core.mail_reset(&tx, &user.address(), ResetCause::OperatorActivated, now).await?;
            audit::record(&tx, Event::OperatorActivated, Some(user.id), None, None, now).await?;
            self.core.commit(tx).await?;
            return Ok(OrderOutcome::Done);
        }
        let user = user::Entity::find().filter(who.is()).one(&tx).await?;
        Ok(match user.filter(|user| !self.core.has_lapsed(user, now)) {
            None => OrderOutcome::NoSuchAccount,
            Some(user) if user.status == Status::Disabled => OrderOutcome::Disabled,
            Some(_) => OrderOutcome::AlreadySo,
        })
    }

    /// Disables an account: nobody can sign in by any way (I-50), every session ends (I-51), and a pending change of
    /// address and earlier links are void, including those by which a former address could take the account back.
    pub async fn disable(self, who: &UserRef, now: Timestamp) -> Result<OrderOutcome, Error> {
        let disable = change_users()
            .col_expr(Column::Status, Expr::value(Status::Disabled))
            .filter(who.is())
            .filter(Column::Status.eq(Status::Active));
        let tx = self.core.db.begin().await?;
        let disabled = Eviction::Disabling.carry_out(&tx, disable, SessionScope::All, now).await?;
        self.core.done_or_already(tx, disabled.map(|evicted| evicted.user), who, Event::Disabled, now).await
    }

    /// Enables a disabled account. Nothing from before becomes valid again: people sign in anew.
    pub async fn enable(self, who: &UserRef, now: Timestamp) -> Result<OrderOutcome, Error> {
        let enable = change_users()
            .col_expr(Column::Status, Expr::value(Status::Active))
            .filter(who.is())
            .filter(Column::Status.eq(Status::Disabled));
        let tx = self.core.db.begin().await?;
        let enabled = enable.exec_with_returning(&tx).await?.pop();
        self.core.done_or_already(tx, enabled, who, Event::Enabled, now).await
    }

    /// Takes the account away from everybody and returns it to whoever reads its mail: removes the password, ends all
    /// that [`Self::disable`] ends, and mails a reset link.
    pub async fn lock(self, who: &UserRef, now: Timestamp) -> Result<OrderOutcome, Error> {
        let lock = change_users().filter(who.is()).filter(Column::Status.eq(Status::Active));
        let tx = self.core.db.begin().await?;
        let Some(Evicted { user, .. }) = Eviction::OperatorLock.carry_out(&tx, lock, SessionScope::All, now).await?
        else {
            let user = user::Entity::find().filter(who.is()).one(&tx).await?;
            return Ok(user.map_or(OrderOutcome::NoSuchAccount, |_| OrderOutcome::Disabled));
        };
        self.core.mail_reset(&tx, &user.address(), ResetCause::OperatorLocked, now).await?;
        audit::record(&tx, Event::OperatorLocked, Some(user.id), None, None, now).await?;
        self.core.commit(tx).await?;
        Ok(OrderOutcome::Done)
    }

    /// Ends every session of an account and whatever their holders may have begun. Returns how many sessions ended;
    /// None if there is no such account.
    pub async fn sign_out(self, who: &UserRef, now: Timestamp) -> Result<Option<u64>, Error> {
        let tx = self.core.db.begin().await?;
        let whose = change_users().filter(who.is());
        let Some(evicted) = Eviction::OperatorSignOut.carry_out(&tx, whose, SessionScope::All, now).await? else {
            return Ok(None);
        };
        audit::record(&tx, Event::OperatorSignedOut, Some(evicted.user.id), None, None, now).await?;
        tx.commit().await?;
        Ok(Some(evicted.sessions))
    }

    /// Ends the sessions of every account, with all that [`Self::sign_out`] ends: after a backup was restored (F-38) or
    /// a database leaked (F-49). Writes one audit entry that belongs to no account.
    pub async fn sign_out_all(self, now: Timestamp) -> Result<u64, Error> {
        let tx = self.core.db.begin().await?;
        let ended = Eviction::OperatorSignOut.carry_out_on_all(&tx, now).await?;
        audit::record(&tx, Event::OperatorSignedOut, None, None, None, now).await?;
        tx.commit().await?;
        Ok(ended)
    }

    /// Mails a reset link to the account's own address and changes nothing else: users choose their passwords (R-OB-5).
    /// Mail budgets, which guard against strangers, do not apply.
    pub async fn reset(self, who: &UserRef, now: Timestamp) -> Result<OrderOutcome, Error> {
        let tx = self.core.db.begin().await?;
        let Some(user) = held(&tx, who).await? else { return Ok(OrderOutcome::NoSuchAccount) };
        if user.status == Status::Disabled {
            return Ok(OrderOutcome::Disabled);
        }
        self.core.mail_reset(&tx, &user.address(), ResetCause::Operator, now).await?;
        audit::record(&tx, Event::OperatorReset, Some(user.id), None, None, now).await?;
        self.core.commit(tx).await?;
        Ok(OrderOutcome::Done)
    }

    /// Deletes an account permanently and mails a receipt, which says that an operator did it.
    pub async fn delete(self, who: &UserRef, now: Timestamp) -> Result<OrderOutcome, Error> {
        let tx = self.core.db.begin().await?;
        let Some(user) = held(&tx, who).await? else { return Ok(OrderOutcome::NoSuchAccount) };
        erase(&tx, &user, true, now).await?;
        self.core.commit(tx).await?;
        Ok(OrderOutcome::Done)
    }
}

impl Core {
    /// Records a command that changed an account, or says why none was changed.
    async fn done_or_already(
        &self,
        tx: DatabaseTransaction,
        changed: Option<user::Model>,
        who: &UserRef,
        event: Event,
        now: Timestamp,
    ) -> Result<OrderOutcome, Error> {
        let Some(user) = changed else {
            let user = user::Entity::find().filter(who.is()).one(&tx).await?;
            return Ok(user.map_or(OrderOutcome::NoSuchAccount, |_| OrderOutcome::AlreadySo));
        };
        audit::record(&tx, event, Some(user.id), None, None, now).await?;
        tx.commit().await?;
        Ok(OrderOutcome::Done)
    }
}

/// Reads the account and locks its row until the transaction ends. SQLite runs write transactions one at a time anyway.
pub(super) async fn held(tx: &impl ConnectionTrait, who: &UserRef) -> Result<Option<user::Model>, DbErr> {
    user::Entity::find().filter(who.is()).lock_exclusive().one(tx).await
}
