//! One address of an application.

use sea_orm::entity::prelude::*;

use crate::ApplicationId;
use crate::kinds::UriKind;

/// An address, spelled exactly as it has to arrive.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "vestibule_application_uris")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: UriKind,
    #[sea_orm(primary_key, auto_increment = false)]
    pub uri: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub application_id: ApplicationId,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
