//! How the old address vetoes a pending change of address, or undoes a completed one.

use std::time::Duration;

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{DatabaseTransaction, QueryOrder};

use super::email_confirm::{AddressChange, AddressPage, make_room, pending_page};
use super::{Account, MailedLinks};
use crate::error::is_taken;
use crate::kinds::Event;
use crate::lifetimes::UNDO;
use crate::links::{BrokenLink, IncomingToken, LinkError, LinkState, Purpose};
use crate::mail::ResetCause;
use crate::request::Request;
use crate::sessions::{Eviction, Member, SessionScope};
use crate::store::user::{self, Status};
use crate::store::{change_users, email_change};
use crate::{Core, Email, Error, Timestamp, audit, new_id};

impl MailedLinks<'_> {
    /// What to show for the link by which the old address vetoes a change.
    pub async fn veto_page(
        self,
        token: &IncomingToken,
        request: &Request,
    ) -> Result<Result<AddressPage, LinkError>, Error> {
        let opened = self.core.show_link(Purpose::VetoEmail, token, request).await?;
        Ok(opened.map_err(LinkError::from).map(pending_page))
    }

    /// Vetoes a change. Whoever asked for it was not the owner, so every session ends and a reset is started.
    pub async fn veto(self, token: &IncomingToken, request: &Request) -> Result<AddressChange, Error> {
        let user = match self.core.open_link(Purpose::VetoEmail, token, request.now).await? {
            Ok(opened) => opened.user,
            Err(dead) => return Ok(AddressChange::BrokenLink(dead.into())),
        };
        let tx = self.core.db.begin().await?;
        // Only the conditions that the link's state names: whoever asked for the change must not be able to escape the
        // veto by changing something else.
        let same_change = change_users()
            .filter(user::Column::Id.eq(user.id))
            .filter(user::Column::EmailKey.eq(user.email_key.clone()))
            .filter(user::Column::PendingEmailKey.eq(user.pending_email_key.clone()))
            .filter(user::Column::Status.eq(Status::Active));
        if Eviction::Veto.carry_out(&tx, same_change, SessionScope::All, request.now).await?.is_none() {
            return Ok(AddressChange::BrokenLink(LinkError::Superseded { address: user.masked_email() }));
        }
        let address = user.address();
        self.core.mail_reset(&tx, &address, ResetCause::ChangeStopped, request.now).await?;
        audit::record(&tx, Event::EmailChangeVetoed, Some(user.id), Some(&request.client), None, request.now).await?;
        self.core.commit(tx).await?;
        Ok(AddressChange::Done(address))
    }

    /// What to show for the link by which the old address undoes a change.
    pub async fn undo_page(
        self,
        token: &IncomingToken,
        request: &Request,
    ) -> Result<Result<AddressPage, LinkError>, Error> {
        let opened = self.core.open_undo(token, request.now).await?;
        self.core.note_opened(Purpose::UndoEmail, opened.as_ref().map(|(user, _)| user), request).await;
        Ok(match opened {
            Ok((user, change)) => Ok(AddressPage { current: user.email, other: change.from_email }),
            Err(dead) => Err(dead.into()),
        })
    }

    /// Restores the old address, whatever has changed since; ends every session and starts a reset.
    pub async fn undo(self, token: &IncomingToken, request: &Request) -> Result<AddressChange, Error> {
        let (user, change) = match self.core.open_undo(token, request.now).await? {
            Ok(found) => found,
            Err(dead) => return Ok(AddressChange::BrokenLink(dead.into())),
        };
        let old = Email::stored(&change.from_email, &change.from_key);
        let tx = self.core.db.begin().await?;
        make_room(&tx, &old).await?;
        let restore = change_users()
            .col_expr(user::Column::Email, Expr::value(old.as_str()))
            .col_expr(user::Column::EmailProven, Expr::value(true))
            .col_expr(user::Column::EmailKey, Expr::value(old.key().clone()))
            .filter(user::Column::Id.eq(user.id))
            .filter(user::Column::EmailKey.eq(user.email_key.clone()))
            .filter(user::Column::Status.eq(Status::Active));
        match Eviction::Undo.carry_out(&tx, restore, SessionScope::All, request.now).await {
            Err(error) if is_taken(&error) => return Ok(AddressChange::Unavailable),
            Err(error) => return Err(error.into()),
            Ok(None) => {
                return Ok(AddressChange::BrokenLink(LinkError::Superseded { address: user.masked_email() }));
            }
            Ok(Some(_)) => {}
        }
        forget_changes_since(&tx, &change).await?;
        self.core.mail_reset(&tx, &old, ResetCause::ChangeStopped, request.now).await?;
        audit::record(&tx, Event::EmailRestored, Some(user.id), Some(&request.client), None, request.now).await?;
        self.core.commit(tx).await?;
        Ok(AddressChange::Done(old))
    }
}

impl Account<'_> {
    /// The addresses that can still take the member's account back, each with its deadline, latest first.
    pub async fn earlier_emails(self, member: &Member, now: Timestamp) -> Result<Vec<(String, Timestamp)>, Error> {
        let changes = email_change::Entity::find()
            .filter(email_change::Column::UserId.eq(member.user))
            .filter(email_change::Column::ChangedAt.gt(now - UNDO))
            .order_by_desc(email_change::Column::Id)
            .all(self.core.db.read())
            .await?;
        Ok(changes.into_iter().map(|change| (change.from_email, change.changed_at + UNDO)).collect())
    }
}

impl Core {
    /// Opens an undo link. It does not depend on the security stamp: whoever took the account over could invalidate it
    /// by changing the password. It names one recorded change and works while that record exists.
    pub(crate) async fn open_undo(
        &self,
        token: &IncomingToken,
        now: Timestamp,
    ) -> Result<Result<(user::Model, email_change::Model), BrokenLink>, DbErr> {
        let (user, claims) = match self.read_link(Purpose::UndoEmail, token, now).await? {
            Ok((user, claims, false)) => (user, claims),
            Ok((user, _, true)) => return Ok(Err(BrokenLink::Expired(Box::new(user)))),
            Err(dead) => return Ok(Err(dead)),
        };
        let changes = email_change::Entity::find()
            .filter(email_change::Column::UserId.eq(user.id))
            .filter(email_change::Column::ChangedAt.gt(now - UNDO))
            .all(self.db.read())
            .await?;
        let named =
            changes.into_iter().find(|change| self.keys.state_holds(&claims, &LinkState::of_change(change.id).parts()));
        Ok(match named {
            Some(change) => Ok((user, change)),
            None => Err(BrokenLink::Superseded(Box::new(user))),
        })
    }
}

/// Undoing a change drops the later ones with it; earlier ones can still be undone.
async fn forget_changes_since(tx: &DatabaseTransaction, change: &email_change::Model) -> Result<(), DbErr> {
    email_change::Entity::delete_many()
        .filter(email_change::Column::UserId.eq(change.user_id))
        .filter(email_change::Column::Id.gte(change.id))
        .exec(tx)
        .await
        .map(drop)
}

/// Records a completed change and returns its id. Ids order the changes: each is later than the last one, even if the
/// clock was set back since (F-46).
pub(crate) async fn remember_change(
    tx: &DatabaseTransaction,
    user: &user::Model,
    now: Timestamp,
) -> Result<Uuid, DbErr> {
    let last = email_change::Entity::find()
        .filter(email_change::Column::UserId.eq(user.id))
        .order_by_desc(email_change::Column::Id)
        .one(tx)
        .await?;
    let now = last.map_or(now, |last| now.max(last.changed_at + Duration::from_millis(1)));
    let id = new_id(now);
    let row = email_change::ActiveModel {
        id: Set(id),
        user_id: Set(user.id),
        from_email: Set(user.email.clone()),
        from_key: Set(user.email_key.clone()),
        changed_at: Set(now),
    };
    email_change::Entity::insert(row).exec_without_returning(tx).await.map(|_| id)
}
