//! Bounds work that takes a core and much memory: one thread per slot, queues in front of them, a bounded wait, reused
//! memory (M-1, M-2; docs/decisions/hash-memory-given-back.md).

use std::panic::{self, AssertUnwindSafe};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use crossbeam_channel::{Receiver, Sender, select, unbounded};
use tokio::sync::oneshot;
use tokio::time::timeout;

use super::backend::Memory;
use crate::error::Overloaded;

/// How long unused memory is kept for the next hash.
const IDLE: Duration = Duration::from_secs(10);

/// The kind of work a queue holds. A free thread takes from either queue with equal chance, so that a flood of sign-ins
/// does not keep people from signing up, nor the reverse (F-07).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Work {
    /// Comparing a password with a stored hash.
    Comparing,
    /// Checking or hashing a new password.
    Hashing,
}

/// The threads and their queues. They end with its last clone.
#[derive(Clone)]
pub(crate) struct Gate {
    comparing: Sender<Job>,
    hashing: Sender<Job>,
    wait: Duration,
}

/// A unit of work, with the memory it may use.
type Job = Box<dyn FnOnce(&mut Memory) + Send>;

/// Memory that no job is using. The last used is taken first: it may still be in a CPU cache.
type Spare = Mutex<Vec<Memory>>;

/// A thread's ends of the queues.
#[derive(Clone)]
struct Jobs {
    comparing: Receiver<Job>,
    hashing: Receiver<Job>,
}

impl Gate {
    /// Starts one thread per slot.
    ///
    /// # Panics
    /// When the system provides no thread.
    pub(crate) fn new(slots: usize, wait: Duration) -> Self {
        let (pool, jobs) = Self::unattended(wait);
        let spare = Arc::new(Spare::default());
        for _ in 0..slots.max(1) {
            let (jobs, spare) = (jobs.clone(), Arc::clone(&spare));
            let thread = thread::Builder::new().name("hash".into());
            thread.spawn(move || work_off(&jobs, &spare, IDLE)).expect("the system gives a thread");
        }
        pool
    }

    fn unattended(wait: Duration) -> (Self, Jobs) {
        let (comparing, to_compare) = unbounded();
        let (hashing, to_hash) = unbounded();
        (Self { comparing, hashing, wait }, Jobs { comparing: to_compare, hashing: to_hash })
    }

    /// Runs the work on a thread, if one becomes free in time.
    ///
    /// # Panics
    /// When the work panics.
    pub(crate) async fn work<T: Send + 'static>(
        &self,
        kind: Work,
        work: impl FnOnce(&mut Memory) -> T + Send + 'static,
    ) -> Result<T, Overloaded> {
        let (answer, mut done) = oneshot::channel();
        // Whoever takes the work out decides its fate: a thread that runs it, or the caller whose wait is over.
        let work = Arc::new(Mutex::new(Some((work, answer))));
        let taken = Arc::clone(&work);
        let job = move |memory: &mut Memory| {
            let work = lock(&taken).take();
            // Nothing is computed for a caller who has given up.
            if let Some((work, answer)) = work.filter(|(_, answer)| !answer.is_closed()) {
                let _ = answer.send(work(memory));
            }
        };
        self.queue(kind, Box::new(job));
        let done = match timeout(self.wait, &mut done).await {
            Ok(done) => done,
            Err(_) if lock(&work).take().is_some() => return Err(Overloaded),
            Err(_) => done.await,
        };
        Ok(done.expect("the work does not panic"))
    }

    fn queue(&self, kind: Work, job: Job) {
        let queue = match kind {
            Work::Comparing => &self.comparing,
            Work::Hashing => &self.hashing,
        };
        queue.send(job).expect("the pool's threads live as long as the pool");
    }
}

impl Jobs {
    /// The next job of either queue, if one arrives within `idle`; None once the pool is dropped. `idled` is called
    /// before waiting longer than that.
    fn next(&self, idle: Duration, idled: impl FnOnce()) -> Option<Job> {
        select! {
            recv(self.comparing) -> job => job.ok(),
            recv(self.hashing) -> job => job.ok(),
            default(idle) => {
                idled();
                select! {
                    recv(self.comparing) -> job => job.ok(),
                    recv(self.hashing) -> job => job.ok(),
                }
            }
        }
    }
}

/// The loop of a thread. Memory goes back to the system after an idle period, so that an idle server is small and a
/// busy one does not pay for fresh pages.
fn work_off(jobs: &Jobs, spare: &Spare, idle: Duration) {
    while let Some(job) = jobs.next(idle, || lock(spare).clear()) {
        let mut memory = lock(spare).pop().unwrap_or_default();
        // The caller, whose answer never arrives, reports the panic; the slot stays usable.
        if panic::catch_unwind(AssertUnwindSafe(|| job(&mut memory))).is_ok() {
            lock(spare).push(memory);
        }
    }
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use argon2::Block;
    use crossbeam_channel::bounded;

    use super::*;

    #[tokio::test]
    async fn when_all_slots_stay_taken_the_visitor_is_sent_away_m_2() {
        let pool = Gate::new(1, Duration::from_millis(1));
        let (release, held) = bounded::<()>(0);
        pool.queue(Work::Comparing, Box::new(move |_| held.recv().unwrap_or_default()));
        assert_eq!(pool.work(Work::Comparing, |_| ()).await, Err(Overloaded));
        release.send(()).expect("the thread waits");
    }

    #[tokio::test]
    async fn a_slot_outlives_work_that_panics_f_43() {
        let pool = Gate::new(1, Duration::from_mins(1));
        pool.queue(Work::Comparing, Box::new(|_| panic!("a defect")));
        assert_eq!(pool.work(Work::Comparing, |_| ()).await, Ok(()));
    }

    #[test]
    fn a_flood_of_one_kind_does_not_keep_the_other_waiting_f_07() {
        let flood = 1_000;
        for (flooded, other) in [(Work::Comparing, Work::Hashing), (Work::Hashing, Work::Comparing)] {
            let (pool, jobs) = Gate::unattended(Duration::ZERO);
            let (tell, told) = unbounded();
            for kind in std::iter::repeat_n(flooded, flood).chain([other]) {
                let tell = tell.clone();
                pool.queue(kind, Box::new(move |_| tell.send(kind).expect("the test listens")));
            }
            drop((pool, tell));
            work_off(&jobs, &Spare::default(), IDLE);
            let before = told.iter().take_while(|kind| *kind == flooded).count();
            assert!(before < flood / 10, "{before} of the flood came first");
        }
    }

    #[test]
    fn memory_is_kept_while_busy_and_given_back_when_idle() {
        let (pool, jobs) = Gate::unattended(Duration::ZERO);
        thread::spawn(move || work_off(&jobs, &Spare::default(), Duration::from_millis(1)));
        let kept = |extra: usize| {
            let (tell, told) = bounded(1);
            let job = move |memory: &mut Memory| {
                let blocks = &mut memory.blocks;
                tell.send(blocks.len()).expect("the test waits");
                blocks.resize(blocks.len() + extra, Block::new());
            };
            pool.queue(Work::Hashing, Box::new(job));
            told
        };
        let (first, second) = (kept(1), kept(1));
        assert_eq!((first.recv(), second.recv()), (Ok(0), Ok(1)));
        while kept(0).recv() != Ok(0) {
            thread::yield_now();
        }
    }
}
