//! Hands letters over: to a mail server, to the development mailbox, or to a test. What to say, to whom and whether
//! to try again is decided elsewhere; here is only the answer to "was it taken, and if not, whose trouble is it?"

mod blame;
mod compose;
mod connection;
mod health;
mod mailbox;
mod memory;
pub mod private_file;
pub mod settings;
mod smtp;
mod trust;
mod wire;
pub mod wording;
mod worker;

use std::path::PathBuf;

use accounts::Timestamp;
use app::{Letter, PublicUrl};

use settings::{HelloName, SmtpUrl};

pub use health::{Kind, MailHealth, Trouble};
pub use mailbox::{Mailbox, StoredMail};
pub use memory::{Memory, SentMail};
pub use smtp::{Patience, Smtp, SmtpSettings};
pub use worker::{Pace, Parts, Tries, Worker};

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
    /// There is no such recipient, for good.
    #[error("refused: {0}")]
    Rejected(String),
    /// Not this time: 4xx, silence, or a connection lost so late that the mail may have been taken. Send it again
    /// later, with the same Message-ID (F-24).
    #[error("put off: {0}")]
    Deferred(String),
    /// This mail was refused for something about us: account, quota, sender, relaying, policy. Send it again later, and
    /// tell operators: the next mail may meet the same.
    #[error("refused because of us: {0}")]
    Ours(String),
    /// The trouble is every mail's: no connection, no TLS, a refused password or sender. Pause all mail and mark none
    /// as failed (F-20, F-22, F-26).
    #[error("mail server in trouble: {0}")]
    Lane(String),
}

impl SendError {
    /// What the server said or did, beginning with the step of the conversation.
    #[must_use]
    pub fn reason(&self) -> &str {
        let (Self::Rejected(reason) | Self::Deferred(reason) | Self::Ours(reason) | Self::Lane(reason)) = self;
        reason
    }
}

impl Mailer {
    /// Mail that never leaves this machine: each is a file of `directory`, which is made when the first one comes.
    ///
    /// # Errors
    /// When `from` is no sender such as `Example <no-reply@example.org>`.
    pub fn development(directory: impl Into<PathBuf>, from: &str) -> Result<Self, String> {
        Ok(Self::Mailbox(Mailbox::new(directory.into(), sender(from)?)))
    }

    /// Mail by way of a server, `smtp://user:password@host:587` or `smtps://…:465`, in the name of a site. Contacts
    /// nothing.
    ///
    /// # Errors
    /// When an argument cannot be read. Passwords are not repeated.
    pub fn smtp(url: &str, from: &str, site: &PublicUrl) -> Result<Self, String> {
        let (server, from, hello) = (SmtpUrl::parse(url)?, sender(from)?, HelloName::of(site));
        Smtp::new(SmtpSettings { server, trusted: None, from, hello, patience: Patience::default() }).map(Self::Smtp)
    }

    /// Sends one mail. Takes as long as `Patience` allows.
    ///
    /// # Errors
    /// Says whose trouble it is, and therefore what to do.
    pub async fn send(&self, mail: &OutgoingMail) -> Result<Receipt, SendError> {
        match self {
            Self::Smtp(smtp) => Box::pin(smtp.send(mail)).await,
            Self::Mailbox(mailbox) => mailbox.send(mail).await,
            Self::Memory(memory) => memory.send(mail),
        }
    }

    /// Whether mail could be sent now, as far as that can be told without sending any: connection, TLS, password, sender.
    ///
    /// # Errors
    /// What `send` would say.
    pub async fn check(&self) -> Result<(), SendError> {
        match self {
            Self::Smtp(smtp) => Box::pin(smtp.check()).await,
            Self::Mailbox(_) | Self::Memory(_) => Ok(()),
        }
    }

    /// The development mailbox, if that is where mail goes.
    #[must_use]
    pub fn mailbox(&self) -> Option<&Mailbox> {
        if let Self::Mailbox(mailbox) = self { Some(mailbox) } else { None }
    }
}

fn sender(text: &str) -> Result<lettre::message::Mailbox, String> {
    text.parse().map_err(|_| format!("{text} is no sender: it needs the form Example <no-reply@example.org>"))
}
