//! One email: claimed, worded, handed over, and its outcome recorded.

use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::time::Duration;

use accounts::mail::{Delivery, DeliveryOutcome};
use accounts::{Error, failpoint};
use app::letters::letter;
use futures::FutureExt;
use tokio::time::{interval, timeout};

use super::{Pace, Worker};
use crate::health::Kind;
use crate::{OutgoingMail, SendError};

/// How long to wait between attempts to record a delivery's outcome, and how many to make: less than its lease in
/// total.
const SETTLE: Duration = Duration::from_secs(5);
const SETTLE_TRIES: usize = 12;

/// Delivers the next email that is due. False when there is none, or mail is paused.
pub(super) async fn deliver(worker: &Worker, pace: Pace) -> Result<bool, Error> {
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
