//! The table of settings: the one source for the parser, for `vestibule config` and for its reference.

/// One setting of Vestibule: an environment variable.
#[derive(Debug, PartialEq, Eq)]
pub struct Setting {
    /// The variable's name.
    pub name: &'static str,
    /// The value when it is not set.
    pub default: Fallback,
    /// Its effect, in full sentences, for the reference.
    pub meaning: &'static str,
    /// How much of its value may be shown.
    pub holds: Holds,
}

/// The value of a setting that is not set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fallback {
    /// This value, read by the same parser as one that was set.
    Value(&'static str),
    /// A value that depends on circumstances, in words.
    Words(&'static str),
}

/// How much of a value may be shown. All but `Plain` may also be given in a file named by `NAME_FILE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Nothing secret.
    Plain,
    /// A URL with a secret user and password.
    Url,
    /// Secret as a whole.
    Secret,
}

impl Setting {
    /// Whether the value may come from a file named by `NAME_FILE`.
    #[must_use]
    pub fn may_be_a_file(&self) -> bool {
        self.holds != Holds::Plain
    }

    const fn new(name: &'static str, default: Fallback, meaning: &'static str) -> Self {
        Self { name, default, meaning, holds: Holds::Plain }
    }

    const fn holding(self, holds: Holds) -> Self {
        Self { holds, ..self }
    }
}

use Fallback::{Value, Words};

pub(super) static PUBLIC_URL: Setting = Setting::new(
    "PUBLIC_URL",
    Words("http://localhost with the port of LEPTOS_SITE_ADDR"),
    "Scheme, host and port as people see them: of every link, of the cookies and of the forms this site accepts.\n\
     A host other than localhost makes this a production: SMTP_URL, MAIL_FROM and SECRET_KEYS are then required.",
);
pub(super) static ALLOW_INSECURE_HTTP: Setting = Setting::new(
    "ALLOW_INSECURE_HTTP",
    Value("no"),
    "yes: accept a PUBLIC_URL of http:// for a host other than localhost. Passwords and cookies then cross the\n\
     network readable and changeable by anyone on the way. For closed test networks only.",
);
pub(super) static ALLOW_INSECURE_SMTP: Setting = Setting::new(
    "ALLOW_INSECURE_SMTP",
    Value("no"),
    "yes: accept ?tls=none in SMTP_URL for a server that is not this machine. Links, codes and the mail server's\n\
     password then cross the network readable and changeable by anyone on the way. For closed test networks only.",
);
pub(super) static LEPTOS_SITE_ADDR: Setting = Setting::new(
    "LEPTOS_SITE_ADDR",
    Words("site-addr in Leptos.toml, 127.0.0.1:3000"),
    "Address and port to listen on. TLS is the business of a proxy in front.",
);
pub(super) static DATABASE_URL: Setting = Setting::new(
    "DATABASE_URL",
    Value("sqlite://data/vestibule.db?mode=rwc"),
    "Where accounts are kept: sqlite://path?mode=rwc or postgres://user:password@host/database. Special characters of\n\
     user, password and path are percent-encoded.",
)
.holding(Holds::Url);
pub(super) static DATABASE_CONNECTIONS: Setting = Setting::new(
    "DATABASE_CONNECTIONS",
    Value("16"),
    "Connections to PostgreSQL at most: 1 to 200. Those of all replicas together have to fit into what the server, the\n\
     role and the database allow. SQLite has one for writing and four for reading, whatever this says.",
);
pub(super) static SECRET_KEYS: Setting = Setting::new(
    "SECRET_KEYS",
    Words("in development: generated into data/secret.key"),
    "Keys that sign links and cookies, separated by commas: the first signs, all of them verify. Each is 32 random\n\
     bytes or more in hex or base64; `vestibule keys generate` prints one. A key file should be readable by\n\
     its owner alone.",
)
.holding(Holds::Secret);
pub(super) static SMTP_URL: Setting = Setting::new(
    "SMTP_URL",
    Words("none: mail goes to the development mailbox"),
    "The mail server that takes our mail: smtp://user:password@host:587 (STARTTLS is required) or\n\
     smtps://user:password@host:465. Special characters of user and password are percent-encoded. ?tls=none sends in\n\
     clear and is accepted towards this machine only, or with ALLOW_INSECURE_SMTP=yes.",
)
.holding(Holds::Url);
pub(super) static SMTP_CA_FILE: Setting = Setting::new(
    "SMTP_CA_FILE",
    Words("none"),
    "PEM file of certificates trusted for the mail server, besides the public authorities: of a private authority, or\n\
     the server's own, self-signed or not.",
);
pub(super) static SMTP_HELO: Setting = Setting::new(
    "SMTP_HELO",
    Words("the host of PUBLIC_URL if it is a full name, else the address the connection comes from"),
    "The name given to the mail server in EHLO: a full host name, or an address such as [192.0.2.1].",
);
pub(super) static MAIL_FROM: Setting = Setting::new(
    "MAIL_FROM",
    Value("Vestibule <no-reply@localhost>"),
    "From and envelope sender of every mail: Name <address>.",
);
pub(super) static TRUSTED_PROXIES: Setting = Setting::new(
    "TRUSTED_PROXIES",
    Words("none"),
    "Addresses or CIDR ranges, separated by commas, of the proxies in front. Only what they add to X-Forwarded-For\n\
     counts; it is read from the right.",
);
pub(super) static FORWARD_AUTH_PROXIES: Setting = Setting::new(
    "FORWARD_AUTH_PROXIES",
    Words("those of TRUSTED_PROXIES"),
    "Addresses or CIDR ranges, separated by commas, of the proxies in front of applications: only they may ask who sends\n\
     a request. Never all there are.",
);
pub(super) static FORWARD_AUTH_CACHE: Setting = Setting::new(
    "FORWARD_AUTH_CACHE",
    Value("4096"),
    "How many sessions, and how many visits to applications, are kept in memory: 0 to 1000000. What is in memory is as\n\
     current as the database; with 0 the database is asked for every answer.",
);
pub(super) static API: Setting = Setting::new(
    "API",
    Value("off"),
    "The JSON API at /api/v1: off, cookies (scripts of pages), tokens (programs) or both.",
);
pub(super) static API_ORIGINS: Setting = Setting::new(
    "API_ORIGINS",
    Words("none but the site's own"),
    "Origins of pages whose scripts may use the JSON API, such as https://app.example.org, separated by commas.",
);
pub(super) static APPLICATIONS_FILE: Setting = Setting::new(
    "APPLICATIONS_FILE",
    Words("none"),
    "A file of applications in TOML, applied at every start as `vestibule apps apply` does.",
);
pub(super) static ACTIVATION_TTL: Setting =
    Setting::new("ACTIVATION_TTL", Value("24h"), "How long an activation link works: 1m to 45d, whole minutes.");
pub(super) static RESET_TTL: Setting =
    Setting::new("RESET_TTL", Value("1h"), "How long a password reset link works: 1m to 24h, whole minutes.");
pub(super) static EMAIL_CHANGE_TTL: Setting = Setting::new(
    "EMAIL_CHANGE_TTL",
    Value("24h"),
    "How long the link to a new address works: 1m to 7d, whole minutes.",
);
pub(super) static SESSION_IDLE_TTL: Setting =
    Setting::new("SESSION_IDLE_TTL", Value("7d"), "A session unused for this long has ended: 5m to 90d.");
pub(super) static SESSION_TTL: Setting =
    Setting::new("SESSION_TTL", Value("30d"), "A session ends after this long, used or not: 5m to 365d.");
pub(super) static UNCONFIRMED_TTL: Setting = Setting::new(
    "UNCONFIRMED_TTL",
    Value("7d"),
    "An account never activated is removed after this long: 1h to 90d, no less than ACTIVATION_TTL.",
);
pub(super) static SIGNING_KEY_ROTATION: Setting = Setting::new(
    "SIGNING_KEY_ROTATION",
    Value("90d"),
    "Another key signs what applications read after this long: 1d to 365d. It is published a day before.",
);
pub(super) static ACCESS_TOKEN_TTL: Setting = Setting::new(
    "ACCESS_TOKEN_TTL",
    Value("10m"),
    "How long an access token of an application works: 1m to 60m, whole minutes. It ends with the sign-in anyway.",
);
pub(super) static REFRESH_TTL: Setting = Setting::new(
    "REFRESH_TTL",
    Value("30d"),
    "How long an application may leave a refresh token unused: 1h to 45d, whole minutes.",
);
pub(super) static PASSWORD_MIN_LENGTH: Setting = Setting::new(
    "PASSWORD_MIN_LENGTH",
    Value("12"),
    "Fewest characters (code points) of a new password: 8 to 64. NIST SP 800-63B-4 asks for 15 where a password is\n\
     the only factor.",
);
pub(super) static HASH_CONCURRENCY: Setting = Setting::new(
    "HASH_CONCURRENCY",
    Words("one per processor core"),
    "Password hashes computed at the same time: 1 to 64. Each takes a core and 19 MiB.",
);
pub(super) static HASH_QUEUE_WAIT: Setting = Setting::new(
    "HASH_QUEUE_WAIT",
    Value("2s"),
    "How long a request waits for its turn to hash before it is answered 503: 1s to 10s.",
);
pub(super) static HASH_BACKEND: Setting = Setting::new(
    "HASH_BACKEND",
    Value("auto"),
    "auto hashes passwords with the vector instructions of this machine, after comparing them with the argon2 crate at\n\
     start; portable hashes with that crate, which takes longer. The hashes are the same.",
);
pub(super) static SITE_NAME: Setting =
    Setting::new("SITE_NAME", Value("Vestibule"), "The site's name on pages and in mails: up to 64 characters.");
pub(super) static SITE_LANGUAGE: Setting = Setting::new(
    "SITE_LANGUAGE",
    Words("en, or else the first of SITE_LANGUAGES"),
    "The language of readers who say nothing: a tag such as de or pt-BR, one of SITE_LANGUAGES.",
);
pub(super) static SITE_LANGUAGES: Setting = Setting::new(
    "SITE_LANGUAGES",
    Words("all there are"),
    "The languages that are offered, as tags separated by commas. Every page and mail is in one of them.",
);
pub(super) static SITE_TIME_ZONE: Setting = Setting::new(
    "SITE_TIME_ZONE",
    Value("UTC"),
    "The time zone of readers whose own is not known, by its IANA name, such as Europe/Berlin.",
);
pub(super) static SUPPORT_EMAIL: Setting =
    Setting::new("SUPPORT_EMAIL", Words("none"), "Where people may ask for help, shown on pages and in mails.");
pub(super) static ACCENT: Setting = Setting::new(
    "ACCENT",
    Value("#0f5b6b"),
    "The site's colour, as #rrggbb: buttons, links and marks, on pages and in mails. What could not be read is made\n\
     darker or lighter.",
);
pub(super) static TERMS_URL: Setting = Setting::new(
    "TERMS_URL",
    Words("none"),
    "The site's terms, linked at the foot of pages and mails: https://; {lang} becomes the reader's language.",
);
pub(super) static TERMS_VERSION: Setting = Setting::new(
    "TERMS_VERSION",
    Words("none: nobody has to accept the terms"),
    "The version of the terms at TERMS_URL, such as 2026-11-01. People accept it when they sign up; members who have\n\
     accepted another one are asked again.",
);
pub(super) static PRIVACY_URL: Setting =
    Setting::new("PRIVACY_URL", Words("none"), "What becomes of personal data, linked in the same way.");
pub(super) static IMPRINT_URL: Setting =
    Setting::new("IMPRINT_URL", Words("none"), "Who is responsible for the site, linked in the same way.");
pub(super) static BRAND_DIR: Setting = Setting::new(
    "BRAND_DIR",
    Words("none"),
    "A folder with the site's own logo, icon, style sheet, fonts and words under fixed names, 1 MiB in all: docs/brand.md.\n\
     It is read once, at start.",
);
pub(super) static SECURITY_CONTACT: Setting = Setting::new(
    "SECURITY_CONTACT",
    Words("none: /.well-known/security.txt does not exist"),
    "Where to report a security problem: an address, mailto: or https:// URL for /.well-known/security.txt.",
);
pub(super) static LOG_FORMAT: Setting = Setting::new(
    "LOG_FORMAT",
    Words("text on a terminal, else json"),
    "text or json. RUST_LOG chooses what is logged.",
);
pub(super) static METRICS_ADDR: Setting = Setting::new(
    "METRICS_ADDR",
    Words("none"),
    "Address and port where Prometheus may fetch /metrics. Not meant for the public.",
);

/// Every setting, in the order of the reference.
pub static ALL: [&Setting; 45] = [
    &PUBLIC_URL,
    &ALLOW_INSECURE_HTTP,
    &ALLOW_INSECURE_SMTP,
    &LEPTOS_SITE_ADDR,
    &DATABASE_URL,
    &DATABASE_CONNECTIONS,
    &SECRET_KEYS,
    &SMTP_URL,
    &SMTP_CA_FILE,
    &SMTP_HELO,
    &MAIL_FROM,
    &TRUSTED_PROXIES,
    &FORWARD_AUTH_PROXIES,
    &FORWARD_AUTH_CACHE,
    &APPLICATIONS_FILE,
    &API,
    &API_ORIGINS,
    &ACTIVATION_TTL,
    &RESET_TTL,
    &EMAIL_CHANGE_TTL,
    &SESSION_IDLE_TTL,
    &SESSION_TTL,
    &UNCONFIRMED_TTL,
    &ACCESS_TOKEN_TTL,
    &REFRESH_TTL,
    &SIGNING_KEY_ROTATION,
    &PASSWORD_MIN_LENGTH,
    &HASH_CONCURRENCY,
    &HASH_QUEUE_WAIT,
    &HASH_BACKEND,
    &SITE_NAME,
    &SITE_LANGUAGE,
    &SITE_LANGUAGES,
    &SITE_TIME_ZONE,
    &SUPPORT_EMAIL,
    &ACCENT,
    &TERMS_URL,
    &TERMS_VERSION,
    &PRIVACY_URL,
    &IMPRINT_URL,
    &BRAND_DIR,
    &SECURITY_CONTACT,
    &LOG_FORMAT,
    &METRICS_ADDR,
    &RUST_LOG,
];

pub(super) static RUST_LOG: Setting = Setting::new(
    "RUST_LOG",
    Value("warn,server=info,web=info,mail=info,accounts=info"),
    "What is logged, as filter directives of tracing-subscriber: mail=debug, for example.",
);
