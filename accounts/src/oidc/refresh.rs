//! A refresh token for the next one. Each works once; but whoever lost the answer gets the same answer again
//! (docs/decisions/derived-refresh-tokens.md).

use std::time::Duration;

use sea_orm::DatabaseTransaction;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};

use super::grant::scopes_of;
use super::tokens::{Genuine, Kind};
use super::{Oidc, Scopes, TokenError, Tokens};
use crate::applications::{Application, GrantScope};
use crate::audit::{self, Detail};
use crate::kinds::Event;
use crate::request::Request;
use crate::signing_keys::SigningKeys;
use crate::store::grant::{Column, Entity, Model};
use crate::{Core, Error, Timestamp};

/// How long a used token gets its successor again, for tabs that renew at once and answers that got lost.
const AT_ONCE: Duration = Duration::from_secs(10);
/// How long it does so once more, if the successor has not been seen in use: the client was cut off.
const LATE: Duration = Duration::from_hours(24);

impl Oidc<'_> {
    /// Renews a sign-in. `scope` may name less than it allows, for the access token.
    pub async fn refresh(
        self,
        application: &Application,
        token: &str,
        scope: Option<&str>,
        request: &Request,
    ) -> Result<Result<Tokens, TokenError>, Error> {
        let (core, now) = (self.core, request.now);
        let longest = core.lifetimes.refresh_token;
        let genuine = Genuine::read(&core.keys, Kind::Refresh, token, longest, now);
        // Its operator may have decided otherwise meanwhile (A-I32).
        let Some(token) = genuine.filter(|_| application.settings.refresh) else {
            return Ok(Err(TokenError::InvalidGrant));
        };
        // A first key would be made on another connection than that of the transaction below.
        SigningKeys { core }.prepare(application.settings.signing, now).await?;
        let tx = core.db.begin().await?;
        let found = Entity::find_by_id(token.grant).one(&tx).await?;
        let goes_on = |row: &Model| row.session_id.is_none() && application.settings.refresh;
        let own = |row: &Model| row.scope.is_some() && row.application_id == application.id && goes_on(row);
        let Some(grant) = found.filter(|row| own(row) && token.is_of(&core.keys, row)) else {
            return Ok(Err(TokenError::InvalidGrant));
        };
        let allowed = scopes_of(&grant);
        let Some(scopes) = scope.map_or(Some(allowed), Scopes::known).filter(|scopes| allowed.cover(*scopes)) else {
            return Ok(Err(TokenError::InvalidScope));
        };
        let Some(person) = core.entitled(&tx, application, &grant, now).await? else {
            return Ok(Err(TokenError::InvalidGrant));
        };
        let grant = match core.rotate(&tx, application, &token, now).await? {
            Some(grant) => grant,
            None => match core.repeat(&tx, &token, now).await? {
                Repeated::Successor(grant) => *grant,
                Repeated::Gone => return Ok(Err(TokenError::InvalidGrant)),
                Repeated::Copied => {
                    core.end_copied(&tx, application, &grant, request).await?;
                    tx.commit().await?;
                    return Ok(Err(TokenError::InvalidGrant));
                }
            },
        };
        tx.commit().await?;
        core.tokens(application, &person, &grant, scopes, None, now).await.map(Ok)
    }
}

/// What a token is that is not that of the present generation.
enum Repeated {
    /// The one before, from a client that got no answer.
    Successor(Box<Model>),
    /// One that has been replaced: somebody else has it.
    Copied,
    /// Its sign-in has ended.
    Gone,
}

impl Core {
    /// The sign-in in its next generation. None if the token is not of the present one.
    async fn rotate(
        &self,
        tx: &DatabaseTransaction,
        application: &Application,
        token: &Genuine,
        now: Timestamp,
    ) -> Result<Option<Model>, DbErr> {
        let rotated = Entity::update_many()
            .col_expr(Column::Generation, Expr::col(Column::Generation).add(1))
            .col_expr(Column::RotatedAt, Expr::value(now))
            .col_expr(Column::Confirmed, Expr::value(token.generation))
            .col_expr(Column::LateRetry, Expr::value(false))
            .col_expr(Column::LastUsedAt, Expr::value(now))
            .col_expr(Column::ExpiresAt, Expr::value(now + self.lifetimes.refresh_token))
            .filter(Column::Id.eq(token.grant))
            .filter(Column::Generation.eq(token.generation))
            .filter(Column::ApplicationId.eq(application.id.clone()))
            .filter(Column::ExpiresAt.gt(now))
            .exec_with_returning(tx)
            .await?;
        Ok(rotated.into_iter().next())
    }

    /// What to do with the token of an earlier generation.
    async fn repeat(&self, tx: &DatabaseTransaction, token: &Genuine, now: Timestamp) -> Result<Repeated, DbErr> {
        let Some(grant) = Entity::find_by_id(token.grant).one(tx).await? else { return Ok(Repeated::Gone) };
        let rotated = grant.rotated_at.filter(|_| grant.generation == token.generation + 1);
        let Some(rotated) = rotated else { return Ok(Repeated::Copied) };
        if now.since(rotated) <= AT_ONCE {
            return Ok(Repeated::Successor(Box::new(grant)));
        }
        if now.since(rotated) > LATE {
            return Ok(Repeated::Copied);
        }
        let late = Entity::update_many()
            .col_expr(Column::LateRetry, Expr::value(true))
            .col_expr(Column::LastUsedAt, Expr::value(now))
            .filter(Column::Id.eq(grant.id))
            .filter(Column::Generation.eq(grant.generation))
            .filter(Column::Confirmed.lt(grant.generation))
            .filter(Column::LateRetry.eq(false))
            .exec_with_returning(tx)
            .await?;
        Ok(late.into_iter().next().map_or(Repeated::Copied, |grant| Repeated::Successor(Box::new(grant))))
    }

    /// A token that comes back after its successor has been used has been copied, or its successor has (RFC 9700, 4.14).
    async fn end_copied(
        &self,
        tx: &DatabaseTransaction,
        application: &Application,
        grant: &Model,
        request: &Request,
    ) -> Result<(), DbErr> {
        if GrantScope::One(grant.id).end(tx, grant.user_id, request.now).await? > 0 {
            let (name, client) = (Some(Detail::Application(application.name.clone())), Some(&request.client));
            audit::record(tx, Event::TokenReused, Some(grant.user_id), client, name, request.now).await?;
        }
        Ok(())
    }
}
