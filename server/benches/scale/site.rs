//! A site of some size, and what people ask of it.

use std::fs::File;
use std::io;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use accounts::applications::HostName;
use accounts::credentials::OWASP;
use accounts::links::{Minting, Purpose};
use accounts::{Carrier, Clock, HashPool, KeyRing};
use sea_orm::{ConnectionTrait, DatabaseBackend, Statement, Value};
use uuid::Uuid;

use super::seeding::Seeding;
use super::sql::Sql;
use crate::checks::PROXY;
use crate::http::{Connection, check, get, post};
use crate::login::form;
use crate::replica::Replica;
use crate::seed::{PASSWORD, address, new_password};
use crate::vestibule::{HOST, ROOT, Vestibule};
use crate::wiki::{WIKI, wiki};
use crate::{Bench, Outcome};

/// How often each thing is asked.
pub(super) const TRIALS: usize = 200;
/// Rows that a sweep finds due.
const DUE: usize = 1_000;
/// Longer than a use of a session goes unwritten.
const UNUSED: i64 = 600_000;

/// A filled database.
pub(super) struct Site {
    pub(super) seeding: Seeding,
    url: String,
    /// Beside its server, which is started and stopped.
    replica: Replica,
}

impl Site {
    /// Makes and fills it.
    pub(super) async fn build(bench: &Bench, url: &str, accounts: usize) -> Outcome<Self> {
        drop(serve(bench, url).await?);
        let hash = HashPool::new(1, Duration::from_mins(1), OWASP).hash(new_password()?).await?;
        let Value::String(Some(hash)) = hash.into() else { return Err("a hash is text".into()) };
        let backend = if url.starts_with("sqlite") { DatabaseBackend::Sqlite } else { DatabaseBackend::Postgres };
        let (waiting, now) = (TRIALS.max(accounts / 100), Clock::System.now().millis());
        let seeding = Seeding { sql: Sql(backend), accounts, waiting, now, password_hash: hash };
        let start = Instant::now();
        seeding.fill(url).await?;
        println!("{accounts} accounts in {:.1?}", start.elapsed());
        let replica = Replica::over(url).await?;
        replica.register("wiki", wiki()).await?;
        Ok(Self { seeding, url: url.to_owned(), replica })
    }

    /// Has the operating system read all of it, so that no disk is measured.
    pub(super) async fn warm(&self) -> Outcome<()> {
        if let Some(path) = self.url.strip_prefix("sqlite://") {
            let mut file = File::open(path.trim_end_matches("?mode=rwc"))?;
            io::copy(&mut file, &mut io::sink())?;
            return Ok(());
        }
        // Not by the replica, whose statements have little time.
        let database = sea_orm::Database::connect(&self.url).await?;
        database.execute_unprepared("CREATE EXTENSION IF NOT EXISTS pg_prewarm").await?;
        let all =
            "SELECT pg_prewarm(oid, 'read') FROM pg_class WHERE relkind IN ('r', 'i') AND relname LIKE 'vestibule%'";
        database.execute_unprepared(all).await?;
        Ok(database.close().await?)
    }

    /// Its server.
    pub(super) async fn serve(&self, bench: &Bench) -> Outcome<Vestibule> {
        serve(bench, &self.url).await
    }

    /// Accounts all over the site; others for each `which` below 5.
    fn picked(&self, which: usize) -> impl Iterator<Item = usize> + Clone {
        let apart = self.seeding.accounts / TRIALS;
        (0..TRIALS).map(move |trial| trial * apart + which * apart / 5)
    }

    fn users(&self, which: usize) -> Vec<Uuid> {
        self.picked(which).map(|number| self.seeding.user(number)).collect()
    }

    /// Account pages of sessions that were used a moment ago.
    pub(super) async fn pages(&self) -> Outcome<Vec<Vec<u8>>> {
        self.pages_of(&self.users(0), 0).await
    }

    /// Account pages of sessions whose next use is written down.
    pub(super) async fn unused_pages(&self) -> Outcome<Vec<Vec<u8>>> {
        self.pages_of(&self.users(1), UNUSED).await
    }

    async fn pages_of(&self, users: &[Uuid], unused: i64) -> Outcome<Vec<Vec<u8>>> {
        let sessions = self.replica.sessions(users, Carrier::Browser).await?;
        self.last_used(users, unused).await?;
        Ok(sessions.iter().map(|cookie| get("/account", &format!("__Host-session={cookie}"))).collect())
    }

    /// What a proxy asks about visitors.
    pub(super) async fn checks(&self) -> Outcome<Vec<Vec<u8>>> {
        let (mut checks, host) = (Vec::new(), HostName::parse(WIKI)?);
        let users = self.users(2);
        for member in self.replica.sign_in(&users).await? {
            checks.push(check(WIKI, &self.replica.enter(&member, &host).await?));
        }
        self.last_used(&users, 0).await?;
        Ok(checks)
    }

    /// All sessions of these accounts were last used so many milliseconds ago.
    async fn last_used(&self, users: &[Uuid], ago: i64) -> Outcome<()> {
        let (users, at): (Vec<_>, _) = (users.iter().map(|user| self.literal(*user)).collect(), Clock::System.now());
        let (users, at) = (users.join(", "), at.millis() - ago);
        self.execute(&format!("UPDATE vestibule_sessions SET last_seen_at = {at} WHERE user_id IN ({users})")).await
    }

    /// Sign-ins from browsers that have signed in before.
    pub(super) async fn sign_ins(&self, server: &Vestibule) -> Outcome<Vec<Vec<u8>>> {
        let (mut sign_ins, mut connection) = (Vec::new(), Connection::to(server.address));
        for number in self.picked(3) {
            let answer = connection.ask(&post("/login", "", &form(number, PASSWORD))).await?;
            let device = answer.cookie("__Host-device").ok_or("signing in gave no device cookie")?;
            sign_ins.push(post("/login", &format!("__Host-device={device}"), &form(number, PASSWORD)));
        }
        Ok(sign_ins)
    }

    /// Requests of a mail with a reset link.
    pub(super) fn forgotten(&self) -> Vec<Vec<u8>> {
        let ask = |number| post("/forgot-password", "", &format!("email={}", address(number).replace('@', "%40")));
        self.picked(4).map(ask).collect()
    }

    /// Reset links with a new password.
    pub(super) async fn resets(&self) -> Outcome<Vec<Vec<u8>>> {
        let addresses = self.picked(4).map(address).collect();
        let links = self.links(Purpose::Reset, "recovery_stamp", 1, addresses).await?;
        let form = format!("new_password={}", PASSWORD.replace(' ', "+"));
        Ok(links.iter().map(|token| post(&format!("/reset-password/{token}"), "", &form)).collect())
    }

    /// Activation links, opened in another browser, with the password typed at sign-up.
    pub(super) async fn activations(&self) -> Outcome<Vec<Vec<u8>>> {
        let apart = self.seeding.waiting / TRIALS;
        let addresses = (0..TRIALS).map(|trial| self.seeding.waiting_address(trial * apart)).collect();
        let links = self.links(Purpose::Activate, "security_stamp", 0, addresses).await?;
        let form = format!("password={}", PASSWORD.replace(' ', "+"));
        Ok(links.iter().map(|token| post(&format!("/activate/{token}"), "", &form)).collect())
    }

    /// As the server mints them, from the state of these accounts (`accounts/src/links/state.rs`).
    async fn links(
        &self,
        purpose: Purpose,
        stamp: &str,
        confirmed: u8,
        addresses: Vec<String>,
    ) -> Outcome<Vec<String>> {
        let keys = KeyRing::new(&[ROOT], &format!("https://{HOST}"))?;
        let (db, mut tokens, hour) = (self.replica.database().read(), Vec::new(), Duration::from_hours(1));
        for address in addresses {
            let sql = format!("SELECT id, {stamp} FROM vestibule_users WHERE email_key = '{address}'");
            let found = db.query_one_raw(Statement::from_string(self.seeding.sql.0, sql)).await?;
            let found = found.ok_or("no such account")?;
            let (subject, stamp): (Uuid, Vec<u8>) = (found.try_get_by_index(0)?, found.try_get_by_index(1)?);
            let state: [&[u8]; 3] = [address.as_bytes(), &[confirmed], &stamp];
            let minting = Minting { purpose: purpose.into(), subject, state: &state, aad: b"", ttl: hour };
            tokens.push(keys.mint(&minting, Clock::System.now()).expose().to_owned());
        }
        Ok(tokens)
    }

    /// One run of `vestibule users show`, in milliseconds.
    pub(super) fn show(&self, bench: &Bench, trial: usize) -> Outcome<f64> {
        let number = self.picked(2).nth(trial % TRIALS).ok_or("nobody is picked")?;
        let mut command = Command::new(&bench.binary);
        command.args(["users", "show", &address(number)]).env_clear().stdout(Stdio::null());
        command
            .env("PUBLIC_URL", format!("https://{HOST}"))
            .env("DATABASE_URL", &self.url)
            .env("SECRET_KEYS", ROOT.map(|byte| format!("{byte:02x}")).concat())
            .env("SMTP_URL", format!("smtp://{}?tls=none", bench.sink.address))
            .env("MAIL_FROM", "no-reply@example.org");
        let start = Instant::now();
        let status = command.status()?;
        if status.success() {
            Ok(start.elapsed().as_secs_f64() * 1e3)
        } else {
            Err(format!("users show: {status}").into())
        }
    }

    /// One sweep of as many rows that are due as there are on every site, in milliseconds.
    pub(super) async fn sweep(&self, round: usize) -> Outcome<f64> {
        for statement in self.seeding.due(DUE, round) {
            self.execute(&statement).await?;
        }
        let start = Instant::now();
        self.replica.accounts.upkeep().sweep(Clock::System.now()).await?;
        Ok(start.elapsed().as_secs_f64() * 1e3)
    }

    async fn execute(&self, sql: &str) -> Outcome<()> {
        self.replica.database().write().execute_unprepared(sql).await?;
        Ok(())
    }

    fn literal(&self, id: Uuid) -> String {
        match self.seeding.sql.0 {
            DatabaseBackend::Postgres => format!("'{id}'"),
            _ => format!("x'{}'", id.simple()),
        }
    }
}

/// A server with everything at hand that is asked for.
async fn serve(bench: &Bench, url: &str) -> Outcome<Vestibule> {
    let settings = [("DATABASE_URL", url), PROXY, ("HASH_QUEUE_WAIT", "10s")];
    let mut server = Vestibule::start_on(bench, &PathBuf::new(), &settings).await?;
    server.answers(Instant::now(), "/readyz").await?;
    Ok(server)
}
