//! `vestibule migrate`

use clap::Args;
use migrations::Migrator;
use sea_orm_migration::MigratorTrait;

use super::{Failure, say};
use crate::config::Config;
use crate::setup;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Only tell which versions are applied
    #[arg(long)]
    status: bool,
}

pub(super) async fn run(config: Config, arguments: Arguments) -> Result<(), Failure> {
    let accounts = setup::accounts(&config).await.map_err(Failure::Usage)?;
    let failed = |error: sea_orm::DbErr| Failure::Failed(format!("the database cannot be migrated: {error}"));
    if !arguments.status {
        setup::migrate(accounts.database()).await.map_err(failed)?;
    }
    let db = accounts.database().write();
    let pending: Vec<String> =
        Migrator::get_pending_migrations(db).await.map_err(failed)?.iter().map(|m| m.name().to_owned()).collect();
    for migration in Migrator::migrations() {
        let state = if pending.iter().any(|name| name == migration.name()) { "pending" } else { "applied" };
        say(&format!("{state} {}", migration.name()));
    }
    Ok(())
}
