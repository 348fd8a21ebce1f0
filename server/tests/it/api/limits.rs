//! Too much, too often, and nothing there to answer: each says so by its own name, and when to come back.

use std::time::Duration;

use accounts::Password;
use futures::future::select;
use serde_json::json;

use super::client::{API, Client, Mode, each};
use super::document;
use crate::test_app::{ANN, BEN, HOUR, OTHER, PASSWORD, Setup, both_with};

#[test]
fn after_ten_wrong_passwords_strangers_wait_and_known_devices_do_not() {
    each(async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        ann.delete("/sessions/current").await.is(204);
        for _ in 0..10 {
            Client::new(app, mode).sign_in(ANN, OTHER).await.problem(401, "sign-in-refused");
        }
        let mut stranger = Client::new(app, mode);
        let wait = stranger.sign_in(ANN, PASSWORD).await.problem(429, "throttled").answer.retry_after();
        assert!((1..=90).contains(&wait), "{wait}");
        ann.sign_in(ANN, PASSWORD).await.is(201);
        app.wait(Duration::from_secs(wait));
        stranger.sign_in(ANN, PASSWORD).await.is(201);
        app.open_next_mail(ANN).await;
    });
}

#[test]
fn passwords_asked_for_inside_the_account_are_counted_together() {
    each(async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        let change = json!({ "current_password": OTHER, "new_password": OTHER });
        let shown = json!({ "password": OTHER });
        for _ in 0..4 {
            ann.put("/me/password", change.clone()).await.problem(422, "wrong-password");
            ann.post("/sessions/current/reauthentication", shown.clone()).await.problem(422, "wrong-password");
        }
        for _ in 0..2 {
            ann.post("/me/deletion", shown.clone()).await.problem(422, "wrong-password");
        }
        ann.put("/me/password", change).await.problem(429, "throttled");
        ann.post("/sessions/current/reauthentication", shown.clone()).await.problem(429, "throttled");
        ann.post("/me/deletion", shown).await.problem(429, "throttled");
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
    });
}

#[test]
fn one_source_causes_thirty_emails_an_hour_by_whatever_it_asks_for() {
    each(async |app, mode| {
        let mut eve = Client::new(app, mode);
        let ask = |n: usize| json!({ "email": format!("n{n}@example.org") });
        for n in 0..30 {
            let path = ["/activation-mails", "/sign-in-mails", "/password-resets"][n % 3];
            eve.post(path, ask(n)).await.is(202);
        }
        for path in ["/activation-mails", "/sign-in-mails", "/password-resets"] {
            let told = eve.post(path, ask(99)).await.problem(429, "throttled");
            assert!((1..=120).contains(&told.answer.retry_after()));
        }
        eve.register("n99@example.org").await.problem(429, "throttled");
        app.ignore_mail();
    });
}

#[test]
fn when_too_much_is_to_be_hashed_programs_are_asked_to_come_back_and_nothing_is_done() {
    // One slot, little patience, and work that takes long enough to be met.
    let setup = Setup { pool: (1, Duration::from_millis(50), (19_456, 150, 1)), ..API };
    both_with(setup, async |app| {
        let pool = app.state.accounts.hash_pool();
        let hash = || Box::pin(pool.verify(Password::parse(PASSWORD).expect("a password"), None));
        let (refused, busy) = select(hash(), hash()).await.factor_first();
        assert!(refused.is_err(), "one of two has the only slot");
        let mut ann = Client::new(app, Mode::Tokens);
        ann.register(ANN).await.problem(503, "overloaded");
        ann.sign_in(ANN, PASSWORD).await.problem(503, "overloaded");
        // What is wrong in itself costs nothing.
        ann.sign_in(ANN, "").await.problem(422, "invalid-input");
        assert_eq!(app.count("vestibule_users").await + app.count("vestibule_outbox").await, 0);
        busy.await.expect("a slot");
    });
}

#[test]
fn when_an_email_would_have_to_wait_too_long_it_is_refused_aloud() {
    each(async |app, mode| {
        let mut ann = Client::new(app, mode);
        ann.register(ANN).await.is(202);
        app.open_next_mail(ANN).await;
        // As many others leave as the site may send in two hours.
        let now = app.state.clock.now();
        let full = format!(
            "UPDATE vestibule_throttles SET next_at = {} WHERE next_at = {}",
            (now + 2 * HOUR).millis(),
            now.millis() + 180
        );
        assert_eq!(app.sql(&full).await, 1);
        let mut ben = Client::new(app, mode);
        assert_eq!(ben.register(BEN).await.problem(503, "too-much-mail").answer.retry_after(), 300);
        ben.post("/activation-mails", json!({ "email": ANN })).await.problem(503, "too-much-mail");
        assert_eq!(app.count("vestibule_users").await, 1);
    });
}

#[test]
fn without_the_database_every_operation_says_come_back_and_takes_nothing_away() {
    each(async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        ann.post("/activation-mails", json!({ "email": BEN })).await.is(202);
        ann.post("/sign-in-mails", json!({ "email": ANN })).await.is(202);
        let mail = app.open_next_mail(ANN).await;
        let token = mail.link().rsplit('/').next().expect("a token").to_owned();
        let (before, tokens) = (ann.browser.jar.clone(), ann.tokens.clone());
        app.lose_the_database().await;
        for operation in document::operations() {
            // Forged links are found out without the database.
            let other = match operation.id() {
                "activate" | "signInByMail" => json!({ "code": "123456" }),
                _ if operation.required().contains(&"token") => json!({ "token": token }),
                _ => json!({}),
            };
            let told = ann.try_out_with(&operation, other).await;
            let of_other_links = ["declineActivation", "resendLink", "resetPassword", "confirmEmail"];
            match operation.id() {
                id if of_other_links.contains(&id) => told.problem(400, "link-malformed"),
                _ => told.problem(503, "unavailable"),
            };
        }
        assert_eq!((ann.browser.jar, ann.tokens), (before, tokens), "nobody is signed out by that");
    });
}
