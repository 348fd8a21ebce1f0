//! Counting one request against several limits: in one statement, and with all of them or none.

use std::time::Duration;

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, Statement, Value};

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
    let under_every_key: Vec<_> = limits.iter().map(|(limit, subject)| limit.keys(keys, subject)).collect();
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

/// Advances `next_at` of all these and returns them, if all are open. One statement, which looks again at each row that it
/// changes, so that parallel requests cannot exceed a limit (I-75); at worst they count with some of these and are denied.
async fn count(db: &impl ConnectionTrait, wanted: &[Wanted], now: Timestamp) -> Result<Option<Vec<Timestamp>>, DbErr> {
    if wanted.is_empty() {
        return Ok(Some(Vec::new()));
    }
    let mut values = vec![Value::from(now)];
    for Wanted { limit, key, ahead } in wanted {
        let first = now + limit.interval();
        // A `next_at` further ahead than this limit can produce comes from a clock that was set back (F-46).
        let (open, sane) = (now + *ahead, first + *ahead + LATE);
        values.extend([key.clone().into(), first.into(), open.into(), sane.into()]);
    }
    let statement = Statement::from_sql_and_values(db.get_database_backend(), statement(wanted.len()), values);
    let counted = Model::find_by_statement(statement).all(db).await?;
    Ok(wanted.iter().map(|one| next_at(&counted, &one.key)).collect())
}

/// The statement for so many limits: `$1` is now, and of each limit there are the key, the first `next_at`, the last one that
/// is open, and the last one that is sane. Written out, because most requests that people wait for run it, and building it
/// anew takes longer than running it.
fn statement(limits: usize) -> String {
    let each = |join: &str, of: &dyn Fn([usize; 4]) -> String| {
        let numbers = (0..limits).map(|limit| [2, 3, 4, 5].map(|number| 4 * limit + number));
        numbers.map(of).collect::<Vec<_>>().join(join)
    };
    let row = each(", ", &|[key, first, ..]| format!("(${key}, ${first})"));
    let shut =
        each(" OR ", &|[key, _, open, sane]| format!("key = ${key} AND next_at > ${open} AND next_at <= ${sane}"));
    let open = each(" OR ", &|[key, _, open, sane]| {
        format!("was.key = ${key} AND (was.next_at <= ${open} OR was.next_at > ${sane})")
    });
    let sane = each(" OR ", &|[key, _, _, sane]| format!("was.key = ${key} AND was.next_at <= ${sane}"));
    format!(
        "INSERT INTO vestibule_throttles AS was (key, next_at) SELECT column1, column2 FROM (VALUES {row}) AS wanted \
         WHERE NOT EXISTS (SELECT 1 FROM vestibule_throttles WHERE {shut}) \
         ON CONFLICT (key) DO UPDATE SET next_at = excluded.next_at - $1 + \
         CASE WHEN was.next_at > $1 AND ({sane}) THEN was.next_at ELSE $1 END WHERE {open} RETURNING key, next_at"
    )
}
