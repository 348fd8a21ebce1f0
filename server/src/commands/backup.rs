//! `vestibule backup`

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::Path;

use clap::Args;
use mail::private_file;
use sea_orm::{ConnectionTrait, DatabaseBackend};

use super::output::say;
use super::{Failure, operator};
use crate::config::Config;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Where the copy goes; must not exist
    file: String,
}

pub(super) async fn run(config: Config, Arguments { file }: Arguments) -> Result<(), Failure> {
    let operator = operator(&config).await?;
    if operator.database().read().get_database_backend() != DatabaseBackend::Sqlite {
        return Err(Failure::Failed("this database is PostgreSQL; use pg_dump, which copies it while in use".into()));
    }
    private_file::create(Path::new(&file)).map_err(|error| refusal(&file, &error))?;
    // SQLite would read a relative name such as `file:x.db` as a URI.
    let absolute = std::path::absolute(&file).map_err(|error| refusal(&file, &error))?;
    let copied = operator.copy_to(&absolute.to_string_lossy()).await.map_err(Failure::from);
    let kept = copied.and_then(|()| settle(&file).map_err(|error| refusal(&file, &error)));
    if kept.is_err() {
        // Half a copy is worse than none.
        let _ = fs::remove_file(&file);
    }
    let size = kept?;
    say(&format!("{file}: {size} bytes"))
}

/// Flushes the copy to disk and returns its size.
fn settle(file: &str) -> io::Result<u64> {
    let file = File::open(file)?;
    file.sync_all()?;
    match file.metadata()?.len() {
        0 => Err(io::Error::other("the copy went elsewhere")),
        size => Ok(size),
    }
}

fn refusal(file: &str, error: &io::Error) -> Failure {
    Failure::Failed(match error.kind() {
        ErrorKind::AlreadyExists => format!("{file} exists already and was left as it is"),
        _ => format!("{file} cannot be written: {error}"),
    })
}
