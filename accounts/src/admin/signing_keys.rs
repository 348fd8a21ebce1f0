//! Listing and rotating the keys that sign what applications read.

use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

use super::KeyOrders;
use crate::kinds::{Algorithm, KeyState};
use crate::signing_keys::KeySeal;
use crate::store::signing_key::{Column, Entity};
use crate::{Error, Timestamp};

/// A signing key in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SigningKeyLine {
    /// Its name in tokens: the JWK thumbprint.
    pub kid: String,
    /// What it signs with.
    pub alg: Algorithm,
    /// Whether it signs, will or did.
    pub state: KeyState,
    /// When it was made.
    pub created: Timestamp,
    /// When it began to sign, or will.
    pub signs_from: Timestamp,
    /// When it is no longer published, if it is retired.
    pub gone: Option<Timestamp>,
    /// What its private half is sealed under.
    pub seal: KeySeal,
}

impl KeyOrders<'_> {
    /// All that are not forgotten, the latest first.
    pub async fn list(self) -> Result<Vec<SigningKeyLine>, Error> {
        let keys = Entity::find().order_by_desc(Column::SignsFrom).order_by_asc(Column::Kid);
        let keys = keys.all(self.core.db.read()).await?;
        let line = |key| {
            let seal = KeySeal::of(&self.core.keys, &key);
            let (kid, alg, state) = (key.kid, key.alg, key.state);
            SigningKeyLine {
                kid,
                alg,
                state,
                created: key.created_at,
                signs_from: key.signs_from,
                gone: key.gone_at,
                seal,
            }
        };
        Ok(keys.into_iter().map(line).collect())
    }

    /// Lets another key of each algorithm sign from now on: the next one, or one made now. `at_once` is for keys that may
    /// have leaked: all there were are no longer published and forgotten, and new ones sign. Running servers follow
    /// within 30 seconds. Tells which algorithms there are.
    pub async fn rotate(self, at_once: bool, now: Timestamp) -> Result<Vec<Algorithm>, Error> {
        if at_once {
            return self.core.replace_signing_keys(now).await;
        }
        self.core.rotate_signing_keys(now).await
    }
}
