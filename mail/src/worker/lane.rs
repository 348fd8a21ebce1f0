//! One of the lanes: takes its turn, delivers what is due, and gives the turn away when a conversation is slow.

use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use accounts::Error;
use futures::FutureExt;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Interval, MissedTickBehavior, interval, timeout};
use tokio_util::sync::CancellationToken;

use super::delivery::deliver;
use super::{Pace, Worker};

/// How often a lane looks for emails that other replicas queued, and for retries that are due.
const POLL: Duration = Duration::from_secs(1);

/// Runs until `stop` is cancelled; an email that is being sent is finished first.
pub(super) async fn lane(worker: Worker, pace: Pace, turns: Arc<Semaphore>, stop: CancellationToken) {
    let mut poll = interval(POLL);
    // After a long conversation one poll is enough.
    poll.set_missed_tick_behavior(MissedTickBehavior::Delay);
    while !stop.is_cancelled() {
        let turn = tokio::select! {
            () = stop.cancelled() => break,
            turn = turns.clone().acquire_owned() => turn,
        };
        // The semaphore is never closed.
        let Ok(turn) = turn else { break };
        take_turn(&worker, pace, turn, &mut poll, &stop).await;
    }
}

/// Delivers what is due, and waits for more, until a conversation is slow or `stop` is cancelled.
async fn take_turn(
    worker: &Worker,
    pace: Pace,
    turn: OwnedSemaphorePermit,
    poll: &mut Interval,
    stop: &CancellationToken,
) {
    while !stop.is_cancelled() {
        let mut next = pin!(AssertUnwindSafe(deliver(worker, pace)).catch_unwind());
        let Ok(done) = timeout(pace.slow, next.as_mut()).await else {
            tracing::info!("the mail server takes long; others go ahead");
            drop(turn);
            told(next.await);
            return;
        };
        if told(done) {
            continue;
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = worker.accounts.mail().queued() => {}
            _ = poll.tick() => {}
        }
    }
}

/// Whether there may be more to do. Logs errors and panics.
fn told(done: std::thread::Result<Result<bool, Error>>) -> bool {
    match done {
        Ok(Ok(more)) => return more,
        Ok(Err(error)) => tracing::error!(%error, "the outbox cannot be read"),
        // A lane that ended here would be missed only when the last one is gone.
        Err(_) => tracing::error!("taking up a mail panicked; it is taken up again after its lease"),
    }
    false
}
