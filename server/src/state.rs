//! The running program: the pages, the mail worker, and what operators see of both.

use std::ops::Deref;
use std::sync::Arc;

use accounts::admin::Operator;
use accounts::{Accounts, Clock, Database};
use axum::extract::FromRef;
use mail::{Mailer, Worker};
use web::Vestibule;

use crate::config::Config;
use crate::readiness::Readiness;

/// The running program. Cloning it is cheap.
#[derive(Clone)]
pub struct AppState(Arc<Parts>);

/// The parts of [`AppState`].
pub struct Parts {
    /// The domain.
    pub accounts: Accounts,
    /// Its database, for migrations and health checks.
    pub database: Database,
    /// The settings.
    pub config: Config,
    /// Where `now` comes from.
    pub clock: Clock,
    /// The pages.
    pub web: Vestibule,
    /// The mail worker.
    pub worker: Worker,
    /// Whether visitors can be served, as last checked.
    pub readiness: Readiness,
}

impl AppState {
    /// Puts the parts together.
    #[must_use]
    pub fn new(operator: &Operator, config: Config, clock: Clock, mailer: Mailer) -> Self {
        let (accounts, database) = (operator.accounts(), operator.database().clone());
        let settings = web::Settings {
            public_url: config.public_url.clone(),
            site_name: config.site_name.clone(),
            support_email: config.support_email.clone(),
            sender: config.mail_from.email.to_string(),
            security_contact: config.security_contact.clone(),
            trusted_proxies: config.trusted_proxies.clone(),
            forward_auth_proxies: config.forward_auth_proxies.clone(),
            dev_mailbox: mailer.mailbox().is_some(),
            style_sheet: None,
            accent: config.accent,
            legal: config.legal.clone(),
            brand: config.brand.clone(),
            api: config.api.clone(),
            audience: config.audience.clone(),
        };
        let web = Vestibule::new(accounts.clone(), clock.clone(), settings);
        web.set_prepared(false);
        let worker = Worker::new(accounts.clone(), clock.clone(), web.site().clone(), mailer);
        Self(Arc::new(Parts { accounts, database, config, clock, web, worker, readiness: Readiness::default() }))
    }
}

impl Deref for AppState {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl FromRef<AppState> for Vestibule {
    fn from_ref(app: &AppState) -> Self {
        app.web.clone()
    }
}
