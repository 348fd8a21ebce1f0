//! The rows of a site, made by the database itself, because a million accounts one by one would take an hour.
//!
//! For each account as docs/operate.md says how long what is kept: two sessions that began within the last 29 days, half
//! a visit to an application, and five lines of history within a year, whose client addresses are wiped after 30 days.
//! For ten accounts: an email that left within the last day, a limit in use, and a failed sign-in of an address that has
//! no account, within 30 days. For a hundred: one that waits for its activation with two sign-ups, a used link, and one
//! that expired. For a thousand: an undoable change of address. Nothing is due to be sent, reminded or swept.

use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseBackend};
use uuid::Uuid;

use super::sql::{Sql, as_i64, evenly};
use crate::Outcome;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;
/// How what belongs to accounts is scattered over them.
const PRIME: usize = 7_919;
const AGENT: &str = "'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 \
                     Safari/537.36'";

/// What a site consists of.
pub(super) struct Seeding {
    pub(super) sql: Sql,
    pub(super) accounts: usize,
    /// Those that wait for their activation.
    pub(super) waiting: usize,
    /// When it is, in milliseconds.
    pub(super) now: i64,
    pub(super) password_hash: String,
}

impl Seeding {
    /// The id of an account.
    pub(super) fn user(&self, number: usize) -> Uuid {
        let (from, over) = self.joined();
        let millis = from + i64::try_from(number).unwrap_or(i64::MAX) * (over / as_i64(self.accounts));
        Uuid::from_u128(u128::from(millis.unsigned_abs()) << 80 | 0x7000 << 64 | number as u128)
    }

    /// The address of an account that waits, among those of the others.
    pub(super) fn waiting_address(&self, number: usize) -> String {
        format!("person{}new{number}@example.org", number * (self.accounts / self.waiting))
    }

    /// Fills a database in which the server has made its tables, and which nobody else has open.
    pub(super) async fn fill(&self, url: &str) -> Outcome<()> {
        let mut options = ConnectOptions::new(url);
        options.max_connections(1).sqlx_logging(false);
        let database = Database::connect(options).await?;
        for statement in self.before().into_iter().chain(self.rows()) {
            database.execute_unprepared(&statement).await?;
        }
        if self.sql.0 == DatabaseBackend::Postgres {
            // As autovacuum does. On SQLite the server collects no statistics.
            database.execute_unprepared("VACUUM ANALYZE").await?;
        }
        Ok(database.close().await?)
    }

    /// Settings of the connection: what it writes need not survive, and refers to what is there.
    fn before(&self) -> Vec<String> {
        let settings: &[&str] = match self.sql.0 {
            DatabaseBackend::Postgres => &["SET session_replication_role = replica"],
            _ => &[
                "PRAGMA journal_mode = OFF",
                "PRAGMA synchronous = OFF",
                "PRAGMA foreign_keys = OFF",
                "PRAGMA cache_size = -1000000",
            ],
        };
        settings.iter().map(ToString::to_string).collect()
    }

    fn rows(&self) -> Vec<String> {
        let some = |every: usize| self.accounts.div_ceil(every);
        let sessions = 2 * self.accounts;
        vec![
            self.users(),
            self.waiting_users(),
            self.sessions(sessions, self.now - 29 * DAY, 29 * DAY, 0),
            self.visits(some(2), sessions),
            self.history(5 * self.accounts),
            self.history_of_nobody(some(10), self.now - 29 * DAY, 29 * DAY, "'sign_in_failed'", "NULL"),
            self.history_of_nobody(some(100), self.now - 29 * DAY, 29 * DAY, "'expired'", &self.sql.random_id()),
            self.mails(some(10), self.now - DAY, DAY),
            self.limits(some(10), self.now + HOUR, 34 * DAY),
            self.sign_ups(2 * self.waiting, self.now - 166 * HOUR, 166 * HOUR),
            self.used_links(some(100), self.now + HOUR, 7 * DAY),
            self.changes(some(1_000)),
        ]
    }

    /// Rows that are due to be swept, so many in all, whatever the size of the site. Not the same ones for two rounds.
    pub(super) fn due(&self, rows: usize, round: usize) -> Vec<String> {
        let each = rows / 5;
        let nothing = as_i64(each);
        vec![
            self.sessions(each, self.now - 31 * DAY, nothing, (round + 1) * 100_000_000),
            self.mails(each, self.now - 15 * DAY, nothing),
            self.limits(each, self.now - HOUR, nothing),
            self.sign_ups(each, self.now - 8 * DAY, nothing),
            self.history_of_nobody(each, self.now - 31 * DAY, nothing, "'sign_in_failed'", "NULL"),
        ]
    }

    /// Since when accounts have joined, and for how long.
    fn joined(&self) -> (i64, i64) {
        (self.now - 3 * 365 * DAY, 2 * 365 * DAY)
    }

    fn users(&self) -> String {
        let (from, over) = self.joined();
        let (numbers, id, created) =
            (self.sql.numbers(self.accounts), self.user_id("n"), evenly(from, over, self.accounts, "n"));
        let (stamp, hash) = (self.sql.random(16), &self.password_hash);
        format!(
            "INSERT INTO vestibule_users (id, email, email_key, email_confirmed, email_proven, password_hash, \
             security_stamp, recovery_stamp, mail_sign_ins, browser_stamp, status, registered_at, created_at, \
             confirmed_at, last_sign_in_at, sign_in_notices, language, time_zone) SELECT {id}, 'person' || n || \
             '@example.org', 'person' || n || '@example.org', TRUE, TRUE, '{hash}', {stamp}, {stamp}, 0, {stamp}, \
             'active', {created}, {created}, {created}, {created}, TRUE, 'en', 'Europe/Berlin' FROM {numbers}"
        )
    }

    /// Reminded where a third of their time is left.
    fn waiting_users(&self) -> String {
        let (numbers, reminded) = (self.sql.numbers(self.waiting), self.now - 110 * HOUR);
        let created = evenly(self.now - 166 * HOUR, 166 * HOUR, self.waiting, "n");
        let (id, address) = (self.sql.id(&created, "n"), self.waiting_key("n"));
        let (stamp, hash) = (self.sql.random(16), &self.password_hash);
        format!(
            "INSERT INTO vestibule_users (id, email, email_key, email_confirmed, email_proven, password_hash, \
             security_stamp, recovery_stamp, mail_sign_ins, browser_stamp, status, registered_at, created_at, \
             reminded_at, sign_in_notices) SELECT {id}, {address}, {address}, FALSE, FALSE, '{hash}', {stamp}, {stamp}, 0, \
             {stamp}, 'active', {created}, {created}, CASE WHEN {created} < {reminded} THEN {reminded} END, TRUE FROM \
             {numbers}"
        )
    }

    /// Last used the more lately, the younger.
    fn sessions(&self, rows: usize, from: i64, over: i64, first: usize) -> String {
        let created = evenly(from, over, rows, "n");
        let (numbers, id, now) = (self.sql.numbers(rows), self.sql.id(&created, &format!("({first} + n)")), self.now);
        let (hash, user) = (self.sql.random(32), self.scattered("n"));
        let last = format!("({now} - ({now} - {created}) * 6 / 29)");
        format!(
            "INSERT INTO vestibule_sessions (id, token_hash, user_id, created_at, last_seen_at, authenticated_at, \
             user_agent, client, method) SELECT {id}, {hash}, {user}, {created}, {last}, {created}, {AGENT}, \
             '203.0.113.' || (n % 250), 'password' FROM {numbers}"
        )
    }

    /// One for every fourth of so many sessions.
    fn visits(&self, rows: usize, sessions: usize) -> String {
        let began = evenly(self.now - 29 * DAY, 29 * DAY, sessions, "(4 * n)");
        let (numbers, session, user) =
            (self.sql.numbers(rows), self.sql.id(&began, "(4 * n)"), self.scattered("(4 * n)"));
        let (random, expires) = (self.sql.random(16), 30 * DAY);
        let id = self.sql.id(&format!("{began} + 1000"), "n");
        format!(
            "INSERT INTO vestibule_grants (id, application_id, user_id, session_id, sid, salt, generation, confirmed, \
             late_retry, auth_time, method, created_at, last_used_at, expires_at) SELECT {id}, 'wiki', {user}, \
             {session}, {random}, {random}, 0, 0, FALSE, {began}, 'password', {began}, {began}, {began} + {expires} \
             FROM {numbers}"
        )
    }

    fn history(&self, rows: usize) -> String {
        let at = evenly(self.now - 365 * DAY, 365 * DAY, rows, "n");
        let (numbers, id, user, wiped) =
            (self.sql.numbers(rows), self.sql.id(&at, "n"), self.scattered("n"), self.now - 30 * DAY);
        format!(
            "INSERT INTO vestibule_audit (id, user_id, at, event, client, user_agent) SELECT {id}, {user}, {at}, \
             CASE n / {} WHEN 0 THEN 'registered' WHEN 1 THEN 'activated' ELSE 'signed_in' END, \
             CASE WHEN {at} > {wiped} THEN '203.0.113.' || (n % 250) END, {AGENT} FROM {numbers}",
            self.accounts
        )
    }

    fn history_of_nobody(&self, rows: usize, from: i64, over: i64, event: &str, user: &str) -> String {
        let at = evenly(from, over, rows, "n");
        let (numbers, id) = (self.sql.numbers(rows), self.sql.random_id());
        format!(
            "INSERT INTO vestibule_audit (id, user_id, at, event, client, user_agent) SELECT {id}, {user}, {at}, {event}, \
             '203.0.113.' || (n % 250), {AGENT} FROM {numbers}"
        )
    }

    fn mails(&self, rows: usize, from: i64, over: i64) -> String {
        let at = evenly(from, over, rows, "n");
        let (numbers, id, user) = (self.sql.numbers(rows), self.sql.random_id(), self.scattered("n"));
        let (n, until) = (self.scattered_number("n"), DAY);
        format!(
            "INSERT INTO vestibule_outbox (id, kind, user_id, recipient, recipient_key, state, attempts, queued_at, \
             next_at, give_up_at, closed_at, language) SELECT {id}, 'new_sign_in', {user}, 'person' || {n} || \
             '@example.org', 'person' || {n} || '@example.org', 'sent', 1, {at}, {at}, {at} + {until}, {at}, 'en' FROM \
             {numbers}"
        )
    }

    fn limits(&self, rows: usize, from: i64, over: i64) -> String {
        let (numbers, key, at) = (self.sql.numbers(rows), self.sql.random(32), evenly(from, over, rows, "n"));
        format!("INSERT INTO vestibule_throttles (key, next_at) SELECT {key}, {at} FROM {numbers}")
    }

    fn sign_ups(&self, rows: usize, from: i64, over: i64) -> String {
        let (numbers, hash, created) = (self.sql.numbers(rows), self.sql.random(32), evenly(from, over, rows, "n"));
        let (address, password) = (self.waiting_key(&format!("(n % {})", self.waiting)), &self.password_hash);
        format!(
            "INSERT INTO vestibule_sign_up_requests (token_hash, email, email_key, password_hash, created_at) SELECT \
             {hash}, {address}, {address}, '{password}', {created} FROM {numbers}"
        )
    }

    fn used_links(&self, rows: usize, from: i64, over: i64) -> String {
        let (numbers, hash, expires) = (self.sql.numbers(rows), self.sql.random(32), evenly(from, over, rows, "n"));
        format!("INSERT INTO vestibule_link_uses (nonce_hash, expires_at) SELECT {hash}, {expires} FROM {numbers}")
    }

    fn changes(&self, rows: usize) -> String {
        let (numbers, id, user) = (self.sql.numbers(rows), self.sql.random_id(), self.scattered("n"));
        let changed = evenly(self.now - 2 * DAY, 2 * DAY, rows, "n");
        format!(
            "INSERT INTO vestibule_email_changes (id, user_id, from_email, from_key, changed_at) SELECT {id}, {user}, \
             'former' || n || '@example.org', 'former' || n || '@example.org', {changed} FROM {numbers}"
        )
    }

    fn user_id(&self, number: &str) -> String {
        let (from, over) = self.joined();
        self.sql.id(&evenly(from, over, self.accounts, number), number)
    }

    fn scattered_number(&self, number: &str) -> String {
        format!("({number} * {PRIME} % {})", self.accounts)
    }

    /// The id of the account that something with this number belongs to.
    fn scattered(&self, number: &str) -> String {
        self.user_id(&self.scattered_number(number))
    }

    fn waiting_key(&self, number: &str) -> String {
        format!("'person' || ({number} * {}) || 'new' || {number} || '@example.org'", self.accounts / self.waiting)
    }
}
