//! Opaque tokens: 256 random bits in a cookie or a header, a SHA-256 of them in the database (R-SE-1).

use std::fmt;
use std::marker::PhantomData;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sea_orm::{DbErr, DeriveValueType, TryFromU64};
use sha2::{Digest, Sha256};

/// What a browser keeps in a cookie, and a program in its memory. Prints `[redacted]`; a copy of the database does not
/// contain it (I-57). `Of` keeps those for different purposes apart.
pub struct OpaqueToken<Of>([u8; 32], Carrier, PhantomData<Of>);

/// Who keeps a token. One that was made for the one is nothing in the hands of the other: they are stored as different
/// hashes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Carrier {
    /// A browser, in a cookie or an address.
    #[default]
    Browser,
    /// A program, which shows it in the `Authorization` header. Spelled with a prefix, by which scanners find it in code.
    Program,
}

/// Identifies a session.
pub type SessionToken = OpaqueToken<OfSession>;
/// Identifies a sign-up by this browser.
pub type SignUpToken = OpaqueToken<OfSignUp>;
/// Identifies a sign-in by email requested in this browser.
pub type MailSignInToken = OpaqueToken<OfMailSignIn>;
/// What an application exchanges for tokens, once. In no cookie, but of the same make.
pub type AuthorizationCode = OpaqueToken<OfAuthorization>;

/// See [`SessionToken`].
#[derive(Clone, Copy, Debug)]
pub enum OfSession {}
/// See [`SignUpToken`].
#[derive(Clone, Copy, Debug)]
pub enum OfSignUp {}
/// See [`MailSignInToken`].
#[derive(Clone, Copy, Debug)]
pub enum OfMailSignIn {}
/// See [`AuthorizationCode`].
#[derive(Clone, Copy, Debug)]
pub enum OfAuthorization {}

/// What programs carry.
pub trait ForPrograms {
    /// How each begins.
    const PREFIX: &'static str;
}

impl ForPrograms for OfSession {
    const PREFIX: &'static str = "vst_";
}

impl ForPrograms for OfSignUp {
    const PREFIX: &'static str = "vsu_";
}

impl ForPrograms for OfMailSignIn {
    const PREFIX: &'static str = "vsm_";
}

/// The hash of a token, as stored.
#[derive(Clone, PartialEq, Eq, Hash, DeriveValueType)]
pub struct TokenHash(Vec<u8>);

impl<Of> OpaqueToken<Of> {
    pub(crate) fn fresh(carrier: Carrier) -> Self {
        Self(random(), carrier, PhantomData)
    }

    /// Reads what a browser sent. Anything but 32 bytes of canonical base64url is not a token.
    #[must_use]
    pub fn parse(value: &str) -> Option<Self> {
        Self::read(value, Carrier::Browser)
    }

    fn read(value: &str, carrier: Carrier) -> Option<Self> {
        let mut bytes = [0; 32];
        let length = BASE64_URL_SAFE_NO_PAD.decode_slice(value, &mut bytes).ok()?;
        (length == bytes.len()).then_some(Self(bytes, carrier, PhantomData))
    }

    /// Its value for a browser.
    #[must_use]
    pub fn expose(&self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(self.0)
    }

    pub(crate) fn hash(&self) -> TokenHash {
        match self.1 {
            Carrier::Browser => TokenHash::of(&self.0),
            Carrier::Program => TokenHash::of(&[self.0.as_slice(), b"program"].concat()),
        }
    }
}

impl<Of: ForPrograms> OpaqueToken<Of> {
    /// Reads what a program sent.
    #[must_use]
    pub fn parse_program(value: &str) -> Option<Self> {
        Self::read(value.strip_prefix(Of::PREFIX)?, Carrier::Program)
    }

    /// Its value for a program.
    #[must_use]
    pub fn expose_program(&self) -> String {
        format!("{}{}", Of::PREFIX, self.expose())
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

impl<Of> Clone for OpaqueToken<Of> {
    fn clone(&self) -> Self {
        Self(self.0, self.1, PhantomData)
    }
}

impl<Of> fmt::Debug for OpaqueToken<Of> {
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
        let token = SessionToken::fresh(Carrier::Browser);
        let read = SessionToken::parse(&token.expose()).expect("own spelling");
        assert_eq!(read.hash(), token.hash());
        assert_ne!(token.hash().0, token.0);
        for value in ["", "null", "0", "AAAA", &format!("{}=", token.expose()), &"A".repeat(44)] {
            assert!(SessionToken::parse(value).is_none(), "{value:?}");
        }
    }

    #[test]
    fn what_one_carries_is_nothing_in_the_hands_of_the_other() {
        let token = SessionToken::fresh(Carrier::Program);
        let spelled = token.expose_program();
        assert_eq!(SessionToken::parse_program(&spelled).expect("own spelling").hash(), token.hash());
        assert!(SessionToken::parse(&spelled).is_none());
        assert_ne!(SessionToken::parse(&spelled[4..]).expect("32 bytes").hash(), token.hash());
        assert!(SessionToken::parse_program(&spelled[4..]).is_none());
        assert!(SignUpToken::parse_program(&spelled).is_none());
        let cookie = SessionToken::fresh(Carrier::Browser);
        let dressed = SessionToken::parse_program(&format!("vst_{}", cookie.expose())).expect("32 bytes");
        assert_ne!(dressed.hash(), cookie.hash());
    }
}
