//! What the same work costs two sides, by rounds in which they take turns.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use crate::Outcome;
use crate::load::{each_once, median};
use crate::machine::Process;

/// What the rounds of one side took.
#[derive(Default)]
pub(crate) struct Cost {
    rounds: Vec<Duration>,
    processor: Duration,
}

impl Cost {
    /// A round of work in this process.
    pub(crate) fn add(&mut self, work: impl FnOnce()) -> Outcome<()> {
        let process = Process::this();
        let (start, before) = (Instant::now(), process.processor_time()?);
        work();
        self.rounds.push(start.elapsed());
        self.processor += process.processor_time()?.saturating_sub(before);
        Ok(())
    }

    /// The same of work that waits.
    pub(crate) async fn add_waiting(&mut self, work: impl Future<Output = Outcome<()>>) -> Outcome<()> {
        let process = Process::this();
        let (start, before) = (Instant::now(), process.processor_time()?);
        work.await?;
        self.rounds.push(start.elapsed());
        self.processor += process.processor_time()?.saturating_sub(before);
        Ok(())
    }

    /// A round of requests to another, all answered with this status.
    pub(crate) async fn add_requests(
        &mut self,
        process: Process,
        address: SocketAddr,
        requests: Vec<Vec<Vec<u8>>>,
        status: u16,
    ) -> Outcome<()> {
        self.add_requests_and(process, address, requests, status, async {}).await.map(drop)
    }

    /// The same with the processor time until what follows the last answer is done. The round ends with that answer.
    pub(crate) async fn add_requests_and<T>(
        &mut self,
        process: Process,
        address: SocketAddr,
        requests: Vec<Vec<Vec<u8>>>,
        status: u16,
        what_follows: impl Future<Output = T>,
    ) -> Outcome<T> {
        let before = process.processor_time()?;
        let seen = each_once(address, requests).await?;
        seen.expect_only(status)?;
        self.rounds.push(seen.took);
        let done = what_follows.await;
        self.processor += process.processor_time()?.saturating_sub(before);
        Ok(done)
    }

    /// The median of the rounds' ratios.
    pub(crate) fn of(&self, other: &Self) -> f64 {
        median(self.rounds.iter().zip(&other.rounds).map(|(one, other)| one.div_duration_f64(*other)).collect())
    }

    /// The ratio of all rounds together.
    pub(crate) fn processor_of(&self, other: &Self) -> f64 {
        self.processor.div_duration_f64(other.processor)
    }

    /// How many a second, if a round has so many.
    pub(crate) fn rate(&self, each_round: usize) -> f64 {
        each_round as f64 / median(self.rounds.iter().map(Duration::as_secs_f64).collect())
    }

    /// The processor time of one, in microseconds, if a round has so many.
    pub(crate) fn each(&self, each_round: usize) -> f64 {
        self.processor.as_secs_f64() * 1e6 / (each_round * self.rounds.len()) as f64
    }
}
