//! What operators see and do of the outbox.

use accounts::admin::{MailChoice, MailOrder, MailSearch};
use accounts::kinds::{MailKind, MailStatus};
use accounts::mail::DeliveryOutcome;
use accounts::mail::OutboxSummary;
use uuid::Uuid;

use super::ALL_MAIL;
use crate::world::*;

#[test]
fn mails_are_listed_by_state_and_by_page() {
    both(async |world| {
        for number in 1..=3 {
            world.register(&format!("u{number}@example.org"), PASSWORD).await;
            world.pass(SECOND);
        }
        let sent = world.claim().await.expect("a mail is due");
        world.settle(&sent, DeliveryOutcome::Sent).await;
        let (all, next) = world.mails(&MailSearch { limit: 2, ..ALL_MAIL }).await;
        assert_eq!(
            all.iter().map(|mail| mail.recipient.as_str()).collect::<Vec<_>>(),
            ["u3@example.org", "u2@example.org"]
        );
        let (rest, end) = world.mails(&MailSearch { before: next, limit: 2, ..ALL_MAIL }).await;
        assert_eq!((rest.len(), rest[0].kind, rest[0].state, end), (1, MailKind::Activate, MailStatus::Sent, None));
        let waiting = MailSearch { state: MailStatus::named("waiting"), ..ALL_MAIL };
        assert_eq!(world.mails(&waiting).await.0.len(), 2);
        assert_eq!(MailStatus::named("lost"), None);
    });
}

#[test]
fn a_refused_mail_is_sent_again_with_all_its_time_ahead() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let delivery = world.claim().await.expect("a mail is due");
        assert_eq!(world.retry(delivery.id).await, MailOrder::Not(MailStatus::Sending));
        world.settle(&delivery, DeliveryOutcome::Refused("550 no such mailbox".into())).await;
        let failed = world.only_mail().await;
        assert_eq!((failed.state, failed.error.as_deref()), (MailStatus::Failed, Some("550 no such mailbox")));
        // Longer than an activation mail is worth sending.
        world.pass(4 * DAY);
        assert_eq!(world.retry(delivery.id).await, MailOrder::Done);
        let again = world.next_mail().await;
        assert_eq!((again.id, again.to.as_str()), (delivery.id, ANN));
        assert_eq!(world.retry(delivery.id).await, MailOrder::Not(MailStatus::Sent));
    });
}

#[test]
fn a_mail_that_waits_for_its_next_try_is_tried_at_once_on_demand() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let delivery = world.claim().await.expect("a mail is due");
        world.settle(&delivery, DeliveryOutcome::Later("451 greylisted".into())).await;
        world.no_mail().await;
        let waiting = world.only_mail().await;
        assert!(waiting.next.is_some_and(|next| next > world.now()));
        assert_eq!(world.retry(waiting.id).await, MailOrder::Done);
        assert_eq!(world.next_mail().await.id, delivery.id);
    });
}

#[test]
fn many_mails_are_sent_again_by_what_became_of_them_when_and_in_which_words() {
    both(async |world| {
        for (address, fate) in [
            ("old@example.org", DeliveryOutcome::Refused("550 5.4.5 Daily LIMIT, 100%_full".into())),
            ("failed@example.org", DeliveryOutcome::Refused("550 5.1.1 no such user".into())),
            ("waits@example.org", DeliveryOutcome::Later("550 5.4.5 daily limit".into())),
            ("sent@example.org", DeliveryOutcome::Sent),
        ] {
            world.register(address, PASSWORD).await;
            let delivery = world.claim().await.expect("a mail is due");
            world.settle(&delivery, fate).await;
            world.pass(MINUTE / 2);
        }
        let given_up = "UPDATE vestibule_outbox SET state = 'abandoned' WHERE recipient = 'failed@example.org'";
        assert_eq!(world.sql(given_up).await, 1);
        let since = Some(world.now() - 2 * MINUTE + SECOND);
        let by = |words: &str| MailChoice { reply: Some(words.into()), ..MailChoice::default() };
        for (choice, mails) in [
            (by("nobody said this"), 0),
            (by("100%_FULL"), 1),
            (by("1%0"), 0),
            (by("5_4_5"), 0),
            (by("5.4.5"), 2),
            (MailChoice { failed: true, ..by("5.4.5") }, 1),
            (MailChoice { since, ..by("5.4.5") }, 1),
            (MailChoice { failed: true, ..MailChoice::default() }, 2),
            (MailChoice { failed: true, since, reply: None }, 1),
            (MailChoice { since, ..MailChoice::default() }, 2),
            (MailChoice::default(), 3),
        ] {
            world.sql("CREATE TABLE kept AS SELECT * FROM vestibule_outbox").await;
            let counted = world.operator.outbox().retry_all(&choice, world.now()).await.expect("the database works");
            assert_eq!(counted, mails, "{choice:?}");
            let now = world.now().millis();
            let ready = format!(
                "vestibule_outbox WHERE state = 'waiting' AND attempts = 0 AND next_at = {now} AND closed_at IS NULL"
            );
            assert_eq!(world.count(&ready).await, i64::try_from(mails).expect("few"), "{choice:?}");
            let days = 3 * DAY.as_millis();
            assert_eq!(world.count(&format!("{ready} AND give_up_at = {now} + {days}")).await.cast_unsigned(), mails);
            world.sql("DELETE FROM vestibule_outbox").await;
            world.sql("INSERT INTO vestibule_outbox SELECT * FROM kept").await;
            world.sql("DROP TABLE kept").await;
        }
    });
}

#[test]
fn a_dropped_mail_is_never_sent() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let id = world.only_mail().await.id;
        assert_eq!(world.drop_mail(id).await, MailOrder::Done);
        world.no_mail().await;
        assert_eq!(world.drop_mail(id).await, MailOrder::Not(MailStatus::Dropped));
        assert_eq!(world.retry(id).await, MailOrder::Not(MailStatus::Dropped));
        assert_eq!(world.drop_mail(Uuid::nil()).await, MailOrder::NoSuchMail);
        assert_eq!(world.retry(Uuid::nil()).await, MailOrder::NoSuchMail);
    });
}

#[test]
fn the_summary_counts_every_state_and_the_age_of_the_oldest() {
    both(async |world| {
        assert_eq!(world.summary().await, OutboxSummary::default());
        for number in 1..=5 {
            world.register(&format!("u{number}@example.org"), PASSWORD).await;
            world.pass(MINUTE);
        }
        for fate in [DeliveryOutcome::Sent, DeliveryOutcome::Refused("550 no".into())] {
            let delivery = world.claim().await.expect("a mail is due");
            world.settle(&delivery, fate).await;
        }
        let sending = world.claim().await.expect("a mail is due");
        let expected = OutboxSummary {
            waiting: 2,
            sending: 1,
            failed: 1,
            abandoned: 0,
            sent_last_day: 1,
            oldest_waiting_age: Some(2 * MINUTE),
        };
        assert_eq!(world.summary().await, expected);
        world.settle(&sending, DeliveryOutcome::Sent).await;
        world.pass(DAY);
        assert_eq!(world.summary().await.sent_last_day, 0);
    });
}
