//! What comes next for somebody whom an application has sent here. The only place where codes are made.

use std::sync::Arc;
use std::time::Duration;

use sea_orm::ActiveValue::Set;
use sea_orm::SqlErr;
use sea_orm::entity::prelude::*;

use super::answer::{Answer, Said};
use super::{AuthorizationError, AuthorizationRequest, Oidc, Scopes};
use crate::applications::{Applications, Consent, Person, Registry};
use crate::audit::{self, Detail};
use crate::kinds::Event;
use crate::request::Request;
use crate::sessions::Member;
use crate::store::{consent, oidc_code, user};
use crate::throttle::{APPLICATION_LOG, Decision};
use crate::{AuthorizationCode, Carrier, Core, Error, Timestamp};

/// How long a code works.
const CODE: Duration = Duration::from_mins(1);

/// What comes next.
#[derive(Debug)]
pub enum Step {
    /// The application is told no.
    Refuse(AuthorizationError),
    /// Somebody has to sign in. The answer, if there is one, goes with the request.
    SignIn(Option<Answer>),
    /// The member has to show who they are again. The answer goes with the request.
    ShowAgain(Answer),
    /// The application is not open to the member.
    NotOpen,
    /// The member is asked whether the application may know this, beside what it may know already.
    AskConsent {
        /// What it was allowed before.
        allowed: Scopes,
    },
    /// The application gets this code.
    GoOn(AuthorizationCode),
}

impl Oidc<'_> {
    /// Takes a request one step further.
    pub async fn next_step(
        self,
        asked: &AuthorizationRequest,
        member: Option<&Member>,
        request: &Request,
    ) -> Result<Step, Error> {
        let (core, now, silent) = (self.core, request.now, asked.prompt.none);
        let Some(member) = member else {
            let shows = asked.prompt.login || asked.max_age.is_some();
            return Ok(if silent {
                Step::Refuse(AuthorizationError::LoginRequired)
            } else {
                Step::SignIn(shows.then(|| core.prompted(asked, None, now)))
            });
        };
        if asked.is_stale(member, now) && !core.has_shown(asked, member, now) {
            return Ok(if silent {
                Step::Refuse(AuthorizationError::LoginRequired)
            } else {
                Step::ShowAgain(core.prompted(asked, Some(member), now))
            });
        }
        if core.is_about_another(asked, member, now).await? {
            return Ok(Step::Refuse(AuthorizationError::LoginRequired));
        }
        let Some(user) = user::Entity::find_by_id(member.user).one(core.db.read()).await? else {
            return Ok(Step::SignIn(None));
        };
        if !Person::of(user).may_enter(&asked.application, core.db.read()).await? {
            core.note_denied(asked, member, request).await?;
            return Ok(if silent { Step::Refuse(AuthorizationError::AccessDenied) } else { Step::NotOpen });
        }
        let place = (member.user, asked.application.id.clone());
        let allowed = consent::Entity::find_by_id(place).one(core.db.read()).await?;
        let allowed = allowed.map_or_else(Scopes::default, |row| Scopes::asked(&row.scope));
        match core.heard(asked, member, now) {
            Some(Said::No) => Ok(Step::Refuse(AuthorizationError::AccessDenied)),
            Some(Said::Yes) => core.make_code(asked, member, request).await,
            None if !asked.needs_consent(allowed) => core.make_code(asked, member, request).await,
            None if silent => Ok(Step::Refuse(AuthorizationError::ConsentRequired)),
            None => Ok(Step::AskConsent { allowed }),
        }
    }
}

impl AuthorizationRequest {
    /// Whether the application wants the member to show who they are again.
    fn is_stale(&self, member: &Member, now: Timestamp) -> bool {
        let age = now.since(member.authenticated_at);
        self.prompt.login || self.max_age.is_some_and(|most| most.is_zero() || age > most)
    }

    /// A program on the member's own machine may be any program: it cannot be remembered.
    fn needs_consent(&self, allowed: Scopes) -> bool {
        if self.prompt.consent || self.return_to.is_of_own_machine() {
            return true;
        }
        match self.application.settings.consent {
            Consent::Once => !allowed.cover(self.scopes),
            Consent::Skip => false,
            Consent::Always => true,
        }
    }
}

impl Core {
    /// The applications as they are now.
    pub(super) async fn registry(&self) -> Result<Arc<Registry>, Error> {
        Applications { core: self }.current().await
    }

    /// Whether the application expects somebody else (`id_token_hint`). A hint that cannot be read says nothing.
    async fn is_about_another(
        &self,
        asked: &AuthorizationRequest,
        member: &Member,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let Some(hint) = &asked.id_token_hint else { return Ok(false) };
        let Some(hint) = self.read_id_token(hint, now).await? else { return Ok(false) };
        Ok(hint.aud == asked.application.id.as_str() && hint.sub != asked.application.subject_of(member.user))
    }

    async fn note_denied(&self, asked: &AuthorizationRequest, member: &Member, request: &Request) -> Result<(), Error> {
        Ok(self.note_some(self.db.write(), Event::ApplicationDenied, asked, member, request).await?)
    }

    /// Records what came of a request in the account's history; of many, some: pages can ask as often as they like, and
    /// would bury what else happened.
    async fn note_some(
        &self,
        db: &impl ConnectionTrait,
        event: Event,
        asked: &AuthorizationRequest,
        member: &Member,
        request: &Request,
    ) -> Result<(), DbErr> {
        let subject = format!("{} {} {event}", member.user, asked.application.id);
        if APPLICATION_LOG.take(db, &self.keys, &subject, request.now).await? != Decision::Allowed {
            return Ok(());
        }
        let (name, client) = (Some(Detail::Application(asked.application.name.clone())), Some(&request.client));
        audit::record(db, event, Some(member.user), client, name, request.now).await
    }

    async fn make_code(&self, asked: &AuthorizationRequest, member: &Member, request: &Request) -> Result<Step, Error> {
        let code = AuthorizationCode::fresh(Carrier::Browser);
        let row = oidc_code::ActiveModel {
            code_hash: Set(code.hash()),
            application_id: Set(asked.application.id.clone()),
            session_id: Set(member.session),
            user_id: Set(member.user),
            redirect_uri: Set(asked.return_to.as_str().to_owned()),
            scope: Set(asked.scopes.to_string()),
            nonce: Set(asked.nonce.clone()),
            challenge: Set(asked.challenge.clone()),
            auth_time: Set(member.authenticated_at),
            grant_id: Set(None),
            expires_at: Set(request.now + CODE),
            used_at: Set(None),
        };
        let tx = self.db.begin().await?;
        // An eviction may have come in between, which leaves this session to whoever has its new cookie.
        let held = self.hold_session(&tx, member.session, request.now).await?;
        if held.is_none_or(|(session, _)| session.token_hash != member.token) {
            return Ok(Step::SignIn(None));
        }
        match oidc_code::Entity::insert(row).exec_without_returning(&tx).await {
            Ok(_) => {}
            // The application has ended at this moment.
            Err(error) if matches!(error.sql_err(), Some(SqlErr::ForeignKeyConstraintViolation(_))) => {
                return Ok(Step::SignIn(None));
            }
            Err(error) => return Err(error.into()),
        }
        self.note_some(&tx, Event::ApplicationEntered, asked, member, request).await?;
        tx.commit().await?;
        Ok(Step::GoOn(code))
    }
}
