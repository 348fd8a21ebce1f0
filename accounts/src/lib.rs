//! Accounts and sessions: every rule, and all of the SQL.
//!
//! [`Accounts`] hands out one door per room, with one method per use case. What belongs together happens in one
//! transaction, with the email and the audit entry it causes. Functions take `now`; a refusal that a person can act on
//! is a value, and everything else is an [`Error`]. Nothing here knows HTTP, words for people or SMTP.

#![expect(clippy::missing_errors_doc, reason = "what every method may fail with is said once, on `Error`")]

pub mod account;
pub mod admin;
pub mod application_id;
pub mod applications;
pub mod audit;
pub mod clock;
pub mod credentials;
pub mod email;
pub mod error;
pub mod failpoint;
pub mod forward_auth;
pub mod key_ring;
pub mod kinds;
pub mod lifetimes;
pub mod links;
pub mod locale;
pub mod mail;
pub mod oidc;
pub mod recovery;
pub mod request;
mod sealing;
pub mod secret;
pub mod sessions;
pub mod sign_in;
pub mod sign_up;
pub mod signing_keys;
mod signs;
pub mod store;
pub mod terms;
pub mod throttle;
pub mod upkeep;

use std::sync::atomic::{AtomicBool, AtomicI64};
use std::sync::{Arc, Mutex};

use sea_orm::{DatabaseTransaction, DbErr};
use tokio::sync::Notify;
use uuid::{ContextV7, Uuid};

use crate::throttle::{Decision, SOURCE_JUDGED};

use crate::account::{Account, MailedLinks};
use crate::applications::{Applications, Registries, Revisions};
use crate::forward_auth::{ForwardAuth, Visits};
use crate::mail::MailQueue;
use crate::oidc::Oidc;
use crate::recovery::Recovery;
use crate::sessions::{Members, Sessions};
use crate::sign_in::SignIn;
use crate::sign_up::SignUp;
use crate::signing_keys::{HeldKeys, SigningKeys};
use crate::upkeep::Upkeep;

pub use application_id::ApplicationId;
pub use clock::{Clock, Timestamp};
pub use credentials::{HashBackend, HashPool, NewPassword, Password, PasswordPolicy, PasswordRefused};
pub use email::{Email, EmailKey, EmailRefused};
pub use error::{Error, Trouble};
pub use key_ring::KeyRing;
pub use lifetimes::Lifetimes;
pub use locale::{LanguageTag, Locale, TimeZoneName};
pub use request::{Client, Request, Source};
pub use secret::{AuthorizationCode, Carrier, MailSignInToken, OpaqueToken, SessionToken, SignUpToken};
pub use sessions::BrowserToken;
pub use store::Database;
pub use terms::TermsVersion;

/// The domain: every rule about accounts, over one database. Hands out a door for each room; cheap to clone. Made by
/// [`Operator::accounts`](admin::Operator::accounts).
#[derive(Clone, Debug)]
pub struct Accounts {
    core: Arc<Core>,
}

/// What every room shares.
#[derive(Debug)]
pub(crate) struct Core {
    db: Database,
    keys: KeyRing,
    hash_pool: HashPool,
    policy: Arc<PasswordPolicy>,
    lifetimes: Lifetimes,
    mail_queued: Notify,
    /// Whether the mail server as a whole is failing, as the mail worker sees it.
    mail_trouble: Arc<AtomicBool>,
    /// When no email was left with a lease that had ended, in milliseconds.
    leases_looked_at: AtomicI64,
    held_keys: HeldKeys,
    /// What keeps answers from memory current.
    revisions: Revisions,
    registries: Registries,
    visits: Visits,
    members: Members,
    /// Identifies this process among those that share the database.
    replica: Uuid,
}

impl Accounts {
    /// From a new address to an active account.
    #[must_use]
    pub fn sign_up(&self) -> SignUp<'_> {
        SignUp { core: &self.core }
    }

    /// Signing in to an existing account.
    #[must_use]
    pub fn sign_in(&self) -> SignIn<'_> {
        SignIn { core: &self.core }
    }

    /// Who is signed in, and on which browsers.
    #[must_use]
    pub fn sessions(&self) -> Sessions<'_> {
        Sessions { core: &self.core }
    }

    /// Which applications there are.
    #[must_use]
    pub fn applications(&self) -> Applications<'_> {
        Applications { core: &self.core }
    }

    /// What proxies in front of applications ask.
    #[must_use]
    pub fn forward_auth(&self) -> ForwardAuth<'_> {
        ForwardAuth { core: &self.core }
    }

    /// Regaining access: reset the password, lock the account.
    #[must_use]
    pub fn recovery(&self) -> Recovery<'_> {
        Recovery { core: &self.core }
    }

    /// What members change about their account.
    #[must_use]
    pub fn account(&self) -> Account<'_> {
        Account { core: &self.core }
    }

    /// What the links in emails about the account do.
    #[must_use]
    pub fn mailed_links(&self) -> MailedLinks<'_> {
        MailedLinks { core: &self.core }
    }

    /// The mail queue, for workers.
    #[must_use]
    pub fn mail(&self) -> MailQueue<'_> {
        MailQueue { core: &self.core }
    }

    /// Signing members in to applications that speak OpenID Connect.
    #[must_use]
    pub fn oidc(&self) -> Oidc<'_> {
        Oidc { core: &self.core }
    }

    /// The keys that sign what applications read.
    #[must_use]
    pub fn signing_keys(&self) -> SigningKeys<'_> {
        SigningKeys { core: &self.core }
    }

    /// Periodic work and health checks.
    #[must_use]
    pub fn upkeep(&self) -> Upkeep<'_> {
        Upkeep { core: &self.core }
    }

    /// The configured lifetimes.
    #[must_use]
    pub fn lifetimes(&self) -> &Lifetimes {
        &self.core.lifetimes
    }

    /// The rules for a new password.
    #[must_use]
    pub fn policy(&self) -> &PasswordPolicy {
        &self.core.policy
    }

    /// The hash pool, for metrics.
    #[must_use]
    pub fn hash_pool(&self) -> &HashPool {
        &self.core.hash_pool
    }

    /// Checks a password that somebody wants to set for the account of `address`. The work depends on what is typed, so
    /// it is counted per source and queues for a hash slot (I-80).
    ///
    /// # Errors
    /// Also when the source is over its limit or no hash slot becomes free. The inner error is the first rule that the
    /// password breaks.
    pub async fn new_password(
        &self,
        typed: &str,
        address: &str,
        request: &Request,
    ) -> Result<Result<NewPassword, PasswordRefused>, Error> {
        let password = match self.core.policy.screen(typed, address) {
            Ok(password) => password,
            Err(refused) => return Ok(Err(refused)),
        };
        // If the limit cannot be read because the database is down, the password is still checked and its faults are
        // reported (F-31).
        if let Ok(Decision::Denied { retry_after }) = self.core.take_from_source(SOURCE_JUDGED, request).await {
            return Err(Error::Throttled { retry_after });
        }
        let (policy, address) = (Arc::clone(&self.core.policy), address.to_owned());
        Ok(self.core.hash_pool.judge(move || policy.weigh(password, &address)).await?)
    }
}

impl Core {
    /// Commits a use case that may have queued mail, and wakes the mail worker.
    async fn commit(&self, tx: DatabaseTransaction) -> Result<(), DbErr> {
        tx.commit().await?;
        failpoint::hit("after_commit");
        self.mail_queued.notify_one();
        Ok(())
    }
}

/// A new row id that sorts by time (UUID v7) and, within this process, by order of creation, whatever the clock does.
pub(crate) fn new_id(now: Timestamp) -> Uuid {
    static SEQUENCE: Mutex<ContextV7> = Mutex::new(ContextV7::new());
    let millis = u64::try_from(now.millis()).unwrap_or(0);
    let nanos = u32::try_from(millis % 1000).unwrap_or(0) * 1_000_000;
    Uuid::new_v7(uuid::Timestamp::from_unix(&SEQUENCE, millis / 1000, nanos))
}
