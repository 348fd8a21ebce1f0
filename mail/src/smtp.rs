//! The SMTP client: its settings, its time limits and its kept connections. lettre's own transport would not say whose
//! trouble a refusal is and waits for replies without limit, so we conduct the conversation ourselves, command by
//! command.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use lettre::Message;
use lettre::message::Mailbox as Sender;
use tokio::time::Instant;

use super::blame::{Trouble, Whose};
use super::compose::compose;
use super::connection::Connection;
use super::wire::{Failure, Tls};
use super::{OutgoingMail, Receipt, SendError, trust};
use crate::settings::{HelloName, SmtpUrl, TrustedCertificates};

/// Connections kept between emails: one for each turn of the mail worker.
const SPARE_MAX: usize = 4;
/// A connection unused for longer is not used again: servers close them silently.
const SPARE_AGE: Duration = Duration::from_secs(30);

/// How long to wait for a mail server, step by step.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// To connect to each of its addresses, and to negotiate encryption.
    pub connection: Duration,
    /// For its greeting.
    pub greeting: Duration,
    /// For the reply to a command.
    pub command: Duration,
    /// For permission to send the message.
    pub data: Duration,
    /// For the network to take the message.
    pub block: Duration,
    /// For the reply to the message.
    pub message: Duration,
}

impl Default for Patience {
    /// The limits of RFC 5321, 4.5.3.2, which has none for connecting.
    fn default() -> Self {
        Self {
            connection: Duration::from_secs(30),
            greeting: Duration::from_mins(5),
            command: Duration::from_mins(5),
            data: Duration::from_mins(2),
            block: Duration::from_mins(3),
            message: Duration::from_mins(10),
        }
    }
}

impl Patience {
    /// Caps every limit, for somebody who waits for the answer.
    #[must_use]
    pub fn at_most(self, limit: Duration) -> Self {
        Self {
            connection: self.connection.min(limit),
            greeting: self.greeting.min(limit),
            command: self.command.min(limit),
            data: self.data.min(limit),
            block: self.block.min(limit),
            message: self.message.min(limit),
        }
    }
}

/// Everything needed to use a mail server.
#[derive(Clone, Debug)]
pub struct SmtpSettings {
    /// Server, encryption and credentials.
    pub server: SmtpUrl,
    /// Certificates trusted besides those of public authorities.
    pub trusted: Option<TrustedCertificates>,
    /// From header and envelope sender.
    pub from: Sender,
    /// The name after EHLO.
    pub hello: HelloName,
    /// Time limits.
    pub patience: Patience,
}

/// How to reach the mail server.
pub(super) struct Route {
    pub(super) server: SmtpUrl,
    pub(super) tls: Tls,
    pub(super) hello: HelloName,
    pub(super) patience: Patience,
}

/// A mail server that accepts our mail.
pub struct Smtp {
    route: Box<Route>,
    from: Sender,
    /// Connections whose conversations ended well.
    spares: Mutex<Vec<(Connection, Instant)>>,
}

impl Smtp {
    /// Prepares TLS; does not connect.
    ///
    /// # Errors
    /// When TLS to a host of this name is impossible.
    pub fn new(settings: SmtpSettings) -> Result<Self, String> {
        let SmtpSettings { server, trusted, from, hello, patience } = settings;
        let tls = trust::tls(&server.host, trusted.as_ref()).map_err(|error| format!("SMTP_URL: {error}"))?;
        Ok(Self { route: Box::new(Route { server, tls, hello, patience }), from, spares: Mutex::default() })
    }

    pub(super) async fn send(&self, mail: &OutgoingMail) -> Result<Receipt, SendError> {
        let message = compose(mail, &self.from)?;
        if let Some(spare) = self.spare().await {
            let sent = self.hand_over(spare, &message).await;
            // Servers limit the emails of one conversation, and say so at any step, or hang up.
            if !sent.as_ref().is_err_and(may_be_the_conversations) {
                return Ok(sent?);
            }
        }
        Ok(self.hand_over(Connection::open(&self.route).await?, &message).await?)
    }

    async fn hand_over(&self, mut connection: Connection, message: &Message) -> Result<Receipt, Trouble> {
        let sent = connection.deliver(message).await;
        match &sent {
            Ok(_) => self.keep(connection),
            // The server works; nobody waits for its goodbye.
            Err(trouble) if matches!(trouble.failure, Failure::Said(_)) => drop(tokio::spawn(connection.quit())),
            Err(_) => {}
        }
        sent
    }

    /// Goes as far as the sender, which is the same for every email.
    pub(super) async fn check(&self) -> Result<(), SendError> {
        let mut connection = Connection::open(&self.route).await?;
        let taken = connection.mail(self.from.email.as_ref()).await;
        connection.quit().await;
        Ok(taken?)
    }

    async fn spare(&self) -> Option<Connection> {
        while let Some(mut spare) = self.take() {
            if spare.is_alive().await {
                return Some(spare);
            }
        }
        None
    }

    fn take(&self) -> Option<Connection> {
        let mut spares = self.spares.lock().unwrap_or_else(PoisonError::into_inner);
        spares.retain(|(_, since)| since.elapsed() < SPARE_AGE);
        spares.pop().map(|(connection, _)| connection)
    }

    fn keep(&self, connection: Connection) {
        let mut spares = self.spares.lock().unwrap_or_else(PoisonError::into_inner);
        if spares.len() < SPARE_MAX {
            spares.push((connection, Instant::now()));
        }
    }
}

/// Whether a new connection might succeed where a used one failed. It would know no recipient better, and one timeout
/// is enough.
fn may_be_the_conversations(trouble: &Trouble) -> bool {
    trouble.failure != Failure::Silent && trouble.whose() != Whose::Recipients
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Smtp({:?})", self.route.server)
    }
}
