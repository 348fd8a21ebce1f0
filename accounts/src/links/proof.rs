//! Proof that somebody reads the mail of an account.

use uuid::Uuid;

use crate::store::user;

/// A link or code from an email to the account with this id was shown. Only this room makes one.
#[derive(Debug)]
pub(crate) struct MailboxProof(Uuid);

impl MailboxProof {
    pub(super) fn of(user: &user::Model) -> Self {
        Self(user.id)
    }

    /// The account whose mailbox it is.
    pub(crate) fn user(&self) -> Uuid {
        self.0
    }
}
