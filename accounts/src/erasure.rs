//! Deleting an account, by its owner or by an operator.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};

use crate::Timestamp;
use crate::audit::{self, Event};
use crate::entity::{audit as trail, outbox, user};
use crate::outbox::{Draft, MailKind, enqueue};
use crate::registration::forget_attempts;

/// Removes the account with its sessions and address history, its attempts and its mails, wipes what is personal from
/// its trail, and queues the receipt. False if it is gone already. What stays: event names with their times under an
/// id that leads nowhere, and the receipt until it is swept.
pub(crate) async fn erase(db: &impl ConnectionTrait, user: &user::Model, now: Timestamp) -> Result<bool, DbErr> {
    if user::Entity::delete_by_id(user.id).exec(db).await?.rows_affected == 0 {
        return Ok(false);
    }
    forget_attempts(db, &user.email_key).await?;
    outbox::Entity::delete_many()
        .filter(outbox::Column::RecipientKey.eq(user.email_key.clone()).or(outbox::Column::UserId.eq(user.id)))
        .exec(db)
        .await?;
    trail::Entity::update_many()
        .col_expr(trail::Column::Client, Expr::value(None::<String>))
        .col_expr(trail::Column::UserAgent, Expr::value(None::<String>))
        .filter(trail::Column::UserId.eq(user.id))
        .exec(db)
        .await?;
    audit::record(db, Event::Deleted, Some(user.id), None, None, now).await?;
    let receipt = Draft {
        kind: MailKind::AccountDeleted,
        user: None,
        recipient: &user.email,
        recipient_key: &user.email_key,
        detail: None,
    };
    enqueue(db, receipt, now).await?;
    Ok(true)
}
