//! What makes a password acceptable (R-PW-1 to R-PW-6). Hashing is next door, in `hash.rs`.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// Longest password in code points (R-PW-2).
const CODE_POINTS_MAX: usize = 256;
/// Longest password in bytes, checked before any work is done on it (R-PW-2, I-80).
const BYTES_MAX: usize = 1024;
/// zxcvbn judges at most this many leading characters of a password: its matching is quadratic (I-80).
const JUDGED_MAX: usize = 40;
/// Shortest word of a name that counts: shorter ones turn up in other words by chance.
const WORD_MIN: usize = 2;
/// Fewest letters, or else digits, that have to be left of a password without the names that are no secret here: less
/// is a short word or a date beside them.
const LETTERS_LEFT_MIN: usize = 4;
const DIGITS_LEFT_MIN: usize = 9;
/// The least zxcvbn score accepted, of 0 to 4: "safely unguessable" against an offline attack starts at 3.
const SCORE_MIN: u8 = 3;

/// "password" and its like in other languages: zxcvbn knows English only and rates their combinations with digits
/// as strong.
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

/// The most used passwords, in lower case, one a line; of those below twelve characters only what zxcvbn does not know.
/// Where they come from: docs/decisions/common-passwords.md.
const COMMON_PASSWORDS: &str = include_str!("common_passwords.txt");

/// A password as typed, in Unicode normal form C (R-PW-4). Printed as `[redacted]`, wiped when dropped.
#[derive(Clone)]
pub struct Password(Zeroizing<String>);

/// What a new password has to satisfy.
#[derive(Clone, Debug)]
pub struct PasswordPolicy {
    /// Fewest code points.
    pub min_length: usize,
    /// Words that are no secret here: the site's name and the labels of its host.
    pub site_words: Vec<String>,
}

/// Why a password was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordRefused {
    /// Nothing was typed.
    Empty,
    /// Fewer code points than the policy asks for.
    TooShort {
        /// The policy's least length, in code points.
        min: usize,
        /// What was typed, in code points.
        has: usize,
    },
    /// More than 256 code points or 1,024 bytes.
    TooLong,
    /// A control character, which no keyboard types and some systems cut a password at (R-PW-5).
    ControlCharacter,
    /// Little more than the person's own address or the site's name.
    Personal,
    /// One of those that most people use.
    Common,
    /// Among the first guesses of an attacker: a word with digits, a keyboard row, a repetition, a date.
    Guessable,
}

impl Password {
    /// Takes a password to be *verified*: bounded and normalised, not judged.
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

impl PasswordPolicy {
    /// Judges a password somebody wants to *set* for the account of `address` by all rules that cost nothing.
    ///
    /// # Errors
    /// The first rule it misses.
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

    /// Judges by how soon it would be guessed. Little work for what people type, many times that of a hash for what is
    /// made to be expensive.
    ///
    /// # Errors
    /// `Guessable`.
    pub(crate) fn weigh(&self, password: Password, address: &str) -> Result<Password, PasswordRefused> {
        let own = self.no_secrets(address);
        let known: Vec<&str> = own.iter().map(String::as_str).chain(COMMON_WORDS.iter().copied()).collect();
        let judged: Zeroizing<String> = Zeroizing::new(password.0.chars().take(JUDGED_MAX).collect());
        if u8::from(zxcvbn::zxcvbn(&judged, &known).score()) < SCORE_MIN {
            return Err(PasswordRefused::Guessable);
        }
        Ok(password)
    }

    /// What everybody who knows the address and the site would try.
    fn no_secrets(&self, address: &str) -> Vec<String> {
        let site = self.site_words.iter().flat_map(|words| parts(words));
        let mut words: Vec<String> = parts(address).chain(site).collect();
        // The longest first: taken out of a password, a short one would leave a longer one in pieces.
        words.sort_unstable_by_key(|word| std::cmp::Reverse(word.len()));
        words.dedup();
        words
    }

    /// Builds zxcvbn's dictionaries, about 80 ms the first time, so that no visitor waits for it.
    pub fn warm_up(&self) {
        let _ = zxcvbn::zxcvbn("warm", &[]);
    }
}

/// A name as it is, without what is no letter or digit, and each of its words: `Acme Night-Bank` gives `acme night-bank`,
/// `acmenightbank`, `acme`, `night`, `bank`; of an address, what stands before the `@` and behind it as well.
fn parts(name: &str) -> impl Iterator<Item = String> {
    let name = name.to_lowercase();
    let halves = name.split('@').map(str::to_owned);
    let words = name.split(|c: char| !c.is_alphanumeric()).map(str::to_owned);
    let all: Vec<String> = halves.chain(words).chain([name.clone()]).collect();
    let plain: Vec<String> = all.iter().map(|word| letters_and_digits(word).to_string()).collect();
    all.into_iter().chain(plain).filter(|word| word.chars().count() >= WORD_MIN)
}

/// Whether nothing much is left of `password` once every one of `words` is taken out of it, in whatever order they
/// stand and whatever stands between them.
fn is_made_of(password: &str, words: &[String]) -> bool {
    let whole = letters_and_digits(password);
    let rest =
        words.iter().fold(Zeroizing::new(whole.to_string()), |rest, word| rest.replace(word.as_str(), "").into());
    let digits = rest.chars().filter(|c| c.is_numeric()).count();
    rest.len() < whole.len() && rest.chars().count() - digits < LETTERS_LEFT_MIN && digits < DIGITS_LEFT_MIN
}

/// What somebody who varies a word leaves as it is: no case, accents, width, spaces or punctuation.
fn letters_and_digits(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_lowercase().nfkd().filter(|c| c.is_alphanumeric()).collect())
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy() -> PasswordPolicy {
        PasswordPolicy { min_length: 12, site_words: vec!["Vestibule".into(), "localhost".into()] }
    }

    fn judge_by(policy: &PasswordPolicy, typed: &str) -> Result<(), PasswordRefused> {
        const ADDRESS: &str = "ann.lee@example.org";
        policy.screen(typed, ADDRESS).and_then(|password| policy.weigh(password, ADDRESS)).map(drop)
    }

    fn judge(typed: &str) -> Result<(), PasswordRefused> {
        judge_by(&policy(), typed)
    }

    #[test]
    fn r_pw_1_length_is_counted_in_code_points() {
        assert_eq!(judge("kV9#mQ2!xZ7"), Err(PasswordRefused::TooShort { min: 12, has: 11 }));
        assert_eq!(judge("kV9#mQ2!xZ7p"), Ok(()));
        assert_eq!(judge("🦊🐙🦉🦇🐢🐳🦓🦔🐝🦚🦜🦩"), Ok(()), "an emoji counts once");
        assert_eq!(
            judge("kV9#mQ2!xZe\u{301}"),
            Err(PasswordRefused::TooShort { min: 12, has: 11 }),
            "one after composition"
        );
    }

    #[test]
    fn r_pw_2_long_passwords_work_and_the_cap_is_stated() {
        assert_eq!(judge(&"tangerine orbit velvet ".repeat(8)), Ok(()));
        assert_eq!(judge(&"x".repeat(257)), Err(PasswordRefused::TooLong));
        assert_eq!(judge(&"é".repeat(513)), Err(PasswordRefused::TooLong));
    }

    #[test]
    fn r_pw_3_a_lower_case_phrase_with_spaces_is_fine() {
        assert_eq!(judge("correct horse battery staple"), Ok(()));
    }

    #[test]
    fn r_pw_4_only_canonical_composition_is_applied() {
        let bytes = |typed: &str| Password::parse(typed).expect("a password").as_bytes().to_vec();
        assert_eq!(bytes("caf\u{e9}"), bytes("cafe\u{301}"));
        assert_ne!(bytes("ＡＢ"), bytes("AB"), "compatibility folding is forbidden");
        assert_ne!(bytes("secret "), bytes("secret"), "nothing is trimmed");
    }

    #[test]
    fn r_pw_5_control_characters_are_refused() {
        for typed in ["long enough\0 but cut", "long enough\r\n but split", "long enough \u{7f} rubout"] {
            assert_eq!(judge(typed), Err(PasswordRefused::ControlCharacter));
        }
    }

    #[test]
    fn r_pw_6_what_most_people_use_is_refused_however_it_is_capitalised() {
        for typed in ["mylittlepony", "MyLittlePony", "Stairwaytoheaven", "1q2w3e4r5t6y7u8i9o", "йцукенгшщзхъ"]
        {
            assert_eq!(judge(typed), Err(PasswordRefused::Common), "{typed}");
        }
        assert_eq!(judge("mylittlepony in tweed"), Ok(()), "only the whole password is compared");
    }

    #[test]
    fn r_pw_6_the_list_has_three_thousand_that_are_long_enough_and_each_can_be_found() {
        assert!(COMMON_PASSWORDS.lines().filter(|common| common.chars().count() >= 12).count() >= 3_000);
        let least = PasswordPolicy { min_length: 8, ..policy() };
        for common in COMMON_PASSWORDS.lines() {
            assert!(judge_by(&least, common).is_err(), "{common}");
            assert_eq!(common, common.trim().to_lowercase().nfc().collect::<String>());
        }
    }

    #[test]
    fn r_pw_6_guessable_and_personal_passwords_are_refused() {
        for typed in ["passwordpassword7", "qwertyuiopasdfghj", "iloveyouiloveyou!", "пароль12345678"] {
            assert_eq!(judge(typed), Err(PasswordRefused::Guessable), "{typed}");
        }
        for typed in [
            "ann.lee@example.org",
            "AnnLeeAnnLeeAnnLee",
            "vestibulevestibule",
            "annlee-example1",
            "lee_ann_lee_ann_2026!",
            "org.example@lee.ann",
            "a-n-n-l-e-e-a-n-n-l-e-e",
            "Ann (Vestibule) 25.11.2026",
        ] {
            assert_eq!(judge(typed), Err(PasswordRefused::Personal), "{typed}");
        }
        assert_eq!(judge("ann 8213 vestibule 5507 example 394"), Ok(()), "long enough a number is no date");
        assert_eq!(judge("ann found velvet at vestibule"), Ok(()), "other words count");
    }

    #[test]
    fn r_pw_6_the_name_of_the_site_is_no_secret_in_any_order_and_with_any_separator() {
        let words = vec!["Zoë's Night-Bank of 東京".into(), "meine-bäckerei".into(), "accounts".into()];
        let policy = PasswordPolicy { min_length: 12, site_words: words };
        for typed in [
            "Zoë's Night-Bank of 東京",
            "zoesnightbank",
            "Bank Night Zoë",
            "zoe-night-bank",
            "night_zoe_bank_1",
            "BANK.NIGHT.BANK.NIGHT",
            "ＮＩＧＨＴ ｂａｎｋ　zoe",
            "the bank of night of zoe",
            "accounts, Bäckerei",
            "BACKEREI meine 2026!!",
            "Example+Bank+Ann+Night",
            "n i g h t b a n k z o e",
        ] {
            assert_eq!(judge_by(&policy, typed), Err(PasswordRefused::Personal), "{typed}");
        }
        assert_eq!(judge_by(&policy, "zoe left a tangerine bank"), Ok(()));
    }

    #[test]
    fn i_84_debug_shows_nothing() {
        assert_eq!(format!("{:?}", Password::parse("hunter2").expect("a password")), "[redacted]");
    }
}
