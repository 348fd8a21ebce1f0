//! Registering, known addresses included.

use accounts::account::{AddressChange, AddressRequest};
use accounts::mail::Mail;
use accounts::sign_in::SignInOutcome;
use accounts::sign_up::{Activation, ActivationProof, ResendOutcome};

use crate::settings_world::{Person, confirm, open_mail, operator};
use crate::world::*;

#[test]
fn a_new_address_gets_a_link_and_a_code_that_work_for_a_day() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let mail = world.next_mail().await;
        assert_eq!(mail.to, ANN);
        let day_from_now = world.now() + DAY;
        assert_is!(mail.mail, Mail::Activate { until, .. } if until == day_from_now);
    });
}

#[test]
fn registering_signs_nobody_in_r_ph_2() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Unconfirmed(_));
        assert_eq!(world.count("vestibule_sessions").await, 0);
    });
}

#[test]
fn the_owner_of_an_active_account_hears_that_there_is_one_r_en_3() {
    both(async |world| {
        world.member(ANN).await;
        world.register(ANN, OTHER).await;
        let mail = world.next_mail().await;
        assert_eq!(mail.to, ANN);
        assert_is!(mail.mail, Mail::AlreadyRegistered);
        let_in(world.log_in(ANN, PASSWORD).await);
        assert_is!(world.log_in(ANN, OTHER).await, SignInOutcome::Unconfirmed(_));
    });
}

#[test]
fn d_7_registering_a_waiting_address_again_keeps_the_first_password_and_the_earlier_link() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let earlier = world.next_link().await;
        world.pass(SECOND);
        world.register(ANN, OTHER).await;
        assert_is!(world.next_mail().await.mail, Mail::Activate { .. });
        assert_eq!(world.open(&earlier, None).await, Ok(false));
        activated(world.activate(&earlier, ActivationProof::Password(password(PASSWORD)), None).await);
        // As for an address that had an account all along.
        assert_is!(world.log_in(ANN, OTHER).await, SignInOutcome::Unconfirmed(_));
    });
}

#[test]
fn all_kinds_of_addresses_wait_alike_r_en_1() {
    both(async |world| {
        world.member("confirmed@example.org").await;
        world.member("disabled@example.org").await;
        world.register("waiting@example.org", PASSWORD).await;
        world.sql("UPDATE vestibule_users SET status = 'disabled' WHERE email_key = 'disabled@example.org'").await;
        world.all_mail().await;
        let mut seen = Vec::new();
        for name in ["new", "confirmed", "waiting", "disabled"] {
            let browser = world.register(&format!("{name}@example.org"), OTHER).await;
            let queued = world.progress(&browser).await;
            assert_eq!(world.all_mail().await.len(), 1, "{name}");
            seen.push((queued, world.progress(&browser).await));
        }
        seen.dedup();
        assert_eq!(seen.len(), 1, "{seen:?}");
    });
}

#[test]
fn mail_goes_to_the_stored_spelling_r_em_2_r_em_3_i_01() {
    both(async |world| {
        world.register("Ann@Example.ORG", PASSWORD).await;
        assert_eq!(world.next_mail().await.to, "Ann@example.org");
        world.register("aNN@example.org", OTHER).await;
        assert_eq!(world.next_mail().await.to, "Ann@example.org");
        world.request_reset("ANN@ｅｘａｍｐｌｅ.org").await;
        assert_eq!(world.next_mail().await.to, "Ann@example.org");
        assert_eq!(world.count("vestibule_users").await, 1);
    });
}

#[test]
fn an_account_that_was_not_activated_in_time_gives_way_without_a_sweeper() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        world.next_mail().await;
        world.pass(LIFETIMES.unconfirmed);
        world.register(ANN, OTHER).await;
        assert_eq!(world.count("vestibule_audit WHERE event = 'registered'").await, 2);
        let link = world.next_link().await;
        assert_is!(
            world.activate(&link, ActivationProof::Password(password(PASSWORD)), None).await,
            Activation::WrongPassword
        );
        activated(world.activate(&link, ActivationProof::Password(password(OTHER)), None).await);
    });
}

#[test]
fn a_waiting_account_has_all_its_time_again_when_its_address_is_registered_again() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        world.next_mail().await;
        world.pass(LIFETIMES.unconfirmed - HOUR);
        let resent = world.register(ANN, OTHER).await;
        let Mail::Activate { until, .. } = world.next_mail().await.mail else { panic!("another mail") };
        assert_eq!(until, world.now() + LIFETIMES.activation);
        world.pass(2 * HOUR);
        assert_eq!(world.resend(&resent).await, ResendOutcome::Done);
        activated(world.press(&world.next_link().await, &resent).await);
    });
}

#[test]
fn a_mail_promises_no_more_time_than_its_account_has_r_ob_2() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        world.next_mail().await;
        world.pass(LIFETIMES.unconfirmed - HOUR);
        world.resend_to(ANN).await;
        let Mail::Activate { until, .. } = world.next_mail().await.mail else { panic!("another mail") };
        assert_eq!(until, world.now() + HOUR);
    });
}

#[test]
fn the_first_registration_does_not_live_on_those_of_others_for_ever_i_79() {
    both(async |world| {
        world.register(ANN, OTHER).await;
        for _ in 0..3 {
            world.pass(LIFETIMES.unconfirmed - DAY);
            world.register(ANN, PASSWORD).await;
        }
        let links: Vec<_> = world.all_mail().await.iter().map(|mail| link_of(&mail.mail)).collect();
        let link = links.last().expect("a mail");
        assert_is!(
            world.activate(link, ActivationProof::Password(password(OTHER)), None).await,
            Activation::WrongPassword
        );
        activated(world.activate(link, ActivationProof::Password(password(PASSWORD)), None).await);
    });
}

#[test]
fn a_stranger_who_asks_for_another_mail_does_not_show_on_the_page_of_who_registered() {
    both(async |world| {
        let (stranger, owner) = (world.register(ANN, OTHER).await, world.register(ANN, PASSWORD).await);
        world.all_mail().await;
        assert_eq!(world.resend(&stranger).await, ResendOutcome::Done);
        let attempt = world.accounts.sign_up().attempt(&owner, world.now()).await.expect("the database works");
        assert_eq!(attempt.expect("registered").resend_after, std::time::Duration::ZERO);
        assert_eq!(world.resend(&owner).await, ResendOutcome::Done);
        assert_eq!(world.all_mail().await.len(), 2);
    });
}

#[test]
fn an_account_that_an_operator_disabled_before_it_was_activated_stays_disabled() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        world.all_mail().await;
        operator(world, true, ANN).await;
        world.pass(LIFETIMES.unconfirmed * 3);
        world.tidy().await;
        let browser = world.register(ANN, OTHER).await;
        world.correct_address(&browser, BEN).await;
        world.all_mail().await;
        let zoe = Person::new(world, "zoe@example.org").await;
        assert_eq!(zoe.ask_for(ANN).await, AddressRequest::Accepted);
        let mails = open_mail(world).await;
        assert_eq!(confirm(world, &mails.link(ANN)).await, AddressChange::Unavailable);
        assert_eq!(world.count("vestibule_users WHERE email = 'ann@example.org' AND status = 'disabled'").await, 1);
    });
}

#[test]
fn another_mail_can_be_had_once_a_minute_in_the_browser_that_registered() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        world.next_mail().await;
        assert_eq!(world.resend(&browser).await, ResendOutcome::Done);
        assert_is!(world.next_mail().await.mail, Mail::Activate { .. });
        world.pass(MINUTE - MILLISECOND);
        assert_eq!(world.resend(&browser).await, ResendOutcome::Done);
        world.no_mail().await;
        world.pass(MILLISECOND);
        assert_eq!(world.resend(&browser).await, ResendOutcome::Done);
        assert_is!(world.next_mail().await.mail, Mail::Activate { .. });
    });
}

#[test]
fn another_mail_leaves_the_earlier_link_and_code_alive_i_79() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let earlier = world.next_mail().await.mail;
        world.resend(&browser).await;
        let later = world.next_mail().await.mail;
        assert_eq!(code_of(&earlier).expose(), code_of(&later).expose());
        assert_ne!(link_of(&earlier), link_of(&later));
        activated(world.press(&link_of(&earlier), &browser).await);
    });
}

#[test]
fn another_mail_for_an_active_account_tells_its_owner_so() {
    both(async |world| {
        world.member(ANN).await;
        let browser = world.resend_to(ANN).await;
        assert_is!(world.next_mail().await.mail, Mail::AlreadyRegistered);
        assert_eq!(world.resend(&browser).await, ResendOutcome::Done);
        assert_is!(world.next_mail().await.mail, Mail::AlreadyRegistered);
    });
}

#[test]
fn another_mail_for_an_unknown_address_is_never_sent() {
    both(async |world| {
        let browser = world.resend_to(ANN).await;
        world.no_mail().await;
        assert_eq!(world.resend(&browser).await, ResendOutcome::Done);
        world.no_mail().await;
        assert_eq!(world.count("vestibule_users").await, 0);
    });
}

#[test]
fn a_browser_without_an_attempt_has_nothing_to_resend_or_to_correct() {
    both(async |world| {
        let stranger = accounts::SignUpToken::parse(&"A".repeat(43)).expect("a cookie");
        assert_eq!(world.resend(&stranger).await, ResendOutcome::NoAttempt);
        assert_eq!(world.correct_address(&stranger, ANN).await, ResendOutcome::NoAttempt);
        assert_is!(world.progress(&stranger).await, None);
        assert_is!(world.follow(&stranger).await, None);
        world.no_mail().await;
    });
}

#[test]
fn an_attempt_ends_with_the_account_it_made_i_24() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        world.pass(LIFETIMES.unconfirmed - MILLISECOND);
        assert_is!(world.progress(&browser).await, Some(_));
        world.pass(MILLISECOND);
        assert_is!(world.progress(&browser).await, None);
        assert_eq!(world.resend(&browser).await, ResendOutcome::NoAttempt);
    });
}

#[test]
fn neither_signing_in_nor_typing_the_address_again_makes_an_attempt_outlive_its_account_i_24() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        world.pass(LIFETIMES.unconfirmed - MILLISECOND);
        let SignInOutcome::Unconfirmed(other) = world.log_in(ANN, PASSWORD).await else { panic!("not activated") };
        assert_eq!(world.correct_address(&browser, ANN).await, ResendOutcome::Done);
        world.pass(MILLISECOND);
        assert_is!(world.progress(&browser).await, None);
        assert_is!(world.progress(&other).await, None);
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Refused);
    });
}

#[test]
fn a_registration_that_fails_half_way_leaves_nothing_r_bl_1_f_40() {
    both(async |world| {
        world.sql("ALTER TABLE vestibule_sign_up_requests RENAME TO gone").await;
        let failed = world.accounts.sign_up().register(&email(ANN), new_password(PASSWORD), &world.request()).await;
        assert_is!(failed, Err(accounts::Error::Database(_)));
        for table in ["vestibule_users", "vestibule_outbox", "vestibule_audit"] {
            assert_eq!(world.count(table).await, 0, "{table}");
        }
    });
}

#[test]
fn a_registration_wakes_the_mail_worker() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let woken = tokio::time::timeout(MINUTE, world.accounts.mail().queued()).await;
        assert_eq!(woken, Ok(()));
    });
}

#[test]
fn a_password_to_be_set_is_judged_by_the_policy() {
    both(async |world| {
        use accounts::PasswordRefused::{Personal, TooShort};
        let judge =
            async |typed: &str| world.accounts.new_password(typed, ANN, &world.request()).await.expect("a slot").err();
        assert_eq!(judge(PASSWORD).await, None);
        assert_eq!(judge("kV9#mQ2!xZ7").await, Some(TooShort { min: 12, has: 11 }));
        assert_eq!(judge("ann@example.org").await, Some(Personal));
    });
}
