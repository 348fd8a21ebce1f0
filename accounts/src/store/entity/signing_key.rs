//! One key that signs what applications read.

use sea_orm::entity::prelude::*;

use crate::Timestamp;
use crate::kinds::{Algorithm, KeyState};
use crate::sealing::Sealed;

/// A key pair.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "vestibule_signing_keys")]
pub struct Model {
    /// The JWK thumbprint (RFC 7638).
    #[sea_orm(primary_key, auto_increment = false)]
    pub kid: String,
    pub alg: Algorithm,
    pub state: KeyState,
    /// The private half as PKCS #8. Nothing once it is retired.
    pub sealed: Sealed,
    pub public_jwk: String,
    pub created_at: Timestamp,
    /// When it began to sign, or will.
    pub signs_from: Timestamp,
    /// When it leaves the JWKS. None until it is retired.
    pub gone_at: Option<Timestamp>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
