//! Registering, and everything that can be done before the account is active.
//!
//! Every attempt is remembered with what its browser typed, whether or not the address is known: so all of them look
//! the same, and the mailbox's owner activates with the password typed in the very browser that opens the link.

use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict, Query};
use sea_orm::{ActiveValue::Set, DatabaseTransaction, IntoActiveModel, TryInsertResult};

use crate::audit::{self, Event};
use crate::client::Client;
use crate::entity::user::{SecStamp, Status};
use crate::entity::{attempt, user};
use crate::error::is_taken;
use crate::hash::PasswordHash;
use crate::link::DeadLink;
use crate::secret::CookieToken;
use crate::throttle::{RESEND, Taken};
use crate::token::Purpose;
use crate::{Accounts, Email, EmailKey, Error, Password, Timestamp, new_id};

/// What came of a registration or of asking for another mail.
#[derive(Debug)]
pub enum Registration {
    /// Accepted. The cookie of this attempt; the same whether or not the address is known.
    Accepted(CookieToken),
    /// This source asked for too much.
    Throttled {
        /// For a `Retry-After` header.
        retry_after: Duration,
    },
}

/// What came of a request by a browser with an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Followup {
    /// Done, or silently not done because a budget is used up.
    Done,
    /// No attempt belongs to this cookie any more.
    NoAttempt,
    /// This source asked for too much.
    Throttled {
        /// For a `Retry-After` header.
        retry_after: Duration,
    },
}

impl Accounts {
    /// Registers an address. Known addresses get the same answer after the same work; their owner gets a mail.
    ///
    /// # Errors
    /// When the database or a hash slot is not to be had in time.
    pub async fn register(
        &self,
        email: &Email,
        password: Password,
        client: &Client,
        now: Timestamp,
    ) -> Result<Registration, Error> {
        if let Taken::Denied { retry_after } = self.may_ask_for_mail(client, now).await? {
            return Ok(Registration::Throttled { retry_after });
        }
        // Before the transaction opens, which must not be held for the length of a hash.
        let hash = self.gate.hash(password).await?;
        let tx = self.db.begin().await?;
        self.enter(&tx, email, &hash, client, now).await?;
        let mail = self.invite(&tx, email, now).await?;
        let cookie = CookieToken::fresh();
        insert_attempt(&tx, &cookie, email, Some(hash), mail, now).await?;
        self.commit(tx).await?;
        Ok(Registration::Accepted(cookie))
    }

    /// Sends another activation mail to somebody without an attempt's cookie. Tells nothing about the address.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn resend_to(&self, email: &Email, client: &Client, now: Timestamp) -> Result<Registration, Error> {
        if let Taken::Denied { retry_after } = self.may_ask_for_mail(client, now).await? {
            return Ok(Registration::Throttled { retry_after });
        }
        let tx = self.db.begin().await?;
        self.invite(&tx, email, now).await?;
        let cookie = CookieToken::fresh();
        // Without the mail's id: what becomes of it would tell whether there is such an account.
        insert_attempt(&tx, &cookie, email, None, None, now).await?;
        self.commit(tx).await?;
        Ok(Registration::Accepted(cookie))
    }

    /// Sends another activation mail for this browser's attempt, at most once a minute.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn resend(&self, cookie: &CookieToken, client: &Client, now: Timestamp) -> Result<Followup, Error> {
        let Some(attempt) = self.find_attempt(cookie, now).await? else { return Ok(Followup::NoAttempt) };
        let email = Email::stored(&attempt.email, &attempt.email_key);
        if let Taken::Denied { retry_after } = self.may_ask_for_mail(client, now).await? {
            return Ok(Followup::Throttled { retry_after });
        }
        let tx = self.db.begin().await?;
        if RESEND.take(&tx, &self.keys, email.key().as_str(), now).await? == Taken::Allowed {
            let mail = self.invite(&tx, &email, now).await?;
            // Without a password of its own this attempt may not tell what became of the mail.
            let shown = attempt.password_hash.as_ref().and(mail);
            let mut attempt = attempt.into_active_model();
            attempt.mail_id = Set(shown);
            attempt::Entity::update(attempt).exec_without_returning(&tx).await?;
        }
        self.commit(tx).await?;
        Ok(Followup::Done)
    }

    /// Corrects the address of this browser's attempt. The account moves along if it is this attempt's own and not
    /// active; links to the old address die with the stamp.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn correct_address(
        &self,
        cookie: &CookieToken,
        email: &Email,
        client: &Client,
        now: Timestamp,
    ) -> Result<Followup, Error> {
        let Some(attempt) = self.find_attempt(cookie, now).await? else { return Ok(Followup::NoAttempt) };
        if let Taken::Denied { retry_after } = self.may_ask_for_mail(client, now).await? {
            return Ok(Followup::Throttled { retry_after });
        }
        let moved = self.move_attempt(&attempt, email, client, now).await;
        match moved {
            // Somebody registered the new address in this very moment: now it is known, and treated so.
            Err(error) if is_taken(&error) => self.move_attempt(&attempt, email, client, now).await?,
            done => done?,
        }
        Ok(Followup::Done)
    }

    async fn move_attempt(
        &self,
        attempt: &attempt::Model,
        email: &Email,
        client: &Client,
        now: Timestamp,
    ) -> Result<(), DbErr> {
        let tx = self.db.begin().await?;
        if let Some(hash) = &attempt.password_hash
            && !move_account(&tx, &attempt.email_key, hash, email, now).await?
        {
            own_unconfirmed(&attempt.email_key, hash).exec(&tx).await?;
            self.enter(&tx, email, hash, client, now).await?;
        }
        let mail = self.invite(&tx, email, now).await?;
        let mut moved = attempt.clone().into_active_model();
        moved.email = Set(email.as_str().to_owned());
        moved.email_key = Set(email.key().clone());
        moved.mail_id = Set(attempt.password_hash.as_ref().and(mail));
        // Anew, or the page could tell of an activation that this address had before (I-63).
        moved.created_at = Set(now);
        attempt::Entity::update(moved).exec_without_returning(&tx).await?;
        self.commit(tx).await
    }

    /// "This wasn't me": removes the account a genuine activation link belongs to, unless it is active, and quietens
    /// activation mail to its address for a day.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn decline(&self, token: &str, client: &Client, now: Timestamp) -> Result<Result<(), DeadLink>, Error> {
        let user = match self.open_link(Purpose::Activate, token, user::Model::activation_state, now).await? {
            Ok(opened) => opened.user,
            Err(dead) => return Ok(Err(dead.into())),
        };
        let tx = self.db.begin().await?;
        let removed = user::Entity::delete_many()
            .filter(user::Column::Id.eq(user.id))
            .filter(user::Column::EmailConfirmed.eq(false))
            .filter(user::Column::SecStamp.eq(user.sec_stamp.clone()))
            .exec(&tx)
            .await?;
        if removed.rows_affected == 0 {
            return Ok(Err(DeadLink::Superseded { address: user.told_email() }));
        }
        forget_attempts(&tx, &user.email_key).await?;
        self.quieten(&tx, &user.email_key, now).await?;
        audit::record(&tx, Event::Declined, Some(user.id), Some(client), None, now).await?;
        tx.commit().await?;
        Ok(Ok(()))
    }

    /// Whether the account was not activated in time. It then counts as gone, whether or not it was swept (I-24).
    pub(crate) fn has_lapsed(&self, user: &user::Model, now: Timestamp) -> bool {
        !user.email_confirmed && user.created_at <= now - self.lifetimes.unconfirmed
    }

    /// The browser's attempt, unless it is too old.
    pub(crate) async fn find_attempt(
        &self,
        cookie: &CookieToken,
        now: Timestamp,
    ) -> Result<Option<attempt::Model>, DbErr> {
        attempt::Entity::find_by_id(cookie.hash())
            .filter(attempt::Column::CreatedAt.gt(now - self.lifetimes.unconfirmed))
            .one(self.db.read())
            .await
    }

    /// Inserts the account unless the address has one. An account that was not activated in time gives way.
    async fn enter(
        &self,
        tx: &DatabaseTransaction,
        email: &Email,
        hash: &PasswordHash,
        client: &Client,
        now: Timestamp,
    ) -> Result<(), DbErr> {
        user::Entity::delete_many()
            .filter(user::Column::EmailKey.eq(email.key().clone()))
            .filter(user::Column::EmailConfirmed.eq(false))
            .filter(user::Column::CreatedAt.lte(now - self.lifetimes.unconfirmed))
            .exec(tx)
            .await?;
        let id = new_id(now);
        let inserted = user::Entity::insert(new_user(id, email, hash, now))
            .on_conflict(OnConflict::column(user::Column::EmailKey).do_nothing().to_owned())
            .try_insert()
            .exec_without_returning(tx)
            .await?;
        if matches!(inserted, TryInsertResult::Inserted(1..)) {
            audit::record(tx, Event::Registered, Some(id), Some(client), None, now).await?;
        }
        Ok(())
    }
}

/// Gives this attempt's own inactive account a new address, if no account has that one. One statement.
async fn move_account(
    tx: &DatabaseTransaction,
    from: &EmailKey,
    hash: &PasswordHash,
    to: &Email,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let taken = Query::select()
        .expr(Expr::val(1))
        .from_as(user::Entity, "other")
        .and_where(Expr::col(("other", user::Column::EmailKey)).eq(to.key().clone()))
        .take();
    let moved = user::Entity::update_many()
        .col_expr(user::Column::Email, Expr::value(to.as_str()))
        .col_expr(user::Column::EmailKey, Expr::value(to.key().clone()))
        .col_expr(user::Column::SecStamp, Expr::value(SecStamp::fresh()))
        .col_expr(user::Column::CodeUntil, Expr::value(None::<Timestamp>))
        // The new address has as long as any other to be confirmed.
        .col_expr(user::Column::CreatedAt, Expr::value(now))
        .col_expr(user::Column::RemindedAt, Expr::value(None::<Timestamp>))
        .filter(user::Column::EmailKey.eq(from.clone()))
        .filter(user::Column::EmailConfirmed.eq(false))
        .filter(user::Column::PasswordHash.eq(hash.clone()))
        .filter(Expr::exists(taken).not())
        .exec(tx)
        .await?;
    Ok(moved.rows_affected == 1)
}

fn own_unconfirmed(key: &EmailKey, hash: &PasswordHash) -> sea_orm::DeleteMany<user::Entity> {
    user::Entity::delete_many()
        .filter(user::Column::EmailKey.eq(key.clone()))
        .filter(user::Column::EmailConfirmed.eq(false))
        .filter(user::Column::PasswordHash.eq(hash.clone()))
}

pub(crate) async fn insert_attempt(
    db: &impl ConnectionTrait,
    cookie: &CookieToken,
    email: &Email,
    password_hash: Option<PasswordHash>,
    mail_id: Option<Uuid>,
    now: Timestamp,
) -> Result<(), DbErr> {
    let row = attempt::ActiveModel {
        token_hash: Set(cookie.hash()),
        email: Set(email.as_str().to_owned()),
        email_key: Set(email.key().clone()),
        password_hash: Set(password_hash),
        mail_id: Set(mail_id),
        created_at: Set(now),
    };
    attempt::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

/// Ends all attempts for an address: its owner has spoken.
pub(crate) async fn forget_attempts(db: &impl ConnectionTrait, key: &EmailKey) -> Result<(), DbErr> {
    attempt::Entity::delete_many().filter(attempt::Column::EmailKey.eq(key.clone())).exec(db).await.map(drop)
}

fn new_user(id: Uuid, email: &Email, hash: &PasswordHash, now: Timestamp) -> user::ActiveModel {
    user::ActiveModel {
        id: Set(id),
        email: Set(email.as_str().to_owned()),
        email_key: Set(email.key().clone()),
        email_confirmed: Set(false),
        password_hash: Set(Some(hash.clone())),
        sec_stamp: Set(SecStamp::fresh()),
        signin_ctr: Set(0),
        status: Set(Status::Active),
        created_at: Set(now),
        sign_in_notices: Set(true),
        ..Default::default()
    }
}
