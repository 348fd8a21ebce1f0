//! The whole application handing its mail over to scripted mail servers, on the stories' own clock.

use std::sync::Arc;
use std::time::Duration;

use accounts::mail::{Delivery, DeliveryOutcome};
use mail::Parts;
use mail::Worker;
use mail::settings::{HelloName, SmtpUrl, TrustedCertificates};
use mail::{Mailer, Patience, Smtp, SmtpSettings};
use sea_orm::{ConnectionTrait, DatabaseBackend};

use crate::mime;
use crate::scripted_smtp::{Peer, Protection, Script};
use crate::test_app::{SECOND, TestApp};

/// Nobody serves the first of all ports (tcpmux).
pub(crate) const NOBODY: &str = "smtp://127.0.0.1:1?tls=none";
pub(crate) const AWAY: &str = "the mail server does not work";

/// The same application with a mail server instead of the memory.
pub(crate) fn with_server(app: &TestApp, url: &str, ca_pem: Option<&str>) -> Worker {
    let hasty = Patience::default().at_most(Duration::from_millis(500));
    with_patience(app, url, ca_pem, Patience { message: 5 * SECOND, ..hasty })
}

fn with_patience(app: &TestApp, url: &str, ca_pem: Option<&str>, patience: Patience) -> Worker {
    let settings = SmtpSettings {
        server: SmtpUrl::parse(url).expect("a URL"),
        trusted: ca_pem.map(|pem| TrustedCertificates::from_pem(pem.as_bytes()).expect("a certificate")),
        from: app.state.config.mail_from.clone(),
        hello: HelloName::parse("accounts.example.org").expect("a name"),
        patience,
    };
    let mailer = Arc::new(Mailer::Smtp(Smtp::new(settings).expect("settings")));
    Worker::from(Parts { mailer, ..(*app.state.worker).clone() })
}

pub(crate) fn with_peer(app: &TestApp, peer: &Peer) -> Worker {
    with_server(app, &address(peer), None)
}

/// One that waits longer than any test.
pub(crate) fn with_patient_peer(app: &TestApp, peer: &Peer) -> Worker {
    with_patience(app, &address(peer), None, Patience::default())
}

fn address(peer: &Peer) -> String {
    format!("smtp://127.0.0.1:{}?tls=none", peer.address.port())
}

/// A server that takes all mail.
pub(crate) async fn working() -> Peer {
    Script::new(Protection::Clear).start().await
}

/// Hands over what is due until nothing is, or mail pauses.
pub(crate) async fn deliver(state: &Worker) {
    while state.deliver_next().await.expect("the outbox can be read") {}
}

/// Somebody signs up from a network of their own.
pub(crate) async fn register(app: &TestApp, address: &str) {
    app.browser().register(address).await;
}

pub(crate) async fn register_numbered(app: &TestApp, count: usize) -> Vec<String> {
    let addresses: Vec<_> = (0..count).map(|n| format!("reader{n}@example.org")).collect();
    for address in &addresses {
        register(app, address).await;
        app.wait(SECOND);
    }
    addresses
}

/// Hands over all that is due, in order, and gives the recipients.
pub(crate) async fn drained(app: &TestApp) -> Vec<String> {
    let peer = working().await;
    deliver(&with_peer(app, &peer)).await;
    recipients(&peer)
}

pub(crate) fn recipients(peer: &Peer) -> Vec<String> {
    let line = |line: &&str| line.trim_start_matches("RCPT TO:<").trim_end_matches('>').to_owned();
    peer.heard().verb("RCPT").iter().map(line).collect()
}

impl TestApp {
    /// How many mails there are of which this holds.
    pub(crate) async fn mails(&self, condition: &str) -> i64 {
        self.count(&format!("vestibule_outbox WHERE {condition}")).await
    }

    pub(crate) fn on_postgres(&self) -> bool {
        let backend = self.state.database.write().get_database_backend();
        backend == DatabaseBackend::Postgres
    }

    /// How often the log says so.
    pub(crate) fn logged(&self, words: &str) -> usize {
        self.log.text().matches(words).count()
    }

    /// What a worker gets: claimed, but not settled.
    pub(crate) async fn claim(&self) -> Option<Delivery> {
        self.state.accounts.mail().next(self.state.clock.now()).await.expect("the outbox can be read")
    }

    pub(crate) async fn settle(&self, delivery: &Delivery, fate: DeliveryOutcome) {
        self.state.accounts.mail().settle(delivery, fate, self.state.clock.now()).await.expect("the database works");
    }
}

/// The path of the one link.
pub(crate) fn link(app: &TestApp, message: &str) -> String {
    let text = &mime::parts(message)[0].1;
    let site = app.state.config.public_url.origin();
    let link = text.lines().find_map(|line| line.strip_prefix(site)).expect("a link");
    app.secrets.keep(link.rsplit('/').next().expect("a token"));
    link.to_owned()
}
