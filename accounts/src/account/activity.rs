//! What happened to an account, for its owner.

use uuid::Uuid;

use super::Account;
use crate::Error;
use crate::audit::{self, Entry};
use crate::kinds::Event;
use crate::sessions::Member;

impl Account<'_> {
    /// What happened to the member's account, newest first, 50 at a time; `before` is the id of the last entry already
    /// shown. The second value is where the next page begins, if there is one.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn activity(self, member: &Member, before: Option<Uuid>) -> Result<(Vec<Entry>, Option<Uuid>), Error> {
        Ok(audit::read(self.core.db.read(), member.user, before).await?)
    }

    /// The sign-in before the one that began the member's session; None if that was the first. An activation is one, too.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn previous_sign_in(self, member: &Member) -> Result<Option<Entry>, Error> {
        let sign_ins = [Event::SignedIn, Event::Activated];
        Ok(audit::latest_before(self.core.db.read(), member.user, sign_ins, member.signed_in_at).await?)
    }
}
