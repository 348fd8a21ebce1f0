//! Whether the database answers, is migrated, and accepts changes.

use sea_orm::ActiveValue::Set;
use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;

use super::Upkeep;
use crate::store::{throttle, user};
use crate::{Error, Timestamp};

impl Upkeep<'_> {
    /// Whether the database answers and has our tables.
    ///
    /// # Errors
    /// When it does not answer or is not migrated.
    pub async fn ping(self) -> Result<(), Error> {
        let any = user::Entity::find().select_only().column(user::Column::Id).into_tuple::<Uuid>();
        any.one(self.core.db.read()).await?;
        Ok(())
    }

    /// Whether the database accepts changes, tested by a commit that leaves nothing behind: a rollback may never need
    /// the disk.
    ///
    /// # Errors
    /// When it is read-only, full, locked or down.
    pub async fn check_writable(self, now: Timestamp) -> Result<(), Error> {
        let tx = self.core.db.begin().await?;
        let key = b"is this writable?".to_vec();
        let row = throttle::ActiveModel { key: Set(key.clone()), next_at: Set(now) };
        throttle::Entity::insert(row).exec_without_returning(&tx).await?;
        throttle::Entity::delete_by_id(key).exec(&tx).await?;
        tx.commit().await?;
        Ok(())
    }
}
