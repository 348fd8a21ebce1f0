//! What the waiting page may tell, and following an activation on another device.

use accounts::mail::DeliveryOutcome;
use accounts::sign_up::{ActivationProof, MailProgress, Progress};

use crate::world::*;

#[expect(clippy::unnecessary_wraps, reason = "it is compared with what may be nothing")]
fn waiting(mail: MailProgress) -> Option<Progress> {
    Some(Progress::Waiting(mail))
}

#[test]
fn a_mail_that_is_queued_and_handed_over_is_told_with_the_time() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        assert_eq!(world.progress(&browser).await, waiting(MailProgress::Queued));
        world.pass(MINUTE);
        let delivery = world.claim().await.expect("a mail is due");
        assert_eq!(world.progress(&browser).await, waiting(MailProgress::Queued));
        world.pass(SECOND);
        world.settle(&delivery, DeliveryOutcome::Sent).await;
        let at = world.now();
        world.pass(HOUR);
        assert_eq!(world.progress(&browser).await, waiting(MailProgress::HandedOver { at }));
    });
}

#[test]
fn a_mail_that_could_not_be_handed_over_yet_is_told() {
    both(async |world| {
        for trouble in
            [DeliveryOutcome::Later("451".into()), DeliveryOutcome::Hold("no answer".into()), DeliveryOutcome::Panicked]
        {
            let browser = world.register(&format!("ann{}@example.org", world.now().millis()), PASSWORD).await;
            let delivery = world.claim().await.expect("a mail is due");
            world.settle(&delivery, trouble).await;
            assert_eq!(world.progress(&browser).await, waiting(MailProgress::Delayed));
            world.pass(HOUR);
            world.all_mail().await;
        }
    });
}

#[test]
fn a_refused_address_is_told_f_22() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let delivery = world.claim().await.expect("a mail is due");
        world.settle(&delivery, DeliveryOutcome::Refused("550 no such user".into())).await;
        assert_eq!(world.progress(&browser).await, waiting(MailProgress::Refused));
        world.pass(DAY);
        world.no_mail().await;
    });
}

#[test]
fn a_mail_that_was_given_up_is_told_and_one_that_was_dropped_passes_for_sent() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        world.pass(3 * DAY);
        world.no_mail().await;
        assert_eq!(world.progress(&browser).await, waiting(MailProgress::GivenUp));
        world.resend(&browser).await;
        assert_eq!(world.progress(&browser).await, waiting(MailProgress::Queued));
        world.sql("DELETE FROM vestibule_users").await;
        world.no_mail().await;
        assert_eq!(world.progress(&browser).await, waiting(MailProgress::HandedOver { at: world.now() }));
    });
}

#[test]
fn asking_for_another_mail_by_address_tells_nothing_of_it_i_63() {
    both(async |world| {
        world.member(BEN).await;
        world.register(ANN, PASSWORD).await;
        for address in ["new@example.org", ANN, BEN] {
            let browser = world.resend_to(address).await;
            world.all_mail().await;
            assert_eq!(world.progress(&browser).await, waiting(MailProgress::Untold), "{address}");
            world.resend(&browser).await;
            assert_eq!(world.progress(&browser).await, waiting(MailProgress::Untold), "{address}");
        }
    });
}

#[test]
fn the_page_names_the_address_and_when_another_mail_can_be_had() {
    both(async |world| {
        let browser = world.register("Ann@example.org", PASSWORD).await;
        world.resend(&browser).await;
        world.pass(20 * SECOND);
        let attempt = world.accounts.sign_up().attempt(&browser, world.now()).await.expect("the database works");
        let attempt = attempt.expect("the attempt is known");
        assert_eq!((attempt.email.as_str(), attempt.resend_after), ("Ann@example.org", 40 * SECOND));
    });
}

#[test]
fn the_browser_that_registered_may_follow_once_an_activation_on_another_device() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        assert_is!(world.follow(&browser).await, None);
        let phone = activated(world.activate(&link, ActivationProof::Password(password(PASSWORD)), None).await);
        assert_eq!(world.progress(&browser).await, Some(Progress::ActivatedHere));
        let desk = world.follow(&browser).await.expect("may follow");
        assert_is!(world.resume(&desk.session).await, Some(_));
        assert_is!(world.resume(&phone.session).await, Some(_));
        assert_is!(world.follow(&browser).await, None);
    });
}

#[test]
fn following_works_for_an_hour() {
    both(async |world| {
        let browsers = [world.register(ANN, PASSWORD).await, world.register(BEN, PASSWORD).await];
        for mail in world.all_mail().await {
            let proof = ActivationProof::Password(password(PASSWORD));
            activated(world.activate(&link_of(&mail.mail), proof, None).await);
        }
        world.pass(HOUR);
        assert_is!(world.follow(&browsers[0]).await, Some(_));
        world.pass(MILLISECOND);
        assert_eq!(world.progress(&browsers[1]).await, Some(Progress::ActivatedElsewhere));
        assert_is!(world.follow(&browsers[1]).await, None);
    });
}

#[test]
fn a_browser_whose_password_was_replaced_cannot_follow_i_52() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        activated(world.activate(&link, ActivationProof::NewPassword(new_password(OTHER)), None).await);
        assert_eq!(world.progress(&browser).await, Some(Progress::ActivatedElsewhere));
        assert_is!(world.follow(&browser).await, None);
    });
}

#[test]
fn a_browser_that_typed_the_same_password_itself_cannot_follow_somebody_elses_account_i_52() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        let same_words = world.register(ANN, PASSWORD).await;
        activated(world.activate(&link, ActivationProof::Password(password(PASSWORD)), None).await);
        assert_is!(world.follow(&same_words).await, None);
    });
}

#[test]
fn an_address_that_was_active_before_shows_nothing_and_cannot_be_followed_i_63() {
    both(async |world| {
        world.member(ANN).await;
        let browser = world.register(ANN, PASSWORD).await;
        assert_eq!(world.progress(&browser).await, waiting(MailProgress::Queued));
        let only_asked = world.resend_to(ANN).await;
        for browser in [&browser, &only_asked] {
            assert_is!(world.follow(browser).await, None);
        }
    });
}

#[test]
fn a_disabled_account_cannot_be_followed_i_50() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        activated(world.activate(&link, ActivationProof::Password(password(PASSWORD)), None).await);
        world.sql("UPDATE vestibule_users SET status = 'disabled'").await;
        assert_is!(world.follow(&browser).await, None);
        assert_eq!(world.count("vestibule_sessions").await, 1);
    });
}

#[test]
fn after_a_reset_nobody_follows_r_ob_7() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        world.next_mail().await;
        let link = world.reset_link(ANN).await;
        assert_eq!(world.reset(&link, OTHER).await, Ok(()));
        assert_is!(world.progress(&browser).await, Some(Progress::ActivatedElsewhere));
        assert_is!(world.follow(&browser).await, None);
    });
}
