//! Asking for another address: it is pending until its mailbox confirms it (`email_confirm.rs`), and the old address is
//! notified at once.

use sea_orm::DatabaseTransaction;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use super::{Account, MailedLinks};
use crate::kinds::{Event, MailKind, MailReason};
use crate::links::{BrokenLink, IncomingToken, LinkError, Purpose, RenewedLink, VerifiedLink};
use crate::mail::{Draft, enqueue_for};
use crate::request::Request;
use crate::sessions::{Fresh, Member};
use crate::store::user::{self, SecurityStamp, Status};
use crate::store::{change_users, session};
use crate::throttle::{ACCOUNT_MAIL, Decision};
use crate::{Core, Email, EmailKey, Error, Timestamp, audit, email};

/// Outcome of asking for another address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressRequest {
    /// Both addresses get an email. Whether the new one already has an account is not revealed.
    Accepted,
    /// It is already the account's address.
    Unchanged,
    /// Conflict: the account or the session changed at the same moment, in another window. Nothing was done.
    Conflict,
}

impl Account<'_> {
    /// The member's pending address, and until when it can be confirmed.
    pub async fn pending_email(self, member: &Member) -> Result<Option<(String, Timestamp)>, Error> {
        Ok(self.core.member_row(member).await?.and_then(|user| user.pending_email.zip(user.pending_until)))
    }

    /// Asks for another address. Replaces an earlier request, whose links stop working.
    pub async fn request_email(
        self,
        member: Fresh<'_>,
        email: &Email,
        request: &Request,
    ) -> Result<AddressRequest, Error> {
        let Some(user) = self.core.member_row(&member).await? else { return Ok(AddressRequest::Conflict) };
        if user.email_key == *email.key() {
            return Ok(AddressRequest::Unchanged);
        }
        let subject = user.id.to_string();
        if let Decision::Denied { retry_after } =
            ACCOUNT_MAIL.take(self.core.db.write(), &self.core.keys, &subject, request.now).await?
        {
            return Err(Error::Throttled { retry_after });
        }
        let tx = self.core.db.begin().await?;
        // The session was checked before the form arrived, which may be long ago.
        let ended = session::Entity::find_by_id(member.session).one(&tx).await?.is_none();
        if ended || !set_pending(&tx, &user, Some((email, request.now + self.core.lifetimes.email_change))).await? {
            return Ok(AddressRequest::Conflict);
        }
        self.core.ask_new_address(&tx, user.id, email, request.now).await?;
        self.core.tell(&tx, MailKind::EmailChangeRequested, &user, request.now).await?;
        audit::record(&tx, Event::EmailChangeRequested, Some(user.id), Some(&request.client), None, request.now)
            .await?;
        self.core.commit(tx).await?;
        Ok(AddressRequest::Accepted)
    }

    /// Drops the member's pending change. False if none is pending any more: it may have been confirmed.
    pub async fn cancel_email(self, member: &Member, request: &Request) -> Result<bool, Error> {
        let user = self.core.member_row(member).await?.filter(|user| user.pending_email.is_some());
        let Some(user) = user else { return Ok(false) };
        let tx = self.core.db.begin().await?;
        if !set_pending(&tx, &user, None).await? {
            return Ok(false);
        }
        audit::record(&tx, Event::EmailChangeCancelled, Some(user.id), Some(&request.client), None, request.now)
            .await?;
        tx.commit().await?;
        Ok(true)
    }
}

impl MailedLinks<'_> {
    /// Mails a new link to the pending address in place of an old one.
    pub async fn renew_confirm(self, token: &IncomingToken, request: &Request) -> Result<RenewedLink, Error> {
        let user = match self.core.open_link(Purpose::ChangeEmail, token, request.now).await? {
            Ok(VerifiedLink { user, .. }) => user,
            // Only the time ran out: the same change is still pending. In all other cases the member has to ask again.
            Err(BrokenLink::Expired(user)) => *user,
            Err(dead) => return Ok(RenewedLink::BrokenLink(dead.into())),
        };
        let Some((email, key)) = user.pending_email.as_deref().zip(user.pending_email_key.as_ref()) else {
            return Ok(RenewedLink::BrokenLink(LinkError::Invalid));
        };
        self.core.may_ask_for_mail(request).await?;
        let tx = self.core.db.begin().await?;
        if !prolong(&tx, &user, key, request.now + self.core.lifetimes.email_change).await? {
            return Ok(RenewedLink::BrokenLink(LinkError::Superseded { address: user.masked_email() }));
        }
        if self.core.ask_new_address(&tx, user.id, &Email::stored(email, key), request.now).await? {
            // The old address gets a new veto link too: the first one expires before the prolonged change does.
            self.core.tell(&tx, MailKind::EmailChangeRequested, &user, request.now).await?;
        }
        self.core.commit(tx).await?;
        Ok(RenewedLink::Mailed { address: email::mask(email) })
    }
}

impl Core {
    /// Queues the confirmation email to a new address, unless the address is over its limit.
    async fn ask_new_address(
        &self,
        tx: &DatabaseTransaction,
        user: Uuid,
        email: &Email,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let turn = self.mail_turn(tx, MailReason::NewAddress, email.key(), now).await?;
        if let Some(turn) = turn {
            let draft = Draft {
                kind: MailKind::ConfirmNewEmail,
                user: Some(user),
                recipient: email.as_str(),
                recipient_key: email.key(),
                detail: None,
                language: None,
            };
            enqueue_for(tx, draft, turn, now).await?;
        }
        Ok(turn.is_some())
    }
}

/// Sets or drops the pending address, if nothing relevant changed since `user` was read. Dropping it renews the
/// security stamp, which invalidates its links.
async fn set_pending(
    db: &impl ConnectionTrait,
    user: &user::Model,
    pending: Option<(&Email, Timestamp)>,
) -> Result<bool, DbErr> {
    let address = pending.map(|(email, _)| email.as_str().to_owned());
    let stamp = if pending.is_some() { user.security_stamp.clone() } else { SecurityStamp::fresh() };
    let set = change_users()
        .col_expr(user::Column::PendingEmail, Expr::value(address))
        .col_expr(user::Column::PendingEmailKey, Expr::value(pending.map(|(email, _)| email.key().clone())))
        .col_expr(user::Column::PendingUntil, Expr::value(pending.map(|(_, until)| until)))
        .col_expr(user::Column::SecurityStamp, Expr::value(stamp))
        .filter(user::Column::Id.eq(user.id))
        .filter(user::Column::EmailKey.eq(user.email_key.clone()))
        .filter(user::Column::SecurityStamp.eq(user.security_stamp.clone()))
        .filter(user::Column::Status.eq(Status::Active))
        .exec(db)
        .await?;
    Ok(set.rows_affected == 1)
}

/// Extends a pending change, if it is still the one that was read.
async fn prolong(
    db: &impl ConnectionTrait,
    user: &user::Model,
    pending: &EmailKey,
    until: Timestamp,
) -> Result<bool, DbErr> {
    let prolonged = change_users()
        .col_expr(user::Column::PendingUntil, Expr::value(until))
        .filter(user::Column::Id.eq(user.id))
        .filter(user::Column::PendingEmailKey.eq(pending.clone()))
        .filter(user::Column::SecurityStamp.eq(user.security_stamp.clone()))
        .exec(db)
        .await?;
    Ok(prolonged.rows_affected == 1)
}
