//! One running server.

use sea_orm::entity::prelude::*;

use crate::Timestamp;

/// Fingerprints of a server's keys; none of them reveals a key.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "vestibule_replicas")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The key it signs with.
    pub signs: Vec<u8>,
    /// All keys it verifies with, concatenated.
    pub verifies: Vec<u8>,
    pub seen_at: Timestamp,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
