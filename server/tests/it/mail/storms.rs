//! More mail than usual: budgets for an address, a domain and the site (F-28, I-73, R-TH-6), and a long queue.

use std::time::Duration;

use crate::mail::delivery::*;
use crate::test_app::{ANN, BEN, DAY, HOUR, MINUTE, PASSWORD, SECOND, TestApp, both};

/// Milliseconds by which one mail moves the budgets of a domain and of the site.
const DOMAIN: i64 = 720;
const TOTAL: i64 = 180;

/// Right after the first mail was handed over: as many others would have left this budget, so that the next mail's turn
/// comes `later`.
async fn storm(app: &TestApp, budget: i64, later: Duration) {
    assert_eq!(drained(app).await, ["first@example.org"]);
    let now = app.state.clock.now();
    let full = format!(
        "UPDATE vestibule_throttles SET next_at = {} WHERE next_at = {}",
        (now + HOUR + later).millis(),
        now.millis() + budget
    );
    assert_eq!(app.sql(&full).await, 1);
}

#[test]
fn a_storm_on_one_address_stays_within_its_budget_f_28() {
    both(async |app| {
        for _ in 0..50 {
            register(app, ANN).await;
        }
        assert_eq!(app.count("vestibule_outbox").await, 5, "R-TH-6: of one kind in an hour");
        app.ignore_mail();
    });
}

#[test]
fn in_a_storm_mails_leave_later_in_their_turn_and_none_is_lost_f_28() {
    both(async |app| {
        register(app, "first@example.org").await;
        storm(app, DOMAIN, MINUTE / 2).await;
        let mut ann = app.browser();
        ann.register(ANN).await;
        register(app, "ben@elsewhere.example").await;
        assert_eq!(drained(app).await, ["ben@elsewhere.example"], "other domains do not wait");
        app.wait(MINUTE);
        assert_eq!(drained(app).await, [ANN]);
    });
}

#[test]
fn a_mail_that_waits_for_its_turn_says_when_and_another_one_asked_for_leaves_at_once_f_28() {
    both(async |app| {
        register(app, "first@example.org").await;
        storm(app, TOTAL, HOUR / 2).await;
        let mut ann = app.browser();
        ann.register(ANN).await.leads_to("/register/sent");
        assert!(drained(app).await.is_empty());
        ann.visit("/register/sent").await.is(200).says("A great deal of mail is leaving just now");
        ann.submit("/register/resend", &[]).await.leads_to("/register/sent");
        assert_eq!(drained(app).await, [ANN]);
        ann.visit("/register/sent").await.is(200).says("Sent to the mail server");
    });
}

#[test]
fn what_is_asked_for_again_goes_before_what_is_due_already_f_28() {
    both(async |app| {
        register(app, "first@example.org").await;
        app.wait(MINUTE);
        let mut ann = app.browser();
        ann.register(ANN).await;
        ann.submit("/register/resend", &[]).await.leads_to("/register/sent");
        assert_eq!(drained(app).await, [ANN, "first@example.org", ANN]);
    });
}

#[test]
fn what_would_wait_for_more_than_an_hour_is_refused_aloud_and_the_table_is_bounded_f_28() {
    both(async |app| {
        register(app, "first@example.org").await;
        storm(app, TOTAL, HOUR).await;
        for address in ["first@example.org", "storm@example.org"] {
            let typed = [("email", address), ("password", PASSWORD)];
            assert_eq!(app.browser().submit("/register", &typed).await.is(503).retry_after(), 300, "{address}");
        }
        assert_eq!(
            (app.count("vestibule_outbox").await, app.count("vestibule_users").await),
            (1, 1),
            "no more than the first"
        );
        let mut forgetful = app.browser();
        forgetful.submit("/forgot-password", &[("email", ANN)]).await.leads_to("/forgot-password/sent");
        app.wait(HOUR * 2);
        register(app, "later@example.org").await;
        assert_eq!(drained(app).await, ["later@example.org"]);
    });
}

#[test]
fn what_comes_to_no_mail_takes_no_turn_from_anybody_f_28() {
    both(async |app| {
        for n in 0..40 {
            let address = format!("nobody{n}@example.org");
            for (path, leads_to) in [("/forgot-password", "/forgot-password/sent"), ("/login/mail", "/login/mail/sent")]
            {
                app.browser().submit(path, &[("email", &address)]).await.leads_to(leads_to);
            }
            app.browser().submit("/register/resend", &[("email", &address)]).await.leads_to("/register/sent");
        }
        assert!(drained(app).await.is_empty());
        let now = app.state.clock.now().millis();
        let moved = format!("vestibule_throttles WHERE next_at IN ({}, {})", now + DOMAIN, now + TOTAL);
        assert_eq!(app.count(&moved).await, 0);
        register(app, ANN).await;
        assert_eq!(drained(app).await, [ANN]);
        assert_eq!(app.count(&moved).await, 2, "one of the domain, one of the site");
    });
}

#[test]
fn more_than_may_wait_are_asked_again_later_and_none_is_lost_f_28() {
    both(async |app| {
        register(app, "first@example.org").await;
        // Accepted before anybody knew how long it would take.
        register(app, ANN).await;
        let all = drained(app).await;
        assert_eq!(all.len(), 2);
        app.sql(
            "UPDATE vestibule_outbox SET state = 'waiting', lane = 'registration' WHERE recipient = 'ann@example.org'",
        )
        .await;
        let now = app.state.clock.now();
        let full = (now + 3 * HOUR).millis();
        app.sql(&format!(
            "UPDATE vestibule_throttles SET next_at = {full} WHERE next_at = {}",
            now.millis() + 2 * DOMAIN
        ))
        .await;
        app.wait(HOUR);
        assert!(drained(app).await.is_empty());
        app.wait(HOUR + SECOND);
        assert_eq!(drained(app).await, [ANN]);
    });
}

#[test]
fn every_form_that_makes_mail_is_capped_for_one_address_alone_and_together_i_73() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        app.wait(DAY);
        ann.log_out().await;
        ann.log_in(ANN).await;
        app.sql("DELETE FROM vestibule_outbox").await;
        for n in 0..10_u8 {
            let mut stranger = app.browser();
            stranger.register(ANN).await;
            stranger.submit("/register/resend", &[]).await;
            stranger.submit("/forgot-password", &[("email", ANN)]).await.leads_to("/forgot-password/sent");
            stranger.submit("/login/mail", &[("email", ANN)]).await;
            let elsewhere = format!("new{n}@example.org");
            ann.submit("/account/email", &[("email", &elsewhere)]).await;
        }
        for kind in ["already_registered", "reset_password", "sign_in", "confirm_new_email"] {
            let mails = app.mails(&format!("kind = '{kind}'")).await;
            assert!((1..=5).contains(&mails), "{mails} of {kind}");
        }
        let by_strangers = "recipient = 'ann@example.org' AND kind <> 'email_change_requested'";
        assert!(app.mails(by_strangers).await <= 12, "of all kinds in a day");
        app.ignore_mail();
    });
}

#[test]
fn of_ten_thousand_waiting_mails_only_those_are_touched_whose_turn_it_is_f_20() {
    both(async |app| {
        register(app, ANN).await;
        // Nobody registered these addresses, so that each is closed unsent in its turn.
        let number = if app.on_postgres() { "CAST(n AS int)" } else { "n" };
        let id = if app.on_postgres() { "gen_random_uuid()" } else { "randomblob(16)" };
        app.sql(&format!(
            "INSERT INTO vestibule_outbox (id, kind, recipient, recipient_key, state, attempts, queued_at, next_at, give_up_at) \
             WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 10000) \
             SELECT {id}, kind, 'nobody' || n || '@example.org', 'nobody' || n || '@example.org', 'waiting', 0, \
             queued_at + {number}, queued_at + {number}, give_up_at FROM numbers CROSS JOIN vestibule_outbox"
        ))
        .await;
        app.wait(SECOND);
        register(app, BEN).await;
        let peer = working().await;
        let state = with_peer(app, &peer);
        for _ in 0..2 {
            assert!(state.deliver_next().await.expect("the outbox can be read"));
        }
        assert_eq!(recipients(&peer), [ANN, BEN]);
        assert_eq!(app.mails("state = 'dropped'").await, 1000);
        assert_eq!(app.mails("state = 'waiting' AND attempts = 0").await, 9000);
        app.sql("DELETE FROM vestibule_outbox").await;
    });
}
