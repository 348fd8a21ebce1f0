//! What `/metrics` tells.

use std::time::Duration;

use accounts::admin::Operator;
use accounts::{Client, Email, KeyRing, LanguageTag, PasswordPolicy, Request};

use crate::machine::lifetimes;
use crate::test_app::{ANN, TestApp, both};

const READY: &str = "ready\ndatabase ok\nmail ok\n";

async fn metrics(app: &TestApp) -> String {
    app.tells("/metrics").await.1
}

#[test]
fn another_server_with_other_keys_is_told_by_its_health_and_metrics_until_it_ends_f_47() {
    both(async |app| {
        let here = &app.state.accounts;
        let keys = KeyRing::new(&[[9; 32]], "https://vestibule.example").expect("a key");
        let policy = PasswordPolicy { min_length: 12, site_words: Vec::new() };
        let other = Operator::new(app.state.database.clone(), keys, here.hash_pool().clone(), policy, lifetimes());
        other.accounts().upkeep().heartbeat(app.state.clock.now()).await.expect("the database works");
        for (strangers, told) in
            [(1, "ready\ndatabase ok\nmail ok\nkeys differ from those of other servers: 1\n"), (0, READY)]
        {
            app.state.worker.tidy().await.expect("tidied");
            assert_eq!(app.tells("/readyz").await, (200, told.to_owned()));
            let gauge = format!("vestibule_replicas_with_other_keys {strangers}");
            assert!(metrics(app).await.lines().any(|line| line == gauge));
            other.accounts().upkeep().deregister().await.expect("the database works");
        }
    });
}

#[test]
fn metrics_tell_the_queue_while_the_database_answers_and_the_rest_always() {
    both(async |app| {
        app.ignore_mail();
        let email = Email::parse(ANN).expect("an address");
        let request = Request {
            client: Client::default(),
            language: LanguageTag::parse("en").expect("a tag"),
            language_chosen: false,
            time_zone: None,
            terms: None,
            carrier: accounts::Carrier::Browser,
            now: app.state.clock.now(),
        };
        let asked = app.state.accounts.recovery().request(&email, &request).await;
        asked.expect("the database works");
        app.wait(Duration::from_secs(90));
        let text = metrics(app).await;
        for line in ["vestibule_mail_queued 1", "vestibule_mail_oldest_seconds 90", "vestibule_mail_trouble 0"] {
            assert!(text.lines().any(|told| told == line), "{line}: {text}");
        }
        app.sql("DROP TABLE vestibule_outbox").await;
        let text = metrics(app).await;
        assert!(!text.contains("vestibule_mail_queued") && text.contains("\nvestibule_hash_slots "), "{text}");
    });
}
