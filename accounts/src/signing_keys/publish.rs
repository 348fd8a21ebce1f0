//! The public halves, for everybody (RFC 7517).

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use sha2::{Digest, Sha256};

use super::SigningKeys;
use crate::kinds::{Algorithm, KeyState};
use crate::store::signing_key::{Column, Entity, Model};
use crate::{Core, Error, Timestamp};

/// A set of public keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Jwks {
    /// The JSON text.
    pub json: String,
    /// A strong entity tag, in its quotes.
    pub etag: String,
}

impl SigningKeys<'_> {
    /// All published keys, those that sign first. There is always one of RS256: it is made now if there is none. Read
    /// from the database each time, so that nothing is signed by a key that another server does not show.
    pub async fn jwks(self, now: Timestamp) -> Result<Jwks, Error> {
        let published = self.core.published_keys(now).await?;
        let has_usual = published.iter().any(|key| key.alg == Algorithm::default() && key.state == KeyState::Current);
        if has_usual {
            return Ok(Jwks::of(&published));
        }
        self.core.make_signing_key(Algorithm::default(), now).await?;
        Ok(Jwks::of(&self.core.published_keys(now).await?))
    }

    /// Makes the first key of this algorithm if there is none, so that it is published before it signs.
    pub async fn prepare(self, alg: Algorithm, now: Timestamp) -> Result<(), Error> {
        self.core.signing_key(alg, now).await.map(drop)
    }
}

impl Core {
    async fn published_keys(&self, now: Timestamp) -> Result<Vec<Model>, Error> {
        let shown = Column::GoneAt.is_null().or(Column::GoneAt.gt(now));
        let mut keys = Entity::find().filter(shown).order_by_asc(Column::Kid).all(self.db.read()).await?;
        // Clients that overlook `kid` take the first.
        keys.sort_by_key(|key| (key.state != KeyState::Current, key.alg != Algorithm::default()));
        Ok(keys)
    }
}

impl Jwks {
    fn of(keys: &[Model]) -> Self {
        let keys: Vec<&str> = keys.iter().map(|key| key.public_jwk.as_str()).collect();
        let json = format!(r#"{{"keys":[{}]}}"#, keys.join(","));
        let etag = format!("\"{}\"", BASE64_URL_SAFE_NO_PAD.encode(&Sha256::digest(&json)[..16]));
        Self { json, etag }
    }
}
