//! Periodic work: expired rows, and the heartbeat by which servers know of each other.

use std::panic::AssertUnwindSafe;
use std::sync::atomic::Ordering;
use std::time::Duration;

use futures::FutureExt;
use tokio::time::{interval, timeout};
use tokio_util::sync::CancellationToken;

use super::Worker;

/// How often expired rows are swept.
const TIDY: Duration = Duration::from_mins(1);
/// Time limit for the database when the server deregisters.
const LEAVE: Duration = Duration::from_secs(1);

impl Worker {
    /// One round of periodic work: sweeps expired rows and sends a heartbeat to the other servers.
    ///
    /// # Errors
    /// When the database does not answer; the next round does what is left.
    pub async fn tidy(&self) -> Result<(), accounts::Error> {
        let now = self.clock.now();
        let strangers = self.accounts.upkeep().heartbeat(now).await?;
        if strangers > 0 {
            tracing::error!(strangers, "other servers over this database have other SECRET_KEYS or another PUBLIC_URL");
        }
        self.strangers.store(strangers, Ordering::Relaxed);
        self.accounts.upkeep().sweep(now).await
    }
}

/// Runs until `stop` is cancelled, and deregisters the server.
pub(super) async fn housekeeping(worker: Worker, stop: CancellationToken) {
    let mut round = interval(TIDY);
    loop {
        tokio::select! {
            () = stop.cancelled() => break,
            _ = round.tick() => {}
        }
        match AssertUnwindSafe(worker.tidy()).catch_unwind().await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::error!(%error, "housekeeping did not finish"),
            Err(_) => tracing::error!("housekeeping panicked; it is tried again"),
        }
    }
    // The next server may have other keys. One that fails to deregister counts as gone after some minutes.
    let _ = timeout(LEAVE, worker.accounts.upkeep().deregister()).await;
}
