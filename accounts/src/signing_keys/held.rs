//! Keys kept in memory, because opening and parsing one costs about as much as a signature.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use jsonwebtoken::DecodingKey;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait;
use tokio::sync::Mutex;

use super::pair::Pair;
use super::private::opened;
use super::rotation::REMEMBERED;
use crate::kinds::{Algorithm, KeyState};
use crate::store::signing_key::{Column, Entity, Model};
use crate::{Core, Error, Timestamp};

/// How long a server may overlook what another one changed.
const RECENT: Duration = Duration::from_secs(5);

/// The keys of this process. Prints `[redacted]`.
#[derive(Default)]
pub(crate) struct HeldKeys(Mutex<Option<Snapshot>>);

/// All keys that are not forgotten, as they were.
struct Snapshot {
    read: Timestamp,
    keys: Vec<Arc<HeldKey>>,
}

/// A key, parsed.
pub(super) struct HeldKey {
    pub(super) kid: String,
    pub(super) alg: Algorithm,
    pub(super) public: DecodingKey,
    /// Of the one that signs.
    pair: Option<Pair>,
}

impl HeldKeys {
    /// Makes the next use read them again.
    pub(super) async fn drop_all(&self) {
        *self.0.lock().await = None;
    }
}

impl HeldKey {
    /// None for a retired or future key, and for one that does not open here.
    pub(super) fn pair(&self) -> Option<&Pair> {
        self.pair.as_ref()
    }
}

impl Core {
    /// The key that signs. Made now if there is none.
    pub(super) async fn signing_key(&self, alg: Algorithm, now: Timestamp) -> Result<Arc<HeldKey>, Error> {
        let mut held = self.held_keys.0.lock().await;
        let known = held.as_ref().filter(|held| held.is_recent(now)).and_then(|held| held.signing(alg));
        if let Some(key) = known {
            return Ok(key);
        }
        let mut read = self.read_signing_keys(now).await?;
        if read.signing(alg).is_none() {
            self.make_signing_key(alg, now).await?;
            read = self.read_signing_keys(now).await?;
        }
        let key = read.signing(alg).ok_or(Error::SigningKeySealed);
        *held = Some(read);
        key
    }

    /// The key of this name, if it is not forgotten.
    pub(super) async fn known_key(&self, kid: &str, now: Timestamp) -> Result<Option<Arc<HeldKey>>, Error> {
        let mut held = self.held_keys.0.lock().await;
        if !held.as_ref().is_some_and(|held| held.is_recent(now)) {
            *held = Some(self.read_signing_keys(now).await?);
        }
        Ok(held.as_ref().and_then(|held| held.keys.iter().find(|key| key.kid == kid).cloned()))
    }

    async fn read_signing_keys(&self, now: Timestamp) -> Result<Snapshot, Error> {
        let known = Column::GoneAt.is_null().or(Column::GoneAt.gt(now - REMEMBERED));
        let rows = Entity::find().filter(known).all(self.db.read()).await?;
        let keys = rows.into_iter().filter_map(|row| self.parse(row)).map(Arc::new).collect();
        Ok(Snapshot { read: now, keys })
    }

    fn parse(&self, row: Model) -> Option<HeldKey> {
        let jwk = serde_json::from_str(&row.public_jwk).ok()?;
        let public = DecodingKey::from_jwk(&jwk).ok()?;
        let pair = (row.state == KeyState::Current).then(|| opened(&self.keys, &row)).flatten();
        Some(HeldKey { kid: row.kid, alg: row.alg, public, pair })
    }
}

impl Snapshot {
    /// Requests that waited for each other come with their own `now`, which may be earlier.
    fn is_recent(&self, now: Timestamp) -> bool {
        self.read < now + RECENT && now < self.read + RECENT
    }

    fn signing(&self, alg: Algorithm) -> Option<Arc<HeldKey>> {
        self.keys.iter().find(|key| key.alg == alg && key.pair.is_some()).cloned()
    }
}

impl fmt::Debug for HeldKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
