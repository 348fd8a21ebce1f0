//! Single use of links whose use does not change the state they fingerprint: used links are recorded.

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, TryInsertResult};

use crate::links::{Claims, IncomingToken, LinkError, Purpose};
use crate::request::Request;
use crate::secret::TokenHash;
use crate::store::link_use;
use crate::{Core, Error};

impl Core {
    /// Opens a link for its page, records that, and refuses it if it was used.
    pub(crate) async fn show_unused(
        &self,
        purpose: Purpose,
        token: &IncomingToken,
        request: &Request,
    ) -> Result<Result<(), LinkError>, Error> {
        let opened = match self.show_link(purpose, token, request).await? {
            Ok(opened) => opened,
            Err(dead) => return Ok(Err(dead.into())),
        };
        let used = self.is_used(&opened.claims).await?;
        Ok(if used { Err(LinkError::Superseded { address: opened.user.masked_email() }) } else { Ok(()) })
    }

    /// Whether a link's use is recorded. Of links whose use changes their state, it never is.
    pub(crate) async fn is_used(&self, claims: &Claims) -> Result<bool, DbErr> {
        let used = link_use::Entity::find_by_id(TokenHash::of(&claims.nonce)).one(self.db.read()).await?;
        Ok(used.is_some())
    }
}

/// Records the use of a link. False if it was used before.
pub(crate) async fn use_once(tx: &DatabaseTransaction, claims: &Claims) -> Result<bool, DbErr> {
    let used = link_use::ActiveModel { nonce_hash: Set(TokenHash::of(&claims.nonce)), expires_at: Set(claims.expires) };
    let first = link_use::Entity::insert(used).on_conflict_do_nothing().exec_without_returning(tx).await?;
    Ok(matches!(first, TryInsertResult::Inserted(1..)))
}
