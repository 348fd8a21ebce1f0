//! Rate limits shared by all replicas: GCRA, one statement per request.
//!
//! A row holds the theoretical arrival time (`next_at`) of the next request. Each allowed request advances it by one
//! interval, and a request is allowed while `next_at` is at most `burst - 1` intervals ahead of now. Keys are keyed
//! hashes, so the table contains no addresses.

mod count;

use std::borrow::Cow;
use std::time::Duration;

use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, Insert, QueryFilter};

use crate::store::throttle;
use crate::{Core, KeyRing, Request, Timestamp};

pub(crate) use count::{next_turn, take_all, turn};

/// `burst` requests at once, refilled evenly over `per`. docs/security.md lists every limit (R-TH-7).
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// Keeps the keys of different limits apart.
    pub name: &'static str,
    /// Most requests at once.
    pub burst: u32,
    /// Time in which `burst` requests are refilled.
    pub per: Duration,
}

/// How far one request's `now` may lag behind another's: it is taken before the body is read and before the wait for a
/// hash slot, and the clocks of replicas differ by up to two minutes (F-45).
const LATE: Duration = Duration::from_mins(5);
const MINUTE: Duration = Duration::from_mins(1);
const HOUR: Duration = Duration::from_hours(1);
const DAY: Duration = Duration::from_hours(24);

/// Passwords tried for one account from unknown browsers (R-TH-1).
pub const ACCOUNT_LOGIN: Limit = Limit { name: "account-login", burst: 10, per: Duration::from_mins(15) };
/// Passwords tried for one account from one known browser (R-TH-2).
pub const DEVICE_LOGIN: Limit = Limit { name: "device-login", burst: 10, per: Duration::from_mins(15) };
/// Passwords tried for one account from all its known browsers together.
pub const KNOWN_LOGIN: Limit = Limit { name: "known-login", burst: 30, per: Duration::from_mins(15) };
/// Passwords tried from one source, whatever the account (R-TH-3).
pub const SOURCE_LOGIN: Limit = Limit { name: "source-login", burst: 100, per: Duration::from_mins(15) };
/// New passwords checked for one source: the work depends on what is typed (I-80).
pub const SOURCE_JUDGED: Limit = Limit { name: "source-judged", burst: 100, per: Duration::from_mins(15) };
/// Forms that make us send mail, from one source (R-TH-6).
pub const SOURCE_MAIL: Limit = Limit { name: "source-mail", burst: 30, per: HOUR };
/// Emails of one kind to one address.
pub const ADDRESS_KIND_MAIL: Limit = Limit { name: "address-kind-mail", burst: 5, per: HOUR };
/// Emails of all kinds that a stranger can cause to one address.
pub const ADDRESS_MAIL: Limit = Limit { name: "address-mail", burst: 12, per: DAY };
/// Emails of one kind that strangers can cause to the addresses of one domain. The excess is sent later (F-28).
pub const DOMAIN_MAIL: Limit = Limit { name: "domain-mail", burst: 5_000, per: HOUR };
/// Emails of one kind that strangers can cause in total. The excess is sent later (F-28).
pub const TOTAL_MAIL: Limit = Limit { name: "total-mail", burst: 20_000, per: HOUR };
/// Requests to change the address of one account.
pub const ACCOUNT_MAIL: Limit = Limit { name: "account-mail", burst: 5, per: HOUR };
/// How soon the waiting page offers another email.
pub const RESEND: Limit = Limit { name: "resend", burst: 1, per: MINUTE };

/// Codes typed for one address, however many emails it got and whether or not it waits for a code (R-OB-3, I-76): the
/// sixth is refused even if it is right. One try is refilled each week.
pub const CODE: Limit = Limit { name: "code", burst: 5, per: Duration::from_hours(840) };

/// Codes typed to sign in to one account, however many were mailed (R-OB-3).
pub const SIGN_IN_CODE: Limit = Limit { name: "sign-in-code", burst: 5, per: DAY };
/// Codes typed from one source, of either kind and for any account.
pub const SOURCE_CODE: Limit = Limit { name: "source-code", burst: 30, per: HOUR };
/// Wrong secrets of one application from one source.
pub const CLIENT_SECRET: Limit = Limit { name: "client-secret", burst: 20, per: Duration::from_mins(15) };
/// Link openings recorded in one account's history.
pub const LINK_LOG: Limit = Limit { name: "link-log", burst: 20, per: HOUR };
/// Times recorded in one account's history that one application was entered, or was not open.
pub const APPLICATION_LOG: Limit = Limit { name: "application-log", burst: 20, per: HOUR };

/// A limit, and whom it counts.
pub(crate) type Of<'a> = (Limit, Cow<'a, str>);

/// The decision of a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The request may proceed.
    Allowed,
    /// Denied; after this time the same request would be allowed.
    Denied {
        /// For a `Retry-After` header.
        retry_after: Duration,
    },
}

impl Limit {
    fn interval(self) -> Duration {
        self.per / self.burst
    }

    /// How far `next_at` may be ahead of now for a request to be allowed.
    fn slack(self) -> Duration {
        self.interval() * (self.burst - 1)
    }

    fn key(self, keys: &KeyRing, subject: &str) -> Vec<u8> {
        keys.keyed_hash("throttle", &[self.name.as_bytes(), subject.as_bytes()]).to_vec()
    }

    /// The key under every key of the ring.
    fn keys(self, keys: &KeyRing, subject: &str) -> Vec<Vec<u8>> {
        let parts = [self.name.as_bytes(), subject.as_bytes()];
        keys.keyed_hashes("throttle", &parts).map(|hash| hash.to_vec()).collect()
    }

    /// Looks under every key of the ring, so that counts survive a key rotation while the old key is kept.
    async fn row(
        self,
        db: &impl ConnectionTrait,
        keys: &KeyRing,
        subject: &str,
    ) -> Result<Option<throttle::Model>, DbErr> {
        let rows = throttle::Entity::find().filter(throttle::Column::Key.is_in(self.keys(keys, subject)));
        Ok(rows.all(db).await?.into_iter().max_by_key(|row| row.next_at))
    }

    /// The key to count under. A count kept under an older key is moved to it.
    async fn current_key(self, db: &impl ConnectionTrait, keys: &KeyRing, subject: &str) -> Result<Vec<u8>, DbErr> {
        let key = self.key(keys, subject);
        if keys.keys.len() > 1
            && let Some(row) = self.row(db, keys, subject).await?
        {
            let carried = throttle::ActiveModel { key: Set(key.clone()), next_at: Set(row.next_at) };
            Insert::one(carried).on_conflict_do_nothing().exec_without_returning(db).await?;
        }
        Ok(key)
    }

    /// Counts one request for `subject`, or denies it.
    pub(crate) async fn take(
        self,
        db: &impl ConnectionTrait,
        keys: &KeyRing,
        subject: &str,
        now: Timestamp,
    ) -> Result<Decision, DbErr> {
        take_all(db, keys, &[(self, subject.into())], now).await.map(Decision::from)
    }

    /// Whether others were counted too, as of the request that brought a count to `next_at`.
    pub(crate) fn counted_others(self, next_at: Timestamp, now: Timestamp) -> bool {
        next_at > now + self.interval()
    }

    /// This limit for each of the client's sources: wider networks, which hold more visitors, come later and have more.
    pub(crate) fn of_sources(self, request: &Request) -> Vec<Of<'_>> {
        let sources = request.client.sources.iter();
        sources
            .map(|source| (Self { burst: self.burst * source.visitors, ..self }, source.network.as_str().into()))
            .collect()
    }

    /// How long until a request for `subject` would be allowed; zero if it would be now. Counts nothing.
    pub(crate) async fn wait(
        self,
        db: &impl ConnectionTrait,
        keys: &KeyRing,
        subject: &str,
        now: Timestamp,
    ) -> Result<Duration, DbErr> {
        let row = self.row(db, keys, subject).await?;
        Ok(row.map_or(Duration::ZERO, |row| self.wait_of(row.next_at, Duration::ZERO, now)))
    }

    /// How long until a request may proceed that may be so patient, by a count. A `next_at` further ahead than this limit
    /// can produce comes from a clock that was set back (F-46).
    fn wait_of(self, next_at: Timestamp, patience: Duration, now: Timestamp) -> Duration {
        let sane = next_at <= now + self.slack() + patience + self.interval() + LATE;
        if sane { next_at.since(now + self.slack()) } else { Duration::ZERO }
    }

    /// How many requests for `subject` would be allowed now, one after another. Counts nothing.
    pub(crate) async fn left(
        self,
        db: &impl ConnectionTrait,
        keys: &KeyRing,
        subject: &str,
        now: Timestamp,
    ) -> Result<u32, DbErr> {
        let row = self.row(db, keys, subject).await?;
        let ahead = row.map_or(Duration::ZERO, |row| row.next_at.since(now));
        let used = ahead.as_millis().div_ceil(self.interval().as_millis());
        Ok(self.burst.saturating_sub(u32::try_from(used).unwrap_or(u32::MAX)))
    }

    /// Refunds the one request that turned out to be the owner's. Never more: a full refund would show strangers that
    /// the owner has signed in (R-EN-1).
    pub(crate) async fn give_back(self, db: &impl ConnectionTrait, keys: &KeyRing, subject: &str) -> Result<(), DbErr> {
        throttle::Entity::update_many()
            .col_expr(throttle::Column::NextAt, Expr::col(throttle::Column::NextAt).sub(millis(self.interval())))
            .filter(throttle::Column::Key.eq(self.key(keys, subject)))
            .exec(db)
            .await
            .map(drop)
    }

    /// Resets the count of a subject that only its owner counts for.
    pub(crate) async fn clear(self, db: &impl ConnectionTrait, keys: &KeyRing, subject: &str) -> Result<(), DbErr> {
        let counted = throttle::Column::Key.is_in(self.keys(keys, subject));
        throttle::Entity::delete_many().filter(counted).exec(db).await.map(drop)
    }
}

impl From<Result<Vec<Timestamp>, Duration>> for Decision {
    fn from(taken: Result<Vec<Timestamp>, Duration>) -> Self {
        taken.map_or_else(|retry_after| Self::Denied { retry_after }, |_| Self::Allowed)
    }
}

impl Core {
    /// Counts one request of a source. Loopback addresses are not counted.
    pub(crate) async fn take_from_source(&self, limit: Limit, request: &Request) -> Result<Decision, DbErr> {
        take_all(self.db.write(), &self.keys, &limit.of_sources(request), request.now).await.map(Decision::from)
    }
}

fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}
