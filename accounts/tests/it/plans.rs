//! Every statement that a story makes the product issue is explained on the story's own database. An index has to serve
//! it: what takes a moment with ten accounts may take minutes with a million.

// With paths, because server's tests use this file, too.
#[path = "plans/postgres.rs"]
mod postgres;
#[path = "plans/sqlite.rs"]
mod sqlite;

use std::collections::{BTreeSet, HashSet};
use std::fmt::Write;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

use accounts::Database;
use sea_orm::{ConnectionTrait, DatabaseBackend, DbErr};

/// Tables and indexes that may be read whole, and why they stay small however many accounts there are.
const SMALL: [(&str, &str); 6] = [
    ("vestibule_applications", "operators add each of them"),
    ("vestibule_application_uris", "a handful for each application"),
    ("vestibule_signing_keys", "a handful for each algorithm; retired ones are forgotten"),
    ("vestibule_replicas", "one row for each running server"),
    ("vestibule_revisions", "one row"),
    ("vestibule_migrations", "one row for each version of the schema"),
];

/// Statements that may read a large table whole: how they end, and why they may.
const WHOLE: [(&str, &str); 6] = [
    (r#"DELETE FROM "vestibule_sessions""#, "an operator throws everybody out"),
    (r#"FROM "vestibule_grants" WHERE ?"#, "the same"),
    (r#", "pending_email" = ?, "pending_email_key" = ?, "pending_until" = ?"#, "the same"),
    (
        r#"FROM "vestibule_applications" WHERE "vestibule_applications"."id" = ?"#,
        "an operator removes an application, with all that hangs on it",
    ),
    (
        r#"FROM "vestibule_oidc_codes" WHERE "vestibule_oidc_codes"."application_id" = ?"#,
        "an operator changes who may enter; codes last for eleven minutes",
    ),
    (
        r#"FROM "vestibule_users" WHERE ... ORDER BY "vestibule_users"."id" DESC LIMIT ?"#,
        "an operator looks for accounts; stops after a page of them",
    ),
];

/// What a plan reads from end to end: a table, and the index in whose order it does.
struct Whole {
    table: String,
    index: Option<String>,
}

/// What one story's database was asked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Statements(Arc<Mutex<BTreeSet<String>>>);

impl Statements {
    pub(crate) fn hear(&self, sql: &str) {
        let mut heard = lock(&self.0);
        // SQLite is sent several at once.
        for sql in sql.split("; ") {
            if !heard.contains(sql) {
                heard.insert(sql.to_owned());
            }
        }
    }

    /// Fails with the plans of those that no index serves. Each is explained once in a process.
    pub(crate) async fn use_indexes(&self, database: &Database) -> Result<(), DbErr> {
        static EXPLAINED: LazyLock<Mutex<HashSet<(bool, String)>>> = LazyLock::new(Mutex::default);
        let on_postgres = database.read().get_database_backend() == DatabaseBackend::Postgres;
        let is_new = |sql: &String| lock(&EXPLAINED).insert((on_postgres, sql.clone()));
        let statements = std::mem::take(&mut *lock(&self.0)).into_iter().filter(|sql| has_a_plan(sql)).filter(is_new);
        let statements: Vec<String> = statements.collect();
        let plans = if on_postgres {
            postgres::plans(database, &statements).await
        } else {
            sqlite::plans(database, &statements).await
        };
        let plans = match plans {
            Err(error) if is_taken_away(&error) => return Ok(()),
            plans => plans?,
        };
        let mut slow = String::new();
        for (sql, plan) in statements.iter().zip(&plans) {
            let read_whole = if on_postgres { postgres::read_whole(plan) } else { sqlite::read_whole(sql, plan) };
            let large = read_whole.iter().filter(|whole| !whole.is_small()).map(|whole| &*whole.table);
            let large: Vec<_> = large.collect();
            if !large.is_empty() && !may_read_all(sql) {
                let (tables, plan) = (large.join(", "), plan.join("\n    "));
                write!(slow, "\n\n{sql}\n  reads all of {tables}:\n    {plan}").expect("text");
            }
        }
        assert!(slow.is_empty(), "no index serves these statements (see {}):{slow}", file!());
        Ok(())
    }
}

impl Whole {
    fn is_small(&self) -> bool {
        SMALL.iter().any(|(small, _)| *small == self.table || Some(*small) == self.index.as_deref())
    }
}

/// Whether the list of statements has this one. Dots in it stand for anything.
fn may_read_all(sql: &str) -> bool {
    WHOLE.iter().any(|(end, _)| match end.split_once("...") {
        None => without_numbers(sql).ends_with(end),
        Some((part, end)) => sql.contains(part) && without_numbers(sql).ends_with(end),
    })
}

/// With the parameters of PostgreSQL as SQLite has them.
fn without_numbers(sql: &str) -> String {
    let mut parts = sql.split('$');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |sql, part| sql + "?" + part.trim_start_matches(|c: char| c.is_ascii_digit()))
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn has_a_plan(sql: &str) -> bool {
    ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].iter().any(|verb| sql.starts_with(verb))
}

/// Some stories take the database or a table away. Others tell the statements that are left.
fn is_taken_away(error: &DbErr) -> bool {
    let error = error.to_string();
    ["no such table", "does not exist", "closed"].iter().any(|sign| error.contains(sign))
}
