//! The commands as an operator runs them: the real binary, in a directory of its own, on SQLite.

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use accounts::hash::OWASP;
use accounts::operator::UserSearch;
use accounts::outbox::Fate;
use accounts::{Accounts, Client, Clock, Database, Email, HashGate, KeyRing, Lifetimes, Password, PasswordPolicy};
use axum::body::{Body, to_bytes};
use axum::http::Request;
use serde_json::Value;
use tempfile::TempDir;
use tower::ServiceExt;

use crate::test_app::{ANN, BEN, DAY, TestApp, both};

const PRODUCTION: (&str, &str) = ("PUBLIC_URL", "https://accounts.example.org");

/// A machine with the program and nothing else.
struct Machine(TempDir);

/// What a command said, and how it ended.
#[derive(Debug)]
struct Said {
    status: i32,
    stdout: String,
    stderr: String,
}

impl Machine {
    fn new() -> Self {
        Self(TempDir::new().expect("a temporary directory"))
    }

    /// One with a database.
    fn prepared() -> Self {
        let machine = Self::new();
        assert_eq!(machine.run(&["migrate"]).status, 0);
        machine
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn run(&self, arguments: &[&str]) -> Said {
        self.run_with(&[], arguments)
    }

    /// Runs a command with settings.
    fn run_with(&self, settings: &[(&str, &str)], arguments: &[&str]) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vestibule"));
        command.args(arguments).current_dir(self.path()).env_clear().envs(settings.iter().copied());
        let output = command.output().expect("the program can be run");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        let status = output.status.code().expect("an exit status");
        Said { status, stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    /// The domain over a database of this machine, as the server has it.
    async fn accounts(&self, file: &str) -> Accounts {
        let url = format!("sqlite://{}", self.path().join(file).display());
        let database = Database::connect(&url).await.expect("an address");
        let keys = KeyRing::new(&[[7; 32]], "http://localhost:3000").expect("a key");
        let gate = HashGate::new(1, Duration::from_mins(1), OWASP);
        let policy = PasswordPolicy { min_length: 12, site_words: Vec::new() };
        Accounts::new(database, keys, gate, policy, lifetimes())
    }

    /// The domain with one account, unconfirmed, for each address.
    async fn with_registered(&self, addresses: &[&str]) -> Accounts {
        let accounts = self.accounts("data/vestibule.db").await;
        for address in addresses {
            let email = Email::parse(address).expect("an address");
            let password = Password::parse("tangerine orbit velvet").expect("a password");
            let registered = accounts.register(&email, password, &Client::default(), Clock::System.now()).await;
            registered.expect("the database works");
        }
        accounts
    }
}

impl Said {
    /// The result of a command that must have worked.
    fn json(self) -> Value {
        assert_eq!(self.status, 0, "{self:?}");
        serde_json::from_str(&self.stdout).expect("JSON")
    }

    fn is(&self, status: i32, stderr: &str) {
        assert!(self.status == status && self.stderr.contains(stderr), "{status}, {stderr}: {self:?}");
    }
}

fn lifetimes() -> Lifetimes {
    Lifetimes {
        activation: DAY,
        reset: Duration::from_hours(1),
        email_change: DAY,
        session_idle: 7 * DAY,
        session: 30 * DAY,
        unconfirmed: 7 * DAY,
    }
}

fn texts(list: &Value, field: &str) -> Vec<String> {
    let lines = list.as_array().expect("a list").iter();
    lines.map(|line| line[field].as_str().expect("text").to_owned()).collect()
}

// Settings

#[test]
fn the_reference_and_the_listing_name_every_setting() {
    let machine = Machine::new();
    let reference = machine.run(&["config", "--reference"]).stdout;
    let settings = texts(&machine.run(&["config", "--json"]).json()["settings"], "name");
    assert_eq!(settings.len(), server::config::ALL.len());
    for setting in server::config::ALL {
        assert!(reference.contains(&format!("\n#{}=", setting.name)), "{}", setting.name);
        assert!(settings.iter().any(|name| name == setting.name), "{}", setting.name);
    }
}

#[test]
fn r_cf_1_malformed_and_unknown_settings_are_told_all_at_once_by_every_command() {
    let machine = Machine::new();
    let settings = [("ACTIVATION_TTL", "soon"), ("PASSWORD_MIN_LENGTH", "4"), ("SMPT_URL", "smtp://mail.example")];
    for command in [&["serve"][..], &[], &["config"], &["migrate"], &["users", "list"], &["doctor"]] {
        let said = machine.run_with(&settings, command);
        assert_eq!((said.status, said.stderr.matches("\n  - ").count()), (2, 3), "{command:?}: {said:?}");
        assert_eq!(said.stdout, "");
    }
    assert_eq!(fs::read_dir(machine.path()).expect("a directory").count(), 0, "nothing was created");
}

#[test]
fn a_production_without_mail_sender_and_keys_refuses_to_start() {
    let said = Machine::new().run_with(&[PRODUCTION], &["serve"]);
    for name in ["SMTP_URL", "MAIL_FROM", "SECRET_KEYS"] {
        said.is(2, &format!("{name}: is required"));
    }
}

#[test]
fn a_printed_key_is_fresh_and_can_be_used() {
    let machine = Machine::new();
    let key = || machine.run(&["keys", "generate"]).stdout.trim().to_owned();
    let (one, two) = (key(), key());
    let said = machine.run_with(&[("SECRET_KEYS", &format!("{one},{two}"))], &["config"]);
    assert!(said.status == 0 && !said.stdout.contains(&one), "{said:?}");
}

#[test]
fn wrong_usage_ends_with_2_and_explains_itself_on_stderr() {
    let machine = Machine::prepared();
    for arguments in [
        &["frobnicate"][..],
        &["users"],
        &["users", "show"],
        &["users", "show", "ann"],
        &["users", "list", "--state", "asleep"],
        &["users", "list", "--limit", "0"],
        &["outbox", "retry", "1"],
        &["backup"],
        &["doctor", "--mail", "ann"],
    ] {
        let said = machine.run(arguments);
        assert!(said.status == 2 && said.stdout.is_empty() && !said.stderr.is_empty(), "{arguments:?}: {said:?}");
    }
}

#[test]
fn a_database_that_was_never_prepared_is_told_with_what_to_do() {
    let machine = Machine::new();
    machine.run(&["users", "list"]).is(1, "`vestibule migrate` prepares");
    let versions = machine.run(&["migrate", "--status", "--json"]).json();
    assert!(texts(&versions["versions"], "state").iter().all(|state| state == "pending"));
    assert_eq!(machine.run(&["migrate"]).status, 0);
    assert_eq!(machine.run(&["users", "list"]).status, 0);
}

// Accounts

#[tokio::test]
async fn an_account_goes_through_its_life_by_command() {
    let machine = Machine::prepared();
    machine.with_registered(&[ANN]).await;
    let user = |order: &str| machine.run(&["users", order, ANN]);
    let state = || machine.run(&["users", "show", ANN, "--json"]).json()["state"].as_str().map(str::to_owned);
    assert_eq!(state().as_deref(), Some("unconfirmed"));
    for (order, says, then) in [
        ("activate", "activated", "active"),
        ("disable", "signed out everywhere", "disabled"),
        ("enable", "enabled", "active"),
        ("reset", "link is being mailed", "active"),
        ("sign-out", "0 sessions ended", "active"),
    ] {
        let said = user(order);
        assert!(said.status == 0 && said.stdout.contains(says) && said.stderr.is_empty(), "{order}: {said:?}");
        assert_eq!(state().as_deref(), Some(then), "{order}");
    }
    user("enable").is(0, "nothing was changed");
    let events = texts(&machine.run(&["users", "show", ANN, "--json"]).json()["activity"], "event");
    assert_eq!(
        events,
        ["operator_signed_out", "operator_reset", "enabled", "disabled", "operator_activated", "registered"]
    );
}

#[tokio::test]
async fn a_disabled_account_is_neither_activated_nor_sent_a_reset() {
    let machine = Machine::prepared();
    machine.with_registered(&[ANN]).await;
    assert_eq!(machine.run(&["users", "disable", ANN]).status, 0);
    for order in ["activate", "reset"] {
        machine.run(&["users", order, ANN]).is(1, "is disabled; `vestibule users enable ann@example.org`");
    }
}

#[test]
fn an_unknown_account_is_refused_by_every_order() {
    let machine = Machine::prepared();
    for order in ["show", "activate", "disable", "enable", "sign-out", "reset", "delete"] {
        machine.run(&["users", order, ANN]).is(1, "there is no account ann@example.org");
    }
}

#[tokio::test]
async fn an_account_is_deleted_only_with_yes() {
    let machine = Machine::prepared();
    machine.with_registered(&[ANN, BEN]).await;
    machine.run(&["users", "delete", ANN]).is(2, "vestibule users delete ann@example.org --yes");
    let id = machine.run(&["users", "show", ANN, "--json"]).json()["id"].as_str().expect("an id").to_owned();
    assert_eq!(machine.run(&["users", "delete", &id, "--yes"]).status, 0);
    assert_eq!(texts(&machine.run(&["users", "list", "--json"]).json()["users"], "email"), [BEN]);
}

#[tokio::test]
async fn accounts_are_listed_page_by_page_for_people_and_for_programs() {
    let machine = Machine::prepared();
    machine.with_registered(&["u1@example.org", "u2@example.org", "v@example.org"]).await;
    let first = machine.run(&["users", "list", "u", "--limit", "1", "--json"]).json();
    let next = first["next"].as_str().expect("there is more");
    let last = machine.run(&["users", "list", "u", "--limit", "1", "--before", next, "--json"]).json();
    let both = [texts(&first["users"], "email"), texts(&last["users"], "email")].concat();
    assert_eq!(
        (both.as_slice(), &last["next"]),
        (&["u2@example.org".into(), "u1@example.org".into()][..], &Value::Null)
    );
    let said = machine.run(&["users", "list", "--limit", "2"]);
    let heading: Vec<&str> =
        said.stdout.lines().next().expect("a heading").split("  ").filter(|s| !s.is_empty()).collect();
    assert_eq!((heading.len(), said.stdout.lines().count()), (5, 3), "{}", said.stdout);
    said.is(0, "there are more: --before ");
}

// Mail

#[tokio::test]
async fn a_mail_goes_through_its_life_by_command() {
    let machine = Machine::prepared();
    let accounts = machine.with_registered(&[ANN]).await;
    let now = || Clock::System.now();
    let delivery = accounts.next_mail(now()).await.expect("the database works").expect("a mail is due");
    let id = delivery.id.to_string();
    machine.run(&["outbox", "retry", &id]).is(1, "is sending");
    accounts.settle(&delivery, Fate::Refused("550 no such user".into()), now()).await.expect("settled");
    let failed = &machine.run(&["outbox", "list", "--state", "failed", "--json"]).json()["mails"][0];
    assert_eq!((&failed["id"], &failed["recipient"]), (&Value::from(id.as_str()), &Value::from(ANN)));
    assert_eq!((&failed["kind"], &failed["error"]), (&"activate".into(), &"550 no such user".into()));
    assert_eq!(machine.run(&["outbox", "retry", &id]).stdout, format!("{id}: queued again\n"));
    let again = accounts.next_mail(now()).await.expect("the database works").expect("the mail is due again");
    accounts.settle(&again, Fate::Later("451 later".into()), now()).await.expect("settled");
    assert_eq!(machine.run(&["outbox", "drop", &id]).status, 0);
    machine.run(&["outbox", "drop", &id]).is(1, "is dropped");
    assert_eq!(texts(&machine.run(&["outbox", "list", "--json"]).json()["mails"], "state"), ["dropped"]);
    let nobodys = "00000000-0000-0000-0000-000000000000";
    machine.run(&["outbox", "retry", nobodys]).is(1, "there is no mail");
}

// The doctor

fn findings(said: &str, verdict: &str) -> usize {
    said.lines().filter(|line| line.starts_with(verdict)).count()
}

#[test]
fn a_healthy_development_machine_passes_the_doctor() {
    let machine = Machine::prepared();
    let said = machine.run(&["doctor"]);
    assert_eq!((said.status, findings(&said.stdout, "FAIL")), (0, 0), "{said:?}");
    for told in
        ["database  takes changes", "hashing   one password takes", "clock     it is 20", "keys      for development"]
    {
        assert!(said.stdout.contains(told), "{told}: {}", said.stdout);
    }
    let json = machine.run(&["doctor", "--json"]).json();
    assert_eq!(json["ok"], Value::Bool(true));
    assert!(texts(&json["findings"], "verdict").len() >= 8);
}

#[test]
fn a_dead_mail_server_is_told_in_words_with_what_to_do() {
    let port = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address").port();
    let machine = Machine::prepared();
    let server = format!("smtp://127.0.0.1:{port}?tls=none");
    let said = machine.run_with(&[("SMTP_URL", &server)], &["doctor", "--mail", ANN]);
    said.is(1, "one check failed");
    assert_eq!(findings(&said.stdout, "FAIL"), 1);
    assert!(said.stdout.contains(&format!("FAIL  mail      127.0.0.1:{port}: connection: ")), "{}", said.stdout);
    assert!(said.stdout.contains("is the mail server running"), "{}", said.stdout);
}

#[test]
fn a_mail_server_nobody_knows_is_told_by_name() {
    let machine = Machine::prepared();
    // Too long a label for any name: no network is needed to know that nobody has it.
    let host = format!("{}.example", "a".repeat(64));
    let said = machine.run_with(&[("SMTP_URL", &format!("smtp://{host}"))], &["doctor"]);
    assert_eq!(said.status, 1);
    assert!(said.stdout.contains(&format!("nobody knows the address of {host}")), "{}", said.stdout);
}

#[test]
fn the_doctor_sends_a_test_mail_on_demand() {
    let machine = Machine::prepared();
    let said = machine.run(&["doctor", "--mail", ANN]);
    assert!(said.stdout.contains("the test mail was taken: stored as "), "{said:?}");
    assert_eq!(fs::read_dir(machine.path().join("data/mailbox")).expect("a mailbox").count(), 1);
}

#[test]
fn a_database_that_is_not_there_or_not_prepared_is_told() {
    let machine = Machine::new();
    assert!(machine.run(&["doctor"]).stdout.contains("warn  database  its schema lacks m2"));
    let away = [("DATABASE_URL", "postgres://ann:hunter2@127.0.0.1:1/vestibule")];
    let said = machine.run_with(&away, &["doctor"]);
    assert!(said.status == 1 && said.stdout.contains("FAIL  database  does not answer: "), "{said:?}");
    assert!(!said.stdout.contains("hunter2"), "{}", said.stdout);
}

#[test]
fn f_44_a_key_that_everybody_can_read_is_told_with_the_command_that_helps() {
    let machine = Machine::prepared();
    let key = machine.path().join("data/secret.key");
    fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).expect("the mode can be changed");
    let said = machine.run(&["doctor"]);
    assert!(said.status == 1 && said.stdout.contains("run `chmod 600 data/secret.key`"), "{said:?}");
}

// Backups

#[tokio::test]
async fn a_backup_made_in_the_middle_of_a_change_opens_as_a_database_of_the_moment_before() {
    use sea_orm::{ConnectionTrait, TransactionTrait};
    let machine = Machine::prepared();
    let accounts = machine.with_registered(&[ANN, BEN]).await;
    let change = accounts.database().write().begin().await.expect("a transaction");
    change.execute_unprepared("DELETE FROM users").await.expect("deleted");
    let said = machine.run(&["backup", "copy.db"]);
    assert!(said.status == 0 && said.stdout.starts_with("copy.db: "), "{said:?}");
    change.commit().await.expect("committed");
    let everybody = UserSearch { prefix: None, state: None, before: None, limit: 50 };
    let copied = machine.accounts("copy.db").await.users_list(&everybody).await.expect("a database");
    let left = accounts.users_list(&everybody).await.expect("the database works");
    assert_eq!((copied.lines.len(), left.lines.len()), (2, 0));
}

#[test]
fn a_backup_is_its_owners_alone_and_overwrites_nothing() {
    let machine = Machine::prepared();
    assert_eq!(machine.run(&["backup", "copy.db"]).status, 0);
    let file = machine.path().join("copy.db");
    let before = fs::read(&file).expect("a copy");
    assert_eq!(fs::metadata(&file).expect("a copy").permissions().mode() & 0o777, 0o600);
    machine.run(&["backup", "copy.db"]).is(1, "copy.db exists already");
    assert_eq!(fs::read(&file).expect("a copy"), before);
    machine.run(&["backup", "nowhere/copy.db"]).is(1, "nowhere/copy.db cannot be written");
}

// Metrics

async fn metrics(app: &TestApp) -> String {
    let request = Request::get("/metrics").body(Body::empty()).expect("a request");
    let Ok(answer) = server::metrics::router(app.state.clone()).oneshot(request).await;
    let bytes = to_bytes(answer.into_body(), 1 << 16).await.expect("a body");
    String::from_utf8(bytes.to_vec()).expect("text")
}

#[test]
fn metrics_tell_the_queue_while_the_database_answers_and_the_rest_always() {
    both(async |app| {
        app.ignore_mail();
        let email = Email::parse(ANN).expect("an address");
        let asked = app.state.accounts.request_reset(&email, &Client::default(), app.state.clock.now()).await;
        asked.expect("the database works");
        app.wait(Duration::from_secs(90));
        let text = metrics(app).await;
        for line in ["vestibule_mail_queued 1", "vestibule_mail_oldest_seconds 90", "vestibule_mail_trouble 0"] {
            assert!(text.lines().any(|told| told == line), "{line}: {text}");
        }
        app.sql("DROP TABLE outbox").await;
        let text = metrics(app).await;
        assert!(!text.contains("vestibule_mail_queued") && text.contains("\nvestibule_hash_slots "), "{text}");
    });
}
