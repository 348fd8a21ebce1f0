//! The record of an account, and its emails, are the same whether it was used by pages or through the API.

use serde_json::json;

use super::client::{API, Client, Mode, link};
use crate::test_app::{ANN, OTHER, PASSWORD, SECOND, TestApp, both_with};

const NEW: &str = "ann@new.example.org";

/// From the sign-up to the deletion, by pages.
async fn by_pages(app: &TestApp) {
    let mut ann = app.member(ANN).await;
    ann.log_out().await;
    ann.log_in_with(ANN, OTHER).await.is(422);
    ann.log_in(ANN).await;
    ann.submit("/reauthenticate", &[("password", OTHER), ("next", "/account/email")]).await.is(422);
    ann.submit("/reauthenticate", &[("password", PASSWORD), ("next", "/account/email")]).await.is(303);
    ann.submit("/account/sessions/others", &[]).await.is(303);
    ann.submit("/account/email", &[("email", NEW)]).await.is(303);
    ann.submit("/account/email/cancel", &[]).await.is(303);
    ann.submit("/account/password", &[("current_password", PASSWORD), ("new_password", OTHER)]).await.is(303);
    ann.forgot_password(ANN).await;
    let reset = app.open_all_mail(ANN).await.into_iter().find(|mail| mail.text.contains("/reset-password/"));
    ann.reset_password(&reset.expect("a reset"), PASSWORD).await;
    ann.log_in(ANN).await;
    ann.submit("/account/delete", &[("current_password", PASSWORD), ("confirm", "delete")]).await.is(303);
}

/// The same through the API.
async fn through_the_api(app: &TestApp, mode: Mode) {
    let mut ann = Client::new(app, mode);
    ann.register(ANN).await.is(202);
    let mail = app.open_next_mail(ANN).await;
    ann.post("/links/inspect", json!({ "token": link(&mail) })).await.is(200);
    ann.activate(&mail).await.is(201);
    app.wait(SECOND);
    ann.delete("/sessions/current").await.is(204);
    ann.sign_in(ANN, OTHER).await.is(401);
    ann.sign_in(ANN, PASSWORD).await.is(201);
    ann.post("/sessions/current/reauthentication", json!({ "password": OTHER })).await.is(422);
    ann.post("/sessions/current/reauthentication", json!({ "password": PASSWORD })).await.is(200);
    ann.delete("/sessions/others").await.is(200);
    ann.post("/me/email", json!({ "email": NEW })).await.is(202);
    ann.delete("/me/email").await.is(204);
    ann.put("/me/password", json!({ "current_password": PASSWORD, "new_password": OTHER })).await.is(200);
    ann.post("/password-resets", json!({ "email": ANN })).await.is(202);
    let reset = app.open_all_mail(ANN).await.into_iter().find(|mail| mail.text.contains("/reset-password/"));
    let reset = link(&reset.expect("a reset"));
    ann.post("/links/inspect", json!({ "token": reset })).await.is(200);
    ann.post("/password-resets/complete", json!({ "token": reset, "new_password": PASSWORD })).await.is(200);
    ann.sign_in(ANN, PASSWORD).await.is(201);
    ann.post("/me/deletion", json!({ "password": PASSWORD })).await.is(204);
}

/// What happened since this was asked last, and which emails it took.
async fn record(app: &TestApp) -> Vec<String> {
    let mut told = app.column::<String>("SELECT event || ' ' || coalesce(detail, '') FROM vestibule_audit").await;
    told.extend(app.column::<String>("SELECT kind || ' ' || state FROM vestibule_outbox").await);
    told.sort();
    app.open_all_mail(NEW).await;
    app.open_all_mail(ANN).await;
    for table in ["vestibule_audit", "vestibule_outbox", "vestibule_throttles", "vestibule_sign_up_requests"] {
        app.sql(&format!("DELETE FROM {table}")).await;
    }
    told
}

#[test]
fn whoever_reads_the_record_cannot_tell_pages_from_programs() {
    both_with(API, async |app| {
        by_pages(app).await;
        let pages = record(app).await;
        assert!(pages.len() > 15, "{pages:?}");
        for mode in [Mode::Cookies, Mode::Tokens] {
            through_the_api(app, mode).await;
            assert_eq!(record(app).await, pages, "{mode:?}");
        }
    });
}
