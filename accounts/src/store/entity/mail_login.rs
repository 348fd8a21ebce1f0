//! One browser that asked to sign in by email. A table of its own, so that its cookie is never taken for another kind.

use sea_orm::entity::prelude::*;

use crate::secret::TokenHash;
use crate::{EmailKey, Timestamp};

/// A request, found by the cookie of the browser that made it.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "vestibule_mail_sign_in_requests")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub token_hash: TokenHash,
    pub email: String,
    pub email_key: EmailKey,
    /// When it was last made; asking again for the same address renews it.
    pub created_at: Timestamp,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
