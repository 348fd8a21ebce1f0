//! How long things last: the configurable lifetimes and the fixed ones.

use std::time::Duration;

/// The configurable lifetimes.
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
    /// A session, used or not.
    pub session: Duration,
    /// An account that is not activated.
    pub unconfirmed: Duration,
    /// The access token of an application.
    pub access_token: Duration,
    /// Its refresh token, from one use to the next.
    pub refresh_token: Duration,
    /// A signing key, from one rotation to the next.
    pub signing_key: Duration,
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
            access_token: Duration::from_mins(10),
            refresh_token: 30 * DAY,
            signing_key: 90 * DAY,
        }
    }
}

/// How long link and code work after they were asked for (R-OB-2).
pub const MAIL_LOGIN: Duration = Duration::from_mins(10);

/// How long the old address can undo a change.
pub const UNDO: Duration = Duration::from_hours(72);

/// How long a password unlocks sensitive pages after it was typed.
pub const SUDO: Duration = Duration::from_mins(15);

/// Links in notices: the one that locks the account and the one that turns notices off.
pub(crate) const NOTICE: Duration = Duration::from_hours(7 * 24);

/// How long after an activation on another device the browser that signed up may still sign in with one button.
pub(crate) const FOLLOW: Duration = Duration::from_hours(1);

/// The longest life of a token that is signed for applications: that of an ID token.
pub const ID_TOKEN: Duration = Duration::from_mins(10);

/// A server silent for this long is gone. Each reports every minute, and clocks differ by up to two (F-45).
pub(crate) const SERVER: Duration = Duration::from_mins(5);
