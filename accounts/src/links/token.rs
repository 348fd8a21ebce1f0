//! Stateless link tokens: nothing about a mailed link is stored. Uses no database.
//!
//! 61 bytes, 82 base64url characters (security.md 5.1): version, purpose, key id, subject, issue time, lifetime, nonce,
//! state tag, MAC. The tag fingerprints the account's state when the link was minted, so that any change of that state,
//! above all the use of the link itself, invalidates the link.

mod arrived;

use std::fmt;
use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac};
use sea_orm::Iterable;
use sha2::Sha256;
use subtle::ConstantTimeEq;
use uuid::Uuid;

use crate::Timestamp;
use crate::key_ring::{KeyRing, RootKey, length_prefixed};
use crate::kinds::{Purpose, TokenPurpose};
use crate::secret::random;

pub use arrived::IncomingToken;

const VERSION: u8 = 1;
const LENGTH: usize = 61;
/// The bytes covered by the MAC: all that precede it.
const SIGNED: usize = 41;
/// 2025-01-01T00:00:00Z in milliseconds since 1970.
const EPOCH_MILLIS: i64 = 1_735_689_600_000;
/// How far another replica's clock may be ahead of this machine's (F-45).
const CLOCK_SKEW: Duration = Duration::from_mins(2);

/// The token of one link. Prints `[redacted]`; only [`LinkToken::expose`] reveals it.
#[derive(Clone)]
pub struct LinkToken(String);

/// The content of a genuine token.
#[derive(Clone, Copy, Debug)]
pub struct Claims {
    /// The account the link belongs to.
    pub subject: Uuid,
    /// When it was minted, to the second.
    pub issued: Timestamp,
    /// When it expires: after the lifetime it carries, or today's configured maximum if that is shorter (I-25).
    pub expires: Timestamp,
    /// Distinguishes two emails. Random, unless minted with a nonce of the caller's.
    pub nonce: [u8; 8],
    /// Which key of the ring minted it.
    key: usize,
    purpose: TokenPurpose,
    tag: [u8; 8],
}

/// Why a token is not accepted.
#[derive(Clone, Copy, Debug)]
pub enum TokenRefused {
    /// Malformed, forged, for another purpose, or from the future. Detected without the database (R-OB-4).
    Invalid,
    /// Genuine, but expired.
    Expired(Claims),
}

/// What a token is minted from.
#[derive(Clone, Copy, Debug)]
pub struct Minting<'a> {
    /// What the token is for.
    pub purpose: TokenPurpose,
    /// The account it belongs to.
    pub subject: Uuid,
    /// What must be unchanged when it is used (security.md 5.2).
    pub state: &'a [&'a [u8]],
    /// Associated data: empty except for action links.
    pub aad: &'a [u8],
    /// Encoded in whole minutes, at least one.
    pub ttl: Duration,
}

impl KeyRing {
    /// Mints a link's token with the signing key.
    ///
    /// # Panics
    /// When the operating system provides no randomness.
    #[must_use]
    pub fn mint(&self, minting: &Minting<'_>, now: Timestamp) -> LinkToken {
        self.mint_with(minting, random(), now)
    }

    /// Mints a token with a nonce that means something to the caller.
    pub(crate) fn mint_with(&self, minting: &Minting<'_>, nonce: [u8; 8], now: Timestamp) -> LinkToken {
        let key = &self.keys[0];
        let issued = u32::try_from((now.millis() - EPOCH_MILLIS) / 1000).unwrap_or(0);
        let minutes = u16::try_from(minting.ttl.as_secs() / 60).unwrap_or(u16::MAX).max(1);
        let mut bytes = [0; LENGTH];
        bytes[0] = VERSION;
        bytes[1] = minting.purpose.number();
        bytes[2] = key.id;
        bytes[3..19].copy_from_slice(minting.subject.as_bytes());
        bytes[19..23].copy_from_slice(&issued.to_be_bytes());
        bytes[23..25].copy_from_slice(&minutes.to_be_bytes());
        bytes[25..33].copy_from_slice(&nonce);
        bytes[33..SIGNED].copy_from_slice(&key.tag(minting.purpose, minting.subject, minting.state));
        let mac = key.mac(minting.purpose, &bytes[..SIGNED], minting.aad).finalize().into_bytes();
        bytes[SIGNED..].copy_from_slice(&mac[..LENGTH - SIGNED]);
        LinkToken(BASE64_URL_SAFE_NO_PAD.encode(bytes))
    }

    /// Checks everything about a token that needs no database, in the order of security.md 5.5. `ttl_max` is the
    /// lifetime configured today: shortening it affects links already mailed.
    ///
    /// # Errors
    /// See [`TokenRefused`].
    pub fn verify(
        &self,
        purpose: impl Into<TokenPurpose>,
        token: &str,
        aad: &[u8],
        ttl_max: Duration,
        now: Timestamp,
    ) -> Result<Claims, TokenRefused> {
        let purpose = purpose.into();
        let mut bytes = [0; LENGTH];
        let length = BASE64_URL_SAFE_NO_PAD.decode_slice(token, &mut bytes).map_err(|_| TokenRefused::Invalid)?;
        if length != LENGTH || bytes[0] != VERSION || bytes[1] != purpose.number() {
            return Err(TokenRefused::Invalid);
        }
        let known = self.keys.iter().position(|key| key.id == bytes[2]);
        // An unknown key costs one MAC too, so that forgers learn nothing from the time taken.
        let genuine = self.keys[known.unwrap_or(0)].mac(purpose, &bytes[..SIGNED], aad);
        let genuine = genuine.verify_truncated_left(&bytes[SIGNED..]).is_ok();
        let (true, Some(key)) = (genuine, known) else { return Err(TokenRefused::Invalid) };
        let claims = Claims::read(&bytes, purpose, key, ttl_max);
        if claims.issued > now + CLOCK_SKEW {
            return Err(TokenRefused::Invalid);
        }
        if now < claims.expires { Ok(claims) } else { Err(TokenRefused::Expired(claims)) }
    }

    /// Whether the account is still in the state for which the link was minted.
    #[must_use]
    pub fn state_holds(&self, claims: &Claims, state: &[&[u8]]) -> bool {
        let tag = self.keys[claims.key].tag(claims.purpose, claims.subject, state);
        bool::from(tag.ct_eq(&claims.tag))
    }
}

impl RootKey {
    fn mac(&self, purpose: TokenPurpose, signed: &[u8], aad: &[u8]) -> Hmac<Sha256> {
        self.derive("mac", purpose.name()).chain_update(length_prefixed(&[signed, aad]))
    }

    fn tag(&self, purpose: TokenPurpose, subject: Uuid, state: &[&[u8]]) -> [u8; 8] {
        let parts: Vec<&[u8]> = std::iter::once(subject.as_bytes().as_slice()).chain(state.iter().copied()).collect();
        let mac = self.derive("state", purpose.name()).chain_update(length_prefixed(&parts)).finalize().into_bytes();
        first(&mac)
    }
}

impl Claims {
    fn read(bytes: &[u8; LENGTH], purpose: TokenPurpose, key: usize, ttl_max: Duration) -> Self {
        let issued = i64::from(u32::from_be_bytes(first(&bytes[19..])));
        let issued = Timestamp::from_millis(EPOCH_MILLIS + issued * 1000);
        let ttl = Duration::from_secs(60 * u64::from(u16::from_be_bytes(first(&bytes[23..]))));
        Self {
            subject: Uuid::from_bytes(first(&bytes[3..])),
            issued,
            expires: issued + ttl.min(ttl_max),
            nonce: first(&bytes[25..]),
            key,
            purpose,
            tag: first(&bytes[33..]),
        }
    }
}

impl LinkToken {
    /// A token that opens nothing, for sample emails.
    #[must_use]
    pub fn made_up(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The 82 characters that go into a link.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Purpose {
    /// What a token says it is for. Whether it is genuine is found out by opening it for that.
    #[must_use]
    pub fn claimed(token: &IncomingToken) -> Option<Self> {
        let start = BASE64_URL_SAFE_NO_PAD.decode(token.expose().get(..4)?).ok()?;
        Self::iter().find(|purpose| TokenPurpose::from(*purpose).number() == start[1])
    }
}

impl fmt::Debug for LinkToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

fn first<const N: usize>(bytes: &[u8]) -> [u8; N] {
    let mut start = [0; N];
    start.copy_from_slice(&bytes[..N]);
    start
}

#[cfg(test)]
#[path = "token_tests.rs"]
mod tests;
