//! How many bytes a site's rows are in its database.

use sea_orm::{ConnectionTrait, Database, DatabaseBackend};

use crate::Outcome;
use crate::table::{Required, Table};

/// Tables with their indexes, the largest first.
const SQLITE: &str = "SELECT tbl_name, SUM(pgsize) FROM dbstat JOIN sqlite_schema USING (name) WHERE aggregate = TRUE GROUP BY \
                      tbl_name ORDER BY 2 DESC";
const POSTGRES: &str = "SELECT relname::text, pg_total_relation_size(relid) FROM pg_stat_user_tables ORDER BY 2 DESC";
/// A table with less is not worth a line.
const LEAST: i64 = 100_000;

/// Adds what an account costs in all, and what a row of each table costs with its indexes.
pub(super) async fn add(url: &str, kind: &str, accounts: usize, table: &mut Table) -> Outcome<()> {
    let database = Database::connect(url).await?;
    let sizes = if database.get_database_backend() == DatabaseBackend::Postgres { POSTGRES } else { SQLITE };
    let (mut all, mut lines) = (0, Vec::new());
    for row in database.query_all_raw(statement(&database, sizes)).await? {
        let (name, bytes): (String, i64) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        all += bytes;
        if bytes >= LEAST {
            lines.push((name, bytes));
        }
    }
    table.add(&format!("{kind}: bytes for each account"), all as f64 / accounts as f64, "", Required::Nothing);
    for (name, bytes) in lines {
        let counted = statement(&database, &format!("SELECT COUNT(*) FROM {name}"));
        let counted = database.query_one_raw(counted).await?.ok_or("nothing was counted")?;
        let rows: i64 = counted.try_get_by_index(0)?;
        println!("{kind}: {name}: {rows} rows, {:.0} bytes each, with indexes", bytes as f64 / rows as f64);
    }
    Ok(database.close().await?)
}

fn statement(database: &impl ConnectionTrait, sql: &str) -> sea_orm::Statement {
    sea_orm::Statement::from_string(database.get_database_backend(), sql)
}
