//! Forgotten passwords.

use accounts::links::LinkError;
use accounts::mail::Mail;
use accounts::sign_in::SignInOutcome;

use crate::settings_world::Person;
use crate::world::*;

#[test]
fn a_mailed_link_sets_a_new_password() {
    both(async |world| {
        world.member(ANN).await;
        let link = world.reset_link(ANN).await;
        assert_eq!(world.open_reset(&link).await, Ok(()));
        assert_eq!(world.reset(&link, OTHER).await, Ok(()));
        let_in(world.log_in(ANN, OTHER).await);
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Refused);
    });
}

#[test]
fn a_reset_ends_every_session_signs_nobody_in_and_is_told_r_ob_7_r_ob_8() {
    both(async |world| {
        let first = world.member(ANN).await.session;
        let second = let_in(world.log_in(ANN, PASSWORD).await).session;
        world.all_mail().await;
        let link = world.reset_link(ANN).await;
        assert_eq!(world.reset(&link, OTHER).await, Ok(()));
        for session in [first, second] {
            assert_is!(world.resume(&session).await, None);
        }
        assert_eq!(world.count("vestibule_sessions").await, 0);
        let (notice, at) = (world.next_mail().await, world.now());
        assert_eq!(notice.to, ANN);
        assert_is!(notice.mail, Mail::PasswordChanged { at: told, .. } if told == at);
    });
}

#[test]
fn unknown_addresses_are_accepted_and_get_nothing_r_en_1() {
    both(async |world| {
        world.request_reset("nobody@example.org").await;
        world.no_mail().await;
        assert_eq!(world.count("vestibule_outbox WHERE state = 'dropped'").await, 1);
        assert_eq!(world.count("vestibule_users").await, 0);
    });
}

#[test]
fn asking_changes_nothing_for_the_account_r_ob_9() {
    both(async |world| {
        let session = world.member(ANN).await.session;
        for _ in 0..2 {
            world.reset_link(ANN).await;
        }
        assert_is!(world.resume(&session).await, Some(_));
        let_in(world.log_in(ANN, PASSWORD).await);
    });
}

#[test]
fn one_reset_kills_all_other_reset_links_i_23_r_ob_7() {
    both(async |world| {
        world.member(ANN).await;
        let (first, second, third) =
            (world.reset_link(ANN).await, world.reset_link(ANN).await, world.reset_link(ANN).await);
        assert_eq!(world.reset(&second, OTHER).await, Ok(()));
        let superseded = Err(LinkError::Superseded { address: "a•••@example.org".into() });
        for link in [&first, &second, &third] {
            assert_eq!(world.reset(link, PASSWORD).await, superseded);
        }
        let_in(world.log_in(ANN, OTHER).await);
    });
}

#[test]
fn signing_in_and_changing_the_password_leave_reset_links_alone_or_a_thief_could_kill_them() {
    both(async |world| {
        let mut thief = Person::new(world, ANN).await;
        let link = world.reset_link(ANN).await;
        let_in(world.log_in(ANN, PASSWORD).await);
        thief.change_password().await;
        let_in(world.log_in(ANN, OTHER).await);
        world.all_mail().await;
        assert_eq!(world.reset(&link, PASSWORD).await, Ok(()));
        assert!(!thief.is_signed_in().await);
        assert_is!(world.log_in(ANN, OTHER).await, SignInOutcome::Refused);
        let_in(world.log_in(ANN, PASSWORD).await);
    });
}

#[test]
fn using_a_session_and_failing_to_sign_in_leave_reset_links_alone_i_30() {
    both(async |world| {
        let session = world.member(ANN).await.session;
        let link = world.reset_link(ANN).await;
        world.pass(10 * MINUTE);
        world.resume(&session).await;
        world.log_in(ANN, OTHER).await;
        assert_eq!(world.reset(&link, OTHER).await, Ok(()));
    });
}

#[test]
fn a_reset_link_works_for_an_hour_r_ob_2_i_31() {
    both(async |world| {
        world.member(ANN).await;
        world.request_reset(ANN).await;
        let (mail, in_an_hour) = (world.next_mail().await.mail, world.now() + HOUR);
        assert_is!(&mail, Mail::ResetPassword { until, activates: false, .. } if *until == in_an_hour);
        let link = link_of(&mail);
        world.pass(HOUR - MILLISECOND);
        assert_eq!(world.open_reset(&link).await, Ok(()));
        world.pass(MILLISECOND);
        assert_is!(world.reset(&link, OTHER).await, Err(LinkError::Expired { .. }));
        let_in(world.log_in(ANN, PASSWORD).await);
    });
}

#[test]
fn a_reset_confirms_a_waiting_account_and_shuts_out_who_registered_it_r_ph_2_r_ph_6() {
    both(async |world| {
        let attacker = world.register(ANN, PASSWORD).await;
        let activation = world.next_mail().await.mail;
        world.request_reset(ANN).await;
        let reset = world.next_mail().await.mail;
        assert_is!(&reset, Mail::ResetPassword { activates: true, .. });
        assert_eq!(world.reset(&link_of(&reset), OTHER).await, Ok(()));
        let_in(world.log_in(ANN, OTHER).await);
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Refused);
        assert_is!(world.follow(&attacker).await, None);
        assert_eq!(world.open(&link_of(&activation), None).await, Err(LinkError::AlreadyActive));
    });
}

#[test]
fn a_reset_cancels_a_pending_change_of_address_r_ph_4() {
    both(async |world| {
        world.member(ANN).await;
        world
            .sql("UPDATE vestibule_users SET pending_email = 'x@example.org', pending_email_key = 'x@example.org'")
            .await;
        let link = world.reset_link(ANN).await;
        assert_eq!(world.reset(&link, OTHER).await, Ok(()));
        assert_eq!(world.count("vestibule_users WHERE pending_email IS NULL AND pending_email_key IS NULL").await, 1);
    });
}

#[test]
fn a_reset_link_dies_with_the_address_it_was_mailed_to_i_09() {
    both(async |world| {
        world.member(ANN).await;
        let link = world.reset_link(ANN).await;
        world.sql("UPDATE vestibule_users SET email = 'ben@example.org', email_key = 'ben@example.org'").await;
        assert_is!(world.reset(&link, OTHER).await, Err(LinkError::Superseded { .. }));
    });
}

#[test]
fn a_disabled_account_cannot_be_reset_i_50_i_51() {
    both(async |world| {
        world.member(ANN).await;
        let link = world.reset_link(ANN).await;
        world.sql("UPDATE vestibule_users SET status = 'disabled'").await;
        assert_eq!(world.open_reset(&link).await, Err(LinkError::Invalid));
        assert_eq!(world.reset(&link, OTHER).await, Err(LinkError::Invalid));
        world.sql("UPDATE vestibule_users SET status = 'active'").await;
        let_in(world.log_in(ANN, PASSWORD).await);
    });
}

#[test]
fn a_reset_gives_a_password_to_an_account_without_one_r_pw_10() {
    both(async |world| {
        world.member(ANN).await;
        world.sql("UPDATE vestibule_users SET password_hash = NULL").await;
        let link = world.reset_link(ANN).await;
        assert_eq!(world.reset(&link, OTHER).await, Ok(()));
        let_in(world.log_in(ANN, OTHER).await);
    });
}

#[test]
fn a_reset_that_fails_half_way_changes_nothing_and_the_link_still_works_r_bl_1() {
    both(async |world| {
        let session = world.member(ANN).await.session;
        let link = world.reset_link(ANN).await;
        world.sql("ALTER TABLE vestibule_audit RENAME TO gone").await;
        let failed = world.accounts.recovery().reset(&arrived(&link), new_password(OTHER), &world.request()).await;
        assert_is!(failed, Err(accounts::Error::Database(_)));
        world.sql("ALTER TABLE gone RENAME TO vestibule_audit").await;
        assert_is!(world.resume(&session).await, Some(_));
        assert_eq!(world.reset(&link, OTHER).await, Ok(()));
    });
}

#[test]
fn the_reset_of_an_account_that_waits_promises_no_more_time_than_it_has() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        world.all_mail().await;
        let lapses = world.now() + LIFETIMES.unconfirmed;
        world.pass(LIFETIMES.unconfirmed - MINUTE);
        world.request_reset(ANN).await;
        assert_is!(world.next_mail().await.mail, Mail::ResetPassword { until, .. } if until == lapses);
    });
}
