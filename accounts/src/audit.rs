//! The audit trail: fixed event names, each written in the transaction of the change it reports.

mod detail;

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{QueryOrder, QuerySelect};

use crate::kinds::Event;
use crate::request::{Client, Request};
use crate::store::{audit, user};
use crate::{Timestamp, new_id};

pub use detail::{Detail, LinkRefused};

/// Entries on a page of the activity list.
const PAGE: u64 = 50;

/// One entry of the trail, for display.
#[derive(Clone, Debug)]
pub struct Entry {
    /// When it happened.
    pub at: Timestamp,
    /// What happened.
    pub event: Event,
    /// The client's address, until it is wiped.
    pub client: Option<String>,
    /// The User-Agent header of the request.
    pub user_agent: Option<String>,
    /// The email or link that it was about.
    pub detail: Option<Detail>,
}

/// Writes one entry. No client means that the system or an operator acted.
pub(crate) async fn record(
    db: &impl ConnectionTrait,
    event: Event,
    user: Option<Uuid>,
    client: Option<&Client>,
    detail: Option<Detail>,
    now: Timestamp,
) -> Result<(), DbErr> {
    audit::Entity::insert(line(event, user, client, detail, now)).exec_without_returning(db).await.map(drop)
}

/// The entry as a row.
pub(crate) fn line(
    event: Event,
    user: Option<Uuid>,
    client: Option<&Client>,
    detail: Option<Detail>,
    now: Timestamp,
) -> audit::ActiveModel {
    audit::ActiveModel {
        id: Set(new_id(now)),
        user_id: Set(user),
        at: Set(now),
        event: Set(event),
        client: Set(client.and_then(|client| client.address.clone())),
        user_agent: Set(client.map(|client| client.user_agent.clone())),
        detail: Set(detail.map(|detail| detail.to_string())),
    }
}

/// Writes the entry of a newly created account. The statement is also run when none was created, so that known and
/// unknown addresses cost the same (R-EN-2).
pub(crate) async fn record_made(db: &impl ConnectionTrait, user: Uuid, request: &Request) -> Result<(), DbErr> {
    let mut made = Query::select();
    made.expr(Expr::value(new_id(request.now)))
        .expr(Expr::col(user::Column::Id))
        .expr(Expr::value(request.now))
        .expr(Expr::value(Event::Registered.to_value()))
        .expr(Expr::value(request.client.address.clone()))
        .expr(Expr::value(request.client.user_agent.clone()))
        .from(user::Entity)
        .and_where(user::Column::Id.eq(user));
    let mut line = Query::insert();
    line.into_table(audit::Entity).columns([
        audit::Column::Id,
        audit::Column::UserId,
        audit::Column::At,
        audit::Column::Event,
        audit::Column::Client,
        audit::Column::UserAgent,
    ]);
    line.select_from(made).map_err(|error| DbErr::Custom(error.to_string()))?;
    db.execute(&line).await.map(drop)
}

impl From<audit::Model> for Entry {
    fn from(row: audit::Model) -> Self {
        Self {
            at: row.at,
            event: row.event,
            client: row.client,
            user_agent: row.user_agent.filter(|agent| !agent.is_empty()),
            detail: row.detail.and_then(|stored| Detail::read(row.event, &stored)),
        }
    }
}

/// One page of an account's entries, newest first, and where the next page begins.
pub(crate) async fn read(
    db: &impl ConnectionTrait,
    user: Uuid,
    before: Option<Uuid>,
) -> Result<(Vec<Entry>, Option<Uuid>), DbErr> {
    let mut query = audit::Entity::find().filter(audit::Column::UserId.eq(user));
    if let Some(before) = before {
        query = query.filter(audit::Column::Id.lt(before));
    }
    let mut rows = query.order_by_desc(audit::Column::Id).limit(PAGE + 1).all(db).await?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let next = rows.last().filter(|_| more).map(|row| row.id);
    Ok((rows.into_iter().map(Entry::from).collect(), next))
}

/// When each of `events` last happened to an account; those that never happened are left out.
pub(crate) async fn latest_of(
    db: &impl ConnectionTrait,
    user: Uuid,
    events: impl IntoIterator<Item = Event>,
) -> Result<Vec<(Event, Timestamp)>, DbErr> {
    audit::Entity::find()
        .select_only()
        .column(audit::Column::Event)
        .column_as(audit::Column::At.max(), "latest")
        .filter(audit::Column::UserId.eq(user))
        .filter(audit::Column::Event.is_in(events))
        .group_by(audit::Column::Event)
        .into_tuple()
        .all(db)
        .await
}

/// The latest of `events` before `moment`.
pub(crate) async fn latest_before(
    db: &impl ConnectionTrait,
    user: Uuid,
    events: impl IntoIterator<Item = Event>,
    moment: Timestamp,
) -> Result<Option<Entry>, DbErr> {
    let row = audit::Entity::find()
        .filter(audit::Column::UserId.eq(user))
        .filter(audit::Column::Event.is_in(events))
        .filter(audit::Column::At.lt(moment))
        .order_by_desc(audit::Column::Id)
        .one(db)
        .await?;
    Ok(row.map(Entry::from))
}
