//! The only place where sessions end before they are too old, and what ends with them: sign-ins to applications.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{DatabaseTransaction, QueryOrder, QuerySelect};

use crate::Timestamp;
use crate::applications::{GrantScope, end_everybodys};
use crate::store::{count_change_of, session};

/// Whose sessions end.
#[derive(Clone, Copy, Debug)]
pub(crate) enum SessionScope {
    /// Everybody's who got in.
    All,
    /// Everybody's but this one's.
    AllBut(Uuid),
    /// One, of somebody who is thrown out.
    Only(Uuid),
    /// One, by whoever has it.
    Own(Uuid),
}

impl SessionScope {
    /// Ends sessions of an account. Says how many.
    pub(crate) async fn end(self, tx: &DatabaseTransaction, user: Uuid, now: Timestamp) -> Result<u64, DbErr> {
        let theirs = session::Column::UserId.eq(user);
        let (theirs, grants) = match self {
            Self::All => (theirs, GrantScope::All),
            // This one's too: its cookie may have been copied, and used to enter applications. Who has the new one enters
            // them again unnoticed.
            Self::AllBut(kept) => (theirs.and(session::Column::Id.ne(kept)), GrantScope::All),
            Self::Only(ended) => (theirs.and(session::Column::Id.eq(ended)), GrantScope::OfAndOffline(ended)),
            Self::Own(ended) => (theirs.and(session::Column::Id.eq(ended)), GrantScope::Of(ended)),
        };
        count_change_of(tx, user).await?;
        // Before anything that hangs on them, as sign-ins to applications do: one that begins at this moment waits for
        // this, or this for it.
        session::Entity::find()
            .filter(theirs.clone())
            .order_by_asc(session::Column::Id)
            .lock_exclusive()
            .all(tx)
            .await?;
        grants.end_of_changed(tx, user, now).await?;
        Ok(session::Entity::delete_many().filter(theirs).exec(tx).await?.rows_affected)
    }
}

/// Ends the sessions of every account. Says how many. Its caller counts the change.
pub(super) async fn end_all_sessions(tx: &DatabaseTransaction, now: Timestamp) -> Result<u64, DbErr> {
    end_everybodys(tx, now).await?;
    Ok(session::Entity::delete_many().exec(tx).await?.rows_affected)
}
