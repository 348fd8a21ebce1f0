//! Who is thrown out is thrown out of the API too, whether by the API, by a page, a link or an operator; and by the API,
//! out of pages. The tables of docs/security.md 2.3, as far as they are about sessions.

mod scene;

use axum::http::Method;
use scene::{Party, Scene, WAYS, Way};
use serde_json::{Value, json};

use super::caller::{API, problem};
use crate::test_app::{ANN, DAY, MINUTE, OTHER, PASSWORD, TestApp, both_with};

const SECURITY: &str = include_str!("../../../../docs/security.md");

/// A table's rows: what is done, and what becomes of these things.
fn table<const N: usize>(heading: &str, things: [&str; N]) -> Vec<(&'static str, [bool; N])> {
    let (_, section) = SECURITY.split_once(heading).expect("the table is there");
    let rows = section.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    let mut rows = rows.map(|row| row.trim_matches('|').split('|').map(str::trim).collect::<Vec<_>>());
    let head = rows.next().expect("a head");
    let columns = things.map(|thing| head.iter().position(|cell| *cell == thing).expect("a column"));
    let stays = |cell: &str| match cell {
        "stays" => true,
        "ends" => false,
        other => panic!("{other}"),
    };
    rows.skip(1).map(|row| (row[0], columns.map(|column| stays(row[column])))).collect()
}

/// In which ways an act can be done at all. Links that only have a page, and orders, are nobody's in particular.
fn ways_of(act: &str) -> &'static [Way] {
    match act {
        "stop a change of address" | "take a change of address back" | "lock the account from a notice" => &WAYS[..1],
        act if act.starts_with('`') => &WAYS[..1],
        _ => &WAYS,
    }
}

async fn act(scene: &Scene<'_>, here: &mut Party, other: &Party, act: &str) {
    match act {
        "change the password" => here.change_password().await,
        "set a new one by a mailed link" => scene.reset(here.way).await,
        "sign all other devices out" => here.end_others().await,
        "sign one device out" => here.end(other).await,
        "stop a change of address" => scene.press("/veto-email/").await,
        "take a change of address back" => scene.press("/undo-email/").await,
        "lock the account from a notice" => scene.press("/lock-account/").await,
        "delete the account" => here.delete().await,
        order => scene.order(order).await,
    }
}

#[test]
fn every_act_that_throws_people_out_throws_them_out_of_pages_and_api_alike() {
    let things = ["this session", "other sessions", "pending change"];
    both_with(API, async |app| {
        app.ignore_mail();
        let mut scenes = 0;
        for (done, [this, others, pending]) in table("#### What dies when somebody is thrown out", things) {
            for way in ways_of(done) {
                scenes += 1;
                let scene = Scene::new(app, scenes).await;
                let mut here = scene.sign_in(*way).await;
                let before = here.clone();
                let mut there = Vec::new();
                for way in WAYS {
                    there.push(scene.sign_in(way).await);
                }
                assert!(scene.change_is_pending().await && here.is_signed_in().await);
                if done == "sign one device out" {
                    // One after another, each of whom is thrown out alone.
                    for (number, other) in there.iter().enumerate() {
                        act(&scene, &mut here, other, done).await;
                        for (later, other) in there.iter().enumerate() {
                            assert_eq!(other.is_signed_in().await, later > number, "{way:?}: {:?}", other.way);
                        }
                    }
                } else {
                    act(&scene, &mut here, &there[0], done).await;
                }
                for other in &there {
                    assert_eq!(other.is_signed_in().await, others, "{done}, {way:?}: {:?}", other.way);
                }
                assert_eq!(here.is_signed_in().await, this, "{done}, {way:?}");
                assert!(!before.is_signed_in().await, "{done}, {way:?}: it has a new token or cookie, or none");
                assert_eq!(scene.change_is_pending().await, pending, "{done}, {way:?}");
            }
        }
        assert_eq!(scenes, 5 * 3 + 8);
    });
}

async fn steal(scene: &Scene<'_>, thief: &mut Party, act: &str) {
    let (app, address) = (scene.app, scene.address.as_str());
    let ask = async |path: &str, body: Value| {
        let mut anybody = super::caller::Caller::new(app, super::caller::Carries::Tokens);
        anybody.post(path, body).await.is(202);
    };
    match act {
        "password: signs in" => drop(scene.sign_in(thief.way).await),
        "password: changes it" => thief.change_password().await,
        "password: deletes the account" => thief.delete().await,
        "session: asks for an address" => thief.ask_for("thief@example.org").await,
        "session: cancels the change" => thief.cancel_change().await,
        "session: signs the others out" => thief.end_others().await,
        // There is a page for it, and no operation.
        "session: turns notices off" => {
            let mut browser = scene.sign_in(Way::Pages).await.caller.browser;
            browser.submit("/account/notices", &[("on", "no")]).await.is(303);
        }
        "session: signs out" => thief.sign_out().await,
        "new mailbox: confirms" => {
            let body = json!({ "token": scene.link("/confirm-email/") });
            thief.caller.call(Method::POST, "/me/email/confirm", body).await.is(200);
        }
        "old mailbox: takes the change back" => scene.press("/undo-email/").await,
        "anybody: asks for a reset" => ask("/password-resets", json!({ "email": address })).await,
        "anybody: asks for a sign-in mail" => ask("/sign-in-mails", json!({ "email": address })).await,
        "anybody: registers the address" => {
            ask("/registrations", json!({ "email": address, "password": OTHER })).await;
        }
        other => panic!("no such act: {other}"),
    }
}

#[test]
fn no_thief_ends_more_of_the_owners_sessions_by_the_api_than_by_pages() {
    both_with(API, async |app| {
        app.ignore_mail();
        let rows = table("#### What a thief can end", ["owner's session"]);
        for (number, (done, [owners])) in rows.into_iter().enumerate() {
            let scene = Scene::new(app, number).await;
            let mut thief = scene.sign_in(Way::Program).await;
            let mut owner = Vec::new();
            for way in WAYS {
                owner.push(scene.sign_in(way).await);
            }
            steal(&scene, &mut thief, done).await;
            for session in &owner {
                assert_eq!(session.is_signed_in().await, owners, "{done}: {:?}", session.way);
            }
        }
    });
}

#[test]
fn a_password_shown_again_gives_the_session_another_token_and_leaves_all_others_alone_r_se_2() {
    both_with(API, async |app| {
        app.ignore_mail();
        app.member(ANN).await;
        let bystander = Party::sign_in(app, Way::Program, ANN).await;
        for way in WAYS {
            let mut ann = Party::sign_in(app, way, ANN).await;
            let before = ann.clone();
            ann.show_password_again().await;
            assert!(ann.is_signed_in().await && !before.is_signed_in().await, "{way:?}");
        }
        assert!(bystander.is_signed_in().await);
    });
}

#[test]
fn whoever_signs_in_again_or_signs_out_leaves_the_session_before_r_se_2() {
    both_with(API, async |app| {
        app.ignore_mail();
        app.member(ANN).await;
        for way in WAYS {
            let mut ann = Party::sign_in(app, way, ANN).await;
            let before = ann.clone();
            if way == Way::Pages {
                ann.caller.browser.submit("/login", &[("email", ANN), ("password", PASSWORD)]).await.is(303);
            } else {
                ann.caller.sign_in(ANN, PASSWORD).await.is(201);
            }
            assert!(ann.is_signed_in().await && !before.is_signed_in().await, "{way:?}");
            let before = ann.clone();
            ann.sign_out().await;
            assert!(!ann.is_signed_in().await && !before.is_signed_in().await, "{way:?}");
        }
    });
}

#[test]
fn sessions_of_the_api_end_when_those_of_pages_do_r_se_3() {
    both_with(API, async |app| {
        app.ignore_mail();
        app.member(ANN).await;
        let mut parties = Vec::new();
        for way in WAYS {
            parties.push(Party::sign_in(app, way, ANN).await);
        }
        let all = async |expected: bool| {
            for party in &parties {
                assert_eq!(party.is_signed_in().await, expected, "{:?}", party.way);
            }
        };
        for _ in 0..4 {
            app.wait((7 * DAY).saturating_sub(MINUTE));
            all(true).await;
        }
        app.wait(2 * DAY + 4 * MINUTE);
        all(false).await;
        let unused = Party::sign_in(app, Way::Program, ANN).await;
        app.wait(7 * DAY);
        assert!(!unused.is_signed_in().await);
    });
}

async fn guess_from_everywhere(app: &TestApp) {
    for _ in 0..10 {
        app.browser().log_in_with(ANN, "a guess of a stranger").await.is(422);
    }
}

#[test]
fn a_known_device_of_the_api_is_forgotten_with_everybody_who_is_thrown_out() {
    both_with(API, async |app| {
        app.ignore_mail();
        app.member(ANN).await;
        let mut page = Party::sign_in(app, Way::Pages, ANN).await;
        let program = Party::sign_in(app, Way::Program, ANN).await;
        let known = program.caller.kept["device"].clone();
        let with_device = json!({ "email": ANN, "password": PASSWORD, "device": known });
        guess_from_everywhere(app).await;
        // Whoever knows it has tries of their own, and whoever does not has none left.
        assert_eq!(problem(&program.clone().caller.sign_in(ANN, PASSWORD).await.is(429)), "throttled");
        program.clone().caller.post("/sessions", with_device.clone()).await.is(201);
        page.end_others().await;
        assert!(!program.is_signed_in().await);
        program.clone().caller.post("/sessions", with_device).await.is(429);
    });
}
