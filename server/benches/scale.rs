//! Whether cost grows with the number of rows: the same requests, in turn, of a site with a thousand accounts and of one
//! with a million, each by one connection, on SQLite, and on PostgreSQL if there is a server for tests. Whoever asks is
//! spread over all accounts. All of it is in the operating system's cache, which has to have room for 4 GB: disks are
//! not measured.

mod seeding;
mod site;
mod sizes;
mod sql;

use std::time::Instant;

use sea_orm::ConnectionTrait;

use crate::http::{Answer, Connection};
use crate::load::median;
use crate::table::{Required, Table};
use crate::vestibule::Vestibule;
use crate::{Bench, Outcome};
use site::Site;

/// Accounts of the small site, and of the large one unless `SCALE_ACCOUNTS` says otherwise.
const SMALL: usize = 1_000;
const LARGE: usize = 1_000_000;
/// How often a command is run, and how often expired rows are swept.
const RUNS: usize = 21;
/// How much longer the median of the large site may take.
const MORE: f64 = 1.1;

/// Both databases.
#[expect(clippy::disallowed_methods, reason = "settings of the benchmark")]
pub(crate) async fn measure(bench: &Bench, table: &mut Table) -> Outcome<()> {
    let large = std::env::var("SCALE_ACCOUNTS").map_or(Ok(LARGE), |number| number.parse())?;
    let files = ["small", "large"].map(|name| bench.directory.join(format!("{name}.db")));
    let urls = files.each_ref().map(|file| format!("sqlite://{}?mode=rwc", file.display()));
    compare(bench, "SQLite", urls, large, table).await?;
    for file in files {
        std::fs::remove_file(file)?;
    }
    let Ok(server) = std::env::var("TEST_POSTGRES_URL") else {
        println!("no PostgreSQL: bin/postgres run bin/bench scale");
        return Ok(());
    };
    on_postgres(bench, &server, large, table).await
}

async fn on_postgres(bench: &Bench, server: &str, large: usize, table: &mut Table) -> Outcome<()> {
    let (host, _) = server.rsplit_once('/').ok_or("an address without a database")?;
    let names = ["small", "large"].map(|name| format!("vestibule_{name}_{}", std::process::id()));
    let admin = sea_orm::Database::connect(server).await?;
    for name in &names {
        admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await?;
    }
    let urls = names.each_ref().map(|name| format!("{host}/{name}"));
    let compared = compare(bench, "PostgreSQL", urls, large, table).await;
    for name in names {
        admin.execute_unprepared(&format!("DROP DATABASE {name} WITH (FORCE)")).await?;
    }
    compared
}

async fn compare(bench: &Bench, kind: &str, urls: [String; 2], large: usize, table: &mut Table) -> Outcome<()> {
    let [small, other] = &urls;
    let sites = [Site::build(bench, small, SMALL).await?, Site::build(bench, other, large).await?];
    sizes::add(other, kind, large, table).await?;
    for site in &sites {
        site.warm().await?;
    }
    let mut pair = Pair { kind, sites: &sites, table };
    pair.requests(bench).await?;
    pair.each_run("users show", |site, run| async move { site.show(bench, run) }).await?;
    pair.each_run("sweep of 1,000 rows", Site::sweep).await
}

/// Two sites that are asked in turn, and where the figures go.
struct Pair<'a> {
    kind: &'a str,
    sites: &'a [Site; 2],
    table: &'a mut Table,
}

impl<'a> Pair<'a> {
    async fn requests(&mut self, bench: &Bench) -> Outcome<()> {
        let [small, large] = self.sites;
        let servers = [small.serve(bench).await?, large.serve(bench).await?];
        let pages = [small.pages().await?, large.pages().await?];
        self.ask(&servers, "account page, from the database", &pages, found).await?;
        self.ask(&servers, "account page, remembered", &pages, found).await?;
        let pages = [small.unused_pages().await?, large.unused_pages().await?];
        self.ask(&servers, "account page, and its use is written", &pages, found).await?;
        let checks = [small.checks().await?, large.checks().await?];
        self.ask(&servers, "check, from the database", &checks, found).await?;
        self.ask(&servers, "check, remembered", &checks, found).await?;
        let sign_ins = [small.sign_ins(&servers[0]).await?, large.sign_ins(&servers[1]).await?];
        self.ask(&servers, "sign-in", &sign_ins, sets_session).await?;
        let activations = [small.activations().await?, large.activations().await?];
        self.ask(&servers, "activation", &activations, sets_session).await?;
        let forgotten = [small.forgotten(), large.forgotten()];
        self.ask(&servers, "request of a reset link", &forgotten, leads_on).await?;
        let resets = [small.resets().await?, large.resets().await?];
        self.ask(&servers, "reset", &resets, sets_device).await?;
        for (server, site) in servers.iter().zip(self.sites) {
            let name = format!("{}: memory of the server, {} accounts", self.kind, site.seeding.accounts);
            self.table.add(&name, server.process().memory()?, " MB", Required::Nothing);
        }
        Ok(())
    }

    /// Each request of both, one at a time.
    async fn ask(
        &mut self,
        servers: &[Vestibule; 2],
        name: &str,
        requests: &[Vec<Vec<u8>>; 2],
        good: fn(&Answer) -> bool,
    ) -> Outcome<()> {
        let mut connections = servers.each_ref().map(|server| Connection::to(server.address));
        let mut times = [Vec::new(), Vec::new()];
        let [small, large] = requests;
        let before = servers[1].process().processor_time()?;
        for (turn, requests) in small.iter().zip(large).enumerate() {
            for which in in_turn(turn) {
                let request = if which == 0 { requests.0 } else { requests.1 };
                let start = Instant::now();
                let answer = connections[which].ask(request).await?;
                times[which].push(start.elapsed().as_secs_f64() * 1e3);
                if !good(&answer) {
                    return Err(format!("{name} was answered {}: {}", answer.status, answer.head).into());
                }
            }
        }
        self.add(name, times);
        let used = servers[1].process().processor_time()?.saturating_sub(before).as_secs_f64() * 1e3;
        // It is counted in hundredths of a second.
        if used >= large.len() as f64 {
            let name = "    processor time of its server, each";
            self.table.add(name, used / large.len() as f64, " ms", Required::Nothing);
        }
        Ok(())
    }

    /// The same of what is no request.
    async fn each_run<F: Future<Output = Outcome<f64>>>(
        &mut self,
        name: &str,
        once: impl Fn(&'a Site, usize) -> F,
    ) -> Outcome<()> {
        let mut times = [Vec::new(), Vec::new()];
        for run in 0..RUNS {
            for which in in_turn(run) {
                times[which].push(once(&self.sites[which], run).await?);
            }
        }
        self.add(name, times);
        Ok(())
    }

    fn add(&mut self, name: &str, [small, large]: [Vec<f64>; 2]) {
        let (small, large) = (median(small), median(large));
        self.table.add(&format!("{}: {name}, of a small site's", self.kind), large / small, "", Required::AtMost(MORE));
        self.table.add("    by the large site", large, " ms", Required::Nothing);
    }
}

/// Which of two comes first.
fn in_turn(turn: usize) -> [usize; 2] {
    if turn.is_multiple_of(2) { [0, 1] } else { [1, 0] }
}

fn found(answer: &Answer) -> bool {
    answer.status == 200
}

fn leads_on(answer: &Answer) -> bool {
    answer.status == 303
}

fn sets_session(answer: &Answer) -> bool {
    leads_on(answer) && answer.cookie("__Host-session").is_some()
}

fn sets_device(answer: &Answer) -> bool {
    leads_on(answer) && answer.cookie("__Host-device").is_some()
}
