//! How SQLite files are opened.

use std::time::Duration;

use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::sqlx::{self, ConnectOptions as _, Connection, Executor};
use sea_orm::{ConnectOptions, DbErr, RuntimeErr};

use super::ACQUIRE;

/// How long a statement waits for another process that holds the file (F-33).
const BUSY: Duration = Duration::from_secs(5);
const READERS: u32 = 4;
/// Pages of 4 KiB in SQLite's log before they are carried over, which waits for the disk. A sign-in writes about 15.
const CHECKPOINT: &str = "4000";

/// The one connection that writes.
pub(super) fn writer(url: &str) -> ConnectOptions {
    pool(url, 1)
}

/// Those that read.
pub(super) fn readers(url: &str) -> ConnectOptions {
    pool(url, READERS)
}

fn pool(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options
        .sqlx_logging(false)
        .record_stmt_in_spans(false)
        .acquire_timeout(ACQUIRE)
        .connect_lazy(true)
        .max_connections(connections)
        .test_before_acquire(false)
        .map_sqlx_sqlite_opts(|sqlite| opened(sqlite).busy_timeout(BUSY));
    options
}

fn opened(sqlite: SqliteConnectOptions) -> SqliteConnectOptions {
    sqlite
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Normal)
        .pragma("wal_autocheckpoint", CHECKPOINT)
        .foreign_keys(true)
}

/// SQLite's words for a file that cannot be opened, written, or read as a database. Everything else, such as a full disk
/// or a lock, may pass.
const USELESS: [u32; 5] = [3, 8, 14, 23, 26];

/// Begins a change and takes it back. To begin is not enough: of a file it may only read, SQLite silently reads.
pub(super) async fn check_writable(url: &str) -> Result<(), DbErr> {
    let failed = |error: sqlx::Error| DbErr::Conn(RuntimeErr::SqlxError(error.into()));
    let options: SqliteConnectOptions = url.parse().map_err(failed)?;
    let options = opened(options).busy_timeout(Duration::ZERO).disable_statement_logging();
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
