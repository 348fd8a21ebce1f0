//! What every page may use.

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

/// What the pages have to know of the site they are part of.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The address people know the site by.
    pub public_url: PublicUrl,
    /// Its name.
    pub site_name: String,
    /// Whom to ask for help.
    pub support_email: Option<String>,
    /// From which address mail comes.
    pub sender: String,
    /// Whom to tell about a vulnerability (RFC 9116).
    pub security_contact: Option<String>,
    /// Proxies whose word on the visitor's address counts.
    pub trusted_proxies: Vec<IpNet>,
    /// Whether mail lands in the development mailbox.
    pub dev_mailbox: bool,
    /// A style sheet of the site's own, by its path; it comes after ours.
    pub style_sheet: Option<String>,
}

/// The account pages over a domain. Cloned for every layer a request passes: that is one counter, not one for each part.
#[derive(Clone)]
pub struct Vestibule(Arc<Parts>);

/// What the pages are made of.
pub struct Parts {
    /// The domain.
    pub accounts: Accounts,
    /// Where `now` comes from.
    pub clock: Clock,
    /// The settings.
    pub settings: Settings,
    /// What pages and letters say about the site.
    pub site: Arc<Site>,
    /// Answers, counted.
    pub traffic: Traffic,
    /// Whether the schema was this program's when it was last looked at; until then, errors are told as temporary.
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

    /// How long a session lasts at most, for its cookie.
    pub(crate) fn session_ttl(&self) -> Duration {
        self.accounts.lifetimes().session
    }

    /// How long a sign-up waits for its activation, for its cookie.
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
