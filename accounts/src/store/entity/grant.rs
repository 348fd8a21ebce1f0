//! One sign-in of an account to an application.

use sea_orm::entity::prelude::*;

use crate::kinds::Method;
use crate::{ApplicationId, Timestamp};

/// A sign-in to an application: a visit behind forward-auth, or the tokens of an OpenID Connect client. Its tokens are
/// not stored; they name this row, and end with it.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "vestibule_grants")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub application_id: ApplicationId,
    pub user_id: Uuid,
    /// The session it ends with. None if it goes on without (`offline_access`).
    pub session_id: Option<Uuid>,
    /// What the application calls it; 16 random bytes.
    pub sid: Vec<u8>,
    /// What the application may know. None for a visit.
    pub scope: Option<String>,
    /// Part of the state of its tokens; 16 random bytes.
    pub salt: Vec<u8>,
    /// Counts refreshes.
    pub generation: i64,
    pub rotated_at: Option<Timestamp>,
    /// The latest generation whose tokens have been seen in use.
    pub confirmed: i64,
    /// Whether the present generation was handed out a second time after the grace for lost answers.
    pub late_retry: bool,
    /// When a password or a mailed link was shown.
    pub auth_time: Timestamp,
    pub method: Option<Method>,
    pub created_at: Timestamp,
    pub last_used_at: Timestamp,
    pub expires_at: Timestamp,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(belongs_to = "super::user::Entity", from = "Column::UserId", to = "super::user::Column::Id")]
    User,
    #[sea_orm(belongs_to = "super::session::Entity", from = "Column::SessionId", to = "super::session::Column::Id")]
    Session,
}

impl Related<super::user::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::User.def()
    }
}

impl Related<super::session::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Session.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
