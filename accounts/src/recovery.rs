//! Forgotten passwords: a mailed link sets a new one, ends every session and signs nobody in.

use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};

use crate::attempts::tell_attempts;
use crate::audit::{self, Event};
use crate::client::Client;
use crate::entity::user;
use crate::entity::user::{SecStamp, Status};
use crate::hash::PasswordHash;
use crate::invitation::Asked;
use crate::link::{Dead, DeadLink, Opened};
use crate::outbox::{Draft, MailKind, enqueue_for};
use crate::session::end_all;
use crate::throttle::Taken;
use crate::token::Purpose;
use crate::{Accounts, Email, Error, Password, Timestamp};

/// What came of asking for a reset link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResetRequest {
    /// Accepted: if there is such an account it gets a mail.
    Accepted,
    /// This source asked for too much.
    Throttled {
        /// For a `Retry-After` header.
        retry_after: Duration,
    },
}

/// What the page of a working reset link shows.
#[derive(Clone, Debug)]
pub struct ResetPage {
    /// The address, for password managers.
    pub email: String,
    /// Whether the account is not active yet: a reset proves the mailbox, so it activates.
    pub activates: bool,
}

impl Accounts {
    /// Asks for a reset link: the same statements for every address. Whether there is an account is found out when
    /// the mail is due. Nothing about the account changes (R-OB-9).
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn request_reset(&self, email: &Email, client: &Client, now: Timestamp) -> Result<ResetRequest, Error> {
        if let Taken::Denied { retry_after } = self.may_ask_for_mail(client, now).await? {
            return Ok(ResetRequest::Throttled { retry_after });
        }
        let tx = self.db.begin().await?;
        if let Some(turn) = self.mail_turn(&tx, Asked::Reset, email.key(), now).await? {
            let draft = Draft {
                kind: MailKind::ResetPassword,
                user: None,
                recipient: email.as_str(),
                recipient_key: email.key(),
                detail: None,
            };
            enqueue_for(&tx, draft, turn, now).await?;
        }
        self.commit(tx).await?;
        Ok(ResetRequest::Accepted)
    }

    /// What to show for a reset link. Changes nothing.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn reset_page(&self, token: &str, now: Timestamp) -> Result<Result<ResetPage, DeadLink>, Error> {
        let opened = self.open_reset(token, now).await?.map_err(DeadLink::from);
        Ok(opened.map(|Opened { user, .. }| ResetPage { activates: !user.email_confirmed, email: user.email }))
    }

    /// Sets a new password for the account of a link.
    ///
    /// # Errors
    /// When the database or a hash slot is not to be had in time; the link is not used up then.
    pub async fn reset(
        &self,
        token: &str,
        password: Password,
        client: &Client,
        now: Timestamp,
    ) -> Result<Result<(), DeadLink>, Error> {
        let user = match self.open_reset(token, now).await? {
            Ok(opened) => opened.user,
            Err(dead) => return Ok(Err(dead.into())),
        };
        let hash = self.gate.hash(password).await?;
        let tx = self.db.begin().await?;
        if !replace_password(&tx, &user, hash.clone(), now).await? {
            return Ok(Err(DeadLink::Superseded { address: user.masked_email() }));
        }
        end_all(&tx, user.id).await?;
        if !user.email_confirmed {
            tell_attempts(&tx, &user, &hash, now).await?;
        }
        self.tell(&tx, MailKind::PasswordChanged, &user, now).await?;
        audit::record(&tx, Event::PasswordReset, Some(user.id), Some(client), None, now).await?;
        self.commit(tx).await?;
        Ok(Ok(()))
    }

    /// Queues a notice to the account's own address.
    pub(crate) async fn tell(
        &self,
        db: &impl ConnectionTrait,
        kind: MailKind,
        user: &user::Model,
        now: Timestamp,
    ) -> Result<(), DbErr> {
        self.notify(db, kind, user, None, now).await
    }

    pub(crate) async fn open_reset(&self, token: &str, now: Timestamp) -> Result<Result<Opened, Dead>, DbErr> {
        self.open_link(Purpose::Reset, token, now).await
    }
}

/// The one statement of a reset: everything the link's state names must still hold. Confirms the address, since the
/// link came from its mailbox, and cancels a pending change of it (R-PH-4).
async fn replace_password(
    db: &impl ConnectionTrait,
    user: &user::Model,
    hash: PasswordHash,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let replaced = user::Entity::update_many()
        .col_expr(user::Column::PasswordHash, Expr::value(hash))
        .col_expr(user::Column::SecStamp, Expr::value(SecStamp::fresh()))
        .col_expr(user::Column::EmailConfirmed, Expr::value(true))
        .col_expr(user::Column::ConfirmedAt, Expr::col(user::Column::ConfirmedAt).if_null(now))
        .col_expr(user::Column::CodeUntil, Expr::value(None::<Timestamp>))
        .col_expr(user::Column::PendingEmail, Expr::value(None::<String>))
        .col_expr(user::Column::PendingEmailKey, Expr::value(None::<String>))
        .col_expr(user::Column::PendingUntil, Expr::value(None::<Timestamp>))
        .filter(user::Column::Id.eq(user.id))
        .filter(user::Column::EmailKey.eq(user.email_key.clone()))
        .filter(user::Column::EmailConfirmed.eq(user.email_confirmed))
        .filter(user::Column::SecStamp.eq(user.sec_stamp.clone()))
        .filter(user::Column::SigninCtr.eq(user.signin_ctr))
        .filter(user::Column::Status.eq(Status::Active))
        .exec(db)
        .await?;
    Ok(replaced.rows_affected == 1)
}
