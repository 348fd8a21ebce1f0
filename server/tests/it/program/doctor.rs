//! `vestibule doctor`: what it finds, in words with what to do.

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;

use accounts::Clock;
use serde_json::Value;

use crate::machine::{Machine, texts};
use crate::test_app::ANN;

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
fn a_key_that_others_can_read_is_told_with_the_command_that_helps_and_one_that_others_can_change_stops_everything_f_44()
{
    let machine = Machine::prepared();
    let key = machine.path().join("data/secret.key");
    fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).expect("the mode can be changed");
    let said = machine.run(&["doctor"]);
    assert!(said.status == 0 && findings(&said.stdout, "FAIL") == 0, "{said:?}");
    assert!(said.stdout.contains("warn  settings  data/secret.key can be read by everybody"), "{said:?}");
    assert!(said.stdout.contains("run `chmod 600 data/secret.key`"), "{said:?}");
    fs::set_permissions(&key, fs::Permissions::from_mode(0o666)).expect("the mode can be changed");
    machine.run(&["doctor"]).is(2, "data/secret.key can be changed by everybody");
}

#[tokio::test]
async fn a_signing_key_that_the_newest_key_does_not_open_is_told() {
    const OLD: &str = "8d1f0a4c5b6e7f90123456789abcdef08d1f0a4c5b6e7f90123456789abcde00";
    const NEW: &str = "8d1f0a4c5b6e7f90123456789abcdef08d1f0a4c5b6e7f90123456789abcde01";
    let machine = Machine::prepared();
    let server = machine.operator("data/vestibule.db").await.accounts();
    server.signing_keys().jwks(Clock::System.now()).await.expect("the database works");
    machine.run_with(&[("SECRET_KEYS", OLD)], &["keys", "signing", "rotate", "--now"]).is(0, "");
    for (keys, told) in [
        (OLD.to_owned(), None),
        (format!("{NEW},{OLD}"), Some("is not sealed under the first of SECRET_KEYS")),
        (NEW.to_owned(), Some("cannot be opened with SECRET_KEYS and PUBLIC_URL")),
    ] {
        let said = machine.run_with(&[("SECRET_KEYS", &keys)], &["doctor"]);
        let line = said.stdout.lines().find(|line| line.contains("signing key RS256"));
        assert_eq!(line.is_some(), told.is_some(), "{said:?}");
        assert!(told.is_none_or(|told| line.unwrap_or_default().ends_with(told)), "{said:?}");
    }
}

#[test]
fn a_production_that_sends_mail_in_clear_is_told_r_ml_1() {
    let machine = Machine::prepared();
    let said = machine.run_with(
        &[
            ("PUBLIC_URL", "https://accounts.example.org"),
            ("MAIL_FROM", "no-reply@example.org"),
            ("SECRET_KEYS", "8d1f0a4c5b6e7f90123456789abcdef08d1f0a4c5b6e7f90123456789abcde00"),
            ("TRUSTED_PROXIES", "127.0.0.1"),
            ("SMTP_URL", "smtp://mailpit.invalid:1025?tls=none"),
            ("ALLOW_INSECURE_SMTP", "yes"),
        ],
        &["doctor"],
    );
    let warned = "warn  settings  ALLOW_INSECURE_SMTP: what goes to mailpit.invalid:1025, links and codes with it";
    assert!(said.stdout.contains(warned), "{said:?}");
}

#[test]
fn what_is_doubtful_about_settings_is_told_beside_their_listing() {
    let machine = Machine::new();
    fs::write(machine.path().join("keys"), "8d1f0a4c5b6e7f90123456789abcdef08d1f0a4c5b6e7f90123456789abcde00")
        .expect("written");
    fs::set_permissions(machine.path().join("keys"), fs::Permissions::from_mode(0o444)).expect("changed");
    machine.run_with(&[("SECRET_KEYS_FILE", "keys")], &["config"]).is(0, "SECRET_KEYS: keys can be read by everybody");
}

#[test]
fn a_brand_that_cannot_be_used_as_it_is_is_told_and_stops_nothing_r_bd_2() {
    let machine = Machine::prepared();
    fs::create_dir(machine.path().join("brand")).expect("made");
    fs::write(machine.path().join("brand/logo.svg"), "<html></html>").expect("written");
    let said = machine
        .run_with(&[("BRAND_DIR", "brand"), ("ACCENT", "#ffcc00"), ("IMPRINT_URL", "http://example.org")], &["doctor"]);
    assert_eq!(said.status, 0, "{said:?}");
    for told in ["BRAND_DIR: logo.svg: is no SVG", "ACCENT #ffcc00 is 1.3 : 1 as text", "IMPRINT_URL: needs an address"]
    {
        assert!(said.stdout.contains(&format!("warn  settings  {told}")), "{told}: {}", said.stdout);
    }
}
