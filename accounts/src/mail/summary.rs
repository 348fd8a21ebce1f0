//! How much mail is queued, and how old it is.

use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::{PaginatorTrait, QuerySelect};

use super::MailQueue;
use crate::kinds::MailStatus;
use crate::store::outbox::{Column, Entity};
use crate::{Error, Timestamp};

/// The state of the outbox, for metrics.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OutboxSummary {
    /// To be sent now or later.
    pub waiting: u64,
    /// Claimed by a worker.
    pub sending: u64,
    /// Permanently refused within the two weeks they are kept.
    pub failed: u64,
    /// Abandoned within the two weeks they are kept.
    pub abandoned: u64,
    /// Handed over within the last 24 hours.
    pub sent_last_day: u64,
    /// How long the oldest waiting mail has been waiting.
    pub oldest_waiting_age: Option<Duration>,
}

const DAY: Duration = Duration::from_hours(24);

impl MailQueue<'_> {
    /// Counts the emails by state.
    pub async fn summary(self, now: Timestamp) -> Result<OutboxSummary, Error> {
        let sent = Entity::find().filter(Column::State.eq(MailStatus::Sent)).filter(Column::ClosedAt.gt(now - DAY));
        let sent_last_day = sent.select_only().column(Column::State).count(self.core.db.read()).await?;
        let counted = [MailStatus::Waiting, MailStatus::Sending, MailStatus::Failed, MailStatus::Abandoned];
        let rows: Vec<(MailStatus, i64, Timestamp)> = Entity::find()
            .select_only()
            .column(Column::State)
            .column_as(Column::Id.count(), "mails")
            .column_as(Column::QueuedAt.min(), "oldest")
            .filter(Column::State.is_in(counted))
            .group_by(Column::State)
            .into_tuple()
            .all(self.core.db.read())
            .await?;
        let summary = OutboxSummary { sent_last_day, ..OutboxSummary::default() };
        Ok(rows.into_iter().fold(summary, |summary, row| summary.with(row, now)))
    }
}

impl OutboxSummary {
    fn with(mut self, (state, mails, oldest): (MailStatus, i64, Timestamp), now: Timestamp) -> Self {
        let mails = u64::try_from(mails).unwrap_or(0);
        match state {
            MailStatus::Waiting => {
                self.waiting = mails;
                self.oldest_waiting_age = Some(now.since(oldest));
            }
            MailStatus::Sending => self.sending = mails,
            MailStatus::Failed => self.failed = mails,
            MailStatus::Abandoned => self.abandoned = mails,
            MailStatus::Sent | MailStatus::Dropped => {}
        }
        self
    }
}
