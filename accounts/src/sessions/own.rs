//! A member's own sessions: list them and end them.

use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

use super::Sessions;
use super::ending::SessionScope;
use super::eviction::Eviction;
use super::fresh::{Fresh, renew_session};
use super::session::{Member, SignedIn};
use crate::kinds::Event;
use crate::request::Request;
use crate::store::{change_users, session, user};
use crate::{Core, Error, Timestamp, audit};

/// One of the member's sessions.
#[derive(Clone, Debug)]
pub struct SessionInfo {
    /// Identifies it in forms; signs nobody in.
    pub id: Uuid,
    /// Whether it is the session of the request.
    pub current: bool,
    /// The User-Agent header of its sign-in.
    pub user_agent: String,
    /// When it began.
    pub started: Timestamp,
    /// When it was last used, to the minute.
    pub last_seen: Timestamp,
}

impl Sessions<'_> {
    /// The member's valid sessions: this one first, then the latest used.
    pub async fn list(self, member: &Member, now: Timestamp) -> Result<Vec<SessionInfo>, Error> {
        let mut sessions = self.core.live_sessions(member.user, Some(member.session), now).await?;
        sessions.sort_by_key(|session| !session.current);
        Ok(sessions)
    }

    /// Ends one of the member's own sessions, and whatever its holder may have begun. This browser gets new cookies.
    /// None if there is no such session any more.
    pub async fn end(self, member: Fresh<'_>, session: Uuid, request: &Request) -> Result<Option<SignedIn>, Error> {
        self.core.sign_out(member, SessionScope::Only(session), Event::SessionEnded, request).await
    }

    /// Ends all of the member's other sessions, and whatever their holders may have begun. This browser gets new
    /// cookies, in case its own were copied. None if it has just been signed out itself.
    pub async fn end_others(self, member: Fresh<'_>, request: &Request) -> Result<Option<SignedIn>, Error> {
        self.core.sign_out(member, SessionScope::AllBut(member.session), Event::OtherSessionsEnded, request).await
    }
}

impl Core {
    /// The valid sessions of an account, the latest used first; `current` is the session of the request.
    pub(crate) async fn live_sessions(
        &self,
        user: Uuid,
        current: Option<Uuid>,
        now: Timestamp,
    ) -> Result<Vec<SessionInfo>, DbErr> {
        let rows = session::Entity::find()
            .filter(session::Column::UserId.eq(user))
            .filter(session::Column::LastSeenAt.gt(now - self.lifetimes.session_idle))
            .filter(session::Column::CreatedAt.gt(now - self.lifetimes.session))
            .order_by_desc(session::Column::LastSeenAt)
            .all(self.db.read())
            .await?;
        let info = |row: session::Model| SessionInfo {
            id: row.id,
            current: current == Some(row.id),
            user_agent: row.user_agent,
            started: row.created_at,
            last_seen: row.last_seen_at,
        };
        Ok(rows.into_iter().map(info).collect())
    }

    async fn sign_out(
        &self,
        member: Fresh<'_>,
        whom: SessionScope,
        event: Event,
        request: &Request,
    ) -> Result<Option<SignedIn>, Error> {
        let tx = self.db.begin().await?;
        let own = change_users().filter(user::Column::Id.eq(member.user));
        let Some(evicted) = Eviction::SignOut.carry_out(&tx, own, whom, request.now).await? else { return Ok(None) };
        if matches!(whom, SessionScope::Only(_)) && evicted.sessions == 0 {
            return Ok(None);
        }
        let renewed = renew_session(&tx, &member, request, member.authenticated_at).await?;
        let Some(session) = renewed else { return Ok(None) };
        audit::record(&tx, event, Some(member.user), Some(&request.client), None, request.now).await?;
        tx.commit().await?;
        Ok(Some(SignedIn { session, device: self.device_token(&evicted.user) }))
    }
}
