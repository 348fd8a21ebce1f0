//! Periodic clean-up of expired rows. No rule relies on it: whatever has expired is refused before it is swept.

use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{DeleteMany, Iterable, Order, UpdateMany};

use super::Upkeep;
use crate::kinds::{Event, MailKind, NoticeState};
use crate::lifetimes::{MAIL_LOGIN, UNDO};
use crate::mail::{Draft, enqueue};
use crate::signing_keys::SigningKeys;
use crate::store::{
    attempt, audit, change_users, email_change, grant, lapsed, link_use, logout_notice, mail_login, oidc_code, outbox,
    session, throttle, user,
};
use crate::{Core, Error, Timestamp, audit as audit_log};

/// How long the state of a closed email can be looked up.
const CLOSED_MAIL: Duration = Duration::from_hours(336);
/// How long client addresses are kept, as well as audit entries that concern no account that was ever active.
const CLIENT: Duration = Duration::from_hours(720);
/// How long it is noticed that a code comes again.
const USED_CODE: Duration = Duration::from_mins(10);
/// How long the state of a notice of a sign-out can be looked up after it would have been given up: a week in all.
const CLOSED_NOTICE: Duration = Duration::from_hours(6 * 24);

/// Rows that one statement deletes or changes at most.
const AT_ONCE: u64 = 1_000;

impl Upkeep<'_> {
    /// One round: reminds, expires, sweeps, wipes, turns signing keys. Safe to run on several replicas at once.
    ///
    /// # Errors
    /// After one, the next round does what is left.
    pub async fn sweep(self, now: Timestamp) -> Result<(), Error> {
        self.core.remind(now).await?;
        self.core.hurry_mail(now).await?;
        self.core.expire(now).await?;
        let (core, lifetimes) = (self.core, self.core.lifetimes);
        core.delete_due(
            attempt::Entity::delete_many(),
            Due::at(attempt::Column::CreatedAt, now - lifetimes.unconfirmed),
        )
        .await?;
        core.delete_due(mail_login::Entity::delete_many(), Due::at(mail_login::Column::CreatedAt, now - MAIL_LOGIN))
            .await?;
        let (idle, over) = (now - lifetimes.session_idle, now - lifetimes.session);
        core.delete_due(session::Entity::delete_many(), Due::at(session::Column::LastSeenAt, idle)).await?;
        core.delete_due(session::Entity::delete_many(), Due::at(session::Column::CreatedAt, over)).await?;
        core.delete_due(outbox::Entity::delete_many(), Due::at(outbox::Column::ClosedAt, now - CLOSED_MAIL)).await?;
        core.delete_due(throttle::Entity::delete_many(), Due::at(throttle::Column::NextAt, now)).await?;
        core.delete_due(link_use::Entity::delete_many(), Due::at(link_use::Column::ExpiresAt, now)).await?;
        core.delete_due(email_change::Entity::delete_many(), Due::at(email_change::Column::ChangedAt, now - UNDO))
            .await?;
        self.core.wipe_clients(now).await?;
        self.core.sweep_nobody(now).await?;
        self.core.sweep_applications(now).await?;
        SigningKeys { core: self.core }.turn(now).await
    }
}

impl Core {
    /// Sends the one reminder when a third of an unconfirmed account's lifetime is left.
    async fn remind(&self, now: Timestamp) -> Result<(), Error> {
        let tx = self.db.begin().await?;
        let reminded = change_users()
            .col_expr(user::Column::RemindedAt, Expr::value(now))
            .filter(lapsed(now - self.lifetimes.unconfirmed * 2 / 3))
            .filter(user::Column::RemindedAt.is_null())
            .exec_with_returning(&tx)
            .await?;
        if reminded.is_empty() {
            return Ok(());
        }
        for user in reminded {
            let email = user.address();
            let draft = Draft {
                kind: MailKind::ActivationReminder,
                user: None,
                recipient: email.as_str(),
                recipient_key: email.key(),
                detail: None,
                language: None,
            };
            enqueue(&tx, draft, now).await?;
        }
        self.commit(tx).await?;
        Ok(())
    }

    /// Removes accounts that were never activated, which frees their addresses.
    async fn expire(&self, now: Timestamp) -> Result<(), Error> {
        let tx = self.db.begin().await?;
        let expired = user::Entity::delete_many()
            .filter(lapsed(now - self.lifetimes.unconfirmed))
            .exec_with_returning(&tx)
            .await?;
        for user in expired {
            audit_log::record(&tx, Event::Expired, Some(user.id), None, None, now).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    async fn wipe_clients(&self, now: Timestamp) -> Result<(), DbErr> {
        let gone = || Expr::value(None::<String>);
        let lines = audit::Entity::update_many().col_expr(audit::Column::Client, gone());
        let known = audit::Column::Client.is_not_null();
        self.change_due(lines, Due::at(audit::Column::At, now - CLIENT).and(known)).await?;
        let sessions = session::Entity::update_many().col_expr(session::Column::Client, gone());
        let known = session::Column::Client.is_not_null();
        self.change_due(sessions, Due::at(session::Column::CreatedAt, now - CLIENT).and(known)).await
    }

    /// Entries that strangers can add at will: of no account, and all of an account that was never activated and is
    /// gone for as long.
    async fn sweep_nobody(&self, now: Timestamp) -> Result<(), DbErr> {
        let before = now - CLIENT;
        self.delete_due(
            audit::Entity::delete_many(),
            Due::at(audit::Column::At, before).of_none(audit::Column::UserId),
        )
        .await?;
        // By name, as in the index: with parameters, SQLite would not see that it is the same.
        let gone = Expr::cust("event IN ('expired', 'declined')").and(audit::Column::At.lte(before));
        let gone = Query::select().column(audit::Column::UserId).from(audit::Entity).and_where(gone).take();
        // All at once, because what is found last is how the others are found.
        audit::Entity::delete_many()
            .filter(audit::Column::UserId.in_subquery(gone))
            .exec(self.db.write())
            .await
            .map(drop)
    }

    async fn sweep_applications(&self, now: Timestamp) -> Result<(), DbErr> {
        self.delete_due(oidc_code::Entity::delete_many(), Due::at(oidc_code::Column::ExpiresAt, now - USED_CODE))
            .await?;
        self.delete_due(grant::Entity::delete_many(), Due::at(grant::Column::ExpiresAt, now)).await?;
        let closed = logout_notice::Column::State.is_in([NoticeState::Delivered, NoticeState::Failed]);
        let old = Due::at(logout_notice::Column::GiveUpAt, now - CLOSED_NOTICE);
        self.delete_due(logout_notice::Entity::delete_many(), old.and(closed)).await
    }

    /// Deletes what is due, some rows at a time: a single statement might take longer than statements may, and on SQLite
    /// nobody else can write meanwhile.
    async fn delete_due<E: EntityTrait>(&self, all: DeleteMany<E>, due: Due<E::Column>) -> Result<(), DbErr> {
        while all.clone().filter(due.some::<E>()).exec(self.db.write()).await?.rows_affected >= AT_ONCE {}
        Ok(())
    }

    /// Changes what is due, until it is due no more, in the same way.
    async fn change_due<E: EntityTrait>(&self, all: UpdateMany<E>, due: Due<E::Column>) -> Result<(), DbErr> {
        while all.clone().filter(due.some::<E>()).exec(self.db.write()).await?.rows_affected >= AT_ONCE {}
        Ok(())
    }
}

/// Rows that are due, in the order of an index. Without an order, PostgreSQL reads the whole table if it takes many rows
/// to be due.
struct Due<C> {
    order: Vec<C>,
    rows: Expr,
}

impl<C: ColumnTrait> Due<C> {
    /// Those whose time has come.
    fn at(time: C, until: Timestamp) -> Self {
        Self { order: vec![time], rows: time.lte(until) }
    }

    fn and(self, condition: Expr) -> Self {
        Self { rows: self.rows.and(condition), ..self }
    }

    /// Those without a value here, which comes first in their index.
    fn of_none(mut self, column: C) -> Self {
        self.order.insert(0, column);
        self.and(column.is_null())
    }

    /// Some of them. The condition is there twice, because PostgreSQL looks again only outside of the subquery at what has
    /// just been changed, such as a limit in use.
    fn some<E: EntityTrait<Column = C>>(&self) -> Expr {
        let key = E::PrimaryKey::iter().next().expect("every table has a key").into_column();
        let mut some = Query::select();
        some.column(key).from(E::default()).and_where(self.rows.clone()).limit(AT_ONCE);
        for column in &self.order {
            some.order_by(*column, Order::Asc);
        }
        key.in_subquery(some).and(self.rows.clone())
    }
}
