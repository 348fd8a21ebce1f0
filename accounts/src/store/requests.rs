//! Sign-up requests: created, found by the browser's cookie, informed of an activation.
//!
//! Nothing that an account's owner does removes a request or changes what its page shows, except for the activation
//! that is this request's own (R-EN-1). Requests expire by age.

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{QueryOrder, QuerySelect};

use crate::request::Request;
use crate::secret::{PasswordHash, SignUpToken};
use crate::store::{attempt, user};
use crate::{Core, Email, EmailKey, LanguageTag, Locale, TimeZoneName, Timestamp};

/// What one browser typed, besides the address.
#[derive(Default)]
pub(crate) struct Typed {
    /// The password, if it signed up.
    pub(crate) password: Option<PasswordHash>,
    /// The account that this made.
    pub(crate) account: Option<Uuid>,
    /// The email whose state it may see.
    pub(crate) mail: Option<Uuid>,
}

impl Core {
    /// The browser's sign-up request, unless it is too old.
    pub(crate) async fn find_attempt(
        &self,
        cookie: &SignUpToken,
        now: Timestamp,
    ) -> Result<Option<attempt::Model>, DbErr> {
        attempt::Entity::find_by_id(cookie.hash())
            .filter(attempt::Column::CreatedAt.gt(now - self.lifetimes.unconfirmed))
            .one(self.db.read())
            .await
    }

    /// The latest sign-up with an address, unless it is too old.
    pub(crate) async fn latest_registration(
        &self,
        key: &EmailKey,
        now: Timestamp,
    ) -> Result<Option<attempt::Model>, DbErr> {
        let latest = attempt::Entity::find()
            .filter(attempt::Column::EmailKey.eq(key.clone()))
            .filter(attempt::Column::CreatedAt.gt(now - self.lifetimes.unconfirmed))
            .filter(attempt::Column::PasswordHash.is_not_null())
            .order_by_desc(attempt::Column::CreatedAt);
        latest.one(self.db.read()).await
    }

    /// The language and the time zone of an account's owner. Before its activation those on which all requests for its
    /// address agree: who its owner is shows only then, and a stranger must not choose for them.
    pub(crate) async fn locale_of(&self, user: &user::Model, now: Timestamp) -> Result<Locale, DbErr> {
        if user.email_confirmed {
            return Ok(user.locale());
        }
        let (language, time_zone) = (attempt::Column::Language, attempt::Column::TimeZone);
        // Who told nothing disagrees with nobody: NULL is neither the least nor the greatest.
        let ends = attempt::Entity::find()
            .select_only()
            .expr(language.min())
            .expr(language.max())
            .expr(time_zone.min())
            .expr(time_zone.max())
            .filter(attempt::Column::EmailKey.eq(user.email_key.clone()))
            .filter(attempt::Column::CreatedAt.gt(now - self.lifetimes.unconfirmed))
            .into_tuple::<(Option<LanguageTag>, Option<LanguageTag>, Option<TimeZoneName>, Option<TimeZoneName>)>()
            .one(self.db.read())
            .await?;
        let Some((language, other_language, time_zone, other_zone)) = ends else { return Ok(Locale::default()) };
        Ok(Locale {
            language: language.filter(|language| Some(language) == other_language.as_ref()),
            time_zone: time_zone.filter(|zone| Some(zone) == other_zone.as_ref()),
        })
    }
}

/// Stores what one browser typed, in which language, and when.
pub(crate) async fn insert_attempt(
    db: &impl ConnectionTrait,
    cookie: &SignUpToken,
    email: &Email,
    typed: Typed,
    request: &Request,
    since: Timestamp,
) -> Result<(), DbErr> {
    let row = attempt::ActiveModel {
        token_hash: Set(cookie.hash()),
        email: Set(email.as_str().to_owned()),
        email_key: Set(email.key().clone()),
        password_hash: Set(typed.password),
        account_id: Set(typed.account),
        mail_id: Set(typed.mail),
        activated_at: Set(None),
        language: Set(Some(request.language.clone())),
        time_zone: Set(request.time_zone.clone()),
        terms_version: Set(request.terms.clone()),
        created_at: Set(since),
    };
    attempt::Entity::insert(row).exec_without_returning(db).await.map(drop)
}

/// Informs the requests of whoever made the account and of whoever typed the password that activated it, and no others,
/// of an activation. Only the latter keep their reference to the account.
pub(crate) async fn tell_attempts(
    db: &impl ConnectionTrait,
    user: &user::Model,
    password: &PasswordHash,
    now: Timestamp,
) -> Result<(), DbErr> {
    let own = attempt::Column::PasswordHash.eq(password.clone());
    let kept = Expr::case(own.clone(), user.id).finally(Expr::value(None::<Uuid>));
    attempt::Entity::update_many()
        .col_expr(attempt::Column::ActivatedAt, Expr::value(now))
        .col_expr(attempt::Column::AccountId, kept.into())
        .filter(attempt::Column::EmailKey.eq(user.email_key.clone()))
        .filter(own.or(attempt::Column::AccountId.eq(user.id)))
        .exec(db)
        .await
        .map(drop)
}

/// Removes the requests by which a deleted account's own member signed up. Others wait on, as for any address.
pub(crate) async fn forget_own_attempts(db: &impl ConnectionTrait, user: &user::Model) -> Result<(), DbErr> {
    attempt::Entity::delete_many()
        .filter(attempt::Column::AccountId.eq(user.id))
        .filter(attempt::Column::ActivatedAt.is_not_null())
        .exec(db)
        .await
        .map(drop)
}
