//! "That is not my address": correcting it before it is active, and declining an account one did not make.

use accounts::account::AddressRequest;
use accounts::links::LinkError;
use accounts::mail::Mail;
use accounts::sign_in::SignInOutcome;
use accounts::sign_up::{MailProgress, Progress, ResendOutcome};

use crate::settings_world::{Person, ask_to_sign_in, open_mail};
use crate::world::*;

#[test]
fn a_corrected_address_gets_its_own_mail_and_the_account_moves_along() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        world.next_mail().await;
        assert_eq!(world.correct_address(&browser, BEN).await, ResendOutcome::Done);
        let mail = world.next_mail().await;
        assert_eq!(mail.to, BEN);
        activated(world.press(&link_of(&mail.mail), &browser).await);
        let_in(world.log_in(BEN, PASSWORD).await);
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Refused);
        assert_eq!(world.count("vestibule_users").await, 1);
    });
}

#[test]
fn a_mail_still_waiting_for_the_wrong_address_is_never_sent() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        world.correct_address(&browser, BEN).await;
        assert_eq!(world.next_mail().await.to, BEN);
        assert_eq!(world.count("vestibule_outbox WHERE state = 'dropped'").await, 1);
    });
}

#[test]
fn correcting_to_another_spelling_mails_the_new_spelling_and_the_earlier_link_goes_on_working() {
    both(async |world| {
        let browser = world.register("aNN@example.org", PASSWORD).await;
        let earlier = world.next_link().await;
        assert_eq!(world.correct_address(&browser, "Ann@example.org").await, ResendOutcome::Done);
        let mail = world.next_mail().await;
        assert_eq!(mail.to, "Ann@example.org");
        assert_eq!(world.open(&link_of(&mail.mail), Some(&browser)).await, Ok(true));
        activated(world.press(&earlier, &browser).await);
        assert_eq!(world.count("vestibule_audit WHERE event = 'registered'").await, 1);
    });
}

#[test]
fn correcting_to_an_active_address_looks_the_same_and_tells_its_owner_i_63() {
    both(async |world| {
        world.member(BEN).await;
        let browser = world.register(ANN, OTHER).await;
        world.next_mail().await;
        assert_eq!(world.correct_address(&browser, BEN).await, ResendOutcome::Done);
        assert_is!(world.next_mail().await.mail, Mail::AlreadyRegistered);
        let waiting = MailProgress::HandedOver { at: world.now() };
        assert_eq!(world.progress(&browser).await, Some(Progress::Waiting(waiting)));
        let_in(world.log_in(BEN, PASSWORD).await);
        assert_is!(world.log_in(BEN, OTHER).await, SignInOutcome::Unconfirmed(_));
        assert_eq!(world.count("vestibule_users").await, 1, "the account of the wrong address is gone");
    });
}

#[test]
fn d_7_correcting_to_a_waiting_address_keeps_its_first_password() {
    both(async |world| {
        world.register(BEN, PASSWORD).await;
        world.next_mail().await;
        let browser = world.register(ANN, OTHER).await;
        world.next_mail().await;
        world.correct_address(&browser, BEN).await;
        assert_is!(world.next_mail().await.mail, Mail::Activate { .. });
        assert_is!(world.log_in(BEN, PASSWORD).await, SignInOutcome::Unconfirmed(_));
        assert_is!(world.log_in(BEN, OTHER).await, SignInOutcome::Refused);
    });
}

#[test]
fn an_active_account_does_not_move() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        activated(world.press(&link, &browser).await);
        world.correct_address(&browser, BEN).await;
        let_in(world.log_in(ANN, PASSWORD).await);
        assert_is!(world.log_in(BEN, PASSWORD).await, SignInOutcome::Unconfirmed(_));
    });
}

#[test]
fn somebody_elses_waiting_account_does_not_move() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let stranger = world.register(ANN, OTHER).await;
        world.correct_address(&stranger, BEN).await;
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Unconfirmed(_));
        assert_is!(world.log_in(BEN, OTHER).await, SignInOutcome::Unconfirmed(_));
    });
}

#[test]
fn a_browser_that_only_asked_for_another_mail_moves_nothing() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let browser = world.resend_to(ANN).await;
        assert_eq!(world.correct_address(&browser, BEN).await, ResendOutcome::Done);
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Unconfirmed(_));
        assert_eq!(world.count("vestibule_users").await, 1);
    });
}

#[test]
fn a_corrected_address_has_the_whole_time_to_be_confirmed_i_24() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        world.next_mail().await;
        world.pass(LIFETIMES.unconfirmed - HOUR);
        world.correct_address(&browser, BEN).await;
        let link = world.next_link().await;
        world.pass(2 * HOUR);
        world.tidy().await;
        activated(world.press(&link, &browser).await);
    });
}

#[test]
fn a_correction_that_fails_half_way_changes_nothing_r_bl_1() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        world.sql("ALTER TABLE vestibule_outbox RENAME TO gone").await;
        let failed = world.accounts.sign_up().correct_address(&browser, &email(BEN), &world.request()).await;
        assert_is!(failed, Err(accounts::Error::Database(_)));
        activated(world.press(&link, &browser).await);
    });
}

#[test]
fn two_browsers_correcting_to_one_address_at_once_make_one_account_f_04() {
    both(async |world| {
        for round in 0..5 {
            let both_mean = format!("both{round}@example.org");
            let mut jobs = Vec::new();
            for name in ["one", "two", "three", "four"] {
                let browser = world.register(&format!("{name}{round}@example.org"), PASSWORD).await;
                let (world, both_mean) = (world.clone(), both_mean.clone());
                jobs.push(async move { world.correct_address(&browser, &both_mean).await });
            }
            assert_eq!(at_once(jobs).await, [ResendOutcome::Done; 4]);
            assert_eq!(world.count(&format!("vestibule_users WHERE email_key LIKE '%{round}@%'")).await, 1);
        }
    });
}

#[test]
fn what_becomes_of_the_first_link_does_not_tell_whether_the_corrected_address_has_an_account_r_en_1() {
    both(async |world| {
        world.member(BEN).await;
        world.register("zoe@example.org", OTHER).await;
        world.all_mail().await;
        for (number, target) in [BEN, "zoe@example.org", "nobody@example.org"].into_iter().enumerate() {
            let browser = world.register(&format!("mine{number}@example.org"), PASSWORD).await;
            let link = world.next_link().await;
            assert_eq!(world.correct_address(&browser, target).await, ResendOutcome::Done);
            world.all_mail().await;
            assert_eq!(world.open(&link, Some(&browser)).await, Err(LinkError::Invalid), "{target}");
        }
    });
}

#[test]
fn declining_removes_the_account_and_quietens_the_address_for_a_day() {
    both(async |world| {
        let browser = world.register(ANN, OTHER).await;
        let link = world.next_link().await;
        assert_eq!(world.decline(&link).await, Ok(()));
        assert_eq!(world.count("vestibule_users").await, 0);
        let waiting = MailProgress::HandedOver { at: world.now() };
        assert_eq!(world.progress(&browser).await, Some(Progress::Waiting(waiting)));
        world.register(ANN, OTHER).await;
        world.pass(DAY - MILLISECOND);
        world.resend_to(ANN).await;
        world.no_mail().await;
        world.pass(MILLISECOND);
        world.resend_to(ANN).await;
        assert_is!(world.next_mail().await.mail, Mail::Activate { .. });
    });
}

#[test]
fn declining_holds_back_what_was_still_to_leave_and_a_reset_is_no_way_around_it() {
    both(async |world| {
        world.register(ANN, OTHER).await;
        let link = world.next_link().await;
        let stranger = world.register(ANN, OTHER).await;
        assert_eq!(world.decline(&link).await, Ok(()));
        assert_eq!(world.progress(&stranger).await, Some(Progress::Waiting(MailProgress::Queued)));
        let again = world.register(ANN, OTHER).await;
        world.request_reset(ANN).await;
        world.no_mail().await;
        let waiting = Some(Progress::Waiting(MailProgress::HandedOver { at: world.now() }));
        assert_eq!((world.progress(&stranger).await, world.progress(&again).await), (waiting, waiting));
        world.pass(DAY);
        world.request_reset(ANN).await;
        assert_is!(world.next_mail().await.mail, Mail::ResetPassword { .. });
    });
}

#[test]
fn the_quiet_after_declining_covers_every_mail_that_strangers_can_cause_and_none_of_an_owner() {
    both(async |world| {
        let ben = Person::new(world, BEN).await;
        world.register(ANN, OTHER).await;
        let link = world.next_link().await;
        assert_eq!(world.decline(&link).await, Ok(()));
        world.register(ANN, OTHER).await;
        world.resend_to(ANN).await;
        world.request_reset(ANN).await;
        ask_to_sign_in(world, ANN).await;
        assert_eq!(ben.ask_for(ANN).await, AddressRequest::Accepted);
        world.sql("UPDATE vestibule_users SET created_at = created_at - 500000000 WHERE email LIKE 'ann%'").await;
        world.tidy().await;
        let mails = open_mail(world).await;
        assert!(mails.to(ANN).is_empty(), "{mails:?}");
        assert_is!(mails.one(BEN), Mail::EmailChangeRequested { .. });
        // Its owner has an account after all.
        world.sql("UPDATE vestibule_users SET email_confirmed = TRUE WHERE email LIKE 'ann%'").await;
        world.request_reset(ANN).await;
        ask_to_sign_in(world, ANN).await;
        world.register(ANN, OTHER).await;
        let mails = open_mail(world).await;
        assert!(matches!(mails.to(ANN)[..], [Mail::ResetPassword { .. }, Mail::SignIn { .. }]), "{mails:?}");
    });
}

#[test]
fn a_link_declines_once() {
    both(async |world| {
        world.register(ANN, OTHER).await;
        let link = world.next_link().await;
        assert_eq!(world.decline(&link).await, Ok(()));
        assert_eq!(world.decline(&link).await, Err(LinkError::Invalid));
        assert_eq!(world.open(&link, None).await, Err(LinkError::Invalid));
        assert_eq!(world.count("vestibule_audit WHERE event = 'declined'").await, 1);
    });
}

#[test]
fn an_active_account_cannot_be_declined() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        activated(world.press(&link, &browser).await);
        assert_eq!(world.decline(&link).await, Err(LinkError::AlreadyActive));
        let_in(world.log_in(ANN, PASSWORD).await);
    });
}

#[test]
fn whoever_registered_first_cannot_take_the_account_away_from_its_owners_link_i_79() {
    both(async |world| {
        let attacker = world.register(ANN, OTHER).await;
        let link = world.next_link().await;
        let owner = world.register(ANN, PASSWORD).await;
        world.next_mail().await;
        world.correct_address(&attacker, BEN).await;
        world.next_mail().await;
        activated(world.press(&link, &owner).await);
        let_in(world.log_in(ANN, PASSWORD).await);
        assert_eq!(world.count("vestibule_users").await, 2);
    });
}
