//! Confirming a new address (R-EM-5). The member asks for it in `email_request.rs`, the new mailbox confirms it here,
//! and the old one can veto it, or undo it within three days, in `email_undo.rs`.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{DatabaseTransaction, UpdateMany};

use super::MailedLinks;
use super::email_undo::remember_change;
use crate::error::is_taken;
use crate::kinds::{Event, MailKind};
use crate::links::{IncomingToken, LinkError, Purpose, VerifiedLink};
use crate::mail::{Draft, enqueue};
use crate::request::Request;
use crate::store::change_users;
use crate::store::user::{self, SecurityStamp, Status};
use crate::{Email, EmailKey, Error, Timestamp, audit};

/// Outcome of a link about a change of address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AddressChange {
    /// Done; this is the account's address now.
    Done(Email),
    /// Another account has taken the address meanwhile (I-07).
    Unavailable,
    /// The link does not work.
    BrokenLink(LinkError),
}

/// What the page of such a link shows.
#[derive(Clone, Debug)]
pub struct AddressPage {
    /// The account's current address.
    pub current: String,
    /// The address it would get.
    pub other: String,
}

impl MailedLinks<'_> {
    /// What to show for the link in the email to a new address. Recorded in the link's history.
    pub async fn confirm_page(
        self,
        token: &IncomingToken,
        request: &Request,
    ) -> Result<Result<AddressPage, LinkError>, Error> {
        let opened = self.core.show_link(Purpose::ChangeEmail, token, request).await?;
        Ok(opened.map_err(LinkError::from).map(pending_page))
    }

    /// What a form sent by [`confirm_page`](Self::confirm_page) is about.
    pub async fn confirm_page_again(
        self,
        token: &IncomingToken,
        now: Timestamp,
    ) -> Result<Result<AddressPage, LinkError>, Error> {
        let opened = self.core.open_link(Purpose::ChangeEmail, token, now).await?;
        Ok(opened.map_err(LinkError::from).map(pending_page))
    }

    /// Puts the new address in force, since its mailbox was just proven. An account with this address that was never
    /// activated is removed.
    pub async fn confirm(self, token: &IncomingToken, request: &Request) -> Result<AddressChange, Error> {
        let user = match self.core.open_link(Purpose::ChangeEmail, token, request.now).await? {
            Ok(opened) => opened.user,
            Err(dead) => return Ok(AddressChange::BrokenLink(dead.into())),
        };
        let (Some(email), Some(key)) = (user.pending_email.clone(), user.pending_email_key.clone()) else {
            return Ok(AddressChange::BrokenLink(LinkError::Superseded { address: user.masked_email() }));
        };
        let tx = self.core.db.begin().await?;
        let to = Email::stored(&email, &key);
        make_room(&tx, &to).await?;
        match pending_to_current(&user, &to).exec(&tx).await {
            Err(error) if is_taken(&error) => return Ok(AddressChange::Unavailable),
            Err(error) => return Err(error.into()),
            Ok(done) if done.rows_affected == 0 => {
                return Ok(AddressChange::BrokenLink(LinkError::Superseded { address: user.masked_email() }));
            }
            Ok(_) => {}
        }
        let change = remember_change(&tx, &user, request.now).await?;
        let draft = Draft {
            kind: MailKind::EmailChanged,
            user: Some(user.id),
            recipient: &user.email,
            recipient_key: &user.email_key,
            detail: Some(change.to_string()),
            language: None,
        };
        enqueue(&tx, draft, request.now).await?;
        audit::record(&tx, Event::EmailChanged, Some(user.id), Some(&request.client), None, request.now).await?;
        self.core.commit(tx).await?;
        Ok(AddressChange::Done(to))
    }
}

pub(crate) fn pending_page(opened: VerifiedLink) -> AddressPage {
    AddressPage { current: opened.user.email, other: opened.user.pending_email.unwrap_or_default() }
}

/// Removes an account that holds `address` and was never activated, in favour of the address's owner.
pub(crate) async fn make_room(tx: &DatabaseTransaction, address: &Email) -> Result<(), DbErr> {
    user::Entity::delete_many()
        .filter(user::Column::EmailKey.eq(address.key().clone()))
        .filter(user::Column::EmailConfirmed.eq(false))
        .filter(user::Column::Status.eq(Status::Active))
        .exec(tx)
        .await
        .map(drop)
}

/// Puts the pending address in force in one statement, if the same request is still pending (I-06). The unique index
/// decides between two accounts (I-07). Links mailed to the old address stop working.
fn pending_to_current(user: &user::Model, to: &Email) -> UpdateMany<user::Entity> {
    change_users()
        .col_expr(user::Column::Email, Expr::value(to.as_str()))
        .col_expr(user::Column::EmailProven, Expr::value(true))
        .col_expr(user::Column::EmailKey, Expr::value(to.key().clone()))
        .col_expr(user::Column::PendingEmail, Expr::value(None::<String>))
        .col_expr(user::Column::PendingEmailKey, Expr::value(None::<EmailKey>))
        .col_expr(user::Column::PendingUntil, Expr::value(None::<Timestamp>))
        .col_expr(user::Column::SecurityStamp, Expr::value(SecurityStamp::fresh()))
        .col_expr(user::Column::RecoveryStamp, Expr::value(SecurityStamp::fresh()))
        .filter(user::Column::Id.eq(user.id))
        .filter(user::Column::EmailKey.eq(user.email_key.clone()))
        .filter(user::Column::EmailConfirmed.eq(true))
        .filter(user::Column::PendingEmailKey.eq(to.key().clone()))
        .filter(user::Column::SecurityStamp.eq(user.security_stamp.clone()))
        .filter(user::Column::Status.eq(Status::Active))
}
