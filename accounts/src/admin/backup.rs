//! The database as a whole: whether it takes changes, and a copy of it.

use super::Operator;
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseBackend, Statement};

use crate::Error;

impl Operator {
    /// Copies a SQLite database as it is at this moment into `file`, an absolute path (SQLite reads other names as
    /// URIs, if they look like one), which is empty or does not exist. Nobody has to wait for it.
    ///
    /// # Errors
    /// When the database or the file cannot be used, or the database is PostgreSQL, which brings tools of its own.
    pub async fn copy_to(&self, file: &str) -> Result<(), Error> {
        let copy = Statement::from_sql_and_values(DatabaseBackend::Sqlite, "VACUUM INTO ?", [file.into()]);
        self.core.db.read().execute_raw(copy).await?;
        Ok(())
    }
}
