//! From next to current to retired to forgotten. Each step is one conditional statement or transaction, so that servers
//! that take it at once agree: whoever is late finds it done.

use std::time::Duration;

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

use super::SigningKeys;
use super::make::insert;
use super::private::{KeySeal, seal, unsealed};
use crate::kinds::{Algorithm, KeyState};
use crate::lifetimes::ID_TOKEN;
use crate::sealing::Sealed;
use crate::store::signing_key::{Column, Entity, Model};
use crate::{Core, Error, Timestamp};

/// How long others may keep the set of keys: a key is published this long before it signs, and after the last token that
/// it signed has expired.
const KEPT: Duration = Duration::from_hours(24);
/// How long a key is remembered after it is no longer published, for hints of who was signed in.
pub(super) const REMEMBERED: Duration = Duration::from_hours(30 * 24);

impl SigningKeys<'_> {
    /// Takes each step that is due, and seals anew what is sealed under an older root.
    pub async fn turn(self, now: Timestamp) -> Result<(), Error> {
        let keys = self.core.live_signing_keys().await?;
        for key in &keys {
            self.core.seal_anew(key).await?;
        }
        for current in in_state(&keys, KeyState::Current) {
            let next = in_state(&keys, KeyState::Next).find(|next| next.alg == current.alg);
            let ends = current.signs_from + self.core.lifetimes.signing_key;
            match next {
                Some(next) if next.signs_from <= now => self.core.promote(current, now).await?,
                None if ends - KEPT <= now => self.core.add_next(current.alg, now + KEPT, now).await?,
                _ => {}
            }
        }
        let forgotten = Entity::delete_many().filter(Column::GoneAt.lte(now - REMEMBERED));
        forgotten.exec(self.core.db.write()).await?;
        Ok(())
    }
}

impl Core {
    /// Lets the next key of each algorithm sign, made now if there is none. Tells which algorithms there are.
    pub(crate) async fn rotate_signing_keys(&self, now: Timestamp) -> Result<Vec<Algorithm>, Error> {
        let keys = self.live_signing_keys().await?;
        let mut rotated = Vec::new();
        for current in in_state(&keys, KeyState::Current) {
            self.add_next(current.alg, now, now).await?;
            self.promote(current, now).await?;
            rotated.push(current.alg);
        }
        Ok(rotated)
    }

    /// Makes other keys and forgets all there were. The next ones too: they were kept where the others were. Tells which
    /// algorithms there are.
    pub(crate) async fn replace_signing_keys(&self, now: Timestamp) -> Result<Vec<Algorithm>, Error> {
        let keys = self.live_signing_keys().await?;
        let mut replaced = Vec::new();
        for current in in_state(&keys, KeyState::Current) {
            let made = self.new_signing_key(current.alg, KeyState::Current, now, now).await;
            let tx = self.db.begin().await?;
            Entity::delete_many().filter(Column::Alg.eq(current.alg)).exec(&tx).await?;
            if insert(&tx, made).await? {
                tx.commit().await?;
            }
            replaced.push(current.alg);
        }
        self.held_keys.drop_all().await;
        Ok(replaced)
    }

    /// Those that sign or will.
    async fn live_signing_keys(&self) -> Result<Vec<Model>, Error> {
        Ok(Entity::find().filter(Column::State.ne(KeyState::Retired)).all(self.db.write()).await?)
    }

    /// Adds a key that will sign, unless there is one.
    async fn add_next(&self, alg: Algorithm, signs_from: Timestamp, now: Timestamp) -> Result<(), Error> {
        let next = self.new_signing_key(alg, KeyState::Next, signs_from, now).await;
        insert(self.db.write(), next).await?;
        Ok(())
    }

    /// Lets the next key sign in place of this one, whose private half is destroyed. Does nothing if this one has been
    /// replaced meanwhile.
    async fn promote(&self, current: &Model, now: Timestamp) -> Result<(), Error> {
        let tx = self.db.begin().await?;
        let retired = Entity::update_many()
            .col_expr(Column::State, Expr::value(KeyState::Retired))
            .col_expr(Column::Sealed, Expr::value(Sealed::nothing()))
            .col_expr(Column::GoneAt, Expr::value(now + ID_TOKEN + KEPT))
            .filter(Column::Kid.eq(&current.kid))
            .filter(Column::State.eq(KeyState::Current))
            .exec(&tx)
            .await?;
        let promoted = Entity::update_many()
            .col_expr(Column::State, Expr::value(KeyState::Current))
            .col_expr(Column::SignsFrom, Expr::value(now))
            .filter(Column::Alg.eq(current.alg))
            .filter(Column::State.eq(KeyState::Next));
        if retired.rows_affected == 1 && promoted.exec(&tx).await?.rows_affected == 1 {
            tx.commit().await?;
            self.held_keys.drop_all().await;
        }
        Ok(())
    }

    async fn seal_anew(&self, key: &Model) -> Result<(), Error> {
        if KeySeal::of(&self.keys, key) != KeySeal::Older {
            return Ok(());
        }
        let Some(private) = unsealed(&self.keys, key) else { return Ok(()) };
        Entity::update_many()
            .col_expr(Column::Sealed, Expr::value(seal(&self.keys, &private, &key.kid, key.alg)))
            .filter(Column::Kid.eq(&key.kid))
            .filter(Column::Sealed.eq(key.sealed.clone()))
            .exec(self.db.write())
            .await?;
        Ok(())
    }
}

fn in_state(keys: &[Model], state: KeyState) -> impl Iterator<Item = &Model> {
    keys.iter().filter(move |key| key.state == state)
}
