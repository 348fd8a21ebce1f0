//! What people type: each rule that it breaks has a name, and a place.

use serde_json::json;

use super::client::{Client, each};
use crate::test_app::{ANN, PASSWORD};

#[test]
fn every_rule_of_passwords_is_named() {
    each(async |app, mode| {
        let mut ann = Client::new(app, mode);
        let long = "x".repeat(257);
        for (password, code) in [
            ("", "empty"),
            ("kV9#mQ2!xZ7", "too_short"),
            (&long, "too_long"),
            ("long enough\u{0} but cut", "control_character"),
            ("vestibulevestibule", "personal"),
            ("mylittlepony", "common"),
            ("passwordpassword7", "guessable"),
        ] {
            let told = ann.post("/registrations", json!({ "email": ANN, "password": password })).await;
            let error = told.refuses(&[("/password", code)]).body["errors"][0].clone();
            let counted = (error["min"].as_u64(), error["has"].as_u64());
            assert_eq!(counted, if code == "too_short" { (Some(12), Some(11)) } else { (None, None) });
        }
        assert_eq!(app.count("vestibule_users").await, 0);
    });
}

#[test]
fn every_reason_why_an_address_is_none_is_named() {
    each(async |app, mode| {
        let mut ann = Client::new(app, mode);
        let long = format!("{}@example.org", "a".repeat(65));
        for (address, code, character) in [
            ("", "empty", None),
            (&long, "too_long", None),
            ("ann", "no_at", None),
            ("ann@@example.org", "two_ats", None),
            ("ann@example.org, ben@example.org", "several", None),
            ("@example.org", "no_name", None),
            ("ann@", "no_domain", None),
            ("ann @example.org", "space", None),
            ("ann%lee@example.org", "name_character", Some("%")),
            ("ann\u{0}@example.org", "name_character", Some("\u{0}")),
            ("jörg@example.org", "name_not_ascii", Some("ö")),
            ("-ann@example.org", "leading_hyphen", None),
            ("ann@exa_mple.org", "domain_character", Some("_")),
            ("ann@example..org", "dots", None),
            ("ann@example-.org", "hyphen", None),
            ("ann@example", "no_dot", None),
            ("ann@127.0.0.1", "number", None),
        ] {
            for (path, body) in [
                ("/registrations", json!({ "email": address, "password": PASSWORD })),
                ("/activation-mails", json!({ "email": address })),
                ("/sign-in-mails", json!({ "email": address })),
                ("/password-resets", json!({ "email": address })),
                ("/sessions", json!({ "email": address, "password": PASSWORD })),
            ] {
                let told = ann.post(path, body).await.refuses(&[("/email", code)]);
                assert_eq!(told.body["errors"][0]["character"].as_str(), character, "{address:?}");
            }
        }
        assert_eq!(app.count("vestibule_outbox").await, 0);
    });
}

#[test]
fn all_that_is_wrong_is_told_at_once() {
    each(async |app, mode| {
        let mut ann = Client::new(app, mode);
        let told = ann.post("/registrations", json!({ "email": "ann@example", "password": "short" })).await;
        told.refuses(&[("/email", "no_dot"), ("/password", "too_short")]);
        let told = ann.post("/sessions", json!({ "email": "ann@example", "password": "" })).await;
        told.refuses(&[("/email", "no_dot"), ("/password", "empty")]);
    });
}

#[test]
fn an_address_is_read_as_people_paste_it_and_told_as_it_was_understood() {
    each(async |app, mode| {
        for typed in [" Ann@Example.org ", "<Ann@Example.org>", "Ann Example <Ann@Example.org>", "Ann@Example.org."] {
            let told =
                Client::new(app, mode).post("/registrations", json!({ "email": typed, "password": PASSWORD })).await;
            assert_eq!(told.is(202).text("email"), "Ann@example.org");
        }
        app.ignore_mail();
    });
}
