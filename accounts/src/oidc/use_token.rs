//! What tokens are good for: asking who it is, asking whether they are good, and ending them.

use std::time::Duration;

use sea_orm::entity::prelude::*;
use serde::Serialize;

use super::claims::{UserClaims, seconds, user_name};
use super::grant::{SignedInTo, scopes_of};
use super::tokens::{Genuine, Kind};
use super::{Oidc, Scope};
use crate::applications::{Application, GrantScope};
use crate::kinds::Algorithm;
use crate::request::Request;
use crate::store::grant;
use crate::{Core, Error, Timestamp};

/// Whose token it is (OpenID Connect Core, 5.3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UserInfo {
    /// The member, as the application may know them.
    Member(KnownMember),
    /// The token is not good.
    InvalidToken,
    /// It is, but not for this.
    InsufficientScope,
}

/// The member, as an application may know them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KnownMember {
    /// The name by which the application knows the account.
    pub sub: String,
    /// The rest.
    #[serde(flatten)]
    pub claims: UserClaims,
}

/// What a server is told about a token that somebody showed it (RFC 7662). Times in seconds since 1970.
#[derive(Clone, Debug, Serialize)]
pub struct Introspection {
    /// Which application it belongs to.
    pub client_id: String,
    /// The same: it is meant for no other.
    pub aud: String,
    /// The name by which that application knows the account.
    pub sub: String,
    /// What it allows.
    pub scope: String,
    /// When it ends at the latest.
    pub exp: i64,
    /// When it was made.
    pub iat: i64,
    /// Who made it.
    pub iss: String,
    /// How it is shown.
    pub token_type: &'static str,
    /// The user name, if the application has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// The address, if the token allows that.
    #[serde(flatten)]
    pub claims: UserClaims,
}

impl Oidc<'_> {
    /// Whose access token this is.
    pub async fn user_info(self, token: &str, now: Timestamp) -> Result<UserInfo, Error> {
        let Some((token, signed_in)) = self.core.good_token(Kind::Access, token, now).await? else {
            return Ok(UserInfo::InvalidToken);
        };
        let scopes = signed_in.scopes(&token);
        self.core.note_use(&signed_in, &token, now).await;
        if !scopes.has(Scope::OpenId) {
            return Ok(UserInfo::InsufficientScope);
        }
        let sub = signed_in.application.subject_of(signed_in.person.user);
        let claims = UserClaims::of(&signed_in.person, &signed_in.application, scopes);
        Ok(UserInfo::Member(KnownMember { sub, claims }))
    }

    /// What a token is good for. None, which says nothing else, if it is not good, or of another application and `asker`
    /// may ask about its own only (A-I31).
    pub async fn introspect(
        self,
        asker: &Application,
        token: &str,
        now: Timestamp,
    ) -> Result<Option<Introspection>, Error> {
        let Some(kind) = Kind::of(token) else { return Ok(None) };
        let Some((token, signed_in)) = self.core.good_token(kind, token, now).await? else { return Ok(None) };
        let SignedInTo { application, person, grant } = &signed_in;
        if application.id != asker.id && !asker.settings.resource_server {
            return Ok(None);
        }
        let scopes = match kind {
            Kind::Access => signed_in.scopes(&token),
            // One that has been renewed is good for a second chance only.
            Kind::Refresh if token.generation != grant.generation => return Ok(None),
            Kind::Refresh => scopes_of(grant),
        };
        if matches!(kind, Kind::Access) {
            self.core.note_use(&signed_in, &token, now).await;
        }
        Ok(Some(Introspection {
            client_id: application.id.to_string(),
            aud: application.id.to_string(),
            sub: application.subject_of(person.user),
            scope: scopes.to_string(),
            exp: seconds(token.expires.min(grant.expires_at)),
            iat: seconds(token.issued),
            iss: self.issuer().to_owned(),
            token_type: "Bearer",
            username: user_name(person, application),
            claims: UserClaims::of(person, application, scopes),
        }))
    }

    /// Ends the sign-in of a token, of either kind, if it is the application's own (RFC 7009). Nothing else is told.
    pub async fn revoke(self, application: &Application, token: &str, request: &Request) -> Result<(), Error> {
        let Some(kind) = Kind::of(token) else { return Ok(()) };
        let core = self.core;
        let Some(token) = Genuine::read(&core.keys, kind, token, core.longest(kind), request.now) else {
            return Ok(());
        };
        let tx = core.db.begin().await?;
        let found = grant::Entity::find_by_id(token.grant).one(&tx).await?;
        let own = |row: &grant::Model| row.application_id == application.id && token.is_of(&core.keys, row);
        if let Some(grant) = found.filter(own) {
            GrantScope::One(grant.id).end(&tx, grant.user_id, request.now).await?;
            tx.commit().await?;
        }
        Ok(())
    }

    /// Algorithms that an application may choose, the usual one first.
    #[must_use]
    pub fn algorithms(self) -> [Algorithm; 3] {
        [Algorithm::RS256, Algorithm::ES256, Algorithm::EdDSA]
    }
}

impl Core {
    async fn good_token(
        &self,
        kind: Kind,
        token: &str,
        now: Timestamp,
    ) -> Result<Option<(Genuine, SignedInTo)>, Error> {
        let Some(token) = Genuine::read(&self.keys, kind, token, self.longest(kind), now) else { return Ok(None) };
        Ok(self.signed_in_to(&token, now).await?.map(|signed_in| (token, signed_in)))
    }

    fn longest(&self, kind: Kind) -> Duration {
        match kind {
            Kind::Access => self.lifetimes.access_token,
            Kind::Refresh => self.lifetimes.refresh_token,
        }
    }
}
