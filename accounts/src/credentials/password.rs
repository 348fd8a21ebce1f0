//! What makes a password acceptable (R-PW-1 to R-PW-6). Hashing is in `hash.rs`.

use std::fmt;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// Longest password in code points (R-PW-2).
const CODE_POINTS_MAX: usize = 256;
/// Longest password in bytes, checked before anything else is computed (R-PW-2, I-80).
const BYTES_MAX: usize = 1024;
/// zxcvbn sees at most this many leading characters of a password: its matching is quadratic (I-80).
const JUDGED_MAX: usize = 40;
/// Shortest word of a name that is matched: shorter ones occur in other words by chance.
const WORD_MIN: usize = 2;
/// How many letters, or digits, must remain once the public names are removed from a password. Fewer are a short word
/// or a date added to a name.
const LETTERS_LEFT_MIN: usize = 4;
const DIGITS_LEFT_MIN: usize = 9;
/// The lowest accepted zxcvbn score, of 0 to 4. "Safely unguessable" in an offline attack starts at 3.
const SCORE_MIN: u8 = 3;

/// "password" and its like in other languages: zxcvbn knows only English and rates these followed by digits as strong.
const COMMON_WORDS: &[&str] = &[
    "contraseña",
    "contrasena",
    "geheim",
    "haslo",
    "hasło",
    "heslo",
    "jelszó",
    "kennwort",
    "lozinka",
    "lösenord",
    "motdepasse",
    "palavrapasse",
    "parola",
    "parool",
    "passord",
    "passwort",
    "salasana",
    "salasõna",
    "secret",
    "senha",
    "sifre",
    "slaptazodis",
    "wachtwoord",
    "willkommen",
    "şifre",
    "пароль",
    "парола",
    "привет",
    "йцукен",
    "йцукенгшщз",
    "любовь",
    "密码",
    "密碼",
    "パスワード",
    "비밀번호",
    "κωδικός",
    "סיסמה",
];

/// The most common passwords in lower case, one a line; below twelve characters, only those that zxcvbn does not know.
/// For their origin see docs/decisions/common-passwords.md.
const COMMON_PASSWORDS: &str = include_str!("common_passwords.txt");

/// A password as typed, in Unicode normal form C (R-PW-4). Prints `[redacted]`; wiped when dropped.
#[derive(Clone)]
pub struct Password(Zeroizing<String>);

/// A new password that the policy accepted. Only [`PasswordPolicy`] makes one, and whatever stores a password takes it.
#[derive(Clone, Debug)]
pub struct NewPassword(Password);

/// The rules for a new password.
#[derive(Clone, Debug)]
pub struct PasswordPolicy {
    /// Fewest code points.
    pub min_length: usize,
    /// Public words: the site's name and the labels of its host.
    pub site_words: Vec<String>,
}

/// Why a password was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PasswordRefused {
    /// Nothing was typed.
    Empty,
    /// Fewer code points than the policy asks for.
    TooShort {
        /// The policy's minimum, in code points.
        min: usize,
        /// The length of what was typed, in code points.
        has: usize,
    },
    /// More than 256 code points or 1,024 bytes.
    TooLong,
    /// A control character, which no keyboard types and at which some systems cut passwords off (R-PW-5).
    ControlCharacter,
    /// Little more than the person's own address or the site's name.
    Personal,
    /// A common password.
    Common,
    /// Guessed early by an attacker: a word with digits, a keyboard row, a repetition, a date.
    Guessable,
}

impl Password {
    /// Reads a password to be *verified*: bounded and normalised, but not checked against the policy.
    ///
    /// # Errors
    /// `Empty`, `TooLong` or `ControlCharacter`.
    pub fn parse(typed: &str) -> Result<Self, PasswordRefused> {
        if typed.is_empty() {
            return Err(PasswordRefused::Empty);
        }
        if typed.len() > BYTES_MAX {
            return Err(PasswordRefused::TooLong);
        }
        if typed.chars().any(char::is_control) {
            return Err(PasswordRefused::ControlCharacter);
        }
        let normal: Zeroizing<String> = Zeroizing::new(typed.nfc().collect());
        if normal.len() > BYTES_MAX || normal.chars().count() > CODE_POINTS_MAX {
            return Err(PasswordRefused::TooLong);
        }
        Ok(Self(normal))
    }

    /// The bytes that are hashed.
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl NewPassword {
    pub(crate) fn into_password(self) -> Password {
        self.0
    }
}

impl PasswordPolicy {
    /// Twelve characters or more, and none made of the site's own name or host.
    #[must_use]
    pub fn of_site(name: &str, host: &str) -> Self {
        let labels = host.split('.').filter(|label| label.len() >= 4).map(str::to_owned);
        Self { min_length: 12, site_words: std::iter::once(name.to_owned()).chain(labels).collect() }
    }

    /// Judges a password somebody wants to *set* for the account of `address` by all rules that cost nothing.
    ///
    /// # Errors
    /// The first rule it breaks.
    pub(crate) fn screen(&self, typed: &str, address: &str) -> Result<Password, PasswordRefused> {
        let password = Password::parse(typed)?;
        let has = password.0.chars().count();
        if has < self.min_length {
            return Err(PasswordRefused::TooShort { min: self.min_length, has });
        }
        if is_made_of(&password.0, &self.no_secrets(address)) {
            return Err(PasswordRefused::Personal);
        }
        let lowercase = Zeroizing::new(password.0.to_lowercase());
        if COMMON_PASSWORDS.lines().any(|common| common == *lowercase) {
            return Err(PasswordRefused::Common);
        }
        Ok(password)
    }

    /// Rejects passwords that are guessed soon. Costs little for what people type, and many times a hash for input made
    /// to be expensive.
    ///
    /// # Errors
    /// `Guessable`.
    pub(crate) fn weigh(&self, password: Password, address: &str) -> Result<NewPassword, PasswordRefused> {
        let own = self.no_secrets(address);
        let known: Vec<&str> = own.iter().map(String::as_str).chain(COMMON_WORDS.iter().copied()).collect();
        let judged: Zeroizing<String> = Zeroizing::new(password.0.chars().take(JUDGED_MAX).collect());
        if u8::from(zxcvbn::zxcvbn(&judged, &known).score()) < SCORE_MIN {
            return Err(PasswordRefused::Guessable);
        }
        Ok(NewPassword(password))
    }

    /// Applies all rules at once, without limits. For visitors' input use
    /// [`Accounts::new_password`](crate::Accounts::new_password).
    ///
    /// # Errors
    /// The first rule it breaks.
    pub fn judge(&self, typed: &str, address: &str) -> Result<NewPassword, PasswordRefused> {
        self.weigh(self.screen(typed, address)?, address)
    }

    /// Words that anybody who knows the address and the site would try.
    fn no_secrets(&self, address: &str) -> Vec<String> {
        let site = self.site_words.iter().flat_map(|words| parts(words));
        let mut words: Vec<String> = parts(address).chain(site).collect();
        // Longest first: removing a short word could cut a longer one in pieces.
        words.sort_unstable_by_key(|word| std::cmp::Reverse(word.len()));
        words.dedup();
        words
    }

    /// Builds zxcvbn's dictionaries, which takes about 80 ms, before the first visitor needs them.
    pub fn warm_up(&self) {
        let _ = zxcvbn::zxcvbn("warm", &[]);
    }
}

/// A name in lower case, then without everything but letters and digits, then each of its words: `Acme Night-Bank`
/// gives `acme night-bank`, `acmenightbank`, `acme`, `night`, `bank`. For an address, also the parts around the `@`.
fn parts(name: &str) -> impl Iterator<Item = String> {
    let name = name.to_lowercase();
    let halves = name.split('@').map(str::to_owned);
    let words = name.split(|c: char| !c.is_alphanumeric()).map(str::to_owned);
    let all: Vec<String> = halves.chain(words).chain([name.clone()]).collect();
    let plain: Vec<String> = all.iter().map(|word| letters_and_digits(word).to_string()).collect();
    all.into_iter().chain(plain).filter(|word| word.chars().count() >= WORD_MIN)
}

/// Whether little is left of `password` once every one of `words` is removed from it, in any order and with anything
/// between them.
fn is_made_of(password: &str, words: &[String]) -> bool {
    let whole = letters_and_digits(password);
    let rest =
        words.iter().fold(Zeroizing::new(whole.to_string()), |rest, word| rest.replace(word.as_str(), "").into());
    let digits = rest.chars().filter(|c| c.is_numeric()).count();
    rest.len() < whole.len() && rest.chars().count() - digits < LETTERS_LEFT_MIN && digits < DIGITS_LEFT_MIN
}

/// The text without the variations people add to a word: case, accents, width, spaces and punctuation.
fn letters_and_digits(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_lowercase().nfkd().filter(|c| c.is_alphanumeric()).collect())
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

#[cfg(test)]
mod tests;
