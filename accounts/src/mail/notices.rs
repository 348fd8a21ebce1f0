//! Notices to an account's own address. A kind that somebody with the password can cause at will is limited: beyond the
//! limit, further events are reported together in the notice that waits.

use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};

use super::queue::{Draft, Turn, enqueue_for};
use crate::kinds::{MailKind, MailStatus};
use crate::store::{outbox, user};
use crate::throttle::{Limit, turn};
use crate::{Core, Timestamp};

const HOUR: Duration = Duration::from_hours(1);
/// Notices of sign-ins from new browsers that one account gets at once.
const SIGN_IN_NOTICES: Limit = Limit { name: "sign-in-notices", burst: 1, per: HOUR };
/// Notices of one kind of change that one account gets at once.
const CHANGE_NOTICES: Limit = Limit { name: "change-notices", burst: 5, per: HOUR };
/// The longest delay of a notice. Only one waits at a time, and it absorbs the others.
const PUT_OFF_MAX: Duration = Duration::from_hours(2);

impl MailKind {
    /// How many notices of this kind one account gets at once; None for a kind that cannot be caused at will.
    fn at_once(self) -> Option<Limit> {
        match self {
            Self::NewSignIn => Some(SIGN_IN_NOTICES),
            Self::PasswordChanged | Self::EmailChangeRequested | Self::NoticesOff => Some(CHANGE_NOTICES),
            Self::Activate
            | Self::AlreadyRegistered
            | Self::ActivationReminder
            | Self::ResetPassword
            | Self::ConfirmNewEmail
            | Self::EmailChanged
            | Self::AccountDeleted
            | Self::SignIn => None,
        }
    }
}

impl Core {
    /// Queues a notice to an account's own address, or adds to the one that waits. In the language that the account had
    /// when it was read, before what the notice is about: a thief does not choose it.
    pub(crate) async fn notify(
        &self,
        db: &impl ConnectionTrait,
        kind: MailKind,
        user: &user::Model,
        detail: Option<String>,
        now: Timestamp,
    ) -> Result<(), DbErr> {
        let mut due = now;
        if let Some(limit) = kind.at_once() {
            if add_to_waiting(db, kind, user).await? {
                return Ok(());
            }
            let subject = format!("{} {}", kind.to_value(), user.id);
            let turn = turn(db, &self.keys, &[(limit, subject.into())], PUT_OFF_MAX, now).await?;
            due = turn.unwrap_or(now + PUT_OFF_MAX);
        }
        let (id, recipient, recipient_key) = (Some(user.id), &user.email, &user.email_key);
        let draft = Draft { kind, user: id, recipient, recipient_key, detail, language: user.language.clone() };
        enqueue_for(db, draft, Turn { due, lane: None }, now).await.map(drop)
    }
}

async fn add_to_waiting(db: &impl ConnectionTrait, kind: MailKind, user: &user::Model) -> Result<bool, DbErr> {
    let added = outbox::Entity::update_many()
        .col_expr(outbox::Column::More, Expr::col(outbox::Column::More).add(1))
        .filter(outbox::Column::UserId.eq(user.id))
        .filter(outbox::Column::RecipientKey.eq(user.email_key.clone()))
        .filter(outbox::Column::Kind.eq(kind))
        .filter(outbox::Column::State.eq(MailStatus::Waiting))
        .exec(db)
        .await?;
    Ok(added.rows_affected > 0)
}
