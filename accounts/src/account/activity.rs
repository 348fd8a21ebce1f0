//! The account's history, for its owner.

use uuid::Uuid;

use super::Account;
use crate::Error;
use crate::audit::{self, Entry};
use crate::sessions::Member;

impl Account<'_> {
    /// The account's history, newest first, 50 entries at a time. `before` is the id of the last entry already shown;
    /// the second value is where the next page begins, if there is one.
    pub async fn activity(self, member: &Member, before: Option<Uuid>) -> Result<(Vec<Entry>, Option<Uuid>), Error> {
        Ok(audit::read(self.core.db.read(), member.user, before).await?)
    }
}
