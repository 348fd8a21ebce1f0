//! Checks that the keys can be used, and identifies them.

use std::fmt::Write;

use secrecy::ExposeSecret;
use sha2::{Digest, Sha256};

use super::Finding;
use crate::config::{Config, KeySource, SecretKey};

const CHECK: &str = "keys";

pub(super) fn check(config: &Config) -> Finding {
    let keys = match config.secret_keys.load() {
        Ok(keys) => keys,
        Err(problem) => return Finding::fail(CHECK, problem, "links and cookies need a key that is nobody else's"),
    };
    let source = match &config.secret_keys {
        KeySource::Given(_) => "from the settings".to_owned(),
        KeySource::DevelopmentFile(path) => format!("for development, from {}", path.display()),
    };
    let prints: Vec<String> = keys.iter().map(fingerprint).collect();
    Finding::ok(CHECK, format!("{source}; every replica should show the same: {}", prints.join(", ")))
}

/// Four bytes that identify a key and reveal nothing about it, for comparing replicas: links of one are forgeries to
/// another with different keys (F-47).
fn fingerprint(key: &SecretKey) -> String {
    let hash = Sha256::new().chain_update(b"vestibule key fingerprint").chain_update(key.expose_secret()).finalize();
    hash.iter().take(4).fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_tells_keys_apart_f_47() {
        let [one, again, other] = [[1; 32], [1; 32], [2; 32]].map(|key| fingerprint(&SecretKey::from(key.to_vec())));
        assert_eq!((one.len(), &one), (8, &again));
        assert_ne!(one, other);
    }
}
