//! What can go wrong apart from the refusals a person can act on.

use std::time::Duration;

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
    /// This source has had too many new passwords judged, or tried too many codes.
    #[error("one source asked for too much")]
    Throttled {
        /// For a `Retry-After` header.
        retry_after: Duration,
    },
    /// So much mail is waiting for its turn that this one would come too late (F-28).
    #[error("the budget of mail is used up for too long")]
    TooMuchMail,
}

impl Error {
    /// Whether waiting is likely to help: overload, a database that is away, locked or full. Everything else is a
    /// defect of this program.
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        match self {
            Self::Overloaded(_)
            | Self::Throttled { .. }
            | Self::TooMuchMail
            | Self::Database(DbErr::ConnectionAcquire(_) | DbErr::Conn(_)) => true,
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
        Sqlx::Database(error) => error.code().is_some_and(|code| is_temporary_code(&code)),
        _ => false,
    }
}

/// PostgreSQL's codes have five characters: no connection, no resources, shutting down, read-only after a failover,
/// deadlock or serialization. SQLite's are numbers: busy, locked, read-only, I/O error, full, cannot open.
fn is_temporary_code(code: &str) -> bool {
    if code.len() == 5 {
        return ["08", "53", "57", "25006", "40"].iter().any(|class| code.starts_with(class));
    }
    code.parse::<u32>().is_ok_and(|code| matches!(code & 0xff, 5 | 6 | 8 | 10 | 13 | 14))
}

/// Whether a statement failed because a unique index already has the value.
pub(crate) fn is_taken(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
}

#[cfg(test)]
mod tests {
    use super::is_temporary_code;

    #[test]
    fn f_33_f_34_f_35_what_passes_by_itself_is_told_from_what_is_broken() {
        for code in ["5", "517", "13", "6", "08006", "57P01", "53300", "40001", "40P01", "25006"] {
            assert!(is_temporary_code(code), "{code}");
        }
        for code in ["1", "2067", "19", "23505", "42P01", "22021"] {
            assert!(!is_temporary_code(code), "{code}");
        }
    }
}
