//! Mail for tests: kept in memory, refused on demand.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use lettre::message::Mailbox as Sender;

use super::compose::compose;
use super::{OutgoingMail, Receipt, SendError};

/// Sent emails in memory. Clones share them.
#[derive(Clone, Debug)]
pub struct Memory {
    from: Sender,
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    sent: Vec<SentMail>,
    failures: VecDeque<SendError>,
    poisonous: Option<String>,
}

/// An email that was sent.
#[derive(Clone)]
pub struct SentMail {
    /// As it was handed to the mailer.
    pub mail: OutgoingMail,
    /// The message as sent.
    pub raw: String,
}

impl fmt::Debug for SentMail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.mail.fmt(f)
    }
}

impl Memory {
    /// An empty memory; `from` is the sender.
    #[must_use]
    pub fn new(from: Sender) -> Self {
        Self { from, state: Arc::default() }
    }

    /// Makes the next email fail with this error. Several errors queue up.
    pub fn fail_next(&self, error: SendError) {
        self.state().failures.push_back(error);
    }

    /// Makes every email to this recipient panic.
    pub fn panic_for(&self, recipient: &str) {
        self.state().poisonous = Some(recipient.to_owned());
    }

    /// Everything sent so far, oldest first.
    #[must_use]
    pub fn sent(&self) -> Vec<SentMail> {
        self.state().sent.clone()
    }

    /// Removes and returns everything sent so far.
    #[must_use]
    pub fn take(&self) -> Vec<SentMail> {
        std::mem::take(&mut self.state().sent)
    }

    pub(super) fn send(&self, mail: &OutgoingMail) -> Result<Receipt, SendError> {
        let raw = String::from_utf8_lossy(&compose(mail, &self.from)?.formatted()).into_owned();
        let mut state = self.state();
        assert!(state.poisonous.as_ref() != Some(&mail.to), "mail {} was to panic", mail.id);
        if let Some(failure) = state.failures.pop_front() {
            return Err(failure);
        }
        state.sent.push(SentMail { mail: mail.clone(), raw });
        Ok(Receipt { reply: "kept in memory".to_owned() })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
