//! The database as a whole: whether it takes changes, and a copy of it.

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseBackend, Statement};

use crate::store::throttle;
use crate::{Accounts, Error, Timestamp};

impl Accounts {
    /// Whether the database takes changes, by one that is committed and leaves nothing behind: what is rolled back may
    /// never have needed the disk.
    ///
    /// # Errors
    /// When it does not: read-only, full, locked, away.
    pub async fn check_writable(&self, now: Timestamp) -> Result<(), Error> {
        let tx = self.db.begin().await?;
        let key = b"is this writable?".to_vec();
        let row = throttle::ActiveModel { key: Set(key.clone()), tat: Set(now) };
        throttle::Entity::insert(row).exec_without_returning(&tx).await?;
        throttle::Entity::delete_by_id(key).exec(&tx).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Copies a SQLite database as it is at this moment into `file`, an absolute path (SQLite reads other names as
    /// URIs, if they look like one), which is empty or does not exist. Nobody has to wait for it.
    ///
    /// # Errors
    /// When the database or the file cannot be used, or the database is PostgreSQL, which brings tools of its own.
    pub async fn copy_to(&self, file: &str) -> Result<(), Error> {
        let copy = Statement::from_sql_and_values(DatabaseBackend::Sqlite, "VACUUM INTO ?", [file.into()]);
        self.db.read().execute_raw(copy).await?;
        Ok(())
    }
}
