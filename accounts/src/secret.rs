//! Opaque cookie tokens: 256 random bits in the cookie, their SHA-256 in the database (R-SE-1).

use std::fmt;
use std::marker::PhantomData;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sea_orm::{DbErr, DeriveValueType, TryFromU64};
use sha2::{Digest, Sha256};

/// The value of a cookie. Prints `[redacted]`; a copy of the database does not contain it (I-57). `Of` keeps the tokens
/// of different cookies apart.
pub struct CookieToken<Of>([u8; 32], PhantomData<Of>);

/// Identifies a session.
pub type SessionCookie = CookieToken<OfSession>;
/// Identifies a sign-up by this browser.
pub type SignUpCookie = CookieToken<OfSignUp>;
/// Identifies a sign-in by email requested in this browser.
pub type MailSignInCookie = CookieToken<OfMailSignIn>;
/// What an application exchanges for tokens, once. In no cookie, but of the same make.
pub type AuthorizationCode = CookieToken<OfAuthorization>;

/// See [`SessionCookie`].
#[derive(Clone, Copy, Debug)]
pub enum OfSession {}
/// See [`SignUpCookie`].
#[derive(Clone, Copy, Debug)]
pub enum OfSignUp {}
/// See [`MailSignInCookie`].
#[derive(Clone, Copy, Debug)]
pub enum OfMailSignIn {}
/// See [`AuthorizationCode`].
#[derive(Clone, Copy, Debug)]
pub enum OfAuthorization {}

/// The hash of a token, as stored.
#[derive(Clone, PartialEq, Eq, DeriveValueType)]
pub struct TokenHash(Vec<u8>);

impl<Of> CookieToken<Of> {
    pub(crate) fn fresh() -> Self {
        Self(random(), PhantomData)
    }

    /// Reads a cookie's value. Anything but 32 bytes of canonical base64url is not a token.
    #[must_use]
    pub fn parse(value: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        let length = BASE64_URL_SAFE_NO_PAD.decode_slice(value, &mut bytes).ok()?;
        (length == bytes.len()).then_some(Self(bytes, PhantomData))
    }

    /// The cookie's value.
    #[must_use]
    pub fn expose(&self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(self.0)
    }

    pub(crate) fn hash(&self) -> TokenHash {
        TokenHash::of(&self.0)
    }
}

/// A stored hash in PHC form. Prints `[redacted]`.
#[derive(Clone, PartialEq, Eq, DeriveValueType)]
pub struct PasswordHash(pub(crate) String);

/// sea-orm requires it of every primary key. Always fails: a hash is never made from a row number.
impl TryFromU64 for TokenHash {
    fn try_from_u64(_: u64) -> Result<Self, DbErr> {
        Err(DbErr::ConvertFromU64("TokenHash"))
    }
}

impl TokenHash {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).to_vec())
    }

    /// A hash that was made elsewhere.
    pub(crate) fn from_digest(digest: [u8; 32]) -> Self {
        Self(digest.to_vec())
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// As text, for the subject of a limit.
    pub(crate) fn to_text(&self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(&self.0)
    }

    /// The first eight bytes, used as a link's nonce.
    pub(crate) fn first_bytes(&self) -> [u8; 8] {
        let mut start = [0; 8];
        start.copy_from_slice(&self.0[..8]);
        start
    }
}

impl<Of> Clone for CookieToken<Of> {
    fn clone(&self) -> Self {
        Self(self.0, PhantomData)
    }
}

impl<Of> fmt::Debug for CookieToken<Of> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl fmt::Debug for TokenHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// Random bytes for nonces, stamps and tokens.
///
/// # Panics
/// When the operating system provides none: no security-relevant work can continue then.
pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system provides randomness");
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_is_not_what_the_cookie_holds_r_se_1() {
        let token = SessionCookie::fresh();
        let read = SessionCookie::parse(&token.expose()).expect("own spelling");
        assert_eq!(read.hash(), token.hash());
        assert_ne!(token.hash().0, token.0);
        for value in ["", "null", "0", "AAAA", &format!("{}=", token.expose()), &"A".repeat(44)] {
            assert!(SessionCookie::parse(value).is_none(), "{value:?}");
        }
    }
}
