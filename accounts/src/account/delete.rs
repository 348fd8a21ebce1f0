//! Deleting an account, by its owner or by an operator.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{Condition, DatabaseTransaction, QuerySelect};

use super::Account;
use crate::applications::GrantScope;
use crate::kinds::{Event, MailKind};
use crate::mail::{BY_OPERATOR, Draft, enqueue};
use crate::sessions::{Confirmed, Member};
use crate::store::{attempt, audit as trail, email_change, forget_own_attempts, outbox, user};
use crate::{Error, Password, Timestamp, audit};

impl Account<'_> {
    /// Deletes the account and all personal data, and mails a receipt. docs/operate.md lists what remains. Succeeds if
    /// the account is already gone.
    pub async fn delete(self, member: &Member, password: Password, now: Timestamp) -> Result<Confirmed<()>, Error> {
        let Some(user) = self.core.member_row(member).await? else { return Ok(Confirmed::Yes(())) };
        if let Some(refused) = self.core.refuse_password(member, password, now).await? {
            return Ok(refused);
        }
        let tx = self.core.db.begin().await?;
        if !erase(&tx, &user, false, now).await? {
            let gone = user::Entity::find_by_id(user.id).one(&tx).await?.is_none();
            return Ok(if gone { Confirmed::Yes(()) } else { Confirmed::Conflict });
        }
        self.core.commit(tx).await?;
        Ok(Confirmed::Yes(()))
    }
}

/// Removes the account with its sessions, address history, own sign-up requests and emails, wipes personal data from
/// its audit trail, and queues the receipt (none for an address that was never confirmed). False if the account has
/// changed or gone since it was read.
///
/// What remains: event names and times under an id that refers to nothing, the receipt until it is swept, and what
/// strangers typed.
pub(crate) async fn erase(
    db: &DatabaseTransaction,
    user: &user::Model,
    by_operator: bool,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let its_mails = its_mails(db, user).await?;
    // Held first, as every other change of an account does: whoever ends its sign-ins waits for the same rows in the
    // same order.
    user::Entity::find_by_id(user.id).lock_exclusive().one(db).await?;
    GrantScope::All.end(db, user.id, now).await?;
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
        // An earlier account with this address may still wait for its own receipt.
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
        // With the id, so that delivery does not mistake a new account with this address for the deleted one.
        user: Some(user.id),
        recipient: &user.email,
        recipient_key: &user.email_key,
        detail: by_operator.then(|| BY_OPERATOR.to_owned()),
        language: user.language.clone(),
    };
    enqueue(db, receipt, now).await?;
    Ok(true)
}

/// Emails whose state a stranger's waiting page shows: that must not change because the account is deleted (R-EN-1).
fn watched() -> SelectStatement {
    let mut watched = Query::select();
    let to_its_address =
        Expr::col((attempt::Entity, attempt::Column::EmailKey)).equals((outbox::Entity, outbox::Column::RecipientKey));
    watched
        .expr(Expr::value(1))
        .from(attempt::Entity)
        // Always so, and by this it is found.
        .and_where(to_its_address)
        .and_where(Expr::col((attempt::Entity, attempt::Column::MailId)).equals((outbox::Entity, outbox::Column::Id)));
    watched
}

/// Emails that name the account, those to its address, and those sent to a former address before it changed. Whoever
/// has a former address now is somebody else.
async fn its_mails(db: &impl ConnectionTrait, user: &user::Model) -> Result<Condition, DbErr> {
    let of_user = outbox::Column::UserId.eq(user.id).or(outbox::Column::RecipientKey.eq(user.email_key.clone()));
    let changes = email_change::Entity::find().filter(email_change::Column::UserId.eq(user.id)).all(db).await?;
    Ok(changes.into_iter().fold(Condition::any().add(of_user), |mails, change| {
        let to_it = outbox::Column::RecipientKey.eq(change.from_key);
        mails.add(to_it.and(outbox::Column::UserId.is_null()).and(outbox::Column::QueuedAt.lte(change.changed_at)))
    }))
}
