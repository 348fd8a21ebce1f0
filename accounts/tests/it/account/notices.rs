//! The link that switches notices off without signing in, and the history of links.

use std::time::Duration;

use accounts::links::{LinkError, Minting, Purpose};
use accounts::mail::Mail;
use uuid::Uuid;

use crate::settings_world::*;
use crate::world::*;

/// What a notice's link is good for.
const TARGET: &[u8] = b"POST /notices/off";
const WEEK: Duration = Duration::from_hours(168);

async fn notice(world: &World) -> String {
    let_in(world.log_in(ANN, PASSWORD).await);
    open_mail(world).await.link(ANN)
}

async fn stamp(world: &World) -> Vec<u8> {
    world.value("SELECT security_stamp FROM vestibule_users").await
}

async fn note(world: &World, purpose: Purpose, link: &str) {
    open(world, &Link { purpose, token: link.to_owned(), browser: None }).await;
}

/// What the history says of links, in the order in which it happened.
async fn noted(ann: &Person) -> Vec<String> {
    let history = ann.history().await.into_iter().rev();
    let line = |(event, detail): (String, Option<String>)| format!("{event} {}", detail.unwrap_or_default());
    history.map(line).filter(|line| line.starts_with("link") || line.starts_with("action")).collect()
}

#[test]
fn the_link_switches_notices_off_once_signs_nobody_in_and_every_use_is_noted_r_ob_1() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let link = notice(world).await;
        let sessions = world.count("vestibule_sessions").await;
        assert_eq!(notices_off(world, &link).await, Ok(()));
        assert_is!(open_mail(world).await.one(ANN), Mail::NoticesOff { .. });
        world.pass(SECOND);
        assert_is!(notices_off(world, &link).await, Err(LinkError::Superseded { .. }));
        assert_eq!(world.count("vestibule_sessions").await, sessions);
        let_in(world.log_in(ANN, PASSWORD).await);
        world.no_mail().await;
        let uses = ["action_link_used action-link", "action_link_used action-link: superseded"];
        assert_eq!(noted(&ann).await, uses);
    });
}

#[test]
fn a_used_link_does_not_switch_them_off_again_but_another_notices_link_does() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let first = notice(world).await;
        world.pass(HOUR);
        let second = notice(world).await;
        assert_eq!(notices_off(world, &first).await, Ok(()));
        let on = world.accounts.account().notices_on(&ann.member().await, &world.request()).await;
        on.expect("the database works");
        assert_is!(notices_off(world, &first).await, Err(LinkError::Superseded { .. }));
        assert_is!(world.accounts.account().notices(&ann.member().await).await, Ok(true));
        assert_eq!(notices_off(world, &second).await, Ok(()));
        assert_is!(world.accounts.account().notices(&ann.member().await).await, Ok(false));
    });
}

#[test]
fn a_link_used_many_times_at_once_counts_once_i_21_inv_2() {
    both(async |world| {
        Person::new(world, ANN).await;
        let link = notice(world).await;
        let answers = at_once((0..16).map(|_| {
            let (world, link) = (world.clone(), link.clone());
            async move { notices_off(&world, &link).await }
        }));
        assert_eq!(answers.await.iter().filter(|answer| answer.is_ok()).count(), 1);
        assert_eq!(world.count("vestibule_audit WHERE event = 'notices_off'").await, 1);
    });
}

#[test]
fn the_link_works_for_a_week_to_the_second_r_ob_2() {
    both(async |world| {
        Person::new(world, ANN).await;
        let first = notice(world).await;
        world.pass(HOUR);
        let second = notice(world).await;
        world.pass(WEEK - HOUR - SECOND);
        assert_eq!(notices_off(world, &first).await, Ok(()));
        world.pass(HOUR + SECOND);
        assert_is!(notices_off(world, &second).await, Err(LinkError::Expired { .. }));
        world.tidy().await;
        assert_eq!(world.count("vestibule_link_uses").await, 0, "the log of uses ends with the link");
        assert_is!(notices_off(world, &first).await, Err(LinkError::Expired { .. }));
    });
}

#[test]
fn a_link_minted_for_another_method_or_path_is_invalid() {
    both(async |world| {
        let user = Person::new(world, ANN).await.member().await.user;
        let stamp = stamp(world).await;
        let mint = |aad: &[u8], subject: Uuid| {
            let state: &[&[u8]] = &[&stamp];
            let minting = Minting { purpose: Purpose::ActionLink.into(), subject, state, aad, ttl: HOUR };
            world.keys.mint(&minting, world.now()).expose().to_owned()
        };
        for aad in ["", "GET /notices/off", "POST /notices/off/", "POST /notices/on", "POST /account/delete"] {
            assert_eq!(notices_off(world, &mint(aad.as_bytes(), user)).await, Err(LinkError::Invalid), "{aad}");
        }
        assert_eq!(notices_off(world, &mint(TARGET, Uuid::nil())).await, Err(LinkError::Invalid));
        assert_eq!(notices_off(world, &mint(TARGET, user)).await, Ok(()));
    });
}

#[test]
fn the_link_of_a_disabled_account_is_invalid_and_stays_dead_i_50() {
    both(async |world| {
        Person::new(world, ANN).await;
        let link = notice(world).await;
        operator(world, true, ANN).await;
        assert_eq!(notices_off(world, &link).await, Err(LinkError::Invalid));
        operator(world, false, ANN).await;
        assert_is!(notices_off(world, &link).await, Err(LinkError::Superseded { .. }));
    });
}

#[test]
fn opened_and_refused_links_of_every_kind_are_in_the_history() {
    both(async |world| {
        let mut ann = Person::new(world, ANN).await;
        let links = links_of_all_kinds(world, &ann).await;
        for link in &links {
            world.pass(SECOND);
            note(world, link.purpose, &link.token).await;
        }
        let names = ["reset", "change-email", "sign-in", "action-link", "veto-email", "undo-email", "lock"];
        assert_eq!(noted(&ann).await, names.map(|name| format!("link_opened {name}")));
        ann.change_password().await;
        for link in &links {
            world.pass(SECOND);
            note(world, link.purpose, &link.token).await;
        }
        let refused = |name: &&str| match *name {
            // What a thief could change does not end the ways back.
            "reset" | "sign-in" | "undo-email" | "lock" => format!("link_opened {name}"),
            name => format!("link_refused {name}: superseded"),
        };
        assert_eq!(noted(&ann).await[7..], names.iter().map(refused).collect::<Vec<_>>());
    });
}

#[test]
fn expired_links_are_in_the_history_as_such() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let undo = ann.move_to(NEW).await;
        let reset = world.reset_link(NEW).await;
        world.pass(72 * HOUR);
        note(world, Purpose::Reset, &reset).await;
        world.pass(SECOND);
        note(world, Purpose::UndoEmail, &undo).await;
        assert_eq!(noted(&ann).await, ["link_refused reset: expired", "link_refused undo-email: expired"]);
    });
}

#[test]
fn the_history_takes_twenty_openings_an_hour_and_none_of_forged_links() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let reset = world.reset_link(ANN).await;
        for _ in 0..30 {
            note(world, Purpose::Reset, &reset).await;
            note(world, Purpose::Reset, &"A".repeat(82)).await;
        }
        assert_eq!(noted(&ann).await.len(), 20);
        assert_eq!(world.count("vestibule_audit WHERE event LIKE 'link%'").await, 20);
    });
}

#[test]
fn the_history_tells_which_mails_were_sent() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        world.pass(SECOND);
        world.request_reset(ANN).await;
        assert_is!(world.next_mail().await.mail, Mail::ResetPassword { .. });
        assert_eq!(ann.history().await[0], ("mail_sent".into(), Some("reset_password".into())));
    });
}
