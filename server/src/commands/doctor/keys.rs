//! Checks that the keys can be used, identifies them, and tells what is not sealed under the newest.

use std::fmt::Write;

use accounts::admin::{Operator, SigningKeyLine};
use accounts::signing_keys::KeySeal;
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

/// Signing keys that this server cannot open, or only with a key about to go. Nothing if the database cannot be read,
/// which others report.
pub(super) async fn signing(operator: &Operator) -> Vec<Finding> {
    let keys = operator.signing_keys().list().await.unwrap_or_default();
    let finding = |key: &SigningKeyLine| {
        let (alg, kid) = (key.alg, &key.kid);
        match key.seal {
            KeySeal::Newest | KeySeal::Destroyed => None,
            KeySeal::Older => {
                let message = format!("the signing key {alg} {kid} is not sealed under the first of SECRET_KEYS");
                let advice = "a running server seals it anew within a minute: until then, keep the older keys there";
                Some(Finding::warn(CHECK, message, advice))
            }
            KeySeal::Unknown => {
                let message = format!("the signing key {alg} {kid} cannot be opened with SECRET_KEYS and PUBLIC_URL");
                let advice = "are they those of the servers? If so, it is lost, and `vestibule keys signing rotate --now` replaces it";
                Some(Finding::warn(CHECK, message, advice))
            }
        }
    };
    keys.iter().filter_map(finding).collect()
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
