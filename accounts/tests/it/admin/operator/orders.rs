//! What operators do to accounts: activate, disable, enable, sign out, reset, delete.

use accounts::admin::{OrderOutcome, UserState};
use accounts::links::LinkError;
use accounts::mail::{Mail, ResetCause};
use accounts::sessions::SignedIn;
use accounts::sign_in::SignInOutcome;
use accounts::sign_up::{Activation, MailProgress, Progress};

use crate::world::*;

// Activating by hand

#[test]
fn activation_by_hand_lets_in_nobody_who_registered_and_mails_a_link_to_choose_a_password() {
    both(async |world| {
        // Anybody may have been first.
        let stranger = world.register(ANN, OTHER).await;
        let browser = world.register(ANN, PASSWORD).await;
        let link = link_of(&world.all_mail().await[0].mail);
        world.pass(SECOND);
        assert_eq!(world.activate_by_hand(ANN).await, OrderOutcome::Done);
        assert_eq!(world.events(ANN).await[0], "operator_activated");
        for browser in [&stranger, &browser] {
            assert_is!(world.press(&link, browser).await, Activation::BrokenLink(LinkError::AlreadyActive));
            assert!(world.follow(browser).await.is_none());
        }
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Refused);
        assert_is!(world.log_in(ANN, OTHER).await, SignInOutcome::Refused);
        let mail = world.next_mail().await.mail;
        assert_is!(&mail, Mail::ResetPassword { cause: ResetCause::OperatorActivated, password_stays: false, .. });
        assert_eq!(world.reset(&link_of(&mail), PASSWORD).await, Ok(()));
        let_in(world.log_in(ANN, PASSWORD).await);
    });
}

#[test]
fn activating_what_is_active_disabled_or_unknown_changes_nothing() {
    both(async |world| {
        world.member(ANN).await;
        world.register(BEN, PASSWORD).await;
        world.disable(BEN).await;
        let before = world.dump().await;
        assert_eq!(world.activate_by_hand(ANN).await, OrderOutcome::AlreadySo);
        assert_eq!(world.activate_by_hand(BEN).await, OrderOutcome::Disabled);
        assert_eq!(world.activate_by_hand("nobody@example.org").await, OrderOutcome::NoSuchAccount);
        assert_eq!(world.dump().await, before);
    });
}

#[test]
fn whichever_of_activation_and_disabling_comes_first_the_account_ends_up_disabled_f_05() {
    both(async |world| {
        for round in 0..20 {
            let address = format!("round{round}@example.org");
            let browser = world.register(&address, PASSWORD).await;
            let link = world.next_link().await;
            let (by_link, by_hand, disabling) = (world.clone(), world.clone(), world.clone());
            let (one, other) = (address.clone(), address.clone());
            let (_, _, disabled) = tokio::join!(
                tokio::spawn(async move { by_link.press(&link, &browser).await }),
                tokio::spawn(async move { by_hand.activate_by_hand(&one).await }),
                tokio::spawn(async move { disabling.disable(&other).await }),
            );
            assert_eq!(disabled.expect("no panic"), OrderOutcome::Done);
            let shown = world.show(&address).await.expect("an account");
            assert_eq!((shown.line.state, shown.sessions.len()), (UserState::Disabled, 0), "round {round}");
        }
    });
}

#[test]
fn a_link_of_an_account_deleted_at_the_same_moment_leaves_nothing_f_05() {
    both(async |world| {
        for round in 0..20 {
            let address = format!("round{round}@example.org");
            let browser = world.register(&address, PASSWORD).await;
            let link = world.next_link().await;
            let (activating, deleting) = (world.clone(), world.clone());
            let (_, deleted) = tokio::join!(
                tokio::spawn(async move { activating.press(&link, &browser).await }),
                tokio::spawn(async move { deleting.delete(&address).await }),
            );
            assert_eq!(deleted.expect("no panic"), OrderOutcome::Done);
            assert_eq!(
                (world.count("vestibule_users").await, world.count("vestibule_sessions").await),
                (0, 0),
                "round {round}"
            );
            // A receipt, if the activation came first.
            world.all_mail().await;
        }
    });
}

#[test]
fn an_account_that_lapsed_cannot_be_activated_by_hand_although_nobody_swept_i_24() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        world.pass(LIFETIMES.unconfirmed);
        assert_eq!(world.activate_by_hand(ANN).await, OrderOutcome::NoSuchAccount);
        world.tidy().await;
        assert_eq!(world.count("vestibule_users").await, 0);
    });
}

// Disabling

#[test]
fn disabling_ends_all_three_sessions_and_enabling_brings_none_back_i_51() {
    both(async |world| {
        let sessions = world.thrice_signed_in(ANN).await;
        assert_eq!(world.alive(&sessions).await, 3);
        assert_eq!(world.disable(ANN).await, OrderOutcome::Done);
        assert_eq!((world.alive(&sessions).await, world.count("vestibule_sessions").await), (0, 0));
        assert_eq!(world.disable(ANN).await, OrderOutcome::AlreadySo);
        assert_eq!(world.enable(ANN).await, OrderOutcome::Done);
        assert_eq!(world.alive(&sessions).await, 0);
        assert_eq!(world.enable(ANN).await, OrderOutcome::AlreadySo);
        assert_eq!(
            world.events(ANN).await[..2].iter().filter(|e| ["enabled", "disabled"].contains(&e.as_str())).count(),
            2
        );
    });
}

#[test]
fn a_disabled_account_has_no_side_entrance_i_50() {
    both(async |world| {
        let SignedIn { session: cookie, device } = world.member(ANN).await;
        let reset = world.reset_link(ANN).await;
        world.disable(ANN).await;
        assert_is!(world.resume(&cookie).await, None);
        assert_is!(world.log_in_with(Some(device.expose()), ANN, PASSWORD).await, SignInOutcome::Refused);
        assert_eq!(world.open_reset(&reset).await, Err(LinkError::Invalid));
        assert_eq!(world.reset(&reset, OTHER).await, Err(LinkError::Invalid));
        assert_eq!(world.mail_reset(ANN).await, OrderOutcome::Disabled);
        world.request_reset(ANN).await;
        world.no_mail().await;
    });
}

#[test]
fn what_was_mailed_before_disabling_is_dead_after_enabling_too_i_50() {
    both(async |world| {
        let browser = world.register(BEN, PASSWORD).await;
        let activation = world.next_link().await;
        world.member(ANN).await;
        let reset = world.reset_link(ANN).await;
        for address in [ANN, BEN] {
            assert_eq!(
                (world.disable(address).await, world.enable(address).await),
                (OrderOutcome::Done, OrderOutcome::Done)
            );
        }
        assert_is!(world.press(&activation, &browser).await, Activation::BrokenLink(LinkError::Superseded { .. }));
        assert_is!(world.reset(&reset, OTHER).await, Err(LinkError::Superseded { .. }));
    });
}

#[test]
fn disabling_cancels_a_pending_change_of_address() {
    both(async |world| {
        world.member(ANN).await;
        world.sql("UPDATE vestibule_users SET pending_email = 'new@example.org', pending_email_key = 'new@example.org', pending_until = 1").await;
        assert_eq!(world.show(ANN).await.expect("an account").pending_email.as_deref(), Some("new@example.org"));
        world.disable(ANN).await;
        assert_eq!(
            world
                .count("vestibule_users WHERE pending_email IS NULL AND pending_email_key IS NULL AND pending_until IS NULL")
                .await,
            1
        );
    });
}

// Signing out, resetting

#[test]
fn signing_out_ends_all_three_sessions_and_nothing_else_i_51() {
    both(async |world| {
        let sessions = world.thrice_signed_in(ANN).await;
        let of_ben = world.member(BEN).await.session;
        assert_eq!(world.sign_out(ANN).await, Some(3));
        assert_eq!((world.alive(&sessions).await, world.alive(&[of_ben]).await), (0, 1));
        assert_eq!(world.events(ANN).await[0], "operator_signed_out");
        assert_eq!(world.sign_out("nobody@example.org").await, None);
        let_in(world.log_in(ANN, PASSWORD).await);
    });
}

#[test]
fn signing_everybody_out_leaves_no_session_and_everybody_may_come_back_f_38_f_49() {
    both(async |world| {
        let of_ann = world.thrice_signed_in(ANN).await;
        let of_ben = world.member(BEN).await.session;
        assert_eq!(world.operator.users().sign_out_all(world.now()).await.expect("the database works"), 4);
        assert_eq!((world.alive(&of_ann).await, world.alive(&[of_ben]).await), (0, 0));
        let_in(world.log_in(ANN, PASSWORD).await);
        let_in(world.log_in(BEN, PASSWORD).await);
    });
}

#[test]
fn a_reset_by_an_operator_only_mails_a_link_to_the_users_own_address_r_ob_5() {
    both(async |world| {
        let sessions = world.thrice_signed_in(ANN).await;
        assert_eq!(world.mail_reset(ANN).await, OrderOutcome::Done);
        assert_eq!(world.events(ANN).await[0], "operator_reset");
        assert_eq!(world.alive(&sessions).await, 3, "nothing changes before the user acts");
        let delivery = world.next_mail().await;
        assert_eq!(delivery.to, ANN);
        assert_eq!(world.reset(&link_of(&delivery.mail), OTHER).await, Ok(()));
        assert_eq!(world.alive(&sessions).await, 0);
        assert_eq!(world.mail_reset("nobody@example.org").await, OrderOutcome::NoSuchAccount);
    });
}

#[test]
fn a_reset_ordered_by_an_operator_is_mailed_in_the_quiet_after_this_wasn_t_me() {
    both(async |world| {
        world.register(ANN, OTHER).await;
        let link = world.next_link().await;
        assert_eq!(world.decline(&link).await, Ok(()));
        world.register(ANN, PASSWORD).await;
        assert_eq!(world.mail_reset(ANN).await, OrderOutcome::Done);
        assert_is!(world.next_mail().await.mail, Mail::ResetPassword { cause: ResetCause::Operator, .. });
    });
}

// Deleting

#[test]
fn deleting_ends_all_three_sessions_and_mails_one_receipt_i_51() {
    both(async |world| {
        let sessions = world.thrice_signed_in(ANN).await;
        world.request_reset(ANN).await;
        assert_eq!(world.delete(ANN).await, OrderOutcome::Done);
        assert_eq!((world.alive(&sessions).await, world.count("vestibule_users").await), (0, 0));
        let receipt = world.next_mail().await;
        assert_eq!(receipt.to, ANN);
        assert_is!(receipt.mail, Mail::AccountDeleted { at, by_operator: true } if at == world.now());
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Refused);
        assert_eq!(world.delete(ANN).await, OrderOutcome::NoSuchAccount);
    });
}

#[test]
fn after_deleting_only_bare_event_names_and_closed_mail_are_left() {
    both(async |world| {
        let world = world.from("192.0.2.7");
        world.member(ANN).await;
        world.register(ANN, OTHER).await;
        world.delete(ANN).await;
        let personal = "client IS NOT NULL OR user_agent IS NOT NULL";
        assert_eq!(world.count(&format!("vestibule_audit WHERE {personal}")).await, 0);
        assert_eq!(world.count("vestibule_audit WHERE event = 'deleted'").await, 1);
        // Somebody else's, who goes on waiting.
        assert_eq!((world.count("vestibule_sign_up_requests").await, world.count("vestibule_sessions").await), (1, 0));
        assert_eq!(world.count("vestibule_outbox WHERE state = 'waiting'").await, 2, "the receipt, and his mail");
        world.all_mail().await;
        world.pass(15 * DAY);
        world.tidy().await;
        assert!(!world.dump().await.contains("ann@example.org"), "{}", world.dump().await);
    });
}

#[test]
fn a_link_of_an_account_deleted_before_it_was_opened_is_invalid() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        assert_eq!(world.delete(ANN).await, OrderOutcome::Done);
        assert_is!(world.press(&link, &browser).await, Activation::BrokenLink(LinkError::Invalid));
        assert_is!(world.progress(&browser).await, Some(Progress::Waiting(MailProgress::HandedOver { .. })));
    });
}

#[test]
fn the_address_of_a_deleted_account_is_free_again() {
    both(async |world| {
        world.member(ANN).await;
        world.delete(ANN).await;
        world.next_mail().await;
        world.member(ANN).await;
        assert_eq!(world.count("vestibule_users").await, 1);
    });
}
