//! The state that must be unchanged since a link was minted for it to work: one table for all purposes (security.md
//! 5.2).

use uuid::Uuid;

use crate::EmailKey;
use crate::kinds::Purpose;
use crate::store::user;

/// The parts of which a token's state tag is made.
pub(crate) struct LinkState(Vec<Vec<u8>>);

impl LinkState {
    /// The account's state as links of this purpose depend on it.
    pub(crate) fn of(user: &user::Model, purpose: Purpose) -> Self {
        let address = user.email_key.as_str().as_bytes().to_vec();
        let confirmed = vec![u8::from(user.email_confirmed)];
        let pending = user.pending_email_key.as_ref().map_or("", EmailKey::as_str).as_bytes().to_vec();
        let stamp = user.security_stamp.as_bytes().to_vec();
        let recovery = user.recovery_stamp.as_bytes().to_vec();
        let mail_sign_ins = user.mail_sign_ins.to_be_bytes().to_vec();
        Self(match purpose {
            // Contains the flag that the link itself changes.
            Purpose::Activate => vec![address, confirmed, stamp],
            // Ways back into an account depend on nothing that somebody with the password or a session can change.
            Purpose::Reset => vec![address, confirmed, recovery],
            Purpose::SignIn => vec![address, recovery, mail_sign_ins],
            Purpose::Lock => vec![address, recovery],
            Purpose::ChangeEmail => vec![address, pending, stamp],
            // Without the security stamp: it works for as long as the change is pending.
            Purpose::VetoEmail => vec![address, pending],
            Purpose::ActionLink => vec![stamp],
            // Names a recorded change instead: an account may have several.
            Purpose::UndoEmail => Vec::new(),
        })
    }

    /// For a link that undoes one recorded change of address, whatever else has happened to the account.
    pub(crate) fn of_change(change: Uuid) -> Self {
        Self(vec![change.as_bytes().to_vec()])
    }

    /// Adds further parts, for codes that die with a link.
    pub(crate) fn and(mut self, parts: &[&[u8]]) -> Self {
        self.0.extend(parts.iter().map(|part| part.to_vec()));
        self
    }

    pub(crate) fn parts(&self) -> Vec<&[u8]> {
        self.0.iter().map(Vec::as_slice).collect()
    }
}
