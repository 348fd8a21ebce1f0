//! What keeps answers from memory current: counters in the database that every change counts up, and one shared read of
//! them (docs/decisions/validated-cache.md).
//!
//! An answer from memory is given only after a read that began after its request had arrived. One read runs at a time
//! and serves all who waited for it: many concurrent requests share a query, a lone one pays it.

use std::sync::{Arc, Mutex, PoisonError};

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{DatabaseTransaction, QuerySelect};
use tokio::sync::oneshot;

use crate::Database;
use crate::store::revision;

/// Counters of accounts, by the last byte of their id. The first bytes of our ids are a clock.
const OF_ACCOUNTS: usize = 16;
/// The counter of applications.
pub(crate) const APPLICATIONS: usize = OF_ACCOUNTS;

/// The counters as they were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Seen([i64; OF_ACCOUNTS + 1]);

/// Reads the counters for all who ask at once.
#[derive(Clone, Debug)]
pub(crate) struct Revisions {
    db: Database,
    queue: Arc<Mutex<Queue>>,
}

type Waiting = oneshot::Sender<Result<Seen, DbErr>>;

#[derive(Debug, Default)]
struct Queue {
    waiting: Vec<Waiting>,
    reading: bool,
}

/// The counter of an account.
pub(crate) fn bucket_of(user: Uuid) -> usize {
    usize::from(user.as_bytes()[15]) % OF_ACCOUNTS
}

/// Counts a change of what answers depend on, in its transaction. The row stays locked until that ends, so this comes
/// late in it, and after whatever else it locks.
pub(crate) async fn bump(tx: &DatabaseTransaction, bucket: usize) -> Result<(), DbErr> {
    revision::Entity::update_many()
        .col_expr(revision::Column::N, Expr::col(revision::Column::N).add(1))
        .filter(revision::Column::Bucket.eq(i32::try_from(bucket).unwrap_or(i32::MAX)))
        .exec(tx)
        .await
        .map(drop)
}

/// Counts a change that concerns every account.
pub(crate) async fn bump_all(tx: &DatabaseTransaction) -> Result<(), DbErr> {
    let counted = revision::Entity::update_many().col_expr(revision::Column::N, Expr::col(revision::Column::N).add(1));
    counted.exec(tx).await.map(drop)
}

impl Seen {
    pub(crate) fn of(&self, bucket: usize) -> i64 {
        self.0[bucket]
    }
}

impl Revisions {
    pub(crate) fn new(db: Database) -> Self {
        Self { db, queue: Arc::default() }
    }

    /// The counters, read after this was called.
    pub(crate) async fn read(&self) -> Result<Seen, DbErr> {
        let (told, answer) = oneshot::channel();
        if self.join(told) {
            // In a task of its own: whoever asked may go away, the others still wait.
            tokio::spawn(self.clone().read_for_all());
        }
        match answer.await {
            Ok(answer) => answer,
            // The reader was cut off, which only happens when the program stops.
            Err(_) => read(&self.db).await,
        }
    }

    /// Whether the caller has to start reading.
    fn join(&self, told: Waiting) -> bool {
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        queue.waiting.push(told);
        !std::mem::replace(&mut queue.reading, true)
    }

    async fn read_for_all(self) {
        while let Some(batch) = self.next_batch() {
            let answer = read(&self.db).await;
            for told in batch {
                // Whoever has gone away needs no answer.
                let _ = told.send(answer.clone());
            }
        }
    }

    fn next_batch(&self) -> Option<Vec<Waiting>> {
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        queue.reading = !queue.waiting.is_empty();
        queue.reading.then(|| std::mem::take(&mut queue.waiting))
    }
}

async fn read(db: &Database) -> Result<Seen, DbErr> {
    let rows: Vec<(i32, i64)> = revision::Entity::find()
        .select_only()
        .columns([revision::Column::Bucket, revision::Column::N])
        .into_tuple()
        .all(db.read())
        .await?;
    let mut seen = Seen([0; OF_ACCOUNTS + 1]);
    for (bucket, n) in rows {
        if let Some(counter) = usize::try_from(bucket).ok().and_then(|bucket| seen.0.get_mut(bucket)) {
            *counter = n;
        }
    }
    Ok(seen)
}
