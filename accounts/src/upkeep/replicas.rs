//! Heartbeats of the servers that share a database. Each publishes fingerprints of its keys: without shared keys, links
//! from one server are "not valid" at another (F-47).

use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;

use super::Upkeep;
use crate::key_ring::FINGERPRINT;
use crate::lifetimes::SERVER;
use crate::store::replica;
use crate::{Core, Error, Timestamp};

impl Upkeep<'_> {
    /// Publishes that this server runs, and with which keys. Returns how many other servers sign links that fail here,
    /// or fail to verify links that are signed here. A key rotation done step by step causes none.
    pub async fn heartbeat(self, now: Timestamp) -> Result<usize, Error> {
        let own = replica::ActiveModel {
            id: Set(self.core.replica),
            signs: Set(self.core.keys.fingerprints()[..FINGERPRINT].to_vec()),
            verifies: Set(self.core.keys.fingerprints()),
            seen_at: Set(now),
        };
        let again = OnConflict::column(replica::Column::Id).update_column(replica::Column::SeenAt).to_owned();
        let db = self.core.db.write();
        replica::Entity::insert(own).on_conflict(again).exec_without_returning(db).await?;
        replica::Entity::delete_many().filter(replica::Column::SeenAt.lte(now - SERVER)).exec(db).await?;
        let others = replica::Entity::find().filter(replica::Column::Id.ne(self.core.replica)).all(db).await?;
        Ok(others.iter().filter(|other| self.core.is_stranger(other)).count())
    }

    /// Takes this server off the list, so that the next one may start with other keys at once.
    pub async fn deregister(self) -> Result<(), Error> {
        replica::Entity::delete_by_id(self.core.replica).exec(self.core.db.write()).await?;
        Ok(())
    }
}

impl Core {
    fn is_stranger(&self, other: &replica::Model) -> bool {
        let own = self.keys.fingerprints();
        let holds = |verifies: &[u8], signs: &[u8]| verifies.chunks(FINGERPRINT).any(|key| key == signs);
        !holds(&own, &other.signs) || !holds(&other.verifies, &own[..FINGERPRINT])
    }
}
