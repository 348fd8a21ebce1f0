//! The database schema, version by version. Only forward; each version is one file and one transaction.

mod m20261121_000001_accounts;
mod m20261129_000002_applications;
mod m20261130_000003_due;

use accounts::Database;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DatabaseBackend;

/// The number of the advisory lock that migrating replicas wait for: "vestibul" in ASCII.
const LOCK: i64 = 0x7665_7374_6962_756c;

/// All versions in order.
#[derive(Debug)]
pub struct Migrator;

impl MigratorTrait for Migrator {
    /// Not the usual name: an application in the same database may have migrations of its own.
    fn migration_table_name() -> DynIden {
        "vestibule_migrations".into_iden()
    }

    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261121_000001_accounts::Migration),
            Box::new(m20261129_000002_applications::Migration),
            Box::new(m20261130_000003_due::Migration),
        ]
    }
}

/// Brings the schema up to date. Replicas that start at once wait for each other (F-11).
///
/// # Errors
/// When the database is away, or its schema is from the future.
pub async fn run(database: &Database) -> Result<(), DbErr> {
    if pending(database).await?.is_empty() {
        return Ok(());
    }
    // One transaction: whoever comes second waits for its lock, and then finds nothing left to do.
    let tx = database.begin().await?;
    if tx.get_database_backend() == DatabaseBackend::Postgres {
        tx.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({LOCK})")).await?;
    }
    Migrator::up(&tx, None).await?;
    tx.commit().await
}

/// Names of the versions that a database lacks. Only looks.
///
/// # Errors
/// When it is away, or was made by a newer Vestibule.
pub async fn pending(database: &Database) -> Result<Vec<String>, DbErr> {
    let pending = Migrator::get_pending_migrations_read_only(database.read()).await?;
    Ok(pending.iter().map(|version| version.name().to_owned()).collect())
}
