//! Signing out on behalf of an application (OpenID Connect RP-Initiated Logout).

use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sea_orm::entity::prelude::*;

use super::Oidc;
use super::claims::Hint;
use crate::applications::{Application, GrantScope, Registry};
use crate::kinds::Ticket;
use crate::links::{LinkToken, Minting};
use crate::request::Request;
use crate::secret::random;
use crate::sessions::Member;
use crate::store::grant;
use crate::{Core, Error, Timestamp};

/// How long the page with the button works.
const BUTTON: Duration = Duration::from_hours(24);
const BOUND_TO: &[u8] = b"sign-out";

/// What an application asks for, as far as it can be believed.
#[derive(Clone, Debug)]
pub struct SignOutRequest {
    /// The application, if it says or shows who it is.
    pub application: Option<Arc<Application>>,
    /// The sign-in that its hint names, if that belongs to this browser's member: the session ends without a question.
    pub grant: Option<Uuid>,
}

impl Oidc<'_> {
    /// Reads a request to sign out. A hint that is stale, or of somebody else, is as good as none: it is never an error.
    pub async fn sign_out_request(
        self,
        hint: Option<&str>,
        client: Option<&str>,
        member: Option<&Member>,
        now: Timestamp,
    ) -> Result<SignOutRequest, Error> {
        let registry = self.core.registry().await?;
        let hint = match hint {
            Some(hint) => self.core.read_id_token(hint, now).await?,
            None => None,
        };
        let hint = hint.filter(|hint| client.is_none_or(|client| client == hint.aud));
        let application = application_of(&registry, hint.as_ref(), client);
        let grant = match (member, &hint, &application) {
            (Some(member), Some(hint), Some(application)) => self.core.named_grant(hint, member, application).await?,
            _ => None,
        };
        Ok(SignOutRequest { application, grant })
    }

    /// Ends the sign-in that an application names, also one that would go on without the session.
    pub async fn end_named(self, named: Uuid, member: &Member, request: &Request) -> Result<(), Error> {
        let tx = self.core.db.begin().await?;
        GrantScope::One(named).end(&tx, member.user, request.now).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Proves that the button was pressed on a page made for this session.
    #[must_use]
    pub fn sign_out_button(self, member: &Member, now: Timestamp) -> LinkToken {
        let minting =
            Minting { purpose: Ticket::Answer.into(), subject: member.session, state: &[], aad: BOUND_TO, ttl: BUTTON };
        self.core.keys.mint_with(&minting, random(), now)
    }

    /// Whether it was.
    #[must_use]
    pub fn has_pressed(self, button: &str, member: &Member, now: Timestamp) -> bool {
        let claims = self.core.keys.verify(Ticket::Answer, button, BOUND_TO, BUTTON, now);
        claims.is_ok_and(|claims| claims.subject == member.session)
    }
}

fn application_of(registry: &Registry, hint: Option<&Hint>, client: Option<&str>) -> Option<Arc<Application>> {
    let id = client.or(hint.map(|hint| hint.aud.as_str()))?;
    registry.get(id).filter(|application| !application.disabled).cloned()
}

impl Core {
    async fn named_grant(
        &self,
        hint: &Hint,
        member: &Member,
        application: &Application,
    ) -> Result<Option<Uuid>, DbErr> {
        let Ok(sid) = BASE64_URL_SAFE_NO_PAD.decode(&hint.sid) else { return Ok(None) };
        let found = grant::Entity::find()
            .filter(grant::Column::UserId.eq(member.user))
            .filter(grant::Column::ApplicationId.eq(application.id.clone()))
            .filter(grant::Column::Sid.eq(sid))
            .one(self.db.read())
            .await?;
        // One that goes on without a session belongs to any of the member's.
        let own = |row: &grant::Model| row.session_id.is_none_or(|session| session == member.session);
        Ok(found.filter(own).map(|row| row.id))
    }
}
