//! What is in the database, to tell whether anything has changed.

use crate::test_app::TestApp;

/// All tables.
async fn tables(app: &TestApp) -> Vec<String> {
    let tables = if app.on_postgres() {
        "SELECT CAST(tablename AS text) FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"
    } else {
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY 1"
    };
    let tables: Vec<String> = app.column(tables).await;
    assert!(tables.len() > 15, "{tables:?}");
    tables
}

/// How many rows each table has.
pub(crate) async fn rows(app: &TestApp) -> Vec<(String, i64)> {
    let mut rows = Vec::new();
    for table in tables(app).await {
        let count = app.count(&table).await;
        rows.push((table, count));
    }
    rows
}

/// Every row of every table, but for the moment at which a session was last used.
pub(crate) async fn everything(app: &TestApp) -> Vec<String> {
    let mut all = Vec::new();
    for table in tables(app).await {
        let row = if app.on_postgres() {
            "CAST(to_jsonb(t) - 'last_seen_at' AS text)".to_owned()
        } else {
            let columns = format!("SELECT name FROM pragma_table_info('{table}') WHERE name <> 'last_seen_at'");
            let columns: Vec<String> = app.column(&columns).await;
            columns.iter().map(|name| format!("quote({name})")).collect::<Vec<_>>().join(" || ' ' || ")
        };
        let rows: Vec<String> = app.column(&format!("SELECT {row} FROM {table} t ORDER BY 1")).await;
        all.extend(rows.into_iter().map(|row| format!("{table}: {row}")));
    }
    all
}
