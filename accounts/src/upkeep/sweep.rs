//! Periodic clean-up of expired rows. No rule relies on it: whatever has expired is refused before it is swept.

use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, Query};

use super::Upkeep;
use crate::kinds::{Event, MailKind, NoticeState};
use crate::lifetimes::{MAIL_LOGIN, UNDO};
use crate::mail::{Draft, enqueue};
use crate::signing_keys::SigningKeys;
use crate::store::{
    attempt, audit, change_users, email_change, grant, lapsed, link_use, logout_notice, mail_login, oidc_code, outbox,
    session, throttle, user,
};
use crate::{Core, Error, Timestamp, audit as audit_log};

/// How long the state of a closed email can be looked up.
const CLOSED_MAIL: Duration = Duration::from_hours(336);
/// How long client addresses are kept, as well as audit entries that concern no account that was ever active.
const CLIENT: Duration = Duration::from_hours(720);
/// How long it is noticed that a code comes again.
const USED_CODE: Duration = Duration::from_mins(10);
/// How long the state of a notice of a sign-out can be looked up after it would have been given up: a week in all.
const CLOSED_NOTICE: Duration = Duration::from_hours(6 * 24);

impl Upkeep<'_> {
    /// One round: reminds, expires, sweeps, wipes, turns signing keys. Safe to run on several replicas at once.
    ///
    /// # Errors
    /// After one, the next round does what is left.
    pub async fn sweep(self, now: Timestamp) -> Result<(), Error> {
        self.core.remind(now).await?;
        self.core.hurry_mail(now).await?;
        let db = self.core.db.write();
        self.core.expire(now).await?;
        attempt::Entity::delete_many()
            .filter(attempt::Column::CreatedAt.lte(now - self.core.lifetimes.unconfirmed))
            .exec(db)
            .await?;
        mail_login::Entity::delete_many().filter(mail_login::Column::CreatedAt.lte(now - MAIL_LOGIN)).exec(db).await?;
        session::Entity::delete_many()
            .filter(
                session::Column::LastSeenAt
                    .lte(now - self.core.lifetimes.session_idle)
                    .or(session::Column::CreatedAt.lte(now - self.core.lifetimes.session)),
            )
            .exec(db)
            .await?;
        outbox::Entity::delete_many().filter(outbox::Column::ClosedAt.lte(now - CLOSED_MAIL)).exec(db).await?;
        throttle::Entity::delete_many().filter(throttle::Column::NextAt.lte(now)).exec(db).await?;
        link_use::Entity::delete_many().filter(link_use::Column::ExpiresAt.lte(now)).exec(db).await?;
        email_change::Entity::delete_many().filter(email_change::Column::ChangedAt.lte(now - UNDO)).exec(db).await?;
        self.core.wipe_clients(now).await?;
        audit::Entity::delete_many().filter(of_nobody()).filter(audit::Column::At.lte(now - CLIENT)).exec(db).await?;
        self.core.sweep_applications(now).await?;
        SigningKeys { core: self.core }.turn(now).await
    }
}

impl Core {
    /// Sends the one reminder when a third of an unconfirmed account's lifetime is left.
    async fn remind(&self, now: Timestamp) -> Result<(), Error> {
        let tx = self.db.begin().await?;
        let reminded = change_users()
            .col_expr(user::Column::RemindedAt, Expr::value(now))
            .filter(lapsed(now - self.lifetimes.unconfirmed * 2 / 3))
            .filter(user::Column::RemindedAt.is_null())
            .exec_with_returning(&tx)
            .await?;
        if reminded.is_empty() {
            return Ok(());
        }
        for user in reminded {
            let email = user.address();
            let draft = Draft {
                kind: MailKind::ActivationReminder,
                user: None,
                recipient: email.as_str(),
                recipient_key: email.key(),
                detail: None,
                language: None,
            };
            enqueue(&tx, draft, now).await?;
        }
        self.commit(tx).await?;
        Ok(())
    }

    /// Removes accounts that were never activated, which frees their addresses.
    async fn expire(&self, now: Timestamp) -> Result<(), Error> {
        let tx = self.db.begin().await?;
        let expired = user::Entity::delete_many()
            .filter(lapsed(now - self.lifetimes.unconfirmed))
            .exec_with_returning(&tx)
            .await?;
        for user in expired {
            audit_log::record(&tx, Event::Expired, Some(user.id), None, None, now).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    async fn wipe_clients(&self, now: Timestamp) -> Result<(), DbErr> {
        let db = self.db.write();
        audit::Entity::update_many()
            .col_expr(audit::Column::Client, Expr::value(None::<String>))
            .filter(audit::Column::At.lte(now - CLIENT))
            .filter(audit::Column::Client.is_not_null())
            .exec(db)
            .await?;
        session::Entity::update_many()
            .col_expr(session::Column::Client, Expr::value(None::<String>))
            .filter(session::Column::CreatedAt.lte(now - CLIENT))
            .filter(session::Column::Client.is_not_null())
            .exec(db)
            .await
            .map(drop)
    }
}

impl Core {
    async fn sweep_applications(&self, now: Timestamp) -> Result<(), DbErr> {
        let db = self.db.write();
        oidc_code::Entity::delete_many().filter(oidc_code::Column::ExpiresAt.lte(now - USED_CODE)).exec(db).await?;
        grant::Entity::delete_many().filter(grant::Column::ExpiresAt.lte(now)).exec(db).await?;
        let closed = [NoticeState::Delivered, NoticeState::Failed];
        logout_notice::Entity::delete_many()
            .filter(logout_notice::Column::State.is_in(closed))
            .filter(logout_notice::Column::GiveUpAt.lte(now - CLOSED_NOTICE))
            .exec(db)
            .await
            .map(drop)
    }
}

/// Entries that strangers can add at will: of no account, and of accounts that were never activated and are gone.
fn of_nobody() -> Expr {
    let gone = Query::select()
        .column(audit::Column::UserId)
        .from(audit::Entity)
        .and_where(audit::Column::Event.is_in([Event::Expired, Event::Declined]))
        .take();
    audit::Column::UserId.is_null().or(audit::Column::UserId.in_subquery(gone))
}
