//! A mail server that is away, slow, or must not be trusted: mail waits, and nothing else does (security.md, 3.2).

use std::time::Duration;

use mail::Pace;
use tokio::time::{Instant, timeout};
use tokio_util::sync::CancellationToken;

use crate::mail::delivery::*;
use crate::scripted_smtp::{Act, Peer, Protection, Script};
use crate::test_app::{ANN, BEN, HOUR, MINUTE, OTHER, SECOND, both};

/// Waits until the server has heard something.
async fn heard(peer: &Peer, what: impl Fn(&Peer) -> bool) {
    let mut look = tokio::time::interval(Duration::from_millis(5));
    let seen = async {
        while !what(peer) {
            look.tick().await;
        }
    };
    timeout(20 * SECOND, seen).await.expect("it is heard in time");
}

#[test]
fn a_server_that_is_away_delays_mail_and_nothing_else_f_20_i_87() {
    both(async |app| {
        for (round, away) in [NOBODY, "smtps://mail.invalid"].iter().enumerate() {
            let down = with_server(app, away, None);
            let mut asked = Vec::new();
            let mut told = "It is waiting for its turn";
            for name in ["first", "second", "third", "fourth", "fifth", "sixth"] {
                let address =
                    format!("{name}@{}", if away.contains("invalid") { "example.com" } else { "example.org" });
                let mut browser = app.browser();
                let waiting = browser.register(&address).await;
                browser.follow(waiting).await.is(200).says(told);
                deliver(&down).await;
                // Those behind the one that was tried hear the truth as well.
                told = "The mail server cannot be reached at the moment";
                asked.push(address);
                app.wait(MINUTE);
            }
            assert_eq!(app.mails("state = 'waiting' AND attempts = 0").await, 6, "no try is counted");
            assert_eq!(app.logged(AWAY), round + 1, "told once");
            let health = app.tells("/readyz").await.1;
            assert!(health.starts_with("ready\ndatabase ok\nmail waits: connection: "), "{health}");
            app.wait(HOUR);
            assert_eq!(drained(app).await, asked, "in order of age");
            assert_eq!(app.logged("the mail server works again"), round + 1);
            assert!(app.tells("/readyz").await.1.ends_with("mail ok\n"));
        }
    });
}

#[test]
fn trouble_that_is_over_is_not_told_for_longer_although_no_mail_is_left_to_show_it() {
    both(async |app| {
        register(app, ANN).await;
        deliver(&with_server(app, NOBODY, None)).await;
        app.sql("UPDATE vestibule_outbox SET state = 'dropped'").await;
        assert!(app.tells("/readyz").await.1.contains("mail waits"));
        app.wait(MINUTE);
        let peer = Script::new(Protection::Clear).start().await;
        deliver(&with_peer(app, &peer)).await;
        assert!(app.tells("/readyz").await.1.ends_with("mail ok\n"));
        assert!(peer.heard().messages.is_empty());
    });
}

#[test]
fn a_mail_that_was_taken_while_the_database_was_away_is_not_sent_again_r_ml_3() {
    both(async |app| {
        let slow = Act::Trickle(b"250 taken\r\n", Duration::from_millis(50));
        let peer = Script::new(Protection::Clear).on("BODY", slow).start().await;
        let state = with_peer(app, &peer);
        register(app, ANN).await;
        let sending = tokio::spawn(async move { state.deliver_next().await });
        heard(&peer, |peer| peer.heard().messages.len() == 1).await;
        app.sql("ALTER TABLE vestibule_outbox RENAME TO away").await;
        let failed = async {
            let mut look = tokio::time::interval(Duration::from_millis(5));
            while app.logged("what became of a mail was not written down") == 0 {
                look.tick().await;
            }
        };
        timeout(20 * SECOND, failed).await.expect("it is noticed in time");
        app.sql("ALTER TABLE away RENAME TO vestibule_outbox").await;
        sending.await.expect("no panic").expect("the outbox can be read");
        assert_eq!(app.mails("state = 'sent'").await, 1);
    });
}

#[test]
fn a_slow_or_dead_server_makes_no_page_slower_f_20() {
    both(async |app| {
        let silent = Script::new(Protection::Clear).on("GREETING", Act::Hang).on("GREETING", Act::Hang).start().await;
        let state = with_peer(app, &silent);
        let trying = tokio::spawn(async move { state.deliver_next().await });
        register(app, ANN).await;
        let started = Instant::now();
        let mut browser = app.browser();
        browser.register(BEN).await;
        browser.visit("/register/sent").await.is(200);
        assert!(started.elapsed() < SECOND, "{:?}", started.elapsed());
        trying.await.expect("no panic").expect("the outbox can be read");
        app.ignore_mail();
    });
}

#[test]
fn one_slow_recipient_blocks_nobody_else_f_21() {
    both(async |app| {
        let slow = Script::new(Protection::Clear).on("RCPT", Act::Hang).start().await;
        register(app, "slow@example.org").await;
        let state = with_patient_peer(app, &slow);
        let pace = Pace::default();
        let stop = CancellationToken::new();
        let running = tokio::spawn(state.clone().run(pace, stop.clone()));
        heard(&slow, |peer| peer.heard().verb("RCPT").len() == 1).await;
        let others = register_numbered(app, 5).await;
        heard(&slow, |peer| peer.heard().messages.len() == 5).await;
        let mut reached = recipients(&slow)[1..].to_vec();
        reached.sort();
        assert_eq!(reached, others);
        assert_eq!(app.mails("state = 'sending' AND recipient = 'slow@example.org'").await, 1);
        stop.cancel();
        running.abort();
        app.ignore_mail();
    });
}

#[test]
fn a_refused_password_holds_all_mail_loudly_and_fails_none_f_22() {
    both(async |app| {
        let refusal = Act::Say(b"535 5.7.8 authentication failed\r\n");
        let mut script = Script::new(Protection::StartTls);
        for _ in 0..3 {
            script = script.on("AUTH", refusal.clone());
        }
        let peer = script.start().await;
        let url = format!("smtp://vestibule:hunter2hunter2@localhost:{}", peer.address.port());
        let state = with_server(app, &url, Some(&peer.ca_pem));
        let addresses = register_numbered(app, 3).await;
        for _ in 0..3 {
            deliver(&state).await;
            assert_eq!(app.mails("state = 'waiting' AND attempts = 0").await, 3, "nothing is marked failed");
            app.wait(2 * MINUTE);
        }
        assert_eq!((app.logged(AWAY), app.logged("hunter2hunter2")), (1, 0));
        deliver(&state).await;
        assert_eq!(recipients(&peer), addresses);
        assert!(peer.heard().commands.iter().all(|(line, tls)| *tls || !line.starts_with("AUTH")));
    });
}

#[test]
fn a_stripped_starttls_leaves_mail_queued_and_nothing_in_clear_f_26() {
    both(async |app| {
        let stripped = working().await;
        let url = format!("smtp://vestibule:hunter2hunter2@localhost:{}", stripped.address.port());
        let state = with_server(app, &url, Some(&stripped.ca_pem));
        register(app, ANN).await;
        deliver(&state).await;
        let said: Vec<_> = stripped.heard().commands.into_iter().map(|(line, _)| line).collect();
        assert!(said.iter().all(|line| line.starts_with("EHLO") || line == "QUIT" || line == "STARTTLS"), "{said:?}");
        assert_eq!(app.mails("state = 'waiting' AND attempts = 0").await, 1);
        assert_eq!(app.logged(AWAY), 1);
        app.wait(MINUTE);
        assert_eq!(drained(app).await, [ANN]);
    });
}

#[test]
fn after_26_hours_of_outage_links_are_fresh_and_what_is_moot_stays_unsent_f_27() {
    both(async |app| {
        let down = with_server(app, NOBODY, None);
        let mut ann = app.browser();
        ann.register(ANN).await;
        let mut declined = app.browser();
        declined.register(BEN).await;
        for _ in 0..26 {
            deliver(&down).await;
            app.wait(HOUR);
        }
        app.sql("UPDATE vestibule_users SET email_confirmed = TRUE WHERE email = 'ben@example.org'").await;
        let peer = working().await;
        deliver(&with_peer(app, &peer)).await;
        assert_eq!(recipients(&peer), [ANN]);
        assert_eq!(app.mails("state = 'dropped' AND recipient = 'ben@example.org'").await, 1);
        app.wait(23 * HOUR);
        let link = link(app, &peer.heard().messages[0]);
        let page = ann.visit(&link).await.is(200);
        ann.press(&page, "Activate my account", &[]).await.leads_to("/account");
    });
}

#[test]
fn a_failing_mail_server_changes_no_answer_r_en_5_i_61() {
    both(async |app| {
        app.member(ANN).await;
        let down = with_server(app, NOBODY, None);
        for path in ["/register", "/forgot-password", "/login/mail"] {
            let mut answers = Vec::new();
            for address in [ANN, "nobody@example.org"] {
                let fields = [("email", address), ("password", OTHER)];
                let fields = if path == "/register" { &fields[..] } else { &fields[..1] };
                let mut browser = app.browser();
                let answer = browser.submit(path, fields).await;
                let next = browser.visit(answer.header("location").expect("a redirect")).await;
                deliver(&down).await;
                answers.push((answer.status, answer.header("location").map(str::to_owned), next.status));
            }
            assert_eq!(answers[0], answers[1], "{path}");
            assert_eq!(answers[0].0, 303, "{path}");
        }
        app.ignore_mail();
    });
}
