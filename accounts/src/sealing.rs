//! Secrets at rest: AES-256-GCM under a key derived from a root, so that a copy of the database alone opens nothing.

use std::fmt;

use aws_lc_rs::aead::{AES_256_GCM, Aad, NONCE_LEN, Nonce, RandomizedNonceKey};
use sea_orm::DeriveValueType;
use zeroize::Zeroizing;

use crate::key_ring::{KeyRing, RootKey, length_prefixed};

/// What sealed secrets belong to, besides a root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bond {
    /// The deployment: they cannot be opened after `PUBLIC_URL` has changed.
    Deployment,
    /// Nothing else: they move with the database.
    #[cfg_attr(not(test), expect(dead_code, reason = "second-factor secrets will be sealed so"))]
    Root,
}

/// A sealed secret as stored: the id of its root, the nonce, the ciphertext, the tag.
#[derive(Clone, PartialEq, Eq, DeriveValueType)]
pub(crate) struct Sealed(Vec<u8>);

/// Seals and opens the secrets of one role.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sealer<'a> {
    pub(crate) ring: &'a KeyRing,
    /// Separates uses: what was sealed for one opens for no other.
    pub(crate) role: &'static str,
    pub(crate) bond: Bond,
}

impl Sealer<'_> {
    /// Seals under the newest root. Opens only with the same `about`, which names what the secret belongs to.
    pub(crate) fn seal(&self, secret: &[u8], about: &[&[u8]]) -> Sealed {
        let root = &self.ring.keys[0];
        let mut body = secret.to_vec();
        let sealed = self.key(root).seal_in_place_append_tag(Aad::from(length_prefixed(about)), &mut body);
        let nonce = sealed.expect("secrets are short, and the operating system provides randomness");
        Sealed([&[root.id][..], nonce.as_ref(), &body].concat())
    }

    /// The secret. None if its root is not in the ring, or anything about it differs.
    pub(crate) fn open(&self, sealed: &Sealed, about: &[&[u8]]) -> Option<Zeroizing<Vec<u8>>> {
        let (&id, rest) = sealed.0.split_first()?;
        let root = self.ring.keys.iter().find(|root| root.id == id)?;
        let (nonce, body) = rest.split_at_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut body = Zeroizing::new(body.to_vec());
        let length = self.key(root).open_in_place(nonce, Aad::from(length_prefixed(about)), &mut body).ok()?.len();
        body.truncate(length);
        Some(body)
    }

    /// Whether it names the newest root.
    pub(crate) fn is_newest(&self, sealed: &Sealed) -> bool {
        sealed.0.first() == Some(&self.ring.keys[0].id)
    }

    fn key(&self, root: &RootKey) -> RandomizedNonceKey {
        let key = root.sealing_key(self.role, self.bond);
        RandomizedNonceKey::new(&AES_256_GCM, key.as_ref()).expect("32 bytes are a key of AES-256")
    }
}

impl Sealed {
    /// In place of a secret that is destroyed.
    pub(crate) fn nothing() -> Self {
        Self(Vec::new())
    }
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ABOUT: [&[u8]; 2] = [b"kid", b"RS256"];
    const HERE: &str = "https://here.example";

    fn ring(roots: &[[u8; 32]], instance: &str) -> KeyRing {
        KeyRing::new(roots, instance).expect("keys")
    }

    fn sealer(ring: &KeyRing, bond: Bond) -> Sealer<'_> {
        Sealer { ring, role: "test", bond }
    }

    fn opens(by: Sealer<'_>, sealed: &Sealed) -> bool {
        by.open(sealed, &ABOUT).is_some_and(|secret| *secret == b"secret")
    }

    #[test]
    fn a_secret_opens_for_its_role_root_and_subject_only() {
        let (ours, other) = (ring(&[[1; 32]], HERE), ring(&[[2; 32]], HERE));
        let ours = sealer(&ours, Bond::Deployment);
        let sealed = ours.seal(b"secret", &ABOUT);
        assert!(opens(ours, &sealed) && sealed != ours.seal(b"secret", &ABOUT));
        assert!(!opens(Sealer { role: "other", ..ours }, &sealed));
        assert!(!opens(sealer(&other, Bond::Deployment), &sealed));
        assert_eq!(ours.open(&sealed, &[b"kidRS256"]), None);
        assert_eq!(ours.open(&Sealed::nothing(), &ABOUT), None);
    }

    #[test]
    fn every_byte_counts() {
        let ring = ring(&[[1; 32]], HERE);
        let ours = sealer(&ring, Bond::Deployment);
        let sealed = ours.seal(b"secret", &ABOUT);
        for at in 0..sealed.0.len() {
            let mut edited = sealed.clone();
            edited.0[at] ^= 1;
            assert!(!opens(ours, &edited), "byte {at}");
            assert!(!opens(ours, &Sealed(sealed.0[..at].to_vec())), "cut at {at}");
        }
    }

    #[test]
    fn older_roots_open_and_the_newest_seals() {
        let (old, both) = (ring(&[[1; 32]], HERE), ring(&[[2; 32], [1; 32]], HERE));
        let sealed = sealer(&old, Bond::Deployment).seal(b"secret", &ABOUT);
        let both = sealer(&both, Bond::Deployment);
        assert!(opens(both, &sealed) && !both.is_newest(&sealed));
        assert!(both.is_newest(&both.seal(b"secret", &ABOUT)));
    }

    #[test]
    fn a_bond_to_the_deployment_ends_with_its_address() {
        let (here, there) = (ring(&[[1; 32]], HERE), ring(&[[1; 32]], "https://there.example"));
        for (bond, moves) in [(Bond::Deployment, false), (Bond::Root, true)] {
            let sealed = sealer(&here, bond).seal(b"secret", &ABOUT);
            assert_eq!(opens(sealer(&there, bond), &sealed), moves, "{bond:?}");
        }
    }

    #[test]
    fn debug_shows_nothing_i_84() {
        assert_eq!(format!("{:?}", Sealed(b"secret".to_vec())), "[redacted]");
    }
}
