//! Sessions: opaque tokens, hashed at rest, with expiry checked in the query (R-SE-1 to R-SE-4).

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{Condition, DatabaseTransaction, QuerySelect, SelectTwo};

use super::Sessions;
use super::ending::SessionScope;
use super::known_browser::BrowserToken;
use super::remembered::Remembered;
use crate::kinds::Event;
use crate::request::Request;
use crate::secret::{SessionToken, TokenHash};
use crate::store::session;
use crate::store::user::{self, Status};
use crate::{Core, Error, Locale, TermsVersion, Timestamp, audit};

/// `last_seen_at` is written at most this often.
pub(crate) const TOUCH: Duration = Duration::from_mins(1);

/// What a sign-in gives to the browser or program. Prints neither (I-84).
pub struct SignedIn {
    /// Identifies the session. New at every sign-in (R-SE-2).
    pub session: SessionToken,
    /// What makes this a known browser of the account (R-TH-2).
    pub device: BrowserToken,
}

/// A visitor who is signed in, with what pages show of the account.
#[derive(Clone, Debug)]
pub struct Member {
    /// The account.
    pub user: Uuid,
    /// The session's public id.
    pub session: Uuid,
    /// The account's address.
    pub email: String,
    /// Whether a mailed link or code has proven it.
    pub email_proven: bool,
    /// When the account was created.
    pub since: Timestamp,
    /// When this session began.
    pub signed_in_at: Timestamp,
    /// A new address that can still be confirmed.
    pub pending_email: Option<String>,
    /// When a password or a mailed link was last shown in this session.
    pub authenticated_at: Timestamp,
    /// The account's language and time zone.
    pub locale: Locale,
    /// The terms that its owner accepted last; None if they never accepted any.
    pub terms: Option<TermsVersion>,
    /// Its token, which is another one after others were thrown out.
    pub(crate) token: TokenHash,
}

/// What is remembered of a session.
#[derive(Debug)]
pub(crate) struct Known {
    member: Member,
    /// When the member's pending address can no longer be confirmed.
    pending_until: Option<Timestamp>,
}

impl Sessions<'_> {
    /// The member behind a session's token, if the session is valid and the account active. From memory where nothing
    /// has changed, and never from memory alone.
    pub async fn resume(self, token: &SessionToken, now: Timestamp) -> Result<Option<Member>, Error> {
        let hash = token.hash();
        let known = if let Some(known) = self.core.remembered_session(&hash, now).await? {
            known
        } else {
            let Some(known) = self.core.load_session(&hash, now).await? else { return Ok(None) };
            self.core.members.keep(hash, &known);
            known
        };
        if known.counts_as_use(TOUCH, now) {
            self.core.touch(known.member.session, now).await;
        }
        Ok(Some(known.member_at(now)))
    }

    /// Ends the session of a token. Succeeds if it has already ended.
    pub async fn sign_out(self, token: &SessionToken, request: &Request) -> Result<(), Error> {
        let by_token = session::Column::TokenHash.eq(token.hash());
        let Some(session) = session::Entity::find().filter(by_token).one(self.core.db.read()).await? else {
            return Ok(());
        };
        let tx = self.core.db.begin().await?;
        if SessionScope::Own(session.id).end(&tx, session.user_id, request.now).await? == 1 {
            audit::record(&tx, Event::SignedOut, Some(session.user_id), Some(&request.client), None, request.now)
                .await?;
        }
        tx.commit().await?;
        Ok(())
    }
}

impl Core {
    /// The member's account as it is now.
    pub(crate) async fn member_row(&self, member: &Member) -> Result<Option<user::Model>, DbErr> {
        user::Entity::find_by_id(member.user).one(self.db.read()).await
    }

    /// A session as it is remembered, if that is still true.
    async fn remembered_session(
        &self,
        token: &TokenHash,
        now: Timestamp,
    ) -> Result<Option<Arc<Remembered<Known>>>, DbErr> {
        // One that seems to be idle may have been used at another replica.
        let alive = |known: &Arc<Remembered<Known>>| known.is_alive(self.lifetimes.session_idle, now);
        let Some(known) = self.members.latest(token).filter(alive) else { return Ok(None) };
        let seen = self.revisions.read(Some(known.user())).await?;
        Ok(known.is_current(&seen).then_some(known))
    }

    async fn load_session(&self, token: &TokenHash, now: Timestamp) -> Result<Option<Arc<Remembered<Known>>>, DbErr> {
        let by_token = session::Column::TokenHash.eq(token.clone());
        let found = self.live(now).filter(by_token).one(self.db.read()).await?;
        let Some((session, Some(user))) = found else { return Ok(None) };
        let known = Known::of(&session, &user);
        Ok(Some(Arc::new(Remembered::new(known, &session, &user, self.lifetimes.session))))
    }

    /// A session with this id that is valid, with its active account.
    pub(crate) async fn live_session(
        &self,
        id: Uuid,
        now: Timestamp,
    ) -> Result<Option<(session::Model, user::Model)>, DbErr> {
        self.live_session_in(self.db.read(), id, now).await
    }

    /// The same, as a transaction sees it.
    pub(crate) async fn live_session_in(
        &self,
        db: &impl ConnectionTrait,
        id: Uuid,
        now: Timestamp,
    ) -> Result<Option<(session::Model, user::Model)>, DbErr> {
        let found = self.live(now).filter(session::Column::Id.eq(id)).one(db).await?;
        Ok(found.and_then(|(session, user)| user.map(|user| (session, user))))
    }

    /// The same, which stays so until the transaction ends. Whatever throws people out changes the account first, and a
    /// sign-out locks the session: they wait for this, or this waits for them.
    pub(crate) async fn hold_session(
        &self,
        tx: &DatabaseTransaction,
        id: Uuid,
        now: Timestamp,
    ) -> Result<Option<(session::Model, user::Model)>, DbErr> {
        let Some(session) = session::Entity::find_by_id(id).one(tx).await? else { return Ok(None) };
        user::Entity::find_by_id(session.user_id).lock_exclusive().one(tx).await?;
        session::Entity::find_by_id(id).lock_exclusive().one(tx).await?;
        self.live_session_in(tx, id, now).await
    }

    /// Sessions used and started recently enough, whose account is active. Expiry does not depend on sweeping (R-SE-3,
    /// I-24).
    fn live(&self, now: Timestamp) -> SelectTwo<session::Entity, user::Entity> {
        session::Entity::find().find_also_related(user::Entity).filter(self.is_live(now))
    }

    /// The same as a condition on both tables.
    pub(crate) fn is_live(&self, now: Timestamp) -> Condition {
        Condition::all()
            .add(session::Column::LastSeenAt.gt(now - self.lifetimes.session_idle))
            .add(session::Column::CreatedAt.gt(now - self.lifetimes.session))
            .add(user::Column::Status.eq(Status::Active))
            .add(user::Column::EmailConfirmed.eq(true))
    }

    pub(crate) async fn touch(&self, session: Uuid, now: Timestamp) {
        let touched = session::Entity::update_many()
            .col_expr(session::Column::LastSeenAt, Expr::value(now))
            .filter(session::Column::Id.eq(session))
            .exec(self.db.write())
            .await;
        if let Err(error) = touched {
            // The session counts all the same: a full disk must not lock people out (F-34).
            tracing::warn!(%error, "a session's last use was not written down");
        }
    }
}

impl fmt::Debug for SignedIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SignedIn([redacted])")
    }
}

impl Known {
    fn of(session: &session::Model, user: &user::Model) -> Self {
        let member = Member {
            user: user.id,
            session: session.id,
            token: session.token_hash.clone(),
            locale: user.locale(),
            email: user.email.clone(),
            email_proven: user.email_proven,
            terms: user.terms_version.clone(),
            since: user.created_at,
            signed_in_at: session.created_at,
            pending_email: user.pending_email.clone(),
            authenticated_at: session.authenticated_at,
        };
        Self { member, pending_until: user.pending_until }
    }

    fn member_at(&self, now: Timestamp) -> Member {
        let mut member = self.member.clone();
        if self.pending_until.is_none_or(|until| until <= now) {
            member.pending_email = None;
        }
        member
    }
}
