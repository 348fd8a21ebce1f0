//! Mail: claimed by one worker at a time, worded when it is handed over, retried, given up, dropped.

use std::collections::HashSet;

use accounts::Timestamp;
use accounts::links::LinkError;
use accounts::mail::{DeliveryOutcome, Mail};

use crate::world::*;

const NEXT_AT: &str = "SELECT next_at FROM vestibule_outbox";

impl World {
    /// Lets time go by until the only mail is due.
    async fn wait_until_due(&self) {
        let due = Timestamp::from_millis(self.value(NEXT_AT).await);
        self.pass(due.since(self.now()));
    }
}

#[test]
fn a_claimed_mail_is_one_workers_until_its_lease_ends_f_08() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let first = world.claim().await.expect("a mail is due");
        world.pass(180 * SECOND - MILLISECOND);
        world.no_mail().await;
        // Ended leases are looked for once a second.
        world.pass(SECOND);
        let again = world.claim().await.expect("the lease has ended");
        assert_eq!(again.id, first.id, "the same Message-ID");
        world.settle(&again, DeliveryOutcome::Sent).await;
        world.pass(DAY);
        world.no_mail().await;
    });
}

#[test]
fn parallel_workers_claim_every_mail_once_f_08() {
    both(async |world| {
        for n in 0..40 {
            world.register(&format!("{n}@example.org"), PASSWORD).await;
        }
        let workers = at_once((0..4).map(|_| {
            let world = world.clone();
            async move { world.all_mail().await.into_iter().map(|mail| mail.id).collect::<Vec<_>>() }
        }));
        let claimed = workers.await.concat();
        assert_eq!(claimed.len(), 40);
        assert_eq!(claimed.into_iter().collect::<HashSet<_>>().len(), 40);
        assert_eq!(world.count("vestibule_outbox WHERE state = 'sent' AND attempts = 1").await, 40);
    });
}

#[test]
fn mails_leave_in_order_of_age_f_20() {
    both(async |world| {
        for name in ["first", "second", "third"] {
            world.register(&format!("{name}@example.org"), PASSWORD).await;
            world.pass(SECOND);
        }
        let left: Vec<_> = world.all_mail().await.into_iter().map(|mail| mail.to).collect();
        assert_eq!(left, ["first@example.org", "second@example.org", "third@example.org"]);
    });
}

#[test]
fn a_claim_that_is_renewed_goes_on_and_one_that_was_lost_does_not_f_08() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let slow = world.claim().await.expect("a mail is due");
        for _ in 0..5 {
            world.pass(2 * MINUTE);
            world.accounts.mail().renew_claim(&slow, world.now()).await.expect("the database works");
            assert_is!(world.claim().await, None);
        }
        world.pass(3 * MINUTE);
        let quick = world.claim().await.expect("the lease has ended");
        world.pass(MINUTE);
        world.accounts.mail().renew_claim(&slow, world.now()).await.expect("the database works");
        world.pass(2 * MINUTE);
        let third = world.claim().await.expect("the slow one renewed what is not its own");
        assert_eq!((slow.id, quick.id), (third.id, third.id));
    });
}

#[test]
fn a_mail_for_later_comes_back_sooner_first_and_with_the_same_id_f_23() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let mut ids = HashSet::new();
        for minutes in [1_i64, 5, 15, 30, 30, 30] {
            let delivery = world.claim().await.expect("a mail is due");
            ids.insert(delivery.id);
            world.settle(&delivery, DeliveryOutcome::Later("451 greylisted".into())).await;
            let wait = world.value::<i64>(NEXT_AT).await - world.now().millis();
            let least = minutes * 60_000;
            assert!((least..least * 6 / 5).contains(&wait), "{minutes}: {wait}");
            world.wait_until_due().await;
            world.clock.set_back(MILLISECOND);
            world.no_mail().await;
            world.pass(MILLISECOND);
        }
        assert_eq!(ids.len(), 1);
    });
}

#[test]
fn a_link_mail_is_given_up_when_it_is_of_no_use_any_more_r_ml_2() {
    both(async |world| {
        world.member(ANN).await;
        world.sql("DELETE FROM vestibule_outbox").await;
        world.request_reset(ANN).await;
        let (asked, mut tries) = (world.now(), 0);
        while let Some(delivery) = world.claim().await {
            tries += 1;
            world.settle(&delivery, DeliveryOutcome::Later("421".into())).await;
            world.wait_until_due().await;
        }
        assert!((23..=27).contains(&tries), "{tries} in twelve hours, half an hour apart or up to a fifth more");
        assert!(world.now() < asked + 12 * HOUR);
        assert_eq!(world.count("vestibule_outbox WHERE state = 'abandoned' AND error = '421'").await, 1);
        assert_eq!(world.count("vestibule_audit WHERE event = 'mail_refused' AND detail = 'reset_password'").await, 1);
    });
}

#[test]
fn a_mail_nobody_came_for_in_time_is_given_up_unsent_r_ml_2() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        world.pass(3 * DAY - MILLISECOND);
        assert_is!(world.claim().await, Some(_));
        world.pass(180 * SECOND);
        world.no_mail().await;
        assert_eq!(world.count("vestibule_outbox WHERE state = 'abandoned'").await, 1);
        assert_eq!(world.count("vestibule_audit WHERE event = 'mail_refused' AND detail = 'activate'").await, 1);
    });
}

#[test]
fn a_refused_mail_is_never_tried_again_f_22() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let delivery = world.claim().await.expect("a mail is due");
        world.settle(&delivery, DeliveryOutcome::Refused("550 no such user".into())).await;
        world.pass(2 * DAY);
        world.no_mail().await;
        assert_eq!(world.count("vestibule_outbox WHERE state = 'failed' AND error LIKE '550%'").await, 1);
        assert_eq!(world.count("vestibule_audit WHERE event = 'mail_refused'").await, 1);
    });
}

#[test]
fn trouble_of_the_whole_server_costs_the_mail_no_try_f_22() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        for _ in 0..20 {
            let delivery = world.claim().await.expect("the mail is due at once");
            world.settle(&delivery, DeliveryOutcome::Hold("535 bad credentials".into())).await;
        }
        assert_eq!(world.count("vestibule_outbox WHERE state = 'waiting' AND attempts = 0").await, 1);
        assert_is!(world.next_mail().await.mail, Mail::Activate { .. });
    });
}

#[test]
fn a_mail_that_makes_the_worker_panic_is_parked_after_three_tries_and_the_rest_leaves_f_29() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        for _ in 0..3 {
            let delivery = world.claim().await.expect("a mail is due");
            world.settle(&delivery, DeliveryOutcome::Panicked).await;
            world.pass(HOUR);
        }
        world.no_mail().await;
        assert_eq!(world.count("vestibule_outbox WHERE state = 'failed'").await, 1);
        world.register(BEN, PASSWORD).await;
        assert_eq!(world.next_mail().await.to, BEN);
    });
}

#[test]
fn a_link_that_leaves_after_a_day_of_outage_is_fresh_f_27() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        world.pass(26 * HOUR);
        let link = world.next_link().await;
        world.pass(DAY - MILLISECOND);
        activated(world.press(&link, &browser).await);
    });
}

#[test]
fn a_mail_whose_purpose_is_moot_is_dropped_unsent_f_27() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        world.resend(&browser).await;
        activated(world.press(&link, &browser).await);
        world.no_mail().await;
        assert_eq!(world.count("vestibule_outbox WHERE state = 'dropped'").await, 1);
    });
}

#[test]
fn that_there_is_an_account_is_not_told_once_it_is_gone_f_27() {
    both(async |world| {
        world.member(ANN).await;
        world.register(ANN, OTHER).await;
        world.sql("DELETE FROM vestibule_users").await;
        world.no_mail().await;
        assert_eq!(world.count("vestibule_outbox WHERE state = 'dropped'").await, 1);
    });
}

#[test]
fn both_links_of_a_mail_sent_twice_work_until_the_first_is_used_f_24() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let lost = world.claim().await.expect("a mail is due");
        world.settle(&lost, DeliveryOutcome::Later("connection lost after DATA".into())).await;
        world.pass(2 * MINUTE);
        let second = world.next_link().await;
        assert_eq!(world.open(&second, None).await, Ok(false));
        activated(world.press(&link_of(&lost.mail), &browser).await);
        assert_eq!(world.open(&second, None).await, Err(LinkError::AlreadyActive));
    });
}

#[test]
fn a_worker_that_comes_back_late_does_not_undo_what_another_did_f_08() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let slow = world.claim().await.expect("a mail is due");
        world.pass(180 * SECOND);
        let quick = world.claim().await.expect("the lease has ended");
        world.settle(&quick, DeliveryOutcome::Sent).await;
        for late in [
            DeliveryOutcome::Later("timeout".into()),
            DeliveryOutcome::Refused("550".into()),
            DeliveryOutcome::Hold("away".into()),
            DeliveryOutcome::Sent,
        ] {
            world.settle(&slow, late).await;
        }
        world.pass(HOUR);
        world.no_mail().await;
        assert_eq!(world.count("vestibule_outbox WHERE state = 'sent' AND error IS NULL").await, 1);
    });
}

#[test]
fn a_worker_that_comes_back_late_does_not_take_the_mail_from_the_next_one_f_08() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let slow = world.claim().await.expect("a mail is due");
        world.pass(180 * SECOND);
        let quick = world.claim().await.expect("the lease has ended");
        world.settle(&slow, DeliveryOutcome::Later("timeout".into())).await;
        world.settle(&quick, DeliveryOutcome::Sent).await;
        world.pass(HOUR);
        world.no_mail().await;
        assert_eq!(world.count("vestibule_outbox WHERE state = 'sent'").await, 1);
    });
}

#[test]
fn a_mail_handed_over_is_in_the_accounts_trail_r_lg_1() {
    both(async |world| {
        world.member(ANN).await;
        assert_eq!(world.count("vestibule_audit WHERE event = 'mail_sent' AND detail = 'activate'").await, 1);
    });
}
