//! Parsers of single settings. An error says what would be right; the reader adds name and value.

use std::net::{IpAddr, SocketAddr};
use std::ops::RangeInclusive;
use std::time::Duration;

use accounts::{Email, HashBackend, TermsVersion};
use app::{Language, PublicUrl, Zone};
use ipnet::IpNet;
use lettre::message::Mailbox;
use percent_encoding::percent_decode_str;
use sea_orm::sqlx::sqlite::SqliteConnectOptions;
use secrecy::SecretString;
use url::{Position, Url};

use super::LogFormat;

pub(super) const MINUTE: Duration = Duration::from_mins(1);
pub(super) const HOUR: Duration = Duration::from_hours(1);
pub(super) const DAY: Duration = Duration::from_hours(24);

/// `90s`, `15m`, `24h` or `7d`, within bounds.
pub(super) fn duration(text: &str, bounds: RangeInclusive<Duration>) -> Result<Duration, String> {
    let (number, unit) = text.split_at_checked(text.len().saturating_sub(1)).unwrap_or(("", ""));
    let unit = match unit {
        "s" => Duration::from_secs(1),
        "m" => MINUTE,
        "h" => HOUR,
        "d" => DAY,
        _ => Duration::ZERO,
    };
    let number = number.bytes().all(|b| b.is_ascii_digit()).then(|| number.parse::<u32>().ok()).flatten();
    let value = number.and_then(|number| unit.checked_mul(number)).filter(|value| bounds.contains(value));
    let range = || format!("{} to {}", in_words(*bounds.start()), in_words(*bounds.end()));
    value.ok_or_else(|| format!("needs a time such as 90s, 15m, 24h or 7d, from {}", range()))
}

/// A duration in whole minutes, as links encode it (security.md, 5.1).
pub(super) fn link_lifetime(text: &str, longest: Duration) -> Result<Duration, String> {
    whole_minutes(text, MINUTE..=longest)
}

pub(super) fn whole_minutes(text: &str, bounds: RangeInclusive<Duration>) -> Result<Duration, String> {
    let value = duration(text, bounds)?;
    if value.as_secs().is_multiple_of(60) { Ok(value) } else { Err("needs whole minutes".to_owned()) }
}

fn in_words(duration: Duration) -> String {
    let seconds = duration.as_secs();
    let (number, unit) = match seconds {
        s if s > 0 && s.is_multiple_of(DAY.as_secs()) && s > DAY.as_secs() => (s / DAY.as_secs(), "d"),
        s if s > 0 && s.is_multiple_of(HOUR.as_secs()) => (s / HOUR.as_secs(), "h"),
        s if s > 0 && s.is_multiple_of(60) => (s / 60, "m"),
        s => (s, "s"),
    };
    format!("{number}{unit}")
}

pub(super) fn number(text: &str, bounds: RangeInclusive<usize>) -> Result<usize, String> {
    let wanted = || format!("needs a number from {} to {}", bounds.start(), bounds.end());
    text.parse().ok().filter(|value| bounds.contains(value)).ok_or_else(wanted)
}

pub(super) fn yes_or_no(text: &str) -> Result<bool, String> {
    match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err("needs yes or no".to_owned()),
    }
}

pub(super) fn socket_address(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| "needs an address and a port, such as 127.0.0.1:9100 or [::1]:9100".to_owned())
}

/// Checked as far as possible without the database, because the driver's errors repeat the URL (F-44).
pub(super) fn database_url(text: &str) -> Result<SecretString, String> {
    if text.starts_with("sqlite:") {
        sqlite_url(text)?;
    } else if ["postgres://", "postgresql://"].iter().any(|scheme| text.starts_with(scheme)) {
        postgres_url(text)?;
    } else {
        return Err("needs to start with sqlite:// or postgres://".to_owned());
    }
    Ok(text.into())
}

fn sqlite_url(text: &str) -> Result<(), String> {
    let wanted = "needs the form sqlite://path?mode=rwc, with special characters percent-encoded";
    let options: SqliteConnectOptions = text.parse().map_err(|_| wanted)?;
    let file = options.get_filename().to_string_lossy();
    let mut query = form_urlencoded::parse(text.split_once('?').unwrap_or_default().1.as_bytes());
    let in_memory = query.any(|(name, value)| name == "mode" && value == "memory");
    // The driver has its own name for `:memory:`, and an empty name gives SQLite a temporary file.
    if in_memory || file.is_empty() || file.starts_with("file:sqlx-in-memory") || file.contains(":memory:") {
        return Err("needs a file: in memory, each connection would have a database of its own".to_owned());
    }
    Url::parse(text).map(drop).map_err(|_| wanted.to_owned())
}

fn postgres_url(text: &str) -> Result<(), String> {
    let wanted = "needs the form postgres://user:password@host/database; \
                  special characters in user name or password must be percent-encoded";
    let url = Url::parse(text).map_err(|_| wanted)?;
    // A `/`, `?` or `#` in a password ends the host early, and leaves the `@` that belongs before the host behind it.
    let misplaced = url.fragment().is_some() || url[Position::BeforePath..].contains('@');
    let readable = |part: &str| percent_decode_str(part).decode_utf8().is_ok();
    let good = !misplaced && readable(url.username()) && url.password().is_none_or(readable);
    if good { Ok(()) } else { Err(wanted.to_owned()) }
}

/// Whether the driver would ignore a parameter of the URL. It would log it with its value (I-84), so such URLs are
/// refused.
pub(super) fn has_unknown_parameter(url: &str) -> bool {
    const KNOWN: [&str; 17] = [
        "sslmode",
        "ssl-mode",
        "sslrootcert",
        "ssl-root-cert",
        "ssl-ca",
        "sslcert",
        "ssl-cert",
        "sslkey",
        "ssl-key",
        "statement-cache-capacity",
        "host",
        "hostaddr",
        "port",
        "dbname",
        "user",
        "password",
        "application_name",
    ];
    let query = url.split_once('?').filter(|_| url.starts_with("postgres")).unwrap_or_default().1;
    let mut names = form_urlencoded::parse(query.as_bytes()).map(|(name, _)| name);
    names.any(|name| !KNOWN.contains(&&*name) && name != "options" && !name.starts_with("options["))
}

/// Networks separated by commas or spaces; a single address is a network of one. Trusting every address is refused: any
/// visitor could then choose the address that limits count (I-71).
pub(super) fn networks(text: &str) -> Result<Vec<IpNet>, String> {
    let network = |part: &str| part.parse().or_else(|_| part.parse::<IpAddr>().map(IpNet::from)).ok();
    let parts = text.split([',', ' ']).filter(|part| !part.is_empty());
    let networks: Option<Vec<IpNet>> = parts.map(network).collect();
    let networks = networks.ok_or("needs addresses or ranges such as 10.0.0.0/8, separated by commas")?;
    if networks.iter().any(|network| network.prefix_len() == 0) {
        return Err("must not trust every address there is; name the proxies".to_owned());
    }
    Ok(networks)
}

/// Whether the JSON API takes cookies, and tokens.
pub(super) fn api_modes(text: &str) -> Result<Option<(bool, bool)>, String> {
    match text {
        "off" => Ok(None),
        "cookies" => Ok(Some((true, false))),
        "tokens" => Ok(Some((false, true))),
        "both" => Ok(Some((true, true))),
        _ => Err("needs off, cookies, tokens or both".to_owned()),
    }
}

pub(super) fn hash_backend(text: &str) -> Result<HashBackend, String> {
    match text {
        "auto" => Ok(HashBackend::Auto),
        "portable" => Ok(HashBackend::Portable),
        _ => Err("needs auto or portable".to_owned()),
    }
}

/// Origins such as `https://app.example.org`.
pub(super) fn origins(text: &str) -> Result<Vec<PublicUrl>, String> {
    text.split([',', ' ']).filter(|part| !part.is_empty()).map(PublicUrl::parse).collect()
}

/// `Name <address>` in ASCII address form, without control characters: lettre panics on them (M-8).
pub(super) fn mail_from(text: &str) -> Result<Mailbox, String> {
    let wanted = || "needs the form Name <address@example.org>".to_owned();
    if text.chars().any(char::is_control) || !text.contains('@') {
        return Err(wanted());
    }
    let mailbox: Mailbox = text.parse().map_err(|_| wanted())?;
    let plain = mailbox.email.to_string().bytes().all(|b| b.is_ascii_graphic() && !b"\"(),:;<>[\\]".contains(&b));
    if plain { Ok(mailbox) } else { Err(wanted()) }
}

pub(super) fn site_name(text: &str) -> Result<String, String> {
    let fits = !text.is_empty() && text.chars().count() <= 64 && !text.chars().any(char::is_control);
    if fits {
        Ok(text.to_owned())
    } else {
        Err("needs 1 to 64 characters, none of them a control character".to_owned())
    }
}

pub(super) fn address(text: &str) -> Result<String, String> {
    let wanted = |_| "needs an address such as help@example.org".to_owned();
    Email::parse(text).map(|email| email.as_str().to_owned()).map_err(wanted)
}

pub(super) fn terms_version(text: &str) -> Result<TermsVersion, String> {
    let wanted = || "needs 1 to 32 letters from a to z, digits, dots, hyphens or underscores, such as 2026-11-01";
    TermsVersion::parse(text).ok_or_else(|| wanted().to_owned())
}

/// A `Contact` of security.txt: always a URI (RFC 9116, 2.5.3).
pub(super) fn security_contact(text: &str) -> Result<String, String> {
    if text.starts_with("https://") && Url::parse(text).is_ok() {
        return Ok(text.to_owned());
    }
    let mail = address(text.strip_prefix("mailto:").unwrap_or(text));
    mail.map(|mail| format!("mailto:{mail}")).map_err(|_| "needs an address or an https:// URL".to_owned())
}

pub(super) fn language(text: &str) -> Result<Language, String> {
    let tags: Vec<_> = Language::all().map(Language::tag).collect();
    Language::tagged(text).ok_or_else(|| format!("needs one of {}", tags.join(", ")))
}

pub(super) fn languages(text: &str) -> Result<Vec<Language>, String> {
    let mut languages = Vec::new();
    for tag in text.split(',') {
        let language = language(tag.trim())?;
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    Ok(languages)
}

pub(super) fn time_zone(text: &str) -> Result<Zone, String> {
    Zone::named(text).ok_or_else(|| "needs the IANA name of a time zone, such as Europe/Berlin".to_owned())
}

pub(super) fn log_format(text: &str) -> Result<LogFormat, String> {
    match text {
        "text" => Ok(LogFormat::Text),
        "json" => Ok(LogFormat::Json),
        _ => Err("needs text or json".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_a_number_and_a_unit_within_its_bounds() {
        let parse = |text| duration(text, MINUTE..=7 * DAY);
        for (text, seconds) in [("90s", 90), ("15m", 900), ("24h", 86_400), ("7d", 604_800)] {
            assert_eq!(parse(text), Ok(Duration::from_secs(seconds)));
        }
        for text in ["", "s", "90", "59s", "8d", "-1h", "+5m", "1.5h", "1w", "99999999999d", "4294967295d", "5 m", "5µ"]
        {
            let wanted = parse(text).expect_err(text);
            assert!(wanted.ends_with("from 1m to 7d"), "{wanted}");
        }
    }

    #[test]
    fn a_link_lives_whole_minutes() {
        assert_eq!(link_lifetime("120s", DAY), Ok(2 * MINUTE));
        assert_eq!(link_lifetime("90s", DAY), Err("needs whole minutes".to_owned()));
    }

    #[test]
    fn proxies_are_named_one_by_one_or_by_range_i_71() {
        let parsed = networks("10.0.0.0/8, 192.0.2.1 ,2001:db8::/32").expect("networks");
        assert_eq!(
            parsed.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["10.0.0.0/8", "192.0.2.1/32", "2001:db8::/32"]
        );
        assert!(networks("0.0.0.0/0").is_err());
        assert!(networks("::/0").is_err());
        assert!(networks("proxy.example.org").is_err());
    }

    #[test]
    fn languages_are_named_by_their_tags_and_each_counts_once() {
        assert_eq!(languages("en, en"), Ok(vec![Language::ENGLISH]));
        for text in ["", "EN", "english", "en;", "en,,", "xx"] {
            assert!(languages(text).expect_err(text).starts_with("needs one of "), "{text}");
        }
    }

    #[test]
    fn a_time_zone_is_one_that_there_is() {
        assert_eq!(time_zone("Europe/Berlin").expect("a zone").name(), "Europe/Berlin");
        for text in ["europe/berlin", "Berlin", "UTC+1", "../../etc/passwd", "/etc/localtime"] {
            assert!(time_zone(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_sender_is_one_plain_address() {
        assert_eq!(
            mail_from("Vestibule <no-reply@localhost>").expect("a sender").email.to_string(),
            "no-reply@localhost"
        );
        assert!(mail_from("no-reply@example.org").is_ok());
        for text in ["", "Vestibule", "A\r\nBcc: b <a@b.c>", "\"a b\"@c.d", "a@[127.0.0.1]", "a@b.c, d@e.f"] {
            assert!(mail_from(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_security_contact_becomes_a_uri() {
        assert_eq!(security_contact("sec@example.org").as_deref(), Ok("mailto:sec@example.org"));
        assert_eq!(security_contact("https://example.org/report").as_deref(), Ok("https://example.org/report"));
        assert!(security_contact("call me").is_err());
    }
}
