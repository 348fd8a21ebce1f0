//! What becomes of a queued mail while its server is away, slow, greylisting, refusing or hostile (security.md, 3.2):
//! the whole application against scripted mail servers, on the stories' own clock.

use std::sync::Arc;
use std::time::Duration;

use accounts::outbox::Fate;
use sea_orm::DatabaseBackend;
use server::config::SmtpUrl;
use server::mailer::{Mailer, Patience, SendError, Smtp, SmtpSettings};
use server::postman;
use server::state::{AppState, Parts};
use tokio::time::{Instant, timeout};
use tokio_util::sync::CancellationToken;

use crate::mime;
use crate::scripted_smtp::{Act, Peer, Protection, Script};
use crate::test_app::{ANN, BEN, DAY, HOUR, MINUTE, OTHER, PASSWORD, SECOND, TestApp, both};

/// Nobody serves the first of all ports (tcpmux).
const NOBODY: &str = "smtp://127.0.0.1:1?tls=none";
const AWAY: &str = "the mail server does not work";

/// The same application with a mail server instead of the memory.
fn with_server(app: &TestApp, url: &str, ca_pem: Option<&str>) -> AppState {
    let settings = SmtpSettings {
        server: SmtpUrl::parse(url).expect("a URL"),
        ca_pem: ca_pem.map(|pem| pem.as_bytes().to_vec()),
        from: app.state.config.mail_from.clone(),
        hello_name: "accounts.example.org".into(),
        patience: Patience { command: Duration::from_millis(500), total: Duration::from_secs(5) },
    };
    with_mailer(app, Arc::new(Mailer::Smtp(Smtp::new(settings).expect("settings"))))
}

fn with_mailer(app: &TestApp, mailer: Arc<Mailer>) -> AppState {
    AppState::from(Parts { mailer, ..(*app.state).clone() })
}

fn with_peer(app: &TestApp, peer: &Peer) -> AppState {
    with_server(app, &format!("smtp://127.0.0.1:{}?tls=none", peer.address.port()), None)
}

async fn working() -> Peer {
    Script::new(Protection::Clear).start().await
}

/// Hands over what is due until nothing is, or mail pauses.
async fn deliver(state: &AppState) {
    while postman::deliver_next(state).await.expect("the outbox can be read") {}
}

/// Somebody signs up from a network of their own.
async fn register(app: &TestApp, address: &str) {
    app.browser().register(address).await;
}

async fn register_numbered(app: &TestApp, count: usize) -> Vec<String> {
    let addresses: Vec<_> = (0..count).map(|n| format!("reader{n}@example.org")).collect();
    for address in &addresses {
        register(app, address).await;
        app.wait(SECOND);
    }
    addresses
}

/// Hands over all that is due, in order, and gives the recipients.
async fn drained(app: &TestApp) -> Vec<String> {
    let peer = working().await;
    deliver(&with_peer(app, &peer)).await;
    recipients(&peer)
}

fn recipients(peer: &Peer) -> Vec<String> {
    let line = |line: &&str| line.trim_start_matches("RCPT TO:<").trim_end_matches('>').to_owned();
    peer.heard().verb("RCPT").iter().map(line).collect()
}

/// Milliseconds by which one mail moves the budgets of a domain and of the site.
const DOMAIN: i64 = 720;
const TOTAL: i64 = 180;

/// Right after the first mail: as many others would have left this budget, so that the next mail's turn comes `later`.
async fn storm(app: &TestApp, budget: i64, later: Duration) {
    let now = app.state.clock.now();
    let full =
        format!("UPDATE throttles SET tat = {} WHERE tat = {}", (now + HOUR + later).millis(), now.millis() + budget);
    assert_eq!(app.sql(&full).await, 1);
}

impl TestApp {
    async fn mails(&self, condition: &str) -> i64 {
        self.count(&format!("outbox WHERE {condition}")).await
    }

    fn on_postgres(&self) -> bool {
        let backend = self.state.accounts.database().write().get_database_backend();
        backend == DatabaseBackend::Postgres
    }

    fn logged(&self, words: &str) -> usize {
        self.log.text().matches(words).count()
    }
}

#[test]
fn f_20_i_87_a_server_that_is_away_delays_mail_and_nothing_else() {
    both(async |app| {
        for (round, away) in [NOBODY, "smtps://mail.invalid"].iter().enumerate() {
            let down = with_server(app, away, None);
            let mut asked = Vec::new();
            for name in ["first", "second", "third", "fourth", "fifth", "sixth"] {
                let address =
                    format!("{name}@{}", if away.contains("invalid") { "example.com" } else { "example.org" });
                let mut browser = app.browser();
                let waiting = browser.register(&address).await;
                browser.follow(waiting).await.is(200).says("The mail is waiting for its turn");
                deliver(&down).await;
                asked.push(address);
                app.wait(MINUTE);
            }
            assert_eq!(app.mails("state = 'waiting' AND attempts = 0").await, 6, "no try is counted");
            assert_eq!(app.logged(AWAY), round + 1, "told once");
            let health = app.browser().visit("/readyz").await.is(200);
            assert!(health.body.starts_with("ready\ndatabase ok\nmail waits: connection: "), "{}", health.body);
            app.wait(HOUR);
            assert_eq!(drained(app).await, asked, "in order of age");
            assert_eq!(app.logged("the mail server works again"), round + 1);
            assert!(app.browser().visit("/readyz").await.is(200).body.ends_with("mail ok\n"));
        }
    });
}

#[test]
fn f_08_a_worker_that_comes_back_late_leaves_no_second_line_in_the_trail() {
    both(async |app| {
        register(app, ANN).await;
        let accounts = &app.state.accounts;
        let slow = accounts.next_mail(app.state.clock.now()).await.expect("read").expect("a mail is due");
        app.wait(3 * MINUTE);
        let quick = accounts.next_mail(app.state.clock.now()).await.expect("read").expect("the lease has ended");
        accounts.settle(&slow, Fate::Refused("550 late".into()), app.state.clock.now()).await.expect("ignored");
        assert_eq!(app.mails("state = 'sending'").await, 1, "the mail is the quick one's");
        accounts.settle(&quick, Fate::Sent, app.state.clock.now()).await.expect("settled");
        accounts.settle(&slow, Fate::Sent, app.state.clock.now()).await.expect("ignored");
        assert_eq!(app.mails("state = 'sent'").await, 1);
        assert_eq!(app.count("audit WHERE event IN ('mail_sent', 'mail_refused')").await, 1, "INV-9");
    });
}

#[test]
fn f_20_a_slow_or_dead_server_makes_no_page_slower() {
    both(async |app| {
        let silent = Script::new(Protection::Clear).on("GREETING", Act::Hang).on("GREETING", Act::Hang).start().await;
        let state = with_peer(app, &silent);
        let trying = tokio::spawn(async move { postman::deliver_next(&state).await });
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
fn f_21_one_slow_recipient_blocks_nobody_else() {
    both(async |app| {
        let slow = Script::new(Protection::Clear).on("RCPT", Act::Hang).start().await;
        register(app, "slow@example.org").await;
        let state = with_mailer(app, patient(&slow, Patience { command: 20 * SECOND, total: MINUTE }));
        let stop = CancellationToken::new();
        let running = tokio::spawn(postman::run(state.clone(), stop.clone()));
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
fn f_22_a_refused_password_holds_all_mail_loudly_and_fails_none() {
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
fn f_22_r_ml_2_permanent_and_transient_answers_are_told_apart() {
    both(async |app| {
        for (moment, reply, state) in [
            ("RCPT", &b"550 5.1.1 no such user\r\n"[..], "failed"),
            ("BODY", b"554 5.7.1 no\r\n", "failed"),
            ("RCPT", b"451 4.7.1 greylisted\r\n", "waiting"),
            ("DATA", b"452 4.3.1 full\r\n", "waiting"),
            ("BODY", b"421 4.3.2 later\r\n", "waiting"),
        ] {
            let peer = Script::new(Protection::Clear).on(moment, Act::Say(reply)).start().await;
            register(app, ANN).await;
            deliver(&with_peer(app, &peer)).await;
            assert_eq!(app.mails(&format!("state = '{state}' AND attempts = 1")).await, 1, "{moment} {reply:?}");
            app.sql("DELETE FROM outbox").await;
            app.wait(DAY);
        }
        assert_eq!(app.logged(AWAY), 0, "one mail's trouble is not the server's");
    });
}

#[test]
fn f_23_greylisting_is_outwaited_with_quick_first_tries() {
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
            let next = app.column::<i64>("SELECT next_at FROM outbox").await[0] - app.state.clock.now().millis();
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
fn f_24_a_mail_cut_off_after_its_last_dot_comes_again_with_its_id_and_the_first_link_used_ends_both() {
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
fn f_26_a_stripped_starttls_leaves_mail_queued_and_nothing_in_clear() {
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
fn f_27_after_26_hours_of_outage_links_are_fresh_and_what_is_moot_stays_unsent() {
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
        app.sql("UPDATE users SET email_confirmed = TRUE WHERE email = 'ben@example.org'").await;
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
fn f_28_a_storm_on_one_address_stays_within_its_budget() {
    both(async |app| {
        for _ in 0..50 {
            register(app, ANN).await;
        }
        assert_eq!(app.count("outbox").await, 5, "R-TH-6: of one kind in an hour");
        app.ignore_mail();
    });
}

#[test]
fn f_28_in_a_storm_mails_leave_later_in_their_turn_and_none_is_lost() {
    both(async |app| {
        register(app, "first@example.org").await;
        storm(app, DOMAIN, MINUTE / 2).await;
        let mut ann = app.browser();
        ann.register(ANN).await;
        register(app, "ben@elsewhere.example").await;
        assert_eq!(drained(app).await, ["first@example.org", "ben@elsewhere.example"], "other domains do not wait");
        app.wait(MINUTE);
        assert_eq!(drained(app).await, [ANN]);
    });
}

#[test]
fn f_28_a_mail_that_waits_for_its_turn_says_when_and_another_one_asked_for_leaves_at_once() {
    both(async |app| {
        register(app, "first@example.org").await;
        storm(app, TOTAL, HOUR / 2).await;
        let mut ann = app.browser();
        ann.register(ANN).await.leads_to("/register/sent");
        assert_eq!(drained(app).await, ["first@example.org"]);
        ann.visit("/register/sent").await.is(200).says("A great deal of mail is leaving just now");
        ann.submit("/register/resend", &[]).await.leads_to("/register/sent");
        assert_eq!(drained(app).await, [ANN]);
        ann.visit("/register/sent").await.is(200).says("Sent to the mail server");
    });
}

#[test]
fn f_28_what_would_wait_for_more_than_an_hour_is_refused_aloud_and_the_table_is_bounded() {
    both(async |app| {
        register(app, "first@example.org").await;
        storm(app, TOTAL, HOUR).await;
        for address in ["first@example.org", "storm@example.org"] {
            let typed = [("email", address), ("password", PASSWORD)];
            assert_eq!(app.browser().submit("/register", &typed).await.is(503).retry_after(), 300, "{address}");
        }
        assert_eq!((app.count("outbox").await, app.count("users").await), (1, 1));
        let mut forgetful = app.browser();
        forgetful.submit("/forgot-password", &[("email", ANN)]).await.leads_to("/forgot-password/sent");
        app.wait(HOUR * 2);
        register(app, "later@example.org").await;
        assert_eq!(drained(app).await, ["first@example.org", "later@example.org"]);
    });
}

#[test]
fn i_73_every_form_that_makes_mail_is_capped_for_one_address_alone_and_together() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        app.wait(DAY);
        ann.log_out().await;
        ann.log_in(ANN).await;
        app.sql("DELETE FROM outbox").await;
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
fn f_29_m_8_a_mail_that_panics_is_parked_after_three_tries_and_the_rest_is_delivered() {
    both(async |app| {
        let Mailer::Memory(memory) = &*app.state.mailer else { panic!("mail of stories stays in memory") };
        memory.panic_for(ANN);
        register(app, ANN).await;
        register(app, BEN).await;
        for tries in 1..=3 {
            app.deliver().await;
            assert_eq!(app.mails(&format!("recipient = 'ann@example.org' AND attempts = {tries}")).await, 1);
            app.wait(HOUR);
        }
        assert_eq!(app.mails("state = 'failed' AND recipient = 'ann@example.org'").await, 1);
        app.wait(DAY);
        app.open_next_mail(BEN).await;
    });
}

#[test]
fn m_8_i_82_what_a_hostile_hand_wrote_into_the_outbox_stops_no_worker() {
    both(async |app| {
        for (n, recipient) in
            ["a@b.com\r\nBcc: eve@example.com", "Ann\n <a@b.com>", "", "a@b.com>\r\nRCPT TO:<eve@example.com"]
                .iter()
                .enumerate()
        {
            let address = format!("reader{n}@example.org");
            register(app, &address).await;
            let hostile = recipient.replace('\r', "' || chr(13) || '").replace('\n', "' || chr(10) || '");
            let char = if app.on_postgres() { hostile } else { hostile.replace("chr(", "char(") };
            let poison = format!("UPDATE users SET email = '{char}' WHERE email = '{address}'");
            assert_eq!(app.sql(&poison).await, 1);
        }
        register(app, ANN).await;
        let peer = working().await;
        deliver(&with_peer(app, &peer)).await;
        assert_eq!(recipients(&peer), [ANN]);
        assert!(!peer.heard().messages.concat().contains("eve@"));
        assert_eq!(app.mails("state = 'failed'").await, 4);
    });
}

#[test]
fn f_29_a_row_that_cannot_be_read_keeps_nobody_from_their_mail() {
    both(async |app| {
        register(app, ANN).await;
        app.sql("UPDATE outbox SET kind = 'from_a_later_version'").await;
        app.wait(SECOND);
        register(app, BEN).await;
        postman::deliver_next(&app.state).await.expect_err("what kind of mail this is nobody knows");
        app.open_next_mail(BEN).await;
        app.sql("DELETE FROM outbox WHERE kind = 'from_a_later_version'").await;
    });
}

#[test]
fn f_29_no_number_of_rows_that_cannot_be_read_comes_before_the_others_again() {
    both(async |app| {
        for address in register_numbered(app, 5).await {
            let unreadable = format!("UPDATE outbox SET kind = 'from_a_later_version' WHERE recipient = '{address}'");
            assert_eq!(app.sql(&unreadable).await, 1);
            postman::deliver_next(&app.state).await.expect_err("what kind of mail this is nobody knows");
        }
        app.wait(HOUR);
        register(app, ANN).await;
        assert!(postman::deliver_next(&app.state).await.expect("the outbox can be read"));
        app.sql("DELETE FROM outbox WHERE kind = 'from_a_later_version'").await;
        app.open_next_mail(ANN).await;
    });
}

#[test]
fn f_72_what_mail_servers_repeat_of_addresses_and_links_is_neither_logged_nor_kept() {
    both(async |app| {
        let peer = Script::new(Protection::Clear)
            .on("RCPT", Act::Say(b"550-5.1.1 <Ann@Example.org>: no such user;\r\n550 5.1.1 ann@example.org\r\n"))
            .on("BODY", Act::Say(b"554 5.7.1 blocked: https://accounts.example.org/activate/AQEeAZChssPUfo at 12\r\n"));
        let peer = peer.start().await;
        let state = with_peer(app, &peer);
        for address in [ANN, BEN] {
            register(app, address).await;
            deliver(&state).await;
        }
        let reasons = app.column::<String>("SELECT error FROM outbox WHERE state = 'failed' ORDER BY id").await;
        assert!(reasons[0].contains("no such user") && reasons[1].contains("(554): 5.7.1 blocked: "), "{reasons:?}");
        let told = reasons.concat() + &app.log.text();
        for secret in ["Ann@Example.org", ANN, "AQEeAZChssPUfo"] {
            assert!(!told.contains(secret), "{secret}");
        }
    });
}

#[test]
fn f_40_what_a_dead_process_was_sending_is_taken_up_at_once_on_sqlite_and_after_its_lease_on_postgresql() {
    both(async |app| {
        register(app, ANN).await;
        let accounts = &app.state.accounts;
        let taken = accounts.next_mail(app.state.clock.now()).await.expect("read").expect("a mail is due");
        assert!(accounts.next_mail(app.state.clock.now()).await.expect("read").is_none(), "it has a lease");
        accounts.resume_mail(app.state.clock.now()).await.expect("resumed");
        if app.on_postgres() {
            assert!(accounts.next_mail(app.state.clock.now()).await.expect("read").is_none(), "another replica's");
            app.wait(3 * MINUTE);
        }
        let peer = working().await;
        deliver(&with_peer(app, &peer)).await;
        let id = format!("<{}@example.org>", taken.id);
        assert_eq!(mime::header(&peer.heard().messages[0], "Message-ID"), Some(&*id), "the same Message-ID");
    });
}

#[test]
fn f_29_a_mail_that_was_there_at_three_deaths_lets_the_others_go_first() {
    both(async |app| {
        if app.on_postgres() {
            return;
        }
        register(app, ANN).await;
        app.wait(SECOND);
        register(app, BEN).await;
        let accounts = &app.state.accounts;
        for death in 1..=3 {
            let taken = accounts.next_mail(app.state.clock.now()).await.expect("read").expect("a mail is due");
            assert_eq!(taken.to, ANN, "death {death}");
            accounts.resume_mail(app.state.clock.now()).await.expect("resumed");
        }
        assert_eq!(drained(app).await, [BEN]);
        app.wait(HOUR);
        assert_eq!(drained(app).await, [ANN]);
    });
}

#[test]
fn f_46_mail_queued_before_the_clock_was_set_back_a_day_leaves_within_a_round_of_housekeeping() {
    both(async |app| {
        register(app, ANN).await;
        register(app, BEN).await;
        let accounts = &app.state.accounts;
        accounts.next_mail(app.state.clock.now()).await.expect("read").expect("a mail is due");
        app.state.mail_health.trouble_with("connection refused", app.state.clock.now());
        app.state.clock.set_back(DAY);
        accounts.tidy(app.state.clock.now()).await.expect("tidied");
        let mut drained = drained(app).await;
        drained.sort();
        assert_eq!(drained, [ANN, BEN]);
    });
}

#[test]
fn f_08_housekeeping_that_began_a_moment_ago_takes_no_mail_from_a_worker() {
    both(async |app| {
        register(app, ANN).await;
        let began = app.state.clock.now();
        app.wait(SECOND);
        let accounts = &app.state.accounts;
        let taken = accounts.next_mail(app.state.clock.now()).await.expect("read").expect("a mail is due");
        accounts.tidy(began).await.expect("tidied");
        assert!(accounts.next_mail(app.state.clock.now()).await.expect("read").is_none(), "it would be sent twice");
        accounts.settle(&taken, Fate::Sent, app.state.clock.now()).await.expect("settled");
    });
}

#[test]
fn r_en_5_i_61_a_failing_mail_server_changes_no_answer() {
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

#[test]
fn the_waiting_page_tells_the_truth_in_every_state_of_the_mail() {
    both(async |app| {
        let mut ann = app.browser();
        ann.register(ANN).await;
        ann.visit("/register/sent").await.says("The mail is waiting for its turn");
        let down = with_server(app, NOBODY, None);
        deliver(&down).await;
        ann.visit("/register/sent").await.says("cannot be reached at the moment");
        app.wait(MINUTE);
        let delivery = app.state.accounts.next_mail(app.state.clock.now()).await.expect("read").expect("due");
        ann.visit("/register/sent").await.says("cannot be reached at the moment");
        app.state.accounts.settle(&delivery, Fate::Sent, app.state.clock.now()).await.expect("settled");
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
        ben.visit("/register/sent").await.says("does not take mail for ben@example.org");
    });
}

#[test]
fn f_20_of_ten_thousand_waiting_mails_only_those_are_touched_whose_turn_it_is() {
    both(async |app| {
        register(app, ANN).await;
        // Nobody registered these addresses, so that each is closed unsent in its turn.
        let number = if app.on_postgres() { "CAST(n AS int)" } else { "n" };
        let id = if app.on_postgres() { "gen_random_uuid()" } else { "randomblob(16)" };
        app.sql(&format!(
            "INSERT INTO outbox (id, kind, recipient, recipient_key, state, attempts, queued_at, next_at, give_up_at) \
             WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 10000) \
             SELECT {id}, kind, 'nobody' || n || '@example.org', 'nobody' || n || '@example.org', 'waiting', 0, \
             queued_at + {number}, queued_at + {number}, give_up_at FROM numbers CROSS JOIN outbox"
        ))
        .await;
        app.wait(SECOND);
        register(app, BEN).await;
        let peer = working().await;
        let state = with_peer(app, &peer);
        for _ in 0..2 {
            assert!(postman::deliver_next(&state).await.expect("the outbox can be read"));
        }
        assert_eq!(recipients(&peer), [ANN, BEN]);
        assert_eq!(app.mails("state = 'dropped'").await, 1000);
        assert_eq!(app.mails("state = 'waiting' AND attempts = 0").await, 9000);
        app.sql("DELETE FROM outbox").await;
    });
}

fn patient(peer: &Peer, patience: Patience) -> Arc<Mailer> {
    let settings = SmtpSettings {
        server: SmtpUrl::parse(&format!("smtp://127.0.0.1:{}?tls=none", peer.address.port())).expect("a URL"),
        ca_pem: None,
        from: "Vestibule <no-reply@example.org>".parse().expect("a sender"),
        hello_name: "accounts.example.org".into(),
        patience,
    };
    Arc::new(Mailer::Smtp(Smtp::new(settings).expect("settings")))
}

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

/// The path of the one link.
fn link(app: &TestApp, message: &str) -> String {
    let text = &mime::parts(message)[0].1;
    let site = app.state.config.public_url.origin();
    let link = text.lines().find_map(|line| line.strip_prefix(site)).expect("a link");
    app.secrets.keep(link.rsplit('/').next().expect("a token"));
    link.to_owned()
}
