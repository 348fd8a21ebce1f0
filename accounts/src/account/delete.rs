//! Deleting an account, by its owner or by an operator.

use super::Account;
use sea_orm::Condition;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement};

use crate::kinds::{Event, MailKind};
use crate::mail::{BY_OPERATOR, Draft, enqueue};
use crate::sessions::{Confirmed, Member};
use crate::store::forget_own_attempts;
use crate::store::{attempt, audit as trail, email_change, outbox, user};
use crate::{Error, Password, Timestamp, audit};

impl Account<'_> {
    /// Deletes the account and everything personal; a receipt is mailed. What is left is listed in docs/operate.md.
    /// Deleting one that is gone is fine.
    ///
    /// # Errors
    /// When the database or a hash slot is not to be had in time.
    pub async fn delete(self, member: &Member, password: Password, now: Timestamp) -> Result<Confirmed<()>, Error> {
        let Some(user) = self.core.member_row(member).await? else { return Ok(Confirmed::Yes(())) };
        if let Some(refused) = self.core.refuse_password(member, password, now).await? {
            return Ok(refused);
        }
        let tx = self.core.db.begin().await?;
        if !erase(&tx, &user, false, now).await? {
            let gone = user::Entity::find_by_id(user.id).one(&tx).await?.is_none();
            return Ok(if gone { Confirmed::Yes(()) } else { Confirmed::Outrun });
        }
        self.core.commit(tx).await?;
        Ok(Confirmed::Yes(()))
    }
}

/// Removes the account with its sessions and address history, its own attempts and its mails, wipes what is personal from
/// its trail, and queues the receipt. False if it has changed or gone since it was read. What stays: event names with
/// their times under an id that leads nowhere, the receipt until it is swept, and what strangers typed. An address that was never confirmed
/// gets none.
pub(crate) async fn erase(
    db: &impl ConnectionTrait,
    user: &user::Model,
    by_operator: bool,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let its_mails = its_mails(db, user).await?;
    let gone = user::Entity::delete_many()
        .filter(user::Column::Id.eq(user.id))
        .filter(user::Column::SecurityStamp.eq(user.security_stamp.clone()))
        .exec(db)
        .await?;
    if gone.rows_affected == 0 {
        return Ok(false);
    }
    forget_own_attempts(db, user).await?;
    outbox::Entity::delete_many()
        // An earlier account of this address may still wait for its own receipt.
        .filter(outbox::Column::Kind.ne(MailKind::AccountDeleted))
        .filter(its_mails)
        .filter(Expr::not_exists(watched()))
        .exec(db)
        .await?;
    trail::Entity::update_many()
        .col_expr(trail::Column::Client, Expr::value(None::<String>))
        .col_expr(trail::Column::UserAgent, Expr::value(None::<String>))
        .filter(trail::Column::UserId.eq(user.id))
        .exec(db)
        .await?;
    audit::record(db, Event::Deleted, Some(user.id), None, None, now).await?;
    if !user.email_confirmed {
        return Ok(true);
    }
    let receipt = Draft {
        kind: MailKind::AccountDeleted,
        // Named, so that delivery does not take a new account of the same address for this one.
        user: Some(user.id),
        recipient: &user.email,
        recipient_key: &user.email_key,
        detail: by_operator.then(|| BY_OPERATOR.to_owned()),
    };
    enqueue(db, receipt, now).await?;
    Ok(true)
}

/// Mails whose fate the waiting page of a stranger's registration tells: that must not end with the account (R-EN-1).
fn watched() -> SelectStatement {
    let mut watched = Query::select();
    watched
        .expr(Expr::value(1))
        .from(attempt::Entity)
        .and_where(Expr::col((attempt::Entity, attempt::Column::MailId)).equals((outbox::Entity, outbox::Column::Id)));
    watched
}

/// Mails that name the account, those to its address, and those to an address it had, from before it changed: who has
/// that address now is somebody else.
async fn its_mails(db: &impl ConnectionTrait, user: &user::Model) -> Result<Condition, DbErr> {
    let of_user = outbox::Column::UserId.eq(user.id).or(outbox::Column::RecipientKey.eq(user.email_key.clone()));
    let changes = email_change::Entity::find().filter(email_change::Column::UserId.eq(user.id)).all(db).await?;
    Ok(changes.into_iter().fold(Condition::any().add(of_user), |mails, change| {
        let to_it = outbox::Column::RecipientKey.eq(change.from_key);
        mails.add(to_it.and(outbox::Column::UserId.is_null()).and(outbox::Column::QueuedAt.lte(change.changed_at)))
    }))
}
