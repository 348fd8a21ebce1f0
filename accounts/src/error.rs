//! What can go wrong apart from the refusals a person can act on.

use sea_orm::{DbErr, RuntimeErr, SqlErr};

use crate::hash::Overloaded;

/// A fault of the surroundings. Nothing was changed; trying again later may help.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database refused or did not answer in time.
    #[error("database: {0}")]
    Database(#[from] DbErr),
    /// More hash work than the gate lets through.
    #[error(transparent)]
    Overloaded(#[from] Overloaded),
}

impl Error {
    /// Whether waiting is likely to help: overload, a database that is away, locked or full. Everything else is a
    /// defect of this program.
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        match self {
            Self::Overloaded(_) | Self::Database(DbErr::ConnectionAcquire(_) | DbErr::Conn(_)) => true,
            Self::Database(DbErr::Exec(error) | DbErr::Query(error)) => is_temporary(error),
            Self::Database(_) => false,
        }
    }
}

fn is_temporary(error: &RuntimeErr) -> bool {
    use sea_orm::sqlx::Error as Sqlx;
    let RuntimeErr::SqlxError(error) = error else { return false };
    match &**error {
        Sqlx::Io(_) | Sqlx::Tls(_) | Sqlx::PoolTimedOut | Sqlx::PoolClosed | Sqlx::WorkerCrashed => true,
        // SQLite: busy, locked, out of space, cannot open, I/O error. PostgreSQL: connection, resources, shutdown,
        // read-only after a failover, deadlock and serialization.
        Sqlx::Database(error) => error.code().is_some_and(|code| match code.parse::<u32>() {
            Ok(code) if code < 10_000 => matches!(code & 0xff, 5 | 6 | 8 | 10 | 13 | 14),
            _ => ["08", "53", "57", "25006", "40"].iter().any(|class| code.starts_with(class)),
        }),
        _ => false,
    }
}

/// Whether a statement failed because a unique index already has the value.
pub(crate) fn is_taken(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
}
