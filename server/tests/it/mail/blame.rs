//! Whose trouble a mail server's reply is: the recipient's, one mail's, or ours (docs/security.md, 3.2).

use crate::mail::delivery::*;
use crate::scripted_smtp::{Act, Protection, Script};
use crate::test_app::{ANN, BEN, DAY, HOUR, MINUTE, SECOND, TestApp, both};

/// Said at a moment, about us: account, quota, sender, name, relaying, policy, content.
const ABOUT_US: [(&str, &[u8]); 27] = [
    ("RCPT", b"550 5.7.1 Relaying denied\r\n"),
    ("RCPT", b"554 5.7.1 <ann@example.org>: Relay access denied\r\n"),
    ("RCPT", b"550 5.7.60 SMTP; Client does not have permissions to send as this sender\r\n"),
    ("RCPT", b"504 5.5.2 <vestibule>: Helo command rejected: need fully-qualified hostname\r\n"),
    ("RCPT", b"550 5.1.0 <no-reply@example.org>: Sender address rejected: User unknown in virtual mailbox table\r\n"),
    ("RCPT", b"550 5.1.1 <no-reply@example.org>: Sender address rejected: undeliverable address\r\n"),
    ("RCPT", b"450 4.1.8 <no-reply@example.org>: Sender address rejected: Domain not found\r\n"),
    ("RCPT", b"550 5.4.5 Daily user sending limit exceeded\r\n"),
    ("RCPT", b"550 5.3.0 rejected\r\n"),
    ("RCPT", b"550 relay not permitted\r\n"),
    (
        "RCPT",
        b"550-Verification failed for <no-reply@example.org>\r\n550-No such user here\r\n550 Sender verify failed\r\n",
    ),
    ("RCPT", b"550 authentication required to send to this user\r\n"),
    ("RCPT", b"550 Mailbox unavailable: your address 192.0.2.1 is listed at bl.example\r\n"),
    ("RCPT", b"553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)\r\n"),
    ("RCPT", b"554 Transaction failed: user quota for today exhausted\r\n"),
    ("RCPT", b"550 5.1.1 ann@example.org: undeliverable address: host mx said: 550 5.7.1 Client blocked\r\n"),
    ("RCPT", b"503 5.5.1 Error: need MAIL command\r\n"),
    ("DATA", b"554 no\r\n"),
    ("DATA", b"554 5.7.1 Client host rejected\r\n"),
    ("DATA", b"550 5.4.5 quota\r\n"),
    ("BODY", b"550 5.7.60 not permitted to send as this sender\r\n"),
    ("BODY", b"554 5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied\r\n"),
    ("BODY", b"550 5.4.5 daily limit exceeded\r\n"),
    ("BODY", b"554 Message rejected: Email address is not verified.\r\n"),
    ("BODY", b"554-too\r\n554 5.7.1 ugly\r\n"),
    ("BODY", b"550 5.6.0 content rejected\r\n"),
    ("BODY", b"550 5.7.26 Unauthenticated mail is not accepted\r\n"),
];

/// Plainly about the recipient.
const ABOUT_THE_RECIPIENT: [(&str, &[u8]); 18] = [
    ("RCPT", b"550 5.1.1 no such user\r\n"),
    ("RCPT", b"550-5.1.1 The email account that you tried to reach does not exist.\r\n550 5.1.1 Check it\r\n"),
    ("RCPT", b"550 5.1.1 <ann@example.org>: Recipient address rejected: User unknown in relay recipient table\r\n"),
    ("RCPT", b"550 5.1.2 no such domain\r\n"),
    ("RCPT", b"501 5.1.3 Bad recipient address syntax\r\n"),
    ("RCPT", b"551 5.1.6 moved\r\n"),
    ("RCPT", b"556 5.1.10 Recipient address has null MX\r\n"),
    ("RCPT", b"550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup\r\n"),
    ("RCPT", b"550 5.2.1 The email account that you tried to reach is disabled\r\n"),
    ("RCPT", b"524 5.2.4 Mailing list expansion problem: <ann@example.org>\r\n"),
    ("RCPT", b"550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302)\r\n"),
    ("RCPT", b"550 Unrouteable address\r\n"),
    ("RCPT", b"550 Requested action not taken: mailbox unavailable\r\n"),
    ("RCPT", b"550 unknown user\r\n"),
    ("RCPT", b"551 User not local; please try elsewhere\r\n"),
    ("RCPT", b"553 mailbox name invalid\r\n"),
    ("RCPT", b"550 sorry, no mailbox here by that name (#5.1.1)\r\n"),
    ("BODY", b"550 5.1.1 no such user\r\n"),
];

/// Of this mail or its recipient, and may pass.
const OF_ONE_MAIL: [(&str, &[u8]); 12] = [
    ("RCPT", b"552 5.2.2 mailbox full\r\n"),
    ("RCPT", b"552 Requested mail action aborted: exceeded storage allocation\r\n"),
    ("RCPT", b"550 5.2.1 The user you are trying to contact is receiving mail at a rate that prevents more\r\n"),
    ("RCPT", b"451 4.7.1 greylisted\r\n"),
    ("RCPT", b"450 4.2.0 greylisted\r\n"),
    ("RCPT", b"450 4.1.1 unverified address\r\n"),
    ("RCPT", b"550 5.4.4 unable to route\r\n"),
    ("RCPT", b"550 5.1.0 no\r\n"),
    ("RCPT", b"550 no\r\n"),
    ("DATA", b"452 4.3.1 full\r\n"),
    ("BODY", b"421 4.3.2 later\r\n"),
    ("BODY", b"552 5.2.2 mailbox full\r\n"),
];

/// What operators are told of.
fn trouble(app: &TestApp) -> Option<String> {
    app.state.worker.health.trouble().map(|trouble| trouble.reason)
}

#[test]
fn what_a_server_has_against_us_fails_no_mail_alarms_and_blames_no_address() {
    both(async |app| {
        for (moment, reply) in ABOUT_US {
            let told = format!("{moment} {}", String::from_utf8_lossy(reply));
            let peer = Script::new(Protection::Clear).on(moment, Act::Say(reply)).start().await;
            let state = with_peer(app, &peer);
            let mut ann = app.browser();
            ann.register(ANN).await;
            deliver(&state).await;
            assert_eq!(app.mails("state = 'waiting'").await, 1, "{told}");
            assert!(trouble(app).is_some_and(|reason| reason.starts_with(step(moment))), "{told}");
            ann.visit("/register/sent").await.says("cannot be reached at the moment");
            app.wait(2 * MINUTE);
            deliver(&state).await;
            assert_eq!(app.mails("state = 'sent'").await, 1, "mended: {told}");
            assert_eq!(trouble(app), None, "{told}");
            app.sql("DELETE FROM vestibule_outbox").await;
            app.wait(DAY);
        }
        assert_eq!(app.mails("state = 'failed'").await, 0);
    });
}

fn step(moment: &str) -> &str {
    if moment == "BODY" { "message" } else { moment }
}

#[test]
fn what_is_plainly_about_the_recipient_fails_the_mail_and_nothing_else() {
    both(async |app| {
        for (moment, reply) in ABOUT_THE_RECIPIENT {
            let peer = Script::new(Protection::Clear).on(moment, Act::Say(reply)).start().await;
            register(app, ANN).await;
            deliver(&with_peer(app, &peer)).await;
            let told = format!("{moment} {}", String::from_utf8_lossy(reply));
            assert_eq!(app.mails("state = 'failed'").await, 1, "{told}");
            assert_eq!(trouble(app), None, "{told}");
            app.sql("DELETE FROM vestibule_outbox").await;
            app.wait(DAY);
        }
    });
}

#[test]
fn what_may_pass_puts_one_mail_off_without_an_alarm() {
    both(async |app| {
        for (moment, reply) in OF_ONE_MAIL {
            let peer = Script::new(Protection::Clear).on(moment, Act::Say(reply)).start().await;
            register(app, ANN).await;
            deliver(&with_peer(app, &peer)).await;
            let told = format!("{moment} {}", String::from_utf8_lossy(reply));
            assert_eq!(app.mails("state = 'waiting' AND attempts = 1").await, 1, "{told}");
            assert_eq!(trouble(app), None, "{told}");
            app.sql("DELETE FROM vestibule_outbox").await;
            app.wait(DAY);
        }
        assert_eq!(app.logged(AWAY), 0);
    });
}

#[test]
fn a_limit_of_the_session_at_any_moment_gets_a_fresh_connection_at_once() {
    both(async |app| {
        let limits =
            [&b"452 4.4.5 too many mails in this session\r\n"[..], b"421 4.7.0 enough\r\n", b"550 5.7.1 enough\r\n"];
        let acts = limits.iter().map(|reply| Act::Say(reply)).chain([Act::HangUp]);
        for (act, moment) in acts.flat_map(|act| ["MAIL", "RCPT", "DATA", "BODY"].map(|moment| (act.clone(), moment))) {
            let peer = Script::new(Protection::Clear).on(moment, Act::AsUsual).on(moment, act.clone()).start().await;
            let state = with_peer(app, &peer);
            for address in [ANN, BEN] {
                register(app, address).await;
                deliver(&state).await;
            }
            assert_eq!(app.mails("state = 'sent'").await, 2, "{moment} {act:?}");
            assert_eq!(peer.heard().connections, 2, "{moment} {act:?}");
            app.sql("DELETE FROM vestibule_outbox").await;
            app.wait(DAY);
        }
        assert_eq!(app.logged(AWAY), 0, "no trouble at all");
    });
}

#[test]
fn one_mails_refusal_holds_up_others_for_seconds_and_the_alarm_stays_until_a_mail_is_taken() {
    both(async |app| {
        let refusal = Act::Say(b"550 5.7.1 not to this one\r\n");
        let peer = Script::new(Protection::Clear).on("RCPT", refusal.clone()).on("RCPT", refusal).start().await;
        let state = with_peer(app, &peer);
        register(app, ANN).await;
        for tries in 1..=2 {
            deliver(&state).await;
            assert_eq!(recipients(&peer).len(), tries);
            // Nothing is due, and that the server answers shows nothing.
            app.wait(3 * SECOND);
            deliver(&state).await;
            assert_eq!(trouble(app).as_deref(), Some("RCPT: 550 5.7.1 not to this one"));
            app.wait(2 * MINUTE);
        }
        assert_eq!(app.logged("refuses mail because of us"), 1, "told once");
        register(app, BEN).await;
        deliver(&state).await;
        assert_eq!(recipients(&peer)[2..], [BEN]);
        assert_eq!(trouble(app), None);
        app.wait(HOUR);
        deliver(&state).await;
        assert_eq!(recipients(&peer)[3..], [ANN]);
    });
}

#[test]
fn an_alarm_about_mail_that_nobody_waits_for_any_more_ends() {
    both(async |app| {
        let refusal = Act::Say(b"550 5.4.5 daily limit exceeded\r\n");
        let peer = Script::new(Protection::Clear).on("BODY", refusal).start().await;
        let state = with_peer(app, &peer);
        register(app, ANN).await;
        deliver(&state).await;
        assert_eq!(trouble(app).as_deref(), Some("message: 550 5.4.5 daily limit exceeded"));
        app.sql("UPDATE vestibule_outbox SET state = 'dropped'").await;
        app.wait(MINUTE);
        deliver(&state).await;
        assert_eq!(trouble(app), None);
    });
}
