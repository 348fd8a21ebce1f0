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
    let mut clock = interval(IDLE);
    clock.tick().await;
    clock.tick().await;
    table.add("memory after start", server.process().memory()?, " MB", Required::AtMost(30.0));
    Ok(())
}
