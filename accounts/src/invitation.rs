//! The mail after a registration, and how many of them an address may get.

use sea_orm::entity::prelude::*;
use sea_orm::{ConnectionTrait, DbErr, QueryOrder, QuerySelect};

use crate::client::Client;
use crate::entity::{outbox, user};
use crate::outbox::{Draft, MailKind, enqueue};
use crate::throttle::{ADDRESS_KIND_MAIL, ADDRESS_MAIL, Limit, SOURCE_MAIL, TOTAL_MAIL, Taken};
use crate::{Accounts, Email, EmailKey, Timestamp};

/// Quiet after "this wasn't me": one day without activation mail.
const QUIET: Limit = Limit { name: "quiet", burst: 1, per: std::time::Duration::from_hours(24) };

impl Accounts {
    /// Queues what the owner of `email` should hear after a registration or a request for another mail: the activation
    /// link, or that there is an account already. Over budget nothing is queued and nobody is told (R-TH-6); the
    /// latest such mail is given instead.
    pub(crate) async fn invite(
        &self,
        db: &impl ConnectionTrait,
        email: &Email,
        now: Timestamp,
    ) -> Result<Option<Uuid>, DbErr> {
        let known = user::Entity::find().filter(user::Column::EmailKey.eq(email.key().clone())).one(db).await?;
        let kind = match known {
            Some(user) if user.email_confirmed => MailKind::AlreadyRegistered,
            _ => MailKind::Activate,
        };
        // Both kinds share one budget, or its end would tell which of them was sent.
        if self.is_quiet(db, email.key(), now).await? || !self.may_mail(db, "invitation", email.key(), now).await? {
            return latest_invitation(db, email.key()).await;
        }
        let draft = Draft { kind, user: None, recipient: email.as_str(), recipient_key: email.key(), detail: None };
        enqueue(db, draft, now).await.map(Some)
    }

    /// Counts one mail of a kind that strangers can cause against all budgets of its address.
    pub(crate) async fn may_mail(
        &self,
        db: &impl ConnectionTrait,
        kind: &str,
        key: &EmailKey,
        now: Timestamp,
    ) -> Result<bool, DbErr> {
        let of_kind = format!("{kind} {}", key.as_str());
        for (limit, subject) in [(ADDRESS_KIND_MAIL, of_kind.as_str()), (ADDRESS_MAIL, key.as_str()), (TOTAL_MAIL, "")]
        {
            if limit.take(db, &self.keys, subject, now).await? != Taken::Allowed {
                tracing::warn!(limit = limit.name, kind, "a mail is not sent: its budget is used up");
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Counts one mail-producing request of a source. This machine itself is not counted.
    pub(crate) async fn may_ask_for_mail(&self, client: &Client, now: Timestamp) -> Result<Taken, DbErr> {
        self.take_from_source(SOURCE_MAIL, client, now).await
    }

    pub(crate) async fn take_from_source(&self, limit: Limit, client: &Client, now: Timestamp) -> Result<Taken, DbErr> {
        match &client.source {
            Some(source) => limit.take(self.db.write(), &self.keys, source, now).await,
            None => Ok(Taken::Allowed),
        }
    }

    pub(crate) async fn quieten(&self, db: &impl ConnectionTrait, key: &EmailKey, now: Timestamp) -> Result<(), DbErr> {
        QUIET.take(db, &self.keys, key.as_str(), now).await.map(drop)
    }

    async fn is_quiet(&self, db: &impl ConnectionTrait, key: &EmailKey, now: Timestamp) -> Result<bool, DbErr> {
        Ok(!QUIET.wait(db, &self.keys, key.as_str(), now).await?.is_zero())
    }
}

async fn latest_invitation(db: &impl ConnectionTrait, key: &EmailKey) -> Result<Option<Uuid>, DbErr> {
    let kinds = [MailKind::Activate, MailKind::AlreadyRegistered];
    let latest = outbox::Entity::find()
        .filter(outbox::Column::RecipientKey.eq(key.clone()))
        .filter(outbox::Column::Kind.is_in(kinds))
        .order_by_desc(outbox::Column::QueuedAt)
        .limit(1)
        .one(db)
        .await?;
    Ok(latest.map(|row| row.id))
}
