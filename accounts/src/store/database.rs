//! SQLite and PostgreSQL behind one pair of handles.

mod postgres;
mod sqlite;

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use postgres::{Link, Server};
use sea_orm::entity::prelude::async_trait;
use sea_orm::{
    ConnAcquireErr, ConnectionTrait, DatabaseBackend, DatabaseConnection, DatabaseExecutor, DatabaseTransaction, DbErr,
    ExecResult, QueryResult, RuntimeErr, SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait, sqlx,
};

use crate::error::is_cut;

/// How long a request waits for a connection before it is answered 503 (F-31, F-32).
const ACQUIRE: Duration = Duration::from_secs(3);

/// Default number of connections to PostgreSQL.
pub const CONNECTIONS: usize = 16;

/// The database. On SQLite all writes go through one connection, because writers that queue for the file's lock starve
/// each other (M-11); on PostgreSQL both handles are the same pool.
#[derive(Clone, Debug)]
pub struct Database {
    read: Handle,
    write: Handle,
}

/// Where statements run: a pool, and what its kind of database needs around it.
#[derive(Clone, Debug)]
pub struct Handle {
    pool: DatabaseConnection,
    /// None on SQLite.
    server: Option<Arc<Server>>,
    only_reads: bool,
}

/// The pending result of a statement.
type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, DbErr>> + Send + 'a>>;

fn failed(error: sqlx::Error) -> DbErr {
    DbErr::Conn(RuntimeErr::SqlxError(error.into()))
}

impl Database {
    /// Connects with a pool of the default size. Fails as [`Self::with_pool`] does.
    pub async fn connect(url: &str) -> Result<Self, DbErr> {
        Self::with_pool(url, CONNECTIONS).await
    }

    /// Connects to PostgreSQL lazily, with at most this many connections: a server that is down at start is not an
    /// error here (F-30). A SQLite file is opened to check that it can be written.
    ///
    /// # Errors
    /// When the URL cannot be parsed, or a SQLite file cannot be opened or written.
    pub async fn with_pool(url: &str, connections: usize) -> Result<Self, DbErr> {
        if url.starts_with("sqlite:") {
            sqlite::check_writable(url).await?;
            let handle = |pool, only_reads| Handle { pool, server: None, only_reads };
            let [write, read] = sqlite::writer_and_readers(url)?;
            return Ok(Self { read: handle(read, true), write: handle(write, false) });
        }
        let (server, pool) = Server::lazy(url, connections)?;
        let write = Handle { pool, server: Some(Arc::new(server)), only_reads: false };
        Ok(Self { read: Handle { only_reads: true, ..write.clone() }, write })
    }

    /// The handle for reading.
    #[must_use]
    pub fn read(&self) -> &Handle {
        &self.read
    }

    /// The handle for single writing statements.
    #[must_use]
    pub fn write(&self) -> &Handle {
        &self.write
    }

    /// Reports every statement from now on, without its values, for metrics.
    pub fn on_statement(&mut self, tell: impl Fn(&str) + Clone + Send + Sync + 'static) {
        let told = tell.clone();
        self.read.pool.set_metric_callback(move |info| told(&info.statement.sql));
        self.write.pool.set_metric_callback(move |info| tell(&info.statement.sql));
    }

    /// Begins a transaction that may write from its first statement: never an upgrade of a read lock (M-11).
    pub async fn begin(&self) -> Result<DatabaseTransaction, DbErr> {
        self.write.begin().await
    }

    /// Whether the database answers and, as far as it says, accepts changes. Changes nothing.
    pub async fn answers(&self) -> Result<bool, DbErr> {
        let question = if self.is_postgres() { "SHOW transaction_read_only" } else { "SELECT 'off'" };
        let question = Statement::from_string(self.read.get_database_backend(), question);
        let answer = self.read.query_one_raw(question).await?;
        Ok(answer.is_some_and(|row| row.try_get_by_index::<String>(0).is_ok_and(|read_only| read_only == "off")))
    }

    /// Closes every connection permanently. Not known to fail.
    pub async fn close(&self) -> Result<(), DbErr> {
        self.read.pool.close_by_ref().await?;
        self.write.pool.close_by_ref().await
    }

    pub(crate) fn is_postgres(&self) -> bool {
        self.write.get_database_backend() == DatabaseBackend::Postgres
    }
}

impl Handle {
    async fn begin(&self) -> Result<DatabaseTransaction, DbErr> {
        let begin = || {
            self.pool.begin_with_options(TransactionOptions {
                sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
                ..TransactionOptions::default()
            })
        };
        let Some(server) = &self.server else { return begin().await };
        let link = server.link().await?;
        let mut opened = begin().await;
        if opened.as_ref().is_err_and(is_cut) {
            // Nothing was sent yet, so beginning again is safe.
            opened = begin().await;
        }
        let tx = match opened {
            Err(error) => return Err(self.explain(error).await),
            Ok(tx) => tx,
        };
        if link == Link::Pooled {
            tx.execute_unprepared(postgres::PINNED).await?;
        }
        Ok(tx)
    }

    /// Runs a statement. On a handle that only reads, it is run once more on another connection if its own was cut.
    async fn run<T>(
        &self,
        work: impl for<'a> Fn(&'a DatabaseExecutor<'a>) -> Answer<'a, T> + Sync,
    ) -> Result<T, DbErr> {
        match self.once(&work).await {
            Err(error) if self.only_reads && is_cut(&error) => self.once(&work).await,
            done => done,
        }
    }

    async fn once<T>(
        &self,
        work: &(impl for<'a> Fn(&'a DatabaseExecutor<'a>) -> Answer<'a, T> + Sync),
    ) -> Result<T, DbErr> {
        let link = match &self.server {
            Some(server) => server.link().await?,
            None => Link::Direct,
        };
        if link == Link::Direct {
            return match work(&(&self.pool).into()).await {
                Err(error) => Err(self.explain(error).await),
                done => done,
            };
        }
        // A pooler may switch server connections between two messages, except inside a transaction.
        let tx = self.begin().await?;
        let done = work(&(&tx).into()).await?;
        tx.commit().await?;
        Ok(done)
    }

    /// Finds out why no connection became free in time, which the driver does not say.
    async fn explain(&self, error: DbErr) -> DbErr {
        let (DbErr::ConnectionAcquire(ConnAcquireErr::Timeout), Some(server)) = (&error, &self.server) else {
            return error;
        };
        server.refusal().await.map_or(error, |refusal| DbErr::Conn(RuntimeErr::SqlxError(refusal)))
    }
}

#[async_trait::async_trait]
impl ConnectionTrait for Handle {
    fn get_database_backend(&self) -> DatabaseBackend {
        self.pool.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.run(|db| db.execute_raw(statement.clone())).await
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.run(|db| {
            let sql = sql.to_owned();
            Box::pin(async move { db.execute_unprepared(&sql).await })
        })
        .await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.run(|db| db.query_one_raw(statement.clone())).await
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.run(|db| db.query_all_raw(statement.clone())).await
    }
}
