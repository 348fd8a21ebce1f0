//! The rows of one application: reading them, and writing what an operator wants in their place.

use std::sync::Arc;

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{Condition, DatabaseTransaction};

use super::client_secret::OLD_SECRET;
use super::{ApplicationDescription, ClientSecret, SecretWish};
use crate::applications::{Application, Subject, load};
use crate::kinds::UriKind;
use crate::secret::{TokenHash, random};
use crate::store::{application, application_uri};
use crate::{ApplicationId, Timestamp};

/// What is to be in the database, and what is.
pub(super) struct Draft<'a> {
    pub(super) id: &'a ApplicationId,
    pub(super) before: Option<Application>,
    pub(super) wanted: &'a ApplicationDescription,
}

/// What became of an application's secret.
#[derive(Debug, Default)]
pub(super) struct SecretWritten {
    pub(super) made: Option<ClientSecret>,
    /// Whether it has another now.
    pub(super) replaced: bool,
    /// Whether it needs one and has none.
    pub(super) lacking: bool,
}

impl Draft<'_> {
    pub(super) fn description_before(&self) -> Option<ApplicationDescription> {
        self.before.as_ref().map(ApplicationDescription::of)
    }

    pub(super) fn is_as_before(&self) -> bool {
        self.description_before().is_some_and(|before| before == *self.wanted)
    }

    /// Takes away the addresses that it is not to have any more.
    pub(super) async fn clear_addresses(&self, tx: &DatabaseTransaction) -> Result<(), DbErr> {
        use application_uri::Column::{ApplicationId, Kind, Uri};
        let kept = self
            .wanted
            .addresses()
            .fold(Condition::any(), |kept, (kind, uri)| kept.add(Condition::all().add(Kind.eq(kind)).add(Uri.eq(uri))));
        let mut gone = application_uri::Entity::delete_many().filter(ApplicationId.eq(self.id.clone()));
        if self.wanted.addresses().next().is_some() {
            gone = gone.filter(kept.not());
        }
        gone.exec(tx).await.map(drop)
    }

    /// Writes its row.
    pub(super) async fn write(
        &self,
        tx: &DatabaseTransaction,
        wish: SecretWish,
        now: Timestamp,
    ) -> Result<SecretWritten, DbErr> {
        let wanted = self.wanted;
        let mut row = application::ActiveModel {
            id: Set(self.id.clone()),
            name: Set(wanted.name.clone()),
            home_url: Set(wanted.home_url.clone()),
            access: Set(wanted.access),
            sub_salt: Set(self.salt(tx).await?),
            settings: Set(serde_json::to_string(&wanted.settings).map_err(|error| DbErr::Custom(error.to_string()))?),
            ..Default::default()
        };
        let current = self.before.as_ref().and_then(|before| before.secret_hash().cloned());
        let mut written = SecretWritten::default();
        let next = match wish {
            _ if wanted.settings.public => None,
            SecretWish::OneIfNeeded if current.is_none() && wanted.needs_secret() => {
                let secret = written.made.insert(ClientSecret::fresh());
                Some(secret.hash())
            }
            SecretWish::OneIfNeeded | SecretWish::AsItIs => current.clone(),
            SecretWish::Hashed(digest) => Some(TokenHash::from_digest(digest)),
        };
        written.lacking = next.is_none() && wanted.needs_secret();
        if next != current {
            written.replaced = true;
            let old = current.filter(|_| next.is_some());
            row.old_secret_until = Set(old.as_ref().map(|_| now + OLD_SECRET));
            row.old_secret_hash = Set(old);
        }
        row.secret_hash = Set(next);
        if self.before.is_some() {
            application::Entity::update(row).exec(tx).await?;
        } else {
            row.disabled = Set(false);
            row.created_at = Set(now);
            application::Entity::insert(row).exec_without_returning(tx).await?;
        }
        Ok(written)
    }

    /// Writes the addresses that it does not have yet. Says which host another application has, if one does; the index
    /// over hosts decides that.
    pub(super) async fn write_addresses(
        &self,
        tx: &DatabaseTransaction,
    ) -> Result<Option<(String, ApplicationId)>, DbErr> {
        let before = self.description_before();
        let present: Vec<_> = before.iter().flat_map(ApplicationDescription::addresses).collect();
        for (kind, uri) in self.wanted.addresses().filter(|address| !present.contains(address)) {
            let row = application_uri::ActiveModel {
                kind: Set(kind),
                uri: Set(uri.to_owned()),
                application_id: Set(self.id.clone()),
            };
            // Without naming an index: that over hosts decides, too.
            let insert = application_uri::Entity::insert(row).on_conflict(OnConflict::new().do_nothing().to_owned());
            if insert.exec_without_returning(tx).await? == 0 {
                let by = owner(tx, kind, uri).await?;
                return Ok(by.map(|by| (uri.to_owned(), by)));
            }
        }
        Ok(None)
    }

    /// The salt of the names by which it knows its members: one that no other application has, unless they share a
    /// sector. It leaves a sector with a salt of its own, so that nobody can compare any more.
    async fn salt(&self, tx: &DatabaseTransaction) -> Result<Vec<u8>, DbErr> {
        let subject = &self.wanted.settings.subject;
        let before = self.before.as_ref().map(|before| (&before.settings.subject, &before.sub_salt));
        if let Some((same, salt)) = before
            && same == subject
        {
            return Ok(salt.clone());
        }
        if matches!(subject, Subject::Sector(_))
            && let Some(shared) = self.salt_of_sector(tx, subject).await?
        {
            return Ok(shared);
        }
        Ok(match before {
            Some((Subject::Pairwise | Subject::Public, salt)) => salt.clone(),
            Some((Subject::Sector(_), _)) | None => random::<16>().to_vec(),
        })
    }

    async fn salt_of_sector(&self, tx: &DatabaseTransaction, sector: &Subject) -> Result<Option<Vec<u8>>, DbErr> {
        let all = load(tx).await?;
        let of_sector = |other: &&&Arc<Application>| other.id != *self.id && other.settings.subject == *sector;
        Ok(all.all().iter().find(of_sector).map(|other| other.sub_salt.clone()))
    }
}

async fn owner(tx: &DatabaseTransaction, kind: UriKind, uri: &str) -> Result<Option<ApplicationId>, DbErr> {
    let rows = application_uri::Entity::find()
        .filter(application_uri::Column::Kind.eq(kind))
        .filter(application_uri::Column::Uri.eq(uri));
    Ok(rows.one(tx).await?.map(|row| row.application_id))
}
