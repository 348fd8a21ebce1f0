//! One connection to the mail server, kept for the next mail if the conversation ended well.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use lettre::Message;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail, Noop, Rcpt};
use tokio::time::{Instant, timeout};

use super::lane::{Failure, at_rcpt, ours, step, this_mails};
use super::{Patience, Receipt, SendError};

/// Connections kept between mails: one for each of the postman's lanes.
const SPARE_MAX: usize = 4;
/// A connection unused for longer is not used again: servers close them without a word.
const SPARE_AGE: Duration = Duration::from_secs(30);
/// For saying goodbye, which nobody waits for.
const QUIT_TIME: Duration = Duration::from_secs(1);

/// A conversation with time limits for each command and for all of it (F-21).
pub(super) struct Connection {
    client: AsyncSmtpConnection,
    command: Duration,
    end: Instant,
}

/// Connections of conversations that ended well.
#[derive(Default)]
pub(super) struct Spares(Mutex<Vec<(AsyncSmtpConnection, Instant)>>);

impl Connection {
    pub(super) fn new(client: AsyncSmtpConnection, patience: Patience, end: Instant) -> Self {
        Self { client, command: patience.command, end }
    }

    /// Hands one message over.
    pub(super) async fn deliver(&mut self, message: &Message) -> Result<Receipt, SendError> {
        let envelope = message.envelope();
        self.command("MAIL", Mail::new(envelope.from().cloned(), vec![])).await.map_err(ours)?;
        for to in envelope.to() {
            self.command("RCPT", Rcpt::new(to.clone(), vec![])).await.map_err(at_rcpt)?;
        }
        self.command("DATA", Data).await.map_err(this_mails)?;
        // All the time that is left: servers scan mail before they answer, and giving up early sends it twice.
        let taken = step("message", self.end, self.client.command(after_data(message))).await;
        let reply = taken.map_err(this_mails)?;
        Ok(Receipt { reply: format!("{} {}", reply.code(), reply.message().collect::<Vec<_>>().join(" ")) })
    }

    /// Whether the server still listens.
    pub(super) async fn is_alive(&mut self) -> bool {
        self.command("NOOP", Noop).await.is_ok()
    }

    /// Ends a conversation that went wrong; politely, if the server is still there.
    pub(super) async fn quit(mut self) {
        let _ = timeout(QUIT_TIME, self.client.quit()).await;
    }

    async fn command(&mut self, name: &str, command: impl std::fmt::Display) -> Result<(), Failure> {
        let end = self.end.min(Instant::now() + self.command);
        let reply = async { self.client.command(command).await.map(drop) };
        step(name, end, reply).await
    }
}

/// What is said after DATA: the message with its dots stuffed (RFC 5321, 4.5.2), and its end. It has to be one write:
/// lettre's own `message` sends the end by itself, and the kernel holds that back until the server has acknowledged the
/// rest, which costs 40 ms for each mail.
fn after_data(message: &Message) -> String {
    let formatted = message.formatted();
    // `compose` makes ASCII of everything, and begins with a header.
    String::from_utf8_lossy(&formatted).replace("\r\n.", "\r\n..") + "\r\n.\r\n"
}

impl Spares {
    pub(super) fn take(&self) -> Option<AsyncSmtpConnection> {
        let mut spares = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        spares.retain(|(_, since)| since.elapsed() < SPARE_AGE);
        spares.pop().map(|(client, _)| client)
    }

    pub(super) fn keep(&self, connection: Connection) {
        let mut spares = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if spares.len() < SPARE_MAX {
            spares.push((connection.client, Instant::now()));
        }
    }
}
