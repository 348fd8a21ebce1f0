//! The account of whoever is signed in: password, address, activity, applications, deletion.

use serde_json::json;

use super::client::{API, Client, Mode, each, link};
use crate::oidc::client::Client as Application;
use crate::received::Mail;
use crate::test_app::{ANN, BEN, DAY, OTHER, PASSWORD, TestApp, both_with};

const NEW: &str = "ann@new.example.org";

#[test]
fn a_password_is_changed_by_whoever_knows_the_old_one_and_everybody_else_is_signed_out() {
    each(async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        let (mut copy, mut phone) = (ann.clone(), Client::new(app, mode));
        phone.sign_in(ANN, PASSWORD).await.is(201);
        app.open_next_mail(ANN).await;
        let change = |current: &str, new: &str| json!({ "current_password": current, "new_password": new });
        ann.put("/me/password", change(OTHER, OTHER)).await.problem(422, "wrong-password");
        ann.put("/me/password", change("", OTHER)).await.refuses(&[("/current_password", "empty")]);
        ann.put("/me/password", change(PASSWORD, "passwordpassword7")).await.refuses(&[("/new_password", "guessable")]);
        ann.put("/me/password", change(PASSWORD, OTHER)).await.is(200);
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
        for gone in [&mut copy, &mut phone] {
            gone.get("/me").await.problem(401, "session-required");
        }
        assert_eq!(app.open_next_mail(ANN).await.subject, "Your Vestibule password was changed");
        ann.delete("/sessions/current").await.is(204);
        ann.sign_in(ANN, PASSWORD).await.problem(401, "sign-in-refused");
        ann.sign_in(ANN, OTHER).await.is(201);
        assert!(app.open_all_mail(ANN).await.is_empty(), "it is still a known device");
    });
}

/// Asks for the new address; gives the mails to the old and to the new one.
async fn ask(app: &TestApp, ann: &mut Client<'_>) -> (Mail, Mail) {
    ann.post("/me/email", json!({ "email": NEW })).await.is(202);
    assert_eq!(ann.get("/me").await.is(200).text("pending_email"), NEW);
    (app.open_next_mail(ANN).await, app.open_next_mail(NEW).await)
}

#[test]
fn an_address_is_in_force_when_the_link_sent_there_was_used() {
    each(async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        ann.post("/me/email", json!({ "email": "ann@" })).await.refuses(&[("/email", "no_domain")]);
        ann.post("/me/email", json!({ "email": ANN })).await.problem(409, "address-unchanged");
        let (_, mail) = ask(app, &mut ann).await;
        let mut anybody = Client::new(app, mode);
        let told = anybody.post("/links/inspect", json!({ "token": link(&mail) })).await.is(200);
        assert_eq!((told.text("purpose"), told.text("state")), ("change_email", "works"));
        let told = anybody.post("/me/email/confirm", json!({ "token": link(&mail) })).await.is(200);
        assert_eq!(told.text("email"), NEW);
        let me = ann.get("/me").await.is(200);
        assert_eq!((me.text("email"), me.body.get("pending_email")), (NEW, None));
        anybody.post("/me/email/confirm", json!({ "token": link(&mail) })).await.problem(410, "link-superseded");
        app.open_next_mail(ANN).await;
        anybody.sign_in(NEW, PASSWORD).await.is(201);
        app.open_next_mail(NEW).await;
    });
}

#[test]
fn a_change_of_address_can_be_dropped_and_its_link_is_then_no_use() {
    each(async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        let (_, mail) = ask(app, &mut ann).await;
        ann.delete("/me/email").await.is(204);
        assert_eq!(ann.get("/me").await.is(200).body.get("pending_email"), None);
        let told = ann.post("/me/email/confirm", json!({ "token": link(&mail) })).await.problem(410, "link-superseded");
        assert_eq!(told.body["fresh_link"].as_bool(), Some(false));
        // Also where none is pending.
        ann.delete("/me/email").await.is(204);
        assert_eq!(ann.get("/me").await.is(200).text("email"), ANN);
    });
}

#[test]
fn a_link_to_a_new_address_that_is_too_old_is_mailed_anew_while_the_change_is_wanted() {
    each(async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        let (_, mail) = ask(app, &mut ann).await;
        app.wait(DAY);
        let told = ann.post("/me/email/confirm", json!({ "token": link(&mail) })).await.problem(410, "link-expired");
        assert_eq!(told.body["fresh_link"].as_bool(), Some(true));
        let mailed = ann.post("/links/resend", json!({ "token": link(&mail) })).await.is(202);
        assert_eq!(mailed.text("email_masked"), "a•••@new.example.org");
        let [warning] = <[Mail; 1]>::try_from(app.open_all_mail(ANN).await).expect("the old address is told again");
        assert!(warning.link().starts_with("/veto-email/"), "{}", warning.text);
        let fresh = app.open_next_mail(NEW).await;
        ann.post("/me/email/confirm", json!({ "token": link(&fresh) })).await.is(200);
        app.ignore_mail();
    });
}

#[test]
fn whoever_was_first_at_an_address_keeps_it() {
    each(async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        let (_, mail) = ask(app, &mut ann).await;
        Client::of_member(app, mode, NEW).await;
        ann.post("/me/email/confirm", json!({ "token": link(&mail) })).await.problem(409, "address-taken");
        assert_eq!(ann.get("/me").await.is(200).text("email"), ANN);
        app.ignore_mail();
    });
}

#[test]
fn the_activity_is_read_page_by_page_without_a_gap() {
    each(async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        let mut eve = Client::new(app, mode);
        for _ in 0..60 {
            app.sql("DELETE FROM vestibule_throttles").await;
            eve.sign_in(ANN, OTHER).await.problem(401, "sign-in-refused");
        }
        let all = app.count("vestibule_audit WHERE user_id IS NOT NULL").await;
        let newest = ann.get("/me/activity").await.is(200);
        let entries = newest.body["entries"].as_array().expect("entries");
        assert_eq!((entries.len(), &entries[0]["event"]), (50, &json!("sign_in_failed")));
        assert_eq!(entries[0]["client"], eve.browser.address.to_string());
        let older = ann.get(&format!("/me/activity?before={}", newest.text("next"))).await.is(200);
        let entries = older.body["entries"].as_array().expect("entries");
        assert_eq!((i64::try_from(50 + entries.len()).expect("few"), older.body.get("next")), (all, None));
        assert!(entries.iter().any(|entry| entry["event"] == "activated"), "{entries:?}");
        let wrong = ann.get("/me/activity?before=yesterday").await.problem(400, "invalid-parameter");
        assert_eq!(wrong.body["errors"], json!([{ "parameter": "before", "code": "malformed" }]));
        ann.get("/me/activity?before=&other=1").await.is(200);
        for doubled in ["/me/activity?before=&before=", "/me/activity?before=%ff", "/me/activity?before=%00"] {
            ann.get(doubled).await.problem(400, "malformed-request");
        }
    });
}

#[test]
fn applications_are_listed_and_left() {
    for mode in [Mode::Cookies, Mode::Tokens] {
        both_with(API, async |app| {
            let mut browser = app.member(ANN).await;
            let mut ann = Client::new(app, mode);
            ann.sign_in(ANN, PASSWORD).await.is(201);
            app.open_next_mail(ANN).await;
            assert_eq!(ann.get("/me/applications").await.is(200).body, json!({ "applications": [] }));
            let chat = Application::new(app).await;
            let tokens = chat.sign_in(&mut browser).await;
            let told = ann.get("/me/applications").await.is(200);
            let [one] = told.body["applications"].as_array().expect("a list").as_slice() else { panic!("{told:?}") };
            assert_eq!((&one["id"], &one["name"]), (&json!("chat"), &json!("Chat")));
            assert!(one["scope"].as_str().is_some_and(|scope| scope.contains("offline_access")), "{one}");
            for other in ["CHAT", "%20", "a%2Fb", "-"] {
                ann.delete(&format!("/me/applications/{other}")).await.problem(404, "not-found");
            }
            ann.delete("/me/applications/chat").await.is(204);
            ann.delete("/me/applications/chat").await.is(204);
            assert_eq!(ann.get("/me/applications").await.is(200).body, json!({ "applications": [] }));
            let refresh = tokens["refresh_token"].as_str().expect("a refresh token");
            assert_eq!(chat.refresh(refresh).await.status, 400);
            assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
        });
    }
}

#[test]
fn an_account_is_deleted_with_its_password_and_nothing_of_it_stays_on_the_device() {
    each(async |app, mode| {
        Client::of_member(app, mode, BEN).await;
        let mut ann = Client::of_member(app, mode, ANN).await;
        ann.post("/me/deletion", json!({ "password": OTHER })).await.problem(422, "wrong-password");
        ann.post("/me/deletion", json!({ "password": "" })).await.refuses(&[("/password", "empty")]);
        ann.post("/me/deletion", json!({ "password": PASSWORD })).await.is(204);
        assert!(ann.browser.jar.is_empty());
        ann.get("/me").await.problem(401, "session-required");
        ann.sign_in(ANN, PASSWORD).await.problem(401, "sign-in-refused");
        assert_eq!(app.column::<String>("SELECT email FROM vestibule_users").await, [BEN]);
        app.open_all_mail(ANN).await;
    });
}
