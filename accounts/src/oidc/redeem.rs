//! A code for tokens. One statement decides; whoever comes second ends what the first one got (RFC 6749, 4.1.2).

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sea_orm::DatabaseTransaction;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::grant::scopes_of;
use super::{AccessToken, Oidc, RefreshToken, Scope, Scopes, TokenError, Tokens};
use crate::applications::{Application, GrantScope, Person};
use crate::audit::{self, Detail};
use crate::kinds::Event;
use crate::request::Request;
use crate::secret::random;
use crate::signing_keys::SigningKeys;
use crate::store::{grant, oidc_code, session};
use crate::{AuthorizationCode, Core, Error, Timestamp, new_id};

/// What a client shows to redeem a code.
#[derive(Clone, Copy, Debug)]
pub struct Redemption<'a> {
    /// The code.
    pub code: &'a str,
    /// The address it was sent to.
    pub redirect_uri: &'a str,
    /// The proof key (RFC 7636).
    pub verifier: Option<&'a str>,
}

impl Oidc<'_> {
    /// Exchanges a code for tokens, once.
    pub async fn redeem(
        self,
        application: &Application,
        shown: Redemption<'_>,
        request: &Request,
    ) -> Result<Result<Tokens, TokenError>, Error> {
        let now = request.now;
        let Some(code) = AuthorizationCode::parse(shown.code) else { return Ok(Err(TokenError::InvalidGrant)) };
        // A first key would be made on another connection than that of the transaction below.
        SigningKeys { core: self.core }.prepare(application.settings.signing, now).await?;
        // Outside of the transaction: whoever makes codes up holds nobody up.
        let found = oidc_code::Entity::find_by_id(code.hash()).one(self.core.db.read()).await?;
        let found = found.filter(|row| row.application_id == application.id && row.redirect_uri == shown.redirect_uri);
        let Some(row) = found.filter(|row| is_proven(application, row, shown.verifier)) else {
            return Ok(Err(TokenError::InvalidGrant));
        };
        let tx = self.core.db.begin().await?;
        let Some((person, grant)) = self.core.begin_sign_in(&tx, application, &row, now).await? else {
            self.core.end_if_reused(&tx, application, row, request).await?;
            tx.commit().await?;
            return Ok(Err(TokenError::InvalidGrant));
        };
        tx.commit().await?;
        self.core.tokens(application, &person, &grant, scopes_of(&grant), row.nonce, now).await.map(Ok)
    }
}

/// RFC 7636, 4.6. A code that was asked for without a challenge takes no verifier: that would be a downgrade (A-I27).
fn is_proven(application: &Application, row: &oidc_code::Model, verifier: Option<&str>) -> bool {
    match (&row.challenge, verifier) {
        (Some(challenge), Some(verifier)) => {
            let derived = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(verifier));
            verifier.len() >= 43 && bool::from(derived.as_bytes().ct_eq(challenge.as_bytes()))
        }
        (None, None) => !application.settings.requires_pkce(),
        _ => false,
    }
}

impl Core {
    /// Uses the code up, and begins the sign-in if its member still may. None if the code is not good any more.
    async fn begin_sign_in(
        &self,
        tx: &DatabaseTransaction,
        application: &Application,
        row: &oidc_code::Model,
        now: Timestamp,
    ) -> Result<Option<(Person, grant::Model)>, DbErr> {
        let held = self.hold_session(tx, row.session_id, now).await?;
        let id = new_id(now);
        let taken = oidc_code::Entity::update_many()
            .col_expr(oidc_code::Column::UsedAt, Expr::value(now))
            .col_expr(oidc_code::Column::GrantId, Expr::value(id))
            .filter(oidc_code::Column::CodeHash.eq(row.code_hash.clone()))
            .filter(oidc_code::Column::ApplicationId.eq(application.id.clone()))
            .filter(oidc_code::Column::RedirectUri.eq(row.redirect_uri.as_str()))
            .filter(oidc_code::Column::UsedAt.is_null())
            .filter(oidc_code::Column::ExpiresAt.gt(now))
            .exec(tx)
            .await?;
        if taken.rows_affected == 0 {
            return Ok(None);
        }
        let Some((session, user)) = held else { return Ok(None) };
        let person = Person::of(user);
        if !person.may_enter(application, tx).await? {
            return Ok(None);
        }
        let grant = self.new_grant(id, application, row, &session, now);
        grant::Entity::insert(grant::ActiveModel::from(grant.clone())).exec_without_returning(tx).await?;
        Ok(Some((person, grant)))
    }

    fn new_grant(
        &self,
        id: Uuid,
        application: &Application,
        row: &oidc_code::Model,
        session: &session::Model,
        now: Timestamp,
    ) -> grant::Model {
        let offline = Scopes::asked(&row.scope).has(Scope::OfflineAccess) && application.settings.refresh;
        let lasts =
            if offline { now + self.lifetimes.refresh_token } else { session.created_at + self.lifetimes.session };
        grant::Model {
            id,
            application_id: application.id.clone(),
            user_id: row.user_id,
            session_id: (!offline).then_some(session.id),
            sid: random::<16>().to_vec(),
            scope: Some(row.scope.clone()),
            salt: random::<16>().to_vec(),
            generation: 0,
            rotated_at: None,
            confirmed: 0,
            late_retry: false,
            auth_time: row.auth_time,
            method: session.method,
            created_at: now,
            last_used_at: now,
            expires_at: lasts,
        }
    }

    /// A code that comes back has been copied: what it was exchanged for ends (A-I24).
    async fn end_if_reused(
        &self,
        tx: &DatabaseTransaction,
        application: &Application,
        row: oidc_code::Model,
        request: &Request,
    ) -> Result<(), DbErr> {
        let now = oidc_code::Entity::find_by_id(row.code_hash).one(tx).await?;
        let Some(grant) = now.and_then(|row| row.grant_id) else { return Ok(()) };
        if GrantScope::One(grant).end(tx, row.user_id, request.now).await? > 0 {
            let (name, client) = (Some(Detail::Application(application.name.clone())), Some(&request.client));
            audit::record(tx, Event::CodeReused, Some(row.user_id), client, name, request.now).await?;
        }
        Ok(())
    }

    /// The tokens of a sign-in's present generation; `scopes` are those of the access token.
    pub(super) async fn tokens(
        &self,
        application: &Application,
        person: &Person,
        grant: &grant::Model,
        scopes: Scopes,
        nonce: Option<String>,
        now: Timestamp,
    ) -> Result<Tokens, Error> {
        let lifetime = self.lifetimes.access_token;
        let refresh =
            grant.session_id.is_none().then(|| RefreshToken::of(&self.keys, grant, self.lifetimes.refresh_token));
        let id = if scopes.has(Scope::OpenId) {
            Some(self.id_token(application, person, grant, nonce, now).await?)
        } else {
            None
        };
        let access = AccessToken::mint(&self.keys, grant, scopes, lifetime, now);
        Ok(Tokens { access, lifetime, refresh, id, scopes })
    }
}
