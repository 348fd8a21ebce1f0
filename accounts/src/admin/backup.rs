//! Copying the database.

use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseBackend, Statement};

use super::Operator;
use crate::Error;

impl Operator {
    /// Copies a SQLite database in its current state into `file`, which must be empty or not exist. Blocks nobody. The
    /// path must be absolute: SQLite would read some relative names as URIs.
    ///
    /// # Errors
    /// When the database or the file cannot be used, or the database is PostgreSQL, which has its own tools.
    pub async fn copy_to(&self, file: &str) -> Result<(), Error> {
        let copy = Statement::from_sql_and_values(DatabaseBackend::Sqlite, "VACUUM INTO ?", [file.into()]);
        self.core.db.read().execute_raw(copy).await?;
        Ok(())
    }
}
