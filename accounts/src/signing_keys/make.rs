//! New keys, and the first one of an algorithm.

use sea_orm::ActiveValue::Set;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use tokio::task::spawn_blocking;

use super::pair::Pair;
use super::private::{opened, seal};
use crate::error::is_taken;
use crate::key_ring::FINGERPRINT;
use crate::kinds::{Algorithm, KeyState};
use crate::lifetimes::SERVER;
use crate::store::replica;
use crate::store::signing_key::{ActiveModel, Column, Entity};
use crate::{Core, Error, Timestamp};

impl Core {
    /// Makes a key that signs at once, if there is none that can. One that does not open is replaced, as after all roots
    /// or the address of the site were replaced; but not while a server runs that may hold its root.
    pub(super) async fn make_signing_key(&self, alg: Algorithm, now: Timestamp) -> Result<(), Error> {
        let live = Entity::find().filter(Column::Alg.eq(alg)).filter(Column::State.ne(KeyState::Retired));
        // In one order: servers that do this at once delete the same rows.
        let live = live.order_by_asc(Column::Kid).all(self.db.write()).await?;
        let (open, lost): (Vec<_>, Vec<_>) = live.into_iter().partition(|key| opened(&self.keys, key).is_some());
        if open.iter().any(|key| key.state == KeyState::Current) {
            return Ok(());
        }
        if !lost.is_empty() && self.others_hold_more_roots(now).await? {
            return Err(Error::SigningKeySealed);
        }
        let made = self.new_signing_key(alg, KeyState::Current, now, now).await;
        let tx = self.db.begin().await?;
        for key in lost {
            tracing::warn!(kid = key.kid, "a signing key is lost and another takes its place: nothing here opens it");
            let lost = Entity::delete_many().filter(Column::Kid.eq(key.kid)).filter(Column::Sealed.eq(key.sealed));
            lost.exec(&tx).await?;
        }
        if insert(&tx, made).await? {
            tx.commit().await?;
        }
        Ok(())
    }

    pub(super) async fn new_signing_key(
        &self,
        alg: Algorithm,
        state: KeyState,
        signs_from: Timestamp,
        now: Timestamp,
    ) -> ActiveModel {
        let made = spawn_blocking(move || {
            let pair = Pair::generate(alg);
            (pair.to_jwk(), pair.to_pkcs8())
        });
        let (jwk, private) = made.await.expect("making a key does not panic");
        let kid = jwk.common.key_id.clone().expect("it was just named");
        ActiveModel {
            alg: Set(alg),
            state: Set(state),
            sealed: Set(seal(&self.keys, &private, &kid, alg)),
            public_jwk: Set(serde_json::to_string(&jwk).expect("a JWK is JSON")),
            created_at: Set(now),
            signs_from: Set(signs_from),
            gone_at: Set(None),
            kid: Set(kid),
        }
    }

    async fn others_hold_more_roots(&self, now: Timestamp) -> Result<bool, Error> {
        let running = replica::Entity::find().filter(replica::Column::SeenAt.gt(now - SERVER));
        let (running, own) = (running.all(self.db.write()).await?, self.keys.fingerprints());
        let held = |root: &[u8]| own.chunks(FINGERPRINT).any(|own| own == root);
        Ok(running.iter().any(|server| !server.verifies.chunks(FINGERPRINT).all(held)))
    }
}

/// False if there is one in this state already.
pub(super) async fn insert(db: &impl ConnectionTrait, key: ActiveModel) -> Result<bool, DbErr> {
    match Entity::insert(key).exec_without_returning(db).await {
        Ok(_) => Ok(true),
        Err(error) if is_taken(&error) => Ok(false),
        Err(error) => Err(error),
    }
}
