//! The quiet period that "this wasn't me" starts for an address: which kinds of email it holds back, all in one place.

use std::time::Duration;

use sea_orm::entity::prelude::*;

use super::compose::ResetCause;
use crate::kinds::MailKind;
use crate::store::{outbox, user};
use crate::throttle::Limit;
use crate::{Core, EmailKey, Timestamp};

/// The quiet period after "this wasn't me": one day without mail that strangers can cause.
const QUIET: Limit = Limit { name: "quiet", burst: 1, per: Duration::from_hours(24) };

/// When the quiet period of an address holds back a kind of email.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quiet {
    /// Whether or not the address has an account: strangers can cause it.
    Always,
    /// While the address has no active account. The owner of one needs these emails to sign in.
    WithoutAccount,
    /// It reports what an operator did, or somebody who was signed in.
    Never,
}

impl MailKind {
    fn quiet(self) -> Quiet {
        match self {
            Self::Activate | Self::ActivationReminder | Self::AlreadyRegistered | Self::ConfirmNewEmail => {
                Quiet::Always
            }
            Self::ResetPassword | Self::SignIn => Quiet::WithoutAccount,
            Self::PasswordChanged
            | Self::EmailChangeRequested
            | Self::EmailChanged
            | Self::AccountDeleted
            | Self::NewSignIn
            | Self::NoticesOff => Quiet::Never,
        }
    }
}

impl Core {
    /// Starts the quiet period: for a day, no mail that strangers can cause goes to this address.
    pub(crate) async fn quieten(&self, db: &impl ConnectionTrait, key: &EmailKey, now: Timestamp) -> Result<(), DbErr> {
        QUIET.take(db, &self.keys, key.as_str(), now).await.map(drop)
    }

    pub(crate) async fn is_quiet(
        &self,
        db: &impl ConnectionTrait,
        key: &EmailKey,
        now: Timestamp,
    ) -> Result<bool, DbErr> {
        Ok(!QUIET.wait(db, &self.keys, key.as_str(), now).await?.is_zero())
    }

    /// Whether the quiet period holds this email back. Checked when the email is due, so that a request looks the same
    /// during the period as at any other time (R-EN-1).
    pub(crate) async fn is_hushed(
        &self,
        row: &outbox::Model,
        user: Option<&user::Model>,
        now: Timestamp,
    ) -> Result<bool, DbErr> {
        let heeds = match row.kind.quiet() {
            Quiet::Always => true,
            Quiet::WithoutAccount => !user.is_some_and(|user| user.email_confirmed),
            Quiet::Never => false,
        };
        Ok(heeds
            && ResetCause::of(row) == ResetCause::Asked
            && self.is_quiet(self.db.read(), &row.recipient_key, now).await?)
    }
}
