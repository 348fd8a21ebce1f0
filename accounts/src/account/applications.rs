//! The applications that a member is signed in to, or has allowed something.

use std::collections::BTreeMap;
use std::sync::Arc;

use sea_orm::Condition;
use sea_orm::entity::prelude::*;

use super::Account;
use crate::applications::{Application, Registry, Username};
use crate::oidc::{Scope, Scopes};
use crate::sessions::Member;
use crate::store::{consent, grant, session};
use crate::{ApplicationId, Error, Timestamp};

/// One application, as a member's account knows it.
#[derive(Clone, Debug)]
pub struct OwnApplication {
    /// The application.
    pub application: Arc<Application>,
    /// When the first sign-in began that still goes on, or when it was allowed something.
    pub since: Timestamp,
    /// When the latest of them was used.
    pub last_used: Timestamp,
    /// What it may know and do.
    pub scopes: Scopes,
    /// Whether the member was asked, and the answer is remembered.
    pub consented: bool,
}

impl Account<'_> {
    /// The member's applications, the latest used first.
    pub async fn applications(self, member: &Member, now: Timestamp) -> Result<Vec<OwnApplication>, Error> {
        let (db, lifetimes) = (self.core.db.read(), &self.core.lifetimes);
        let registry = self.core.registry_of(&self.core.revisions.read(None).await?).await?;
        let goes_on = Condition::any()
            .add(grant::Column::SessionId.is_null())
            .add(session::Column::LastSeenAt.gt(now - lifetimes.session_idle));
        let grants = grant::Entity::find()
            .left_join(session::Entity)
            .filter(grant::Column::UserId.eq(member.user))
            .filter(grant::Column::ExpiresAt.gt(now))
            .filter(goes_on)
            .all(db)
            .await?;
        let consents = consent::Entity::find().filter(consent::Column::UserId.eq(member.user)).all(db).await?;
        let mut own = BTreeMap::new();
        for grant in grants {
            let scopes = grant.scope.as_deref().map(Scopes::asked);
            let seen = Seen { id: grant.application_id, scopes, from: grant.created_at, to: grant.last_used_at };
            seen.add_to(&mut own, &registry);
        }
        for row in consents {
            let scopes = Some(Scopes::asked(&row.scope));
            if let Some(known) =
                (Seen { id: row.application_id, scopes, from: row.at, to: row.at }).add_to(&mut own, &registry)
            {
                known.consented = true;
            }
        }
        let mut own: Vec<OwnApplication> = own.into_values().collect();
        own.sort_by_key(|known| std::cmp::Reverse(known.last_used));
        Ok(own)
    }
}

/// One reason to show an application.
struct Seen {
    id: ApplicationId,
    /// None for a visit behind forward-auth.
    scopes: Option<Scopes>,
    from: Timestamp,
    to: Timestamp,
}

impl Seen {
    fn add_to<'a>(
        self,
        own: &'a mut BTreeMap<ApplicationId, OwnApplication>,
        registry: &Registry,
    ) -> Option<&'a mut OwnApplication> {
        let application = registry.get(self.id.as_str())?;
        let scopes = self.scopes.unwrap_or_else(|| of_visit(application));
        let known = own.entry(self.id).or_insert_with(|| OwnApplication {
            application: Arc::clone(application),
            since: self.from,
            last_used: self.to,
            scopes,
            consented: false,
        });
        known.since = known.since.min(self.from);
        known.last_used = known.last_used.max(self.to);
        known.scopes = known.scopes.and(scopes);
        Some(known)
    }
}

/// What the headers of forward-auth tell.
fn of_visit(application: &Application) -> Scopes {
    let told = Scopes::of([Scope::OpenId, Scope::Email]);
    if application.settings.username == Username::None { told } else { told.and(Scopes::of([Scope::Profile])) }
}
