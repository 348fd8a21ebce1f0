//! Sessions, and what hangs on them, in memory. An answer from here is given only if its account has not changed since
//! it was read ([`Revisions`](crate::applications::Revisions)).

use std::fmt;
use std::hash::Hash;
use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use quick_cache::sync::Cache;
use uuid::Uuid;

use crate::Timestamp;
use crate::applications::Seen;
use crate::store::{session, user};

/// How many are kept unless the operator says otherwise.
const USUAL: usize = 4096;

/// What this process remembers of one kind.
pub(crate) struct Memory<K, T>(Cache<K, Arc<Remembered<T>>>);

/// Something that goes on for as long as a session does, as it was read.
#[derive(Debug)]
pub(crate) struct Remembered<T> {
    content: T,
    /// The account, and how often it had changed.
    account: (Uuid, i64),
    /// When the session ends, however much it is used.
    until: Timestamp,
    /// When it was last written down that the session is used, in milliseconds.
    last_seen: AtomicI64,
}

impl<K: Eq + Hash, T> Memory<K, T> {
    pub(crate) fn new() -> Self {
        Self(Cache::new(USUAL))
    }

    /// Keeps so many from now on.
    pub(crate) fn resize(&self, capacity: usize) {
        self.0.set_capacity(u64::try_from(capacity).unwrap_or(u64::MAX));
    }

    /// One as last read, however long ago.
    pub(crate) fn latest(&self, key: &K) -> Option<Arc<Remembered<T>>> {
        self.0.get(key)
    }

    pub(crate) fn keep(&self, key: K, known: &Arc<Remembered<T>>) {
        if self.0.capacity() > 0 {
            self.0.insert(key, Arc::clone(known));
        }
    }
}

impl<T> Remembered<T> {
    /// The rows were read by one statement, with the content or before it.
    pub(crate) fn new(content: T, session: &session::Model, user: &user::Model, longest: Duration) -> Self {
        let last_seen = AtomicI64::new(session.last_seen_at.millis());
        Self { content, account: (user.id, user.revision), until: session.created_at + longest, last_seen }
    }

    pub(crate) fn user(&self) -> Uuid {
        self.account.0
    }

    /// Whether it is still as it was read.
    pub(crate) fn is_current(&self, seen: &Seen) -> bool {
        let (user, revision) = self.account;
        seen.of(user) == Some(revision)
    }

    /// Whether the session may still be used, given how long it may be idle.
    pub(crate) fn is_alive(&self, idle: Duration, now: Timestamp) -> bool {
        now < self.until && now < Timestamp::from_millis(self.last_seen.load(Ordering::Relaxed)) + idle
    }

    /// Whether this use is to be written down: of many at once, one is.
    pub(crate) fn counts_as_use(&self, every: Duration, now: Timestamp) -> bool {
        let last = self.last_seen.load(Ordering::Relaxed);
        let due = Timestamp::from_millis(last) + every <= now;
        due && self.last_seen.compare_exchange(last, now.millis(), Ordering::Relaxed, Ordering::Relaxed).is_ok()
    }
}

impl<T> Deref for Remembered<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.content
    }
}

impl<K: Eq + Hash, T> fmt::Debug for Memory<K, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Memory({} kept)", self.0.len())
    }
}
