//! `vestibule migrate`

use clap::Args;
use migrations::Migrator;
use sea_orm::DbErr;
use sea_orm_migration::MigratorTrait;
use serde_json::json;

use super::Failure;
use super::output::{say, say_json};
use crate::config::Config;
use crate::setup;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Only tell which versions are applied
    #[arg(long)]
    status: bool,
    /// As JSON
    #[arg(long)]
    json: bool,
}

pub(super) async fn run(config: Config, arguments: Arguments) -> Result<(), Failure> {
    let operator = setup::operator(&config).await.map_err(Failure::Usage)?;
    let failed = |error: DbErr| Failure::Failed(format!("the database cannot be migrated: {error}"));
    if !arguments.status {
        migrations::run(operator.database()).await.map_err(failed)?;
    }
    let pending = migrations::pending(operator.database()).await.map_err(failed)?;
    let all: Vec<String> = Migrator::migrations().iter().map(|version| version.name().to_owned()).collect();
    let state = |name: &String| if pending.contains(name) { "pending" } else { "applied" };
    if arguments.json {
        let versions: Vec<_> = all.iter().map(|name| json!({ "name": name, "state": state(name) })).collect();
        say_json(&json!({ "versions": versions }))
    } else {
        all.iter().try_for_each(|name| say(&format!("{} {name}", state(name))))
    }
}
