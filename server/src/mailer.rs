//! Hands letters over: to a mail server, to the development mailbox, or to a test. What to say, to whom and whether
//! to try again is decided elsewhere; here is only the answer to "was it taken, and if not, whose trouble is it?"

mod compose;
mod connection;
mod lane;
mod mailbox;
mod memory;
mod smtp;

use std::path::Path;

use accounts::Timestamp;
use app::Letter;

use crate::config::{Config, DATA_DIRECTORY};

pub use mailbox::{Mailbox, StoredMail};
pub use memory::{Memory, SentMail};
pub use smtp::{Patience, Smtp, SmtpSettings};

/// One mail to one person.
#[derive(Clone, Debug)]
pub struct OutgoingMail {
    /// The outbox row's id: the local part of the Message-ID, the same at every try (R-ML-3).
    pub id: String,
    /// The recipient's address, as accounts accepted it.
    pub to: String,
    /// The `Date`.
    pub at: Timestamp,
    /// What it says.
    pub letter: Letter,
}

/// Where letters go.
#[derive(Debug)]
pub enum Mailer {
    /// To a mail server.
    Smtp(Smtp),
    /// Into files of this machine, for development.
    Mailbox(Mailbox),
    /// Into memory, for tests.
    Memory(Memory),
}

/// A mail that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// What the mail server said, its queue id among it as a rule.
    pub reply: String,
}

/// A mail that was not taken, with a reason for operators. Reasons hold no credentials.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// The server refused this mail or its recipient for good (5xx).
    #[error("refused: {0}")]
    Rejected(String),
    /// Not this time: 4xx, silence, or a connection lost so late that the mail may have been taken. Send it again
    /// later, with the same Message-ID (F-24).
    #[error("put off: {0}")]
    Deferred(String),
    /// The trouble is not this mail's: no connection, no TLS, a refused password or sender. Pause all mail and mark
    /// none as failed (F-20, F-22, F-26).
    #[error("mail server in trouble: {0}")]
    Lane(String),
}

impl Mailer {
    /// The mail server of the settings, or the development mailbox.
    ///
    /// # Errors
    /// When the file of certificate authorities cannot be used.
    pub fn from_config(config: &Config) -> Result<Self, String> {
        let from = config.mail_from.clone();
        let Some(server) = config.smtp_url.clone() else {
            return Ok(Self::Mailbox(Mailbox::new(Path::new(DATA_DIRECTORY).join("mailbox"), from)));
        };
        let hello_name = config.public_url.host().to_owned();
        let settings =
            SmtpSettings { server, ca_pem: read_ca(config)?, from, hello_name, patience: Patience::default() };
        Smtp::new(settings).map(Self::Smtp)
    }

    /// Sends one mail. Takes at most `Patience::total`.
    ///
    /// # Errors
    /// Says whose trouble it is, and therefore what to do.
    pub async fn send(&self, mail: &OutgoingMail) -> Result<Receipt, SendError> {
        match self {
            Self::Smtp(smtp) => smtp.send(mail).await,
            Self::Mailbox(mailbox) => mailbox.send(mail).await,
            Self::Memory(memory) => memory.send(mail),
        }
    }

    /// Whether mail could be sent now, as far as that can be told without sending any: connection, TLS, password.
    ///
    /// # Errors
    /// What `send` would say.
    pub async fn check(&self) -> Result<(), SendError> {
        match self {
            Self::Smtp(smtp) => smtp.check().await,
            Self::Mailbox(_) | Self::Memory(_) => Ok(()),
        }
    }

    /// The development mailbox, if that is where mail goes.
    #[must_use]
    pub fn mailbox(&self) -> Option<&Mailbox> {
        if let Self::Mailbox(mailbox) = self { Some(mailbox) } else { None }
    }
}

fn read_ca(config: &Config) -> Result<Option<Vec<u8>>, String> {
    let read = |path| std::fs::read(path).map_err(|error| format!("SMTP_CA_FILE: cannot be read: {error}"));
    config.smtp_ca_file.as_ref().map(read).transpose()
}
