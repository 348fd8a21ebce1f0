//! Correcting a mistyped address from the waiting page.

use sea_orm::DatabaseTransaction;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, Query};

use crate::client::Client;
use crate::entity::user::SecStamp;
use crate::entity::{attempt, user};
use crate::error::is_taken;
use crate::hash::PasswordHash;
use crate::invitation::Asked;
use crate::registration::Followup;
use crate::secret::CookieToken;
use crate::throttle::Taken;
use crate::{Accounts, Email, EmailKey, Error, Timestamp};

impl Accounts {
    /// Corrects the address of this browser's attempt. The account moves along if it is this attempt's own, not
    /// active, and nobody else registered the old address too; links to that die with the stamp.
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
        match self.move_attempt(&attempt, email, client, now).await {
            // Somebody registered the new address in this very moment: now it is known, and treated so.
            Err(Error::Database(error)) if is_taken(&error) => self.move_attempt(&attempt, email, client, now).await,
            done => done,
        }
    }

    async fn move_attempt(
        &self,
        attempt: &attempt::Model,
        email: &Email,
        client: &Client,
        now: Timestamp,
    ) -> Result<Followup, Error> {
        let tx = self.db.begin().await?;
        let from = &attempt.email_key;
        if from == email.key() {
            respell(&tx, email, attempt).await?;
        } else if let Some(hash) = &attempt.password_hash {
            // Whoever else registered the old address waits for its account: it stays, whoever made it.
            let alone = !is_shared(&tx, attempt).await?;
            if !(alone && move_account(&tx, from, hash, email, now).await?) {
                if alone {
                    own_unconfirmed(from, hash).exec(&tx).await?;
                }
                self.enter(&tx, email, hash, client, now).await?;
            }
        }
        let mail = self.invite(&tx, Asked::Registration, email, now).await?;
        let moved = attempt::Entity::update_many()
            .col_expr(attempt::Column::Email, Expr::value(email.as_str()))
            .col_expr(attempt::Column::EmailKey, Expr::value(email.key().clone()))
            .col_expr(attempt::Column::MailId, Expr::value(attempt.password_hash.as_ref().and(mail)))
            // Anew, or the page could tell of an activation that this address had before (I-63).
            .col_expr(attempt::Column::CreatedAt, Expr::value(now))
            .filter(attempt::Column::TokenHash.eq(attempt.token_hash.clone()))
            .exec(&tx)
            .await?;
        if moved.rows_affected == 0 {
            return Ok(Followup::NoAttempt);
        }
        self.commit(tx).await?;
        Ok(Followup::Done)
    }
}

/// The same address spelled in another way: what was mailed before goes on working.
async fn respell(tx: &DatabaseTransaction, email: &Email, attempt: &attempt::Model) -> Result<(), DbErr> {
    user::Entity::update_many()
        .col_expr(user::Column::Email, Expr::value(email.as_str()))
        .filter(user::Column::EmailKey.eq(email.key().clone()))
        .filter(user::Column::EmailConfirmed.eq(false))
        .filter(user::Column::PasswordHash.eq(attempt.password_hash.clone()))
        .exec(tx)
        .await
        .map(drop)
}

/// Whether another browser registered the same address with a password of its own.
async fn is_shared(db: &impl ConnectionTrait, attempt: &attempt::Model) -> Result<bool, DbErr> {
    let other = attempt::Entity::find()
        .filter(attempt::Column::EmailKey.eq(attempt.email_key.clone()))
        .filter(attempt::Column::TokenHash.ne(attempt.token_hash.clone()))
        .filter(attempt::Column::PasswordHash.is_not_null());
    Ok(other.one(db).await?.is_some())
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
