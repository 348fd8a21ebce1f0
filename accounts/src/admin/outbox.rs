//! Looking at the outbox, and resending or dropping single emails.

use sea_orm::Iterable;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{CaseStatement, Expr, ExprTrait, Func, LikeExpr};
use sea_orm::{Condition, QueryOrder, QuerySelect, UpdateMany};

use super::{Outbox, Page};
use crate::kinds::{MailKind, MailStatus};
use crate::store::outbox::{Column, Entity, Model};
use crate::{Core, Error, Timestamp};

/// States in which no worker holds the email and an operator may still change it.
const IDLE: [MailStatus; 3] = [MailStatus::Waiting, MailStatus::Failed, MailStatus::Abandoned];

/// Which emails to list.
#[derive(Clone, Debug)]
pub struct MailSearch {
    /// In which state; None for all.
    pub state: Option<MailStatus>,
    /// Only those queued before this one.
    pub before: Option<Uuid>,
    /// How many at most.
    pub limit: u64,
}

/// Which emails to resend: those that meet every condition set here.
#[derive(Clone, Debug, Default)]
pub struct MailChoice {
    /// Only those that failed or were abandoned.
    pub failed: bool,
    /// Only those closed since then, or queued since then if they still wait.
    pub since: Option<Timestamp>,
    /// Only those whose server reply contains this text, in any case.
    pub reply: Option<String>,
}

/// An email in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailLine {
    /// Its id, also in its Message-ID.
    pub id: Uuid,
    /// Its kind.
    pub kind: MailKind,
    /// Its state.
    pub state: MailStatus,
    /// The recipient.
    pub recipient: String,
    /// When it was queued.
    pub queued: Timestamp,
    /// The next attempt, while it waits.
    pub next: Option<Timestamp>,
    /// When it was closed.
    pub closed: Option<Timestamp>,
    /// Attempts so far.
    pub attempts: i32,
    /// Why the last attempt failed.
    pub error: Option<String>,
}

/// Outcome of a command about an email.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailOrder {
    /// Done.
    Done,
    /// Not possible in this state: a worker has the email, or it is closed for good.
    Not(MailStatus),
    /// No email has this id.
    NoSuchMail,
}

impl Outbox<'_> {
    /// The emails that match, the latest queued first.
    pub async fn list(self, search: &MailSearch) -> Result<Page<MailLine>, Error> {
        let matches = Condition::all()
            .add_option(search.state.map(|state| Column::State.eq(state)))
            .add_option(search.before.map(|id| Column::Id.lt(id)));
        let rows = Entity::find()
            .filter(matches)
            .order_by_desc(Column::Id)
            .limit(search.limit.saturating_add(1))
            .all(self.core.db.read())
            .await?;
        Ok(Page::cut(rows, search.limit, |row| row.id))
    }

    /// Puts an email at the head of the queue, as if it had just been queued.
    pub async fn retry(self, id: Uuid, now: Timestamp) -> Result<MailOrder, Error> {
        let order = self.core.settle_idle(again(now), id).await?;
        self.core.mail_queued.notify_one();
        Ok(order)
    }

    /// Puts all idle emails of a choice at the head of the queue. Returns how many.
    pub async fn retry_all(self, choice: &MailChoice, now: Timestamp) -> Result<u64, Error> {
        let states: &[MailStatus] = if choice.failed { &IDLE[1..] } else { &IDLE };
        let settled = Func::coalesce([Expr::col(Column::ClosedAt), Expr::col(Column::QueuedAt)]);
        let said = |words: &str| {
            let escaped = words.to_lowercase().replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_");
            Expr::expr(Func::lower(Expr::col(Column::Error))).like(LikeExpr::new(format!("%{escaped}%")).escape('\\'))
        };
        let matches = Condition::all()
            .add(Column::State.is_in(states.iter().copied()))
            .add_option(choice.since.map(|since| Expr::expr(settled).gte(since)))
            .add_option(choice.reply.as_deref().map(said));
        let changed = again(now).filter(matches).exec(self.core.db.write()).await?;
        self.core.mail_queued.notify_waiters();
        Ok(changed.rows_affected)
    }

    /// Closes an email unsent.
    pub async fn drop(self, id: Uuid, now: Timestamp) -> Result<MailOrder, Error> {
        let drop = Entity::update_many()
            .col_expr(Column::State, Expr::value(MailStatus::Dropped))
            .col_expr(Column::ClosedAt, Expr::value(now));
        Ok(self.core.settle_idle(drop, id).await?)
    }
}

impl Core {
    /// Runs a statement on an idle email, or says why not.
    async fn settle_idle(&self, statement: UpdateMany<Entity>, id: Uuid) -> Result<MailOrder, DbErr> {
        let changed =
            statement.filter(Column::Id.eq(id)).filter(Column::State.is_in(IDLE)).exec(self.db.write()).await?;
        if changed.rows_affected == 1 {
            return Ok(MailOrder::Done);
        }
        let row = Entity::find_by_id(id).one(self.db.write()).await?;
        Ok(row.map_or(MailOrder::NoSuchMail, |row| MailOrder::Not(row.state)))
    }
}

/// Back to the head of the queue, with the full number of attempts and the full time of its kind.
fn again(now: Timestamp) -> UpdateMany<Entity> {
    let give_up_at = MailKind::iter().fold(CaseStatement::new(), |times, kind| {
        times.case(Column::Kind.eq(kind), Expr::value(now + kind.useful_for()))
    });
    Entity::update_many()
        .col_expr(Column::State, Expr::value(MailStatus::Waiting))
        .col_expr(Column::NextAt, Expr::value(now))
        .col_expr(Column::Attempts, Expr::value(0))
        .col_expr(Column::GiveUpAt, give_up_at.finally(Expr::col(Column::GiveUpAt)).into())
        .col_expr(Column::ClosedAt, Expr::value(None::<Timestamp>))
}

impl MailStatus {
    /// The public name, which is also the stored one.
    #[must_use]
    pub fn name(self) -> String {
        self.to_value()
    }

    /// The state with this public name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::try_from_value(&name.to_owned()).ok()
    }
}

impl From<Model> for MailLine {
    fn from(row: Model) -> Self {
        Self {
            id: row.id,
            kind: row.kind,
            state: row.state,
            recipient: row.recipient,
            queued: row.queued_at,
            next: (row.state == MailStatus::Waiting).then_some(row.next_at),
            closed: row.closed_at,
            attempts: row.attempts,
            error: row.error,
        }
    }
}
