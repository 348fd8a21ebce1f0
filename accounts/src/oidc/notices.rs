//! Telling applications of sign-outs (OpenID Connect Back-Channel Logout). A notice is claimed, signed now, handed over,
//! and closed when the outcome is known; none is lost when a process dies.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{QueryOrder, QuerySelect};
use serde::Serialize;
use serde_json::{Value, json};

use super::Oidc;
use super::claims::seconds;
use crate::applications::Application;
use crate::kinds::NoticeState;
use crate::signing_keys::{SigningKeys, TokenType};
use crate::store::logout_notice::{Column, Entity, Model};
use crate::{Core, Error, Timestamp};

/// Waits before the second, third… attempt; the last one repeats.
const RETRIES: [Duration; 4] =
    [Duration::from_secs(10), Duration::from_mins(1), Duration::from_mins(5), Duration::from_mins(30)];
/// How long a worker has for one: far longer than a request takes.
const LEASE: Duration = Duration::from_mins(1);
/// How long the token works.
const TOKEN: Duration = Duration::from_mins(2);
/// What happened, in the words of the standard.
const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";
/// Longest reason kept, in characters.
const REASON: usize = 200;

/// A claimed notice. Prints no token.
pub struct LogoutNotice {
    /// Where it goes: an address that the application has registered.
    pub url: String,
    /// What is posted there as `logout_token`.
    pub token: String,
    id: Uuid,
    attempts: i32,
    give_up_at: Timestamp,
}

/// How it went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoticeOutcome {
    /// The application took it.
    Delivered,
    /// Not this time.
    Later(String),
}

/// The queue in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NoticeSummary {
    /// Waiting, or being handed over.
    pub waiting: u64,
    /// Given up within the last week.
    pub failed: u64,
}

#[derive(Serialize)]
struct LogoutClaims<'a> {
    iss: &'a str,
    aud: &'a str,
    sub: &'a str,
    sid: &'a str,
    iat: i64,
    exp: i64,
    jti: String,
    events: Value,
}

impl Oidc<'_> {
    /// Claims the next notice that is due. None when nothing is.
    pub async fn next_notice(self, now: Timestamp) -> Result<Option<LogoutNotice>, Error> {
        while let Some(row) = self.core.claim_notice(now).await? {
            let registry = self.core.registry().await?;
            let url = Some(row.url.as_str());
            let registered = |known: &&Arc<Application>| known.settings.backchannel_logout.as_deref() == url;
            // Only where the application wants it today (A-I33).
            let Some(application) = registry.get(row.application_id.as_str()).filter(registered).cloned() else {
                self.core.close_notice(&row, NoticeState::Failed, Some("not registered any more".into())).await?;
                continue;
            };
            if row.give_up_at <= now {
                self.core.close_notice(&row, NoticeState::Failed, row.error.clone()).await?;
                continue;
            }
            let token = self.core.logout_token(&row, &application, now).await?;
            let Model { id, url, attempts, give_up_at, .. } = row;
            return Ok(Some(LogoutNotice { url, token, id, attempts, give_up_at }));
        }
        Ok(None)
    }

    /// Records how it went. After an error here, the notice is sent again once its lease ends.
    pub async fn settle_notice(
        self,
        notice: &LogoutNotice,
        outcome: NoticeOutcome,
        now: Timestamp,
    ) -> Result<(), Error> {
        let own = own(notice.id, notice.attempts);
        let (state, next_at, error) = match outcome {
            NoticeOutcome::Delivered => (NoticeState::Delivered, now, None),
            NoticeOutcome::Later(reason) => {
                let next_at = now + wait_after(notice.attempts);
                let state = if next_at < notice.give_up_at { NoticeState::Waiting } else { NoticeState::Failed };
                (state, next_at, Some(reason.chars().take(REASON).collect::<String>()))
            }
        };
        settle(self.core, own, state, next_at, error).await
    }

    /// The queue in numbers.
    pub async fn notice_summary(self) -> Result<NoticeSummary, Error> {
        let rows: Vec<(NoticeState, i64)> = Entity::find()
            .select_only()
            .column(Column::State)
            .column_as(Column::Id.count(), "n")
            .filter(Column::State.is_in([NoticeState::Waiting, NoticeState::Sending, NoticeState::Failed]))
            .group_by(Column::State)
            .into_tuple()
            .all(self.core.db.read())
            .await?;
        let mut summary = NoticeSummary::default();
        for (state, count) in rows {
            let count = u64::try_from(count).unwrap_or(0);
            match state {
                NoticeState::Waiting | NoticeState::Sending => summary.waiting += count,
                NoticeState::Failed => summary.failed += count,
                NoticeState::Delivered => {}
            }
        }
        Ok(summary)
    }
}

impl Core {
    /// Also takes up one whose worker died.
    async fn claim_notice(&self, now: Timestamp) -> Result<Option<Model>, Error> {
        loop {
            let due = Column::State.eq(NoticeState::Waiting).and(Column::NextAt.lte(now));
            let left = Column::State.eq(NoticeState::Sending).and(Column::LeaseUntil.lte(now));
            let next = Entity::find().filter(due.or(left)).order_by_asc(Column::NextAt).limit(1);
            let Some(row) = next.one(self.db.read()).await? else { return Ok(None) };
            let claimed = Entity::update_many()
                .col_expr(Column::State, Expr::value(NoticeState::Sending))
                .col_expr(Column::LeaseUntil, Expr::value(now + LEASE))
                .col_expr(Column::Attempts, Expr::value(row.attempts + 1))
                .filter(own(row.id, row.attempts))
                .filter(Column::State.eq(row.state))
                .exec_with_returning(self.db.write())
                .await?;
            if let Some(row) = claimed.into_iter().next() {
                return Ok(Some(row));
            }
        }
    }

    async fn close_notice(&self, row: &Model, state: NoticeState, error: Option<String>) -> Result<(), Error> {
        settle(self, own(row.id, row.attempts), state, row.next_at, error).await
    }

    async fn logout_token(&self, row: &Model, application: &Application, now: Timestamp) -> Result<String, Error> {
        let claims = LogoutClaims {
            iss: self.keys.instance(),
            aud: application.id.as_str(),
            sub: &row.sub,
            sid: &row.sid,
            iat: seconds(now),
            exp: seconds(now + TOKEN),
            jti: row.id.simple().to_string(),
            events: json!({ EVENT: {} }),
        };
        SigningKeys { core: self }.sign(application.settings.signing, TokenType::Logout, &claims, now).await
    }
}

/// Matches the row unless another worker took it up after this one's lease ended.
fn own(id: Uuid, attempts: i32) -> Expr {
    Column::Id.eq(id).and(Column::Attempts.eq(attempts))
}

async fn settle(
    core: &Core,
    row: Expr,
    state: NoticeState,
    next_at: Timestamp,
    error: Option<String>,
) -> Result<(), Error> {
    if state == NoticeState::Failed {
        tracing::warn!(reason = error, "an application could not be told of a sign-out");
    }
    Entity::update_many()
        .col_expr(Column::State, Expr::value(state))
        .col_expr(Column::NextAt, Expr::value(next_at))
        .col_expr(Column::LeaseUntil, Expr::value(None::<Timestamp>))
        .col_expr(Column::Error, Expr::value(error))
        .filter(row)
        .filter(Column::State.eq(NoticeState::Sending))
        .exec(core.db.write())
        .await?;
    Ok(())
}

fn wait_after(attempts: i32) -> Duration {
    let step = usize::try_from(attempts - 1).unwrap_or(0).min(RETRIES.len() - 1);
    RETRIES[step]
}

impl fmt::Debug for LogoutNotice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LogoutNotice").field("url", &self.url).finish_non_exhaustive()
    }
}
