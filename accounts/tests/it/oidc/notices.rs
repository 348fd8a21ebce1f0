//! Telling applications of sign-outs: queued with the sign-out, signed when sent, tried for a day.

use accounts::oidc::{LogoutNotice, NoticeOutcome};
use serde_json::json;

use super::client::{Client, content};
use crate::settings_world::*;
use crate::world::*;

const URL: &str = "https://chat.example.org/backchannel";
const TOLD: &str = r#"{"backchannel_logout":"https://chat.example.org/backchannel"}"#;

async fn next(world: &World) -> Option<LogoutNotice> {
    world.accounts.oidc().next_notice(world.now()).await.expect("the database works")
}

async fn settle(world: &World, notice: &LogoutNotice, outcome: NoticeOutcome) {
    world.accounts.oidc().settle_notice(notice, outcome, world.now()).await.expect("the database works");
}

/// Somebody has signed in to the application and out again. Gives the ID token.
async fn signed_out(world: &World) -> (Client, serde_json::Value) {
    let client = Client::with(world, "chat", TOLD).await.asking_for("openid");
    let ann = Person::new(world, ANN).await;
    let id = client.sign_in(&ann).await.id.expect("an ID token").expose().to_owned();
    world.log_out(&ann.session).await;
    (client, content(&id))
}

fn later() -> NoticeOutcome {
    NoticeOutcome::Later("503".to_owned())
}

#[test]
fn an_application_is_told_who_has_signed_out_of_which_sign_in() {
    both(async |world| {
        let (_, id) = signed_out(world).await;
        let notice = next(world).await.expect("due");
        assert_eq!(notice.url, URL);
        let claims = content(&notice.token);
        for same in ["iss", "aud", "sub", "sid"] {
            assert_eq!(claims[same], id[same], "{same}");
        }
        assert_eq!(claims["events"], json!({ "http://schemas.openid.net/event/backchannel-logout": {} }));
        assert_eq!(claims["exp"].as_i64(), claims["iat"].as_i64().map(|iat| iat + 120));
        assert!(claims.get("nonce").is_none() && claims["jti"].is_string());
        assert!(next(world).await.is_none(), "claimed");
        settle(world, &notice, NoticeOutcome::Delivered).await;
        world.pass(DAY);
        assert!(next(world).await.is_none());
        let summary = world.accounts.oidc().notice_summary().await.expect("the database works");
        assert_eq!((summary.waiting, summary.failed), (0, 0));
    });
}

#[test]
fn what_a_dying_process_had_is_sent_by_another() {
    both(async |world| {
        signed_out(world).await;
        let lost = next(world).await.expect("due");
        world.pass(MINUTE);
        let taken = next(world).await.expect("its lease is over");
        settle(world, &lost, later()).await;
        assert!(next(world).await.is_none(), "it belongs to the other now");
        settle(world, &taken, NoticeOutcome::Delivered).await;
    });
}

#[test]
fn an_application_that_is_away_is_tried_again_for_a_day() {
    both(async |world| {
        signed_out(world).await;
        let (mut tries, began) = (0, world.now());
        while world.now().since(began) < 2 * DAY {
            if let Some(notice) = next(world).await {
                tries += 1;
                settle(world, &notice, later()).await;
            }
            world.pass(10 * MINUTE);
        }
        assert!((40..60).contains(&tries), "{tries}");
        let summary = world.accounts.oidc().notice_summary().await.expect("the database works");
        assert_eq!((summary.waiting, summary.failed), (0, 1));
        assert_eq!(world.value::<String>("SELECT error FROM vestibule_logout_notices").await, "503");
        world.pass(4 * DAY + 23 * HOUR);
        world.tidy().await;
        assert_eq!(world.count("vestibule_logout_notices").await, 1);
        world.pass(HOUR);
        world.tidy().await;
        assert_eq!(world.count("vestibule_logout_notices").await, 0);
    });
}

#[test]
fn only_the_registered_address_is_told_a_i33() {
    both(async |world| {
        let (client, _) = signed_out(world).await;
        client.set("settings = '{}'").await;
        assert!(next(world).await.is_none());
        let summary = world.accounts.oidc().notice_summary().await.expect("the database works");
        assert_eq!(summary.failed, 1);
    });
}

#[test]
fn many_workers_send_each_notice_once() {
    both(async |world| {
        let client = Client::with(world, "chat", TOLD).await.asking_for("openid");
        let ann = Person::new(world, ANN).await;
        for _ in 0..5 {
            client.sign_in(&ann).await;
        }
        world.log_out(&ann.session).await;
        let taken = at_once((0..12).map(|_| {
            let world = world.clone();
            async move { next(&world).await.map(|notice| notice.token) }
        }))
        .await;
        let mut taken: Vec<_> = taken.into_iter().flatten().collect();
        taken.sort();
        taken.dedup();
        assert_eq!(taken.len(), 5);
    });
}
