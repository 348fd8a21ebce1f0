//! The root keys of a deployment, and the keys derived from them for each use (security.md 5.3).

use std::fmt;

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::sealing::Bond;
use crate::secret::random;

/// Fewest bytes of a root key (R-CF-1).
const KEY_BYTES_MIN: usize = 32;
/// The bytes of one fingerprint.
pub(crate) const FINGERPRINT: usize = 16;

/// Why a set of root keys cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyRingError {
    /// There are no keys.
    #[error("no key is configured")]
    Empty,
    /// A key is shorter than 32 bytes.
    #[error("key number {0} is shorter than 32 bytes")]
    Short(usize),
    /// Two keys have the same one-byte id, by which tokens name their key.
    #[error("keys number {0} and {1} have the same id; generate another one")]
    SameId(usize, usize),
}

/// The root keys, newest first: the first one signs, all of them verify. Bound to one deployment (R-OB-1).
#[derive(Clone)]
pub struct KeyRing {
    pub(crate) keys: Vec<RootKey>,
}

/// The keys derived from one root key.
#[derive(Clone)]
pub(crate) struct RootKey {
    /// The id by which tokens name it.
    pub(crate) id: u8,
    prk: Hkdf<Sha256>,
    instance: String,
}

impl KeyRing {
    /// A key that nobody knows and that ends with this process, for trying things out: links mailed before a restart do
    /// not work after it.
    #[must_use]
    pub fn ephemeral(instance: &str) -> Self {
        Self { keys: vec![RootKey::new(&random::<KEY_BYTES_MIN>(), instance)] }
    }

    /// Takes the roots, newest first, and the canonical base URL of this deployment.
    ///
    /// # Errors
    /// When there is no key, a key is too short, or two keys have the same id.
    pub fn new(roots: &[impl AsRef<[u8]>], instance: &str) -> Result<Self, KeyRingError> {
        if roots.is_empty() {
            return Err(KeyRingError::Empty);
        }
        let mut keys: Vec<RootKey> = Vec::with_capacity(roots.len());
        for (at, root) in roots.iter().map(AsRef::as_ref).enumerate() {
            if root.len() < KEY_BYTES_MIN {
                return Err(KeyRingError::Short(at + 1));
            }
            let key = RootKey::new(root, instance);
            if let Some(other) = keys.iter().position(|other| other.id == key.id) {
                return Err(KeyRingError::SameId(other + 1, at + 1));
            }
            keys.push(key);
        }
        Ok(Self { keys })
    }

    /// A keyed hash under the signing key, for throttle keys and short codes. `role` separates the uses.
    #[must_use]
    pub(crate) fn keyed_hash(&self, role: &str, parts: &[&[u8]]) -> [u8; 32] {
        self.keys[0].keyed_hash(role, parts)
    }

    /// The keyed hash under every key of the ring, newest first.
    pub(crate) fn keyed_hashes(&self, role: &str, parts: &[&[u8]]) -> impl Iterator<Item = [u8; 32]> {
        self.keys.iter().map(move |key| key.keyed_hash(role, parts))
    }

    /// The canonical base URL of this deployment: the issuer of what it signs.
    #[must_use]
    pub fn instance(&self) -> &str {
        &self.keys[0].instance
    }

    /// One fingerprint per key, newest first, by which servers compare theirs. They depend on the deployment too, as
    /// links do.
    pub(crate) fn fingerprints(&self) -> Vec<u8> {
        self.keyed_hashes("replica", &[]).flat_map(|hash| hash.into_iter().take(FINGERPRINT)).collect()
    }
}

impl RootKey {
    fn new(root: &[u8], instance: &str) -> Self {
        let id = Sha256::new().chain_update(b"kid").chain_update(root).finalize()[0];
        let prk = Hkdf::<Sha256>::new(Some(b"vestibule/token/v1"), root);
        Self { id, prk, instance: instance.to_owned() }
    }

    /// A MAC with a separate key for each role, purpose and deployment.
    pub(crate) fn derive(&self, role: &str, purpose: &str) -> Hmac<Sha256> {
        let key = self.expand(role, purpose, &self.instance);
        Hmac::new_from_slice(key.as_ref()).expect("HMAC takes keys of any length")
    }

    /// The key that seals secrets of one role.
    pub(crate) fn sealing_key(&self, role: &str, bond: Bond) -> Zeroizing<[u8; 32]> {
        match bond {
            Bond::Deployment => self.expand(role, "", &self.instance),
            // No deployment has this name: the others are origins.
            Bond::Root => self.expand(role, "", ""),
        }
    }

    fn expand(&self, role: &str, purpose: &str, instance: &str) -> Zeroizing<[u8; 32]> {
        let mut key = Zeroizing::new([0; 32]);
        let info = length_prefixed(&[role.as_bytes(), purpose.as_bytes(), instance.as_bytes()]);
        self.prk.expand(&info, key.as_mut()).expect("32 bytes are within HKDF's output limit");
        key
    }

    fn keyed_hash(&self, role: &str, parts: &[&[u8]]) -> [u8; 32] {
        self.derive(role, "").chain_update(length_prefixed(parts)).finalize().into_bytes().into()
    }
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyRing({} keys, [redacted])", self.keys.len())
    }
}

/// Encodes a list of parts so that different lists give different bytes (I-32): each part follows its length as a
/// big-endian u32.
pub(crate) fn length_prefixed(parts: &[&[u8]]) -> Vec<u8> {
    let mut joined = Vec::with_capacity(parts.iter().map(|part| part.len() + 4).sum());
    for part in parts {
        joined.extend(u32::try_from(part.len()).unwrap_or(u32::MAX).to_be_bytes());
        joined.extend_from_slice(part);
    }
    joined
}
