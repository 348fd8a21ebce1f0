//! One authorization code.

use sea_orm::entity::prelude::*;

use crate::secret::TokenHash;
use crate::{ApplicationId, Timestamp};

/// A code that an application exchanges for tokens, once.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "vestibule_oidc_codes")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub code_hash: TokenHash,
    pub application_id: ApplicationId,
    pub session_id: Uuid,
    pub user_id: Uuid,
    pub redirect_uri: String,
    pub scope: String,
    pub nonce: Option<String>,
    /// The PKCE challenge (RFC 7636), always S256.
    pub challenge: Option<String>,
    pub auth_time: Timestamp,
    /// The sign-in it was exchanged for.
    pub grant_id: Option<Uuid>,
    pub expires_at: Timestamp,
    pub used_at: Option<Timestamp>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
