//! Removing an account and what is personal about it.

use sea_orm::DatabaseTransaction;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};

use crate::Timestamp;
use crate::audit::{self, Event};
use crate::entity::{audit as trail, outbox, user};
use crate::outbox::{Draft, MailKind, MailStatus, enqueue};
use crate::registration::forget_attempts;
use crate::session::end_all;

/// Removes an account in the caller's transaction and queues its receipt. False, with nothing done, if the account
/// changed in a way that matters since `user` was read.
///
/// What stays: bare event names with their times under an id that means nothing any more; mails that were handed over
/// or given up, which housekeeping removes after 14 days; limits, which are keyed hashes; and backups. An address that
/// was never confirmed gets no receipt: its owner may never have heard of us.
pub(crate) async fn erase(tx: &DatabaseTransaction, user: &user::Model, now: Timestamp) -> Result<bool, DbErr> {
    // Before the account, for they refer to it.
    end_all(tx, user.id).await?;
    let removed = user::Entity::delete_many()
        .filter(user::Column::Id.eq(user.id))
        .filter(user::Column::SecStamp.eq(user.sec_stamp.clone()))
        .exec(tx)
        .await?;
    if removed.rows_affected == 0 {
        return Ok(false);
    }
    forget_attempts(tx, &user.email_key).await?;
    forget_mail(tx, user).await?;
    blank_trail(tx, user.id).await?;
    audit::record(tx, Event::Deleted, Some(user.id), None, None, now).await?;
    if user.email_confirmed {
        // With the id, under which nobody is found any more: the next account of this address is not concerned.
        let receipt = Draft {
            kind: MailKind::AccountDeleted,
            user: Some(user.id),
            recipient: &user.email,
            recipient_key: &user.email_key,
            detail: None,
        };
        enqueue(tx, receipt, now).await?;
    }
    Ok(true)
}

/// Removes mails that were not handed over yet, but not the receipt of an earlier account of the same address.
async fn forget_mail(tx: &DatabaseTransaction, user: &user::Model) -> Result<(), DbErr> {
    let own = outbox::Column::UserId.eq(user.id).or(outbox::Column::RecipientKey.eq(user.email_key.clone()));
    outbox::Entity::delete_many()
        .filter(own)
        .filter(outbox::Column::State.is_in([MailStatus::Waiting, MailStatus::Sending]))
        .filter(outbox::Column::Kind.ne(MailKind::AccountDeleted))
        .exec(tx)
        .await
        .map(drop)
}

/// Leaves of the audit trail what happened and when, but not from where or about what.
async fn blank_trail(tx: &DatabaseTransaction, user: Uuid) -> Result<(), DbErr> {
    trail::Entity::update_many()
        .col_expr(trail::Column::Client, Expr::value(None::<String>))
        .col_expr(trail::Column::UserAgent, Expr::value(None::<String>))
        .col_expr(trail::Column::Detail, Expr::value(None::<String>))
        .filter(trail::Column::UserId.eq(user))
        .exec(tx)
        .await
        .map(drop)
}
