//! The whole application in process: the real router over a real database, a clock that stands still, mail in memory.

use std::cell::{Cell, RefCell};
use std::panic::resume_unwind;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use accounts::admin::Operator;
use accounts::{Clock, Database, HashPool, KeyRing, Lifetimes, PasswordPolicy, Timestamp};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use mail::{Mailbox, Mailer, Memory};
use sea_orm::{ConnectionTrait, Statement, TryGetable};
use server::config::Config;
use server::routes;
use server::state::AppState;
use tempfile::TempDir;
use tower::ServiceExt;
use tracing::dispatcher::set_default;

use crate::browser::Browser;
use crate::database::{Fresh, Kind};
use crate::log::Log;
use crate::received::Mail;

pub(crate) use crate::at_once::at_once;

pub(crate) const ANN: &str = "ann@example.org";
pub(crate) const BEN: &str = "ben@example.org";
pub(crate) const PASSWORD: &str = "tangerine orbit velvet";
pub(crate) const OTHER: &str = "seven quiet lanterns";
pub(crate) const SITE: &str = "https://accounts.example.org";

pub(crate) const SECOND: Duration = Duration::from_secs(1);
pub(crate) const MINUTE: Duration = Duration::from_mins(1);
pub(crate) const HOUR: Duration = Duration::from_hours(1);
pub(crate) const DAY: Duration = Duration::from_hours(24);

/// What must never be logged: passwords, cookies, tokens. Shared by all browsers of a story.
#[derive(Clone, Debug, Default)]
pub(crate) struct Secrets(Arc<Mutex<Vec<String>>>);

impl Secrets {
    pub(crate) fn keep(&self, secret: &str) {
        // Shorter ones turn up by chance.
        if secret.len() >= 8 {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).push(secret.to_owned());
        }
    }

    pub(crate) fn all(&self) -> Vec<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// How the application of a story differs from the usual one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setup {
    /// Settings besides the usual ones, or instead of them.
    pub(crate) settings: &'static [(&'static str, &'static str)],
    /// Hashes at once, the longest wait, and argon2's parameters.
    pub(crate) pool: (usize, Duration, (u32, u32, u32)),
    /// Mail goes to the development mailbox; a story reads it on its pages.
    pub(crate) mailbox: bool,
}

impl Setup {
    /// What most stories are told with.
    pub(crate) const USUAL: Self = Self { settings: &[], pool: (2, MINUTE, (8, 1, 1)), mailbox: false };
}

impl Default for Setup {
    fn default() -> Self {
        Self::USUAL
    }
}

/// The application, and what a person knows about it.
pub(crate) struct TestApp {
    pub(crate) state: AppState,
    pub(crate) operator: Operator,
    /// The database for what only a story asks.
    pub(crate) unheard: Database,
    pub(crate) log: Log,
    pub(crate) secrets: Secrets,
    pub(crate) router: Router,
    memory: Memory,
    unread: RefCell<Vec<Mail>>,
    mail_ignored: Cell<bool>,
    browsers: Cell<u32>,
    statements: Arc<Mutex<Vec<String>>>,
    _mailbox: TempDir,
}

/// Tells a story on every kind of database.
pub(crate) fn both(story: impl AsyncFn(&TestApp) + Sync) {
    both_with(Setup::default(), story);
}

/// The same with another setup.
pub(crate) fn both_with(setup: Setup, story: impl AsyncFn(&TestApp) + Sync) {
    for kind in Kind::all() {
        let told = std::thread::scope(|scope| {
            // The thread's name is the head of a panic's message.
            let thread = std::thread::Builder::new().name(kind.name().to_owned());
            thread.spawn_scoped(scope, || tell(&kind, setup, &story)).expect("a thread").join()
        });
        told.unwrap_or_else(|panic| resume_unwind(panic));
    }
}

fn tell(kind: &Kind, setup: Setup, story: &impl AsyncFn(&TestApp)) {
    let log = Log::default();
    let dispatch = log.dispatch();
    let _listening = set_default(&dispatch);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .on_thread_start(move || std::mem::forget(set_default(&dispatch)))
        .build();
    runtime.expect("a runtime").block_on(async {
        let fresh = kind.fresh().await.expect("a fresh database");
        let app = TestApp::over(&fresh, setup, log);
        story(&app).await;
        app.end().await;
        fresh.remove().await.expect("the database can be removed");
    });
}

impl TestApp {
    fn over(fresh: &Fresh, setup: Setup, log: Log) -> Self {
        let mut database = fresh.database.clone();
        let statements = Arc::<Mutex<Vec<String>>>::default();
        let (told, all) = (Arc::clone(&statements), fresh.statements.clone());
        database.on_statement(move |sql| {
            all.hear(sql);
            told.lock().unwrap_or_else(PoisonError::into_inner).push(sql.to_owned());
        });
        let config = config(setup.settings);
        // 2026-01-01T00:00:00Z, a whole second: links carry no fractions.
        let clock = Clock::manual(Timestamp::from_millis(1_767_225_600_000));
        let keys = KeyRing::new(&[[7; 32]], config.public_url.origin()).expect("keys");
        let (slots, wait, params) = setup.pool;
        let operator = Operator::new(database, keys, HashPool::new(slots, wait, params), policy(), lifetimes(&config));
        let memory = Memory::new(config.mail_from.clone());
        let directory = tempfile::tempdir().expect("a directory");
        let mailer = if setup.mailbox {
            Mailer::Mailbox(Mailbox::new(directory.path().join("mailbox"), config.mail_from.clone()))
        } else {
            Mailer::Memory(memory.clone())
        };
        let state = AppState::new(&operator, config, clock, mailer);
        state.web.set_prepared(true);
        Self {
            router: routes::router(state.clone()),
            state,
            operator,
            unheard: fresh.unheard.clone(),
            log,
            memory,
            secrets: Secrets::default(),
            unread: RefCell::default(),
            mail_ignored: Cell::default(),
            browsers: Cell::default(),
            statements,
            _mailbox: directory,
        }
    }

    /// Another person's browser, or another browser of the same person: no cookies, its own address.
    pub(crate) fn browser(&self) -> Browser {
        self.browsers.set(self.browsers.get() + 1);
        let [_, _, high, low] = self.browsers.get().to_be_bytes();
        let public_url = self.state.config.public_url.clone();
        Browser::new(self.router.clone(), public_url, [198, 18, high, low].into(), self.secrets.clone())
    }

    /// Somebody who registered and activated here, signed in, with all mail read.
    pub(crate) async fn member(&self, address: &str) -> Browser {
        let mut browser = self.browser();
        browser.register(address).await;
        let mail = self.open_next_mail(address).await;
        browser.activate(&mail).await;
        // An attempt that begins in the same millisecond would pass for an earlier one.
        self.wait(SECOND);
        browser
    }

    /// Lets time go by.
    pub(crate) fn wait(&self, time: Duration) {
        self.state.clock.advance(time);
    }

    /// Hands over what is due and opens the one mail that then waits in a mailbox.
    pub(crate) async fn open_next_mail(&self, address: &str) -> Mail {
        let mut mails = self.open_all_mail(address).await;
        assert_eq!(mails.len(), 1, "mails to {address}: {mails:?}");
        mails.remove(0)
    }

    /// The same, however many there are.
    pub(crate) async fn open_all_mail(&self, address: &str) -> Vec<Mail> {
        self.deliver().await;
        let (own, others) = self.unread.take().into_iter().partition(|mail| mail.to == address);
        self.unread.replace(others);
        own
    }

    /// Whoever gets mail in this story leaves it unread.
    pub(crate) fn ignore_mail(&self) {
        self.mail_ignored.set(true);
    }

    /// Nothing waits in any mailbox.
    #[track_caller]
    pub(crate) fn assert_no_unread_mail(&self) {
        assert!(self.unread.borrow().is_empty(), "unread mail: {:?}", self.unread.borrow());
    }

    /// Hands over what is due.
    pub(crate) async fn deliver(&self) {
        while self.state.worker.deliver_next().await.expect("the outbox can be read") {}
        for sent in self.memory.take() {
            let mail = Mail::read(&sent, self.state.config.public_url.origin());
            for token in mail.tokens() {
                self.secrets.keep(&token);
            }
            self.unread.borrow_mut().push(mail);
        }
    }

    /// What operators are told at one of their addresses.
    pub(crate) async fn tells(&self, path: &str) -> (u16, String) {
        let request = Request::get(path).body(Body::empty()).expect("a request");
        let Ok(answer) = server::metrics::router(self.state.clone()).oneshot(request).await;
        let status = answer.status().as_u16();
        let bytes = to_bytes(answer.into_body(), 1 << 16).await.expect("a body");
        (status, String::from_utf8(bytes.to_vec()).expect("text"))
    }

    /// What the database was asked since this was called last, without values.
    pub(crate) fn statements(&self) -> Vec<String> {
        std::mem::take(&mut self.statements.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Makes the next mail fail.
    pub(crate) fn next_mail_fails(&self, error: mail::SendError) {
        self.memory.fail_next(error);
    }

    /// Runs a statement and gives the number of rows it changed.
    pub(crate) async fn sql(&self, statement: &str) -> u64 {
        let db = self.unheard.write();
        let done = db.execute_unprepared(statement).await.expect("the statement is right").rows_affected();
        // As every change of the service's own does: what is in memory is no longer current.
        db.execute_unprepared("UPDATE vestibule_revisions SET n = n + 1").await.expect("counted");
        // Not where a story has just taken the table away.
        let _ = db.execute_unprepared("UPDATE vestibule_users SET revision = revision + 1").await;
        done
    }

    /// The first column of all rows.
    pub(crate) async fn column<T: TryGetable>(&self, query: &str) -> Vec<T> {
        let database = self.unheard.write();
        let query = Statement::from_string(database.get_database_backend(), query);
        let rows = database.query_all_raw(query).await.expect("the query is right");
        rows.iter().map(|row| row.try_get_by_index(0).expect("a value of this type")).collect()
    }

    /// How many rows a table has, or a table with a condition.
    pub(crate) async fn count(&self, of: &str) -> i64 {
        self.column(&format!("SELECT count(*) FROM {of}")).await[0]
    }

    /// What would differ if anything had happened: rows of every kind, and what an account's state hangs on. Only
    /// what is written about a request, rather than done by it, is left out: audit lines and throttles.
    pub(crate) async fn state_of_everything(&self) -> Vec<String> {
        let mut state = Vec::new();
        for table in [
            "vestibule_users",
            "vestibule_sign_up_requests",
            "vestibule_mail_sign_in_requests",
            "vestibule_sessions",
            "vestibule_outbox",
            "vestibule_link_uses",
            "vestibule_email_changes",
        ] {
            state.push(format!("{table}: {}", self.count(table).await));
        }
        let users = "SELECT email || ' ' || email_key || ' ' || CASE WHEN email_confirmed THEN 'confirmed ' ELSE '' END \
             || coalesce(password_hash, '-') || ' ' || CAST(mail_sign_ins AS text) || ' ' || status FROM vestibule_users ORDER BY 1";
        state.extend(self.column::<String>(users).await);
        let mails = "SELECT recipient || ' ' || kind || ' ' || state FROM vestibule_outbox ORDER BY 1";
        state.extend(self.column::<String>(mails).await);
        state
    }

    /// Takes the database away for good.
    pub(crate) async fn lose_the_database(&self) {
        self.ignore_mail();
        self.state.database.close().await.expect("closed");
    }

    /// Every story ends here: no mail is left unread, nothing secret was logged (F-72).
    async fn end(&self) {
        if !self.mail_ignored.get() {
            self.deliver().await;
            self.assert_no_unread_mail();
        }
        self.log.assert_holds_none_of(&self.secrets.all());
    }
}

fn config(settings: &[(&str, &str)]) -> Config {
    let usual = [
        ("PUBLIC_URL", SITE),
        ("SMTP_URL", "smtps://mail.example.org"),
        ("MAIL_FROM", "Vestibule <no-reply@example.org>"),
        ("SECRET_KEYS", "8d1f0a4c5b6e7f90123456789abcdef08d1f0a4c5b6e7f90123456789abcde00"),
        ("SUPPORT_EMAIL", "help@example.org"),
    ];
    let vars = usual.iter().chain(settings).copied().collect();
    Config::read(&vars).expect("good settings")
}

fn policy() -> PasswordPolicy {
    PasswordPolicy { min_length: 12, site_words: vec!["Vestibule".into()] }
}

fn lifetimes(config: &Config) -> Lifetimes {
    Lifetimes {
        activation: config.activation_ttl,
        reset: config.reset_ttl,
        email_change: config.email_change_ttl,
        session_idle: config.session_idle_ttl,
        session: config.session_ttl,
        unconfirmed: config.unconfirmed_ttl,
        access_token: config.access_token_ttl,
        refresh_token: config.refresh_ttl,
        signing_key: config.signing_key_rotation,
    }
}
