//! Correcting a mistyped address from the waiting page.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SimpleExpr};
use sea_orm::{DatabaseTransaction, QuerySelect};

use super::SignUp;
use super::register::ResendOutcome;
use crate::kinds::MailReason;
use crate::request::Request;
use crate::secret::SignUpToken;
use crate::store::user::{self, Status};
use crate::store::{attempt, change_users};
use crate::{Email, Error};

impl SignUp<'_> {
    /// Corrects the address of this browser's sign-up request, as if it had been entered first. The old address's
    /// account is removed with its links if this request made it, it is not active, and nobody else signed up with that
    /// address. It does not move to the new address: its links would then reveal whether that one has an account
    /// (R-EN-1).
    pub async fn correct_address(
        self,
        cookie: &SignUpToken,
        email: &Email,
        request: &Request,
    ) -> Result<ResendOutcome, Error> {
        let Some(attempt) = self.core.find_attempt(cookie, request.now).await? else {
            return Ok(ResendOutcome::NoAttempt);
        };
        self.core.may_ask_for_mail(request).await?;
        let tx = self.core.db.begin().await?;
        let same = attempt.email_key == *email.key();
        let mut account = attempt.account_id;
        match &attempt.password_hash {
            Some(_) if same => respell(&tx, email, &attempt).await?,
            Some(hash) => {
                leave(&tx, &attempt).await?;
                account = self.core.enter(&tx, email, hash, request).await?;
            }
            None => {}
        }
        let mail = self.core.invite(&tx, MailReason::Registration, email, request).await?;
        let moved = attempt::Entity::update_many()
            .col_expr(attempt::Column::Email, Expr::value(email.as_str()))
            .col_expr(attempt::Column::EmailKey, Expr::value(email.key().clone()))
            .col_expr(attempt::Column::MailId, Expr::value(attempt.password_hash.as_ref().and(mail)))
            .col_expr(attempt::Column::AccountId, Expr::value(account))
            .col_expr(attempt::Column::ActivatedAt, Expr::value(if same { attempt.activated_at } else { None }))
            // Starts anew: the account of the new address gets its full lifetime (I-24).
            .col_expr(attempt::Column::CreatedAt, Expr::value(if same { attempt.created_at } else { request.now }))
            .filter(attempt::Column::TokenHash.eq(attempt.token_hash))
            .exec(&tx)
            .await?;
        if moved.rows_affected == 0 {
            return Ok(ResendOutcome::NoAttempt);
        }
        self.core.commit(tx).await?;
        Ok(ResendOutcome::Done)
    }
}

/// Another spelling of the same address: earlier emails stay valid.
async fn respell(tx: &DatabaseTransaction, email: &Email, attempt: &attempt::Model) -> Result<(), DbErr> {
    change_users()
        .col_expr(user::Column::Email, Expr::value(email.as_str()))
        .filter(own_waiting(attempt))
        .exec(tx)
        .await
        .map(drop)
}

/// Removes the account of a request that turns to another address, unless another browser signed up with the old one. A
/// sign-up touches the account's row: one that began earlier has ended once the lock is held, and one that begins later
/// finds no account and makes its own.
async fn leave(tx: &DatabaseTransaction, attempt: &attempt::Model) -> Result<(), DbErr> {
    user::Entity::find().filter(own_waiting(attempt)).lock_exclusive().one(tx).await?;
    let mut others = Query::select();
    others
        .expr(Expr::value(1))
        .from(attempt::Entity)
        .and_where(attempt::Column::EmailKey.eq(attempt.email_key.clone()))
        .and_where(attempt::Column::TokenHash.ne(attempt.token_hash.clone()))
        .and_where(attempt::Column::PasswordHash.is_not_null());
    user::Entity::delete_many().filter(own_waiting(attempt)).filter(Expr::not_exists(others)).exec(tx).await.map(drop)
}

/// The account that this request made, while it waits. A disabled one stays.
fn own_waiting(attempt: &attempt::Model) -> SimpleExpr {
    // No account has the nil id: the statement is the same where there is no account.
    user::Column::Id
        .eq(attempt.account_id.unwrap_or_default())
        .and(user::Column::EmailKey.eq(attempt.email_key.clone()))
        .and(user::Column::EmailConfirmed.eq(false))
        .and(user::Column::Status.eq(Status::Active))
}
