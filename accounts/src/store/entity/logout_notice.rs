//! One sign-out that an application has to be told (OpenID Connect Back-Channel Logout).

use sea_orm::entity::prelude::*;

use crate::kinds::NoticeState;
use crate::{ApplicationId, Timestamp};

/// A notice, queued in the transaction that ended the sign-in.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "vestibule_logout_notices")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub application_id: ApplicationId,
    pub url: String,
    pub sub: String,
    pub sid: String,
    pub state: NoticeState,
    pub attempts: i32,
    pub next_at: Timestamp,
    pub lease_until: Option<Timestamp>,
    pub give_up_at: Timestamp,
    pub error: Option<String>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
