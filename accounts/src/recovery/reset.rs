//! Forgotten passwords: a mailed link sets a new one, ends every session and signs nobody in.

use sea_orm::UpdateMany;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};

use super::Recovery;
use crate::kinds::{Event, MailKind, MailReason};
use crate::links::{BrokenLink, IncomingToken, LinkError, Purpose, RenewedLink, VerifiedLink, renewable};
use crate::mail::{Draft, ResetCause, enqueue, enqueue_for};
use crate::request::Request;
use crate::secret::PasswordHash;
use crate::sessions::{BrowserToken, Evicted, Eviction, SessionScope};
use crate::store::user::{self, Status};
use crate::store::{change_users, tell_attempts};
use crate::{Core, Email, Error, NewPassword, Timestamp, audit};

/// What the page of a working reset link shows.
#[derive(Clone, Debug)]
pub struct ResetPage {
    /// The address, for password managers.
    pub email: String,
    /// Whether the account is not active yet: a reset proves the mailbox, so it activates the account.
    pub activates: bool,
}

impl From<VerifiedLink> for ResetPage {
    fn from(VerifiedLink { user, .. }: VerifiedLink) -> Self {
        Self { activates: !user.email_confirmed, email: user.email }
    }
}

impl Recovery<'_> {
    /// Asks for a reset link, with the same statements for every address. Whether there is an account is looked up when
    /// the email is due. Nothing about the account changes (R-OB-9).
    pub async fn request(self, email: &Email, request: &Request) -> Result<(), Error> {
        self.core.may_ask_for_mail(request).await?;
        let tx = self.core.db.begin().await?;
        if let Some(turn) = self.core.mail_turn(&tx, MailReason::Reset, email.key(), request.now).await? {
            let draft = Draft {
                kind: MailKind::ResetPassword,
                user: None,
                recipient: email.as_str(),
                recipient_key: email.key(),
                detail: None,
                language: Some(request.language.clone()),
            };
            enqueue_for(&tx, draft, turn, request.now).await?;
        }
        self.core.commit(tx).await?;
        Ok(())
    }

    /// What to show for a reset link. Recorded in the link's history, and changes nothing else.
    pub async fn page(self, token: &IncomingToken, request: &Request) -> Result<Result<ResetPage, LinkError>, Error> {
        let opened = self.core.show_link(Purpose::Reset, token, request).await?;
        Ok(opened.map_err(LinkError::from).map(ResetPage::from))
    }

    /// What a form sent by [`page`](Self::page) is about.
    pub async fn page_again(
        self,
        token: &IncomingToken,
        now: Timestamp,
    ) -> Result<Result<ResetPage, LinkError>, Error> {
        let opened = self.core.open_link(Purpose::Reset, token, now).await?;
        Ok(opened.map_err(LinkError::from).map(ResetPage::from))
    }

    /// Sets a new password for the account of a link. The browser becomes a known one, so that strangers' guesses do
    /// not keep it from signing in.
    ///
    /// # Errors
    /// After one, the link can still be used.
    pub async fn reset(
        self,
        token: &IncomingToken,
        password: NewPassword,
        request: &Request,
    ) -> Result<Result<BrowserToken, LinkError>, Error> {
        let user = match self.core.open_reset(token, request.now).await? {
            Ok(opened) => opened.user,
            Err(dead) => return Ok(Err(dead.into())),
        };
        let hash = self.core.hash_pool.hash(password).await?;
        let tx = self.core.db.begin().await?;
        let waited = !user.email_confirmed;
        let replaced = replace_password(&user, hash.clone(), request);
        let Some(Evicted { user, .. }) =
            Eviction::Reset.carry_out(&tx, replaced, SessionScope::All, request.now).await?
        else {
            return Ok(Err(LinkError::Superseded { address: user.masked_email() }));
        };
        if waited {
            tell_attempts(&tx, &user, &hash, request.now).await?;
        }
        self.core.tell(&tx, MailKind::PasswordChanged, &user, request.now).await?;
        audit::record(&tx, Event::PasswordReset, Some(user.id), Some(&request.client), None, request.now).await?;
        self.core.commit(tx).await?;
        Ok(Ok(self.core.device_token(&user)))
    }

    /// Mails a new reset link in place of an old one.
    pub async fn renew_link(self, token: &IncomingToken, request: &Request) -> Result<RenewedLink, Error> {
        let (email, address) = match renewable(self.core.open_reset(token, request.now).await?) {
            Ok(stored) => stored,
            Err(dead) => return Ok(RenewedLink::BrokenLink(dead)),
        };
        self.request(&email, request).await?;
        Ok(RenewedLink::Mailed { address })
    }
}

impl Core {
    /// Queues a reset link to the address of an account that was locked. Mail budgets, which guard against strangers,
    /// do not apply.
    pub(crate) async fn mail_reset(
        &self,
        db: &impl ConnectionTrait,
        to: &Email,
        cause: ResetCause,
        now: Timestamp,
    ) -> Result<(), DbErr> {
        let draft = Draft {
            kind: MailKind::ResetPassword,
            // Without the account's id, as when somebody asks for a reset: if the address changes before the email is
            // due, its old owner gets no link.
            user: None,
            recipient: to.as_str(),
            recipient_key: to.key(),
            detail: cause.to_detail().map(str::to_owned),
            language: None,
        };
        enqueue(db, draft, now).await.map(drop)
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

    pub(crate) async fn open_reset(
        &self,
        token: &IncomingToken,
        now: Timestamp,
    ) -> Result<Result<VerifiedLink, BrokenLink>, DbErr> {
        self.open_link(Purpose::Reset, token, now).await
    }
}

/// The one statement of a reset. It requires everything that the link's state names, and nothing that somebody with the
/// password can change. Confirms the address, since the link came from its mailbox; whoever activates the account so
/// tells its language by the page.
fn replace_password(user: &user::Model, hash: PasswordHash, request: &Request) -> UpdateMany<user::Entity> {
    change_users()
        .col_expr(user::Column::PasswordHash, Expr::value(hash))
        .col_expr(user::Column::EmailConfirmed, Expr::value(true))
        .col_expr(user::Column::EmailProven, Expr::value(true))
        .col_expr(user::Column::ConfirmedAt, Expr::col(user::Column::ConfirmedAt).if_null(request.now))
        .col_expr(user::Column::Language, Expr::col(user::Column::Language).if_null(request.language.clone()))
        .filter(user::Column::Id.eq(user.id))
        .filter(user::Column::EmailKey.eq(user.email_key.clone()))
        .filter(user::Column::EmailConfirmed.eq(user.email_confirmed))
        .filter(user::Column::RecoveryStamp.eq(user.recovery_stamp.clone()))
        .filter(user::Column::Status.eq(Status::Active))
}
