//! A fresh, migrated database for every test.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::LazyLock;

use accounts::Database;
use migrations::Migrator;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbErr};
use sea_orm_migration::MigratorTrait;
use tempfile::TempDir;
use uuid::Uuid;

use crate::plans::Statements;

/// Any number, the same in every process: whoever holds it makes the template.
const TEMPLATE_LOCK: i64 = 7_303_014;

/// The kind of database a test runs on.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Sqlite,
    /// The address of a server on which databases may be created.
    Postgres(String),
}

/// One test's database. Files go away when it is dropped; a PostgreSQL database when it is removed.
#[derive(Debug)]
pub(crate) struct Fresh {
    /// What the product gets: `statements` hear of what it is asked.
    pub(crate) database: Database,
    /// The same database for what a story asks itself.
    pub(crate) unheard: Database,
    pub(crate) statements: Statements,
    origin: Origin,
}

#[derive(Debug)]
enum Origin {
    File(TempDir),
    Server { admin: DatabaseConnection, name: String },
}

impl Kind {
    /// SQLite, and PostgreSQL if there is a server for tests.
    #[expect(clippy::disallowed_methods, reason = "the one setting of the tests")]
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let postgres = std::env::var("TEST_POSTGRES_URL").ok().map(Self::Postgres);
        [Self::Sqlite].into_iter().chain(postgres)
    }

    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Sqlite => "on SQLite",
            Self::Postgres(_) => "on PostgreSQL",
        }
    }

    pub(crate) async fn fresh(&self) -> Result<Fresh, DbErr> {
        match self {
            Self::Sqlite => file().await,
            Self::Postgres(url) => copy_of_template(url).await,
        }
    }
}

impl Fresh {
    fn new(unheard: Database, origin: Origin) -> Self {
        let statements = Statements::default();
        let mut database = unheard.clone();
        let heard = statements.clone();
        database.on_statement(move |sql| heard.hear(sql));
        Self { database, unheard, statements, origin }
    }

    /// Ends a story, whose statements have to be served by indexes.
    pub(crate) async fn remove(self) -> Result<(), DbErr> {
        self.statements.use_indexes(&self.unheard).await?;
        match self.origin {
            Origin::File(directory) => drop(directory),
            Origin::Server { admin, name } => {
                admin.execute_unprepared(&format!("DROP DATABASE \"{name}\" WITH (FORCE)")).await?;
                admin.close().await?;
            }
        }
        Ok(())
    }
}

async fn file() -> Result<Fresh, DbErr> {
    let directory = TempDir::new().expect("a temporary directory");
    let path = directory.path().join("vestibule.db");
    let database = Database::connect(&format!("sqlite://{}?mode=rwc", path.display())).await?;
    prepare(&database).await?;
    Ok(Fresh::new(database, Origin::File(directory)))
}

async fn prepare(database: &Database) -> Result<(), DbErr> {
    let tx = database.begin().await?;
    Migrator::up(&tx, None).await?;
    tx.commit().await
}

async fn copy_of_template(url: &str) -> Result<Fresh, DbErr> {
    // One connection, because the lock belongs to the connection.
    let mut options = sea_orm::ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false);
    let admin = sea_orm::Database::connect(options).await?;
    let template = template(&admin, url).await?;
    let name = format!("vestibule_test_{}", Uuid::new_v4().simple());
    admin.execute_unprepared(&format!("CREATE DATABASE \"{name}\" TEMPLATE \"{template}\"")).await?;
    let database = Database::connect(&at(url, &name)).await?;
    Ok(Fresh::new(database, Origin::Server { admin, name }))
}

/// The migrated database that the tests of this build copy: whichever test comes first makes it, also among processes.
async fn template(admin: &DatabaseConnection, url: &str) -> Result<String, DbErr> {
    let template = format!("vestibule_template_{:016x}", build());
    admin.execute_unprepared(&format!("SELECT pg_advisory_lock({TEMPLATE_LOCK})")).await?;
    let made = make_template(admin, url, &template).await;
    admin.execute_unprepared(&format!("SELECT pg_advisory_unlock({TEMPLATE_LOCK})")).await?;
    made.map(|()| template)
}

async fn make_template(admin: &DatabaseConnection, url: &str, template: &str) -> Result<(), DbErr> {
    let exists = format!("SELECT 1 AS one FROM pg_database WHERE datname = '{template}'");
    let exists = sea_orm::Statement::from_string(admin.get_database_backend(), exists);
    if admin.query_one_raw(exists).await?.is_some() {
        return Ok(());
    }
    // It gets its name when it is complete.
    let draft = format!("{template}_draft");
    admin.execute_unprepared(&format!("DROP DATABASE IF EXISTS \"{draft}\" WITH (FORCE)")).await?;
    admin.execute_unprepared(&format!("CREATE DATABASE \"{draft}\"")).await?;
    let database = Database::connect(&at(url, &draft)).await?;
    prepare(&database).await?;
    database.close().await?;
    admin.execute_unprepared(&format!("ALTER DATABASE \"{draft}\" RENAME TO \"{template}\"")).await.map(drop)
}

/// The same for all processes of one test run, and another one after the migrations, or anything else, changed. Read
/// once, because a later build may replace the file while this one runs.
fn build() -> u64 {
    static BUILD: LazyLock<u64> = LazyLock::new(|| {
        let binary = std::env::current_exe().and_then(std::fs::metadata).expect("the running test binary");
        let mut hasher = DefaultHasher::new();
        binary.modified().expect("files have a time").hash(&mut hasher);
        hasher.finish()
    });
    *BUILD
}

/// The address of another database of the same server.
fn at(url: &str, name: &str) -> String {
    let (server, _) = url.rsplit_once('/').expect("an address with a database");
    format!("{server}/{name}")
}
