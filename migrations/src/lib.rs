//! The database schema, version by version. Only forward; each version is one file and one transaction.

use sea_orm_migration::prelude::*;

mod m20261121_000001_accounts;

/// All versions in order.
#[derive(Debug)]
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![Box::new(m20261121_000001_accounts::Migration)]
    }

    /// Named by us, because the database may belong to an application with migrations of its own.
    fn migration_table_name() -> DynIden {
        "vestibule_migrations".into_iden()
    }
}
