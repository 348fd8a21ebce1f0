//! Sign-ins as their tokens find them. Account, application, access and session are read anew at each use (A-I32).

use std::sync::Arc;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};

use super::Scopes;
use super::tokens::Genuine;
use crate::applications::{Application, Person};
use crate::sessions::TOUCH;
use crate::store::{grant, user};
use crate::{Core, Error, Timestamp};

/// A sign-in that goes on, with whom it concerns.
pub(super) struct SignedInTo {
    pub(super) application: Arc<Application>,
    pub(super) person: Person,
    pub(super) grant: grant::Model,
}

impl SignedInTo {
    /// What the application may know and do, with this token.
    pub(super) fn scopes(&self, token: &Genuine) -> Scopes {
        token.scopes.within(scopes_of(&self.grant))
    }
}

/// What a sign-in allows.
pub(super) fn scopes_of(grant: &grant::Model) -> Scopes {
    grant.scope.as_deref().map_or_else(Scopes::default, Scopes::asked)
}

impl Core {
    /// The sign-in that a token names, if it still goes on.
    pub(super) async fn signed_in_to(&self, token: &Genuine, now: Timestamp) -> Result<Option<SignedInTo>, Error> {
        let found = grant::Entity::find_by_id(token.grant).one(self.db.read()).await?;
        let Some(grant) = found.filter(|row| row.scope.is_some() && token.is_of(&self.keys, row)) else {
            return Ok(None);
        };
        let Some(application) = self.registry().await?.get(grant.application_id.as_str()).cloned() else {
            return Ok(None);
        };
        let person = self.entitled(self.db.read(), &application, &grant, now).await?;
        Ok(person.map(|person| SignedInTo { application, person, grant }))
    }

    /// The account behind a sign-in, if that may go on: in time, with its session if it needs one, the account active and
    /// the application open to it.
    pub(super) async fn entitled(
        &self,
        db: &impl ConnectionTrait,
        application: &Application,
        grant: &grant::Model,
        now: Timestamp,
    ) -> Result<Option<Person>, DbErr> {
        if grant.expires_at <= now {
            return Ok(None);
        }
        let user = match grant.session_id {
            Some(session) => self.live_session_in(db, session, now).await?.map(|(_, user)| user),
            None => user::Entity::find_by_id(grant.user_id).one(db).await?,
        };
        let Some(person) = user.map(Person::of) else { return Ok(None) };
        Ok(person.may_enter(application, db).await?.then_some(person))
    }

    /// Notes a use: of the sign-in and its session at most once a minute, and that this renewal's tokens have arrived.
    pub(super) async fn note_use(&self, signed_in: &SignedInTo, token: &Genuine, now: Timestamp) {
        let SignedInTo { grant, .. } = signed_in;
        let fresh = grant.confirmed < token.generation;
        if !fresh && now.since(grant.last_used_at) < TOUCH {
            return;
        }
        let arrived = Expr::col(grant::Column::Confirmed).lt(token.generation);
        let confirmed = Expr::case(arrived, token.generation).finally(Expr::col(grant::Column::Confirmed));
        let noted = grant::Entity::update_many()
            .col_expr(grant::Column::LastUsedAt, Expr::value(now))
            .col_expr(grant::Column::Confirmed, confirmed.into())
            .filter(grant::Column::Id.eq(grant.id))
            .exec(self.db.write())
            .await;
        if let Err(error) = noted {
            tracing::warn!(%error, "a sign-in's last use was not written down");
        }
        if let Some(session) = grant.session_id {
            self.touch(session, now).await;
        }
    }
}
