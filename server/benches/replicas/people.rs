//! Accounts on PostgreSQL, each with two sessions.

use std::time::Duration;

use accounts::credentials::OWASP;
use accounts::{Carrier, Clock, HashPool};
use sea_orm::{ConnectionTrait, Statement};

use crate::Outcome;
use crate::replica::Replica;
use crate::seed::new_password;

pub(crate) struct Person {
    pub(crate) number: usize,
    pub(crate) address: String,
    pub(crate) sessions: [String; 2],
}

/// So many, whose one hash is real.
pub(crate) async fn settle(replica: &Replica, count: usize) -> Outcome<Vec<Person>> {
    let hash = HashPool::new(1, Duration::from_mins(1), OWASP).hash(new_password()?).await?;
    let sql = "INSERT INTO vestibule_users (id, email, email_key, email_confirmed, email_proven, password_hash, security_stamp, \
               recovery_stamp, mail_sign_ins, browser_stamp, status, created_at, confirmed_at, sign_in_notices) \
               SELECT gen_random_uuid(), address, address, TRUE, TRUE, $1, uuid_send(gen_random_uuid()), \
               uuid_send(gen_random_uuid()), 0, uuid_send(gen_random_uuid()), 'active', $2, $2, TRUE \
               FROM (SELECT 'p' || lpad(n::text, 6, '0') || '@example.org' AS address \
               FROM generate_series(0, $3 - 1) AS n) AS people";
    let db = replica.database().write();
    let values = [hash.into(), Clock::System.now().millis().into(), i64::try_from(count)?.into()];
    db.execute_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, values)).await?;
    let users = replica.users().await?;
    let [one, two] = [(); 2].map(|()| replica.sessions(&users, Carrier::Browser));
    let sessions = one.await?.into_iter().zip(two.await?);
    let people = sessions.enumerate().map(|(number, (one, two))| Person {
        number,
        address: format!("p{number:06}@example.org"),
        sessions: [one, two],
    });
    Ok(people.collect())
}
