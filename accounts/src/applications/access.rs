//! Who may enter an application. Asked at every sign-in to it and at every use of that.

use sea_orm::entity::prelude::*;

use super::registry::Application;
use crate::EmailKey;
use crate::kinds::Access;
use crate::store::application_member;
use crate::store::user::{self, Status};

/// An account, as far as it matters to applications.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) user: Uuid,
    pub(crate) email: String,
    key: EmailKey,
    /// Whether its address was proven by a mailed link or code: an operator's word is none (A-I37).
    pub(crate) email_verified: bool,
    active: bool,
}

impl Person {
    pub(crate) fn of(user: user::Model) -> Self {
        Self {
            user: user.id,
            email_verified: user.email_confirmed && user.email_proven,
            active: user.status == Status::Active && user.email_confirmed,
            email: user.email,
            key: user.email_key,
        }
    }

    /// Whether the application is open to this account now. One query at most.
    pub(crate) async fn may_enter(&self, application: &Application, db: &impl ConnectionTrait) -> Result<bool, DbErr> {
        if application.disabled || !self.active {
            return Ok(false);
        }
        if application.access == Access::Everybody || self.is_of_domain(&application.settings.domains) {
            return Ok(true);
        }
        let place = (application.id.clone(), self.user);
        Ok(application_member::Entity::find_by_id(place).one(db).await?.is_some())
    }

    /// Of the parsed, proven address (A-I11).
    fn is_of_domain(&self, domains: &[String]) -> bool {
        let domain = self.key.as_str().rsplit_once('@').map_or("", |(_, domain)| domain);
        self.email_verified && domains.iter().any(|listed| listed == domain)
    }
}
