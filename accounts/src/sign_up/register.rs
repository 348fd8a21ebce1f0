//! Signing up, and everything that can be done before the account is active.
//!
//! Every request is stored with what its browser typed, whether or not the address is known. So all of them look the
//! same, and the mailbox's owner activates with the password typed in the very browser that opens the link.

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{DatabaseTransaction, TryInsertResult};

use super::SignUp;
use crate::kinds::{Event, MailReason};
use crate::links::{IncomingToken, LinkError, Purpose};
use crate::request::Request;
use crate::secret::{PasswordHash, SignUpToken};
use crate::store::user::{self, SecurityStamp, Status};
use crate::store::{Typed, attempt, change_users, insert_attempt, lapsed};
use crate::throttle::{Decision, RESEND};
use crate::{Core, Email, Error, NewPassword, Timestamp, audit, new_id};

/// Outcome of a request by a browser that signed up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResendOutcome {
    /// Done, or silently skipped because a budget is used up.
    Done,
    /// No sign-up request belongs to this cookie any more.
    NoAttempt,
}

impl SignUp<'_> {
    /// Signs up with an address, and returns the cookie of this sign-up request. Known addresses get the same answer
    /// after the same work; their owner gets an email.
    pub async fn register(self, email: &Email, password: NewPassword, request: &Request) -> Result<SignUpToken, Error> {
        self.core.may_ask_for_mail(request).await?;
        // Before the transaction begins, which must not stay open for the length of a hash.
        let hash = self.core.hash_pool.hash(password).await?;
        let tx = self.core.db.begin().await?;
        let account = self.core.enter(&tx, email, &hash, request).await?;
        let mail = self.core.invite(&tx, MailReason::Registration, email, request).await?;
        let cookie = SignUpToken::fresh(request.carrier);
        insert_attempt(&tx, &cookie, email, Typed { password: Some(hash), account, mail }, request, request.now)
            .await?;
        self.core.commit(tx).await?;
        Ok(cookie)
    }

    /// Sends another activation email for an address, without a cookie. Reveals nothing about the address.
    pub async fn resend_to(self, email: &Email, request: &Request) -> Result<SignUpToken, Error> {
        self.core.may_ask_for_mail(request).await?;
        let tx = self.core.db.begin().await?;
        self.core.invite(&tx, MailReason::Registration, email, request).await?;
        let cookie = SignUpToken::fresh(request.carrier);
        // Without the email's id: its state would reveal whether there is such an account.
        insert_attempt(&tx, &cookie, email, Typed::default(), request, request.now).await?;
        self.core.commit(tx).await?;
        Ok(cookie)
    }

    /// Sends another activation email for this browser's sign-up request, at most once a minute. The budget of the
    /// address limits all browsers together.
    pub async fn resend(self, cookie: &SignUpToken, request: &Request) -> Result<ResendOutcome, Error> {
        let Some(attempt) = self.core.find_attempt(cookie, request.now).await? else {
            return Ok(ResendOutcome::NoAttempt);
        };
        let email = Email::stored(&attempt.email, &attempt.email_key);
        self.core.may_ask_for_mail(request).await?;
        let tx = self.core.db.begin().await?;
        if RESEND.take(&tx, &self.core.keys, &attempt.token_hash.to_text(), request.now).await? == Decision::Allowed {
            let mail = self.core.invite(&tx, MailReason::Resend, &email, request).await?;
            // A request without a password of its own must not reveal the email's state.
            let shown = attempt.password_hash.and(mail.or(attempt.mail_id));
            let noted = attempt::Entity::update_many()
                .col_expr(attempt::Column::MailId, Expr::value(shown))
                .filter(attempt::Column::TokenHash.eq(attempt.token_hash))
                .exec(&tx)
                .await?;
            if noted.rows_affected == 0 {
                return Ok(ResendOutcome::NoAttempt);
            }
        }
        self.core.commit(tx).await?;
        Ok(ResendOutcome::Done)
    }

    /// "This wasn't me": removes the account of a genuine activation link, unless it is active, and stops activation
    /// emails to its address for a day. Whoever signed up goes on waiting and is not told of it.
    pub async fn decline(self, token: &IncomingToken, request: &Request) -> Result<Result<(), LinkError>, Error> {
        let user = match self.core.open_link(Purpose::Activate, token, request.now).await? {
            Ok(opened) => opened.user,
            Err(dead) => return Ok(Err(dead.into())),
        };
        let tx = self.core.db.begin().await?;
        let removed = user::Entity::delete_many()
            .filter(user::Column::Id.eq(user.id))
            .filter(user::Column::EmailConfirmed.eq(false))
            .filter(user::Column::SecurityStamp.eq(user.security_stamp.clone()))
            .exec(&tx)
            .await?;
        if removed.rows_affected == 0 {
            return Ok(Err(LinkError::Superseded { address: user.masked_email() }));
        }
        self.core.quieten(&tx, &user.email_key, request.now).await?;
        audit::record(&tx, Event::Declined, Some(user.id), Some(&request.client), None, request.now).await?;
        tx.commit().await?;
        Ok(Ok(()))
    }
}

impl Core {
    /// Inserts the account unless the address has one, and returns its id. An account that was not activated in time is
    /// replaced. One that still waits gets a new lifetime, or the email would promise too much, unless it is already
    /// older than one lifetime: otherwise it could live on other people's sign-ups for ever.
    pub(crate) async fn enter(
        &self,
        tx: &DatabaseTransaction,
        email: &Email,
        hash: &PasswordHash,
        request: &Request,
    ) -> Result<Option<Uuid>, DbErr> {
        user::Entity::delete_many()
            .filter(user::Column::EmailKey.eq(email.key().clone()))
            .filter(lapsed(request.now - self.lifetimes.unconfirmed))
            .exec(tx)
            .await?;
        change_users()
            .col_expr(user::Column::CreatedAt, Expr::value(request.now))
            .filter(user::Column::EmailKey.eq(email.key().clone()))
            .filter(user::Column::EmailConfirmed.eq(false))
            .filter(user::Column::RegisteredAt.gt(request.now - self.lifetimes.unconfirmed))
            .exec(tx)
            .await?;
        let id = new_id(request.now);
        let inserted = user::Entity::insert(new_user(id, email, hash, request.now))
            .on_conflict(OnConflict::column(user::Column::EmailKey).do_nothing().to_owned())
            .try_insert()
            .exec_without_returning(tx)
            .await?;
        audit::record_made(tx, id, request).await?;
        Ok(matches!(inserted, TryInsertResult::Inserted(1..)).then_some(id))
    }
}

fn new_user(id: Uuid, email: &Email, hash: &PasswordHash, now: Timestamp) -> user::ActiveModel {
    user::ActiveModel {
        id: Set(id),
        email: Set(email.as_str().to_owned()),
        email_key: Set(email.key().clone()),
        email_confirmed: Set(false),
        email_proven: Set(false),
        password_hash: Set(Some(hash.clone())),
        security_stamp: Set(SecurityStamp::fresh()),
        recovery_stamp: Set(SecurityStamp::fresh()),
        mail_sign_ins: Set(0),
        browser_stamp: Set(SecurityStamp::fresh()),
        status: Set(Status::Active),
        registered_at: Set(now),
        created_at: Set(now),
        sign_in_notices: Set(true),
        ..Default::default()
    }
}
