//! The mail after a registration, and the budgets of mail that strangers can cause.

use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};

use crate::client::Client;
use crate::entity::user;
use crate::outbox::{Draft, MAIL_DELAY_MAX, MailKind, enqueue_for};
use crate::throttle::{ADDRESS_KIND_MAIL, ADDRESS_MAIL, DOMAIN_MAIL, Limit, SOURCE_MAIL, TOTAL_MAIL, Taken};
use crate::{Accounts, Email, EmailKey, Error, Timestamp};

/// Quiet after "this wasn't me": one day without mail that activates an account.
const QUIET: Limit = Limit { name: "quiet", burst: 1, per: Duration::from_hours(24) };

/// What somebody asked for that sends mail to an address which need not be theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// To register, or to be invited again without proof of having been.
    Registration,
    /// Another activation mail, by a browser that registered or with a genuine old link.
    Resend,
    /// A reset link.
    Reset,
    /// A sign-in link.
    SignIn,
    /// To prove a new address.
    NewAddress,
}

impl Asked {
    /// Both kinds of invitation count as one, or the end of the budget would tell which of them was sent.
    fn mail(self) -> MailKind {
        match self {
            Self::Registration | Self::Resend => MailKind::Activate,
            Self::Reset => MailKind::ResetPassword,
            Self::SignIn => MailKind::SignIn,
            Self::NewAddress => MailKind::ConfirmNewEmail,
        }
    }

    /// Mails of one lane wait for each other: what people ask for again is not behind a storm of registrations.
    fn lane(self) -> String {
        match self {
            Self::Resend => "resend".into(),
            _ => self.mail().to_value(),
        }
    }
}

impl Accounts {
    /// Queues what the owner of `email` should hear after a registration or a request for another mail: the activation
    /// link, or that there is an account already. Over the address's budget, and in the quiet after "this wasn't me",
    /// nothing is queued and nobody is told (R-TH-6). An earlier mail is not given instead: its fate need not be this
    /// browser's business, and would tell whether there is an account (R-EN-1).
    pub(crate) async fn invite(
        &self,
        db: &impl ConnectionTrait,
        asked: Asked,
        email: &Email,
        now: Timestamp,
    ) -> Result<Option<Uuid>, Error> {
        let known = user::Entity::find().filter(user::Column::EmailKey.eq(email.key().clone())).one(db).await?;
        let kind = match known {
            Some(user) if user.email_confirmed => MailKind::AlreadyRegistered,
            _ => MailKind::Activate,
        };
        // Both kinds share one budget, or its end would tell which of them was sent.
        let draft = Draft { kind, user: None, recipient: email.as_str(), recipient_key: email.key(), detail: None };
        if self.is_quiet(db, email.key(), now).await? {
            return Ok(None);
        }
        Ok(match self.mail_turn(db, asked, email.key(), now).await? {
            Some(turn) => Some(enqueue_for(db, draft, turn, now).await?),
            None => None,
        })
    }

    /// Counts one mail against all budgets of its address, its domain and the site, and says when it may leave. None
    /// when the address gets no more: nobody is told (R-TH-6). A storm does not make mails be lost but leave later;
    /// what would have to wait too long is refused before it is accepted (F-28).
    pub(crate) async fn mail_turn(
        &self,
        db: &impl ConnectionTrait,
        asked: Asked,
        key: &EmailKey,
        now: Timestamp,
    ) -> Result<Option<Timestamp>, Error> {
        let kind = asked.mail().to_value();
        let of_kind = format!("{kind} {}", key.as_str());
        for (limit, subject) in [(ADDRESS_KIND_MAIL, of_kind.as_str()), (ADDRESS_MAIL, key.as_str())] {
            if limit.take(db, &self.keys, subject, now).await? != Taken::Allowed {
                tracing::warn!(limit = limit.name, kind, "a mail is not sent: its budget is used up");
                return Ok(None);
            }
        }
        let lane = asked.lane();
        let of_domain = format!("{lane} {}", key.domain());
        let patience = MAIL_DELAY_MAX.min(asked.mail().useful_for() / 3);
        let mut turn = now;
        for (limit, subject) in [(DOMAIN_MAIL, of_domain.as_str()), (TOTAL_MAIL, lane.as_str())] {
            let next = limit.turn(db, &self.keys, subject, patience, now).await?;
            turn = turn.max(next.ok_or(Error::TooMuchMail)?);
        }
        // Ahead of all that is due already (F-28).
        Ok(Some(if asked == Asked::Resend && turn == now { now - MAIL_DELAY_MAX } else { turn }))
    }

    /// Counts one mail-producing request of a source. This machine itself is not counted.
    pub(crate) async fn may_ask_for_mail(&self, client: &Client, now: Timestamp) -> Result<Taken, DbErr> {
        self.take_from_source(SOURCE_MAIL, client, now).await
    }

    pub(crate) async fn take_from_source(&self, limit: Limit, client: &Client, now: Timestamp) -> Result<Taken, DbErr> {
        limit.take_from_source(self.db.write(), &self.keys, client, now).await
    }

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
}
