//! What protects a member's account, and since when.

use super::Account;
use crate::kinds::Event;
use crate::sessions::Member;
use crate::{Error, Timestamp, audit};

/// Events that set the account's address.
const ADDRESS: [Event; 2] = [Event::EmailChanged, Event::EmailRestored];
/// Events that set its password.
const PASSWORD: [Event; 2] = [Event::PasswordReset, Event::PasswordChanged];

/// What protects an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protection {
    /// Since when it has had its address.
    pub address_since: Timestamp,
    /// Since when it has had its password; None if it has none and only sign-in by email works.
    pub password_since: Option<Timestamp>,
    /// Whether sign-ins from unknown browsers are notified.
    pub notices_on: bool,
    /// A new address that waits for confirmation, and until when it can be confirmed.
    pub pending: Option<(String, Timestamp)>,
    /// Earlier addresses that can still take the account back, each with its deadline.
    pub earlier_addresses: Vec<(String, Timestamp)>,
}

impl Account<'_> {
    /// What protects the member's account; None if it was deleted a moment ago.
    pub async fn protection(self, member: &Member, now: Timestamp) -> Result<Option<Protection>, Error> {
        let Some(user) = self.core.member_row(member).await? else { return Ok(None) };
        let latest = audit::latest_of(self.core.db.read(), user.id, ADDRESS.into_iter().chain(PASSWORD)).await?;
        let since = |events: &[Event]| {
            let those = latest.iter().filter(|(event, _)| events.contains(event));
            // Both were set at sign-up and proven by the activation.
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
