//! What is written about an account is the same whether its owner uses pages or the API.

use serde_json::json;

use super::caller::{API, Caller, Carries, told};
use crate::test_app::{ANN, BEN, OTHER, PASSWORD, TestApp, both_with};

const THIRD: &str = "marble canyon whisper";

/// What is written about an account in order, and which mails it had, whichever of them left first.
async fn written(app: &TestApp, address: &str) -> Vec<String> {
    let line = "event || ' ' || coalesce(detail, '') || CASE WHEN user_agent IS NULL THEN '' ELSE ' by somebody' END";
    let of = format!("(SELECT id FROM vestibule_users WHERE email = '{address}')");
    let lines: Vec<String> =
        app.column(&format!("SELECT {line} FROM vestibule_audit WHERE user_id = {of} ORDER BY id")).await;
    let (mut mails, mut lines): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| line.starts_with("mail_sent"));
    let to = format!("recipient LIKE '%{address}' OR user_id = {of}");
    mails.extend(app.column::<String>(&format!("SELECT kind FROM vestibule_outbox WHERE {to}")).await);
    mails.sort_unstable();
    lines.extend(mails);
    lines
}

/// The latest mail to an address, whatever else came.
async fn latest(app: &TestApp, address: &str) -> String {
    app.open_all_mail(address).await.pop().expect("a mail").links().remove(0)
}

/// A life by pages. Gives what is written in the end.
async fn live_by_pages(app: &TestApp, address: &str) -> Vec<String> {
    let mut ann = app.browser();
    ann.register(address).await;
    let mail = app.open_next_mail(address).await;
    ann.activate(&mail).await;
    app.browser().log_in_with(address, OTHER).await.is(422);
    let mut elsewhere = app.browser();
    elsewhere.log_in(address).await;
    let mut last = app.browser();
    last.log_in(address).await;
    ann.submit("/reauthenticate", &[("password", PASSWORD), ("next", "/account")]).await.is(303);
    let session = Caller::script(app, elsewhere).get("/me").await;
    let session = told(&session)["session"]["id"].as_str().expect("an id").to_owned();
    ann.submit("/account/sessions", &[("session", &session)]).await.is(303);
    ann.submit("/account/sessions/others", &[]).await.is(303);
    let (next, there) = (format!("next-{address}"), format!("there-{address}"));
    ann.submit("/account/email", &[("email", &next)]).await.is(303);
    ann.submit("/account/email/cancel", &[]).await.is(303);
    ann.submit("/account/email", &[("email", &there)]).await.is(303);
    let confirm = latest(app, &there).await;
    ann.visit(&confirm).await.is(200);
    ann.submit(&confirm, &[]).await.is(303);
    ann.submit("/account/password", &[("current_password", PASSWORD), ("new_password", OTHER)]).await.is(303);
    ann.log_out().await;
    ann.forgot_password(&there).await;
    let link = latest(app, &there).await;
    ann.visit(&link).await.is(200);
    ann.submit(&link, &[("new_password", THIRD)]).await.is(303);
    ann.log_in_with(&there, THIRD).await.is(303);
    ann.log_out().await;
    ann.submit("/login/mail", &[("email", &there)]).await.is(303);
    let link = latest(app, &there).await;
    ann.visit(&link).await.is(200);
    ann.submit(&link, &[]).await.is(303);
    app.deliver().await;
    written(app, &there).await
}

/// The same by the API.
async fn live_by_api(app: &TestApp, address: &str, carries: Carries) -> Vec<String> {
    let mut ann = Caller::new(app, carries);
    ann.post("/registrations", json!({ "email": address, "password": PASSWORD })).await.is(202);
    let token = json!({ "token": latest(app, address).await });
    ann.post("/links/inspect", token.clone()).await.is(200);
    ann.post("/activations", token).await.is(201);
    Caller::new(app, carries).sign_in(address, OTHER).await.is(401);
    let mut elsewhere = Caller::member(app, address, carries).await;
    Caller::member(app, address, carries).await;
    ann.post("/sessions/current/reauthentication", json!({ "password": PASSWORD })).await.is(200);
    let session = elsewhere.get("/me").await;
    let session = told(&session)["session"]["id"].as_str().expect("an id").to_owned();
    ann.delete(&format!("/sessions/{session}")).await.is(200);
    ann.delete("/sessions/others").await.is(200);
    let (next, there) = (format!("next-{address}"), format!("there-{address}"));
    ann.post("/me/email", json!({ "email": next })).await.is(202);
    ann.delete("/me/email").await.is(204);
    ann.post("/me/email", json!({ "email": there })).await.is(202);
    let token = json!({ "token": latest(app, &there).await });
    ann.post("/links/inspect", token.clone()).await.is(200);
    ann.post("/me/email/confirm", token).await.is(200);
    let passwords = json!({ "current_password": PASSWORD, "new_password": OTHER });
    ann.put("/me/password", passwords).await.is(200);
    ann.delete("/sessions/current").await.is(204);
    ann.post("/password-resets", json!({ "email": there })).await.is(202);
    let link = latest(app, &there).await;
    ann.post("/links/inspect", json!({ "token": link })).await.is(200);
    ann.post("/password-resets/complete", json!({ "token": link, "new_password": THIRD })).await.is(200);
    let device = ann.kept.get("device").cloned();
    ann.post("/sessions", json!({ "email": there, "password": THIRD, "device": device })).await.is(201);
    ann.delete("/sessions/current").await.is(204);
    ann.post("/sign-in-mails", json!({ "email": there })).await.is(202);
    let token = json!({ "token": latest(app, &there).await });
    ann.post("/links/inspect", token.clone()).await.is(200);
    ann.post("/sessions/by-mail", token).await.is(201);
    app.deliver().await;
    written(app, &there).await
}

#[test]
fn what_is_written_about_an_account_and_mailed_to_it_is_the_same_by_api_and_by_pages() {
    both_with(API, async |app| {
        app.ignore_mail();
        let by_pages = live_by_pages(app, "page@example.org").await;
        assert!(by_pages.len() > 30, "{by_pages:?}");
        assert_eq!(live_by_api(app, "prog@example.org", Carries::Tokens).await, by_pages);
        assert_eq!(live_by_api(app, "scri@example.org", Carries::Cookies).await, by_pages);
    });
}

#[test]
fn what_is_left_of_a_declined_sign_up_and_a_deleted_account_is_the_same_by_api_and_by_pages() {
    both_with(API, async |app| {
        app.ignore_mail();
        let lines = async || -> Vec<String> {
            let line =
                "event || ' ' || coalesce(detail, '') || CASE WHEN client IS NULL THEN '' ELSE ' by somebody' END";
            let lines = app.column(&format!("SELECT {line} FROM vestibule_audit ORDER BY id")).await;
            app.sql("DELETE FROM vestibule_audit").await;
            lines
        };
        let mut ann = app.member(ANN).await;
        lines().await;
        ann.submit("/account/delete", &[("current_password", PASSWORD), ("confirm", "delete")]).await.is(303);
        let by_page = lines().await;
        app.member(BEN).await;
        let mut ben = Caller::member(app, BEN, Carries::Tokens).await;
        lines().await;
        ben.post("/me/deletion", json!({ "password": PASSWORD })).await.is(204);
        assert_eq!(lines().await, by_page);
        let mut left = Vec::new();
        for by_page in [true, false] {
            let address = format!("carl-{by_page}@example.org");
            let mut stranger = app.browser();
            stranger.register(&address).await;
            let link = latest(app, &address).await;
            lines().await;
            if by_page {
                stranger.submit(&format!("{link}/decline"), &[]).await.is(303);
            } else {
                let mut program = Caller::new(app, Carries::Tokens);
                program.post("/activations/decline", json!({ "token": link })).await.is(204);
            }
            left.push(lines().await);
        }
        assert_eq!(left[0], left[1]);
    });
}
