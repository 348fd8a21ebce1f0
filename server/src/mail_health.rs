//! How the mail server is doing, as seen by this process: a pause shared by all lanes, told loudly once.

use std::sync::{Mutex, PoisonError};
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

/// Shared by the lanes, the health page and the metrics.
#[derive(Debug, Default)]
pub struct MailHealth(Mutex<Option<Trouble>>);

/// Trouble with the mail server as a whole.
#[derive(Clone, Debug)]
pub struct Trouble {
    /// What it is, in words for an operator.
    pub reason: String,
    /// When it began.
    pub since: Timestamp,
    /// When it will be tried again.
    pub until: Timestamp,
    failures: usize,
}

impl MailHealth {
    /// The trouble there is, if any.
    #[must_use]
    pub fn trouble(&self) -> Option<Trouble> {
        self.lock().clone()
    }

    /// When a lane may go on; None at once.
    #[must_use]
    pub fn paused_until(&self, now: Timestamp) -> Option<Timestamp> {
        self.lock().as_ref().filter(|trouble| paused(trouble, now)).map(|trouble| trouble.until)
    }

    /// A mail was handed over, or refused by a server that works.
    pub fn well(&self) {
        if let Some(trouble) = self.lock().take() {
            tracing::info!(after = trouble.reason, "the mail server works again; the queue is being sent");
        }
    }

    /// The mail server as a whole did not work.
    pub fn trouble_with(&self, reason: &str, now: Timestamp) {
        let mut trouble = self.lock();
        match trouble.as_mut() {
            // Other lanes failing in the same moment are the same failure.
            Some(known) if paused(known, now) => {}
            Some(known) => {
                known.failures += 1;
                known.until = now + PAUSES[known.failures.min(PAUSES.len() - 1)];
                reason.clone_into(&mut known.reason);
            }
            None => {
                tracing::error!(reason, "the mail server does not work; mail stays queued and is tried again");
                *trouble = Some(Trouble { reason: reason.to_owned(), since: now, until: now + PAUSES[0], failures: 0 });
            }
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Trouble>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A pause farther away than any is none: the clock was set back (F-46).
fn paused(trouble: &Trouble, now: Timestamp) -> bool {
    trouble.until > now && trouble.until.since(now) <= PAUSES[PAUSES.len() - 1]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f_22_trouble_pauses_all_lanes_for_longer_and_longer_until_a_mail_goes_out() {
        let health = MailHealth::default();
        let mut now = Timestamp::from_millis(0);
        let mut pauses = Vec::new();
        for _ in 0..6 {
            health.trouble_with("connection refused", now);
            health.trouble_with("connection refused", now);
            let until = health.paused_until(now).expect("a pause");
            pauses.push(until.since(now).as_secs());
            now = until;
        }
        assert_eq!(pauses, [2, 10, 30, 120, 300, 300]);
        health.trouble_with("connection refused", now);
        assert!(health.paused_until(now - Duration::from_hours(1)).is_none(), "F-46: the clock was set back");
        health.well();
        assert!(health.paused_until(now).is_none());
    }
}
