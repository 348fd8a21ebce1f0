//! Proof that an account's password was shown.

use uuid::Uuid;

use super::hash::PasswordCheck;
use super::password::Password;
use crate::Core;
use crate::error::Overloaded;
use crate::secret::PasswordHash;
use crate::store::user;

/// The password of the account with this id was shown. Only this file makes one.
#[derive(Debug)]
pub(crate) struct PasswordProof(Uuid);

/// Outcome of comparing a password with an account's.
#[derive(Debug)]
pub(crate) struct Checked {
    /// None if the password was wrong, or there was none to compare with.
    pub(crate) proof: Option<PasswordProof>,
    /// Whether the hash has weaker parameters than today's.
    pub(crate) stale: bool,
}

impl PasswordProof {
    /// The account whose password was shown.
    pub(crate) fn user(&self) -> Uuid {
        self.0
    }

    /// The proof of a browser in which the account's current password was typed before; `typed` is that password's
    /// hash.
    pub(crate) fn of_typed(user: &user::Model, typed: Option<&PasswordHash>) -> Option<Self> {
        let same = typed.is_some() && user.password_hash.as_ref() == typed;
        same.then_some(Self(user.id))
    }
}

impl Core {
    /// Compares a password with the account's. Without an account the work is the same (R-EN-2).
    pub(crate) async fn check_password(
        &self,
        user: Option<&user::Model>,
        password: Password,
    ) -> Result<Checked, Overloaded> {
        let stored = user.and_then(|user| user.password_hash.as_ref());
        let verdict = self.hash_pool.verify(password, stored).await?;
        let proof = user.filter(|_| verdict != PasswordCheck::Wrong).map(|user| PasswordProof(user.id));
        Ok(Checked { proof, stale: verdict == PasswordCheck::RightButStale })
    }
}
