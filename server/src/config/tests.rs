use secrecy::ExposeSecret;

use super::*;

const KEY: &str = "8d1f0a4c5b6e7f90123456789abcdef08d1f0a4c5b6e7f90123456789abcde00";

fn read(vars: &[(&str, &str)]) -> Result<Config, Problems> {
    Config::read(&vars.iter().copied().collect())
}

fn problems(vars: &[(&str, &str)]) -> String {
    read(vars).expect_err("settings are refused").to_string()
}

const PRODUCTION: [(&str, &str); 4] = [
    ("PUBLIC_URL", "https://accounts.example.org"),
    ("SMTP_URL", "smtp://ann:hunter2@mail.example"),
    ("MAIL_FROM", "Example <no-reply@example.org>"),
    ("SECRET_KEYS", KEY),
];

fn with(extra: (&'static str, &'static str)) -> Vec<(&'static str, &'static str)> {
    PRODUCTION.into_iter().filter(|(name, _)| *name != extra.0).chain([extra]).collect()
}

#[test]
fn without_any_setting_everything_has_its_documented_default() {
    let config = read(&[]).expect("defaults are good");
    assert_eq!(config.public_url.origin(), "http://localhost:3000");
    assert_eq!(config.listen.to_string(), "127.0.0.1:3000");
    assert_eq!(config.database_url.expose_secret(), "sqlite://data/vestibule.db?mode=rwc");
    assert_eq!((config.activation_ttl, config.reset_ttl, config.email_change_ttl), (DAY, HOUR, DAY));
    assert_eq!((config.session_idle_ttl, config.session_ttl, config.unconfirmed_ttl), (7 * DAY, 30 * DAY, 7 * DAY));
    assert_eq!((config.password_min_length, config.site_name.as_str()), (12, "Vestibule"));
    // What an application gets that carries the account pages itself.
    let usual = accounts::Lifetimes::default();
    assert_eq!(
        (config.activation_ttl, config.reset_ttl, config.email_change_ttl),
        (usual.activation, usual.reset, usual.email_change)
    );
    assert_eq!(
        (config.session_idle_ttl, config.session_ttl, config.unconfirmed_ttl),
        (usual.session_idle, usual.session, usual.unconfirmed)
    );
    assert_eq!((config.signing_key_rotation, usual.signing_key), (90 * DAY, 90 * DAY));
    assert_eq!(config.password_min_length, accounts::PasswordPolicy::of_site("", "").min_length);
    assert!(config.smtp_url.is_none() && !config.is_production() && config.warnings.is_empty());
    assert!(matches!(config.secret_keys, KeySource::DevelopmentFile(_)));
}

#[test]
fn production_needs_mail_keys_and_a_sender() {
    let told = problems(&[("PUBLIC_URL", "https://accounts.example.org")]);
    for name in ["SMTP_URL", "MAIL_FROM", "SECRET_KEYS"] {
        assert!(told.contains(&format!("{name}: is required")), "{told}");
    }
    assert!(read(&PRODUCTION).expect("complete").is_production());
}

#[test]
fn every_problem_is_told_at_once() {
    let told = problems(&[
        ("PUBLIC_URL", "accounts.example.org"),
        ("ACTIVATION_TTL", "soon"),
        ("PASSWORD_MIN_LENGTH", "4"),
        ("TRUSTED_PROXIES", "proxy"),
        ("SMPT_URL", "smtp://mail.example"),
        ("LEPTOS_SITE_ADDR", "localhost:1"),
    ]);
    assert_eq!(told.matches("\n  - ").count(), 6, "{told}");
    assert!(told.contains("ACTIVATION_TTL: needs a time such as 90s, 15m, 24h or 7d, from 1m to 45d; it is \"soon\""));
    assert!(told.contains("SMPT_URL is not a setting; did you mean SMTP_URL?"));
}

#[test]
fn a_refused_secret_is_never_repeated_f_44() {
    let told = problems(&[
        ("SECRET_KEYS", "hunter2hunter2"),
        ("SMTP_URL", "hunter2://ann:hunter2@mail"),
        ("DATABASE_URL", "mysql://ann:hunter2@db"),
    ]);
    assert_eq!(told.matches("\n  - ").count(), 3, "{told}");
    assert!(!told.contains("hunter2"), "{told}");
}

#[test]
fn plain_http_beyond_this_machine_needs_the_explicit_switch_r_se_5() {
    let told = problems(&with(("PUBLIC_URL", "http://accounts.example.org")));
    assert!(told.contains("ALLOW_INSECURE_HTTP=yes"), "{told}");
    let mut vars = with(("PUBLIC_URL", "http://accounts.example.org"));
    vars.push(("ALLOW_INSECURE_HTTP", "yes"));
    assert_eq!(read(&vars).expect("accepted").warnings.len(), 1);
    assert!(problems(&with(("ALLOW_INSECURE_HTTP", "yes"))).contains("remove it"));
}

#[test]
fn cosmetic_settings_are_ignored_with_a_warning_and_security_ones_stop_the_start_i_86() {
    for (name, value) in [
        ("SITE_NAME", "a\u{7}b"),
        ("SUPPORT_EMAIL", "help"),
        ("SECURITY_CONTACT", "me"),
        ("ACCENT", "teal"),
        ("TERMS_URL", "http://example.org/terms"),
        ("TERMS_VERSION", "2026-11-01"),
        ("PRIVACY_URL", "privacy.html"),
        ("IMPRINT_URL", "https://"),
        ("BRAND_DIR", "/nowhere/at/all"),
    ] {
        let config = read(&[(name, value)]).expect("starts all the same");
        assert!(config.warnings[0].starts_with(name), "{:?}", config.warnings);
        assert_eq!(config.site_name, "Vestibule");
    }
    for name in ["TRUSTED_PROXIES", "METRICS_ADDR", "LOG_FORMAT", "SESSION_TTL", "HASH_CONCURRENCY", "MAIL_FROM"] {
        assert!(problems(&[(name, "?")]).contains(name));
    }
}

#[test]
fn everything_wrong_about_the_brand_is_told_and_what_is_right_is_used_i_86() {
    let folder = tempfile::tempdir().expect("a directory");
    std::fs::write(folder.path().join("logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")
        .expect("written");
    std::fs::write(folder.path().join("style.css"), "@import 'https://evil.example/a.css';").expect("written");
    let config = read(&[
        ("ACCENT", "#ffcc00"),
        ("TERMS_URL", "ftp://example.org"),
        ("PRIVACY_URL", "https://example.org/{lang}/privacy"),
        ("BRAND_DIR", folder.path().to_str().expect("a path")),
    ]);
    let config = config.expect("starts all the same");
    let told = config.warnings.join("\n");
    for told_of in [
        "ACCENT #ffcc00 is 1.3 : 1 as text on light pages: links are #",
        "TERMS_URL: needs an address such as https://example.org/{lang}/terms; it is \"ftp://example.org\"; ignored",
        "BRAND_DIR: logo.svg: holds a script; left out",
        "BRAND_DIR: style.css: @import: browsers load no second style sheet",
    ] {
        assert!(told.contains(told_of), "{told_of}: {told}");
    }
    assert_eq!(config.warnings.len(), 4, "{told}");
    assert!(config.legal.terms.is_none() && config.legal.privacy.is_some());
    assert!(config.listing().contains("ACCENT=#ffcc00  # environment"), "{}", config.listing());
    assert!(format!("{:?}", config.brand).contains("/style.css"));
}

#[test]
fn a_version_of_terms_needs_the_address_at_which_they_can_be_read_i_86() {
    const URL: (&str, &str) = ("TERMS_URL", "https://example.org/terms");
    let config = read(&[URL, ("TERMS_VERSION", "2026-11-01")]).expect("good settings");
    assert_eq!(config.legal.consent().expect("terms to accept").version.as_str(), "2026-11-01");
    for (vars, told) in [
        (vec![("TERMS_VERSION", "2026-11-01")], "TERMS_VERSION: needs TERMS_URL, where the terms can be read"),
        (vec![URL, ("TERMS_VERSION", "1 November 2026")], "TERMS_VERSION: needs 1 to 32 letters from a to z, digits"),
    ] {
        let config = read(&vars).expect("starts all the same");
        assert!(config.warnings[0].starts_with(told), "{:?}", config.warnings);
        assert!(config.legal.consent().is_none());
    }
}

#[test]
fn lifetimes_must_fit_each_other_and_the_one_that_was_set_is_blamed() {
    for (vars, told) in [
        (&[("SESSION_TTL", "1h")][..], "SESSION_TTL: must not be shorter than SESSION_IDLE_TTL, by default 7d"),
        (&[("SESSION_IDLE_TTL", "60d")], "SESSION_IDLE_TTL: must not be longer than SESSION_TTL, by default 30d"),
        (&[("ACTIVATION_TTL", "10d")], "ACTIVATION_TTL: must not be longer than UNCONFIRMED_TTL, by default 7d"),
        (&[("UNCONFIRMED_TTL", "1h")], "UNCONFIRMED_TTL: must not be shorter than ACTIVATION_TTL, by default 24h"),
        (
            &[("SESSION_TTL", "1h"), ("SESSION_IDLE_TTL", "2h")],
            "SESSION_IDLE_TTL: must not be longer than SESSION_TTL, which is 1h",
        ),
    ] {
        let said = problems(vars);
        assert!(said.contains(&format!("\n  - {told}\n")) && said.matches("\n  - ").count() == 1, "{said}");
    }
}

#[test]
fn a_refused_value_brings_no_second_complaint_about_what_stands_in_for_it() {
    for vars in [
        &[("PUBLIC_URL", "http://intranet.example/sso"), ("ALLOW_INSECURE_HTTP", "yes")][..],
        &with(("PUBLIC_URL", "http://intranet.example"))
            .into_iter()
            .chain([("ALLOW_INSECURE_HTTP", "ja")])
            .collect::<Vec<_>>(),
        &[("SESSION_TTL", "400d"), ("SESSION_IDLE_TTL", "60d")],
        &[("SESSION_TTL", "1h"), ("SESSION_IDLE_TTL", "400d")],
        &[("UNCONFIRMED_TTL", "100d"), ("ACTIVATION_TTL", "10d")],
        &[("UNCONFIRMED_TTL", "1h"), ("ACTIVATION_TTL", "100d")],
    ] {
        let said = problems(vars);
        assert_eq!(said.matches("\n  - ").count(), 1, "{said}");
    }
}

#[test]
fn a_database_url_that_cannot_be_read_is_told_without_its_value_f_44() {
    for url in [
        "postgres://u:hun#ter2@h/db",
        "postgres://u:hun/ter2@h/db",
        "postgres://u:hun?ter2@h/db",
        "postgresql://u:hun ter2@h h/db",
        // What looks like a port, followed by a path, a query or a fragment.
        "postgres://u:12/ter2@h/db",
        "postgres://u:12?ter2@h/db",
        "postgres://u:12#ter2@h/db",
        "postgres://u:hunter2%ff@h/db",
    ] {
        let told = problems(&[("DATABASE_URL", url), ("PASSWORD_MIN_LENGTH", "4")]);
        assert!(told.contains("DATABASE_URL: ") && told.contains("must be percent-encoded"), "{told}");
        assert_eq!((told.matches("\n  - ").count(), told.contains("ter2")), (2, false), "{told}");
    }
    for url in [
        "postgres://u:hun%23ter2%40@h:5432/db?sslmode=require",
        "postgres:///db?host=/run/postgresql",
        "sqlite:data/x.db",
        "sqlite:///var/lib/my%20dir/x.db?mode=rwc",
    ] {
        assert!(read(&[("DATABASE_URL", url)]).is_ok(), "{url}");
    }
}

#[test]
fn a_parameter_of_the_database_that_means_nothing_is_told_without_its_value_i_84() {
    let config = read(&[("DATABASE_URL", "postgres://db/v?sslmode=require&pasword=hunter2")]).expect("starts");
    assert!(config.warnings[0].starts_with("DATABASE_URL: "), "{:?}", config.warnings);
    assert!(!config.warnings.concat().contains("hunter2"), "{:?}", config.warnings);
    let known = "postgres://db/v?sslmode=require&host=/run&password=x&options[search_path]=v";
    assert!(read(&[("DATABASE_URL", known)]).expect("starts").warnings.is_empty());
}

#[test]
fn a_database_in_memory_is_refused() {
    for url in ["sqlite::memory:", "sqlite://:memory:", "sqlite:%3Amemory%3A", "sqlite:x.db?mode=memory", "sqlite:"] {
        let told = problems(&[("DATABASE_URL", url)]);
        assert!(told.contains("DATABASE_URL: needs a file"), "{url}: {told}");
    }
}

#[test]
fn nobody_waits_for_a_hash_longer_than_a_request_may_take_m_2() {
    assert!(problems(&[("HASH_QUEUE_WAIT", "11s")]).contains("from 1s to 10s"));
    assert!(read(&[("HASH_QUEUE_WAIT", "10s")]).is_ok());
}

#[test]
fn vector_instructions_can_be_switched_off() {
    assert_eq!(read(&[]).expect("starts").hash_backend, HashBackend::Auto);
    assert_eq!(read(&[("HASH_BACKEND", "portable")]).expect("starts").hash_backend, HashBackend::Portable);
    assert!(problems(&[("HASH_BACKEND", "avx2")]).contains("needs auto or portable"));
}

#[test]
fn metrics_and_pages_do_not_share_an_address() {
    let told = problems(&[("METRICS_ADDR", "127.0.0.1:3000")]);
    assert!(told.contains("METRICS_ADDR: must not be LEPTOS_SITE_ADDR, where pages are served"), "{told}");
    let told = problems(&[("METRICS_ADDR", "127.0.0.1:3000"), ("LEPTOS_SITE_ADDR", "localhost")]);
    assert_eq!(told.matches("\n  - ").count(), 1, "{told}");
    assert!(read(&[("METRICS_ADDR", "127.0.0.1:9100")]).is_ok());
}

#[test]
fn the_listing_shows_what_is_in_force_in_place_of_what_was_ignored_i_86() {
    let config = read(&[("SITE_NAME", "a\u{7}b"), ("SUPPORT_EMAIL", "help")]).expect("starts all the same");
    for row in ["SITE_NAME=Vestibule  # default", "SUPPORT_EMAIL=(none)  # default"] {
        assert!(config.listing().contains(row), "{}", config.listing());
    }
    let config = read(&[("RUST_LOG", "warn,server=loud")]).expect("starts all the same");
    assert!(config.listing().contains("RUST_LOG=warn  # environment"), "{}", config.listing());
}

#[test]
fn a_secret_may_stand_in_a_file_but_not_in_both_places() {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("smtp");
    std::fs::write(&path, "smtp://ann:hunter2@mail.example\n").expect("written");
    let file = path.to_str().expect("a path");
    let config = read(&[("SMTP_URL_FILE", file)]).expect("read from the file");
    assert_eq!(config.smtp_url.as_ref().expect("a mail server").host, "mail.example");
    assert!(config.listing().contains(&format!("SMTP_URL=smtp://redacted@mail.example  # {file}")));
    assert!(problems(&[("SMTP_URL_FILE", file), ("SMTP_URL", "smtp://b")]).contains("set twice"));
    assert!(problems(&[("SMTP_URL_FILE", "/does/not/exist")]).contains("SMTP_URL: /does/not/exist cannot be read"));
}

#[test]
fn neither_the_listing_nor_debug_shows_a_secret_i_84() {
    let mut vars = PRODUCTION.to_vec();
    vars.push(("DATABASE_URL", "postgres://ann:hunter2@db/vestibule"));
    let config = read(&vars).expect("complete");
    for shown in [format!("{config:?}"), config.listing()] {
        assert!(!shown.contains("hunter2") && !shown.contains(&KEY[..8]) && !shown.contains("141"), "{shown}");
    }
    assert!(config.listing().contains("SECRET_KEYS=[redacted]  # environment"));
    assert!(config.listing().contains("DATABASE_URL=postgres://redacted@db/vestibule"));
}

#[test]
fn the_reference_names_every_setting_and_its_defaults_are_what_is_in_force() {
    let (reference, config) = (reference(), read(&[]).expect("defaults are good"));
    for setting in ALL {
        assert!(reference.contains(&format!("\n#{}=", setting.name)), "{}", setting.name);
        let row = config.in_force.iter().find(|row| row.name == setting.name).expect("is in force");
        if let Fallback::Value(default) = setting.default {
            assert_eq!(row.value, default);
        }
    }
}

#[test]
fn while_the_public_url_is_unset_it_follows_the_port_listened_on() {
    for (listen, url) in [
        ("127.0.0.1:4300", "http://localhost:4300"),
        ("127.0.0.1:80", "http://localhost"),
        ("[::1]:4300", "http://localhost:4300"),
        ("0.0.0.0:4300", "http://localhost:4300"),
        ("127.0.0.7:4300", "http://127.0.0.7:4300"),
    ] {
        let config = read(&[("LEPTOS_SITE_ADDR", listen)]).expect("starts");
        assert_eq!((config.public_url.origin(), config.is_production()), (url, false), "{listen}");
        let row = format!("PUBLIC_URL={url}  # default\n");
        assert!(config.listing().contains(&row), "{}", config.listing());
    }
    let given = [("LEPTOS_SITE_ADDR", "127.0.0.1:4300"), ("PUBLIC_URL", "http://localhost:8080")];
    assert_eq!(read(&given).expect("starts").public_url.origin(), "http://localhost:8080");
}

#[test]
fn of_port_0_the_public_url_is_known_once_something_listens() {
    let chosen = "127.0.0.1:40123".parse().expect("an address");
    let port_0 = ("LEPTOS_SITE_ADDR", "127.0.0.1:0");
    let config = read(&[port_0]).expect("starts").listening_on(chosen);
    assert_eq!((config.public_url.origin(), config.listen), ("http://localhost:40123", chosen));
    let config = read(&[port_0, ("PUBLIC_URL", "http://localhost:8080")]).expect("starts").listening_on(chosen);
    assert_eq!(config.public_url.origin(), "http://localhost:8080");
}
