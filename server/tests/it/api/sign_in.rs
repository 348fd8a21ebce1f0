//! Signing in: with a password, before the activation, and by an email.

use serde_json::json;

use super::client::{API, Client, Mode, each, link, wrong_code};
use crate::received::Mail;
use crate::test_app::{ANN, BEN, MINUTE, OTHER, PASSWORD, SECOND, TestApp, both_with};

#[test]
fn address_and_password_sign_in_and_signing_out_ends_that_for_every_copy() {
    each(async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        ann.delete("/sessions/current").await.is(204);
        assert_eq!(ann.signed_in_as().await, None);
        ann.sign_in(ANN, PASSWORD).await.is(201);
        let mut copy = ann.clone();
        assert_eq!(copy.signed_in_as().await.as_deref(), Some(ANN));
        ann.delete("/sessions/current").await.is(204);
        copy.get("/me").await.problem(401, "session-required");
        // Twice is no mistake.
        copy.delete("/sessions/current").await.is(204);
        assert_eq!(app.count("vestibule_sessions").await, 0);
    });
}

#[test]
fn whatever_is_wrong_with_them_address_and_password_are_refused_alike() {
    each(async |app, mode| {
        Client::of_member(app, mode, ANN).await;
        app.sql("UPDATE vestibule_users SET status = 'disabled'").await;
        Client::of_member(app, mode, BEN).await;
        let mut eve = Client::new(app, mode);
        let mut told = Vec::new();
        for (address, password) in
            [(BEN, OTHER), (BEN, "short"), (BEN, "\u{0}"), ("nobody@example.org", PASSWORD), (ANN, PASSWORD)]
        {
            told.push(eve.sign_in(address, password).await.problem(401, "sign-in-refused").answer.body);
        }
        told.dedup();
        assert_eq!(told.len(), 1);
        let nothing = eve.sign_in("nobody", "").await;
        nothing.refuses(&[("/email", "no_at"), ("/password", "empty")]);
    });
}

#[test]
fn the_owner_is_told_of_a_device_that_is_not_known_and_of_no_other() {
    each(async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        ann.delete("/sessions/current").await.is(204);
        ann.sign_in(ANN, PASSWORD).await.is(201);
        assert!(app.open_all_mail(ANN).await.is_empty());
        Client::new(app, mode).sign_in(ANN, PASSWORD).await.is(201);
        assert!(app.open_next_mail(ANN).await.subject.contains("sign-in"));
    });
}

#[test]
fn signing_in_again_ends_the_session_that_was_shown() {
    each(async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        let mut copy = ann.clone();
        ann.sign_in(ANN, PASSWORD).await.is(201);
        assert_eq!((copy.signed_in_as().await, ann.signed_in_as().await.as_deref()), (None, Some(ANN)));
        assert_eq!(app.count("vestibule_sessions").await, 1);
    });
}

#[test]
fn whoever_signs_in_before_the_activation_goes_on_with_that_registration() {
    each(async |app, mode| {
        Client::new(app, mode).register(ANN).await.is(202);
        app.open_next_mail(ANN).await;
        let mut ann = Client::new(app, mode);
        ann.sign_in(ANN, OTHER).await.problem(401, "sign-in-refused");
        let told = ann.sign_in(ANN, PASSWORD).await.problem(403, "activation-needed");
        assert_eq!(told.body["attempt"].is_string(), mode == Mode::Tokens);
        assert_eq!(ann.get("/registrations/current").await.is(200).text("state"), "waiting");
        ann.press("/registrations/current/resend").await.is(202);
        let mail = app.open_next_mail(ANN).await;
        ann.post("/activations", json!({ "code": mail.code() })).await.is(201);
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
    });
}

/// A member on a device that is signed out, who asked for an email to sign in.
async fn asking(app: &TestApp, mode: Mode) -> (Client<'_>, Mail) {
    let mut ann = Client::of_member(app, mode, ANN).await;
    ann.delete("/sessions/current").await.is(204);
    ann.post("/sign-in-mails", json!({ "email": ANN })).await.is(202);
    let mail = app.open_next_mail(ANN).await;
    (ann, mail)
}

#[test]
fn the_link_of_an_email_signs_in_once_on_the_device_that_asked() {
    each(async |app, mode| {
        let (mut ann, mail) = asking(app, mode).await;
        let here = ann.post("/links/inspect", json!({ "token": link(&mail) })).await.is(200);
        assert_eq!((here.text("purpose"), here.body["same_device"].as_bool()), ("sign_in", Some(true)));
        assert_eq!(here.body.get("code"), None);
        let (mut again, mut thief) = (ann.clone(), Client::new(app, mode));
        thief.post("/sessions/by-mail", json!({ "token": link(&mail) })).await.problem(404, "sign-in-mail-gone");
        // Not with a request of one's own, either.
        thief.post("/sign-in-mails", json!({ "email": BEN })).await.is(202);
        thief.post("/sessions/by-mail", json!({ "token": link(&mail) })).await.problem(404, "sign-in-mail-gone");
        ann.post("/sessions/by-mail", json!({ "token": link(&mail) })).await.is(201);
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
        let told =
            again.post("/sessions/by-mail", json!({ "token": link(&mail) })).await.problem(410, "link-superseded");
        assert_eq!(told.body["fresh_link"].as_bool(), Some(false));
    });
}

#[test]
fn opened_elsewhere_the_link_shows_the_code_for_the_device_that_asked() {
    each(async |app, mode| {
        let (mut ann, mail) = asking(app, mode).await;
        let mut phone = Client::new(app, mode);
        let there = phone.post("/links/inspect", json!({ "token": link(&mail) })).await.is(200);
        assert_eq!(
            (there.body["same_device"].as_bool(), there.text("email_masked")),
            (Some(false), "a•••@example.org")
        );
        let code = json!({ "code": there.text("code") });
        phone.post("/sessions/by-mail", code.clone()).await.problem(404, "sign-in-mail-gone");
        let mut again = ann.clone();
        ann.post("/sessions/by-mail", code.clone()).await.is(201);
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
        again.post("/sessions/by-mail", code).await.problem(404, "sign-in-mail-gone");
    });
}

#[test]
fn five_wrong_codes_use_up_the_codes_of_that_day_and_not_the_link() {
    each(async |app, mode| {
        let (mut ann, mail) = asking(app, mode).await;
        let wrong = json!({ "code": wrong_code(&mail) });
        ann.post("/sessions/by-mail", json!({ "code": "one" })).await.refuses(&[("/code", "not_six_digits")]);
        for left in [4, 3, 2, 1] {
            let told = ann.post("/sessions/by-mail", wrong.clone()).await.problem(422, "wrong-code");
            assert_eq!(told.body["tries_left"], left);
        }
        ann.post("/sessions/by-mail", wrong).await.problem(422, "code-exhausted");
        ann.post("/sessions/by-mail", json!({ "code": mail.code() })).await.problem(422, "code-exhausted");
        ann.post("/sessions/by-mail", json!({ "token": link(&mail) })).await.is(201);
    });
}

#[test]
fn link_and_code_of_a_sign_in_mail_work_for_ten_minutes() {
    each(async |app, mode| {
        let (mut ann, mail) = asking(app, mode).await;
        app.wait((10 * MINUTE).saturating_sub(SECOND));
        ann.post("/links/inspect", json!({ "token": link(&mail) })).await.is(200);
        app.wait(SECOND);
        let told = ann.post("/sessions/by-mail", json!({ "token": link(&mail) })).await.problem(410, "link-expired");
        assert_eq!(told.body["fresh_link"].as_bool(), Some(false), "another one is asked for with the address");
        ann.post("/links/resend", json!({ "token": link(&mail) })).await.problem(400, "link-malformed");
        ann.post("/sessions/by-mail", json!({ "code": mail.code() })).await.problem(404, "sign-in-mail-gone");
    });
}

#[test]
fn asked_for_twice_either_email_signs_in() {
    each(async |app, mode| {
        let (mut ann, first) = asking(app, mode).await;
        app.wait(5 * MINUTE);
        ann.post("/sign-in-mails", json!({ "email": ANN })).await.is(202);
        app.open_next_mail(ANN).await;
        ann.post("/sessions/by-mail", json!({ "token": link(&first) })).await.is(201);
    });
}

#[test]
fn pages_and_their_scripts_share_one_session() {
    both_with(API, async |app| {
        let mut ann = Client::new(app, Mode::Cookies);
        ann.browser = app.member(ANN).await;
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
        ann.delete("/sessions/current").await.is(204);
        assert_eq!(ann.browser.signed_in_as().await, None);
        ann.sign_in(ANN, PASSWORD).await.is(201);
        assert_eq!(ann.browser.signed_in_as().await.as_deref(), Some(ANN));
    });
}
