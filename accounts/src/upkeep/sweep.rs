//! Periodic clean-up of expired rows. No rule relies on it: whatever has expired is refused before it is swept.

use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{ActiveEnum, QueryOrder, QuerySelect};

use super::Upkeep;
use super::portion::{change, delete, is_full, some};
use crate::kinds::{Event, MailKind, NoticeState};
use crate::lifetimes::{MAIL_LOGIN, UNDO};
use crate::mail::{Draft, enqueue};
use crate::secret::random;
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
/// How many throttles one round looks at, and how many one statement names.
const THROTTLES: u64 = 5_000;
const KEYS: usize = 500;

impl Upkeep<'_> {
    /// One round: reminds, expires, sweeps, wipes, turns signing keys. Safe to run on several replicas at once.
    ///
    /// # Errors
    /// After one, the next round does what is left.
    pub async fn sweep(self, now: Timestamp) -> Result<(), Error> {
        self.core.remind(now).await?;
        self.core.hurry_mail(now).await?;
        self.core.expire(now).await?;
        self.core.sweep_requests(now).await?;
        self.core.sweep_sessions(now).await?;
        self.core.sweep_throttles(now).await?;
        self.core.wipe_clients(now).await?;
        self.core.sweep_audit(now).await?;
        self.core.sweep_applications(now).await?;
        SigningKeys { core: self.core }.turn(now).await
    }
}

impl Core {
    /// Sends the one reminder when a third of an unconfirmed account's lifetime is left.
    async fn remind(&self, now: Timestamp) -> Result<(), Error> {
        let due = lapsed(now - self.lifetimes.unconfirmed * 2 / 3).and(user::Column::RemindedAt.is_null());
        loop {
            let tx = self.db.begin().await?;
            let reminded = change_users()
                .col_expr(user::Column::RemindedAt, Expr::value(now))
                .filter(some::<user::Entity>(&[user::Column::CreatedAt], &due))
                .exec_with_returning(&tx)
                .await?;
            if reminded.is_empty() {
                return Ok(());
            }
            for user in &reminded {
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
            if !is_full(reminded.len() as u64) {
                return Ok(());
            }
        }
    }

    /// Removes accounts that were never activated, which frees their addresses.
    async fn expire(&self, now: Timestamp) -> Result<(), Error> {
        let due = lapsed(now - self.lifetimes.unconfirmed);
        loop {
            let tx = self.db.begin().await?;
            let expired = user::Entity::delete_many()
                .filter(some::<user::Entity>(&[user::Column::CreatedAt], &due))
                .exec_with_returning(&tx)
                .await?;
            for user in &expired {
                audit_log::record(&tx, Event::Expired, Some(user.id), None, None, now).await?;
            }
            tx.commit().await?;
            if !is_full(expired.len() as u64) {
                return Ok(());
            }
        }
    }

    async fn sweep_requests(&self, now: Timestamp) -> Result<(), DbErr> {
        let db = self.db.write();
        let old = attempt::Column::CreatedAt.lte(now - self.lifetimes.unconfirmed);
        delete::<attempt::Entity>(db, &[attempt::Column::CreatedAt], old).await?;
        let old = mail_login::Column::CreatedAt.lte(now - MAIL_LOGIN);
        delete::<mail_login::Entity>(db, &[mail_login::Column::CreatedAt], old).await?;
        let old = outbox::Column::ClosedAt.lte(now - CLOSED_MAIL);
        delete::<outbox::Entity>(db, &[outbox::Column::ClosedAt], old).await?;
        let over = link_use::Column::ExpiresAt.lte(now);
        delete::<link_use::Entity>(db, &[link_use::Column::ExpiresAt], over).await?;
        let old = email_change::Column::ChangedAt.lte(now - UNDO);
        delete::<email_change::Entity>(db, &[email_change::Column::ChangedAt], old).await
    }

    async fn sweep_sessions(&self, now: Timestamp) -> Result<(), DbErr> {
        use session::Column::{Client, CreatedAt, LastSeenAt};
        let idle = LastSeenAt.lte(now - self.lifetimes.session_idle);
        let old = CreatedAt.lte(now - self.lifetimes.session);
        // Two indexes hold one half of the sessions each.
        let (old, other) = (old.clone().and(Client.is_null()), old.and(Client.is_not_null()));
        for (by, ended) in [(LastSeenAt, idle), (CreatedAt, old), (CreatedAt, other)] {
            delete::<session::Entity>(self.db.write(), &[by], ended).await?;
        }
        Ok(())
    }

    /// Looks at some throttles each time, from anywhere in their order: an index by time would cost every request more
    /// than these rows are worth.
    async fn sweep_throttles(&self, now: Timestamp) -> Result<(), DbErr> {
        use throttle::{Column, Entity};
        let from = random::<32>().to_vec();
        let after = Entity::find().filter(Column::Key.gt(from.clone()));
        let mut seen = after.order_by_asc(Column::Key).limit(THROTTLES).all(self.db.read()).await?;
        if let Some(left) = THROTTLES.checked_sub(seen.len() as u64).filter(|left| *left > 0) {
            let before = Entity::find().filter(Column::Key.lte(from));
            seen.extend(before.order_by_asc(Column::Key).limit(left).all(self.db.read()).await?);
        }
        let over: Vec<_> = seen.into_iter().filter(|row| row.next_at <= now).map(|row| row.key).collect();
        for keys in over.chunks(KEYS) {
            let keys = Column::Key.is_in(keys.iter().cloned());
            Entity::delete_many().filter(keys).filter(Column::NextAt.lte(now)).exec(self.db.write()).await?;
        }
        Ok(())
    }

    async fn wipe_clients(&self, now: Timestamp) -> Result<(), DbErr> {
        let db = self.db.write();
        let none = || Expr::value(None::<String>);
        let due = audit::Column::At.lte(now - CLIENT).and(audit::Column::Client.is_not_null());
        let wipe = audit::Entity::update_many().col_expr(audit::Column::Client, none());
        change(db, wipe, &[audit::Column::At], due).await?;
        let due = session::Column::CreatedAt.lte(now - CLIENT).and(session::Column::Client.is_not_null());
        let wipe = session::Entity::update_many().col_expr(session::Column::Client, none());
        change(db, wipe, &[session::Column::CreatedAt], due).await
    }

    /// Entries that strangers can add at will: of no account, and all of an account that was never activated, when it has
    /// been gone for as long.
    async fn sweep_audit(&self, now: Timestamp) -> Result<(), DbErr> {
        use audit::Column::{At, Event as What, UserId};
        let old = At.lte(now - CLIENT);
        let of_nobody = UserId.is_null().and(old.clone());
        delete::<audit::Entity>(self.db.write(), &[UserId, At], of_nobody).await?;
        // Not parameters: the condition of an index has none.
        let names = [Event::Expired, Event::Declined].map(|event| Expr::Constant(event.to_value().into()));
        let gone = What.into_expr().is_in(names).and(old);
        let gone = Query::select().column(UserId).from(audit::Entity).and_where(gone).take();
        // All at once: the entry that tells which are gone is one of them.
        audit::Entity::delete_many().filter(UserId.in_subquery(gone)).exec(self.db.write()).await.map(drop)
    }

    async fn sweep_applications(&self, now: Timestamp) -> Result<(), DbErr> {
        let db = self.db.write();
        let over = oidc_code::Column::ExpiresAt.lte(now - USED_CODE);
        delete::<oidc_code::Entity>(db, &[oidc_code::Column::ExpiresAt], over).await?;
        let over = grant::Column::ExpiresAt.lte(now);
        delete::<grant::Entity>(db, &[grant::Column::ExpiresAt], over).await?;
        let closed = logout_notice::Column::State.is_in([NoticeState::Delivered, NoticeState::Failed]);
        let old = closed.and(logout_notice::Column::GiveUpAt.lte(now - CLOSED_NOTICE));
        delete::<logout_notice::Entity>(db, &[logout_notice::Column::GiveUpAt], old).await
    }
}
