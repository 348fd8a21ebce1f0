//! What keeps answers from memory current: counters in the database that every change counts up, and one shared read of
//! them (docs/decisions/validated-cache.md).
//!
//! An answer from memory is given only after a read that began after its request had arrived. One read runs at a time
//! and serves all who waited for it: many concurrent requests share a query, a lone one pays it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, JoinType};
use sea_orm::{DatabaseTransaction, QuerySelect, QueryTrait};
use tokio::sync::oneshot;

use crate::Database;
use crate::store::{revision, user};

/// The counters as they were read: of the applications, and of the accounts that somebody asked for.
#[derive(Clone, Debug)]
pub(crate) struct Seen(Arc<Counters>);

#[derive(Debug, Default)]
struct Counters {
    applications: i64,
    accounts: HashMap<Uuid, i64>,
}

/// Reads the counters for all who ask at once.
#[derive(Clone, Debug)]
pub(crate) struct Revisions {
    db: Database,
    queue: Arc<Mutex<Queue>>,
}

/// Somebody who waits, and the account they ask for.
#[derive(Debug)]
struct Waiting {
    account: Option<Uuid>,
    told: oneshot::Sender<Result<Seen, DbErr>>,
}

#[derive(Debug, Default)]
struct Queue {
    waiting: Vec<Waiting>,
    reading: bool,
}

/// Counts a change of applications, in its transaction. Accounts are counted by
/// [`change_users`](crate::store::change_users).
pub(crate) async fn count_change(tx: &DatabaseTransaction) -> Result<(), DbErr> {
    let counted = Expr::col(revision::Column::N).add(1);
    revision::Entity::update_many().col_expr(revision::Column::N, counted).exec(tx).await.map(drop)
}

impl Seen {
    /// How often applications have changed.
    pub(crate) fn applications(&self) -> i64 {
        self.0.applications
    }

    /// How often an account has changed. None if it is gone, or was not asked for.
    pub(crate) fn of(&self, account: Uuid) -> Option<i64> {
        self.0.accounts.get(&account).copied()
    }
}

impl Revisions {
    pub(crate) fn new(db: Database) -> Self {
        Self { db, queue: Arc::default() }
    }

    /// The counters of applications and of this account, read after this was called.
    pub(crate) async fn read(&self, account: Option<Uuid>) -> Result<Seen, DbErr> {
        let (told, answer) = oneshot::channel();
        if self.join(Waiting { account, told }) {
            // In a task of its own: whoever asked may go away, the others still wait.
            tokio::spawn(self.clone().read_for_all());
        }
        match answer.await {
            Ok(answer) => answer,
            // The reader was cut off, which only happens when the program stops.
            Err(_) => read(&self.db, account.into_iter().collect()).await,
        }
    }

    /// Whether the caller has to start reading.
    fn join(&self, waiting: Waiting) -> bool {
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        queue.waiting.push(waiting);
        !std::mem::replace(&mut queue.reading, true)
    }

    async fn read_for_all(self) {
        while let Some(batch) = self.next_batch() {
            let answer = read(&self.db, batch.iter().filter_map(|waiting| waiting.account).collect()).await;
            for Waiting { told, .. } in batch {
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

/// One query, whatever is asked.
async fn read(db: &Database, mut accounts: Vec<Uuid>) -> Result<Seen, DbErr> {
    accounts.sort_unstable();
    accounts.dedup();
    // In few lengths, each of which the database has to prepare: the last one is named more than once. If nobody is asked
    // for, an id that no account has is: to join on nothing, SQLite would read all accounts.
    let last = accounts.last().copied().unwrap_or_default();
    accounts.resize(accounts.len().next_power_of_two(), last);
    let mut asked = revision::Entity::find()
        .select_only()
        .column(revision::Column::N)
        .column(user::Column::Id)
        .column(user::Column::Revision);
    QueryTrait::query(&mut asked).join(JoinType::LeftJoin, user::Entity, user::Column::Id.is_in(accounts));
    let rows: Vec<(i64, Option<Uuid>, Option<i64>)> = asked.into_tuple().all(db.read()).await?;
    let mut counters = Counters::default();
    for (applications, account, revision) in rows {
        counters.applications = applications;
        counters.accounts.extend(account.zip(revision));
    }
    Ok(Seen(Arc::new(counters)))
}
