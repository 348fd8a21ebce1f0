//! What becomes of a queued mail while its server is away, slow, greylisting, refusing or hostile (security.md, 3.2):
//! the whole application against scripted mail servers, on the stories' own clock.

use std::sync::Arc;
use std::time::Duration;

use accounts::outbox::Fate;
use server::config::SmtpUrl;
use server::mailer::{Mailer, Patience, SendError, Smtp, SmtpSettings};
use server::postman;
use server::state::AppState;
use tokio::net::TcpListener;
use tokio::time::{Instant, timeout};
use tokio_util::sync::CancellationToken;

use crate::mime;
use crate::scripted_smtp::{Act, Peer, Protection, Script};
use crate::test_app::{ANN, BEN, DAY, HOUR, MINUTE, OTHER, PASSWORD, SECOND, TestApp, both};

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
    AppState { mailer: Arc::new(Mailer::Smtp(Smtp::new(settings).expect("settings"))), ..app.state.clone() }
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

impl TestApp {
    async fn mails(&self, condition: &str) -> i64 {
        self.count(&format!("outbox WHERE {condition}")).await
    }

    fn logged(&self, words: &str) -> usize {
        self.log.text().matches(words).count()
    }
}

#[test]
fn f_20_i_87_a_server_that_is_away_delays_mail_and_nothing_else() {
    both(async |app| {
        let nobody = TcpListener::bind("127.0.0.1:0").await.expect("a port").local_addr().expect("bound").port();
        for (round, away) in
            [format!("smtp://127.0.0.1:{nobody}?tls=none"), "smtps://mail.invalid".to_owned()].iter().enumerate()
        {
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
