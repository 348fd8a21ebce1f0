//! Delivers the outbox. Several lanes take turns; one that waits for a slow server gives its turn to another.

use std::ops::Deref;
use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use accounts::mail::{Delivery, DeliveryOutcome};
use accounts::{Accounts, Clock, Error, failpoint};
use app::Site;
use app::letters::letter;
use futures::FutureExt;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Interval, MissedTickBehavior, interval, timeout};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::health::{Kind, MailHealth};
use crate::{Mailer, OutgoingMail, SendError};

/// Conversations with the mail server at the same time, while it is quick.
const TURNS: usize = 4;
/// Conversations at the same time in total, slow ones included. Servers accept about twenty from one client.
const LANES: usize = 16;
/// How often a lane looks for emails that other replicas queued, and for retries that are due.
const POLL: Duration = Duration::from_secs(1);
/// How long to wait between attempts to record a delivery's outcome, and how many to make: less than its lease in
/// total.
const SETTLE: Duration = Duration::from_secs(5);
const SETTLE_TRIES: usize = 12;
/// How often expired rows are swept.
const TIDY: Duration = Duration::from_mins(1);
/// Time limit for the database when the server deregisters.
const LEAVE: Duration = Duration::from_secs(1);

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

async fn deliver(worker: &Worker, pace: Pace) -> Result<bool, Error> {
    let now = worker.clock.now();
    if worker.health.paused_until(now).is_some() {
        return Ok(false);
    }
    let Some(delivery) = worker.accounts.mail().next(now).await? else {
        probe(worker).await?;
        return Ok(false);
    };
    let work = while_claimed(worker, &delivery, pace.renew, hand_over(worker, &delivery));
    let fate = AssertUnwindSafe(work).catch_unwind().await.unwrap_or_else(|_| {
        tracing::error!(mail = %delivery.id, "a mail could not be written");
        DeliveryOutcome::Panicked
    });
    worker.tries.count(&fate);
    failpoint::hit("before_settle");
    settle(worker, &delivery, fate).await;
    Ok(true)
}

/// Tests the mail server after trouble when no due email would: otherwise operators would keep being told of trouble
/// that is over.
async fn probe(worker: &Worker) -> Result<(), Error> {
    match worker.health.trouble().map(|trouble| trouble.kind) {
        None => {}
        // Only an email can show it, and one is waiting.
        Some(Kind::Refused) if worker.accounts.mail().has_put_off().await? => {}
        Some(Kind::Refused) => worker.health.well(),
        Some(Kind::Unreached) => match worker.mailer.check().await {
            Ok(()) => worker.health.reached(),
            Err(error) => worker.health.trouble_with(Kind::Unreached, error.reason(), worker.clock.now()),
        },
    }
    Ok(())
}

/// Renews the lease on an email for as long as handing it over takes: servers may take half an hour.
async fn while_claimed<T>(worker: &Worker, mail: &Delivery, renew: Duration, work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    loop {
        if let Ok(done) = timeout(renew, work.as_mut()).await {
            return done;
        }
        if let Err(error) = worker.accounts.mail().renew_claim(mail, worker.clock.now()).await {
            tracing::warn!(mail = %mail.id, %error, "the claim on a mail could not be renewed");
        }
    }
}

/// Records a delivery's outcome, with retries: an accepted email that is not closed would be sent again.
async fn settle(worker: &Worker, delivery: &Delivery, fate: DeliveryOutcome) {
    let mut tries = interval(SETTLE);
    for _ in 0..SETTLE_TRIES {
        tries.tick().await;
        match worker.accounts.mail().settle(delivery, fate.clone(), worker.clock.now()).await {
            Ok(()) => return,
            Err(error) => tracing::warn!(mail = %delivery.id, %error, "what became of a mail was not written down"),
        }
    }
    tracing::error!(mail = %delivery.id, "a mail is taken up again after its lease, though it may have been sent");
}

async fn hand_over(worker: &Worker, delivery: &Delivery) -> DeliveryOutcome {
    let (audience, locale) = (&worker.site.audience, &delivery.locale);
    let t = audience.reader(audience.language_of(locale), audience.zone_of(locale));
    let letter = letter(t, &worker.site, &delivery.mail);
    let (id, to) = (delivery.id.to_string(), delivery.to.clone());
    let mail = OutgoingMail { id, to, at: delivery.at, letter };
    failpoint::hit("before_send");
    let sent = worker.mailer.send(&mail).await;
    failpoint::hit("after_send");
    match sent {
        Ok(_) => {
            worker.health.well();
            tracing::debug!(mail = %delivery.id, "mail handed over");
            DeliveryOutcome::Sent
        }
        Err(SendError::Rejected(reason)) => {
            worker.health.reached();
            tracing::warn!(mail = %delivery.id, reason, "the mail server refused a mail for good");
            DeliveryOutcome::Refused(reason)
        }
        Err(SendError::Deferred(reason)) => {
            worker.health.reached();
            tracing::info!(mail = %delivery.id, reason, "a mail is tried again later");
            DeliveryOutcome::Later(reason)
        }
        Err(SendError::Ours(reason)) => {
            worker.health.trouble_with(Kind::Refused, &reason, worker.clock.now());
            DeliveryOutcome::Later(reason)
        }
        Err(SendError::Lane(reason)) => {
            worker.health.trouble_with(Kind::Unreached, &reason, worker.clock.now());
            DeliveryOutcome::Hold(reason)
        }
    }
}

async fn lane(worker: Worker, pace: Pace, turns: Arc<Semaphore>, stop: CancellationToken) {
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

async fn housekeeping(worker: Worker, stop: CancellationToken) {
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
