//! What a link is worth, in which browser, with which password (security.md 5.6).

use accounts::links::LinkError;
use accounts::sign_in::SignInOutcome;
use accounts::sign_up::{Activation, ActivationProof};

use crate::world::*;

fn masked(address: &str) -> String {
    accounts::email::mask(address)
}

#[test]
fn the_browser_that_registered_needs_one_button() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        assert_eq!(world.open(&link, Some(&browser)).await, Ok(true));
        let session = activated(world.press(&link, &browser).await).session;
        assert_eq!(world.resume(&session).await.expect("signed in").email, ANN);
        let_in(world.log_in(ANN, PASSWORD).await);
    });
}

#[test]
fn opening_a_link_changes_nothing_r_se_6_i_40() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        let before = world.dump().await;
        for browser in [None, Some(&browser), Some(&browser)] {
            assert_is!(world.open(&link, browser).await, Ok(_));
        }
        assert_eq!(world.dump().await, before);
        activated(world.press(&link, &browser).await);
        assert_ne!(world.dump().await, before);
    });
}

#[test]
fn another_browser_brings_the_password_of_the_registration() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        assert_eq!(world.open(&link, None).await, Ok(false));
        assert_is!(world.activate(&link, ActivationProof::Browser, None).await, Activation::NeedsPassword);
        assert_is!(
            world.activate(&link, ActivationProof::Password(password(OTHER)), None).await,
            Activation::WrongPassword
        );
        activated(world.activate(&link, ActivationProof::Password(password(PASSWORD)), None).await);
        let_in(world.log_in(ANN, PASSWORD).await);
    });
}

#[test]
fn another_browser_may_set_a_new_password_instead() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        activated(world.activate(&link, ActivationProof::NewPassword(new_password(OTHER)), None).await);
        let_in(world.log_in(ANN, OTHER).await);
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Refused);
    });
}

#[test]
fn passwords_for_a_link_are_counted_like_those_of_a_sign_in_r_th_1() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        for _ in 0..10 {
            assert_is!(
                world.activate(&link, ActivationProof::Password(password(OTHER)), None).await,
                Activation::WrongPassword
            );
        }
        let eleventh = world.activate(&link, ActivationProof::Password(password(PASSWORD)), None).await;
        assert_is!(eleventh, Activation::Throttled { retry_after } if retry_after == 90 * SECOND);
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Throttled { .. });
        let device =
            activated(world.activate(&link, ActivationProof::NewPassword(new_password(OTHER)), None).await).device;
        let_in(world.log_in_with(Some(device.expose()), ANN, OTHER).await);
        assert_is!(world.log_in(ANN, OTHER).await, SignInOutcome::Throttled { .. });
    });
}

#[test]
fn who_registers_first_gains_nothing_when_the_owner_registers_too_i_52_r_ph_6() {
    both(async |world| {
        let attacker = world.register(ANN, OTHER).await;
        world.next_mail().await;
        let owner = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        assert_eq!(world.open(&link, Some(&owner)).await, Ok(true));
        activated(world.press(&link, &owner).await);
        let_in(world.log_in(ANN, PASSWORD).await);
        assert_is!(world.log_in(ANN, OTHER).await, SignInOutcome::Refused);
        assert_is!(world.follow(&attacker).await, None);
    });
}

#[test]
fn the_first_mails_link_activates_with_the_password_of_the_browser_it_is_opened_in_i_52_r_ph_6() {
    both(async |world| {
        world.register(ANN, OTHER).await;
        let link = world.next_link().await;
        let owner = world.register(ANN, PASSWORD).await;
        activated(world.press(&link, &owner).await);
        let_in(world.log_in(ANN, PASSWORD).await);
        assert_is!(world.log_in(ANN, OTHER).await, SignInOutcome::Refused);
    });
}

#[test]
fn an_owner_who_never_registered_replaces_the_attackers_password_i_52_r_ph_6() {
    both(async |world| {
        let attacker = world.register(ANN, OTHER).await;
        let link = world.next_link().await;
        assert_is!(world.activate(&link, ActivationProof::Browser, None).await, Activation::NeedsPassword);
        activated(world.activate(&link, ActivationProof::NewPassword(new_password(PASSWORD)), None).await);
        assert_is!(world.log_in(ANN, OTHER).await, SignInOutcome::Refused);
        assert_is!(world.follow(&attacker).await, None);
    });
}

#[test]
fn a_browser_that_registered_another_address_is_not_the_same_browser_r_ph_6() {
    both(async |world| {
        let browser_of_ben = world.register(BEN, OTHER).await;
        world.next_mail().await;
        world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        assert_eq!(world.open(&link, Some(&browser_of_ben)).await, Ok(false));
        assert_is!(world.press(&link, &browser_of_ben).await, Activation::NeedsPassword);
    });
}

#[test]
fn a_browser_that_only_asked_for_another_mail_is_not_the_same_browser_r_ph_6() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        world.next_mail().await;
        let browser = world.resend_to(ANN).await;
        let link = world.next_link().await;
        assert_eq!(world.open(&link, Some(&browser)).await, Ok(false));
        assert_is!(world.press(&link, &browser).await, Activation::NeedsPassword);
    });
}

#[test]
fn a_browser_that_knew_the_password_at_sign_in_is_as_good_as_the_one_that_registered() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        let SignInOutcome::Unconfirmed(browser) = world.log_in(ANN, PASSWORD).await else { panic!("not told") };
        assert_eq!(world.open(&link, Some(&browser)).await, Ok(true));
        activated(world.press(&link, &browser).await);
        let_in(world.log_in(ANN, PASSWORD).await);
    });
}

#[test]
fn activating_ends_every_earlier_session_r_ph_2() {
    both(async |world| {
        let earlier = world.member(ANN).await.session;
        world.sql("UPDATE vestibule_users SET email_confirmed = FALSE, confirmed_at = NULL").await;
        assert_is!(world.resume(&earlier).await, None);
        let browser = world.register(ANN, OTHER).await;
        let link = world.next_link().await;
        let session = activated(world.press(&link, &browser).await).session;
        assert_is!(world.resume(&earlier).await, None);
        assert_is!(world.resume(&session).await, Some(_));
    });
}

#[test]
fn a_link_opened_in_two_browsers_works_in_the_first_that_uses_it_i_22() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        assert_eq!(world.open(&link, None).await, Ok(false));
        activated(world.press(&link, &browser).await);
        let second = world.activate(&link, ActivationProof::NewPassword(new_password(OTHER)), None).await;
        assert_is!(second, Activation::BrokenLink(LinkError::AlreadyActive));
        assert_is!(world.log_in(ANN, OTHER).await, SignInOutcome::Refused);
        assert_eq!(world.open(&link, Some(&browser)).await, Err(LinkError::AlreadyActive));
    });
}

#[test]
fn a_link_works_until_the_moment_its_mail_names_r_ob_2_i_31() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        world.pass(DAY - MILLISECOND);
        assert_eq!(world.open(&link, None).await, Ok(false));
        world.pass(MILLISECOND);
        let expired = LinkError::Expired { address: masked(ANN) };
        assert_eq!(world.open(&link, None).await, Err(expired.clone()));
        assert_is!(world.press(&link, &browser).await, Activation::BrokenLink(dead) if dead == expired);
    });
}

#[test]
fn an_expired_link_of_an_active_account_says_that_it_is_active() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        activated(world.press(&link, &browser).await);
        world.pass(2 * DAY);
        assert_eq!(world.open(&link, None).await, Err(LinkError::AlreadyActive));
    });
}

#[test]
fn a_link_dies_with_the_address_it_was_mailed_to_i_05() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        world.correct_address(&browser, BEN).await;
        // The mistyped mailbox is told nothing of the right address.
        assert_eq!(world.open(&link, Some(&browser)).await, Err(LinkError::Invalid));
        assert_is!(world.press(&link, &browser).await, Activation::BrokenLink(LinkError::Invalid));
        assert_eq!(world.count("vestibule_users WHERE email_confirmed").await, 0);
    });
}

#[test]
fn what_is_not_security_leaves_links_alone_i_30_r_pw_9() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        world.sql("UPDATE vestibule_users SET sign_in_notices = FALSE, reminded_at = 1, last_sign_in_at = 1").await;
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Unconfirmed(_));
        activated(world.press(&link, &browser).await);
    });
}

#[test]
fn links_of_a_disabled_account_answer_like_forged_ones_i_50() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        world.sql("UPDATE vestibule_users SET status = 'disabled'").await;
        assert_eq!(world.open(&link, Some(&browser)).await, Err(LinkError::Invalid));
        assert_is!(world.press(&link, &browser).await, Activation::BrokenLink(LinkError::Invalid));
        assert_eq!(world.decline(&link).await, Err(LinkError::Invalid));
        assert_eq!(world.count("vestibule_users WHERE NOT email_confirmed").await, 1);
    });
}

#[test]
fn a_disabled_account_is_mailed_no_reset_link_i_50() {
    both(async |world| {
        world.member(ANN).await;
        world.sql("UPDATE vestibule_users SET status = 'disabled'").await;
        world.request_reset(ANN).await;
        world.no_mail().await;
    });
}

#[test]
fn a_link_of_a_deleted_account_is_invalid() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        world.sql("DELETE FROM vestibule_users").await;
        assert_is!(world.press(&link, &browser).await, Activation::BrokenLink(LinkError::Invalid));
    });
}

#[test]
fn an_account_that_was_not_activated_in_time_cannot_be_although_nobody_swept_i_24() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        world.next_mail().await;
        world.pass(LIFETIMES.unconfirmed - HOUR);
        world.resend(&browser).await;
        let link = world.next_link().await;
        world.pass(HOUR - MILLISECOND);
        assert_eq!(world.open(&link, None).await, Ok(false));
        world.pass(MILLISECOND);
        assert_eq!(world.open(&link, None).await, Err(LinkError::Invalid));
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Refused);
        world.resend_to(ANN).await;
        world.no_mail().await;
    });
}
