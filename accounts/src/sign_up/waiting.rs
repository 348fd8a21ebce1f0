//! What the waiting page may tell the browser that signed up, and signing it in once the address is confirmed.

use std::sync::atomic::Ordering;
use std::time::Duration;

use sea_orm::entity::prelude::*;

use super::SignUp;
use crate::credentials::PasswordProof;
use crate::kinds::MailStatus;
use crate::lifetimes::FOLLOW;
use crate::request::Request;
use crate::secret::SignUpToken;
use crate::sessions::{Admitted, Proof, SignedIn};
use crate::store::{attempt, outbox, user};
use crate::throttle::RESEND;
use crate::{Core, Error, Timestamp};

/// A delay shorter than this is not worth mentioning.
const SOON: Duration = Duration::from_secs(30);

/// This browser's sign-up request.
#[derive(Clone, Debug)]
pub struct SignUpRequest {
    /// The address as typed here.
    pub email: String,
    /// Its state.
    pub progress: Progress,
    /// When another email can be asked for; zero if now.
    pub resend_after: Duration,
}

/// The state of a sign-up request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// The email is on its way, or waits to be opened.
    Waiting(MailProgress),
    /// Confirmed on another device with this request's own password: this browser may sign in.
    ActivatedHere,
    /// Confirmed with another password: only whoever did it can sign in.
    ActivatedElsewhere,
}

/// What may be said about the email.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailProgress {
    /// Not handed over yet.
    Queued,
    /// Held back by a storm of mail; another one asked for would not be (F-28).
    Held {
        /// When its turn comes.
        until: Timestamp,
    },
    /// The mail server accepted it, or it was moot by then.
    HandedOver {
        /// When.
        at: Timestamp,
    },
    /// It could not be handed over so far; it will be tried again.
    Delayed,
    /// The mail server refused the address.
    Refused,
    /// It could not be handed over while it was still useful.
    GivenUp,
    /// Nothing may be said: it would reveal whether the address has an account.
    Untold,
}

impl SignUp<'_> {
    /// What the waiting page shows to the browser with this cookie.
    pub async fn attempt(self, cookie: &SignUpToken, now: Timestamp) -> Result<Option<SignUpRequest>, Error> {
        let Some(attempt) = self.core.find_attempt(cookie, now).await? else { return Ok(None) };
        let mail = match attempt.mail_id {
            Some(id) => outbox::Entity::find_by_id(id).one(self.core.db.read()).await?,
            None => None,
        };
        let progress = match attempt.activated_at {
            Some(_) if self.core.followable(&attempt, now).await?.is_some() => Progress::ActivatedHere,
            Some(_) => Progress::ActivatedElsewhere,
            None => Progress::Waiting(self.core.progress(mail.as_ref(), now)),
        };
        let subject = attempt.token_hash.to_text();
        let resend_after = RESEND.wait(self.core.db.read(), &self.core.keys, &subject, now).await?;
        Ok(Some(SignUpRequest { email: attempt.email, progress, resend_after }))
    }

    /// Signs this browser in after its account was activated on another device with this request's password. Works
    /// once, within an hour.
    pub async fn follow(self, cookie: &SignUpToken, request: &Request) -> Result<Option<SignedIn>, Error> {
        let Some(attempt) = self.core.find_attempt(cookie, request.now).await? else { return Ok(None) };
        let Some((user, shown)) = self.core.followable(&attempt, request.now).await? else { return Ok(None) };
        let tx = self.core.db.begin().await?;
        if attempt::Entity::delete_by_id(cookie.hash()).exec(&tx).await?.rows_affected == 0 {
            return Ok(None);
        }
        // For the account as it was read: a password changed since then has changed the security stamp.
        let Admitted::In(signed_in) = self.core.admit(&tx, &user, &Proof::Password(shown), request).await? else {
            return Ok(None);
        };
        tx.commit().await?;
        Ok(Some(signed_in))
    }
}

impl Core {
    fn progress(&self, mail: Option<&outbox::Model>, now: Timestamp) -> MailProgress {
        match mail.map(|mail| MailProgress::of(mail, now)) {
            // Not tried itself, it waits behind emails that were.
            Some(MailProgress::Queued) if self.mail_trouble.load(Ordering::Relaxed) => MailProgress::Delayed,
            progress => progress.unwrap_or(MailProgress::Untold),
        }
    }

    /// The account that this request may sign in to: activated a short while ago with its password, which is still the
    /// account's.
    async fn followable(
        &self,
        attempt: &attempt::Model,
        now: Timestamp,
    ) -> Result<Option<(user::Model, PasswordProof)>, DbErr> {
        let recent = attempt.activated_at.is_some_and(|at| at >= now - FOLLOW);
        let Some(account) = attempt.account_id.filter(|_| recent) else { return Ok(None) };
        let user = user::Entity::find_by_id(account).one(self.db.read()).await?;
        Ok(user
            .and_then(|user| PasswordProof::of_typed(&user, attempt.password_hash.as_ref()).map(|shown| (user, shown))))
    }
}

impl MailProgress {
    fn of(row: &outbox::Model, now: Timestamp) -> Self {
        match (row.state, row.closed_at) {
            (MailStatus::Waiting | MailStatus::Sending, _) if row.error.is_some() => Self::Delayed,
            (MailStatus::Waiting, _) if row.attempts == 0 && row.next_at > now + SOON => {
                Self::Held { until: row.next_at }
            }
            (MailStatus::Waiting | MailStatus::Sending, _) => Self::Queued,
            // As if it had been sent: why it became moot is the owner's business, not a stranger's (R-EN-1).
            (MailStatus::Sent | MailStatus::Dropped, Some(at)) => Self::HandedOver { at },
            (MailStatus::Failed, _) => Self::Refused,
            (MailStatus::Abandoned, _) => Self::GivenUp,
            (MailStatus::Sent | MailStatus::Dropped, None) => Self::Untold,
        }
    }
}
