//! Whether anybody passes on one replica after their session has ended on another. In this process, by the same methods
//! that pages and proxies are answered from: HTTP would only add time between the two.

use std::sync::Arc;
use std::time::Instant;

use accounts::applications::HostName;
use sea_orm::ConnectionTrait;
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::replica::Replica;
use crate::table::{Required, Table};
use crate::vestibule::Vestibule;
use crate::wiki::{WIKI, wiki};
use crate::{Bench, Outcome};

/// In all, unless `STALE_TRIALS` says otherwise.
const TRIALS: usize = 100_000;
/// How many browsers at once are signed out on one replica and ask the other.
const BROWSERS: usize = 16;
/// How many trials of a browser begin together.
const BATCH: usize = 100;
/// More than there are counters of changes (`accounts/src/applications/revisions.rs`).
const ACCOUNTS: usize = 64;

/// On SQLite, and on PostgreSQL if there is a server for tests.
#[expect(clippy::disallowed_methods, reason = "settings of the benchmark")]
pub(crate) async fn measure(bench: &Bench, table: &mut Table) -> Outcome<()> {
    let trials = std::env::var("STALE_TRIALS").map_or(Ok(TRIALS), |number| number.parse())?;
    let file = bench.directory.join("stale.db");
    let mut server = Vestibule::start_on(bench, &file, &[]).await?;
    server.answers(Instant::now(), "/readyz").await?;
    drop(server);
    count("SQLite", &format!("sqlite://{}", file.display()), trials, table).await?;
    let Ok(server) = std::env::var("TEST_POSTGRES_URL") else {
        println!("no PostgreSQL: bin/postgres run bin/bench stale");
        return Ok(());
    };
    on_postgres(bench, &server, trials, table).await
}

async fn on_postgres(bench: &Bench, server: &str, trials: usize, table: &mut Table) -> Outcome<()> {
    let (host, _) = server.rsplit_once('/').ok_or("an address without a database")?;
    let name = format!("vestibule_stale_{}", std::process::id());
    let (admin, url) = (sea_orm::Database::connect(server).await?, format!("{host}/{name}"));
    admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await?;
    let mut migrating = Vestibule::start(bench, &[("DATABASE_URL", &url)]).await?;
    migrating.answers(Instant::now(), "/readyz").await?;
    drop(migrating);
    let counted = count("PostgreSQL", &url, trials, table).await;
    admin.execute_unprepared(&format!("DROP DATABASE {name} WITH (FORCE)")).await?;
    counted
}

async fn count(kind: &str, url: &str, trials: usize, table: &mut Table) -> Outcome<()> {
    let [ends, asks] = [Arc::new(Replica::over(url).await?), Arc::new(Replica::over(url).await?)];
    ends.register("wiki", wiki()).await?;
    ends.sign_up(ACCOUNTS).await?;
    let (users, start, mut browsers) = (ends.users().await?, Instant::now(), JoinSet::new());
    for browser in 0..BROWSERS {
        let (ends, asks) = (Arc::clone(&ends), Arc::clone(&asks));
        let share = trials / BROWSERS + usize::from(browser < trials % BROWSERS);
        let users: Vec<_> = users.iter().cycle().skip(browser).take(share).copied().collect();
        browsers.spawn(async move { passes(&ends, &asks, &users).await });
    }
    let mut stale = 0;
    while let Some(passed) = browsers.join_next().await {
        stale += passed??;
    }
    println!("{trials} sign-outs on {kind} in {:.1?}", start.elapsed());
    let name = format!("passes after a sign-out on another replica, {kind}");
    table.add(&name, stale as f64, &format!(" of {trials}"), Required::AtMost(0.0));
    Ok(())
}

/// One after another, a session of each of these accounts is remembered by one replica, ended on the other, and asked
/// for again. How often it still passed.
async fn passes(ends: &Replica, asks: &Replica, users: &[Uuid]) -> Outcome<usize> {
    let (host, mut stale) = (HostName::parse(WIKI)?, 0);
    for users in users.chunks(BATCH) {
        for member in ends.sign_in(users).await? {
            let visit = ends.enter(&member, &host).await?;
            if !asks.passes(&host, &visit).await? {
                return Err("a visitor was refused before signing out".into());
            }
            ends.sign_out(&host, &visit).await?;
            stale += usize::from(asks.passes(&host, &visit).await?);
        }
    }
    Ok(stale)
}
