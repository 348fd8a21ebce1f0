//! A new password by email.

use serde_json::json;

use super::client::{Client, Mode, each, link};
use crate::test_app::{ANN, BEN, HOUR, OTHER, PASSWORD};

#[test]
fn a_reset_ends_every_session_and_signs_nobody_in() {
    each(async |app, mode| {
        let mut signed_in = Client::of_member(app, mode, ANN).await;
        let mut ann = Client::new(app, mode);
        ann.post("/password-resets", json!({ "email": ANN })).await.is(202);
        let mail = app.open_next_mail(ANN).await;
        for _ in 0..3 {
            let told = ann.post("/links/inspect", json!({ "token": link(&mail) })).await.is(200);
            assert_eq!((told.text("purpose"), told.text("state")), ("reset", "works"));
            assert_eq!((told.text("email_masked"), told.body.get("same_device")), ("a•••@example.org", None));
        }
        let complete = |password: &str| json!({ "token": link(&mail), "new_password": password });
        ann.post("/password-resets/complete", complete("ann-example-ann"))
            .await
            .refuses(&[("/new_password", "personal")]);
        let done = ann.post("/password-resets/complete", complete(OTHER)).await.is(200);
        assert_eq!(done.body["device"].is_string(), mode == Mode::Tokens);
        assert_eq!((signed_in.signed_in_as().await, ann.signed_in_as().await), (None, None));
        let again = ann.post("/password-resets/complete", complete(PASSWORD)).await.problem(410, "link-superseded");
        assert_eq!(again.body["fresh_link"].as_bool(), Some(true));
        assert_eq!(app.open_next_mail(ANN).await.subject, "Your Vestibule password was changed");
        ann.sign_in(ANN, PASSWORD).await.problem(401, "sign-in-refused");
        ann.sign_in(ANN, OTHER).await.is(201);
        assert!(app.open_all_mail(ANN).await.is_empty(), "whoever reads the mail has a known device");
    });
}

#[test]
fn a_reset_link_works_for_an_hour_and_an_older_one_has_a_new_one_mailed() {
    each(async |app, mode| {
        Client::of_member(app, mode, ANN).await;
        let mut ann = Client::new(app, mode);
        ann.post("/password-resets", json!({ "email": ANN })).await.is(202);
        let old = app.open_next_mail(ANN).await;
        app.wait(HOUR);
        let told = ann.post("/links/inspect", json!({ "token": link(&old) })).await.is(200);
        assert_eq!((told.text("state"), told.text("email_masked")), ("expired", "a•••@example.org"));
        let complete = |link: String| json!({ "token": link, "new_password": OTHER });
        ann.post("/password-resets/complete", complete(link(&old))).await.problem(410, "link-expired");
        ann.post("/links/resend", json!({ "token": link(&old) })).await.is(202);
        let new = app.open_next_mail(ANN).await;
        ann.post("/password-resets/complete", complete(link(&new))).await.is(200);
        app.open_next_mail(ANN).await;
    });
}

#[test]
fn a_reset_activates_an_account_that_waited_for_it() {
    each(async |app, mode| {
        let (mut stranger, mut ann) = (Client::new(app, mode), Client::new(app, mode));
        stranger.register(ANN).await.is(202);
        let activation = app.open_next_mail(ANN).await;
        ann.post("/password-resets", json!({ "email": ANN })).await.is(202);
        let mail = app.open_next_mail(ANN).await;
        let body = json!({ "token": link(&mail), "new_password": OTHER });
        ann.post("/password-resets/complete", body).await.is(200);
        stranger.activate(&activation).await.problem(409, "already-active");
        let told = stranger.post("/links/inspect", json!({ "token": link(&activation) })).await.is(200);
        assert_eq!((told.text("purpose"), told.text("state")), ("activate", "already_active"));
        stranger.sign_in(ANN, PASSWORD).await.problem(401, "sign-in-refused");
        ann.sign_in(ANN, OTHER).await.is(201);
        app.ignore_mail();
    });
}

#[test]
fn whoever_asks_for_an_unknown_address_is_answered_alike_and_nobody_gets_an_email() {
    each(async |app, mode| {
        Client::of_member(app, mode, ANN).await;
        let mut eve = Client::new(app, mode);
        let known = eve.post("/password-resets", json!({ "email": ANN })).await.is(202);
        let unknown = eve.post("/password-resets", json!({ "email": BEN })).await.is(202);
        assert_eq!((&known.answer.body, &known.answer.headers), (&unknown.answer.body, &unknown.answer.headers));
        app.open_next_mail(ANN).await;
    });
}
