//! A machine with the real program and nothing else, and an operator's words on it.

use std::path::Path;
use std::process::Command;

use accounts::admin::Operator;
use accounts::credentials::OWASP;
use accounts::{Client, Clock, Database, Email, HashPool, KeyRing, LanguageTag, Lifetimes, PasswordPolicy, Request};
use serde_json::Value;
use tempfile::TempDir;

use crate::test_app::{DAY, HOUR, MINUTE, PASSWORD};

/// A machine with the program and nothing else.
pub(crate) struct Machine(TempDir);

/// What a command said, and how it ended.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// A port that nobody else has.
pub(crate) const ANY_PORT: (&str, &str) = ("LEPTOS_SITE_ADDR", "127.0.0.1:0");

impl Machine {
    pub(crate) fn new() -> Self {
        Self(TempDir::new().expect("a temporary directory"))
    }

    /// One with a database.
    pub(crate) fn prepared() -> Self {
        let machine = Self::new();
        assert_eq!(machine.run(&["migrate"]).status, 0);
        machine
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Said {
        self.run_with(&[], arguments)
    }

    /// Runs a command with settings.
    pub(crate) fn run_with(&self, settings: &[(&str, &str)], arguments: &[&str]) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vestibule"));
        // Others serve at the same time: not all can have the usual port.
        let port = arguments.starts_with(&["serve"]).then_some(ANY_PORT);
        let settings = port.into_iter().chain(settings.iter().copied());
        Said::of(command.args(arguments).current_dir(self.path()).env_clear().envs(settings))
    }

    /// The domain over a database of this machine, as the server has it.
    pub(crate) async fn operator(&self, file: &str) -> Operator {
        let url = format!("sqlite://{}", self.path().join(file).display());
        let database = Database::connect(&url).await.expect("an address");
        let keys = KeyRing::new(&[[7; 32]], "http://localhost:3000").expect("a key");
        let pool = HashPool::new(1, MINUTE, OWASP);
        let policy = PasswordPolicy { min_length: 12, site_words: Vec::new() };
        Operator::new(database, keys, pool, policy, lifetimes())
    }

    /// The domain with one account, unconfirmed, for each address.
    pub(crate) async fn with_registered(&self, addresses: &[&str]) -> Operator {
        let operator = self.operator("data/vestibule.db").await;
        let accounts = operator.accounts();
        for address in addresses {
            let email = Email::parse(address).expect("an address");
            let request = Request {
                client: Client::default(),
                language: LanguageTag::parse("en").expect("a tag"),
                language_chosen: false,
                time_zone: None,
                terms: None,
                carrier: accounts::Carrier::Browser,
                now: Clock::System.now(),
            };
            let judged = accounts.new_password(PASSWORD, address, &request).await;
            let password = judged.expect("the database works").expect("a good one");
            let registered = accounts.sign_up().register(&email, password, &request).await;
            registered.expect("the database works");
        }
        operator
    }
}

impl Said {
    /// Runs a command to its end.
    pub(crate) fn of(command: &mut Command) -> Self {
        let output = command.output().expect("the program can be run");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        let status = output.status.code().expect("an exit status");
        Self { status, stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    /// The result of a command that must have worked.
    pub(crate) fn json(self) -> Value {
        assert_eq!(self.status, 0, "{self:?}");
        serde_json::from_str(&self.stdout).expect("JSON")
    }

    pub(crate) fn is(&self, status: i32, stderr: &str) {
        assert!(self.status == status && self.stderr.contains(stderr), "{status}, {stderr}: {self:?}");
    }
}

pub(crate) fn lifetimes() -> Lifetimes {
    Lifetimes {
        activation: DAY,
        reset: HOUR,
        email_change: DAY,
        session_idle: 7 * DAY,
        session: 30 * DAY,
        unconfirmed: 7 * DAY,
        access_token: 10 * MINUTE,
        refresh_token: 30 * DAY,
        signing_key: 90 * DAY,
    }
}

pub(crate) fn texts(list: &Value, field: &str) -> Vec<String> {
    let lines = list.as_array().expect("a list").iter();
    lines.map(|line| line[field].as_str().expect("text").to_owned()).collect()
}
