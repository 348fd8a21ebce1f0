//! One SMTP conversation, from the greeting on, with a time limit for each step.

use std::time::Duration;

use base64::prelude::{BASE64_STANDARD, Engine};
use lettre::Message;
use secrecy::ExposeSecret;
use tokio::time::timeout;
use zeroize::Zeroizing;

use super::Receipt;
use super::blame::{Phase, Trouble};
use super::smtp::{Patience, Route};
use super::wire::{Failure, Reply, Wire};
use crate::settings::SmtpTls;

/// Time limit for a kept connection to show that it is alive. A new one is made quickly.
const ALIVE_TIME: Duration = Duration::from_secs(10);
/// First digits of replies that mean "done" and "go on".
const DONE: u16 = 2;
const GO_ON: u16 = 3;
/// Time limit for QUIT, whose answer nobody needs.
const QUIT_TIME: Duration = Duration::from_secs(1);

/// A conversation that is ready to accept messages.
pub(super) struct Connection {
    wire: Wire,
    patience: Patience,
}

impl Connection {
    /// Connects, encrypts and authenticates.
    pub(super) async fn open(route: &Route) -> Result<Self, Trouble> {
        let (server, patience) = (&route.server, route.patience);
        let encrypt = |wire: Wire| wire.encrypt(&route.tls, patience.connection);
        let mut wire = at(Phase::Connection, Wire::connect(&server.host, server.port, patience.connection).await)?;
        if server.tls == SmtpTls::Implicit {
            wire = at(Phase::Tls, encrypt(wire).await)?;
        }
        let name = route.hello.said(wire.local_address().ok().map(|address| address.ip()));
        at(Phase::Greeting, wire.read(patience.greeting).await.and_then(|reply| meant(reply, DONE)))?;
        let mut connection = Self { wire, patience };
        let mut offers = connection.ask(Phase::Ehlo, &format!("EHLO {name}"), DONE).await?.lines;
        if server.tls == SmtpTls::StartTls {
            if !offers.iter().any(|offer| offer.trim().eq_ignore_ascii_case("STARTTLS")) {
                return at(Phase::StartTls, Err(Failure::Lost("the server offers no STARTTLS".to_owned())));
            }
            connection.ask(Phase::StartTls, "STARTTLS", DONE).await?;
            connection.wire = at(Phase::StartTls, encrypt(connection.wire).await)?;
            // What was offered in clear text could come from an attacker.
            offers = connection.ask(Phase::Ehlo, &format!("EHLO {name}"), DONE).await?.lines;
        }
        if let Some((user, password)) = &server.credentials {
            connection.sign_in(&offers, user, password.expose_secret()).await?;
        }
        Ok(connection)
    }

    async fn sign_in(&mut self, offers: &[String], user: &str, password: &str) -> Result<(), Trouble> {
        let base64 = |text: &str| Zeroizing::new(BASE64_STANDARD.encode(text));
        let mechanisms = mechanisms(offers);
        let knows = |name: &str| mechanisms.iter().any(|known| known.eq_ignore_ascii_case(name));
        if knows("PLAIN") {
            let both = base64(&Zeroizing::new(format!("\0{user}\0{password}")));
            return self.ask(Phase::Auth, &Zeroizing::new(format!("AUTH PLAIN {}", *both)), DONE).await.map(drop);
        }
        if knows("LOGIN") {
            self.ask(Phase::Auth, "AUTH LOGIN", GO_ON).await?;
            self.ask(Phase::Auth, &base64(user), GO_ON).await?;
            return self.ask(Phase::Auth, &base64(password), DONE).await.map(drop);
        }
        let why = if mechanisms.is_empty() {
            "the server offers no way to sign in at this port".to_owned()
        } else {
            format!("the server takes only {}; Vestibule can do PLAIN and LOGIN", mechanisms.join(", "))
        };
        at(Phase::Auth, Err(Failure::Lost(why)))
    }

    /// Hands over one message.
    pub(super) async fn deliver(&mut self, message: &Message) -> Result<Receipt, Trouble> {
        let envelope = message.envelope();
        self.mail(&envelope.from().map(ToString::to_string).unwrap_or_default()).await?;
        for to in envelope.to() {
            self.ask(Phase::Rcpt, &format!("RCPT TO:<{to}>"), DONE).await?;
        }
        self.ask(Phase::Data, "DATA", GO_ON).await?;
        at(Phase::Message, self.wire.write(&after_data(message), self.patience.block).await)?;
        let reply = self.wire.read(self.patience.message).await;
        let taken = at(Phase::Message, reply.and_then(|reply| meant(reply, DONE)))?;
        Ok(Receipt { reply: format!("{} {}", taken.code, taken.text()) })
    }

    /// Names the sender, which is the same for every email.
    pub(super) async fn mail(&mut self, from: &str) -> Result<(), Trouble> {
        self.ask(Phase::Mail, &format!("MAIL FROM:<{from}>"), DONE).await.map(drop)
    }

    /// Whether the server still answers.
    pub(super) async fn is_alive(&mut self) -> bool {
        timeout(ALIVE_TIME, self.ask(Phase::Ehlo, "NOOP", DONE)).await.is_ok_and(|reply| reply.is_ok())
    }

    /// Ends the conversation politely, if the server is still there.
    pub(super) async fn quit(mut self) {
        let _ = timeout(QUIT_TIME, self.ask(Phase::Ehlo, "QUIT", DONE)).await;
    }

    async fn ask(&mut self, phase: Phase, command: &str, wanted: u16) -> Result<Reply, Trouble> {
        let patience = if phase == Phase::Data { self.patience.data } else { self.patience.command };
        let line = Zeroizing::new(format!("{command}\r\n"));
        at(phase, self.wire.write(&line, patience).await)?;
        at(phase, self.wire.read(patience).await.and_then(|reply| meant(reply, wanted)))
    }
}

/// The reply, if it begins with the expected digit.
fn meant(reply: Reply, wanted: u16) -> Result<Reply, Failure> {
    if reply.code / 100 == wanted { Ok(reply) } else { Err(Failure::Said(reply)) }
}

fn at<T>(phase: Phase, done: Result<T, Failure>) -> Result<T, Trouble> {
    done.map_err(|failure| Trouble { phase, failure })
}

/// The server's authentication mechanisms, also in the old spelling `AUTH=PLAIN`.
fn mechanisms(offers: &[String]) -> Vec<String> {
    let words = offers.iter().map(|offer| offer.replace('=', " ").to_ascii_uppercase());
    let mut known = Vec::new();
    for line in words.filter(|line| line.split(' ').next() == Some("AUTH")) {
        for name in line.split_ascii_whitespace().skip(1) {
            if !known.iter().any(|already| already == name) {
                known.push(name.to_owned());
            }
        }
    }
    known
}

/// The data after DATA: the message with its dots stuffed (RFC 5321, 4.5.2), and its end.
fn after_data(message: &Message) -> String {
    let formatted = message.formatted();
    // `compose` produces only ASCII, and begins with a header.
    String::from_utf8_lossy(&formatted).replace("\r\n.", "\r\n..") + "\r\n.\r\n"
}
