//! A key pair of one of our algorithms. Signs by itself, because `jsonwebtoken` parses a private key for each signature,
//! which takes RSA from 0.2 ms to 0.5 (docs/decisions/aws-lc-beside-ring.md).

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair, RSA_PKCS1_SHA256, RsaKeyPair,
};
use jsonwebtoken::DecodingKey;
use jsonwebtoken::jwk::{Jwk, PublicKeyUse, ThumbprintHash};
use zeroize::Zeroizing;

use crate::kinds::Algorithm;

const RANDOM: &str = "the operating system provides randomness";

/// Both halves of a key.
pub(super) enum Pair {
    Rsa(RsaKeyPair),
    P256(EcdsaKeyPair),
    Ed25519(Ed25519KeyPair),
}

impl Pair {
    /// A new one. RSA takes a tenth of a second.
    pub(super) fn generate(alg: Algorithm) -> Self {
        match alg {
            Algorithm::RS256 => Self::Rsa(RsaKeyPair::generate(KeySize::Rsa2048).expect(RANDOM)),
            Algorithm::ES256 => Self::P256(EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).expect(RANDOM)),
            Algorithm::EdDSA => Self::Ed25519(Ed25519KeyPair::generate().expect(RANDOM)),
        }
    }

    /// Reads what [`Self::to_pkcs8`] gave.
    pub(super) fn from_pkcs8(alg: Algorithm, der: &[u8]) -> Option<Self> {
        match alg {
            Algorithm::RS256 => RsaKeyPair::from_pkcs8(der).ok().map(Self::Rsa),
            Algorithm::ES256 => EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, der).ok().map(Self::P256),
            Algorithm::EdDSA => Ed25519KeyPair::from_pkcs8(der).ok().map(Self::Ed25519),
        }
    }

    /// The private half, to be sealed.
    pub(super) fn to_pkcs8(&self) -> Zeroizing<Vec<u8>> {
        const FITS: &str = "a key that was made can be written";
        let bytes = |der: &[u8]| Zeroizing::new(der.to_vec());
        match self {
            Self::Rsa(pair) => bytes(AsDer::<Pkcs8V1Der<'_>>::as_der(pair).expect(FITS).as_ref()),
            Self::P256(pair) => bytes(pair.to_pkcs8v1().expect(FITS).as_ref()),
            Self::Ed25519(pair) => bytes(pair.to_pkcs8().expect(FITS).as_ref()),
        }
    }

    /// The public half, named by its thumbprint (RFC 7638).
    pub(super) fn to_jwk(&self) -> Jwk {
        const KNOWN: &str = "jsonwebtoken knows the keys of these algorithms";
        let (public, alg) = match self {
            Self::Rsa(pair) => (DecodingKey::from_rsa_der(pair.public_key().as_ref()), Algorithm::RS256),
            Self::P256(pair) => (DecodingKey::from_ec_der(pair.public_key().as_ref()), Algorithm::ES256),
            Self::Ed25519(pair) => (DecodingKey::from_ed_der(pair.public_key().as_ref()), Algorithm::EdDSA),
        };
        let mut jwk = Jwk::from_decoding_key(&public, Some(alg.into())).expect(KNOWN);
        jwk.common.key_id = Some(jwk.thumbprint(ThumbprintHash::SHA256).expect(KNOWN));
        jwk.common.public_key_use = Some(PublicKeyUse::Signature);
        jwk
    }

    /// A signature as JWS has it (RFC 7518).
    pub(super) fn sign(&self, message: &[u8]) -> Vec<u8> {
        match self {
            Self::Rsa(pair) => {
                let mut signature = vec![0; pair.public_modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).expect(RANDOM);
                signature
            }
            Self::P256(pair) => pair.sign(&SystemRandom::new(), message).expect(RANDOM).as_ref().to_vec(),
            Self::Ed25519(pair) => pair.sign(message).as_ref().to_vec(),
        }
    }
}

impl From<Algorithm> for jsonwebtoken::Algorithm {
    fn from(alg: Algorithm) -> Self {
        match alg {
            Algorithm::RS256 => Self::RS256,
            Algorithm::ES256 => Self::ES256,
            Algorithm::EdDSA => Self::EdDSA,
        }
    }
}
