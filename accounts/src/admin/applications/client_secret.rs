//! The secret by which an application shows who it is (RFC 6749, 2.3.1).

use std::fmt;
use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;

use crate::secret::{TokenHash, random};

/// How long a secret is still accepted after another has taken its place, so that the application can be told the new one
/// without an outage.
pub(super) const OLD_SECRET: Duration = Duration::from_hours(24);

/// A new client secret. Said once and stored as a hash; prints `[redacted]`.
pub struct ClientSecret(String);

/// Which secret an application is to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretWish {
    /// The one it has; a new one if it needs one and has none.
    OneIfNeeded,
    /// The one it has, or none.
    AsItIs,
    /// The one with this SHA-256. Another that it has is accepted for 24 hours more.
    Hashed([u8; 32]),
}

impl ClientSecret {
    pub(super) fn fresh() -> Self {
        // Secret scanners know it by its first letters.
        Self(format!("vcs_{}", BASE64_URL_SAFE_NO_PAD.encode(random::<32>())))
    }

    /// The secret.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    pub(super) fn hash(&self) -> TokenHash {
        TokenHash::of(self.0.as_bytes())
    }
}

impl fmt::Debug for ClientSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
