//! One signed-in browser.

use sea_orm::entity::prelude::*;

use crate::Timestamp;
use crate::kinds::Method;
use crate::secret::TokenHash;

/// A session, found by the hash of its cookie; `id` names it on the sessions page.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "vestibule_sessions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(unique)]
    pub token_hash: TokenHash,
    pub user_id: Uuid,
    pub created_at: Timestamp,
    pub last_seen_at: Timestamp,
    /// When a password or a mailed link was last shown in this session, which decides whether it is fresh.
    pub authenticated_at: Timestamp,
    pub user_agent: String,
    /// The client's address; wiped after 30 days.
    pub client: Option<String>,
    /// How it began. None if that was before it was written down.
    pub method: Option<Method>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(belongs_to = "super::user::Entity", from = "Column::UserId", to = "super::user::Column::Id")]
    User,
}

impl Related<super::user::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::User.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
