//! One registration attempt: what one browser typed. Kept for every address, known or not, so that both look the same.

use sea_orm::entity::prelude::*;

use crate::secret::{PasswordHash, TokenHash};
use crate::{EmailKey, Timestamp};

/// An attempt, found by the cookie of the browser that made it.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "vestibule_sign_up_requests")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub token_hash: TokenHash,
    pub email: String,
    pub email_key: EmailKey,
    /// The password this browser chose; None when it only asked for another mail.
    pub password_hash: Option<PasswordHash>,
    /// The account that this registration made; gone, perhaps. None once somebody else's password activated it.
    pub account_id: Option<Uuid>,
    /// The outbox row whose fate the waiting page tells.
    pub mail_id: Option<Uuid>,
    /// When the account was activated that this registration made, or by this registration's password. All that the
    /// waiting page tells of an account is here: what is done to the account later does not show (R-EN-1).
    pub activated_at: Option<Timestamp>,
    pub created_at: Timestamp,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
