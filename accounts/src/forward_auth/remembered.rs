//! Visits in memory. An answer from here is given only if nothing it depends on has changed since it was read
//! ([`Revisions`](crate::applications::Revisions)).

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use quick_cache::sync::Cache;
use uuid::Uuid;

use super::visitor::Visitor;
use crate::Timestamp;
use crate::applications::{APPLICATIONS, Seen, bucket_of};

/// How many are kept unless the operator says otherwise.
const USUAL: usize = 4096;

/// The visits this process remembers.
pub(crate) struct Visits(Cache<Uuid, Arc<Remembered>>);

/// One visit, as it was read.
#[derive(Debug)]
pub(crate) struct Remembered {
    pub(super) visitor: Arc<Visitor>,
    pub(super) session: Uuid,
    pub(super) salt: Vec<u8>,
    /// When the session ends, however much it is used.
    pub(super) until: Timestamp,
    /// When it was last written down that the session is used, in milliseconds.
    last_seen: AtomicI64,
    revisions: (i64, i64),
}

impl Visits {
    pub(crate) fn new() -> Self {
        Self(Cache::new(USUAL))
    }

    pub(super) fn resize(&self, visits: usize) {
        self.0.set_capacity(u64::try_from(visits).unwrap_or(u64::MAX));
    }

    /// A visit that is as it was read, as far as these counters tell.
    pub(super) fn get(&self, id: Uuid, seen: &Seen) -> Option<Arc<Remembered>> {
        self.0.get(&id).filter(|visit| visit.revisions == revisions(visit.visitor.user, seen))
    }

    /// The visitor as last read, however long ago.
    pub(super) fn latest(&self, id: Uuid) -> Option<Arc<Visitor>> {
        self.0.get(&id).map(|visit| Arc::clone(&visit.visitor))
    }

    pub(super) fn keep(&self, id: Uuid, visit: &Arc<Remembered>) {
        if self.0.capacity() > 0 {
            self.0.insert(id, Arc::clone(visit));
        }
    }
}

impl Remembered {
    /// `seen` was read before the visit was: it may be older than the data, which is safe.
    pub(super) fn new(
        visitor: Arc<Visitor>,
        session: Uuid,
        salt: Vec<u8>,
        until: Timestamp,
        last_seen: Timestamp,
        seen: &Seen,
    ) -> Self {
        let revisions = revisions(visitor.user, seen);
        let last_seen = AtomicI64::new(last_seen.millis());
        Self { visitor, session, salt, until, last_seen, revisions }
    }

    /// Whether the session may still be used, given how long it may be idle.
    pub(super) fn is_alive(&self, idle: Duration, now: Timestamp) -> bool {
        now < self.until && now < Timestamp::from_millis(self.last_seen.load(Ordering::Relaxed)) + idle
    }

    /// Whether this use is to be written down: of many at once, one is.
    pub(super) fn counts_as_use(&self, every: Duration, now: Timestamp) -> bool {
        let last = self.last_seen.load(Ordering::Relaxed);
        let due = Timestamp::from_millis(last) + every <= now;
        due && self.last_seen.compare_exchange(last, now.millis(), Ordering::Relaxed, Ordering::Relaxed).is_ok()
    }
}

fn revisions(user: Uuid, seen: &Seen) -> (i64, i64) {
    (seen.of(bucket_of(user)), seen.of(APPLICATIONS))
}

impl fmt::Debug for Visits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Visits({} kept)", self.0.len())
    }
}
