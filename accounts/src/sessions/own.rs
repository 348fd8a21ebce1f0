//! The member's own sessions: list them, end them, show a password again; and the notices about new ones.

use std::ops::Deref;
use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{DatabaseTransaction, QueryOrder};

use super::eviction::{Eviction, Sessions};
use super::session::{Member, SignedIn};
use crate::client::Client;
use crate::credentials::Verdict;
use crate::kinds::{Event, MailKind};
use crate::lifetimes::SUDO;
use crate::secret::CookieToken;
use crate::store::{session, user};
use crate::throttle::{DEVICE_LOGIN, Taken};
use crate::{Accounts, Error, Password, Timestamp, audit};

/// One of the member's sessions.
#[derive(Clone, Debug)]
pub struct SessionInfo {
    /// Names it in forms; signs nobody in.
    pub id: Uuid,
    /// The User-Agent header it began with.
    pub user_agent: String,
    /// When it began.
    pub started: Timestamp,
    /// When it was last used, to the minute.
    pub last_seen: Timestamp,
}

/// What came of a password typed by somebody who is signed in.
#[derive(Debug)]
pub enum Confirmed<T> {
    /// The right one.
    Yes(T),
    /// Another one.
    WrongPassword,
    /// Too many were tried.
    Throttled {
        /// For a `Retry-After` header.
        retry_after: Duration,
    },
    /// The account changed in this very moment, in another window: whatever was to be done has not been.
    Outrun,
}

/// A member who showed a password or a mailed link within [`SUDO`]. Only [`Member::fresh`] makes one; what a stolen
/// session must not do takes it.
#[derive(Clone, Copy, Debug)]
pub struct Fresh<'a>(&'a Member);

impl Member {
    /// Proof that a password or a mailed link was shown recently enough for sensitive acts, if it was.
    #[must_use]
    pub fn fresh(&self, now: Timestamp) -> Option<Fresh<'_>> {
        (now.since(self.authenticated_at) < SUDO).then_some(Fresh(self))
    }
}

impl Deref for Fresh<'_> {
    type Target = Member;

    fn deref(&self) -> &Member {
        self.0
    }
}

impl Accounts {
    /// The member's sessions that still count: this one first, then the latest used.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn sessions(&self, member: &Member, now: Timestamp) -> Result<Vec<SessionInfo>, Error> {
        let mut sessions = self.live_sessions(member.user, now).await?;
        sessions.sort_by_key(|session| session.id != member.session);
        Ok(sessions)
    }

    /// The sessions of an account that still count, the latest used first.
    pub(crate) async fn live_sessions(&self, user: Uuid, now: Timestamp) -> Result<Vec<SessionInfo>, DbErr> {
        let rows = session::Entity::find()
            .filter(session::Column::UserId.eq(user))
            .filter(session::Column::LastSeenAt.gt(now - self.lifetimes.session_idle))
            .filter(session::Column::CreatedAt.gt(now - self.lifetimes.session))
            .order_by_desc(session::Column::LastSeenAt)
            .all(self.db.read())
            .await?;
        Ok(rows.into_iter().map(SessionInfo::from).collect())
    }

    /// Ends one of the member's own sessions, and whatever its holder may have begun. This browser gets fresh cookies;
    /// None if there is no such session any more.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn end_session(
        &self,
        member: Fresh<'_>,
        session: Uuid,
        client: &Client,
        now: Timestamp,
    ) -> Result<Option<SignedIn>, Error> {
        self.sign_out(member, Sessions::Only(session), Event::SessionEnded, client, now).await
    }

    /// Ends all of the member's sessions but this one, and whatever their holders may have begun. This browser gets
    /// fresh cookies, in case its own were copied; None if it has just been signed out itself.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn end_other_sessions(
        &self,
        member: Fresh<'_>,
        client: &Client,
        now: Timestamp,
    ) -> Result<Option<SignedIn>, Error> {
        self.sign_out(member, Sessions::AllBut(member.session), Event::OtherSessionsEnded, client, now).await
    }

    async fn sign_out(
        &self,
        member: Fresh<'_>,
        whom: Sessions,
        event: Event,
        client: &Client,
        now: Timestamp,
    ) -> Result<Option<SignedIn>, Error> {
        let tx = self.db.begin().await?;
        let own = user::Entity::update_many().filter(user::Column::Id.eq(member.user));
        let Some(evicted) = Eviction::SignOut.carry_out(&tx, own, whom).await? else { return Ok(None) };
        if matches!(whom, Sessions::Only(_)) && evicted.sessions == 0 {
            return Ok(None);
        }
        let Some(cookie) = renew_session(&tx, &member, member.authenticated_at).await? else { return Ok(None) };
        audit::record(&tx, event, Some(member.user), Some(client), None, now).await?;
        tx.commit().await?;
        Ok(Some(SignedIn { cookie, device: self.device_token(&evicted.user) }))
    }

    /// Takes the password again, and gives the session a fresh cookie (R-SE-2) and a fresh sudo window.
    ///
    /// # Errors
    /// When the database or a hash slot is not to be had in time.
    pub async fn reauthenticate(
        &self,
        member: &Member,
        password: Password,
        client: &Client,
        now: Timestamp,
    ) -> Result<Confirmed<CookieToken>, Error> {
        if let Some(refused) = self.refuse_password(member, password, now).await? {
            return Ok(refused);
        }
        let tx = self.db.begin().await?;
        let Some(cookie) = renew_session(&tx, member, now).await? else { return Ok(Confirmed::Outrun) };
        audit::record(&tx, Event::Reauthenticated, Some(member.user), Some(client), None, now).await?;
        tx.commit().await?;
        Ok(Confirmed::Yes(cookie))
    }

    /// Switches mails about new sign-ins on.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn switch_notices_on(&self, member: &Member, client: &Client, now: Timestamp) -> Result<(), Error> {
        let tx = self.db.begin().await?;
        let on = user::Entity::update_many().col_expr(user::Column::SignInNotices, Expr::value(true));
        on.filter(user::Column::Id.eq(member.user)).exec(&tx).await?;
        audit::record(&tx, Event::NoticesOn, Some(member.user), Some(client), None, now).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Switches mails about new sign-ins off. One last mail says so.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn switch_notices_off(&self, member: Fresh<'_>, client: &Client, now: Timestamp) -> Result<(), Error> {
        let tx = self.db.begin().await?;
        self.notices_end(&tx, member.user, client, now).await?;
        self.commit(tx).await?;
        Ok(())
    }

    /// Switches notices off for the account, whoever asked, and tells its owner if they were on.
    pub(crate) async fn notices_end(
        &self,
        tx: &DatabaseTransaction,
        user: Uuid,
        client: &Client,
        now: Timestamp,
    ) -> Result<(), DbErr> {
        let off = user::Entity::update_many()
            .col_expr(user::Column::SignInNotices, Expr::value(false))
            .filter(user::Column::Id.eq(user))
            .filter(user::Column::SignInNotices.eq(true))
            .exec_with_returning(tx)
            .await?;
        if let Some(user) = off.first() {
            self.tell(tx, MailKind::NoticesOff, user, now).await?;
        }
        audit::record(tx, Event::NoticesOff, Some(user), Some(client), None, now).await
    }

    /// Whether the member gets mails about new sign-ins.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn notices(&self, member: &Member) -> Result<bool, Error> {
        let user = user::Entity::find_by_id(member.user).one(self.db.read()).await?;
        Ok(user.is_some_and(|user| user.sign_in_notices))
    }

    /// None if the password is the member's own; else what to answer. Counted per session: strangers cannot use up
    /// the member's tries (R-TH-2, R-PW-7).
    pub(crate) async fn refuse_password<T>(
        &self,
        member: &Member,
        password: Password,
        now: Timestamp,
    ) -> Result<Option<Confirmed<T>>, Error> {
        let subject = member.session.to_string();
        if let Taken::Denied { retry_after } = DEVICE_LOGIN.take(self.db.write(), &self.keys, &subject, now).await? {
            return Ok(Some(Confirmed::Throttled { retry_after }));
        }
        let user = user::Entity::find_by_id(member.user).one(self.db.read()).await?;
        let stored = user.as_ref().and_then(|user| user.password_hash.as_ref());
        if self.gate.verify(password, stored).await? == Verdict::Wrong {
            return Ok(Some(Confirmed::WrongPassword));
        }
        DEVICE_LOGIN.clear(self.db.write(), &self.keys, &subject).await?;
        Ok(None)
    }
}

/// A fresh cookie for the member's session, and when its password was last shown; None if the session has ended.
pub(crate) async fn renew_session(
    db: &impl ConnectionTrait,
    member: &Member,
    authenticated_at: Timestamp,
) -> Result<Option<CookieToken>, DbErr> {
    let cookie = CookieToken::fresh();
    let renewed = session::Entity::update_many()
        .col_expr(session::Column::TokenHash, Expr::value(cookie.hash()))
        .col_expr(session::Column::AuthenticatedAt, Expr::value(authenticated_at))
        .filter(session::Column::Id.eq(member.session))
        .exec(db)
        .await?;
    Ok((renewed.rows_affected == 1).then_some(cookie))
}

impl From<session::Model> for SessionInfo {
    fn from(row: session::Model) -> Self {
        Self { id: row.id, user_agent: row.user_agent, started: row.created_at, last_seen: row.last_seen_at }
    }
}
