//! Listing and showing applications.

use std::sync::Arc;

use sea_orm::entity::prelude::*;
use sea_orm::{JoinType, QueryOrder, QuerySelect, RelationTrait};

use super::Applications;
use crate::applications::{Application, Registry};
use crate::kinds::NoticeState;
use crate::store::{application_member, grant, logout_notice, user};
use crate::{ApplicationId, Error, Timestamp};

/// An application in detail.
#[derive(Clone, Debug)]
pub struct ApplicationDetails {
    /// The application.
    pub application: Arc<Application>,
    /// Accounts on its list, by address.
    pub members: Vec<String>,
    /// How many members are signed in to it.
    pub signed_in: u64,
    /// Notices of sign-outs that it has yet to be told.
    pub waiting: NoticeCount,
    /// Notices that it could not be told.
    pub failed: NoticeCount,
}

/// Notices in one state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NoticeCount {
    /// How many.
    pub notices: u64,
    /// Why the latest of them could not be delivered.
    pub error: Option<String>,
}

/// An application with everything that another site needs to have the same.
#[derive(Clone, Debug)]
pub struct Exported {
    /// The application.
    pub application: Arc<Application>,
    /// The SHA-256 of its secret.
    pub secret_hash: Option<Vec<u8>>,
    /// Accounts on its list, by address.
    pub members: Vec<String>,
}

impl Applications<'_> {
    /// Every application.
    pub async fn list(self) -> Result<Arc<Registry>, Error> {
        crate::applications::Applications { core: self.core }.current().await
    }

    /// One application with its members and notices.
    pub async fn show(self, id: &ApplicationId, now: Timestamp) -> Result<Option<ApplicationDetails>, Error> {
        let registry = self.list().await?;
        let Some(application) = registry.get(id.as_str()).cloned() else { return Ok(None) };
        let db = self.core.db.read();
        Ok(Some(ApplicationDetails {
            application,
            members: members(db, id).await?,
            signed_in: signed_in(db, id, now).await?,
            waiting: notices(db, id, &[NoticeState::Waiting, NoticeState::Sending]).await?,
            failed: notices(db, id, &[NoticeState::Failed]).await?,
        }))
    }

    /// Every application as `apps apply` takes it.
    pub async fn export(self) -> Result<Vec<Exported>, Error> {
        let registry = self.list().await?;
        let mut exported = Vec::new();
        for application in registry.all() {
            exported.push(Exported {
                application: Arc::clone(application),
                secret_hash: application.secret_hash().map(|hash| hash.as_bytes().to_vec()),
                members: members(self.core.db.read(), &application.id).await?,
            });
        }
        Ok(exported)
    }
}

pub(super) async fn members(db: &impl ConnectionTrait, id: &ApplicationId) -> Result<Vec<String>, DbErr> {
    let listed = user::Entity::find()
        .select_only()
        .column(user::Column::Email)
        .join_rev(JoinType::InnerJoin, application_member::Relation::User.def())
        .filter(application_member::Column::ApplicationId.eq(id.clone()))
        .order_by_asc(user::Column::EmailKey);
    listed.into_tuple().all(db).await
}

async fn signed_in(db: &impl ConnectionTrait, id: &ApplicationId, now: Timestamp) -> Result<u64, DbErr> {
    grant::Entity::find()
        .select_only()
        .column(grant::Column::UserId)
        .filter(grant::Column::ApplicationId.eq(id.clone()))
        .filter(grant::Column::ExpiresAt.gt(now))
        .distinct()
        .count(db)
        .await
}

async fn notices(db: &impl ConnectionTrait, id: &ApplicationId, states: &[NoticeState]) -> Result<NoticeCount, DbErr> {
    use logout_notice::Column;
    let of_it = logout_notice::Entity::find()
        .filter(Column::ApplicationId.eq(id.clone()))
        .filter(Column::State.is_in(states.iter().copied()));
    let latest = of_it.clone().filter(Column::Error.is_not_null()).order_by_desc(Column::Id).one(db).await?;
    Ok(NoticeCount { notices: of_it.count(db).await?, error: latest.and_then(|notice| notice.error) })
}
