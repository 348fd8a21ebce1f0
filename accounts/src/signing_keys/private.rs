//! Private halves as stored: sealed, and bound to the deployment, because what they sign names it.

use sea_orm::entity::prelude::*;
use zeroize::Zeroizing;

use super::pair::Pair;
use crate::KeyRing;
use crate::kinds::{Algorithm, KeyState};
use crate::sealing::{Bond, Sealed, Sealer};
use crate::store::signing_key::Model;

/// What the private half of a key is sealed under.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeySeal {
    /// The first key of `SECRET_KEYS`.
    Newest,
    /// A later key of `SECRET_KEYS`.
    Older,
    /// A key that is not there, or not for this `PUBLIC_URL`.
    Unknown,
    /// There is none any more: it was destroyed when the key was retired.
    Destroyed,
}

impl KeySeal {
    /// The public name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Newest => "newest",
            Self::Older => "older",
            Self::Unknown => "unknown",
            Self::Destroyed => "destroyed",
        }
    }

    pub(crate) fn of(ring: &KeyRing, key: &Model) -> Self {
        match unsealed(ring, key) {
            _ if key.state == KeyState::Retired => Self::Destroyed,
            None => Self::Unknown,
            Some(_) if sealer(ring).is_newest(&key.sealed) => Self::Newest,
            Some(_) => Self::Older,
        }
    }
}

pub(super) fn seal(ring: &KeyRing, private: &[u8], kid: &str, alg: Algorithm) -> Sealed {
    sealer(ring).seal(private, &[kid.as_bytes(), alg.to_value().as_bytes()])
}

pub(super) fn unsealed(ring: &KeyRing, key: &Model) -> Option<Zeroizing<Vec<u8>>> {
    sealer(ring).open(&key.sealed, &[key.kid.as_bytes(), key.alg.to_value().as_bytes()])
}

pub(super) fn opened(ring: &KeyRing, key: &Model) -> Option<Pair> {
    Pair::from_pkcs8(key.alg, &unsealed(ring, key)?)
}

fn sealer(ring: &KeyRing) -> Sealer<'_> {
    Sealer { ring, role: "signing-key", bond: Bond::Deployment }
}
