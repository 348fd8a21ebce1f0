//! Questions that several rooms ask of an account.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{DatabaseTransaction, UpdateMany};

use crate::store::user::{self, Status};
use crate::{Core, Email, Locale, Timestamp, email};

impl Core {
    /// Whether the account was not activated in time. It then counts as gone, swept or not (I-24). One that an operator
    /// disabled stays.
    pub(crate) fn has_lapsed(&self, user: &user::Model, now: Timestamp) -> bool {
        !user.email_confirmed && user.status == Status::Active && user.created_at <= now - self.lifetimes.unconfirmed
    }
}

impl user::Model {
    /// The address mail goes to.
    pub(crate) fn address(&self) -> Email {
        Email::stored(&self.email, &self.email_key)
    }

    /// The language and the time zone of its owner.
    pub(crate) fn locale(&self) -> Locale {
        Locale { language: self.language.clone(), time_zone: self.time_zone.clone() }
    }

    /// Whether it can be activated.
    pub(crate) fn waits(&self) -> bool {
        !self.email_confirmed && self.status == Status::Active
    }

    /// The address, masked, for pages that a link alone leads to.
    pub(crate) fn masked_email(&self) -> String {
        email::mask(&self.email)
    }
}

/// The only way to change accounts: it counts each change, for whoever remembers them
/// (docs/decisions/validated-cache.md).
pub(crate) fn change_users() -> UpdateMany<user::Entity> {
    let counted = Expr::col(user::Column::Revision).add(1);
    user::Entity::update_many().col_expr(user::Column::Revision, counted)
}

/// Counts a change of what hangs on an account: its sessions, its sign-ins to applications, who may enter them. Comes
/// before that change, because whatever throws people out locks the account first.
pub(crate) async fn count_change_of(tx: &DatabaseTransaction, user: Uuid) -> Result<(), DbErr> {
    change_users().filter(user::Column::Id.eq(user)).exec(tx).await.map(drop)
}

/// Accounts created before `before`, never activated, and not disabled by an operator: those stay.
pub(crate) fn lapsed(before: Timestamp) -> Expr {
    Expr::col(user::Column::EmailConfirmed)
        // No parameter, so that SQLite can use the index of unconfirmed accounts.
        .eq(Expr::cust("FALSE"))
        .and(user::Column::Status.eq(Status::Active))
        .and(user::Column::CreatedAt.lte(before))
}
