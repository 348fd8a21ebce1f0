//! Builds the parts of the running application from the settings.

pub(crate) mod sqlite_file;

use std::path::Path;

use accounts::admin::Operator;
use accounts::credentials::OWASP;
use accounts::{Clock, Database, HashPool, KeyRing, Lifetimes, PasswordPolicy};
use mail::{Mailbox, Mailer, Patience, Smtp, SmtpSettings};
use secrecy::ExposeSecret;
use tracing::instrument::WithSubscriber;
use tracing::subscriber::NoSubscriber;

use crate::applications::AtStart;
use crate::config::{Config, DATA_DIRECTORY};
use crate::state::AppState;

/// Builds everything, and what is to be done at start; contacts nothing but this machine's files.
///
/// # Errors
/// What is wrong, in words for the operator.
pub async fn state(config: Config) -> Result<(AppState, Option<AtStart>), String> {
    let operator = operator(&config).await?;
    let mailer = mailer(&config)?;
    let file = config.applications_file.clone();
    let state = AppState::new(&operator, config, Clock::System, mailer);
    Ok((state, file.map(|file| AtStart { operator, file })))
}

/// The domain alone, for commands.
///
/// # Errors
/// What is wrong, in words for the operator.
pub async fn operator(config: &Config) -> Result<Operator, String> {
    let database = database(config).await?;
    let keys = config.secret_keys.load()?;
    let roots: Vec<&[u8]> = keys.iter().map(ExposeSecret::expose_secret).collect();
    let ring = KeyRing::new(&roots, config.public_url.origin()).map_err(|error| format!("SECRET_KEYS: {error}"))?;
    let pool = HashPool::with_backend(config.hash_backend, config.hash_concurrency, config.hash_queue_wait, OWASP);
    let policy = policy(config);
    let warm = policy.clone();
    tokio::task::spawn_blocking(move || warm.warm_up());
    let operator = Operator::new(database, ring, pool, policy, lifetimes(config));
    operator.accounts().forward_auth().remember(config.forward_auth_cache);
    operator.accounts().sessions().remember(config.forward_auth_cache);
    Ok(operator)
}

async fn database(config: &Config) -> Result<Database, String> {
    let url = config.database_url.expose_secret();
    let Some(path) = sqlite_file::path(url) else {
        // The driver's errors and log lines about a URL repeat it, or parts of it (F-44).
        let connected = Database::with_pool(url, config.database_connections);
        let connected = connected.with_subscriber(NoSubscriber::new()).await;
        return connected.map_err(|_| "DATABASE_URL: a parameter has a wrong value".to_owned());
    };
    sqlite_file::make(&path, url).map_err(|problem| format!("DATABASE_URL: {problem}"))?;
    let connected = Database::connect(url).await;
    connected.map_err(|error| format!("DATABASE_URL: {}", sqlite_file::unusable(&path, &error)))
}

fn policy(config: &Config) -> PasswordPolicy {
    let usual = PasswordPolicy::of_site(&config.site_name, config.public_url.host());
    PasswordPolicy { min_length: config.password_min_length, ..usual }
}

fn lifetimes(config: &Config) -> Lifetimes {
    Lifetimes {
        activation: config.activation_ttl,
        reset: config.reset_ttl,
        email_change: config.email_change_ttl,
        session_idle: config.session_idle_ttl,
        session: config.session_ttl,
        unconfirmed: config.unconfirmed_ttl,
        access_token: config.access_token_ttl,
        refresh_token: config.refresh_ttl,
        signing_key: config.signing_key_rotation,
    }
}

/// The mail server of the settings, or the development mailbox.
///
/// # Errors
/// When TLS to the host is impossible.
pub(crate) fn mailer(config: &Config) -> Result<Mailer, String> {
    mailer_with(config, Patience::default())
}

/// The mail server of the settings with other time limits, or the development mailbox.
///
/// # Errors
/// When TLS to the host is impossible.
pub fn mailer_with(config: &Config, patience: Patience) -> Result<Mailer, String> {
    let from = config.mail_from.clone();
    let Some(server) = config.smtp_url.clone() else {
        return Ok(Mailer::Mailbox(Mailbox::new(Path::new(DATA_DIRECTORY).join("mailbox"), from)));
    };
    let (trusted, hello) = (config.smtp_ca.clone(), config.smtp_helo.clone());
    Smtp::new(SmtpSettings { server, trusted, from, hello, patience }).map(Mailer::Smtp)
}
