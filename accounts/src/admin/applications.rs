//! Registering applications, changing them, and deciding who may enter.
//!
//! Every order counts up the counter of applications first and keeps that row until it ends: orders come one after
//! another, and answers from memory end with the one that changed something.

mod apply;
mod client_secret;
mod description;
mod look;
mod members;
mod rows;

use sea_orm::DatabaseTransaction;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use crate::applications::{Application, count_change, end_all_to, find_application};
use crate::store::application::{Column, Entity};
use crate::{ApplicationId, Core, Error, Timestamp};
use client_secret::OLD_SECRET;
use rows::Draft;

pub use apply::{Applied, ApplyOutcome, Wanted};
pub use client_secret::{ClientSecret, SecretWish};
pub use description::{ApplicationDescription, DescriptionFault, DescriptionPart, DescriptionRefused};
pub use look::{ApplicationDetails, Exported, NoticeCount};
pub use members::MemberOutcome;

/// An operator's view of applications.
#[derive(Clone, Copy, Debug)]
pub struct Applications<'a> {
    pub(super) core: &'a Core,
}

/// Outcome of registering or changing an application.
#[derive(Debug)]
pub enum RegisterOutcome {
    /// Done, with a secret if it needed one and had none.
    Done(Option<ClientSecret>),
    /// As it was before; nothing was changed.
    AlreadySo,
    /// Something in the description cannot be registered.
    Refused(DescriptionRefused),
    /// One of its hosts belongs to another application.
    HostTaken {
        /// The host.
        host: String,
        /// Whose it is.
        by: ApplicationId,
    },
    /// Another application has this id.
    IdTaken,
    /// No application has this id.
    NoSuchApplication,
}

/// Outcome of a command about an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApplicationOutcome {
    /// Done; so many sign-ins to it ended.
    Done(u64),
    /// Already the case; nothing was changed.
    AlreadySo,
    /// No application has this id.
    NoSuchApplication,
}

/// Outcome of making a new secret.
#[derive(Debug)]
pub enum SecretOutcome {
    /// The new secret.
    Made(ClientSecret),
    /// A public client can keep none.
    Public,
    /// No application has this id.
    NoSuchApplication,
}

impl Applications<'_> {
    /// Registers an application.
    pub async fn add(
        self,
        id: &ApplicationId,
        description: ApplicationDescription,
        now: Timestamp,
    ) -> Result<RegisterOutcome, Error> {
        let tx = self.begin().await?;
        if find_application(&tx, id).await?.is_some() {
            return Ok(RegisterOutcome::IdTaken);
        }
        register(tx, id, None, description, now).await
    }

    /// Changes an application. `change` is given the description in force.
    pub async fn set(
        self,
        id: &ApplicationId,
        change: impl FnOnce(&mut ApplicationDescription),
        now: Timestamp,
    ) -> Result<RegisterOutcome, Error> {
        let tx = self.begin().await?;
        let Some(before) = find_application(&tx, id).await? else { return Ok(RegisterOutcome::NoSuchApplication) };
        let mut description = ApplicationDescription::of(&before);
        change(&mut description);
        register(tx, id, Some(before), description, now).await
    }

    /// Removes an application with all that belongs to it. Its members are signed out of it; it is not told, because
    /// nobody could sign what it is told for it any more.
    pub async fn remove(self, id: &ApplicationId, now: Timestamp) -> Result<ApplicationOutcome, Error> {
        let tx = self.begin().await?;
        let ended = end_all_to(&tx, id, now).await?;
        if Entity::delete_by_id(id.clone()).exec(&tx).await?.rows_affected == 0 {
            return Ok(ApplicationOutcome::NoSuchApplication);
        }
        tx.commit().await?;
        Ok(ApplicationOutcome::Done(ended))
    }

    /// Shuts an application: nobody may enter, and its members are signed out of it.
    pub async fn disable(self, id: &ApplicationId, now: Timestamp) -> Result<ApplicationOutcome, Error> {
        let tx = self.begin().await?;
        if !switch(&tx, id, true).await? {
            return already_or_unknown(&tx, id).await;
        }
        let ended = end_all_to(&tx, id, now).await?;
        tx.commit().await?;
        Ok(ApplicationOutcome::Done(ended))
    }

    /// Opens a disabled application again. Members sign in to it anew.
    pub async fn enable(self, id: &ApplicationId) -> Result<ApplicationOutcome, Error> {
        let tx = self.begin().await?;
        if !switch(&tx, id, false).await? {
            return already_or_unknown(&tx, id).await;
        }
        tx.commit().await?;
        Ok(ApplicationOutcome::Done(0))
    }

    /// Makes a new secret. The one before is accepted for 24 hours more, unless it ends `at_once`.
    pub async fn new_secret(self, id: &ApplicationId, at_once: bool, now: Timestamp) -> Result<SecretOutcome, Error> {
        let tx = self.begin().await?;
        let Some(before) = find_application(&tx, id).await? else { return Ok(SecretOutcome::NoSuchApplication) };
        if before.settings.public {
            return Ok(SecretOutcome::Public);
        }
        let secret = ClientSecret::fresh();
        let old = before.secret_hash().filter(|_| !at_once).cloned();
        let until = old.as_ref().map(|_| now + OLD_SECRET);
        Entity::update_many()
            .col_expr(Column::SecretHash, Expr::value(secret.hash()))
            .col_expr(Column::OldSecretHash, Expr::value(old))
            .col_expr(Column::OldSecretUntil, Expr::value(until))
            .filter(Column::Id.eq(id.clone()))
            .exec(&tx)
            .await?;
        tx.commit().await?;
        Ok(SecretOutcome::Made(secret))
    }

    /// Begins an order. What ends without a commit has changed nothing.
    async fn begin(self) -> Result<DatabaseTransaction, DbErr> {
        let tx = self.core.db.begin().await?;
        count_change(&tx).await?;
        Ok(tx)
    }
}

async fn register(
    tx: DatabaseTransaction,
    id: &ApplicationId,
    before: Option<Application>,
    description: ApplicationDescription,
    now: Timestamp,
) -> Result<RegisterOutcome, Error> {
    let wanted = match description.checked() {
        Ok(wanted) => wanted,
        Err(refused) => return Ok(RegisterOutcome::Refused(refused)),
    };
    let draft = Draft { id, before, wanted: &wanted };
    let unchanged = draft.is_as_before();
    draft.clear_addresses(&tx).await?;
    let secret = draft.write(&tx, SecretWish::OneIfNeeded, now).await?.made;
    if let Some((host, by)) = draft.write_addresses(&tx).await? {
        return Ok(RegisterOutcome::HostTaken { host, by });
    }
    if unchanged && secret.is_none() {
        return Ok(RegisterOutcome::AlreadySo);
    }
    tx.commit().await?;
    Ok(RegisterOutcome::Done(secret))
}

/// Whether it was the other way before.
async fn switch(tx: &DatabaseTransaction, id: &ApplicationId, disabled: bool) -> Result<bool, DbErr> {
    let changed = Entity::update_many()
        .col_expr(Column::Disabled, Expr::value(disabled))
        .filter(Column::Id.eq(id.clone()))
        .filter(Column::Disabled.eq(!disabled))
        .exec(tx)
        .await?;
    Ok(changed.rows_affected == 1)
}

async fn already_or_unknown(tx: &DatabaseTransaction, id: &ApplicationId) -> Result<ApplicationOutcome, Error> {
    let known = Entity::find_by_id(id.clone()).one(tx).await?.is_some();
    Ok(if known { ApplicationOutcome::AlreadySo } else { ApplicationOutcome::NoSuchApplication })
}
