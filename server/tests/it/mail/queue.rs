//! What becomes of a queued mail: tried, refused, greylisted, cut off, left by a dead worker (security.md, 3.2).

use std::time::Duration;

use accounts::mail::DeliveryOutcome;
use mail::Kind;
use mail::SendError;

use crate::mail::delivery::*;
use crate::mime;
use crate::scripted_smtp::{Act, Protection, Script};
use crate::test_app::{ANN, BEN, DAY, HOUR, MINUTE, SECOND, both};

#[test]
fn a_worker_that_comes_back_late_leaves_no_second_line_in_the_trail_f_08() {
    both(async |app| {
        register(app, ANN).await;
        let slow = app.claim().await.expect("a mail is due");
        app.wait(3 * MINUTE);
        let quick = app.claim().await.expect("the lease has ended");
        app.settle(&slow, DeliveryOutcome::Refused("550 late".into())).await;
        assert_eq!(app.mails("state = 'sending'").await, 1, "the mail is the quick one's");
        app.settle(&quick, DeliveryOutcome::Sent).await;
        app.settle(&slow, DeliveryOutcome::Sent).await;
        assert_eq!(app.mails("state = 'sent'").await, 1);
        assert_eq!(app.count("vestibule_audit WHERE event IN ('mail_sent', 'mail_refused')").await, 1, "INV-9");
    });
}

#[test]
fn permanent_and_transient_answers_are_told_apart_f_22_r_ml_2() {
    both(async |app| {
        for (moment, reply, state) in [
            ("RCPT", &b"550 5.1.1 no such user\r\n"[..], "failed"),
            ("RCPT", b"451 4.7.1 greylisted\r\n", "waiting"),
            ("DATA", b"452 4.3.1 full\r\n", "waiting"),
            ("BODY", b"421 4.3.2 later\r\n", "waiting"),
        ] {
            let peer = Script::new(Protection::Clear).on(moment, Act::Say(reply)).start().await;
            register(app, ANN).await;
            deliver(&with_peer(app, &peer)).await;
            assert_eq!(app.mails(&format!("state = '{state}' AND attempts = 1")).await, 1, "{moment} {reply:?}");
            app.sql("DELETE FROM vestibule_outbox").await;
            app.wait(DAY);
        }
        assert_eq!(app.logged(AWAY), 0, "one mail's trouble is not the server's");
    });
}

#[test]
fn greylisting_is_outwaited_with_quick_first_tries_f_23() {
    both(async |app| {
        let mut script = Script::new(Protection::Clear);
        for _ in 0..3 {
            script = script.on("RCPT", Act::Say(b"451 4.7.1 come back later\r\n"));
        }
        let peer = script.start().await;
        let state = with_peer(app, &peer);
        let mut ann = app.browser();
        ann.register(ANN).await;
        for (tries, minutes) in [(1, 1), (2, 5), (3, 15)] {
            deliver(&state).await;
            assert_eq!(peer.heard().verb("RCPT").len(), tries);
            ann.visit("/register/sent").await.says("cannot be reached at the moment");
            let next =
                app.column::<i64>("SELECT next_at FROM vestibule_outbox").await[0] - app.state.clock.now().millis();
            assert!((minutes * 60_000..minutes * 72_000).contains(&next), "{next}");
            deliver(&state).await;
            assert_eq!(peer.heard().verb("RCPT").len(), tries, "not before its time");
            app.wait(Duration::from_millis(next.try_into().expect("positive")));
        }
        deliver(&state).await;
        assert_eq!(peer.heard().messages.len(), 1);
        let at = app.state.clock.now().to_utc();
        ann.visit("/register/sent").await.says(&format!("{:02}:{:02}", at.hour(), at.minute()));
    });
}

#[test]
fn a_mail_cut_off_after_its_last_dot_comes_again_with_its_id_and_the_first_link_used_ends_both_f_24() {
    both(async |app| {
        let peer = Script::new(Protection::Clear).on("BODY", Act::HangUp).start().await;
        let state = with_peer(app, &peer);
        let mut ann = app.browser();
        ann.register(ANN).await;
        deliver(&state).await;
        app.wait(2 * MINUTE);
        deliver(&state).await;
        let messages = peer.heard().messages;
        let ids: Vec<_> = messages.iter().map(|message| mime::header(message, "Message-ID").expect("an id")).collect();
        assert!(ids.len() == 2 && ids[0] == ids[1], "{ids:?}");
        let [first, second] = [link(app, &messages[0]), link(app, &messages[1])];
        assert_ne!(first, second, "each try mints a link of its own");
        ann.visit(&first).await.is(200);
        let page = ann.visit(&second).await.is(200);
        ann.press(&page, "Activate my account", &[]).await.leads_to("/account");
        for used in [first, second] {
            app.browser().visit(&used).await.is(200).says("already active");
        }
    });
}

#[test]
fn what_a_dead_process_was_sending_is_taken_up_at_once_on_sqlite_and_after_its_lease_on_postgresql_f_40() {
    both(async |app| {
        register(app, ANN).await;
        let taken = app.claim().await.expect("a mail is due");
        assert!(app.claim().await.is_none(), "it has a lease");
        app.state.accounts.mail().resume(app.state.clock.now()).await.expect("resumed");
        if app.on_postgres() {
            assert!(app.claim().await.is_none(), "another replica's");
            app.wait(3 * MINUTE);
        }
        let peer = working().await;
        deliver(&with_peer(app, &peer)).await;
        let id = format!("<{}@example.org>", taken.id);
        assert_eq!(mime::header(&peer.heard().messages[0], "Message-ID"), Some(&*id), "the same Message-ID");
    });
}

#[test]
fn mail_queued_before_the_clock_was_set_back_a_day_leaves_within_a_round_of_housekeeping_f_46() {
    both(async |app| {
        register(app, ANN).await;
        register(app, BEN).await;
        app.claim().await.expect("a mail is due");
        app.state.worker.health.trouble_with(Kind::Unreached, "connection refused", app.state.clock.now());
        app.state.clock.set_back(DAY);
        app.state.accounts.upkeep().sweep(app.state.clock.now()).await.expect("tidied");
        let mut drained = drained(app).await;
        drained.sort();
        assert_eq!(drained, [ANN, BEN]);
    });
}

#[test]
fn housekeeping_that_began_a_moment_ago_takes_no_mail_from_a_worker_f_08() {
    both(async |app| {
        register(app, ANN).await;
        let began = app.state.clock.now();
        app.wait(SECOND);
        let taken = app.claim().await.expect("a mail is due");
        app.state.accounts.upkeep().sweep(began).await.expect("tidied");
        assert!(app.claim().await.is_none(), "it would be sent twice");
        app.settle(&taken, DeliveryOutcome::Sent).await;
    });
}

#[test]
fn the_waiting_page_tells_the_truth_in_every_state_of_the_mail() {
    both(async |app| {
        let mut ann = app.browser();
        ann.register(ANN).await;
        ann.visit("/register/sent").await.says("It is waiting for its turn");
        let down = with_server(app, NOBODY, None);
        deliver(&down).await;
        ann.visit("/register/sent").await.says("cannot be reached at the moment");
        app.wait(MINUTE);
        let delivery = app.claim().await.expect("a mail is due");
        ann.visit("/register/sent").await.says("cannot be reached at the moment");
        app.settle(&delivery, DeliveryOutcome::Sent).await;
        let at = app.state.clock.now().to_utc();
        let page = ann.visit("/register/sent").await.says("Sent to the mail server");
        assert!(page.text().contains(&format!("{:02}:{:02}", at.hour(), at.minute())), "{}", page.text());
        app.wait(HOUR);
        let page = ann.visit("/register/sent").await.says("Sent to the mail server");
        assert!(page.text().contains(&format!("{:02}:{:02}", at.hour(), at.minute())), "when it was, not when asked");
        let mut ben = app.browser();
        ben.register(BEN).await;
        app.next_mail_fails(SendError::Rejected("550 no such user".into()));
        app.deliver().await;
        ben.visit("/register/sent").await.says("does not accept mail for ben@example.org");
    });
}
