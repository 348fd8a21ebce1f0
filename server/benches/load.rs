//! Many clients at once, and what they saw.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::task::JoinSet;
use tokio::time::interval;
use tokio_util::sync::CancellationToken;

use crate::Outcome;
use crate::http::Connection;

/// What one round of requests came to.
#[derive(Default)]
pub(crate) struct Seen {
    /// From the first request to the last answer.
    pub(crate) took: Duration,
    waits: Vec<Duration>,
    /// How often each status came.
    pub(crate) statuses: BTreeMap<u16, usize>,
}

impl Seen {
    /// Answers per second.
    pub(crate) fn rate(&self) -> f64 {
        self.waits.len() as f64 / self.took.as_secs_f64()
    }

    /// How many answers came.
    pub(crate) fn count(&self) -> usize {
        self.waits.len()
    }

    /// How long the given share of requests took at most, in milliseconds.
    pub(crate) fn quantile(&self, share: f64) -> f64 {
        let mut waits = self.waits.clone();
        waits.sort_unstable();
        let at = (waits.len() as f64 * share) as usize;
        waits.get(at.min(waits.len().saturating_sub(1))).map_or(f64::NAN, |wait| wait.as_secs_f64() * 1e3)
    }

    /// An error unless every answer had this status.
    pub(crate) fn expect_only(&self, status: u16) -> Outcome<()> {
        let only = self.statuses.keys().all(|seen| *seen == status);
        if only { Ok(()) } else { Err(format!("expected only {status}, got {:?}", self.statuses).into()) }
    }

    fn add(&mut self, status: u16, wait: Duration) {
        self.waits.push(wait);
        *self.statuses.entry(status).or_default() += 1;
    }

    fn join(&mut self, other: Self) {
        self.waits.extend(other.waits);
        for (status, count) in other.statuses {
            *self.statuses.entry(status).or_default() += count;
        }
    }
}

/// Each inner list is one client's requests, sent one after another; all clients run at once.
pub(crate) async fn each_once(address: SocketAddr, clients: Vec<Vec<Vec<u8>>>) -> Outcome<Seen> {
    let mut tasks = JoinSet::new();
    let start = Instant::now();
    for requests in clients {
        tasks.spawn(async move {
            let (mut connection, mut seen) = (Connection::to(address), Seen::default());
            for request in requests {
                let asked = Instant::now();
                let answer = connection.ask(&request).await?;
                seen.add(answer.status, asked.elapsed());
            }
            Outcome::Ok(seen)
        });
    }
    gather(tasks, start).await
}

/// The same requests in turn, again and again, by so many clients at once, each waiting for its answer first.
pub(crate) async fn repeat(
    address: SocketAddr,
    clients: usize,
    requests: &Arc<[Vec<u8>]>,
    duration: Duration,
) -> Outcome<Seen> {
    let mut tasks = JoinSet::new();
    let start = Instant::now();
    for client in 0..clients {
        let requests = Arc::clone(requests);
        tasks.spawn(async move {
            let (mut connection, mut seen) = (Connection::to(address), Seen::default());
            for request in requests.iter().cycle().skip(client).step_by(clients) {
                if start.elapsed() >= duration {
                    break;
                }
                let asked = Instant::now();
                let answer = connection.ask(request).await?;
                seen.add(answer.status, asked.elapsed());
            }
            Outcome::Ok(seen)
        });
    }
    gather(tasks, start).await
}

/// Visitors who come at fixed times, whether or not the answers before have come, until told to stop. Their wait
/// counts from the time they came.
pub(crate) async fn steady(address: SocketAddr, request: Vec<u8>, stop: CancellationToken) -> Outcome<Seen> {
    const VISITORS: u32 = 4;
    const EVERY: Duration = Duration::from_millis(20);
    let (mut tasks, request) = (JoinSet::new(), Arc::new(request));
    let start = Instant::now();
    for _ in 0..VISITORS {
        let (request, stop) = (Arc::clone(&request), stop.clone());
        tasks.spawn(async move {
            let (mut connection, mut seen, mut clock) = (Connection::to(address), Seen::default(), interval(EVERY));
            while !stop.is_cancelled() {
                let came = clock.tick().await;
                let answer = connection.ask(&request).await?;
                seen.add(answer.status, came.elapsed());
            }
            Outcome::Ok(seen)
        });
    }
    gather(tasks, start).await
}

async fn gather(mut tasks: JoinSet<Outcome<Seen>>, start: Instant) -> Outcome<Seen> {
    let mut all = Seen::default();
    while let Some(seen) = tasks.join_next().await {
        all.join(seen??);
    }
    all.took = start.elapsed();
    Ok(all)
}

/// The middle one.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
