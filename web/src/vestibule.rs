//! What every page uses: the domain, the settings and the counters.

use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use accounts::{Accounts, Clock};
use app::{PublicUrl, Site};
use ipnet::IpNet;

use crate::assets;
use crate::forms::Forms;
use crate::traffic::Traffic;

/// What the pages need to know about their site.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The public address of the site.
    pub public_url: PublicUrl,
    /// Its name.
    pub site_name: String,
    /// Where people can ask for help.
    pub support_email: Option<String>,
    /// The sender address of emails.
    pub sender: String,
    /// Where to report a vulnerability (RFC 9116).
    pub security_contact: Option<String>,
    /// Proxies trusted to report the visitor's address.
    pub trusted_proxies: Vec<IpNet>,
    /// Whether emails go to the development mailbox.
    pub dev_mailbox: bool,
    /// Path of the site's own style sheet, which comes after ours.
    pub style_sheet: Option<String>,
}

/// The account pages over a domain. Cloning it is cheap.
#[derive(Clone)]
pub struct Vestibule(Arc<Parts>);

/// The parts of [`Vestibule`].
pub struct Parts {
    /// The domain.
    pub accounts: Accounts,
    /// Where `now` comes from.
    pub clock: Clock,
    /// The settings.
    pub settings: Settings,
    /// What pages and emails say about the site.
    pub site: Arc<Site>,
    /// Counts answers.
    pub traffic: Traffic,
    /// Whether the schema was up to date when last checked; until then, errors are reported as temporary.
    pub prepared: AtomicBool,
    pub(crate) forms: Forms,
}

impl Vestibule {
    /// Puts the parts together.
    #[must_use]
    pub fn new(accounts: Accounts, clock: Clock, settings: Settings) -> Self {
        let site = Site {
            name: settings.site_name.clone(),
            support_email: settings.support_email.clone(),
            public_url: settings.public_url.origin().to_owned(),
            dev_mailbox: settings.dev_mailbox,
            css_href: assets::CSS.path().to_owned(),
            own_css_href: settings.style_sheet.clone(),
            js_href: assets::JS.path().to_owned(),
        };
        Self(Arc::new(Parts {
            accounts,
            clock,
            settings,
            site: Arc::new(site),
            traffic: Traffic::default(),
            prepared: AtomicBool::new(true),
            forms: Forms::default(),
        }))
    }

    /// The lifetime of the session cookie.
    pub(crate) fn session_ttl(&self) -> Duration {
        self.accounts.lifetimes().session
    }

    /// The lifetime of the sign-up cookie: how long a sign-up waits for its activation.
    pub(crate) fn unconfirmed_ttl(&self) -> Duration {
        self.accounts.lifetimes().unconfirmed
    }

    /// Fewest characters of a password.
    pub(crate) fn password_min_length(&self) -> usize {
        self.accounts.policy().min_length
    }
}

impl Deref for Vestibule {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}
