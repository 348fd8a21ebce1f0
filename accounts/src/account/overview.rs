//! The account at a glance. Read once for as long as its member is remembered: whatever changes it counts that.

use super::Account;
use crate::audit::{self, Entry};
use crate::kinds::Event;
use crate::sessions::{Member, Overview};
use crate::{Error, Timestamp};

impl Account<'_> {
    /// What the account's page says besides who the member is.
    pub async fn overview(self, member: &Member, now: Timestamp) -> Result<Overview, Error> {
        let known = member.overview.get_or_try_init(|| self.load_overview(member, now)).await?;
        let mut overview = known.clone();
        overview.earlier_addresses.retain(|(_, until)| now < *until);
        Ok(overview)
    }

    async fn load_overview(self, member: &Member, now: Timestamp) -> Result<Overview, Error> {
        let sign_ins = [Event::SignedIn, Event::Activated];
        let previous = audit::latest_before(self.core.db.read(), member.user, sign_ins, member.signed_in_at).await?;
        // The address is forgotten after a while; memory would keep it.
        let previous_sign_in = previous.map(|entry| Entry { client: None, ..entry });
        Ok(Overview { previous_sign_in, earlier_addresses: self.earlier_emails(member, now).await? })
    }
}
