//! One application whose members sign in here.

use sea_orm::entity::prelude::*;

use crate::kinds::Access;
use crate::secret::TokenHash;
use crate::{ApplicationId, Timestamp};

/// An application. `settings` is the JSON of [`ApplicationSettings`](crate::applications::ApplicationSettings).
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "vestibule_applications")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ApplicationId,
    pub name: String,
    pub home_url: Option<String>,
    pub access: Access,
    pub secret_hash: Option<TokenHash>,
    pub old_secret_hash: Option<TokenHash>,
    pub old_secret_until: Option<Timestamp>,
    /// Makes the names under which it knows its members its own.
    pub sub_salt: Vec<u8>,
    pub settings: String,
    pub disabled: bool,
    pub created_at: Timestamp,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
