//! Correcting a mistyped address from the waiting page.

use sea_orm::DatabaseTransaction;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use crate::client::Client;
use crate::entity::{attempt, user};
use crate::hash::PasswordHash;
use crate::invitation::Asked;
use crate::registration::Followup;
use crate::secret::CookieToken;
use crate::throttle::Taken;
use crate::{Accounts, Email, EmailKey, Error, Timestamp};

impl Accounts {
    /// Corrects the address of this browser's attempt, as if it had been registered first. The account of the old one
    /// goes, and its links with it, if it is this attempt's own, not active, and nobody else registered that address
    /// too. It does not move along: what became of its links would tell whether the new address has an account (R-EN-1).
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
        let tx = self.db.begin().await?;
        let same = attempt.email_key == *email.key();
        match &attempt.password_hash {
            Some(_) if same => respell(&tx, email, &attempt).await?,
            Some(hash) => {
                if !is_shared(&tx, &attempt).await? {
                    own_unconfirmed(&attempt.email_key, hash).exec(&tx).await?;
                }
                self.enter(&tx, email, hash, client, now).await?;
            }
            None => {}
        }
        let mail = self.invite(&tx, Asked::Registration, email, now).await?;
        let moved = attempt::Entity::update_many()
            .col_expr(attempt::Column::Email, Expr::value(email.as_str()))
            .col_expr(attempt::Column::EmailKey, Expr::value(email.key().clone()))
            .col_expr(attempt::Column::MailId, Expr::value(attempt.password_hash.as_ref().and(mail)))
            // Anew, or the page could tell of an activation that this address had before (I-63).
            .col_expr(attempt::Column::CreatedAt, Expr::value(if same { attempt.created_at } else { now }))
            .filter(attempt::Column::TokenHash.eq(attempt.token_hash))
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

fn own_unconfirmed(key: &EmailKey, hash: &PasswordHash) -> sea_orm::DeleteMany<user::Entity> {
    user::Entity::delete_many()
        .filter(user::Column::EmailKey.eq(key.clone()))
        .filter(user::Column::EmailConfirmed.eq(false))
        .filter(user::Column::PasswordHash.eq(hash.clone()))
}
