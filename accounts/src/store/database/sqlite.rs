//! Opening SQLite files.

use std::time::Duration;

use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sea_orm::sqlx::{self, ConnectOptions, Connection, Executor};
use sea_orm::{DatabaseConnection, DbErr, SqlxSqliteConnector};

use super::{ACQUIRE, failed};

/// How long a statement waits for another process that has the file locked (F-33).
const BUSY: Duration = Duration::from_secs(5);
const READERS: u32 = 4;
/// Checkpoint after this many pages of 4 KiB in SQLite's log; a checkpoint waits for the disk. A sign-in writes about
/// 15.
const CHECKPOINT: &str = "4000";

/// The one connection that writes, and those that read. Opened on first use.
pub(super) fn writer_and_readers(url: &str) -> Result<[DatabaseConnection; 2], DbErr> {
    let options: SqliteConnectOptions = url.parse().map_err(failed)?;
    let options = opened(options).busy_timeout(BUSY);
    let pool = |connections| {
        let pool = SqlitePoolOptions::new().max_connections(connections).acquire_timeout(ACQUIRE);
        pool.test_before_acquire(false).connect_lazy_with(options.clone())
    };
    Ok([1, READERS].map(|connections| SqlxSqliteConnector::from_sqlx_sqlite_pool(pool(connections))))
}

fn opened(sqlite: SqliteConnectOptions) -> SqliteConnectOptions {
    sqlite
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Normal)
        .pragma("wal_autocheckpoint", CHECKPOINT)
        .foreign_keys(true)
        .disable_statement_logging()
}

/// SQLite's codes for a file that cannot be opened, written, or read as a database. Everything else, such as a full
/// disk or a lock, may pass.
const USELESS: [u32; 5] = [3, 8, 14, 23, 26];

/// Begins a change and rolls it back. Beginning is not enough: SQLite silently opens a read-only file for reading.
pub(super) async fn check_writable(url: &str) -> Result<(), DbErr> {
    let options: SqliteConnectOptions = url.parse().map_err(failed)?;
    let options = opened(options).busy_timeout(Duration::ZERO);
    let locked = async {
        let mut file = options.connect().await?;
        let mut change = file.begin_with("BEGIN IMMEDIATE").await?;
        change.execute("CREATE TABLE is_this_writable (answer)").await?;
        change.rollback().await?;
        file.close().await
    };
    match locked.await {
        Err(error) if is_useless(&error) => Err(failed(error)),
        _ => Ok(()),
    }
}

fn is_useless(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|error| error.code()?.parse::<u32>().ok());
    code.is_some_and(|code| USELESS.contains(&(code & 0xff)))
}
