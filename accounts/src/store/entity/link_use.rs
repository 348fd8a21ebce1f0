//! One used link whose use does not change the state it fingerprints.

use sea_orm::entity::prelude::*;

use crate::Timestamp;
use crate::secret::TokenHash;

/// The hash of a used link's nonce.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "vestibule_link_uses")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub nonce_hash: TokenHash,
    pub expires_at: Timestamp,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
