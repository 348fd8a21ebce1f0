//! Delivers the outbox. Several lanes take turns; one that waits for a slow server gives its turn to another.

use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use accounts::mail::DeliveryOutcome;
use accounts::{Accounts, Clock, Error};
use app::Site;
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

mod delivery;
mod housekeeping;
mod lane;

use crate::Mailer;
use crate::health::MailHealth;

use delivery::deliver;
use housekeeping::housekeeping;
use lane::lane;

/// Conversations with the mail server at the same time, while it is quick.
const TURNS: usize = 4;
/// Conversations at the same time in total, slow ones included. Servers accept about twenty from one client.
const LANES: usize = 16;

/// How conversations that take long are handled.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// After this long, another lane may start.
    pub slow: Duration,
    /// How often the lease of an email being sent is renewed: well before it ends.
    pub renew: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self { slow: Duration::from_secs(10), renew: Duration::from_mins(1) }
    }
}

/// Delivers mail and does the periodic work, beside whatever serves pages. Cheap to clone.
#[derive(Clone)]
pub struct Worker(Arc<Parts>);

/// The parts of [`Worker`].
#[derive(Clone)]
pub struct Parts {
    /// The domain.
    pub accounts: Accounts,
    /// Where `now` comes from.
    pub clock: Clock,
    /// What emails say about the site.
    pub site: Arc<Site>,
    /// Sends the emails.
    pub mailer: Arc<Mailer>,
    /// The state of the mail server.
    pub health: Arc<MailHealth>,
    /// Counts attempts to hand an email over.
    pub tries: Arc<Tries>,
    /// How many servers over the same database have other keys (F-47).
    pub strangers: Arc<AtomicUsize>,
}

/// Attempts to hand an email over since this process started, by outcome.
#[derive(Debug, Default)]
pub struct Tries([AtomicU64; 5]);

impl Tries {
    fn count(&self, fate: &DeliveryOutcome) {
        let index = match fate {
            DeliveryOutcome::Sent => 0,
            DeliveryOutcome::Refused(_) => 1,
            DeliveryOutcome::Later(_) => 2,
            DeliveryOutcome::Hold(_) => 3,
            DeliveryOutcome::Panicked => 4,
        };
        self.0[index].fetch_add(1, Ordering::Relaxed);
    }

    /// Each outcome's name and count.
    #[must_use]
    pub fn counts(&self) -> [(&'static str, u64); 5] {
        let count = |index: usize| self.0[index].load(Ordering::Relaxed);
        [("sent", count(0)), ("refused", count(1)), ("later", count(2)), ("held", count(3)), ("panicked", count(4))]
    }
}

impl Worker {
    /// Puts the parts together; contacts nothing.
    #[must_use]
    pub fn new(accounts: Accounts, clock: Clock, site: Arc<Site>, mailer: Mailer) -> Self {
        let health = Arc::new(MailHealth::new(accounts.mail().trouble()));
        let (mailer, tries, strangers) = (Arc::new(mailer), Arc::default(), Arc::default());
        Self::from(Parts { accounts, clock, site, mailer, health, tries, strangers })
    }

    /// Runs lanes and periodic work until `stop` is cancelled; an email that is being sent is finished first.
    pub async fn run(self, pace: Pace, stop: CancellationToken) {
        if let Err(error) = self.accounts.mail().resume(self.clock.now()).await {
            tracing::error!(%error, "mails under way at the last end are sent after their leases");
        }
        let tasks = TaskTracker::new();
        let turns = Arc::new(Semaphore::new(TURNS));
        for _ in 0..LANES {
            tasks.spawn(lane(self.clone(), pace, turns.clone(), stop.clone()));
        }
        tasks.spawn(housekeeping(self, stop));
        tasks.close();
        tasks.wait().await;
    }

    /// Runs at the usual pace until `stop` is over; a mail under way is finished first.
    pub async fn run_until(self, stop: impl Future<Output = ()>) {
        let token = CancellationToken::new();
        let order = async {
            stop.await;
            token.cancel();
        };
        tokio::join!(self.run(Pace::default(), token.clone()), order);
    }

    /// Delivers the next mail that is due, at the usual pace. False when there is none, or mail is paused.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn deliver_next(&self) -> Result<bool, Error> {
        deliver(self, Pace::default()).await
    }
}

impl From<Parts> for Worker {
    fn from(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }
}

impl Deref for Worker {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}
