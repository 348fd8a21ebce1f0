//! The mail queue: filled in the transaction of the change that an email reports, emptied by workers with leases.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use sea_orm::ActiveValue::Set;
use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, LockBehavior, LockType, Query, SubQueryStatement};

use super::MailQueue;
use super::deliver::Delivery;
use crate::kinds::{MailKind, MailReason, MailStatus};
use crate::store::outbox::{self, Column, Entity, Model};
use crate::{Core, EmailKey, Error, LanguageTag, Timestamp, new_id};

/// How long a worker may go without renewing its claim before another one takes the email up.
const LEASE: Duration = Duration::from_mins(3);
/// How often leases are looked at, at most.
const LOOK_AT_LEASES: Duration = Duration::from_secs(1);
/// How far other clocks, or a `now` taken before a wait, may differ (F-45).
const AHEAD: Duration = Duration::from_mins(5);
/// The longest time an email is put off, by a retry or by a budget.
pub(crate) const MAIL_DELAY_MAX: Duration = Duration::from_hours(1);

/// An email to be queued.
pub(crate) struct Draft<'a> {
    pub(crate) kind: MailKind,
    pub(crate) user: Option<Uuid>,
    pub(crate) recipient: &'a str,
    pub(crate) recipient_key: &'a EmailKey,
    pub(crate) detail: Option<String>,
    /// That of the account when the mail was caused; without `user` that of the page, for a recipient without an account.
    pub(crate) language: Option<LanguageTag>,
}

/// When an email may leave.
#[derive(Clone, Copy)]
pub(crate) struct Turn {
    /// The earliest time.
    pub(crate) due: Timestamp,
    /// The budget whose turn it also waits for, taken only when it is due: most emails that strangers ask for turn out
    /// to be moot, and those must not use up anybody's budget.
    pub(crate) lane: Option<MailReason>,
}

/// Queues an email in the caller's transaction and returns its id.
pub(crate) async fn enqueue(db: &impl ConnectionTrait, draft: Draft<'_>, now: Timestamp) -> Result<Uuid, DbErr> {
    enqueue_for(db, draft, Turn { due: now, lane: None }, now).await
}

/// Queues an email that has to wait for its turn.
pub(crate) async fn enqueue_for(
    db: &impl ConnectionTrait,
    draft: Draft<'_>,
    turn: Turn,
    now: Timestamp,
) -> Result<Uuid, DbErr> {
    let id = new_id(now);
    let row = outbox::ActiveModel {
        id: Set(id),
        kind: Set(draft.kind),
        user_id: Set(draft.user),
        recipient: Set(draft.recipient.to_owned()),
        recipient_key: Set(draft.recipient_key.clone()),
        detail: Set(draft.detail),
        more: Set(0),
        lane: Set(turn.lane),
        state: Set(MailStatus::Waiting),
        attempts: Set(0),
        queued_at: Set(now),
        next_at: Set(turn.due),
        lease_until: Set(None),
        give_up_at: Set(now + draft.kind.useful_for()),
        closed_at: Set(None),
        error: Set(None),
        language: Set(draft.language),
    };
    Entity::insert(row).exec_without_returning(db).await?;
    Ok(id)
}

impl MailQueue<'_> {
    /// Completes when an email was queued in this process since the last call. Emails of other replicas, and retries,
    /// are found only by polling.
    pub async fn queued(self) {
        self.core.mail_queued.notified().await;
    }

    /// For the worker to set while the mail server as a whole is failing: waiting pages then say that mail is delayed.
    #[must_use]
    pub fn trouble(self) -> Arc<AtomicBool> {
        Arc::clone(&self.core.mail_trouble)
    }

    /// Renews the lease of a delivery that takes long, so that no other worker takes it up.
    pub async fn renew_claim(self, delivery: &Delivery, now: Timestamp) -> Result<(), Error> {
        Entity::update_many()
            .col_expr(Column::LeaseUntil, Expr::value(now + LEASE))
            .filter(delivery.claim())
            .exec(self.core.db.write())
            .await?;
        Ok(())
    }

    /// Whether an email is waiting or being sent that a mail server did not accept at an earlier attempt.
    pub async fn has_put_off(self) -> Result<bool, Error> {
        let open = Entity::find()
            .filter(Column::State.is_in([MailStatus::Waiting, MailStatus::Sending]))
            .filter(Column::Error.is_not_null());
        Ok(open.limit(1).count(self.core.db.read()).await? > 0)
    }
}

impl Core {
    /// Reschedules emails that were queued in the future or are due later than any delay or lease allows: the clock was
    /// set back (F-46).
    pub(crate) async fn hurry_mail(&self, now: Timestamp) -> Result<(), DbErr> {
        Entity::update_many()
            .col_expr(Column::NextAt, Expr::value(now))
            .filter(Column::State.eq(MailStatus::Waiting))
            .filter(Column::NextAt.gt(now))
            // Doubled, here and below: the `now` of others may be later than this one.
            .filter(Column::QueuedAt.gt(now + AHEAD).or(Column::NextAt.gt(now + MAIL_DELAY_MAX * 2)))
            .exec(self.db.write())
            .await?;
        Entity::update_many()
            .col_expr(Column::LeaseUntil, Expr::value(now))
            .filter(Column::State.eq(MailStatus::Sending))
            .filter(Column::LeaseUntil.gt(now + LEASE * 2))
            .exec(self.db.write())
            .await
            .map(drop)
    }

    /// Claims the next row that is due. One that a worker left behind comes last: it may have killed that worker
    /// (F-29). Two queries, because one with "or" would sort everything that is due each time (ten thousand rows after
    /// an outage).
    pub(crate) async fn claim(&self, now: Timestamp) -> Result<Option<Model>, DbErr> {
        let waiting = Column::State.eq(MailStatus::Waiting).and(Column::NextAt.lte(now));
        if let Some(row) = self.claim_first(waiting, now).await? {
            return Ok(Some(row));
        }
        // Once a second is soon enough after minutes: otherwise every email would pay for it.
        let looked = Timestamp::from_millis(self.leases_looked_at.load(Ordering::Relaxed));
        if looked <= now && now < looked + LOOK_AT_LEASES {
            return Ok(None);
        }
        let left = Column::State.eq(MailStatus::Sending).and(Column::LeaseUntil.lte(now));
        let claimed = self.claim_first(left, now).await?;
        if claimed.is_none() {
            self.leases_looked_at.store(now.millis(), Ordering::Relaxed);
        }
        Ok(claimed)
    }

    /// One statement claims a row or nothing; `SKIP LOCKED` lets PostgreSQL's workers pass each other (F-08).
    async fn claim_first(&self, due: Expr, now: Timestamp) -> Result<Option<Model>, DbErr> {
        let mut next = Query::select();
        next.column(Column::Id).from(Entity).and_where(due).order_by(Column::NextAt, sea_orm::Order::Asc).limit(1);
        if self.db.is_postgres() {
            next.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
        }
        let claimed = Entity::update_many()
            .col_expr(Column::State, Expr::value(MailStatus::Sending))
            .col_expr(Column::LeaseUntil, Expr::value(now + LEASE))
            .col_expr(Column::Attempts, Expr::col(Column::Attempts).add(1))
            // Not `IN`: PostgreSQL may run that subquery more than once, and would claim a row each time.
            .filter(Expr::col(Column::Id).eq(SubQueryStatement::from(next)))
            .exec_with_returning(self.db.write())
            .await?;
        Ok(claimed.into_iter().next())
    }
}
