//! Mail servers that take their time (RFC 5321, 4.5.3.2): they get it, and nobody else waits for them.

use std::time::Duration;

use mail::Pace;
use mail::Patience;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use crate::mail::delivery::*;
use crate::scripted_smtp::{Act, Peer, Protection, Script};
use crate::test_app::{ANN, MINUTE, SECOND, TestApp, both};

/// A hundredth of the real one.
const PACE: Pace = Pace { slow: Duration::from_millis(100), renew: Duration::from_millis(50) };

/// Waits until something is so.
async fn until(what: &str, so: impl AsyncFn() -> bool) {
    let mut look = tokio::time::interval(Duration::from_millis(5));
    let seen = async {
        while !so().await {
            look.tick().await;
        }
    };
    timeout(20 * SECOND, seen).await.unwrap_or_else(|_| panic!("{what}: not in time"));
}

async fn taken(peer: &Peer, count: usize) {
    until("mails are taken", async || peer.heard().messages.len() == count).await;
}

async fn hanging(moment: &'static str, times: usize) -> Peer {
    let script = (0..times).fold(Script::new(Protection::Clear), |script, _| script.on(moment, Act::Hang));
    script.start().await
}

#[test]
fn servers_get_the_times_of_rfc_5321() {
    let Patience { connection, greeting, command, data, block, message } = Patience::default();
    let minutes = [greeting, command, data, block, message].map(|time| time.as_secs() / 60);
    assert_eq!((connection, minutes), (30 * SECOND, [5, 5, 2, 3, 10]));
}

#[test]
fn ten_slow_conversations_at_any_step_hold_up_nobody_else() {
    both(async |app| {
        for moment in ["GREETING", "RCPT", "BODY"] {
            let peer = hanging(moment, 10).await;
            let state = with_patient_peer(app, &peer);
            let stop = CancellationToken::new();
            let running = tokio::spawn(state.run(PACE, stop.clone()));
            let slow = register_numbered(app, 10).await;
            let under_way = "state = 'sending' AND recipient LIKE 'reader%'";
            until("all are under way", async || app.mails(under_way).await == 10).await;
            register(app, ANN).await;
            until("the quick one is sent", async || app.mails("state = 'sent'").await == 1).await;
            assert_eq!(app.mails(under_way).await, 10, "{moment}: {slow:?}");
            stop.cancel();
            running.abort();
            app.sql("DELETE FROM vestibule_outbox").await;
            app.wait(60 * MINUTE);
        }
    });
}

#[test]
fn a_mail_that_takes_longer_than_its_lease_is_nobody_elses() {
    both(async |app| {
        let slow = Act::Trickle(b"250 taken\r\n", Duration::from_millis(100));
        let peer = Script::new(Protection::Clear).on("BODY", slow).start().await;
        let stop = CancellationToken::new();
        let running = tokio::spawn(with_patient_peer(app, &peer).run(PACE, stop.clone()));
        register(app, ANN).await;
        taken(&peer, 1).await;
        for _ in 0..3 {
            let lease = lease(app).await;
            app.wait(2 * MINUTE);
            until("the claim is renewed", async || self::lease(app).await > lease).await;
            assert!(app.claim().await.is_none(), "it would be sent twice");
        }
        until("it is sent", async || app.mails("state = 'sent'").await == 1).await;
        stop.cancel();
        timeout(10 * SECOND, running).await.expect("it ends when told to").expect("no panic");
        assert_eq!(peer.heard().messages.len(), 1);
        app.ignore_mail();
    });
}

/// None when nothing is under way any more, which is later than any.
async fn lease(app: &TestApp) -> Option<i64> {
    let leases = app.column::<i64>("SELECT lease_until FROM vestibule_outbox WHERE lease_until IS NOT NULL").await;
    Some(leases.first().copied().unwrap_or(i64::MAX))
}

#[test]
fn the_order_to_stop_is_heard_while_a_server_is_waited_for() {
    both(async |app| {
        let peer = hanging("BODY", 1).await;
        let stop = CancellationToken::new();
        let running = tokio::spawn(with_patient_peer(app, &peer).run(PACE, stop.clone()));
        register(app, "slow@example.org").await;
        taken(&peer, 1).await;
        stop.cancel();
        register(app, ANN).await;
        assert!(timeout(SECOND, running).await.is_err(), "the mail under way is waited for");
        assert_eq!(app.mails("state = 'waiting' AND attempts = 0").await, 1, "and none begun");
        app.sql("DELETE FROM vestibule_outbox").await;
    });
}
