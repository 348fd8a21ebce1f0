//! What queueing a mail costs a request, and how fast queued mail leaves.

use std::time::{Duration, Instant};

use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use crate::http::{get, post};
use crate::load::{each_once, steady};
use crate::seed::{ACCOUNTS, address, queue_mails};
use crate::table::{Required, Table};
use crate::vestibule::Vestibule;
use crate::{Bench, Outcome};

/// Requests that queue a mail.
const ASKED: usize = 400;

/// Both figures.
pub(crate) async fn measure(bench: &Bench, table: &mut Table) -> Outcome<()> {
    enqueue(bench, table).await?;
    drain(bench, table).await
}

/// The whole request for a reset link, which is throttles, one mail and a commit: queueing is less than that.
async fn enqueue(bench: &Bench, table: &mut Table) -> Outcome<()> {
    let server = Vestibule::start(bench, &[]).await?;
    let ask = |number| post("/forgot-password", "", &format!("email={}", address(number).replace('@', "%40")));
    let taken = bench.sink.taken();
    let seen = each_once(server.address, vec![(0..ASKED).map(ask).collect()]).await?;
    seen.expect_only(303)?;
    timeout(Duration::from_mins(1), bench.sink.has_taken(taken + ASKED)).await?;
    table.add("a whole request that queues a mail, median", seen.quantile(0.5), " ms", Required::AtMost(1.0));
    Ok(())
}

/// From the start of a server that finds the mails queued to the last one's arrival; visitors come meanwhile.
async fn drain(bench: &Bench, table: &mut Table) -> Outcome<()> {
    queue_mails(bench).await?;
    let before = bench.sink.taken();
    let start = Instant::now();
    let server = Vestibule::start(bench, &[]).await?;
    let stop = CancellationToken::new();
    let visitors = tokio::spawn(steady(server.address, get("/login", ""), stop.clone()));
    let drained = timeout(Duration::from_mins(5), bench.sink.has_taken(before + ACCOUNTS)).await;
    let took = start.elapsed();
    stop.cancel();
    let pages = visitors.await??;
    pages.expect_only(200)?;
    if drained.is_err() {
        println!("only {} mails of {ACCOUNTS} after {took:?}", bench.sink.taken() - before);
    }
    let rate = (bench.sink.taken() - before) as f64 / took.as_secs_f64();
    table.add("10,000 queued mails leave, per second", rate, "", Required::AtLeast(500.0));
    table.add("    form page meanwhile, 99 of 100 within", pages.quantile(0.99), " ms", Required::AtMost(50.0));
    let cost = server.process().processor_time()?.as_secs_f64() * 1e3 / ACCOUNTS as f64;
    table.add("    processor time of the server, each mail", cost, " ms", Required::Nothing);
    Ok(())
}
