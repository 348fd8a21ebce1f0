//! The environment variables from which settings are read, and the detection of misspelled names.

use std::collections::BTreeMap;
use std::ffi::OsString;

use super::setting::{ALL, Setting};

/// Environment variables, of the process or of a test.
#[derive(Clone, Default)]
pub struct Vars(BTreeMap<String, OsString>);

impl Vars {
    /// The variables of this process.
    #[must_use]
    pub fn from_process() -> Self {
        Self(std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value))).collect())
    }

    pub(super) fn get(&self, name: &str) -> Option<&OsString> {
        self.0.get(name).filter(|value| !value.is_empty())
    }

    /// One sentence for each variable whose name is almost that of a setting.
    pub(super) fn slips(&self) -> impl Iterator<Item = String> {
        self.0.keys().filter_map(|name| slip(name))
    }
}

impl<N: Into<String>, V: Into<OsString>> FromIterator<(N, V)> for Vars {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

fn slip(name: &str) -> Option<String> {
    let stem = name.strip_suffix("_FILE").unwrap_or(name);
    if let Some(known) = ALL.iter().find(|setting| setting.name == stem) {
        let fits = stem == name || known.may_be_a_file();
        return (!fits).then(|| format!("{name} is not a setting: {stem} holds no secret, so set it directly"));
    }
    if ALL.iter().any(|setting| setting.name == name) {
        return None;
    }
    let (distance, near) = ALL.iter().map(|setting| (distance(stem, setting), setting)).min_by_key(|(d, _)| *d)?;
    let suffix = &name[stem.len()..];
    (distance <= tolerance(near)).then(|| format!("{name} is not a setting; did you mean {}{suffix}?", near.name))
}

/// Number of typing errors between `name` and a setting. They rarely affect the first letter, and other programs'
/// variables (such as `SITE_URL`) often differ in nothing else.
fn distance(name: &str, setting: &Setting) -> usize {
    if name.bytes().next() == setting.name.bytes().next() {
        strsim::damerau_levenshtein(name, setting.name)
    } else {
        usize::MAX
    }
}

/// Two errors are plausible in a long name; in a short one they make another word of it.
fn tolerance(setting: &Setting) -> usize {
    if setting.name.len() < 10 { 1 } else { 2 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistyped_name_is_noticed_with_what_was_meant() {
        for (typed, meant) in [
            ("SMPT_URL", "SMTP_URL"),
            ("PUBILC_URL", "PUBLIC_URL"),
            ("PUBLIC_URI", "PUBLIC_URL"),
            ("SECRET_KEY", "SECRET_KEYS"),
            ("SECRET_KEY_FILE", "SECRET_KEYS_FILE"),
            ("TRUSTED_PROXYS", "TRUSTED_PROXIES"),
            ("ACTIVATIONTTL", "ACTIVATION_TTL"),
            ("SMPT_URL_FILE", "SMTP_URL_FILE"),
        ] {
            assert_eq!(slip(typed), Some(format!("{typed} is not a setting; did you mean {meant}?")));
        }
    }

    #[test]
    fn variables_of_other_programs_are_left_alone() {
        for name in [
            "PATH",
            "MAIL",
            "HOME",
            "SESSION_MANAGER",
            "SITE_URL",
            "SMTP_HOST",
            "SMTP_USER",
            "MAIL_HOST",
            "LOGNAME",
            "DATABASE",
            "HOSTNAME",
            "LEPTOS_ENV",
            "SSL_CERT_FILE",
            "RUST_LOG_STYLE",
            "RUST_LIB",
            "PUBLIC_KEY",
            "LOG_LEVEL",
        ] {
            assert_eq!(slip(name), None, "{name}");
        }
    }

    #[test]
    fn a_file_is_taken_for_secrets_only() {
        assert_eq!(slip("SECRET_KEYS_FILE"), None);
        assert_eq!(slip("SMTP_CA_FILE"), None);
        assert!(slip("SITE_NAME_FILE").expect("a slip").contains("set it directly"));
    }
}
