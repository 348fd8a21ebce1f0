//! Looking into the database, and breaking it. Everything else goes through the facade.

use sea_orm::{ConnectionTrait, DatabaseBackend, QueryResult, Statement};

use crate::world::{World, both};

impl World {
    /// Runs a statement and gives the number of rows it changed.
    pub(crate) async fn sql(&self, statement: &str) -> u64 {
        let db = self.unheard.write();
        let done = db.execute_unprepared(statement).await.expect("the statement is right").rows_affected();
        // As every change of the service's own does: what is in memory is no longer current.
        db.execute_unprepared("UPDATE vestibule_revisions SET n = n + 1").await.expect("counted");
        // Not where a story has just taken the table away.
        let _ = db.execute_unprepared("UPDATE vestibule_users SET revision = revision + 1").await;
        done
    }

    /// Rows of a table, or of a table with a condition.
    pub(crate) async fn count(&self, of: &str) -> i64 {
        let rows = self.rows(&format!("SELECT count(*) FROM {of}")).await;
        rows[0].try_get_by_index(0).expect("a number")
    }

    /// One value of the first row.
    pub(crate) async fn value<T: sea_orm::TryGetable>(&self, query: &str) -> T {
        self.rows(query).await[0].try_get_by_index(0).expect("a value of this type")
    }

    /// Everything in the database as text in lower case, bytes in hexadecimal.
    pub(crate) async fn dump(&self) -> String {
        let mut dump = String::new();
        for table in self.tables().await {
            let query = match self.backend() {
                DatabaseBackend::Sqlite => format!("SELECT {} FROM {table}", self.quoted_columns(&table).await),
                _ => format!("SELECT CAST(t AS text) FROM {table} t ORDER BY 1"),
            };
            for row in self.rows(&query).await {
                let row: String = row.try_get_by_index(0).expect("text");
                dump += &format!("{table}: {row}\n").to_lowercase();
            }
        }
        dump
    }

    async fn tables(&self) -> Vec<String> {
        let query = match self.backend() {
            DatabaseBackend::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table'",
            _ => "SELECT CAST(tablename AS text) FROM pg_tables WHERE schemaname = 'public'",
        };
        self.rows(query).await.iter().map(|row| row.try_get_by_index(0).expect("a name")).collect()
    }

    async fn quoted_columns(&self, table: &str) -> String {
        let query = format!("SELECT name FROM pragma_table_info('{table}')");
        let columns = self.rows(&query).await;
        let name = |row: &QueryResult| row.try_get_by_index::<String>(0).expect("a name");
        columns.iter().map(|row| format!("quote({})", name(row))).collect::<Vec<_>>().join(" || ' ' || ")
    }

    async fn rows(&self, query: &str) -> Vec<QueryResult> {
        let query = Statement::from_string(self.backend(), query);
        self.unheard.write().query_all_raw(query).await.expect("the query is right")
    }

    pub(crate) fn backend(&self) -> DatabaseBackend {
        self.unheard.write().get_database_backend()
    }
}

#[test]
#[should_panic(expected = "no index serves")]
fn a_statement_that_reads_all_accounts_fails_the_story_that_issued_it() {
    both(async |world| {
        let database = world.operator.database().read();
        let all = "SELECT id FROM vestibule_users WHERE language = 'de'";
        database.query_all_raw(Statement::from_string(world.backend(), all)).await.expect("the query is right");
    });
}
