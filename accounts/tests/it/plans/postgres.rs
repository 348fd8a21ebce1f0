//! Plans of PostgreSQL, as they are for any values. A sequential scan is left only where no index can serve.

use accounts::Database;
use sea_orm::{ConnectionTrait, DbErr, Statement};

use super::Whole;

/// Costs of tables with a few rows say nothing about large ones; these plans are for large ones.
const SETTINGS: &str = "SET LOCAL enable_seqscan = off; SET LOCAL enable_hashjoin = off; \
     SET LOCAL enable_mergejoin = off; SET LOCAL plan_cache_mode = force_generic_plan";

/// Types of parameters that PostgreSQL cannot tell from what a statement contains. The driver tells them.
const TYPES: [(&str, &str); 1] = [("THEN $3 ELSE $4", "(unknown, unknown, uuid)")];

pub(super) async fn plans(database: &Database, statements: &[String]) -> Result<Vec<Vec<String>>, DbErr> {
    let tx = database.begin().await?;
    tx.execute_unprepared(SETTINGS).await?;
    let mut plans = Vec::new();
    for (n, sql) in statements.iter().enumerate() {
        // EXPLAIN (GENERIC_PLAN) would do, from PostgreSQL 16 on.
        let types = TYPES.iter().find(|(part, _)| sql.contains(part)).map_or("", |(_, types)| types);
        tx.execute_unprepared(&format!("PREPARE explained_{n}{types} AS {sql}")).await?;
        let values = match parameters(sql) {
            0 => String::new(),
            count => format!("({})", vec!["NULL"; count].join(", ")),
        };
        let explain = format!("EXPLAIN (COSTS OFF) EXECUTE explained_{n}{values}");
        let rows = tx.query_all_raw(Statement::from_string(tx.get_database_backend(), explain)).await?;
        plans.push(rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?);
    }
    tx.rollback().await?;
    Ok(plans)
}

/// The highest number of a parameter.
fn parameters(sql: &str) -> usize {
    let numbers = sql.split('$').skip(1).map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        rest[..end].parse().unwrap_or(0)
    });
    numbers.max().unwrap_or(0)
}

/// What a plan goes through from end to end: sequential scans, and scans of an index without a condition,
/// except those that a limit ends and that pass no row over.
pub(super) fn read_whole(plan: &[String]) -> Vec<Whole> {
    let mut whole = Vec::new();
    for (n, line) in plan.iter().enumerate() {
        let Some(scanned) = scanned(line) else { continue };
        let own = plan[n + 1..].iter().take_while(|own| indent(own) > indent(line) && !own.contains("->"));
        let own: Vec<_> = own.map(|own| own.trim_start()).collect();
        let has = |property: &str| own.iter().any(|own| own.starts_with(property));
        if scanned.index.is_none() || !has("Index Cond:") && (has("Filter:") || !is_limited(plan, n)) {
            whole.push(scanned);
        }
    }
    whole
}

/// What a line reads, if it is one that reads a table's rows or an index: `Index Scan using index on table`.
fn scanned(line: &str) -> Option<Whole> {
    let node = line.trim_start().trim_start_matches("->").trim_start();
    if !["Seq Scan", "Index Scan", "Index Only Scan"].iter().any(|kind| node.starts_with(kind)) {
        return None;
    }
    let after = |word: &str| Some(node.split_once(word)?.1.split(' ').next()?.to_owned());
    Some(Whole { table: after(" on ")?, index: after(" using ") })
}

/// Whether the nearest node around this one is a limit.
fn is_limited(plan: &[String], n: usize) -> bool {
    let around = plan[..n].iter().rev().find(|line| indent(line) < indent(&plan[n]) && is_node(line));
    around.is_some_and(|line| line.contains("Limit"))
}

fn is_node(line: &str) -> bool {
    line.contains("->") || indent(line) == 0
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}
