//! Who has an account and who is signed in: the rules, and all of the SQL.
//!
//! Everything goes through [`Accounts`]: one method per use case, what belongs together in one transaction with the
//! mail and the audit line it causes. Functions take `now`; refusals a person can act on are values, not errors.

pub mod activation;
pub mod address;
mod address_request;
mod address_undo;
mod attempts;
pub mod audit;
pub mod client;
pub mod clock;
pub mod code;
mod correction;
pub mod db;
mod delivery;
mod device;
pub mod devices;
pub mod email;
mod entity;
mod erasure;
pub mod error;
mod eviction;
pub mod failpoint;
mod fresh_link;
mod gate;
pub mod hash;
pub mod housekeeping;
mod invitation;
pub mod key_ring;
mod link;
mod link_log;
mod link_state;
pub mod login;
mod mail;
pub mod mail_login;
mod notice_links;
mod notices;
pub mod operator;
pub mod outbox;
pub mod password;
pub mod protection;
mod quiet;
pub mod recovery;
pub mod registration;
mod replicas;
pub mod secret;
pub mod session;
mod settings;
mod signs;
pub mod throttle;
pub mod token;
pub mod waiting;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use sea_orm::{DatabaseTransaction, DbErr};
use tokio::sync::Notify;
use uuid::{ContextV7, Uuid};

use crate::throttle::{SOURCE_JUDGED, Taken};

pub use client::{Client, Source};
pub use clock::{Clock, Timestamp};
pub use db::Database;
pub use device::DeviceToken;
pub use email::{Email, EmailKey, EmailRefused};
pub use error::{Error, Trouble};
pub use fresh_link::FreshLink;
pub use hash::HashGate;
pub use key_ring::KeyRing;
pub use password::{Password, PasswordPolicy, PasswordRefused};
pub use secret::CookieToken;

/// How long things last. All are settings.
#[derive(Clone, Copy, Debug)]
pub struct Lifetimes {
    /// Activation links and codes.
    pub activation: Duration,
    /// Reset links.
    pub reset: Duration,
    /// Links that confirm a new address.
    pub email_change: Duration,
    /// A session that is not used.
    pub session_idle: Duration,
    /// A session in all.
    pub session: Duration,
    /// An account that is not activated.
    pub unconfirmed: Duration,
}

/// The domain: every rule about accounts, over one database. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Accounts {
    db: Database,
    keys: KeyRing,
    gate: HashGate,
    policy: Arc<PasswordPolicy>,
    lifetimes: Lifetimes,
    mail_queued: Arc<Notify>,
    /// Tells this process from others over the same database.
    replica: Uuid,
}

impl Accounts {
    /// Puts the parts together; touches nothing.
    #[must_use]
    pub fn new(db: Database, keys: KeyRing, gate: HashGate, policy: PasswordPolicy, lifetimes: Lifetimes) -> Self {
        let replica = Uuid::from_bytes(token::random());
        Self { db, keys, gate, policy: Arc::new(policy), lifetimes, mail_queued: Arc::default(), replica }
    }

    /// The database, for migrations and health checks.
    #[must_use]
    pub fn database(&self) -> &Database {
        &self.db
    }

    /// The gate, for measuring.
    #[must_use]
    pub fn gate(&self) -> &HashGate {
        &self.gate
    }

    /// Completes when a mail was queued in this process since the last call. Other replicas' mails, and retries, are
    /// found by asking now and then.
    pub async fn mail_queued(&self) {
        self.mail_queued.notified().await;
    }

    /// Judges a password somebody wants to set for the account of `address`. Strangers choose how much work that is, so
    /// it is counted and waits at the gate (I-80).
    ///
    /// # Errors
    /// When its source asked for too much, or a slot is not to be had in time. The inner one is the first rule it misses.
    pub async fn judge(
        &self,
        typed: &str,
        address: &str,
        client: &Client,
        now: Timestamp,
    ) -> Result<Result<Password, PasswordRefused>, Error> {
        let password = match self.policy.screen(typed, address) {
            Ok(password) => password,
            Err(refused) => return Ok(Err(refused)),
        };
        // Not counted while the database is away: what is wrong in itself is told all the same (F-31).
        if let Ok(Taken::Denied { retry_after }) = self.take_from_source(SOURCE_JUDGED, client, now).await {
            return Err(Error::Throttled { retry_after });
        }
        let (policy, address) = (Arc::clone(&self.policy), address.to_owned());
        Ok(self.gate.judge(move || policy.weigh(password, &address)).await?)
    }

    /// Commits a use case that may have queued mail.
    async fn commit(&self, tx: DatabaseTransaction) -> Result<(), DbErr> {
        tx.commit().await?;
        failpoint::hit("after_commit");
        self.mail_queued.notify_one();
        Ok(())
    }
}

/// A fresh row id that sorts by time (UUID v7), and within this process by order of making, whatever the clock does.
pub(crate) fn new_id(now: Timestamp) -> Uuid {
    static SEQUENCE: Mutex<ContextV7> = Mutex::new(ContextV7::new());
    let millis = u64::try_from(now.millis()).unwrap_or(0);
    let nanos = u32::try_from(millis % 1000).unwrap_or(0) * 1_000_000;
    Uuid::new_v7(uuid::Timestamp::from_unix(&SEQUENCE, millis / 1000, nanos))
}
