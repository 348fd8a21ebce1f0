//! Somebody else's application with the account pages in it: members keep notes (docs/embedding.md).

use std::{env, error::Error, fs, net::SocketAddr, process};

use accounts::{Clock, Database, KeyRing};
use axum::Router;
use axum::extract::FromRef;
use axum::routing::get;
use mail::{Mailer, Worker};
use sqlx::{SqlitePool, query};
use tokio::{net::TcpListener, signal::ctrl_c};
use web::{Settings, Vestibule};

mod notes;

/// The state of the application.
#[derive(Clone)]
struct Acme {
    vestibule: Vestibule,
    db: SqlitePool,
}

impl FromRef<Acme> for Vestibule {
    fn from_ref(acme: &Acme) -> Self {
        acme.vestibule.clone()
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt().init();
    let listener = TcpListener::bind(env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:3000".to_owned())).await?;
    let folder = env::temp_dir().join(format!("host-app-{}", process::id()));
    fs::create_dir(&folder)?;
    let database_url = format!("sqlite://{}?mode=rwc", folder.join("acme.db").display());
    // 1. The accounts: their tables, and the pages over them.
    let database = Database::connect(&database_url).await?;
    migrations::run(&database).await?;
    let public_url = format!("http://localhost:{}", listener.local_addr()?.port());
    let settings = Settings::new(&public_url, "Acme Notes", "notes@acme.example")?.with_style_sheet("/acme.css");
    let mailer = match env::var("SMTP_URL") {
        Ok(url) => Mailer::smtp(&url, &settings.sender, &settings.public_url)?,
        Err(_) => Mailer::development(folder.join("mailbox"), &settings.sender)?,
    };
    let vestibule = Vestibule::over(database, KeyRing::ephemeral(&public_url), settings);
    let worker = Worker::new(vestibule.accounts().clone(), Clock::System, vestibule.site().clone(), mailer);
    // 2. The application's own: a table whose rows go with the account, and pages.
    let db = SqlitePool::connect(&database_url).await?;
    query(notes::TABLE).execute(&db).await?;
    let own = Router::new().route("/", get(notes::home)).route("/notes", get(notes::list).post(notes::add));
    let own = vestibule.guard(own.route("/acme.css", get(notes::style)).fallback(web::not_found));
    let all = own.with_state(Acme { vestibule: vestibule.clone(), db }).merge(vestibule.pages());
    // 3. Both together, until Ctrl-C.
    tracing::info!("serving {public_url}; mail lands in {}", folder.display());
    let stop = async || drop(ctrl_c().await);
    let pages = axum::serve(listener, all.into_make_service_with_connect_info::<SocketAddr>());
    let (served, ()) = tokio::join!(pages.with_graceful_shutdown(stop()).into_future(), worker.run_until(stop()));
    Ok(served?)
}
