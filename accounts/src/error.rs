//! Failures a person cannot act on. Refusals a person can act on are enum variants of each room.

use std::time::Duration;

use sea_orm::{ConnAcquireErr, DbErr, RuntimeErr, SqlErr};

/// Every hash slot stayed taken for the configured wait. Nothing was done; a later attempt may succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no hash slot became free in time")]
pub struct Overloaded;

/// Why an operation could not be carried out. Nothing was changed.
///
/// Every fallible method of a door ([`SignUp`](crate::sign_up::SignUp), [`Sessions`](crate::sessions::Sessions) and the
/// others) may fail with it, above all when the database does not answer. `# Errors` sections name only what is
/// particular to a method. [`Error::is_temporary`] tells whether to try again later.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database refused, or did not answer in time.
    #[error("database: {0}")]
    Database(#[from] DbErr),
    /// All hash slots are busy.
    #[error(transparent)]
    Overloaded(#[from] Overloaded),
    /// Too many requests: for mail, for checks of new passwords, or to try codes.
    #[error("one source asked for too much")]
    Throttled {
        /// For a `Retry-After` header.
        retry_after: Duration,
    },
    /// So much mail is queued that this email would leave too late (F-28).
    #[error("the budget of mail is used up for too long")]
    TooMuchMail,
    /// The key that signs for applications was sealed by a running server whose `SECRET_KEYS` or address are not ours
    /// (F-47).
    #[error("the signing key is sealed under a key that this server does not have")]
    SigningKeySealed,
}

impl Error {
    /// Whether waiting may help: overload, or a database that is down, locked or full. Anything else is a defect of
    /// this program.
    #[must_use]
    pub fn is_temporary(&self) -> bool {
        match self {
            Self::Overloaded(_) | Self::Throttled { .. } | Self::TooMuchMail | Self::SigningKeySealed => true,
            Self::Database(error) => Trouble::of(error).is_some(),
        }
    }

    /// What is wrong with the database, if that is the cause.
    #[must_use]
    pub fn trouble(&self) -> Option<Trouble> {
        match self {
            Self::Database(error) => Trouble::of(error),
            _ => None,
        }
    }
}

/// What keeps a database from working, as far as it says. Every one of these may pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It cannot be reached, drops connections, or is shutting down.
    Away,
    /// It accepts no further connections.
    TooManyConnections,
    /// Every connection of our pool is in use; the database would accept more.
    PoolBusy,
    /// Its disk or memory is full.
    Full,
    /// It is read-only: a standby, a server configured so, or a file or volume that cannot be written.
    ReadOnly,
    /// Another transaction or process holds a lock.
    Locked,
}

impl Trouble {
    /// None if the error is a defect.
    #[must_use]
    pub fn of(error: &DbErr) -> Option<Self> {
        use sea_orm::sqlx::Error as Sqlx;
        let (error, connecting) = match error {
            DbErr::ConnectionAcquire(ConnAcquireErr::Timeout) => return Some(Self::PoolBusy),
            DbErr::Conn(RuntimeErr::SqlxError(error)) => (error, true),
            DbErr::Exec(RuntimeErr::SqlxError(error)) | DbErr::Query(RuntimeErr::SqlxError(error)) => (error, false),
            DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => return Some(Self::Away),
            _ => return None,
        };
        let told = match &**error {
            Sqlx::Io(_) | Sqlx::Tls(_) | Sqlx::PoolClosed | Sqlx::WorkerCrashed => Some(Self::Away),
            Sqlx::PoolTimedOut => Some(Self::PoolBusy),
            Sqlx::Database(error) => error.code().and_then(|code| Self::of_code(&code)),
            _ => None,
        };
        told.or(connecting.then_some(Self::Away))
    }

    /// PostgreSQL's codes have five characters; SQLite's are numbers.
    fn of_code(code: &str) -> Option<Self> {
        if code.len() == 5 {
            return match code {
                "53300" => Some(Self::TooManyConnections),
                "25006" => Some(Self::ReadOnly),
                // Our own statement timeout, and a lock that is not available.
                "57014" | "55P03" => Some(Self::Locked),
                // It ended a transaction that had gone silent.
                "25P03" => Some(Self::Away),
                _ => match &code[..2] {
                    "08" | "57" => Some(Self::Away),
                    "53" => Some(Self::Full),
                    "40" => Some(Self::Locked),
                    _ => None,
                },
            };
        }
        match code.parse::<u32>().ok()? & 0xff {
            5 | 6 => Some(Self::Locked),
            8 => Some(Self::ReadOnly),
            13 => Some(Self::Full),
            10 | 14 => Some(Self::Away),
            _ => None,
        }
    }
}

/// Whether the connection was lost. The statement may or may not have taken effect.
pub(crate) fn is_cut(error: &DbErr) -> bool {
    !matches!(error, DbErr::ConnectionAcquire(_)) && Trouble::of(error) == Some(Trouble::Away)
}

/// Whether a statement violated a unique index.
pub(crate) fn is_taken(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
}

#[cfg(test)]
mod tests {
    use super::Trouble;

    #[test]
    fn what_passes_by_itself_is_told_from_what_is_broken_f_33_f_34_f_35() {
        for (code, trouble) in [
            ("5", Trouble::Locked),
            ("517", Trouble::Locked),
            ("6", Trouble::Locked),
            ("40001", Trouble::Locked),
            ("40P01", Trouble::Locked),
            ("57014", Trouble::Locked),
            ("8", Trouble::ReadOnly),
            ("1544", Trouble::ReadOnly),
            ("25006", Trouble::ReadOnly),
            ("13", Trouble::Full),
            ("53100", Trouble::Full),
            ("53300", Trouble::TooManyConnections),
            ("14", Trouble::Away),
            ("08006", Trouble::Away),
            ("57P01", Trouble::Away),
            ("25P03", Trouble::Away),
        ] {
            assert_eq!(Trouble::of_code(code), Some(trouble), "{code}");
        }
        for code in ["1", "2067", "19", "23505", "42P01", "22021"] {
            assert_eq!(Trouble::of_code(code), None, "{code}");
        }
    }
}
