//! Bounds work that takes a core and memory: a thread for each slot, a queue in front of them, a bounded wait, reused
//! memory (M-1, M-2; docs/decisions/hash-memory-given-back.md).

use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use std::{panic, thread};

use argon2::Block;
use flume::RecvTimeoutError;
use tokio::sync::oneshot;
use tokio::time::timeout;

/// How long memory is kept for the next visitor.
const IDLE: Duration = Duration::from_secs(10);

/// All hash slots stayed taken for the whole configured wait. Nothing was done; the visitor may come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no hash slot became free in time")]
pub struct Overloaded;

/// The threads and their queue. They end with the last clone of it.
#[derive(Clone)]
pub(crate) struct Gate {
    queue: flume::Sender<Job>,
    wait: Duration,
}

/// What a thread does, in memory that it is lent.
type Job = Box<dyn FnOnce(&mut Vec<Block>) + Send>;

/// Memory between two jobs. The last that was used is lent first: it may still be in a cache.
type Spare = Mutex<Vec<Vec<Block>>>;

impl Gate {
    /// Starts a thread for each slot.
    ///
    /// # Panics
    /// When the system gives no thread.
    pub(crate) fn new(slots: usize, wait: Duration) -> Self {
        let (queue, jobs) = flume::unbounded();
        let spare = Arc::new(Spare::default());
        for _ in 0..slots.max(1) {
            let (jobs, spare) = (jobs.clone(), Arc::clone(&spare));
            let thread = thread::Builder::new().name("hash".into());
            thread.spawn(move || work_off(&jobs, &spare, IDLE)).expect("the system gives a thread");
        }
        Self { queue, wait }
    }

    /// Has a thread do the work, if one becomes free in time.
    ///
    /// # Panics
    /// When the work does.
    pub(crate) async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Vec<Block>) -> T + Send + 'static,
    ) -> Result<T, Overloaded> {
        let (answer, mut done) = oneshot::channel();
        // Whoever takes it out decides: a thread that does the work, or the visitor who has waited for too long.
        let work = Arc::new(Mutex::new(Some((work, answer))));
        let taken = Arc::clone(&work);
        let job = move |memory: &mut Vec<Block>| {
            let work = lock(&taken).take();
            // For a visitor who went away meanwhile nothing is computed.
            if let Some((work, answer)) = work.filter(|(_, answer)| !answer.is_closed()) {
                let _ = answer.send(work(memory));
            }
        };
        self.queue.send(Box::new(job)).expect("the gate's threads live as long as the gate");
        let done = match timeout(self.wait, &mut done).await {
            Ok(done) => done,
            Err(_) if lock(&work).take().is_some() => return Err(Overloaded),
            Err(_) => done.await,
        };
        Ok(done.expect("the work does not panic"))
    }
}

/// A thread of the gate. Memory goes back to the system when there is nothing to do for a while, so that an idle server
/// is small and a busy one does not pay for fresh pages.
fn work_off(jobs: &flume::Receiver<Job>, spare: &Spare, idle: Duration) {
    loop {
        let next = match jobs.recv_timeout(idle) {
            Err(RecvTimeoutError::Timeout) => {
                lock(spare).clear();
                jobs.recv().ok()
            }
            next => next.ok(),
        };
        let Some(job) = next else { return };
        let mut memory = lock(spare).pop().unwrap_or_default();
        // A visitor who gets no answer tells of the panic; the slot stays.
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
    use super::*;

    #[tokio::test]
    async fn m_2_when_all_slots_stay_taken_the_visitor_is_sent_away() {
        let gate = Gate::new(1, Duration::from_millis(1));
        let (release, held) = flume::bounded::<()>(0);
        gate.queue
            .send(Box::new(move |_| {
                let _ = held.recv();
            }))
            .expect("a thread");
        assert_eq!(gate.work(|_| ()).await, Err(Overloaded));
        release.send(()).expect("the thread waits");
    }

    #[tokio::test]
    async fn f_43_a_slot_outlives_work_that_panics() {
        let gate = Gate::new(1, Duration::from_mins(1));
        gate.queue.send(Box::new(|_| panic!("a defect"))).expect("a thread");
        assert_eq!(gate.work(|_| ()).await, Ok(()));
    }

    #[test]
    fn memory_is_kept_while_busy_and_given_back_when_idle() {
        let (queue, jobs) = flume::unbounded();
        thread::spawn(move || work_off(&jobs, &Spare::default(), Duration::from_millis(1)));
        let kept = |extra: usize| {
            let (tell, told) = flume::bounded(1);
            let job = move |memory: &mut Vec<Block>| {
                tell.send(memory.len()).expect("the test waits");
                memory.resize(memory.len() + extra, Block::new());
            };
            queue.send(Box::new(job) as Job).expect("a thread");
            told
        };
        let (first, second) = (kept(1), kept(1));
        assert_eq!((first.recv(), second.recv()), (Ok(0), Ok(1)));
        while kept(0).recv() != Ok(0) {
            thread::yield_now();
        }
    }
}
