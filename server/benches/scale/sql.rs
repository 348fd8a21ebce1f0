//! Expressions that make values of rows, for either database.

use sea_orm::DatabaseBackend;

/// An expression for a time: so many rows, evenly from `from` on for `over`, numbered by `number`.
pub(super) fn evenly(from: i64, over: i64, rows: usize, number: &str) -> String {
    format!("({from} + {number} * {})", over / as_i64(rows))
}

/// A count, for SQL; at least 1.
pub(super) fn as_i64(rows: usize) -> i64 {
    i64::try_from(rows.max(1)).unwrap_or(i64::MAX)
}

/// The SQL of one of them.
#[derive(Clone, Copy)]
pub(super) struct Sql(pub(super) DatabaseBackend);

impl Sql {
    /// A table of the numbers `n` below this.
    pub(super) fn numbers(self, count: usize) -> String {
        match self.0 {
            DatabaseBackend::Postgres => format!("generate_series(0::bigint, {}) AS number (n)", as_i64(count) - 1),
            _ => format!(
                "(WITH RECURSIVE number (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number LIMIT {count}) SELECT n FROM \
                 number)"
            ),
        }
    }

    /// As the server makes ids: by time.
    pub(super) fn id(self, millis: &str, number: &str) -> String {
        match self.0 {
            DatabaseBackend::Postgres => {
                format!("(lpad(to_hex({millis}), 12, '0') || '7000' || lpad(to_hex({number}), 16, '0'))::uuid")
            }
            _ => format!("unhex(printf('%012x7000%016x', {millis}, {number}))"),
        }
    }

    /// One that nobody else has.
    pub(super) fn random_id(self) -> String {
        match self.0 {
            DatabaseBackend::Postgres => "gen_random_uuid()".to_owned(),
            _ => "randomblob(16)".to_owned(),
        }
    }

    /// Random bytes, 16 or 32.
    pub(super) fn random(self, bytes: usize) -> String {
        match (self.0, bytes) {
            (DatabaseBackend::Postgres, 32) => "sha256(uuid_send(gen_random_uuid()))".to_owned(),
            (DatabaseBackend::Postgres, _) => "uuid_send(gen_random_uuid())".to_owned(),
            _ => format!("randomblob({bytes})"),
        }
    }
}
