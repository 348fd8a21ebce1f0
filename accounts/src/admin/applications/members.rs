//! The list of those who may enter an application that is not open to everybody.

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, TryInsertResult};

use super::Applications;
use crate::admin::UserRef;
use crate::admin::users::held;
use crate::applications::{Application, GrantScope, Person, find_application};
use crate::audit::Detail;
use crate::kinds::Event;
use crate::store::application_member::{ActiveModel, Entity};
use crate::store::{count_change_of, user};
use crate::{ApplicationId, Error, Timestamp, audit};

/// Outcome of a command about an application's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemberOutcome {
    /// Done.
    Done,
    /// Already the case; nothing was changed.
    AlreadySo,
    /// Off the list, but may enter all the same: the application is open to everybody, or to the domain of the address.
    StillOpen,
    /// No application has this id.
    NoSuchApplication,
    /// No account has this address or id.
    NoSuchAccount,
}

impl Applications<'_> {
    /// Puts an account on the list.
    pub async fn allow(self, id: &ApplicationId, who: &UserRef) -> Result<MemberOutcome, Error> {
        let tx = self.core.db.begin().await?;
        let (application, user) = match both(&tx, id, who).await? {
            Ok(both) => both,
            Err(unknown) => return Ok(unknown),
        };
        if !put(&tx, &application.id, user.id).await? {
            return Ok(MemberOutcome::AlreadySo);
        }
        count_change_of(&tx, user.id).await?;
        tx.commit().await?;
        Ok(MemberOutcome::Done)
    }

    /// Takes an account off the list and signs it out of the application.
    pub async fn deny(self, id: &ApplicationId, who: &UserRef, now: Timestamp) -> Result<MemberOutcome, Error> {
        let tx = self.core.db.begin().await?;
        let (application, user) = match both(&tx, id, who).await? {
            Ok(both) => both,
            Err(unknown) => return Ok(unknown),
        };
        let was_listed = take_off(&tx, &application, user.id, now).await?;
        let still_open = Person::of(user).may_enter(&application, &tx).await?;
        tx.commit().await?;
        Ok(match (still_open, was_listed) {
            (true, _) => MemberOutcome::StillOpen,
            (false, true) => MemberOutcome::Done,
            (false, false) => MemberOutcome::AlreadySo,
        })
    }
}

/// The account, which stays locked, and the application.
async fn both(
    tx: &DatabaseTransaction,
    id: &ApplicationId,
    who: &UserRef,
) -> Result<Result<(Application, user::Model), MemberOutcome>, DbErr> {
    let Some(application) = find_application(tx, id).await? else { return Ok(Err(MemberOutcome::NoSuchApplication)) };
    let user = held(tx, who).await?;
    Ok(user.map(|user| (application, user)).ok_or(MemberOutcome::NoSuchAccount))
}

/// Whether the account was not on the list.
pub(super) async fn put(tx: &DatabaseTransaction, id: &ApplicationId, user: Uuid) -> Result<bool, DbErr> {
    let place = ActiveModel { application_id: Set(id.clone()), user_id: Set(user) };
    let put = Entity::insert(place).on_conflict_do_nothing().exec_without_returning(tx).await?;
    Ok(matches!(put, TryInsertResult::Inserted(1..)))
}

/// Ends the account's sign-ins to the application, also if it was not on the list. Says whether it was.
pub(super) async fn take_off(
    tx: &DatabaseTransaction,
    application: &Application,
    user: Uuid,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let was_listed = Entity::delete_by_id((application.id.clone(), user)).exec(tx).await?.rows_affected == 1;
    if was_listed {
        let detail = Detail::Application(application.name.clone());
        audit::record(tx, Event::ApplicationDenied, Some(user), None, Some(detail), now).await?;
    }
    GrantScope::To(application.id.clone()).end(tx, user, now).await?;
    Ok(was_listed)
}
