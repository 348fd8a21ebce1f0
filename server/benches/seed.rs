//! Accounts and mails, directly in the database.

use std::time::{Duration, Instant};

use accounts::credentials::OWASP;
use accounts::{Clock, HashPool, NewPassword, Password, PasswordPolicy};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement, Value};

use crate::vestibule::Vestibule;
use crate::{Bench, Outcome};

/// How many accounts there are.
pub(crate) const ACCOUNTS: usize = 10_000;
/// Everybody's.
pub(crate) const PASSWORD: &str = "correct horse battery";

/// The numbers from 0 to just below the first parameter.
const NUMBERS: &str = "WITH RECURSIVE number(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n + 1 < ?) ";

/// The address of an account.
pub(crate) fn address(number: usize) -> String {
    format!("person{number}@example.org")
}

/// [`PASSWORD`], read.
pub(crate) fn password() -> Outcome<Password> {
    Ok(Password::parse(PASSWORD).map_err(|_| "not a password")?)
}

/// [`PASSWORD`], to be stored.
pub(crate) fn new_password() -> Outcome<NewPassword> {
    let policy = PasswordPolicy { min_length: 1, site_words: Vec::new() };
    Ok(policy.judge(PASSWORD, "").map_err(|_| "not a good password")?)
}

/// Has the server make its schema, and fills it with active accounts, whose one hash is real.
pub(crate) async fn prepare(bench: &Bench) -> Outcome<()> {
    let mut server = Vestibule::start(bench, &[]).await?;
    server.answers(Instant::now(), "/readyz").await?;
    drop(server);
    let hash = HashPool::new(1, Duration::from_mins(1), OWASP).hash(new_password()?).await?;
    let sql = "INSERT INTO vestibule_users (id, email, email_key, email_confirmed, email_proven, password_hash, security_stamp, recovery_stamp, \
               mail_sign_ins, browser_stamp, status, created_at, confirmed_at, sign_in_notices) \
               SELECT randomblob(16), 'person' || n || '@example.org', 'person' || n || '@example.org', TRUE, TRUE, ?, \
               randomblob(16), randomblob(16), 0, randomblob(16), 'active', ?, ?, TRUE FROM number";
    let now = Value::from(Clock::System.now().millis());
    execute(bench, sql, [count(ACCOUNTS), hash.into(), now.clone(), now]).await
}

/// Queues a mail to each account, due now.
pub(crate) async fn queue_mails(bench: &Bench) -> Outcome<()> {
    let sql = "INSERT INTO vestibule_outbox (id, kind, user_id, recipient, recipient_key, state, attempts, queued_at, next_at, \
               give_up_at) SELECT randomblob(16), 'password_changed', vestibule_users.id, vestibule_users.email, vestibule_users.email_key, \
               'waiting', 0, ?, ?, ? FROM number JOIN vestibule_users ON vestibule_users.email_key = 'person' || n || '@example.org'";
    let now = Clock::System.now();
    let later = now + Duration::from_hours(24);
    execute(bench, sql, [count(ACCOUNTS), now.millis().into(), now.millis().into(), later.millis().into()]).await
}

fn count(number: usize) -> Value {
    Value::from(i64::try_from(number).unwrap_or(i64::MAX))
}

async fn execute(bench: &Bench, sql: &str, values: [Value; 4]) -> Outcome<()> {
    let database: DatabaseConnection = Database::connect(format!("sqlite://{}", bench.database().display())).await?;
    let statement = Statement::from_sql_and_values(database.get_database_backend(), NUMBERS.to_owned() + sql, values);
    database.execute_raw(statement).await?;
    database.close().await?;
    Ok(())
}
