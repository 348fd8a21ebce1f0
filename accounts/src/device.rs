//! The device cookie: shows that a browser has signed in to an account before. Nothing about it is stored.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq;
use uuid::Uuid;

use crate::Accounts;
use crate::token::random;

const ROLE: &str = "device";
const NONCE: usize = 16;

impl Accounts {
    /// A random nonce and its keyed hash together with the account. A copy of the database makes none (I-57).
    pub(crate) fn device_token(&self, user: Uuid) -> String {
        let nonce = random::<NONCE>();
        let proof = self.keys.keyed_hash(ROLE, &[user.as_bytes(), &nonce]);
        BASE64_URL_SAFE_NO_PAD.encode([nonce.as_slice(), proof.as_slice()].concat())
    }

    /// A name for the device if its cookie belongs to this account.
    pub(crate) fn known_device(&self, cookie: Option<&str>, user: Uuid) -> Option<String> {
        let cookie = cookie?;
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(cookie).ok().filter(|bytes| bytes.len() == NONCE + 32)?;
        let (nonce, proof) = bytes.split_at(NONCE);
        let known = self.keys.keyed_hashes(ROLE, &[user.as_bytes(), nonce]).any(|own| own.ct_eq(proof).into());
        known.then(|| BASE64_URL_SAFE_NO_PAD.encode(nonce))
    }
}
