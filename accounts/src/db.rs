//! The two kinds of database behind one pair of handles.

use std::time::Duration;

use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, DatabaseBackend, DatabaseConnection, DatabaseTransaction, DbErr, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
};

/// How long a request waits for a connection before it is answered 503 (F-31, F-32).
const ACQUIRE: Duration = Duration::from_secs(3);
/// How long SQLite waits for another process that holds the file (F-33).
const BUSY: Duration = Duration::from_secs(5);
/// How long PostgreSQL may take for one statement. Ours take milliseconds.
const STATEMENT: Duration = Duration::from_secs(10);
const POSTGRES_CONNECTIONS: u32 = 16;
const SQLITE_READERS: u32 = 4;
/// Pages of 4 KiB in SQLite's log before they are carried over, which waits for the disk. A sign-in writes about 15.
const CHECKPOINT: &str = "4000";

/// The database. On SQLite all writing goes through one connection, because writers that queue for the file's lock
/// starve each other (M-11); on PostgreSQL both handles are the same pool.
#[derive(Clone, Debug)]
pub struct Database {
    read: DatabaseConnection,
    write: DatabaseConnection,
}

impl Database {
    /// Connects lazily: a PostgreSQL server that is away at start is not an error here (F-30).
    ///
    /// # Errors
    /// When the address cannot be understood, or a SQLite file cannot be opened.
    pub async fn connect(url: &str) -> Result<Self, DbErr> {
        if url.starts_with("sqlite:") {
            let write = sea_orm::Database::connect(sqlite(url, 1)).await?;
            let read = sea_orm::Database::connect(sqlite(url, SQLITE_READERS)).await?;
            return Ok(Self { read, write });
        }
        let pool = sea_orm::Database::connect(postgres(url)).await?;
        Ok(Self { read: pool.clone(), write: pool })
    }

    /// The handle for reading.
    #[must_use]
    pub fn read(&self) -> &DatabaseConnection {
        &self.read
    }

    /// The handle for single writing statements and for migrations.
    #[must_use]
    pub fn write(&self) -> &DatabaseConnection {
        &self.write
    }

    /// Tells every statement from now on, without its values, to whoever counts or measures them.
    pub fn on_statement(&mut self, tell: impl Fn(&str) + Clone + Send + Sync + 'static) {
        let told = tell.clone();
        self.read.set_metric_callback(move |info| told(&info.statement.sql));
        self.write.set_metric_callback(move |info| tell(&info.statement.sql));
    }

    /// Opens a transaction that may write from its first statement: never an upgrade of a read lock (M-11).
    pub(crate) async fn begin(&self) -> Result<DatabaseTransaction, DbErr> {
        let immediate = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        self.write.begin_with_options(immediate).await
    }

    pub(crate) fn is_postgres(&self) -> bool {
        self.write.get_database_backend() == DatabaseBackend::Postgres
    }
}

fn common(url: &str) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options.sqlx_logging(false).record_stmt_in_spans(false).acquire_timeout(ACQUIRE).connect_lazy(true);
    options
}

fn sqlite(url: &str, connections: u32) -> ConnectOptions {
    let mut options = common(url);
    options.max_connections(connections).test_before_acquire(false).map_sqlx_sqlite_opts(|sqlite| {
        sqlite
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Normal)
            .pragma("wal_autocheckpoint", CHECKPOINT)
            .busy_timeout(BUSY)
            .foreign_keys(true)
    });
    options
}

fn postgres(url: &str) -> ConnectOptions {
    let mut options = common(url);
    options
        .statement_timeout(STATEMENT)
        .max_connections(POSTGRES_CONNECTIONS)
        .test_before_acquire_if_idle_for(Duration::from_secs(5));
    options
}
