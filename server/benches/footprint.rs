//! Size, start and idle memory.

use std::fs;
use std::time::Duration;

use tokio::time::interval;

use crate::load::median;
use crate::table::{Required, Table};
use crate::vestibule::Vestibule;
use crate::{Bench, Outcome};

const STARTS: usize = 15;
/// Long enough for what starts in the background.
const IDLE: Duration = Duration::from_secs(3);

/// On the database that is there.
pub(crate) async fn measure(bench: &Bench, table: &mut Table) -> Outcome<()> {
    let size = fs::metadata(&bench.binary)?.len() as f64 / 1e6;
    table.add("release binary", size, " MB", Required::AtMost(30.0));
    let mut starts = Vec::new();
    for _ in 0..STARTS {
        starts.push(Vestibule::start(bench, &[]).await?.started_in.as_secs_f64() * 1e3);
    }
    table.add("start to first answer", median(starts), " ms", Required::AtMost(200.0));
    let server = Vestibule::start(bench, &[]).await?;
    table.add("memory after start", idle_memory(&server).await?, " MB", Required::AtMost(30.0));
    Ok(())
}

/// The memory of a server that has just been started and was asked for nothing yet, in megabytes.
pub(crate) async fn idle_memory(server: &Vestibule) -> Outcome<f64> {
    let mut clock = interval(IDLE);
    clock.tick().await;
    clock.tick().await;
    server.process().memory()
}
