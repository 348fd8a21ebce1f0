//! What every page uses: the domain, the settings and the counters.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use accounts::admin::Operator;
use accounts::{Accounts, Clock, Database, HashPool, KeyRing, Lifetimes, PasswordPolicy};
use app::{Accent, Audience, Consent, Legal, PublicUrl, Site};
use ipnet::IpNet;

use crate::api::Api;
use crate::assets::Assets;
use crate::brand::Brand;
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
    /// Proxies in front of applications, which may ask who sends a request.
    pub forward_auth_proxies: Vec<IpNet>,
    /// Whether emails go to the development mailbox.
    pub dev_mailbox: bool,
    /// Path of the site's own style sheet, which comes after ours.
    pub style_sheet: Option<String>,
    /// Its colours.
    pub accent: Accent,
    /// Its legal pages.
    pub legal: Legal,
    /// Its logo and other files of its own.
    pub brand: Brand,
    /// Who may use the JSON API; None without one.
    pub api: Option<Api>,
    /// The languages it offers, and what it takes for granted of readers who say nothing.
    pub audience: Audience,
}

impl Settings {
    /// Those of a site with this address, this name and this sender of its mail, without anything optional.
    ///
    /// # Errors
    /// When the address is not of the form `https://example.org`.
    pub fn new(public_url: &str, site_name: &str, sender: &str) -> Result<Self, String> {
        Ok(Self {
            public_url: PublicUrl::parse(public_url)?,
            site_name: site_name.to_owned(),
            support_email: None,
            sender: sender.to_owned(),
            security_contact: None,
            trusted_proxies: Vec::new(),
            forward_auth_proxies: Vec::new(),
            dev_mailbox: false,
            style_sheet: None,
            accent: Accent::default(),
            legal: Legal::default(),
            brand: Brand::default(),
            api: None,
            audience: Audience::default(),
        })
    }

    /// For other readers than those of every language there is, English before all, in UTC.
    #[must_use]
    pub fn with_audience(self, audience: Audience) -> Self {
        Self { audience, ..self }
    }

    /// With a style sheet of the site's own, by its path.
    #[must_use]
    pub fn with_style_sheet(self, path: &str) -> Self {
        Self { style_sheet: Some(path.to_owned()), ..self }
    }
}

/// The account pages over a domain. Cloned for every layer a request passes: that is one counter, not one for each part.
#[derive(Clone)]
pub struct Vestibule(Arc<Parts>);

struct Parts {
    accounts: Accounts,
    clock: Clock,
    settings: Settings,
    site: Arc<Site>,
    assets: Assets,
    traffic: Traffic,
    prepared: AtomicBool,
    forms: Forms,
}

impl Vestibule {
    /// The account pages over a database, with the usual lifetimes, limits and rules for passwords. Who wants others
    /// puts the domain together with [`Operator::new`] and takes [`Vestibule::new`].
    #[must_use]
    pub fn over(database: Database, keys: KeyRing, settings: Settings) -> Self {
        let policy = PasswordPolicy::of_site(&settings.site_name, settings.public_url.host());
        let domain = Operator::new(database, keys, HashPool::default(), policy, Lifetimes::default());
        Self::new(domain.accounts(), Clock::System, settings)
    }

    /// Puts the parts together.
    #[must_use]
    pub fn new(accounts: Accounts, clock: Clock, settings: Settings) -> Self {
        let (accent, brand) = (settings.accent, settings.brand.clone());
        let assets = Assets::new(&accent, brand.clone());
        let site = Site {
            name: settings.site_name.clone(),
            support_email: settings.support_email.clone(),
            public_url: settings.public_url.origin().to_owned(),
            audience: settings.audience.clone().with_own_words(brand.words()),
            dev_mailbox: settings.dev_mailbox,
            css_href: assets.css.path().to_owned(),
            own_css_hrefs: brand.style_sheet().into_iter().chain(settings.style_sheet.clone()).collect(),
            js_href: assets.js.path().to_owned(),
            accent,
            legal: settings.legal.clone(),
            logo: brand.logo(),
            icon_href: brand.icon(),
        };
        Self(Arc::new(Parts {
            accounts,
            clock,
            settings,
            site: Arc::new(site),
            assets,
            traffic: Traffic::default(),
            prepared: AtomicBool::new(true),
            forms: Forms::default(),
        }))
    }

    /// The domain.
    #[must_use]
    pub fn accounts(&self) -> &Accounts {
        &self.0.accounts
    }

    /// What pages and letters say about the site.
    #[must_use]
    pub fn site(&self) -> &Arc<Site> {
        &self.0.site
    }

    /// Answers, counted.
    #[must_use]
    pub fn traffic(&self) -> &Traffic {
        &self.0.traffic
    }

    /// Whether the schema was this program's when it was last looked at.
    #[must_use]
    pub fn is_prepared(&self) -> bool {
        self.0.prepared.load(Ordering::Relaxed)
    }

    /// Says whether it is. Until it is, faults are told as temporary. For whoever serves pages before the schema is there.
    pub fn set_prepared(&self, prepared: bool) {
        self.0.prepared.store(prepared, Ordering::Relaxed);
    }

    pub(crate) fn clock(&self) -> &Clock {
        &self.0.clock
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0.settings
    }

    pub(crate) fn assets(&self) -> &Assets {
        &self.0.assets
    }

    pub(crate) fn forms(&self) -> &Forms {
        &self.0.forms
    }

    /// Of this site and of all applications behind forward-auth.
    pub(crate) fn scheme(&self) -> &'static str {
        if self.settings().public_url.secure() { "https" } else { "http" }
    }

    /// How long a session lasts at most, for its cookie.
    pub(crate) fn session_ttl(&self) -> Duration {
        self.0.accounts.lifetimes().session
    }

    /// The lifetime of the sign-up cookie: how long a sign-up waits for its activation.
    pub(crate) fn unconfirmed_ttl(&self) -> Duration {
        self.0.accounts.lifetimes().unconfirmed
    }

    /// The terms of use that members have to accept, if any.
    pub(crate) fn consent(&self) -> Option<Consent> {
        self.0.site.legal.consent()
    }

    /// Fewest characters of a password.
    pub(crate) fn password_min_length(&self) -> usize {
        self.0.accounts.policy().min_length
    }
}
