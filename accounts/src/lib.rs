//! Who has an account and who is signed in: the rules, and all of the SQL.
//!
//! Everything goes through [`Accounts`]: one method per use case, what belongs together in one transaction with the
//! mail and the audit line it causes. Functions take `now`; refusals a person can act on are values, not errors.

pub mod account;
pub mod admin;
pub mod audit;
pub mod client;
pub mod clock;
pub mod credentials;
pub mod email;
pub mod error;
pub mod failpoint;
pub mod key_ring;
pub mod kinds;
pub mod lifetimes;
pub mod links;
pub mod mail;
pub mod recovery;
pub mod secret;
pub mod sessions;
pub mod sign_in;
pub mod sign_up;
mod signs;
pub mod store;
pub mod throttle;
pub mod upkeep;

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};

use sea_orm::{DatabaseTransaction, DbErr};
use tokio::sync::Notify;
use uuid::{ContextV7, Uuid};

use crate::throttle::{SOURCE_JUDGED, Taken};

use crate::account::{Account, MailedLinks};
use crate::mail::MailQueue;
use crate::recovery::Recovery;
use crate::sessions::Sessions;
use crate::sign_in::SignIn;
use crate::sign_up::SignUp;
use crate::upkeep::Upkeep;

pub use client::{Client, Source};
pub use clock::{Clock, Timestamp};
pub use credentials::{HashGate, NewPassword, Password, PasswordPolicy, PasswordRefused};
pub use email::{Email, EmailKey, EmailRefused};
pub use error::{Error, Trouble};
pub use key_ring::KeyRing;
pub use lifetimes::Lifetimes;
pub use secret::{CookieToken, MailSignInCookie, SessionCookie, SignUpCookie};
pub use sessions::DeviceToken;
pub use store::Database;

/// The domain: every rule about accounts, over one database. Hands out a door for each room; cheap to clone. Made by
/// [`Operator::accounts`].
#[derive(Clone, Debug)]
pub struct Accounts {
    core: Arc<Core>,
}

/// The parts that every room works with.
#[derive(Debug)]
pub(crate) struct Core {
    db: Database,
    keys: KeyRing,
    gate: HashGate,
    policy: Arc<PasswordPolicy>,
    lifetimes: Lifetimes,
    mail_queued: Notify,
    /// Whether the mail server as a whole does not work, as its worker sees it.
    mail_trouble: Arc<AtomicBool>,
    /// Tells this process from others over the same database.
    replica: Uuid,
}

impl Accounts {
    /// From a new address to an active account.
    #[must_use]
    pub fn sign_up(&self) -> SignUp<'_> {
        SignUp { core: &self.core }
    }

    /// Ways into a session for those who have an account.
    #[must_use]
    pub fn sign_in(&self) -> SignIn<'_> {
        SignIn { core: &self.core }
    }

    /// Who is signed in.
    #[must_use]
    pub fn sessions(&self) -> Sessions<'_> {
        Sessions { core: &self.core }
    }

    /// The way back for owners.
    #[must_use]
    pub fn recovery(&self) -> Recovery<'_> {
        Recovery { core: &self.core }
    }

    /// What members change about their account.
    #[must_use]
    pub fn account(&self) -> Account<'_> {
        Account { core: &self.core }
    }

    /// What links in mails about the account do.
    #[must_use]
    pub fn mailed_links(&self) -> MailedLinks<'_> {
        MailedLinks { core: &self.core }
    }

    /// The queue of mail, for workers.
    #[must_use]
    pub fn mail(&self) -> MailQueue<'_> {
        MailQueue { core: &self.core }
    }

    /// What runs by itself.
    #[must_use]
    pub fn upkeep(&self) -> Upkeep<'_> {
        Upkeep { core: &self.core }
    }

    /// The database, for migrations and health checks.
    #[must_use]
    pub fn database(&self) -> &Database {
        &self.core.db
    }

    /// How long things last.
    #[must_use]
    pub fn lifetimes(&self) -> &Lifetimes {
        &self.core.lifetimes
    }

    /// What a new password has to satisfy.
    #[must_use]
    pub fn policy(&self) -> &PasswordPolicy {
        &self.core.policy
    }

    /// The gate, for measuring.
    #[must_use]
    pub fn gate(&self) -> &HashGate {
        &self.core.gate
    }

    /// Judges a password somebody wants to set for the account of `address`. Strangers choose how much work that is, so
    /// it is counted and waits at the gate (I-80).
    ///
    /// # Errors
    /// When its source asked for too much, or a slot is not to be had in time. The inner one is the first rule it misses.
    pub async fn new_password(
        &self,
        typed: &str,
        address: &str,
        client: &Client,
        now: Timestamp,
    ) -> Result<Result<NewPassword, PasswordRefused>, Error> {
        let password = match self.core.policy.screen(typed, address) {
            Ok(password) => password,
            Err(refused) => return Ok(Err(refused)),
        };
        // Not counted while the database is away: what is wrong in itself is told all the same (F-31).
        if let Ok(Taken::Denied { retry_after }) = self.core.take_from_source(SOURCE_JUDGED, client, now).await {
            return Err(Error::Throttled { retry_after });
        }
        let (policy, address) = (Arc::clone(&self.core.policy), address.to_owned());
        Ok(self.core.gate.judge(move || policy.weigh(password, &address)).await?)
    }
}

impl Core {
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
