//! What every handler may use.

use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize};

use accounts::{Accounts, Clock};
use app::Site;

use crate::assets;
use crate::config::Config;
use crate::forms::Forms;
use crate::mail_health::MailHealth;
use crate::mailer::Mailer;
use crate::metrics::Metrics;
use crate::readiness::Readiness;

/// The running application. Cloned for every layer a request passes: that is one counter, not one for each part.
#[derive(Clone)]
pub struct AppState(Arc<Parts>);

/// What the application is made of.
#[derive(Clone)]
pub struct Parts {
    /// The domain.
    pub accounts: Accounts,
    /// The settings.
    pub config: Arc<Config>,
    /// What pages and letters say about the site.
    pub site: Arc<Site>,
    /// Where `now` comes from.
    pub clock: Clock,
    /// How mail leaves.
    pub mailer: Arc<Mailer>,
    /// How mail is doing.
    pub mail_health: Arc<MailHealth>,
    /// What is counted.
    pub metrics: Arc<Metrics>,
    /// Whether the schema was this program's when it started.
    pub prepared: Arc<AtomicBool>,
    /// Whether visitors can be served, as last asked.
    pub readiness: Arc<Readiness>,
    /// How many servers over the same database have other keys (F-47).
    pub strangers: Arc<AtomicUsize>,
    /// Rendered once: the forms that are the same for everybody.
    pub forms: Arc<Forms>,
}

impl AppState {
    /// Puts the parts together.
    #[must_use]
    pub fn new(accounts: Accounts, config: Config, clock: Clock, mailer: Mailer) -> Self {
        let site = Site {
            name: config.site_name.clone(),
            support_email: config.support_email.clone(),
            public_url: config.public_url.origin().to_owned(),
            dev_mailbox: mailer.mailbox().is_some(),
            css_href: assets::CSS.path().to_owned(),
            js_href: assets::JS.path().to_owned(),
        };
        Self::from(Parts {
            accounts,
            config: Arc::new(config),
            site: Arc::new(site),
            clock,
            mailer: Arc::new(mailer),
            mail_health: Arc::default(),
            metrics: Arc::default(),
            prepared: Arc::default(),
            readiness: Arc::default(),
            strangers: Arc::default(),
            forms: Arc::default(),
        })
    }
}

impl Deref for AppState {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl From<Parts> for AppState {
    fn from(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }
}
