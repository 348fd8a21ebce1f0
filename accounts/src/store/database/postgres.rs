//! Reaching PostgreSQL through a pool that drops connections which were cut or became read-only, directly or through a
//! pooler such as `PgBouncer` (docs/decisions/poolers.md).

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use sea_orm::sqlx::postgres::{PgConnectOptions, PgConnection, PgPool, PgPoolOptions};
use sea_orm::sqlx::{self, ConnectOptions, Connection, Row};
use sea_orm::{DatabaseConnection, DbErr, SqlxPostgresConnector};
use tokio::sync::OnceCell;
use tokio::time::timeout;
use uuid::Uuid;

use super::{ACQUIRE, failed};

/// Time limit of one statement. Ours take milliseconds.
const STATEMENT: Duration = Duration::from_secs(10);
/// How long a transaction may go without a statement before the server ends it: its process hangs, or its machine has gone
/// without a word. Less than others wait for a row that it holds.
const IDLE: Duration = Duration::from_secs(5);
/// Time limit for a connection to show that it is alive.
const CHECK: Duration = Duration::from_secs(1);
/// Prepared statements the driver keeps per connection.
const PREPARED: usize = 100;
/// How long the same trouble with connections is not logged again.
const TOLD: Duration = Duration::from_secs(10);

/// Starts a transaction through a pooler: the server connection may be any, without our time limit, and with statements
/// that another client prepared under the names our driver uses.
pub(super) const PINNED: &str =
    "SET LOCAL statement_timeout = 10000; SET LOCAL idle_in_transaction_session_timeout = 5000; DEALLOCATE ALL";

/// Whether a pooler stands in between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// Our connections are connections of the server.
    Direct,
    /// Something in between may assign a server connection per transaction.
    Pooled,
}

#[derive(Debug)]
pub(super) struct Server {
    pool: PgPool,
    /// Options with a marker that only a direct connection keeps.
    marked: PgConnectOptions,
    /// Options without anything a pooler would refuse.
    plain: PgConnectOptions,
    mark: String,
    link: Arc<OnceCell<Link>>,
    refusal: tokio::sync::Mutex<Option<(Instant, Option<Arc<sqlx::Error>>)>>,
}

impl Server {
    /// A pool that connects on first use.
    pub(super) fn lazy(url: &str, connections: usize) -> Result<(Self, DatabaseConnection), DbErr> {
        let plain: PgConnectOptions = url.parse().map_err(failed)?;
        let plain = plain.disable_statement_logging().extra_float_digits(None).statement_cache_capacity(0);
        let mark = Uuid::new_v4().simple().to_string();
        let limits = [STATEMENT, IDLE].map(|limit| limit.as_millis().to_string());
        let marked = plain.clone().statement_cache_capacity(PREPARED);
        let [statement, idle] = &limits;
        let limits = [("statement_timeout", statement), ("idle_in_transaction_session_timeout", idle)];
        let marked = marked.options(limits).options([("vestibule.mark", &mark)]);
        let link: Arc<OnceCell<Link>> = Arc::default();
        let pool = pool(connections, mark.clone(), Arc::clone(&link)).connect_lazy_with(marked.clone());
        let connection = SqlxPostgresConnector::from_sqlx_postgres_pool(pool.clone());
        Ok((Self { pool, marked, plain, mark, link, refusal: tokio::sync::Mutex::default() }, connection))
    }

    /// How the server is reached, detected on first contact.
    pub(super) async fn link(&self) -> Result<Link, DbErr> {
        if let Some(link) = self.link.get() {
            return Ok(*link);
        }
        let find_out = timeout(ACQUIRE, self.link.get_or_try_init(async || self.find_out().await));
        find_out.await.map_err(|_| failed(silence()))?.copied().map_err(failed)
    }

    async fn find_out(&self) -> Result<Link, sqlx::Error> {
        let marked = match self.marked.connect().await {
            Ok(mut connection) => {
                let marked = has_mark(&mut connection, &self.mark).await?;
                connection.close().await?;
                marked
            }
            Err(error) if refuses_parameters(&error) => {
                self.plain.connect().await?.close().await?;
                false
            }
            Err(error) => return Err(error),
        };
        if marked {
            return Ok(Link::Direct);
        }
        tracing::info!("PostgreSQL is behind a pooler: every statement gets a transaction of its own");
        self.pool.set_connect_options(self.plain.clone());
        Ok(Link::Pooled)
    }

    /// The server's answer to one more connection. None if it accepts it: then the pool is too small, or slow
    /// statements hold it.
    pub(super) async fn refusal(&self) -> Option<Arc<sqlx::Error>> {
        let mut latest = self.refusal.lock().await;
        if let Some((at, refusal)) = &*latest
            && at.elapsed() < CHECK
        {
            return refusal.clone();
        }
        let refusal = match timeout(CHECK, self.pool.connect_options().connect()).await {
            Ok(Ok(connection)) => connection.close().await.err(),
            Ok(Err(error)) => Some(error),
            Err(_) => Some(silence()),
        };
        let refusal = refusal.map(Arc::new);
        *latest = Some((Instant::now(), refusal.clone()));
        refusal
    }
}

fn pool(connections: usize, mark: String, link: Arc<OnceCell<Link>>) -> PgPoolOptions {
    let (renewal, reached) = (Renewal::default(), Arc::clone(&link));
    PgPoolOptions::new()
        .max_connections(u32::try_from(connections).unwrap_or(u32::MAX))
        .acquire_timeout(ACQUIRE)
        .test_before_acquire(false)
        .before_acquire(move |connection, meta| {
            let renewal = renewal.clone();
            // A pooler makes us wait for connections of its own.
            let patience = if reached.get() == Some(&Link::Direct) { CHECK } else { ACQUIRE };
            Box::pin(async move {
                if renewal.is_after(meta.age) {
                    return Ok(false);
                }
                let trouble = trouble_with(connection, patience).await;
                if let Some(trouble) = trouble {
                    renewal.begin(trouble);
                }
                Ok(trouble.is_none())
            })
        })
        .after_connect(move |connection, _| {
            let (mark, direct) = (mark.clone(), link.get() == Some(&Link::Direct));
            Box::pin(async move {
                if direct && !has_mark(connection, &mark).await? {
                    let problem = "DATABASE_URL leads to a pooler now, and did not when this started: restart";
                    return Err(sqlx::Error::Configuration(problem.into()));
                }
                Ok(())
            })
        })
}

/// Costs one round trip, as a ping does.
async fn trouble_with(connection: &mut PgConnection, patience: Duration) -> Option<&'static str> {
    let answer = sqlx::raw_sql("SHOW transaction_read_only").fetch_one(connection);
    match timeout(patience, answer).await {
        Ok(Ok(row)) if row.try_get::<&str, _>(0).is_ok_and(|read_only| read_only == "off") => None,
        Ok(Ok(_)) => Some("it only reads"),
        Ok(Err(_)) => Some("it was cut"),
        Err(_) => Some("it is silent"),
    }
}

async fn has_mark(connection: &mut PgConnection, mark: &str) -> Result<bool, sqlx::Error> {
    let row = sqlx::raw_sql("SELECT current_setting('vestibule.mark', true)").fetch_one(connection).await?;
    Ok(row.try_get::<Option<&str>, _>(0)? == Some(mark))
}

/// `PgBouncer` knows few parameters, and refuses the others unless configured to ignore them.
fn refuses_parameters(error: &sqlx::Error) -> bool {
    error.as_database_error().is_some_and(|error| error.message().contains("startup parameter"))
}

fn silence() -> sqlx::Error {
    io::Error::new(io::ErrorKind::TimedOut, "the server does not answer").into()
}

/// When a connection was last found unusable. Whatever cut it, such as a failover, cut those made before as well: they
/// are dropped unchecked.
#[derive(Clone, Debug, Default)]
struct Renewal(Arc<Mutex<Option<Instant>>>);

impl Renewal {
    fn is_after(&self, age: Duration) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).is_some_and(|renewed| renewed.elapsed() < age)
    }

    fn begin(&self, trouble: &str) {
        let before = self.0.lock().unwrap_or_else(PoisonError::into_inner).replace(Instant::now());
        if before.is_none_or(|before| before.elapsed() > TOLD) {
            tracing::warn!(trouble, "a connection to the database is of no use; all of them are made anew");
        }
    }
}
