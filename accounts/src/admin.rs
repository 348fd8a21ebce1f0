//! What operators may do: look at accounts and emails, correct them, remove them. Operators never choose a password
//! (R-OB-5).
//!
//! A change is one statement that names every condition, with its audit line in the same transaction. If nothing
//! matched, the outcome says why.

mod applications;
mod backup;
mod look;
mod outbox;
mod signing_keys;
mod users;

use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::SimpleExpr;
use tokio::sync::Notify;

use crate::applications::{Registries, Revisions};
use crate::forward_auth::Visits;
use crate::secret::random;
use crate::sessions::Members;
use crate::signing_keys::HeldKeys;
use crate::store::user;
use crate::{Accounts, Core, Database, Email, EmailRefused, HashPool, KeyRing, Lifetimes, PasswordPolicy};

pub use applications::{
    ApplicationDescription, ApplicationDetails, ApplicationOutcome, Applications, Applied, ApplyOutcome, ClientSecret,
    DescriptionFault, DescriptionPart, DescriptionRefused, Exported, MemberOutcome, NoticeCount, RegisterOutcome,
    SecretOutcome, SecretWish, Wanted,
};
pub use look::{UserDetails, UserLine, UserSearch, UserState};
pub use outbox::{MailChoice, MailLine, MailOrder, MailSearch};
pub use signing_keys::SigningKeyLine;
pub use users::OrderOutcome;

/// What operators may do. Only commands are given one; handlers get [`Accounts`], which cannot make one.
#[derive(Clone, Debug)]
pub struct Operator {
    core: Arc<Core>,
}

/// An operator's view of accounts.
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    core: &'a Core,
}

/// An operator's view of the outbox.
#[derive(Clone, Copy, Debug)]
pub struct Outbox<'a> {
    core: &'a Core,
}

/// An operator's view of the keys that sign what applications read.
#[derive(Clone, Copy, Debug)]
pub struct KeyOrders<'a> {
    core: &'a Core,
}

impl Operator {
    /// Puts the domain together. Opens no connection.
    #[must_use]
    pub fn new(db: Database, keys: KeyRing, pool: HashPool, policy: PasswordPolicy, lifetimes: Lifetimes) -> Self {
        let replica = Uuid::from_bytes(random());
        let (policy, mail_queued, mail_trouble) = (Arc::new(policy), Notify::new(), Arc::default());
        let (revisions, registries) = (Revisions::new(db.clone()), Registries::default());
        let core = Core {
            db,
            keys,
            hash_pool: pool,
            policy,
            lifetimes,
            mail_queued,
            mail_trouble,
            leases_looked_at: AtomicI64::default(),
            held_keys: HeldKeys::default(),
            revisions,
            registries,
            visits: Visits::new(),
            members: Members::new(),
            replica,
        };
        Self { core: Arc::new(core) }
    }

    /// What visitors and members may do.
    #[must_use]
    pub fn accounts(&self) -> Accounts {
        Accounts { core: Arc::clone(&self.core) }
    }

    /// The database, for migrations and health checks. No value that a handler holds hands it out: with a database, one
    /// could make an operator.
    #[must_use]
    pub fn database(&self) -> &Database {
        &self.core.db
    }

    /// Find, change and remove accounts.
    #[must_use]
    pub fn users(&self) -> Users<'_> {
        Users { core: &self.core }
    }

    /// Register applications, change them, and decide who may enter.
    #[must_use]
    pub fn applications(&self) -> Applications<'_> {
        Applications { core: &self.core }
    }

    /// Find, resend and drop emails.
    #[must_use]
    pub fn outbox(&self) -> Outbox<'_> {
        Outbox { core: &self.core }
    }

    /// List and rotate the keys that sign what applications read.
    #[must_use]
    pub fn signing_keys(&self) -> KeyOrders<'_> {
        KeyOrders { core: &self.core }
    }
}

/// Which account is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UserRef {
    /// The account with this id.
    Id(Uuid),
    /// The account with this address, however it is spelled.
    Address(Email),
}

/// One page of a listing, newest first.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// The rows.
    pub lines: Vec<T>,
    /// The `before` of the next page, if there is one.
    pub next: Option<Uuid>,
}

impl FromStr for UserRef {
    type Err = EmailRefused;

    fn from_str(typed: &str) -> Result<Self, EmailRefused> {
        match Uuid::try_parse(typed) {
            Ok(id) => Ok(Self::Id(id)),
            Err(_) => Email::parse(typed).map(Self::Address),
        }
    }
}

impl UserRef {
    fn is(&self) -> SimpleExpr {
        match self {
            Self::Id(id) => user::Column::Id.eq(*id),
            Self::Address(email) => user::Column::EmailKey.eq(email.key().clone()),
        }
    }
}

impl<T> Page<T> {
    /// Makes a page of rows fetched with `limit + 1`.
    fn cut<R: Into<T>>(mut rows: Vec<R>, limit: u64, id: impl Fn(&R) -> Uuid) -> Self {
        let fits = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = rows.len() > fits;
        rows.truncate(fits);
        let next = rows.last().filter(|_| more).map(id);
        Self { lines: rows.into_iter().map(Into::into).collect(), next }
    }
}
