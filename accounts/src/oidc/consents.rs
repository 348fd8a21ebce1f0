//! What members have allowed applications to know, until they take it back.

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;

use super::answer::{Answer, Said};
use super::{AuthorizationRequest, Oidc, Scopes};
use crate::applications::GrantScope;
use crate::audit::{self, Detail};
use crate::kinds::Event;
use crate::request::Request;
use crate::sessions::Member;
use crate::store::consent;
use crate::{ApplicationId, Error};

impl Oidc<'_> {
    /// Remembers that the application may know what it asks for, beside what it was allowed before.
    pub async fn allow(
        self,
        asked: &AuthorizationRequest,
        member: &Member,
        request: &Request,
    ) -> Result<Answer, Error> {
        let (application, now) = (&asked.application, request.now);
        let tx = self.core.db.begin().await?;
        let place = (member.user, application.id.clone());
        let before = consent::Entity::find_by_id(place).one(&tx).await?;
        let before = before.map_or_else(Scopes::default, |row| Scopes::asked(&row.scope));
        let row = consent::ActiveModel {
            user_id: Set(member.user),
            application_id: Set(application.id.clone()),
            scope: Set(before.and(asked.scopes).to_string()),
            at: Set(now),
        };
        let again = OnConflict::columns([consent::Column::UserId, consent::Column::ApplicationId])
            .update_columns([consent::Column::Scope, consent::Column::At])
            .to_owned();
        consent::Entity::insert(row).on_conflict(again).exec_without_returning(&tx).await?;
        if !before.cover(asked.scopes) {
            let name = Some(Detail::Application(application.name.clone()));
            let client = Some(&request.client);
            audit::record(&tx, Event::ApplicationConsented, Some(member.user), client, name, now).await?;
        }
        tx.commit().await?;
        Ok(self.core.said(asked, member, Said::Yes, now))
    }

    /// The answer that the application may not.
    #[must_use]
    pub fn cancel(self, asked: &AuthorizationRequest, member: &Member, request: &Request) -> Answer {
        self.core.said(asked, member, Said::No, request.now)
    }

    /// Takes back what an application was allowed, and signs the member out of it. False if there was nothing to end.
    pub async fn withdraw(self, member: &Member, id: &ApplicationId, request: &Request) -> Result<bool, Error> {
        let Some(application) = self.core.registry().await?.get(id.as_str()).cloned() else { return Ok(false) };
        let tx = self.core.db.begin().await?;
        // In the order in which deleting the account locks them.
        let ended = GrantScope::To(id.clone()).end(&tx, member.user, request.now).await?;
        let consent = consent::Entity::delete_by_id((member.user, id.clone())).exec(&tx).await?.rows_affected;
        if consent + ended == 0 {
            return Ok(false);
        }
        let (name, client) = (Some(Detail::Application(application.name.clone())), Some(&request.client));
        audit::record(&tx, Event::ApplicationWithdrawn, Some(member.user), client, name, request.now).await?;
        tx.commit().await?;
        Ok(true)
    }
}
