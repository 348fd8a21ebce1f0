//! How long things last: settings, and what nobody needs to set.

use std::time::Duration;

/// How long things last. All are settings.
#[derive(Clone, Copy, Debug)]
pub struct Lifetimes {
    /// Activation links and codes.
    pub activation: Duration,
    /// Reset links.
    pub reset: Duration,
    /// Links that confirm a new address.
    pub email_change: Duration,
    /// A session that is not used.
    pub session_idle: Duration,
    /// A session in all.
    pub session: Duration,
    /// An account that is not activated.
    pub unconfirmed: Duration,
}

impl Default for Lifetimes {
    fn default() -> Self {
        const DAY: Duration = Duration::from_hours(24);
        Self {
            activation: DAY,
            reset: Duration::from_hours(1),
            email_change: DAY,
            session_idle: 7 * DAY,
            session: 30 * DAY,
            unconfirmed: 7 * DAY,
        }
    }
}

/// How long link and code work after they were asked for (R-OB-2).
pub const MAIL_LOGIN: Duration = Duration::from_mins(10);

/// How long the old address can take a change back.
pub const UNDO: Duration = Duration::from_hours(72);

/// How long a password counts for sensitive pages after it was typed.
pub const SUDO: Duration = Duration::from_mins(15);

/// How long the links in notices work: the one that locks the account and the one that switches notices off.
pub(crate) const NOTICE: Duration = Duration::from_hours(7 * 24);

/// How long after an activation elsewhere the browser that registered may still follow with one button.
pub(crate) const FOLLOW: Duration = Duration::from_hours(1);
