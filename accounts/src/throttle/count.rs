//! Counting one request against several limits: in one statement, and with all of them or none.

use std::time::Duration;

use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter};

use super::{LATE, Limit, Of};
use crate::store::throttle::{Column, Entity, Model};
use crate::{KeyRing, Timestamp};

/// Counts one request against each of these limits, and returns what each count has come to; or counts nothing, and returns
/// how long to wait: who exhausts one limit takes nothing more from what others share with them.
///
/// PostgreSQL locks the rows in this order, which therefore has to be the same wherever two limits occur together.
pub(crate) async fn take_all(
    db: &impl ConnectionTrait,
    keys: &KeyRing,
    limits: &[Of<'_>],
    now: Timestamp,
) -> Result<Result<Vec<Timestamp>, Duration>, DbErr> {
    let wanted = wanted(db, keys, limits, Duration::ZERO).await?;
    if let Some(all) = count(db, &wanted, now).await? {
        return Ok(Ok(all));
    }
    let there = Entity::find().filter(Column::Key.is_in(wanted.iter().map(|one| one.key.clone()))).all(db).await?;
    let wait = |one: &Wanted| Some(next_at(&there, &one.key)?.since(now + one.limit.slack()));
    Ok(Err(wanted.iter().filter_map(wait).max().unwrap_or_default().max(Duration::from_secs(1))))
}

/// Counts one request that can wait, and returns when it may proceed. None, with nothing counted, if that is further away
/// than `patience`.
pub(crate) async fn turn(
    db: &impl ConnectionTrait,
    keys: &KeyRing,
    limits: &[Of<'_>],
    patience: Duration,
    now: Timestamp,
) -> Result<Option<Timestamp>, DbErr> {
    let wanted = wanted(db, keys, limits, patience).await?;
    let counted = count(db, &wanted, now).await?;
    let proceeds = |all: Vec<Timestamp>| all.iter().zip(limits).map(|(next_at, (limit, _))| *next_at - limit.per).max();
    Ok(counted.map(|all| proceeds(all).map_or(now, |at| Ord::max(at, now))))
}

/// When such a request might proceed. Counts nothing.
pub(crate) async fn next_turn(
    db: &impl ConnectionTrait,
    keys: &KeyRing,
    limits: &[Of<'_>],
    patience: Duration,
    now: Timestamp,
) -> Result<Option<Timestamp>, DbErr> {
    let under_every_key = limits.iter().map(|(limit, subject)| limit.keys(keys, subject).collect::<Vec<_>>());
    let under_every_key: Vec<_> = under_every_key.collect();
    let there = Entity::find().filter(Column::Key.is_in(under_every_key.concat())).all(db).await?;
    let wait = |(limit, keys): (&Of<'_>, &Vec<Vec<u8>>)| {
        let latest = keys.iter().filter_map(|key| next_at(&there, key)).max();
        latest.map_or(Duration::ZERO, |next_at| limit.0.wait_of(next_at, patience, now))
    };
    let longest = limits.iter().zip(&under_every_key).map(wait).max().unwrap_or_default();
    Ok((longest <= patience).then(|| now + longest))
}

fn next_at(rows: &[Model], key: &[u8]) -> Option<Timestamp> {
    rows.iter().find(|row| row.key == key).map(|row| row.next_at)
}

/// One request to be counted.
struct Wanted {
    limit: Limit,
    key: Vec<u8>,
    /// How far `next_at` may be ahead of now.
    ahead: Duration,
}

async fn wanted(
    db: &impl ConnectionTrait,
    keys: &KeyRing,
    limits: &[Of<'_>],
    patience: Duration,
) -> Result<Vec<Wanted>, DbErr> {
    let mut wanted = Vec::with_capacity(limits.len());
    for (limit, subject) in limits {
        let key = limit.current_key(db, keys, subject).await?;
        wanted.push(Wanted { limit: *limit, key, ahead: limit.slack() + patience });
    }
    Ok(wanted)
}

impl Wanted {
    fn is_its(&self) -> Expr {
        there(Column::Key).eq(self.key.clone())
    }

    /// A `next_at` further ahead than this limit can produce comes from a clock that was set back (F-46).
    fn is_sane(&self, now: Timestamp) -> Expr {
        there(Column::NextAt).lte(now + self.ahead + self.limit.interval() + LATE)
    }

    fn is_open(&self, now: Timestamp) -> Expr {
        there(Column::NextAt).lte(now + self.ahead).or(self.is_sane(now).not())
    }
}

/// A column of the row that is there.
fn there(column: Column) -> Expr {
    Expr::col((Entity, column))
}

/// Advances `next_at` of all these and returns them, if all are open. One statement, which looks again at each row that it
/// changes, so that parallel requests cannot exceed a limit (I-75); at worst they count with some of these and are denied.
async fn count(db: &impl ConnectionTrait, wanted: &[Wanted], now: Timestamp) -> Result<Option<Vec<Timestamp>>, DbErr> {
    if wanted.is_empty() {
        return Ok(Some(Vec::new()));
    }
    let any = |of: &dyn Fn(&Wanted) -> Expr| {
        let each = wanted.iter().map(|one| one.is_its().and(of(one)));
        each.reduce(ExprTrait::or).unwrap_or_else(|| Expr::value(false))
    };
    let shut = any(&|one| one.is_open(now).not());
    let (open, sane) = (any(&|one| one.is_open(now)), any(&|one| one.is_sane(now)));
    let first = |one: &Wanted| (one.key.clone(), (now + one.limit.interval()).millis());
    let rows = Query::select()
        .columns(["column1", "column2"])
        .from_values(wanted.iter().map(first), "wanted")
        .and_where(Expr::exists(Query::select().expr(Expr::value(1)).from(Entity).and_where(shut).take()).not())
        .take();
    let start = Expr::case(there(Column::NextAt).gt(now).and(sane), there(Column::NextAt)).finally(now);
    let interval = Expr::col(("excluded", Column::NextAt)).sub(Expr::value(now));
    let moved = OnConflict::column(Column::Key)
        .value(Column::NextAt, Expr::expr(start).add(interval))
        .action_and_where(open)
        .to_owned();
    let mut counted = Query::insert();
    counted.into_table(Entity).columns([Column::Key, Column::NextAt]);
    counted.select_from(rows).map_err(|error| DbErr::Custom(error.to_string()))?;
    counted.on_conflict(moved).returning_all();
    let counted = Model::find_by_statement(db.get_database_backend().build(&counted)).all(db).await?;
    Ok(wanted.iter().map(|one| next_at(&counted, &one.key)).collect())
}
