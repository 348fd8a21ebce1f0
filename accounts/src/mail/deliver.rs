//! Delivery that loses no email: a worker claims one, composes it now, hands it over, and closes it once the outcome is
//! known.

use std::time::Duration;

use sea_orm::UpdateMany;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};

use super::MailQueue;
use super::compose::{Composed, Mail};
use crate::audit::{self, Detail};
use crate::kinds::{Event, MailKind, MailReason, MailStatus};
use crate::store::outbox::{Column, Entity, Model};
use crate::store::{Addition, change_and_add};
use crate::{Core, Error, Locale, Timestamp, failpoint};

/// Waits before the second, third… attempt; the last one repeats (R-ML-2, F-23).
const RETRIES: [Duration; 4] =
    [Duration::from_mins(1), Duration::from_mins(5), Duration::from_mins(15), Duration::from_mins(30)];
/// Attempts after which an email that crashes the worker is parked (F-29).
const PANICS_MAX: i32 = 3;

/// A claimed email, ready to be worded and sent. Its link was minted just now.
#[derive(Debug)]
pub struct Delivery {
    /// The row's id, and the local part of the Message-ID.
    pub id: Uuid,
    /// The one recipient, as stored (R-EM-3).
    pub to: String,
    /// Its content.
    pub mail: Mail,
    /// The language and the time zone of its reader.
    pub locale: Locale,
    /// When it was claimed.
    pub at: Timestamp,
    attempts: i32,
    due: Timestamp,
    give_up_at: Timestamp,
    user: Option<Uuid>,
    kind: MailKind,
}

/// Outcome of a delivery.
#[derive(Clone, Debug)]
pub enum DeliveryOutcome {
    /// The mail server accepted it.
    Sent,
    /// The mail server refused it permanently, with this reply.
    Refused(String),
    /// A temporary failure with this reason; try again later.
    Later(String),
    /// The mail server as a whole is failing: the email goes back untouched.
    Hold(String),
    /// Wording or sending it panicked.
    Panicked,
}

impl Delivery {
    /// Matches the row as long as this worker owns it.
    pub(crate) fn claim(&self) -> Expr {
        own(self.id, self.attempts).and(Column::State.eq(MailStatus::Sending))
    }
}

impl MailQueue<'_> {
    /// Claims the next due email, mints its link and composes it. Moot emails are closed on the way. None when nothing
    /// is due.
    ///
    /// # Errors
    /// After one, a row that was already claimed is taken up again once its lease ends.
    pub async fn next(self, now: Timestamp) -> Result<Option<Delivery>, Error> {
        while let Some(row) = self.core.claim(now).await? {
            failpoint::hit("after_claim");
            if row.give_up_at <= now {
                let user = self.core.mailed_user(&row, now).await?.map(|user| user.id);
                let whose = (user, row.kind);
                self.core
                    .close_and_tell(own(row.id, row.attempts), whose, MailStatus::Abandoned, row.error, now)
                    .await?;
                continue;
            }
            let composed = self.core.compose(&row, now).await?;
            if self.core.awaits_its_turn(&row, composed.is_some(), now).await? {
                continue;
            }
            if let Some(Composed { to, user, locale, mail }) = composed {
                let Model { id, kind, attempts, next_at: due, give_up_at, .. } = row;
                let at = now;
                return Ok(Some(Delivery { id, to, mail, locale, at, attempts, due, give_up_at, user, kind }));
            }
            let dropped = closed(own(row.id, row.attempts), MailStatus::Dropped, None, now);
            dropped.exec(self.core.db.write()).await?;
        }
        Ok(None)
    }

    /// Takes up at once what a dead process was sending. Only for start-up: a SQLite file has one server, so nobody
    /// else can be sending. On PostgreSQL another replica may be, so the lease has to end first.
    ///
    /// # Errors
    /// After one, leases that were not released end by themselves.
    pub async fn resume(self, now: Timestamp) -> Result<(), Error> {
        if self.core.db.is_postgres() {
            return Ok(());
        }
        // An email that was being sent at every crash may be the cause: it waits, and the others go first (F-29).
        let deadly = Expr::col(Column::Attempts).gte(PANICS_MAX);
        let next = Expr::case(deadly, now + RETRIES[RETRIES.len() - 1]).finally(Expr::col(Column::NextAt));
        Entity::update_many()
            .col_expr(Column::State, Expr::value(MailStatus::Waiting))
            .col_expr(Column::LeaseUntil, Expr::value(None::<Timestamp>))
            .col_expr(Column::NextAt, next.into())
            .filter(Column::State.eq(MailStatus::Sending))
            .exec(self.core.db.write())
            .await?;
        Ok(())
    }

    /// Records the outcome of a delivery.
    ///
    /// # Errors
    /// After one, the email is sent again once its lease ends, with the same Message-ID.
    pub async fn settle(self, delivery: &Delivery, fate: DeliveryOutcome, now: Timestamp) -> Result<(), Error> {
        match fate {
            DeliveryOutcome::Sent => self.core.finish(delivery, MailStatus::Sent, None, now).await,
            DeliveryOutcome::Refused(reason) => self.core.finish(delivery, MailStatus::Failed, Some(reason), now).await,
            DeliveryOutcome::Panicked if delivery.attempts >= PANICS_MAX => {
                self.core.finish(delivery, MailStatus::Failed, Some("the mail could not be written".into()), now).await
            }
            DeliveryOutcome::Panicked => {
                self.core.postpone(delivery, "the mail could not be written".into(), now).await
            }
            DeliveryOutcome::Later(reason) => self.core.postpone(delivery, reason, now).await,
            DeliveryOutcome::Hold(reason) => {
                self.core.put_back(delivery, delivery.due, delivery.attempts - 1, reason).await
            }
        }
    }
}

impl Core {
    async fn finish(
        &self,
        delivery: &Delivery,
        state: MailStatus,
        error: Option<String>,
        now: Timestamp,
    ) -> Result<(), Error> {
        let row = match state {
            // Whichever worker reports it: an accepted email needs no further attempt.
            MailStatus::Sent => Column::Id.eq(delivery.id),
            _ => own(delivery.id, delivery.attempts),
        };
        self.close_and_tell(row, (delivery.user, delivery.kind), state, error, now).await
    }

    /// Closes an email, and records its outcome in the history of the account, if there is one.
    async fn close_and_tell(
        &self,
        row: Expr,
        (user, kind): (Option<Uuid>, MailKind),
        state: MailStatus,
        error: Option<String>,
        now: Timestamp,
    ) -> Result<(), Error> {
        let sent = state == MailStatus::Sent;
        let event = if sent { Event::MailSent } else { Event::MailRefused };
        // Whether an address that is not the account's wants no mail is its reader's business (R-EN-1).
        let elsewhere = sent && kind == MailKind::ConfirmNewEmail;
        let tx = self.db.begin().await?;
        let user = user.filter(|_| !elsewhere);
        let line = user.map(|user| Addition::of(&audit::line(event, Some(user), None, Some(Detail::Mail(kind)), now)));
        change_and_add(&tx, closed(row, state, error, now), line).await?;
        tx.commit().await?;
        Ok(())
    }

    async fn postpone(&self, delivery: &Delivery, reason: String, now: Timestamp) -> Result<(), Error> {
        let next_at = now + retry_delay(delivery.id, delivery.attempts);
        if next_at >= delivery.give_up_at {
            return self.finish(delivery, MailStatus::Abandoned, Some(reason), now).await;
        }
        self.put_back(delivery, next_at, delivery.attempts, reason).await
    }

    async fn put_back(&self, delivery: &Delivery, at: Timestamp, attempts: i32, reason: String) -> Result<(), Error> {
        Entity::update_many()
            .col_expr(Column::State, Expr::value(MailStatus::Waiting))
            .col_expr(Column::NextAt, Expr::value(at))
            .col_expr(Column::LeaseUntil, Expr::value(None::<Timestamp>))
            .col_expr(Column::Attempts, Expr::value(attempts))
            .col_expr(Column::Error, Expr::value(reason))
            // Counted once, however often it is tried.
            .col_expr(Column::Lane, Expr::value(None::<MailReason>))
            .filter(delivery.claim())
            .exec(self.db.write())
            .await?;
        Ok(())
    }
}

/// Matches the row unless another worker took it up after this one's lease ended (F-08).
pub(crate) fn own(id: Uuid, attempts: i32) -> Expr {
    Column::Id.eq(id).and(Column::Attempts.eq(attempts))
}

/// Closes the row, if it is still there to close.
fn closed(row: Expr, state: MailStatus, error: Option<String>, now: Timestamp) -> UpdateMany<Entity> {
    if state == MailStatus::Abandoned {
        tracing::warn!(reason = error, "a mail is given up: it could not be delivered while it was of use");
    }
    Entity::update_many()
        .col_expr(Column::State, Expr::value(state))
        .col_expr(Column::LeaseUntil, Expr::value(None::<Timestamp>))
        .col_expr(Column::ClosedAt, Expr::value(now))
        .col_expr(Column::Error, Expr::value(error))
        .filter(row)
        .filter(Column::State.eq(MailStatus::Sending))
}

/// The wait after the `attempts`-th try, plus up to a fifth, so that emails queued together do not return together.
fn retry_delay(id: Uuid, attempts: i32) -> Duration {
    let step = usize::try_from(attempts - 1).unwrap_or(0).min(RETRIES.len() - 1);
    let spread = u32::from(id.as_bytes()[15]);
    RETRIES[step] + RETRIES[step] * spread / (5 * 256)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_retry_is_quick_and_the_later_ones_are_half_an_hour_apart_f_23() {
        for (attempts, minutes) in [(1, 1), (2, 5), (3, 15), (4, 30), (5, 30), (50, 30)] {
            let wait = retry_delay(Uuid::from_u128(0xff), attempts);
            let least = Duration::from_secs(minutes * 60);
            assert!(wait >= least && wait < least * 6 / 5, "try {attempts}: {wait:?}");
        }
    }
}
