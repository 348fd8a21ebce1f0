//! What protects a member's account, and since when.

use super::Account;
use crate::kinds::Event;
use crate::sessions::Member;
use crate::{Error, Timestamp, audit};

/// What gives an account another address.
const ADDRESS: [Event; 2] = [Event::EmailChanged, Event::EmailRestored];
/// What gives it another password.
const PASSWORD: [Event; 2] = [Event::PasswordReset, Event::PasswordChanged];

/// What protects an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protection {
    /// Since when its mail goes to its address.
    pub address_since: Timestamp,
    /// Since when it has its password; None without one, when only mail signs in.
    pub password_since: Option<Timestamp>,
    /// Whether sign-ins from unknown browsers are mailed.
    pub notices_on: bool,
    /// A new address that waits to be confirmed, and until when it can be.
    pub pending: Option<(String, Timestamp)>,
    /// Earlier addresses that can still take it back, each with until when.
    pub earlier_addresses: Vec<(String, Timestamp)>,
}

impl Account<'_> {
    /// What protects the member's account; None if it has just been deleted.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn protection(self, member: &Member, now: Timestamp) -> Result<Option<Protection>, Error> {
        let Some(user) = self.core.member_row(member).await? else { return Ok(None) };
        let latest = audit::latest_of(self.core.db.read(), user.id, ADDRESS.into_iter().chain(PASSWORD)).await?;
        let since = |events: &[Event]| {
            let those = latest.iter().filter(|(event, _)| events.contains(event));
            // Both were given at sign-up, and proven by the activation.
            those.map(|&(_, at)| at).max().or(user.confirmed_at).unwrap_or(user.created_at)
        };
        Ok(Some(Protection {
            address_since: since(&ADDRESS),
            password_since: user.password_hash.as_ref().map(|_| since(&PASSWORD)),
            notices_on: user.sign_in_notices,
            pending: user.pending_email.zip(user.pending_until).filter(|(_, until)| now < *until),
            earlier_addresses: self.earlier_emails(member, now).await?,
        }))
    }
}
