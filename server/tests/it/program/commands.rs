//! The commands as an operator runs them: the real binary, in a directory of its own, on SQLite.

use std::fs::{self, OpenOptions};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

use accounts::Clock;
use accounts::mail::DeliveryOutcome;
use sea_orm::{ConnectionTrait, DatabaseBackend, Statement};
use serde_json::Value;

use crate::machine::{Machine, texts};
use crate::process::Home;
use crate::test_app::{ANN, BEN};

const PRODUCTION: (&str, &str) = ("PUBLIC_URL", "https://accounts.example.org");

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
fn malformed_and_unknown_settings_are_told_all_at_once_by_every_command_r_cf_1() {
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
fn what_a_setting_points_to_and_cannot_be_used_is_a_wrong_setting_too() {
    let smtp = ("SMTP_URL", "smtp://mail.example:587");
    for (name, settings) in [
        ("DATABASE_URL", &[("DATABASE_URL", "nonsense")][..]),
        ("DATABASE_URL", &[("DATABASE_URL", "sqlite:///proc/none.db?mode=rwc")]),
        ("SMTP_CA_FILE", &[smtp, ("SMTP_CA_FILE", "/none.pem")]),
    ] {
        Machine::new().run_with(settings, &["serve"]).is(2, name);
    }
}

#[test]
fn a_database_url_that_cannot_be_used_is_told_by_every_command_without_its_password_f_44_i_84() {
    let machine = Machine::new();
    for url in ["postgres://u:hun#ter2@h/db", "postgres://u:ter2@h/db?sslmode=ter2", "postgres://u:ter2@h/db?port=ter2"]
    {
        for command in [&["serve"][..], &["doctor"], &["migrate"], &["users", "list"], &["backup", "copy.db"]] {
            let said = machine.run_with(&[("DATABASE_URL", url)], command);
            let told = format!("{}{}", said.stdout, said.stderr);
            assert!(said.status != 0 && told.contains("DATABASE_URL: ") && !told.contains("ter2"), "{url}: {said:?}");
        }
    }
    machine.run_with(&[("DATABASE_URL", "postgres://u:hun#ter2@h/db")], &["config"]).is(2, "must be percent-encoded");
}

#[test]
fn no_level_of_the_log_shows_the_password_of_the_database_f_44_i_84() {
    let url = "postgres://ann:hunter2@127.0.0.1:1/vestibule?pasword=hunter2";
    let home = Home::new("smtp://127.0.0.1:1?tls=none").set("DATABASE_URL", url).set("RUST_LOG", "trace");
    let log = home.start().stop();
    assert!(log.contains("DATABASE_URL: ") && !log.contains("hunter2"), "{log}");
}

#[test]
fn the_directory_made_for_a_database_is_the_one_the_database_is_in() {
    let machine = Machine::new();
    assert_eq!(machine.run_with(&[("DATABASE_URL", "sqlite://my%20dir/x.db?mode=rwc")], &["migrate"]).status, 0);
    assert!(machine.path().join("my dir/x.db").exists() && !machine.path().join("my%20dir").exists());
}

#[test]
fn an_empty_listen_address_counts_as_unset_and_a_wrong_one_is_told_once() {
    let machine = Machine::new();
    fs::write(machine.path().join("Leptos.toml"), SITE_ADDR).expect("written");
    for settings in [&[][..], &[("LEPTOS_SITE_ADDR", "")]] {
        let said = machine.run_with(settings, &["config"]);
        assert!(said.stdout.contains("LEPTOS_SITE_ADDR=127.0.0.7:3007  # default"), "{said:?}");
    }
    let said = machine.run_with(&[("LEPTOS_SITE_ADDR", "localhost")], &["config"]);
    assert_eq!(said.stderr.matches("\n  - ").count(), 1, "{said:?}");
}

#[test]
fn a_taken_port_is_told_with_the_setting_to_change() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = taken.local_addr().expect("an address").to_string();
    let said = Machine::new().run_with(&[("LEPTOS_SITE_ADDR", &address)], &[]);
    said.is(1, &format!("cannot listen on {address}: another program does already"));
    said.is(1, "LEPTOS_SITE_ADDR=127.0.0.1:");
}

#[test]
fn the_port_alone_decides_where_links_lead_while_nothing_else_is_set() {
    let machine = Machine::prepared();
    let port = [("LEPTOS_SITE_ADDR", "127.0.0.1:4300")];
    let said = machine.run_with(&port, &["config"]);
    assert!(said.stdout.contains("PUBLIC_URL=http://localhost:4300  # default"), "{said:?}");
    let said = machine.run_with(&port, &["doctor"]);
    assert!(said.stdout.contains("links lead to http://localhost:4300, where this listens"), "{said:?}");
}

#[test]
fn asked_for_port_0_the_program_says_where_it_serves_and_its_links_lead_there() {
    let home = Home::new("").set("PUBLIC_URL", "");
    let log = home.start_with("LEPTOS_SITE_ADDR", "127.0.0.1:0").expect("it starts").stop();
    let after = log.split("serving http://localhost:").nth(1).expect("it says so");
    let port: String = after.chars().take_while(char::is_ascii_digit).collect();
    assert!(port != "0" && log.contains(&format!("127.0.0.1:{port}")), "{log}");
    assert!(log.contains(&format!("mail lands in http://localhost:{port}/dev/mailbox")), "{log}");
}

const SITE_ADDR: &str =
    "[package.metadata.leptos]\noutput-name = \"vestibule\"\nsite-addr = \"127.0.0.7:3007\" # here\n";

// Results

#[test]
fn a_result_that_cannot_be_written_is_a_failure() {
    let machine = Machine::prepared();
    for command in [
        &["keys", "generate"][..],
        &["keys", "signing", "list"],
        &["config"],
        &["config", "--json"],
        &["users", "list"],
        &["users", "list", "--json"],
        &["outbox", "list"],
        &["migrate", "--status"],
        &["doctor"],
    ] {
        let full = OpenOptions::new().write(true).open("/dev/full").expect("a full disk");
        let said = spawn(&machine, command, full).wait_with_output().expect("it ends");
        let told = String::from_utf8_lossy(&said.stderr);
        assert!(said.status.code() == Some(1) && told.contains("cannot be written"), "{command:?}: {said:?}");
    }
}

#[test]
fn a_reader_who_has_seen_enough_is_no_failure() {
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    let said = spawn(&Machine::new(), &["config", "--reference"], writer).wait_with_output().expect("it ends");
    assert!(said.status.success() && said.stderr.is_empty(), "{said:?}");
}

fn spawn(machine: &Machine, arguments: &[&str], stdout: impl Into<Stdio>) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vestibule"));
    command.args(arguments).current_dir(machine.path()).env_clear().stdout(stdout).stderr(Stdio::piped());
    command.spawn().expect("the program can be run")
}

#[test]
fn a_printed_key_is_fresh_and_can_be_used() {
    let machine = Machine::new();
    let key = || machine.run(&["keys", "generate"]).stdout.trim().to_owned();
    let (one, two) = (key(), key());
    let said = machine.run_with(&[("SECRET_KEYS", &format!("{one},{two}"))], &["config"]);
    assert!(said.status == 0 && !said.stdout.contains(&one), "{said:?}");
}

#[tokio::test]
async fn signing_keys_are_listed_and_rotated_by_command() {
    let machine = Machine::prepared();
    machine.run(&["keys", "signing", "rotate"]).is(0, "");
    let keys = || machine.run(&["keys", "signing", "list", "--json"]).json()["keys"].clone();
    assert_eq!(keys(), Value::Array(Vec::new()));
    let server = machine.operator("data/vestibule.db").await.accounts();
    server.signing_keys().jwks(Clock::System.now()).await.expect("the database works");
    let first = keys();
    assert_eq!((texts(&first, "state"), texts(&first, "algorithm")), (vec!["current".into()], vec!["RS256".into()]));
    assert_eq!(texts(&first, "sealed_under"), ["unknown"], "the server has another key");
    let said = machine.run(&["keys", "signing", "rotate"]);
    assert!(said.status == 0 && said.stdout.contains("other keys sign now: RS256;"), "{said:?}");
    let both = keys();
    assert_eq!(texts(&both, "state"), ["current", "retired"]);
    assert_eq!(texts(&both, "sealed_under"), ["newest", "destroyed"]);
    assert_eq!(both[1]["kid"], first[0]["kid"]);
    machine.run(&["keys", "signing", "rotate", "--now"]).is(0, "");
    let last = keys();
    assert_eq!(texts(&last, "state"), ["current"]);
    let listed = machine.run(&["keys", "signing", "list"]).stdout;
    assert!(listed.starts_with("ALGORITHM") && listed.contains(&texts(&last, "kid")[0]), "{listed}");
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
        &["keys", "signing"],
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

#[tokio::test]
async fn looking_at_the_versions_of_a_schema_writes_nothing() {
    let machine = Machine::new();
    machine.run(&["migrate", "--status"]);
    machine.run(&["doctor"]);
    let operator = machine.operator("data/vestibule.db").await;
    let tables = Statement::from_string(DatabaseBackend::Sqlite, "SELECT name FROM sqlite_schema");
    assert!(operator.database().read().query_all_raw(tables).await.expect("a database").is_empty());
}

#[test]
fn servers_and_commands_that_migrate_at_once_wait_for_each_other_f_11() {
    for _ in 0..4 {
        let machine = Machine::new();
        let all = [(); 6].map(|()| spawn(&machine, &["migrate"], Stdio::null()));
        for one in all {
            let said = one.wait_with_output().expect("it ends");
            assert!(said.status.success(), "{said:?}");
        }
    }
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
fn everybody_is_signed_out_when_it_is_said_and_not_by_leaving_the_account_out_f_49() {
    let machine = Machine::prepared();
    machine.run(&["users", "sign-out"]).is(2, "--all");
    machine.run(&["users", "sign-out", "--all", ANN]).is(2, "--all");
    let said = machine.run(&["users", "sign-out", "--all"]);
    assert!(said.status == 0 && said.stdout.contains("everybody: 0 sessions ended"), "{said:?}");
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
    let accounts = machine.with_registered(&[ANN]).await.accounts();
    let now = || Clock::System.now();
    let delivery = accounts.mail().next(now()).await.expect("the database works").expect("a mail is due");
    let id = delivery.id.to_string();
    machine.run(&["outbox", "retry", &id]).is(1, "is sending");
    accounts
        .mail()
        .settle(&delivery, DeliveryOutcome::Refused("550 no such user".into()), now())
        .await
        .expect("settled");
    let failed = &machine.run(&["outbox", "list", "--state", "failed", "--json"]).json()["mails"][0];
    assert_eq!((&failed["id"], &failed["recipient"]), (&Value::from(id.as_str()), &Value::from(ANN)));
    assert_eq!((&failed["kind"], &failed["error"]), (&"activate".into(), &"550 no such user".into()));
    assert_eq!(machine.run(&["outbox", "retry", &id]).stdout, format!("{id}: queued again\n"));
    let again = accounts.mail().next(now()).await.expect("the database works").expect("the mail is due again");
    accounts.mail().settle(&again, DeliveryOutcome::Later("451 later".into()), now()).await.expect("settled");
    assert_eq!(machine.run(&["outbox", "drop", &id]).status, 0);
    machine.run(&["outbox", "drop", &id]).is(1, "is dropped");
    assert_eq!(texts(&machine.run(&["outbox", "list", "--json"]).json()["mails"], "state"), ["dropped"]);
    let nobodys = "00000000-0000-0000-0000-000000000000";
    machine.run(&["outbox", "retry", nobodys]).is(1, "there is no mail");
}

#[tokio::test]
async fn many_mails_are_sent_again_by_one_order() {
    let machine = Machine::prepared();
    let accounts = machine.with_registered(&[ANN, BEN]).await.accounts();
    let now = || Clock::System.now();
    let mut ids = Vec::new();
    for _ in 0..2 {
        let delivery = accounts.mail().next(now()).await.expect("the database works").expect("a mail is due");
        accounts
            .mail()
            .settle(&delivery, DeliveryOutcome::Refused("554 5.2.0 SendAsDenied".into()), now())
            .await
            .expect("settled");
        ids.push(delivery.id.to_string());
    }
    for (order, said) in [
        (&["--failed"][..], "2 mails: queued again\n"),
        (&["--reply", "sendasdenied"], "2 mails: queued again\n"),
        (&["--since", "1h"], "2 mails: queued again\n"),
        (&["--since", "2026-01-01", "--reply", "5.2.0"], "2 mails: queued again\n"),
        (&["--since", "2100-01-01T10:30:00Z"], "0 mails: queued again\n"),
        (&["--failed"], "0 mails: queued again\n"),
        (&[&ids[0], &ids[1]], &format!("{}: queued again\n{}: queued again\n", ids[0], ids[1])),
    ] {
        assert_eq!(machine.run(&[&["outbox", "retry"], order].concat()).stdout, said, "{order:?}");
    }
    let nobodys = "00000000-0000-0000-0000-000000000000";
    let said = machine.run(&["outbox", "retry", nobodys, &ids[1]]);
    said.is(1, "there is no mail");
    for wrong in [&[][..], &["--reply", ""], &["--since", "soon"], &["--since", "5µ"], &["--failed", &ids[0]]] {
        assert_eq!(machine.run(&[&["outbox", "retry"], wrong].concat()).status, 2, "{wrong:?}");
    }
}

#[test]
fn our_words_can_be_copied_and_an_operators_are_judged_r_bd_4_r_bd_5() {
    let machine = Machine::new();
    let ours = machine.run(&["texts", "list", "--language", "de"]).stdout;
    assert!(ours.contains("\nlayout-skip = "), "{ours}");
    let write = |name: &str, text: &str| fs::write(machine.path().join("texts").join(name), text).expect("written");
    fs::create_dir(machine.path().join("texts")).expect("made");
    write("de.ftl", &ours);
    assert_eq!(machine.run(&["texts", "check", "texts"]).status, 0);
    write("en.ftl", "# Ours\nhome-note = { $site }\n");
    machine.run(&["texts", "check", "texts"]).is(1, "en.ftl: line 2: message 'home-note' references unknown variable");
    machine.run(&["texts", "check", "nowhere"]).is(1, "nowhere: needs a folder that can be read");
    machine.run(&["texts", "list", "--language", "tlh"]).is(2, "there is no language tlh");
}
