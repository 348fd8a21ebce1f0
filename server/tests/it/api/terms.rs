//! Terms of use, where a site has any (R-BD-6).

use serde_json::{Value, json};

use super::client::{Client, TERMS, each, each_with, link};
use super::document;
use crate::test_app::{ANN, OTHER, PASSWORD, Setup, TestApp};

const SITE: Setup = Setup {
    settings: &[("API", "both"), ("TERMS_URL", "https://accounts.example.org/{lang}/terms"), ("TERMS_VERSION", TERMS)],
    ..Setup::USUAL
};

/// What a refusal says has to be accepted.
fn asked() -> Value {
    json!({ "version": TERMS, "url": "https://accounts.example.org/en/terms" })
}

async fn accepted(app: &TestApp) -> Vec<Option<String>> {
    app.column("SELECT terms_version FROM vestibule_users").await
}

#[test]
fn whoever_registers_accepts_the_terms_of_this_day_and_the_account_has_them() {
    each_with(SITE, async |app, mode| {
        let mut ann = Client::new(app, mode);
        let plain = json!({ "email": ANN, "password": PASSWORD });
        let missing = ann.post("/registrations", plain.clone()).await.refuses(&[("/terms", "missing")]);
        assert_eq!(missing.body["terms"], asked());
        let mut outdated = plain;
        outdated["terms"] = "2025-01-01".into();
        let outdated = ann.post("/registrations", outdated).await.refuses(&[("/terms", "outdated")]);
        assert_eq!(outdated.body["terms"], asked());
        assert_eq!(app.count("vestibule_sign_up_requests").await, 0);
        // The terms are named also where they were accepted, if not as they are.
        let typed = json!({ "email": "ann", "password": "short", "terms": TERMS });
        let wrong = ann.post("/registrations", typed).await;
        assert_eq!(wrong.refuses(&[("/email", "no_at"), ("/password", "too_short")]).body.get("terms"), None);
        ann.register(ANN).await.is(202);
        let mail = app.open_next_mail(ANN).await;
        ann.activate(&mail).await.is(201);
        assert_eq!(accepted(app).await, [Some(TERMS.to_owned())]);
        assert_eq!(ann.get("/me").await.is(200).body.get("terms_due"), None);
        ann.get("/sessions").await.is(200);
    });
}

#[test]
fn on_another_device_the_terms_are_accepted_there() {
    each_with(SITE, async |app, mode| {
        for (address, password) in [(ANN, "password"), ("ben@example.org", "new_password")] {
            let (mut laptop, mut phone) = (Client::new(app, mode), Client::new(app, mode));
            laptop.register(address).await.is(202);
            let mail = app.open_next_mail(address).await;
            let mut body = json!({ "token": link(&mail) });
            body[password] = PASSWORD.into();
            let missing = phone.post("/activations", body.clone()).await.refuses(&[("/terms", "missing")]);
            assert_eq!(missing.body["terms"], asked());
            body["terms"] = TERMS.into();
            phone.post("/activations", body).await.is(201);
            phone.get("/sessions").await.is(200);
        }
        assert_eq!(accepted(app).await, [Some(TERMS.to_owned()), Some(TERMS.to_owned())]);
    });
}

#[test]
fn a_member_who_has_yet_to_accept_the_terms_is_told_so_by_everything_but_what_they_may_do_first() {
    each_with(SITE, async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        app.sql("UPDATE vestibule_users SET terms_version = '2025-01-01'").await;
        assert_eq!(ann.get("/me").await.is(200).body["terms_due"], asked());
        let before = app.state_of_everything().await;
        let mut refused = 0;
        for operation in document::operations().into_iter().filter(|operation| operation.may_tell("terms-needed")) {
            let told = ann.try_out(&operation).await.problem(403, "terms-needed");
            assert_eq!(told.body["terms"], asked(), "{}", operation.id());
            refused += 1;
        }
        assert!(refused >= 10, "{refused}");
        assert_eq!(app.state_of_everything().await, before);
        let outdated = ann.put("/me/terms", json!({ "version": "2025-01-01" })).await;
        outdated.refuses(&[("/version", "outdated")]);
        ann.put("/me/terms", json!({ "version": TERMS })).await.is(204);
        assert_eq!(accepted(app).await, [Some(TERMS.to_owned())]);
        assert_eq!(ann.get("/me").await.is(200).body.get("terms_due"), None);
        ann.get("/sessions").await.is(200);
    });
}

#[test]
fn whoever_does_not_accept_the_terms_may_leave() {
    each_with(SITE, async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        app.sql("UPDATE vestibule_users SET terms_version = NULL").await;
        ann.clone().post("/me/deletion", json!({ "password": OTHER })).await.problem(422, "wrong-password");
        ann.post("/me/deletion", json!({ "password": PASSWORD })).await.is(204);
        app.open_all_mail(ANN).await;
    });
}

#[test]
fn a_site_without_terms_has_none_to_accept() {
    each(async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        ann.put("/me/terms", json!({ "version": TERMS })).await.problem(404, "not-found");
        assert_eq!(accepted(app).await, [None]);
    });
}
