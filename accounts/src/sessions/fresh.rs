//! Asking for the password again: acts that a stolen session must not be able to do take a [`Fresh`] member.

use std::ops::Deref;
use std::time::Duration;

use sea_orm::DatabaseTransaction;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use super::Sessions;
use super::session::Member;
use crate::kinds::Event;
use crate::lifetimes::SUDO;
use crate::request::Request;
use crate::secret::SessionToken;
use crate::store::{count_change_of, session, user};
use crate::throttle::{DEVICE_LOGIN, Decision};
use crate::{Core, Error, Password, Timestamp, audit};

/// Outcome of a password typed by somebody who is signed in.
#[derive(Debug)]
pub enum Confirmed<T> {
    /// The right password.
    Yes(T),
    /// A wrong password.
    WrongPassword,
    /// Too many tries.
    Throttled {
        /// For a `Retry-After` header.
        retry_after: Duration,
    },
    /// Conflict: the account changed at the same moment, in another window. Nothing was done.
    Conflict,
}

/// A member who showed a password or a mailed link within [`SUDO`]. Only [`Member::fresh`] makes one; acts that a
/// stolen session must not be able to do take it.
#[derive(Clone, Copy, Debug)]
pub struct Fresh<'a>(&'a Member);

impl Member {
    /// The member as [`Fresh`], if they showed a password or a mailed link recently enough for sensitive acts.
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

impl Sessions<'_> {
    /// Checks the password again, gives the session a new token (R-SE-2) and makes it fresh.
    pub async fn reauthenticate(
        self,
        member: &Member,
        password: Password,
        request: &Request,
    ) -> Result<Confirmed<SessionToken>, Error> {
        if let Some(refused) = self.core.refuse_password(member, password, request.now).await? {
            return Ok(refused);
        }
        let tx = self.core.db.begin().await?;
        let Some(session) = renew_session(&tx, member, request, request.now).await? else {
            return Ok(Confirmed::Conflict);
        };
        audit::record(&tx, Event::Reauthenticated, Some(member.user), Some(&request.client), None, request.now).await?;
        tx.commit().await?;
        Ok(Confirmed::Yes(session))
    }
}

impl Core {
    /// None if the password is the member's own; else the answer. Counted per session, so that strangers cannot use up
    /// the member's tries (R-TH-2, R-PW-7).
    pub(crate) async fn refuse_password<T>(
        &self,
        member: &Member,
        password: Password,
        now: Timestamp,
    ) -> Result<Option<Confirmed<T>>, Error> {
        let subject = member.session.to_string();
        if let Decision::Denied { retry_after } = DEVICE_LOGIN.take(self.db.write(), &self.keys, &subject, now).await? {
            return Ok(Some(Confirmed::Throttled { retry_after }));
        }
        let user = user::Entity::find_by_id(member.user).one(self.db.read()).await?;
        if self.check_password(user.as_ref(), password).await?.proof.is_none() {
            return Ok(Some(Confirmed::WrongPassword));
        }
        DEVICE_LOGIN.clear(self.db.write(), &self.keys, &subject).await?;
        Ok(None)
    }
}

/// Gives the member's session a new token and the time its password was last shown. None if the session has ended.
pub(crate) async fn renew_session(
    tx: &DatabaseTransaction,
    member: &Member,
    request: &Request,
    authenticated_at: Timestamp,
) -> Result<Option<SessionToken>, DbErr> {
    count_change_of(tx, member.user).await?;
    let token = SessionToken::fresh(request.carrier);
    let renewed = session::Entity::update_many()
        .col_expr(session::Column::TokenHash, Expr::value(token.hash()))
        .col_expr(session::Column::AuthenticatedAt, Expr::value(authenticated_at))
        .filter(session::Column::Id.eq(member.session))
        .exec(tx)
        .await?;
    Ok((renewed.rows_affected == 1).then_some(token))
}
