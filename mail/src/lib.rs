//! Delivers emails to a mail server, to the development mailbox, or to a test's memory. Reports whether an email was
//! accepted and, if not, whose trouble it is. `accounts` decides what is sent, to whom and how often; `app` has the
//! words.

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

/// One email to one person.
#[derive(Clone, Debug)]
pub struct OutgoingMail {
    /// The outbox row's id: the local part of the Message-ID, the same at every attempt (R-ML-3).
    pub id: String,
    /// The recipient's address, as accounts accepted it.
    pub to: String,
    /// The `Date` header.
    pub at: Timestamp,
    /// Its content.
    pub letter: Letter,
}

/// Where emails go.
#[derive(Debug)]
pub enum Mailer {
    /// To a mail server.
    Smtp(Smtp),
    /// To files on this machine, for development.
    Mailbox(Mailbox),
    /// To memory, for tests.
    Memory(Memory),
}

/// An email that was accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The mail server's reply, which usually contains its queue id.
    pub reply: String,
}

/// An email that was not accepted, with a reason for operators. Reasons contain no credentials.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// There is no such recipient, permanently.
    #[error("refused: {0}")]
    Rejected(String),
    /// Not this time: 4xx, no answer, or a connection lost so late that the email may have been accepted. Send it again
    /// later, with the same Message-ID (F-24).
    #[error("put off: {0}")]
    Deferred(String),
    /// This email was refused because of us: account, quota, sender, relaying, policy. Send it again later, and tell
    /// operators: the next email may meet the same refusal.
    #[error("refused because of us: {0}")]
    Ours(String),
    /// Trouble that affects every email: no connection, no TLS, a refused password or sender. Pause all mail and mark
    /// none as failed (F-20, F-22, F-26).
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
    /// Whose trouble it is, and therefore what to do.
    pub async fn send(&self, mail: &OutgoingMail) -> Result<Receipt, SendError> {
        match self {
            Self::Smtp(smtp) => Box::pin(smtp.send(mail)).await,
            Self::Mailbox(mailbox) => mailbox.send(mail).await,
            Self::Memory(memory) => memory.send(mail),
        }
    }

    /// Checks connection, TLS, password and sender, without sending an email.
    ///
    /// # Errors
    /// The error that [`Self::send`] would return.
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
