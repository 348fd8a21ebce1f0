//! Registration attempts: made, found by the browser's cookie, forgotten.

use sea_orm::ActiveValue::Set;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;

use crate::entity::attempt;
use crate::hash::PasswordHash;
use crate::secret::CookieToken;
use crate::{Accounts, Email, EmailKey, Timestamp};

impl Accounts {
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

    /// The latest registration of an address since then, unless it is too old.
    pub(crate) async fn latest_registration(
        &self,
        key: &EmailKey,
        since: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<Option<attempt::Model>, DbErr> {
        let oldest = now - self.lifetimes.unconfirmed;
        let latest = attempt::Entity::find()
            .filter(attempt::Column::EmailKey.eq(key.clone()))
            .filter(attempt::Column::CreatedAt.gt(since.map_or(oldest, |since| since.max(oldest))))
            .filter(attempt::Column::PasswordHash.is_not_null())
            .order_by_desc(attempt::Column::CreatedAt);
        latest.one(self.db.read()).await
    }
}

/// Remembers what one browser typed and when; what it has typed under the same cookie before is as good as new.
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
    let renewed = OnConflict::column(attempt::Column::TokenHash).update_column(attempt::Column::CreatedAt).to_owned();
    attempt::Entity::insert(row).on_conflict(renewed).exec_without_returning(db).await.map(drop)
}

/// Ends all attempts for an address: its owner has spoken.
pub(crate) async fn forget_attempts(db: &impl ConnectionTrait, key: &EmailKey) -> Result<(), DbErr> {
    attempt::Entity::delete_many().filter(attempt::Column::EmailKey.eq(key.clone())).exec(db).await.map(drop)
}
