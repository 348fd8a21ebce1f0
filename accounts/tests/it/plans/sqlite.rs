//! Plans of SQLite, as `EXPLAIN QUERY PLAN` tells them.

use accounts::Database;
use sea_orm::{ConnectionTrait, DbErr, Statement};

use super::Whole;

pub(super) async fn plans(database: &Database, statements: &[String]) -> Result<Vec<Vec<String>>, DbErr> {
    let db = database.write();
    let mut plans = Vec::new();
    for sql in statements {
        let explain = Statement::from_string(db.get_database_backend(), format!("EXPLAIN QUERY PLAN {sql}"));
        let rows = db.query_all_raw(explain).await?;
        plans.push(rows.iter().map(|row| row.try_get("", "detail")).collect::<Result<_, _>>()?);
    }
    Ok(plans)
}

/// What a plan goes through from end to end.
pub(super) fn read_whole(sql: &str, plan: &[String]) -> Vec<Whole> {
    let scanned = plan.iter().filter_map(|line| line.strip_prefix("SCAN ")).map(scanned);
    let ours = scanned.filter(|scanned| scanned.table.starts_with("vestibule_"));
    ours.filter(|scanned| scanned.index.is_none() || !takes_the_first(sql, &scanned.table)).collect()
}

/// What `table USING COVERING INDEX index` says.
fn scanned(rest: &str) -> Whole {
    let mut words = rest.split(' ');
    let table = words.next().unwrap_or_default().to_owned();
    Whole { table, index: words.skip_while(|word| *word != "INDEX").nth(1).map(str::to_owned) }
}

/// Whether each time that it reads this table, it stops after some rows and passes none over: in the order of an index,
/// that is as good as finding them.
fn takes_the_first(sql: &str, table: &str) -> bool {
    let from = format!("FROM \"{table}\"");
    let mut selects = sql.split(&from).skip(1).peekable();
    selects.peek().is_some()
        && selects.all(|rest| {
            let clauses = own_clauses(rest);
            clauses.contains(" LIMIT ") && (!clauses.contains(" WHERE ") || clauses.contains(" WHERE TRUE "))
        })
}

/// What belongs to the same SELECT: up to the parenthesis that closes it, without those within.
fn own_clauses(rest: &str) -> String {
    let mut depth = 0;
    let own = rest.chars().take_while(|c| {
        depth += match c {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        depth >= 0
    });
    own.collect()
}
