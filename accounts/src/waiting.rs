//! What the waiting page may tell the browser that registered, and letting it in once the address is confirmed.

use std::time::Duration;

use sea_orm::entity::prelude::*;

use crate::client::Client;
use crate::entity::{attempt, outbox, user};
use crate::outbox::MailStatus;
use crate::secret::CookieToken;
use crate::session::SignedIn;
use crate::throttle::RESEND;
use crate::{Accounts, Error, Timestamp};

/// How long after an activation elsewhere the browser that registered may still follow with one button.
const FOLLOW: Duration = Duration::from_hours(1);
/// A turn nearer than this is not worth telling.
const SOON: Duration = Duration::from_secs(30);

/// This browser's registration attempt.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// The address as typed here.
    pub email: String,
    /// Where it stands.
    pub progress: Progress,
    /// When another mail can be asked for; zero if now.
    pub resend_after: Duration,
}

/// Where an attempt stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// The mail is on its way, or waits to be opened.
    Waiting(MailProgress),
    /// Confirmed on another device with this attempt's own password: this browser may follow.
    ActivatedHere,
    /// Confirmed with another password: whoever did it signs in.
    ActivatedElsewhere,
}

/// What is known of the mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailProgress {
    /// Not handed over yet.
    Queued,
    /// Held back by a storm of mail; another one asked for would not be (F-28).
    Held {
        /// When its turn comes.
        until: Timestamp,
    },
    /// The mail server took it.
    HandedOver {
        /// When.
        at: Timestamp,
    },
    /// It could not be handed over so far; it will be tried again.
    Delayed,
    /// The mail server refused the address.
    Refused,
    /// It could not be handed over while it was of use.
    GivenUp,
    /// Nothing may be told: it would show whether the address has an account.
    Untold,
}

impl Accounts {
    /// What the waiting page shows to the browser with this cookie.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn attempt(&self, cookie: &CookieToken, now: Timestamp) -> Result<Option<Attempt>, Error> {
        let Some(attempt) = self.find_attempt(cookie, now).await? else { return Ok(None) };
        let by_key = user::Entity::find().filter(user::Column::EmailKey.eq(attempt.email_key.clone()));
        let user = by_key.one(self.db.read()).await?;
        let mail = match attempt.mail_id {
            Some(id) => outbox::Entity::find_by_id(id).one(self.db.read()).await?,
            None => None,
        };
        let progress = user.and_then(|user| activated(&attempt, &user, now)).unwrap_or_else(|| {
            Progress::Waiting(mail.map_or(MailProgress::Untold, |mail| MailProgress::of(&mail, now)))
        });
        let resend_after = RESEND.wait(self.db.read(), &self.keys, attempt.email_key.as_str(), now).await?;
        Ok(Some(Attempt { email: attempt.email, progress, resend_after }))
    }

    /// Signs this browser in after its account was activated on another device with this attempt's password. Works
    /// once, within an hour.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn follow_activation(
        &self,
        cookie: &CookieToken,
        client: &Client,
        now: Timestamp,
    ) -> Result<Option<SignedIn>, Error> {
        let Some(attempt) = self.find_attempt(cookie, now).await? else { return Ok(None) };
        let by_key = user::Entity::find().filter(user::Column::EmailKey.eq(attempt.email_key.clone()));
        let user = by_key.one(self.db.read()).await?;
        let Some(user) = user.filter(|user| activated(&attempt, user, now) == Some(Progress::ActivatedHere)) else {
            return Ok(None);
        };
        let tx = self.db.begin().await?;
        if attempt::Entity::delete_by_id(cookie.hash()).exec(&tx).await?.rows_affected == 0 {
            return Ok(None);
        }
        // As the account was read: what changed its password since has changed its stamp.
        let Some(signed_in) = self.sign_in(&tx, &user, client, now).await? else { return Ok(None) };
        tx.commit().await?;
        Ok(Some(signed_in))
    }
}

/// What an attempt may know of its account's activation.
fn activated(attempt: &attempt::Model, user: &user::Model, now: Timestamp) -> Option<Progress> {
    // An account that was active before this attempt began must not show (I-63).
    let confirmed = user.confirmed_at.filter(|at| *at >= attempt.created_at)?;
    let own_password = attempt.password_hash.is_some() && attempt.password_hash == user.password_hash;
    Some(if own_password && confirmed >= now - FOLLOW { Progress::ActivatedHere } else { Progress::ActivatedElsewhere })
}

impl MailProgress {
    fn of(row: &outbox::Model, now: Timestamp) -> Self {
        match (row.state, row.closed_at) {
            (MailStatus::Waiting | MailStatus::Sending, _) if row.error.is_some() => Self::Delayed,
            (MailStatus::Waiting, _) if row.attempts == 0 && row.next_at > now + SOON => {
                Self::Held { until: row.next_at }
            }
            (MailStatus::Waiting | MailStatus::Sending, _) => Self::Queued,
            (MailStatus::Sent, Some(at)) => Self::HandedOver { at },
            (MailStatus::Failed, _) => Self::Refused,
            (MailStatus::Abandoned, _) => Self::GivenUp,
            (MailStatus::Sent | MailStatus::Dropped, _) => Self::Untold,
        }
    }
}
