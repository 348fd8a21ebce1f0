//! Where one is signed in, and what a session may do only shortly after the password was shown.

use serde_json::json;

use super::client::{Client, each};
use super::document::{Operation, operations};
use crate::test_app::{ANN, DAY, MINUTE, OTHER, PASSWORD, SECOND};

const NEW: &str = "ann@new.example.org";

#[test]
fn the_list_begins_with_the_session_that_asks_and_any_other_can_be_ended() {
    each(async |app, mode| {
        let (mut ann, mut phone) = (Client::of_member(app, mode, ANN).await, Client::new(app, mode));
        phone.sign_in(ANN, PASSWORD).await.is(201);
        app.open_next_mail(ANN).await;
        app.wait(MINUTE);
        let told = ann.get("/sessions").await.is(200);
        let [own, other] = told.body["sessions"].as_array().expect("a list").as_slice() else { panic!("{told:?}") };
        assert_eq!((own["current"].as_bool(), other["current"].as_bool()), (Some(true), Some(false)));
        assert_eq!(own["id"], ann.get("/me").await.is(200).body["session"]["id"]);
        assert_eq!(
            (&own["started_at"], &own["last_used_at"]),
            (&json!("2026-01-01T00:00:00Z"), &json!("2026-01-01T00:01:01Z"))
        );
        let mut copy = ann.clone();
        ann.delete(&format!("/sessions/{}", other["id"].as_str().expect("an id"))).await.is(200);
        phone.get("/me").await.problem(401, "session-required");
        assert_eq!((ann.signed_in_as().await.as_deref(), copy.signed_in_as().await), (Some(ANN), None), "R-SE-2");
        ann.delete(&format!("/sessions/{}", other["id"].as_str().expect("an id"))).await.problem(404, "not-found");
        // Its own has an address of its own.
        let own = ann.get("/me").await.is(200).body["session"]["id"].clone();
        ann.delete(&format!("/sessions/{}", own.as_str().expect("an id"))).await.problem(404, "not-found");
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
        for id in ["0190a1b2-c3d4-7e8f-9011-223344556677", "1", "%20", "null"] {
            ann.delete(&format!("/sessions/{id}")).await.problem(404, "not-found");
        }
    });
}

#[test]
fn a_session_is_called_what_the_program_or_browser_calls_itself() {
    each(async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        let own = ann.get("/sessions").await.is(200).body["sessions"][0]["user_agent"].clone();
        let name = own.as_str().expect("a name");
        assert!(name.contains("Firefox") || name == "ann's program 1.0", "{name}");
    });
}

#[test]
fn all_others_are_signed_out_at_once_and_this_session_goes_on_under_another_name() {
    each(async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        let mut others = [ann.clone(), Client::new(app, mode), Client::new(app, mode)];
        for other in &mut others[1..] {
            other.sign_in(ANN, PASSWORD).await.is(201);
        }
        app.open_all_mail(ANN).await;
        ann.delete("/sessions/others").await.is(200);
        for other in &mut others {
            other.get("/me").await.problem(401, "session-required");
        }
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
        assert_eq!(app.count("vestibule_sessions").await, 1);
    });
}

#[test]
fn a_session_may_do_less_when_the_password_was_shown_too_long_ago_and_all_of_it_when_shown_again() {
    each(async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        app.wait((15 * MINUTE).saturating_sub(SECOND));
        let me = ann.get("/me").await.is(200);
        let (started, until) = (&me.body["session"]["started_at"], &me.body["session"]["fresh_until"]);
        assert_eq!((started, until), (&json!("2026-01-01T00:00:00Z"), &json!("2026-01-01T00:15:00Z")));
        let before = app.state_of_everything().await;
        let sensitive = operations().into_iter().filter(|operation| operation.may_tell("reauthentication-needed"));
        let sensitive: Vec<_> = sensitive.collect();
        assert_eq!(
            sensitive.iter().map(Operation::id).collect::<Vec<_>>(),
            ["changeEmail", "signOutOthers", "endSession"]
        );
        for operation in &sensitive {
            ann.try_out(operation).await.problem(403, "reauthentication-needed");
        }
        ann.post("/sessions/current/reauthentication", json!({ "password": OTHER }))
            .await
            .problem(422, "wrong-password");
        assert_eq!(app.state_of_everything().await, before);
        let mut copy = ann.clone();
        ann.post("/sessions/current/reauthentication", json!({ "password": PASSWORD })).await.is(200);
        copy.get("/me").await.problem(401, "session-required");
        assert_eq!(ann.get("/me").await.is(200).body["session"]["fresh_until"], "2026-01-01T00:30:00Z");
        ann.delete("/sessions/others").await.is(200);
        ann.post("/me/email", json!({ "email": NEW })).await.is(202);
        app.open_next_mail(ANN).await;
        app.open_next_mail(NEW).await;
    });
}

#[test]
fn what_asks_for_the_password_itself_needs_it_to_have_been_shown_at_no_time() {
    each(async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        app.wait(DAY);
        let body = json!({ "current_password": PASSWORD, "new_password": OTHER });
        ann.put("/me/password", body).await.is(200);
        app.open_next_mail(ANN).await;
        app.wait(DAY);
        ann.post("/me/deletion", json!({ "password": OTHER })).await.is(204);
        app.open_all_mail(ANN).await;
    });
}

#[test]
fn a_session_ends_after_a_week_unused_and_when_its_account_is_disabled() {
    each(async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        app.wait(6 * DAY);
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
        app.wait(7 * DAY);
        ann.get("/me").await.problem(401, "session-required");
        ann.sign_in(ANN, PASSWORD).await.is(201);
        app.sql("UPDATE vestibule_users SET status = 'disabled'").await;
        ann.get("/me").await.problem(401, "session-required");
        app.ignore_mail();
    });
}

#[test]
fn whatever_needs_a_session_wants_one_that_works() {
    each(async |app, mode| {
        let mut strangers = [Client::new(app, mode), Client::of_member(app, mode, ANN).await];
        app.sql("DELETE FROM vestibule_sessions").await;
        let before = app.state_of_everything().await;
        for stranger in &mut strangers {
            let operations = operations().into_iter().filter(|operation| operation.may_tell("session-required"));
            for operation in operations {
                stranger.try_out(&operation).await.problem(401, "session-required");
            }
        }
        assert_eq!(app.state_of_everything().await, before);
    });
}
