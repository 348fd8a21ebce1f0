//! Settings: environment variables become one struct, all problems are reported at once, and secrets are never shown
//! (docs/operate.md).

mod checks;
#[cfg(all(test, unix))]
mod delivered_tests;
mod delivery;
mod keys;
mod leftovers;
mod parse;
mod reader;
mod redact;
mod reference;
mod secret_file;
mod setting;
#[cfg(test)]
mod tests;
mod vars;

use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use accounts::HashBackend;
use ipnet::IpNet;
use lettre::message::Mailbox;
use secrecy::SecretString;
use tracing_subscriber::EnvFilter;

use app::{Accent, Audience, Colour, Language, Legal, LegalUrl, PublicUrl, Terms};
pub use keys::{KeySource, SecretKey, generate_key};
use mail::settings::{HelloName, SmtpUrl, TrustedCertificates};
pub use reader::{InForce, Origin, Problems};
pub use redact::redact_url;
pub use reference::reference;
pub(crate) use secret_file::judge as judge_secret_file;
pub use setting::{ALL, Fallback, Holds, Setting};
pub use vars::Vars;
use web::{Api, Brand};

use crate::applications::ApplicationsFile;
use crate::leptos_toml;
use parse::{DAY, HOUR, MINUTE};
use reader::Reader;

/// Where development keeps its key and its mailbox, relative to the working directory.
pub const DATA_DIRECTORY: &str = "data";

/// Every setting.
#[derive(Clone, Debug)]
pub struct Config {
    /// The public address of this site.
    pub public_url: PublicUrl,
    /// The address to listen on.
    pub listen: SocketAddr,
    /// The file from which the listen address was read, for the log.
    pub leptos_source: String,
    /// SQLite or PostgreSQL, with its password.
    pub database_url: SecretString,
    /// Connections to PostgreSQL at most.
    pub database_connections: usize,
    /// The keys that sign links and cookies.
    pub secret_keys: KeySource,
    /// The mail server; None means the development mailbox.
    pub smtp_url: Option<SmtpUrl>,
    /// Certificates trusted for the mail server besides those of public authorities.
    pub smtp_ca: Option<TrustedCertificates>,
    /// The name by which we introduce ourselves to the mail server.
    pub smtp_helo: HelloName,
    /// From header and envelope sender.
    pub mail_from: Mailbox,
    /// Proxies whose `X-Forwarded-For` is trusted.
    pub trusted_proxies: Vec<IpNet>,
    /// Proxies that may ask who sends a request to an application.
    pub forward_auth_proxies: Vec<IpNet>,
    /// How many sessions and visits to applications are kept in memory.
    pub forward_auth_cache: usize,
    /// Who may use the JSON API.
    pub api: Option<Api>,
    /// The file of applications to be applied at start.
    pub applications_file: Option<ApplicationsFile>,
    /// Lifetime of activation links.
    pub activation_ttl: Duration,
    /// Lifetime of reset links.
    pub reset_ttl: Duration,
    /// Lifetime of links that confirm a new address.
    pub email_change_ttl: Duration,
    /// A session ends when unused for this long.
    pub session_idle_ttl: Duration,
    /// A session ends after this long.
    pub session_ttl: Duration,
    /// An account that is not activated is removed after this long.
    pub unconfirmed_ttl: Duration,
    /// Another key signs what applications read after this long.
    pub signing_key_rotation: Duration,
    /// Lifetime of access tokens.
    pub access_token_ttl: Duration,
    /// Lifetime of refresh tokens, from one use to the next.
    pub refresh_ttl: Duration,
    /// Fewest code points of a new password.
    pub password_min_length: usize,
    /// Password hashes computed at the same time.
    pub hash_concurrency: usize,
    /// How long a request waits for a hash slot.
    pub hash_queue_wait: Duration,
    /// What computes password hashes.
    pub hash_backend: HashBackend,
    /// The site's name.
    pub site_name: String,
    /// The languages it offers, and what it takes for granted of readers who say nothing.
    pub audience: Audience,
    /// Where people may ask for help.
    pub support_email: Option<String>,
    /// The site's colours.
    pub accent: Accent,
    /// The site's legal pages.
    pub legal: Legal,
    /// The site's own files.
    pub brand: Brand,
    /// `Contact` of security.txt: a `mailto:` or `https:` URI.
    pub security_contact: Option<String>,
    /// The log format; None chooses by whether stderr is a terminal.
    pub log_format: Option<LogFormat>,
    /// What to log, as filter directives.
    pub log_filter: String,
    /// Where metrics are served, if at all.
    pub metrics_addr: Option<SocketAddr>,
    /// Settings that were ignored or are dangerous, to be logged at start.
    pub warnings: Vec<String>,
    /// Every setting with the value in force, secrets redacted.
    pub in_force: Vec<InForce>,
}

/// How log lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object per line.
    Json,
}

impl Config {
    /// Reads the settings. Creates and contacts nothing; reads only `Leptos.toml` and files that settings name.
    ///
    /// # Errors
    /// Everything that is wrong.
    pub fn read(vars: &Vars) -> Result<Self, Problems> {
        let mut reader = Reader::new(vars);
        let http = reader.read(&setting::ALLOW_INSECURE_HTTP, parse::yes_or_no);
        let smtp = reader.read(&setting::ALLOW_INSECURE_SMTP, parse::yes_or_no);
        let mut config = Self::from_reader(&mut reader);
        config.check([http, smtp], &mut reader);
        if !reader.problems.is_empty() {
            return Err(Problems(reader.problems));
        }
        config.warnings = reader.warnings;
        config.in_force = reader.in_force;
        config.in_force.sort_by_key(|row| ALL.iter().position(|setting| setting.name == row.name));
        Ok(config)
    }

    /// Whether this counts as production, where people other than the developer rely on it: then mail, keys and address
    /// must be real ones.
    #[must_use]
    pub fn is_production(&self) -> bool {
        !self.public_url.is_loopback()
    }

    /// The settings with the address that the listener got: for port 0, the operating system chooses one.
    #[must_use]
    pub fn listening_on(mut self, address: SocketAddr) -> Self {
        let unset = |row: &InForce| row.name == setting::PUBLIC_URL.name && row.origin == Origin::Default;
        if self.in_force.iter().any(unset) {
            self.public_url = PublicUrl::of_listener(address);
        }
        self.listen = address;
        self
    }

    fn from_reader(r: &mut Reader<'_>) -> Self {
        let (listen, leptos_source) = listen_address(r);
        let development_key = || KeySource::DevelopmentFile(Path::new(DATA_DIRECTORY).join("secret.key"));
        let public_url = public_url(r, listen);
        let [trusted_proxies, forward_auth_proxies] = proxies(r);
        let smtp_helo = delivery::hello_name(r, &public_url);
        Self {
            public_url,
            listen,
            leptos_source,
            database_url: r.read(&setting::DATABASE_URL, parse::database_url),
            database_connections: r.read(&setting::DATABASE_CONNECTIONS, |t| parse::number(t, 1..=200)),
            secret_keys: r
                .read_optional(&setting::SECRET_KEYS, keys::parse_keys)
                .map_or_else(development_key, KeySource::Given),
            smtp_url: r.read_optional(&setting::SMTP_URL, SmtpUrl::parse),
            smtp_ca: r.read_optional(&setting::SMTP_CA_FILE, |path| TrustedCertificates::read(Path::new(path))),
            smtp_helo,
            mail_from: r.read(&setting::MAIL_FROM, parse::mail_from),
            trusted_proxies,
            forward_auth_proxies,
            api: api(r),
            forward_auth_cache: r.read(&setting::FORWARD_AUTH_CACHE, |t| parse::number(t, 0..=1_000_000)),
            applications_file: r
                .read_optional(&setting::APPLICATIONS_FILE, |path| ApplicationsFile::read(Path::new(path))),
            activation_ttl: r.read(&setting::ACTIVATION_TTL, |t| parse::link_lifetime(t, 45 * DAY)),
            reset_ttl: r.read(&setting::RESET_TTL, |t| parse::link_lifetime(t, DAY)),
            email_change_ttl: r.read(&setting::EMAIL_CHANGE_TTL, |t| parse::link_lifetime(t, 7 * DAY)),
            session_idle_ttl: r.read(&setting::SESSION_IDLE_TTL, |t| parse::duration(t, 5 * MINUTE..=90 * DAY)),
            session_ttl: r.read(&setting::SESSION_TTL, |t| parse::duration(t, 5 * MINUTE..=365 * DAY)),
            unconfirmed_ttl: r.read(&setting::UNCONFIRMED_TTL, |t| parse::duration(t, HOUR..=90 * DAY)),
            signing_key_rotation: r.read(&setting::SIGNING_KEY_ROTATION, |t| parse::duration(t, DAY..=365 * DAY)),
            access_token_ttl: r.read(&setting::ACCESS_TOKEN_TTL, |t| parse::link_lifetime(t, HOUR)),
            refresh_ttl: r.read(&setting::REFRESH_TTL, |t| parse::whole_minutes(t, HOUR..=45 * DAY)),
            password_min_length: r.read(&setting::PASSWORD_MIN_LENGTH, |t| parse::number(t, 8..=64)),
            hash_concurrency: hash_concurrency(r),
            hash_queue_wait: r.read(&setting::HASH_QUEUE_WAIT, |t| {
                parse::duration(t, Duration::from_secs(1)..=Duration::from_secs(10))
            }),
            hash_backend: r.read(&setting::HASH_BACKEND, parse::hash_backend),
            site_name: site_name(r),
            audience: audience(r),
            support_email: r.read_cosmetic(&setting::SUPPORT_EMAIL, parse::address),
            accent: accent(r),
            legal: Legal {
                terms: terms(r),
                privacy: r.read_cosmetic(&setting::PRIVACY_URL, LegalUrl::parse),
                imprint: r.read_cosmetic(&setting::IMPRINT_URL, LegalUrl::parse),
            },
            brand: brand(r),
            security_contact: r.read_cosmetic(&setting::SECURITY_CONTACT, parse::security_contact),
            log_format: r.read_optional(&setting::LOG_FORMAT, parse::log_format),
            log_filter: log_filter(r),
            metrics_addr: r.read_optional(&setting::METRICS_ADDR, parse::socket_address),
            warnings: Vec::new(),
            in_force: Vec::new(),
        }
    }
}

fn listen_address(reader: &mut Reader<'_>) -> (SocketAddr, String) {
    let address = reader.read_optional(&setting::LEPTOS_SITE_ADDR, parse::socket_address);
    let file = leptos_toml::find().unwrap_or_else(|problem| {
        if address.is_none() && !reader.refused(&setting::LEPTOS_SITE_ADDR) {
            reader.problems.push(problem);
        }
        leptos_toml::Found { address: SocketAddr::from(([127, 0, 0, 1], 3000)), source: String::new() }
    });
    let address = address.unwrap_or(file.address);
    reader.note(&setting::LEPTOS_SITE_ADDR, &address);
    (address, file.source)
}

/// If unset, the address that this listens on, so that changing only the port still gives working links.
fn public_url(reader: &mut Reader<'_>, listen: SocketAddr) -> PublicUrl {
    let url = reader.read_optional(&setting::PUBLIC_URL, PublicUrl::parse);
    let url = url.unwrap_or_else(|| PublicUrl::of_listener(listen));
    reader.note(&setting::PUBLIC_URL, &url);
    url
}

/// Those in front of this site, and those in front of applications.
fn proxies(reader: &mut Reader<'_>) -> [Vec<IpNet>; 2] {
    let trusted = reader.read_optional(&setting::TRUSTED_PROXIES, parse::networks).unwrap_or_default();
    let asking = reader.read_optional(&setting::FORWARD_AUTH_PROXIES, parse::networks);
    if asking.is_none() && !trusted.is_empty() {
        let named: Vec<_> = trusted.iter().map(ToString::to_string).collect();
        reader.note(&setting::FORWARD_AUTH_PROXIES, &named.join(","));
    }
    let asking = asking.unwrap_or_else(|| trusted.clone());
    [trusted, asking]
}

fn api(reader: &mut Reader<'_>) -> Option<Api> {
    let modes = reader.read(&setting::API, parse::api_modes);
    let origins = reader.read_optional(&setting::API_ORIGINS, parse::origins).unwrap_or_default();
    modes.map(|(cookies, tokens)| Api { cookies, tokens, origins })
}

fn hash_concurrency(reader: &mut Reader<'_>) -> usize {
    let cores = || std::thread::available_parallelism().map_or(2, usize::from).min(64);
    let value = reader.read_optional(&setting::HASH_CONCURRENCY, |t| parse::number(t, 1..=64)).unwrap_or_else(cores);
    reader.note(&setting::HASH_CONCURRENCY, &value);
    value
}

/// Leaves out invalid directives, as `telemetry::init` does, so that listings show what is in force.
fn log_filter(reader: &mut Reader<'_>) -> String {
    let text = reader.read(&setting::RUST_LOG, |text| Ok(text.to_owned()));
    if EnvFilter::builder().parse(&text).is_err() {
        reader.note(&setting::RUST_LOG, &EnvFilter::builder().parse_lossy(&text));
    }
    text
}

fn audience(reader: &mut Reader<'_>) -> Audience {
    let offered = reader.read_optional(&setting::SITE_LANGUAGES, parse::languages);
    let offered = offered.unwrap_or_else(|| Language::all().collect());
    let tags: Vec<_> = offered.iter().map(|language| language.tag()).collect();
    reader.note(&setting::SITE_LANGUAGES, &tags.join(","));
    let usual = offered.iter().copied().find(|language| *language == Language::ENGLISH).or(offered.first().copied());
    let language = reader.read_optional(&setting::SITE_LANGUAGE, parse::language);
    let language = language.or(usual).unwrap_or(Language::ENGLISH);
    reader.note(&setting::SITE_LANGUAGE, &language.tag());
    if !offered.contains(&language) && !reader.refused(&setting::SITE_LANGUAGES) {
        let wanted = format!("is {}, which SITE_LANGUAGES does not offer", language.tag());
        reader.problems.push(format!("{}: {wanted}", setting::SITE_LANGUAGE.name));
    }
    Audience::new(offered, language, reader.read(&setting::SITE_TIME_ZONE, parse::time_zone))
}

fn site_name(reader: &mut Reader<'_>) -> String {
    let name = reader.read_cosmetic(&setting::SITE_NAME, parse::site_name).unwrap_or_else(|| "Vestibule".to_owned());
    reader.note(&setting::SITE_NAME, &name);
    name
}

/// A colour that cannot be read everywhere is no mistake; what takes its place is told.
fn accent(reader: &mut Reader<'_>) -> Accent {
    let accent = reader.read_cosmetic(&setting::ACCENT, Colour::parse).map(Accent::of).unwrap_or_default();
    reader.warnings.extend(accent.correction().map(|told| format!("{} {told}", setting::ACCENT.name)));
    accent
}

/// A version of terms that nobody could read asks for nothing.
fn terms(reader: &mut Reader<'_>) -> Option<Terms> {
    let url = reader.read_cosmetic(&setting::TERMS_URL, LegalUrl::parse);
    let version = reader.read_cosmetic(&setting::TERMS_VERSION, |text| match url {
        Some(_) => parse::terms_version(text),
        None => Err("needs TERMS_URL, where the terms can be read".into()),
    });
    Some(Terms { url: url?, version })
}

fn brand(reader: &mut Reader<'_>) -> Brand {
    let read = reader.read_cosmetic(&setting::BRAND_DIR, |folder| Brand::read(Path::new(folder)));
    let (brand, doubts) = read.unwrap_or_default();
    reader.warnings.extend(doubts.into_iter().map(|doubt| format!("{}: {doubt}", setting::BRAND_DIR.name)));
    brand
}
