//! What it costs a proxy to ask who sends a request.

use std::sync::Arc;

use tokio_util::sync::CancellationToken;

use crate::apart::Apart;
use crate::bare::Bare;
use crate::figures::Figures;
use crate::footprint::idle_memory;
use crate::http::{Connection, check, post};
use crate::load::{each_once, median, repeat, steady};
use crate::login::form;
use crate::pages::{CLIENTS, ROUND, burden};
use crate::seed::{ACCOUNTS, PASSWORD};
use crate::table::{Required, Table};
use crate::untouched::{VISIT, forged};
use crate::vestibule::Vestibule;
use crate::wiki::{WIKI, Wiki};
use crate::{Bench, Outcome};

const ROUNDS: usize = 7;
/// How many visits are kept in memory unless an operator says otherwise.
const CACHED: usize = 4_096;
/// How many people sign in at once, and how many one after another.
const SIGN_INS: (usize, usize) = (64, 8);

/// The setting that makes the benchmark a proxy.
pub(crate) const PROXY: (&str, &str) = ("FORWARD_AUTH_PROXIES", "127.0.0.1/32");

/// Rates on one core, waits on a busy machine, and memory.
pub(crate) async fn measure(bench: &Bench, table: &mut Table) -> Outcome<()> {
    let mut wiki = Wiki::open(bench).await?;
    on_one_core(bench, &mut wiki, table).await?;
    while_others_sign_in(bench, &wiki, table).await?;
    remembered(bench, &wiki, table).await
}

/// Checks against bare axum, which take turns on a core of their own.
async fn on_one_core(bench: &Bench, wiki: &mut Wiki, table: &mut Table) -> Outcome<()> {
    let apart = Apart::begin()?;
    let server = Vestibule::start_apart(bench, &apart, &[PROXY, ("FORWARD_AUTH_CACHE", "16384")]).await?;
    let usual = Vestibule::start_apart(bench, &apart, &[PROXY]).await?;
    let everybody = Arc::clone(&wiki.everybody);
    let few: Arc<[Vec<u8>]> = everybody[..CLIENTS].into();
    let forged: Arc<[Vec<u8>]> = [check(WIKI, &forged(VISIT))].into();
    let bare = bare(bench, &apart, &server, &few[0]).await?;
    let (mut alone, mut all, mut revoked) = (Figures::default(), Figures::default(), Figures::default());
    let (mut some, mut some_revoked) = (Figures::default(), Figures::default());
    let (mut evicted, mut refused) = (Figures::default(), Figures::default());
    for round in 0..ROUNDS {
        for server in [&server, &usual] {
            // What ended in the round before has made it read visits again.
            everyone_once(server, &everybody).await?;
        }
        if round % 2 == 0 {
            alone.add(burden(bare.process(), bare.address, &few, 200).await?);
        }
        let (process, address) = (server.process(), server.address);
        all.add(burden(process, address, &everybody, 200).await?);
        evicted.add(burden(usual.process(), usual.address, &everybody, 200).await?);
        some.add(burden(process, address, &few, 200).await?);
        refused.add(burden(process, address, &forged, 401).await?);
        revoked.add(tokio::select! {
            round = burden(process, address, &everybody, 200) => round?,
            failed = wiki.end_others() => return failed,
        });
        some_revoked.add(tokio::select! {
            round = burden(process, address, &few, 200) => round?,
            failed = wiki.end_others() => return failed,
        });
        if round % 2 == 1 {
            alone.add(burden(bare.process(), bare.address, &few, 200).await?);
        }
    }
    table.add("check, 10,000 visitors in turn: per second", all.rate(), "", Required::AtLeast(20_000.0));
    table.add("    of bare axum's", all.of(&alone), "", Required::Nothing);
    table.add("    the same by the servers' processor time", all.processor_of(&alone), "", Required::Nothing);
    table.add("    processor time per check", all.cost(), " µs", Required::Nothing);
    table.add("    with a revocation each 100 ms: of that", revoked.of(&all), "", Required::AtLeast(0.9));
    table.add("    with 4,096 of them remembered: per second", evicted.rate(), "", Required::Nothing);
    table.add("check, 32 visitors: per second", some.rate(), "", Required::AtLeast(20_000.0));
    table.add("    with a revocation each 100 ms: of that", some_revoked.of(&some), "", Required::AtLeast(0.9));
    table.add("check, forged cookie: per second", refused.rate(), "", Required::Nothing);
    table.add("    of bare axum's", refused.of(&alone), "", Required::Nothing);
    let (mut added, mut bare_wait) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        for (address, waits) in [(bare.address, &mut bare_wait), (server.address, &mut added)] {
            let seen = repeat(address, 1, &few, ROUND).await?;
            seen.expect_only(200)?;
            waits.push(seen.quantile(0.5) * 1e3);
        }
    }
    table.add("check by one connection: adds to a request", median(added), " µs", Required::AtMost(300.0));
    table.add("    by bare axum in its place", median(bare_wait), " µs", Required::Nothing);
    Ok(())
}

/// Answers as the server does to whoever passes.
async fn bare(bench: &Bench, apart: &Apart, server: &Vestibule, request: &[u8]) -> Outcome<Bare> {
    let answer = Connection::to(server.address).ask(request).await?;
    if answer.status != 200 {
        return Err(format!("a visitor was answered {}", answer.status).into());
    }
    let command = apart.command(&std::env::current_exe()?);
    let bare = Bare::start_by(command, &answer, "/forward-auth/nginx", bench.directory.join("passed"))?;
    let same = Connection::to(bare.address).ask(request).await?;
    if same.head.len() != answer.head.len() {
        return Err("bare axum does not answer the same".into());
    }
    Ok(bare)
}

async fn everyone_once(server: &Vestibule, everybody: &Arc<[Vec<u8>]>) -> Outcome<()> {
    let clients = everybody.chunks(everybody.len().div_ceil(CLIENTS)).map(<[_]>::to_vec).collect();
    each_once(server.address, clients).await?.expect_only(200)
}

/// Visitors who come whether or not others wait, while every core hashes.
async fn while_others_sign_in(bench: &Bench, wiki: &Wiki, table: &mut Table) -> Outcome<()> {
    // Nobody is sent away while many wait on purpose.
    let server = Vestibule::start(bench, &[PROXY, ("HASH_QUEUE_WAIT", "10s")]).await?;
    let stop = CancellationToken::new();
    let visitors = tokio::spawn(steady(server.address, wiki.everybody[0].clone(), stop.clone()));
    let (clients, each) = SIGN_INS;
    // The last accounts: those before them may have signed in a moment ago.
    let sign_in = |number| post("/login", "", &form(ACCOUNTS - 1 - number, PASSWORD));
    let people = (0..clients).map(|client| (client * each..(client + 1) * each).map(sign_in).collect()).collect();
    let seen = each_once(server.address, people).await?;
    stop.cancel();
    let checks = visitors.await??;
    seen.expect_only(303)?;
    checks.expect_only(200)?;
    table.add("check while 64 sign in: 99 of 100 within", checks.quantile(0.99), " ms", Required::AtMost(5.0));
    Ok(())
}

/// What the memory of a server grows by.
async fn remembered(bench: &Bench, wiki: &Wiki, table: &mut Table) -> Outcome<()> {
    let server = Vestibule::start(bench, &[PROXY]).await?;
    let idle = idle_memory(&server).await?;
    let visits = wiki.everybody[..CACHED].to_vec();
    each_once(server.address, vec![visits]).await?.expect_only(200)?;
    let grown = server.process().memory()? - idle;
    table.add("memory that 4,096 remembered visits add", grown, " MB", Required::AtMost(8.0));
    Ok(())
}
