//! The state of the mail server as this process sees it: a pause shared by all lanes, reported once.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use accounts::Timestamp;

/// Pauses after the first, second… failure in a row; the last one repeats.
const PAUSES: [Duration; 5] = [
    Duration::from_secs(2),
    Duration::from_secs(10),
    Duration::from_secs(30),
    Duration::from_mins(2),
    Duration::from_mins(5),
];

/// How many of them apply to refusals: a refusal may concern one email after all, and must not delay others for long.
const REFUSAL_PAUSES: usize = 3;

/// Shared by the lanes, the health page and the metrics.
#[derive(Debug, Default)]
pub struct MailHealth {
    trouble: Mutex<Option<Trouble>>,
    /// Set during trouble, for waiting pages to report.
    raised: Arc<AtomicBool>,
}

/// Trouble with the mail server as a whole.
#[derive(Clone, Debug)]
pub struct Trouble {
    /// Its cause, in words for an operator.
    pub reason: String,
    /// When it began.
    pub since: Timestamp,
    /// When mail will be tried again.
    pub until: Timestamp,
    /// What would show that it is over.
    pub kind: Kind,
    failures: usize,
}

/// How far the conversations get.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// No recipient can be named: over as soon as one can be.
    Unreached,
    /// The server refuses mail because of us: over when it accepts an email.
    Refused,
}

impl MailHealth {
    /// A healthy state, reported through `raised` from now on.
    #[must_use]
    pub fn new(raised: Arc<AtomicBool>) -> Self {
        Self { trouble: Mutex::default(), raised }
    }

    /// The current trouble, if any.
    #[must_use]
    pub fn trouble(&self) -> Option<Trouble> {
        self.lock().clone()
    }

    /// When a lane may continue; None if at once.
    #[must_use]
    pub fn paused_until(&self, now: Timestamp) -> Option<Timestamp> {
        self.lock().as_ref().filter(|trouble| paused(trouble, now)).map(|trouble| trouble.until)
    }

    /// Notes that an email was accepted, or that none waits which had been refused.
    pub fn well(&self) {
        if let Some(trouble) = self.lock().take() {
            self.raised.store(false, Ordering::Relaxed);
            tracing::info!(after = trouble.reason, "the mail server works again; the queue is being sent");
        }
    }

    /// Notes that the mail server can be reached. It may still refuse mail.
    pub fn reached(&self) {
        if self.trouble().is_some_and(|trouble| trouble.kind == Kind::Unreached) {
            self.well();
        }
    }

    /// Notes that an email did not get as far as its recipient, or was refused because of us.
    pub fn trouble_with(&self, kind: Kind, reason: &str, now: Timestamp) {
        let mut trouble = self.lock();
        self.raised.store(true, Ordering::Relaxed);
        match trouble.as_mut() {
            // Other lanes failing at the same moment are the same failure.
            Some(known) if paused(known, now) => {}
            Some(known) => {
                known.failures += 1;
                known.kind = known.kind.max(kind);
                let pauses = if kind == Kind::Refused { REFUSAL_PAUSES } else { PAUSES.len() };
                known.until = now + PAUSES[known.failures.min(pauses - 1)];
                reason.clone_into(&mut known.reason);
            }
            None => {
                match kind {
                    Kind::Unreached => {
                        tracing::error!(reason, "the mail server does not work; mail stays queued and is tried again");
                    }
                    Kind::Refused => tracing::error!(
                        reason,
                        "the mail server refuses mail because of us, not of its recipient; it is tried again"
                    ),
                }
                let reason = reason.to_owned();
                *trouble = Some(Trouble { reason, since: now, until: now + PAUSES[0], kind, failures: 0 });
            }
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Trouble>> {
        self.trouble.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether the pause is still on. One further away than any pause is none: the clock was set back (F-46).
fn paused(trouble: &Trouble, now: Timestamp) -> bool {
    trouble.until > now && trouble.until.since(now) <= PAUSES[PAUSES.len() - 1]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trouble_pauses_all_lanes_for_longer_and_longer_until_a_mail_goes_out_f_22() {
        let health = MailHealth::default();
        let mut now = Timestamp::from_millis(0);
        let mut pauses = Vec::new();
        for _ in 0..6 {
            health.trouble_with(Kind::Unreached, "connection refused", now);
            health.trouble_with(Kind::Unreached, "connection refused", now);
            let until = health.paused_until(now).expect("a pause");
            pauses.push(until.since(now).as_secs());
            now = until;
        }
        assert_eq!(pauses, [2, 10, 30, 120, 300, 300]);
        health.trouble_with(Kind::Unreached, "connection refused", now);
        assert!(health.paused_until(now - Duration::from_hours(1)).is_none(), "F-46: the clock was set back");
        health.well();
        assert!(health.paused_until(now).is_none());
    }

    #[test]
    fn a_refusal_is_over_when_a_mail_is_taken_and_holds_up_others_for_half_a_minute_at_most() {
        let health = MailHealth::default();
        let mut now = Timestamp::from_millis(0);
        let mut pauses = Vec::new();
        for _ in 0..5 {
            health.trouble_with(Kind::Refused, "550 5.4.5 quota", now);
            let until = health.paused_until(now).expect("a pause");
            pauses.push(until.since(now).as_secs());
            now = until;
            health.reached();
        }
        assert_eq!(pauses, [2, 10, 30, 30, 30]);
        health.trouble_with(Kind::Unreached, "connection refused", now);
        health.reached();
        assert!(health.trouble().is_some(), "whether the refusal is over was not seen");
        health.well();
        assert!(health.trouble().is_none());
    }
}
