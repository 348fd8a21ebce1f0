//! The cookie of a known browser, one that has signed in to an account before. Nothing about it is stored; it is void
//! once the account forgets its browsers (`eviction.rs`).

use std::fmt;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq;

use crate::Core;
use crate::secret::random;
use crate::store::user;

const ROLE: &str = "device";
const NONCE: usize = 16;

/// The value of the cookie of a known browser. Prints `[redacted]`.
#[derive(Clone)]
pub struct BrowserToken(String);

impl BrowserToken {
    /// The cookie's value.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for BrowserToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Core {
    /// A random nonce and its keyed hash together with the account. Neither a copy of the database nor a leaked key is
    /// enough to make one (I-57).
    pub(crate) fn device_token(&self, user: &user::Model) -> BrowserToken {
        let nonce = random::<NONCE>();
        let proof = self.keys.keyed_hash(ROLE, &[user.id.as_bytes(), user.browser_stamp.as_bytes(), &nonce]);
        BrowserToken(BASE64_URL_SAFE_NO_PAD.encode([nonce.as_slice(), proof.as_slice()].concat()))
    }

    /// A name for the browser, if its cookie belongs to this account and was made since the account last forgot its
    /// browsers.
    pub(crate) fn known_device(&self, cookie: Option<&str>, user: &user::Model) -> Option<String> {
        let cookie = cookie?;
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(cookie).ok().filter(|bytes| bytes.len() == NONCE + 32)?;
        let (nonce, proof) = bytes.split_at(NONCE);
        let parts = [user.id.as_bytes(), user.browser_stamp.as_bytes(), nonce];
        let known = self.keys.keyed_hashes(ROLE, &parts).any(|own| own.ct_eq(proof).into());
        known.then(|| BASE64_URL_SAFE_NO_PAD.encode(nonce))
    }
}
