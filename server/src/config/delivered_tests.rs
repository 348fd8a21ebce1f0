//! Settings as containers, volumes and files of environment variables deliver them.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use super::*;
use mail::settings::SmtpTls;

const KEY: &str = "8d1f0a4c5b6e7f90123456789abcdef08d1f0a4c5b6e7f90123456789abcde00";

/// Valid values of settings whose default is none or contains no secret.
const GOOD: [(&str, &str); 24] = [
    ("API_ORIGINS", "https://app.example.org"),
    // Any folder.
    ("BRAND_DIR", "src"),
    ("DATABASE_URL", "postgres://ann:hunter2@db/vestibule"),
    // Any file.
    ("APPLICATIONS_FILE", "/dev/null"),
    ("FORWARD_AUTH_PROXIES", "10.0.0.2"),
    ("HASH_CONCURRENCY", "2"),
    ("IMPRINT_URL", "https://example.org/imprint"),
    ("LEPTOS_SITE_ADDR", "127.0.0.1:3000"),
    ("LOG_FORMAT", "json"),
    ("METRICS_ADDR", "127.0.0.1:9100"),
    ("PRIVACY_URL", "https://example.org/privacy"),
    ("PUBLIC_URL", "https://accounts.example.org"),
    ("SECRET_KEYS", KEY),
    ("SECURITY_CONTACT", "https://example.org/report"),
    ("SITE_LANGUAGE", "de"),
    ("SITE_LANGUAGES", "en, de"),
    ("SMTP_CA_FILE", "/etc/ca.pem"),
    ("SMTP_HELO", "accounts.example.org"),
    ("SMTP_URL", "smtp://ann:hunter2@mail.example"),
    ("SUPPORT_EMAIL", "help@example.org"),
    ("TERMS_URL", "https://example.org/{lang}/terms"),
    ("TERMS_VERSION", "2026-11-01"),
    ("TRUSTED_PROXIES", "10.0.0.0/8, 192.0.2.1"),
    ("MAIL_FROM", "Example accounts <no-reply@example.org>"),
];

/// Every setting with a valid value, except those that name a file which must exist.
fn good() -> Vec<(&'static str, &'static str)> {
    let value = |setting: &Setting| match (GOOD.iter().find(|(name, _)| *name == setting.name), setting.default) {
        (Some((_, value)), _) => *value,
        (None, Fallback::Value(value)) => value,
        (None, Fallback::Words(_)) => panic!("{} needs a good value here", setting.name),
    };
    ALL.iter().map(|setting| (setting.name, value(setting))).collect()
}

fn read(vars: &[(&str, &str)]) -> Result<Config, Problems> {
    Config::read(&vars.iter().copied().collect())
}

/// Valid values for all settings but one.
fn read_with(name: &str, value: &str) -> Result<Config, Problems> {
    let rest = good().into_iter().filter(|(other, _)| ![name, "SMTP_CA_FILE"].contains(other));
    read(&rest.chain([(name, value)]).collect::<Vec<_>>())
}

fn file(mode: u32, text: &str) -> (tempfile::TempDir, PathBuf) {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("secret");
    fs::write(&path, text).expect("written");
    fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("changed");
    (directory, path)
}

#[test]
fn what_an_environment_file_left_is_named_for_every_setting_and_no_secret_is_shown() {
    for (name, good) in good() {
        for (left, cause) in [
            (format!("\"{good}\""), "quote"),
            (format!("'{good}'"), "quote"),
            (format!("“{good}”"), "quote"),
            (format!("\"{good}"), "quote"),
            (format!("{good}\""), "quote"),
            (format!("{good} # remark"), "remark"),
            (format!("{good}\t#remark"), "remark"),
            (format!("'{good}' # remark"), "remark"),
            (format!("{good}\r\n{good}"), "line break"),
            (format!("{name}={good}"), "own name"),
        ] {
            let told = read_with(name, &left).expect_err(&left).to_string();
            let line = told.lines().find(|line| line.starts_with(&format!("  - {name}: "))).expect("told by name");
            assert!(line.contains(cause), "{left}: {line}");
            assert_eq!(told.matches("\n  - ").count(), 1, "{left}: {told}");
            assert!(!told.contains("hunter2") && !told.contains(&KEY[..8]), "{told}");
        }
    }
}

#[test]
fn ends_that_cannot_be_seen_are_taken_off_every_value() {
    let certificate = rcgen::generate_simple_self_signed([]).expect("a certificate").cert.pem();
    let (_directory, ca) = file(0o600, &certificate);
    for (name, good) in good() {
        let good = if name == "SMTP_CA_FILE" { ca.to_str().expect("a path") } else { good };
        for left in [format!("{good}\r"), format!(" {good}\t\r\n"), format!("\u{feff}{good}"), format!("{good}\u{a0}")]
        {
            let config = read_with(name, &left).unwrap_or_else(|problems| panic!("{left:?}: {problems}"));
            assert_eq!(config.listing(), read_with(name, good).expect("good").listing(), "{left:?}");
        }
        // An empty variable always counts as unset.
        let [unset, blank] = ["", " \r\n"].map(|value| read_with(name, value).map(|config| config.listing()));
        assert_eq!(unset, blank, "{name}");
    }
}

#[test]
fn what_only_may_be_left_is_asked_about_where_a_value_cannot_be_read() {
    for (name, value, question) in [
        ("SECRET_KEYS", "'aa',bb", "is a quote in it meant"),
        ("SMTP_URL", "smtp://ann:hunter2@mail.example/\"\"", "is a quote in it meant"),
        ("TRUSTED_PROXIES", "10.0.0.1,\"10.0.0.2", "is a quote in it meant"),
        ("PASSWORD_MIN_LENGTH", "12 #1", "is the # in it a remark?"),
        ("DATABASE_URL", "${DATABASE_URL}", "is it the name of a variable"),
        ("SMTP_URL", "smtp://ann@mail example", "is a blank in it meant"),
    ] {
        let told = read_with(name, value).expect_err(value).to_string();
        assert!(told.contains(question) && !told.contains("hunter2"), "{told}");
    }
}

#[test]
fn files_and_their_paths_are_read_by_the_same_rule() {
    let (_directory, path) = file(0o600, &format!("\u{feff}{KEY}\r\n"));
    let path = path.to_str().expect("a path");
    assert!(read(&[("SECRET_KEYS_FILE", &format!("{path}\r"))]).is_ok());
    let told = read(&[("SECRET_KEYS_FILE", &format!("\"{path}\""))]).expect_err("quoted").to_string();
    assert!(told.contains("SECRET_KEYS: SECRET_KEYS_FILE stands in quotes"), "{told}");
    for text in
        [format!("\"{KEY}\""), format!("# our key\n{KEY}"), format!("{KEY} # ours"), format!("SECRET_KEYS={KEY}")]
    {
        let (_directory, path) = file(0o600, &text);
        let told = read(&[("SECRET_KEYS_FILE", path.to_str().expect("a path"))]).expect_err(&text).to_string();
        let named = ["quotes", "remark", "line break", "own name"].iter().any(|cause| told.contains(cause));
        assert!(named && !told.contains(&KEY[..8]), "{told}");
    }
}

#[test]
fn a_secret_file_that_others_may_read_is_a_warning_and_one_that_everybody_may_change_a_refusal_f_44() {
    let secrets = [
        ("SECRET_KEYS", KEY),
        ("SMTP_URL", "smtp://ann:hunter2@mail.example"),
        ("DATABASE_URL", "postgres://ann:hunter2@db/v"),
    ];
    for (name, value) in secrets {
        for (mode, told) in [
            (0o400, None),
            (0o440, None),
            (0o600, None),
            (0o640, None),
            (0o444, Some("can be read by everybody")),
            (0o644, Some("can be read by everybody")),
            (0o755, Some("can be read by everybody")),
            (0o660, Some("can be changed by its group")),
            (0o664, Some("can be read by everybody")),
        ] {
            let (_directory, path) = file(mode, value);
            let setting = format!("{name}_FILE");
            let config = read(&[(&setting, path.to_str().expect("a path"))]).expect("it starts");
            let expected = told.map(|told| format!("{name}: {} {told}", path.display()));
            let fits = match (config.warnings.as_slice(), expected) {
                ([], None) => true,
                ([warning], Some(expected)) => warning.starts_with(&expected) && warning.contains("chmod 600"),
                _ => false,
            };
            assert!(fits, "{name} {mode:o}: {:?}", config.warnings);
        }
        for mode in [0o666, 0o602, 0o777] {
            let (_directory, path) = file(mode, value);
            let refused = read(&[(&format!("{name}_FILE"), path.to_str().expect("a path"))]).expect_err("refused");
            assert!(refused.to_string().contains("can be changed by everybody"), "{refused}");
        }
    }
}

#[test]
fn mail_in_clear_beyond_this_machine_needs_the_explicit_switch_r_ml_1() {
    let clear = ("SMTP_URL", "smtp://mailpit:1025?tls=none");
    let switch = ("ALLOW_INSECURE_SMTP", "yes");
    let told = read(&[clear]).expect_err("refused").to_string();
    assert!(told.contains("this machine only") && told.contains("ALLOW_INSECURE_SMTP=yes"), "{told}");
    let config = read(&[clear, switch]).expect("accepted");
    assert!(config.warnings[0].starts_with("ALLOW_INSECURE_SMTP: ") && config.warnings.len() == 1);
    let server = config.smtp_url.expect("a mail server");
    assert_eq!((server.host.as_str(), server.port, server.tls), ("mailpit", 1025, SmtpTls::None));
    for needless in ["smtp://127.0.0.1?tls=none", "smtps://mail.example", "smtp://mail.example", ""] {
        let told = read(&[("SMTP_URL", needless), switch]).expect_err(needless).to_string();
        assert!(told.contains("ALLOW_INSECURE_SMTP: has no meaning"), "{told}");
    }
    let told = read(&[("SMTP_URL", "smtp://mailpit?tls=off"), switch]).expect_err("refused").to_string();
    assert_eq!(told.matches("\n  - ").count(), 1, "{told}");
}

#[test]
fn a_listener_for_others_says_that_they_do_not_see_the_development_mailbox() {
    let warned =
        |vars: &[(&str, &str)]| read(vars).expect("settings").warnings.concat().contains("development mailbox");
    for address in ["0.0.0.0:3000", "[::]:3000", "192.0.2.1:3000"] {
        assert!(warned(&[("LEPTOS_SITE_ADDR", address)]), "{address}");
        assert!(!warned(&[("LEPTOS_SITE_ADDR", address), ("SMTP_URL", "smtp://mail.example")]), "{address}");
    }
    for address in ["127.0.0.1:3000", "[::1]:3000", "[::ffff:127.0.0.1]:3000"] {
        assert!(!warned(&[("LEPTOS_SITE_ADDR", address)]), "{address}");
    }
}
