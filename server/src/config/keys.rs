//! The keys that sign links and cookies: read from the settings, or generated for development (F-44).

use std::path::{Path, PathBuf};
use std::{fs, io};

use base64::alphabet;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use base64::engine::{DecodePaddingMode, Engine};
use mail::private_file;
use secrecy::{ExposeSecret, SecretSlice};
use zeroize::Zeroizing;

use super::{leftovers, secret_file};

/// Shortest key in bytes (R-CF-1).
const KEY_MIN: usize = 32;
/// The key of the documentation's test vectors: 00 01 … 1f.
const EXAMPLE_KEY: [u8; 32] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
    31,
];

/// A secret key of at least 32 bytes. Wiped when dropped, printed as `[REDACTED]`.
pub type SecretKey = SecretSlice<u8>;

/// Where the keys come from.
#[derive(Clone, Debug)]
pub enum KeySource {
    /// The settings: the first key signs, all verify.
    Given(Vec<SecretKey>),
    /// A file on this machine, generated when first needed. Development only.
    DevelopmentFile(PathBuf),
}

impl KeySource {
    /// What is doubtful about the development file, if it exists.
    pub(super) fn doubt(&self) -> Result<Option<String>, String> {
        match self {
            Self::DevelopmentFile(path) if path.exists() => secret_file::judge(path),
            _ => Ok(None),
        }
    }

    /// The keys, the signing one first. Creates the development file if it does not exist.
    ///
    /// # Errors
    /// What is wrong with the development file, and what to do.
    pub fn load(&self) -> Result<Vec<SecretKey>, String> {
        match self {
            Self::Given(keys) => Ok(keys.clone()),
            Self::DevelopmentFile(path) => {
                let shown = path.display();
                let text = read_or_create(path).map_err(|error| format!("{shown} cannot be used: {error}"))?;
                secret_file::judge(path)?;
                parse_keys(leftovers::bare(&text))
                    .map_err(|wanted| format!("{shown} {wanted}; remove it to get a fresh one"))
            }
        }
    }
}

/// A new key of 32 random bytes in hex.
///
/// # Errors
/// When the operating system provides no randomness.
pub fn generate_key() -> io::Result<Zeroizing<String>> {
    let mut bytes = Zeroizing::new([0_u8; KEY_MIN]);
    getrandom::fill(bytes.as_mut()).map_err(io::Error::from)?;
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or('0');
    Ok(Zeroizing::new(bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()))
}

/// Keys separated by commas, each in hex or base64. Errors never repeat any of them.
pub(super) fn parse_keys(text: &str) -> Result<Vec<SecretKey>, String> {
    let keys = text.split(',').map(|part| parse_key(part.trim())).collect::<Result<Vec<_>, _>>()?;
    let twice =
        keys.iter().enumerate().any(|(i, key)| keys[..i].iter().any(|k| k.expose_secret() == key.expose_secret()));
    if twice { Err("holds the same key twice".to_owned()) } else { Ok(keys) }
}

fn parse_key(text: &str) -> Result<SecretKey, String> {
    let wanted = "needs keys of 32 bytes or more in hex or base64; `vestibule keys generate` prints one";
    let bytes = Zeroizing::new(from_hex(text).or_else(|| from_base64(text)).ok_or(wanted)?);
    if bytes.len() < KEY_MIN {
        return Err(wanted.to_owned());
    }
    if bytes.iter().all(|byte| *byte == bytes[0]) || *bytes == EXAMPLE_KEY {
        return Err("holds a key that anybody could guess; `vestibule keys generate` prints a random one".to_owned());
    }
    Ok(SecretKey::from(bytes.to_vec()))
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let bytes = pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).collect();
    rest.is_empty().then_some(bytes).flatten()
}

fn from_base64(text: &str) -> Option<Vec<u8>> {
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    [&alphabet::STANDARD, &alphabet::URL_SAFE].iter().find_map(|a| GeneralPurpose::new(a, config).decode(text).ok())
}

/// Two processes that start at once must end up with one key. Whoever creates the file wins, by a hard link that
/// appears with its content or not at all; the other one reads it.
fn read_or_create(path: &Path) -> io::Result<Zeroizing<String>> {
    if !path.exists() {
        let directory = path.parent().unwrap_or(Path::new("."));
        private_file::create_directory(directory)?;
        let draft = directory.join(format!(".secret.key.{}", std::process::id()));
        private_file::replace(&draft, format!("{}\n", *generate_key()?).as_bytes())?;
        let linked = fs::hard_link(&draft, path);
        fs::remove_file(&draft)?;
        linked.or_else(|error| if error.kind() == io::ErrorKind::AlreadyExists { Ok(()) } else { Err(error) })?;
    }
    fs::read_to_string(path).map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEX: &str = "8d1f0a4c5b6e7f90123456789abcdef08d1f0a4c5b6e7f90123456789abcde00";

    #[test]
    fn keys_come_in_hex_or_base64_the_first_one_first() {
        let base64 = "jR8KTFtuf5ASNFZ4mrze8I0fCkxbbn+QEjRWeJq83gE=";
        let url_safe = "jR8KTFtuf5ASNFZ4mrze8I0fCkxbbn-QEjRWeJq83gI";
        let keys = parse_keys(&format!("{HEX}, {base64},{url_safe}")).expect("keys");
        let last: Vec<u8> = keys.iter().map(|key| key.expose_secret()[31]).collect();
        assert_eq!(last, [0, 1, 2]);
    }

    #[test]
    fn weak_keys_are_refused_without_repeating_them_f_44() {
        let example = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
        for text in [
            "",
            "hunter2",
            &HEX[..62],
            &"00".repeat(32),
            &"ab".repeat(40),
            example,
            &format!("{HEX},{HEX}"),
            &format!("{HEX},"),
        ] {
            let refusal = parse_keys(text).expect_err(text);
            assert!(text.is_empty() || !refusal.contains(text), "{refusal}");
        }
    }

    #[test]
    fn development_makes_one_key_and_keeps_it() {
        let directory = tempfile::tempdir().expect("a directory");
        let source = KeySource::DevelopmentFile(directory.path().join("data/secret.key"));
        let first = source.load().expect("made");
        let again = source.load().expect("read");
        assert_eq!(first[0].expose_secret(), again[0].expose_secret());
        assert_eq!(first[0].expose_secret().len(), 32);
    }

    #[test]
    #[cfg(unix)]
    fn the_development_key_is_the_owners_alone_f_44() {
        use std::os::unix::fs::PermissionsExt;
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("data/secret.key");
        let source = KeySource::DevelopmentFile(path.clone());
        source.load().expect("made");
        let mode = |path: &Path| fs::metadata(path).expect("exists").permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(path.parent().expect("a parent"))), (0o600, 0o700));
        assert_eq!(fs::read_dir(path.parent().expect("a parent")).expect("listed").count(), 1, "no draft is left");
        assert_eq!(source.doubt(), Ok(None));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).expect("changed");
        assert!(source.doubt().expect("usable").expect("doubtful").contains("chmod 600") && source.load().is_ok());
        fs::set_permissions(&path, fs::Permissions::from_mode(0o666)).expect("changed");
        assert!(source.load().expect_err("refused").contains("chmod 600") && source.doubt().is_err());
    }

    #[test]
    fn a_generated_key_is_accepted_and_fresh() {
        let (one, two) = (generate_key().expect("a key"), generate_key().expect("a key"));
        assert_eq!(parse_keys(&format!("{},{}", *one, *two)).expect("keys").len(), 2);
    }

    #[test]
    fn debug_shows_nothing_i_84() {
        let source = KeySource::Given(parse_keys(HEX).expect("keys"));
        assert!(!format!("{source:?}").contains("141"), "0x8d would be printed as 141");
    }
}
