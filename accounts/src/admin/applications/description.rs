//! An application as its operator describes it, and what is refused of that.

use url::Url;

use crate::applications::{AddressRefused, Application, ApplicationSettings, HostName, RedirectUri, WebOrigin};
use crate::kinds::{Access, UriKind};

/// Longest name in characters.
const LONGEST_NAME: usize = 64;

/// An application as an operator describes it. What is written in it is checked when it is registered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApplicationDescription {
    /// What people call it.
    pub name: String,
    /// Its own front page.
    pub home_url: Option<String>,
    /// Who may enter. There is no default: with open sign-up, everybody is the internet.
    pub access: Access,
    /// Its hosts behind forward-auth.
    pub hosts: Vec<String>,
    /// Where it takes its codes.
    pub redirects: Vec<String>,
    /// Where people may come out after signing out.
    pub logout_redirects: Vec<String>,
    /// Web origins, besides those of its redirect addresses, whose scripts may call the token endpoint.
    pub origins: Vec<String>,
    /// What else its operator decided.
    pub settings: ApplicationSettings,
}

/// Which part of a description is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is a field of the description, or of its settings")]
pub enum DescriptionPart {
    Name,
    HomeUrl,
    Hosts,
    Redirects,
    LogoutRedirects,
    Origins,
    BackchannelLogout,
    Domains,
}

/// Why a description is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DescriptionRefused {
    /// Where.
    pub part: DescriptionPart,
    /// What was written there.
    pub text: String,
    /// What is wrong with it.
    pub fault: DescriptionFault,
}

/// What is wrong with a part of a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DescriptionFault {
    /// A name is short and printable.
    #[error("needs 1 to 64 characters, none of them a control character")]
    Name,
    /// A domain is the part of an address after the @.
    #[error("is not a domain in lower case, such as example.org")]
    Domain,
    /// Somewhere between scheme and end, something is to be filled in.
    #[error("holds a placeholder")]
    Placeholder,
    /// An address that cannot be registered.
    #[error(transparent)]
    Address(#[from] AddressRefused),
}

impl ApplicationDescription {
    /// A description of an application with nothing but a name.
    #[must_use]
    pub fn new(name: &str, access: Access) -> Self {
        Self {
            name: name.to_owned(),
            home_url: None,
            access,
            hosts: Vec::new(),
            redirects: Vec::new(),
            logout_redirects: Vec::new(),
            origins: Vec::new(),
            settings: ApplicationSettings::default(),
        }
    }

    /// Of an application as it is registered.
    #[must_use]
    pub fn of(application: &Application) -> Self {
        let uris = |kind| application.uris(kind).map(str::to_owned).collect();
        Self {
            name: application.name.clone(),
            home_url: application.home_url.clone(),
            access: application.access,
            hosts: uris(UriKind::Host),
            redirects: uris(UriKind::Redirect),
            logout_redirects: uris(UriKind::Logout),
            origins: uris(UriKind::Origin),
            settings: application.settings.clone(),
        }
    }

    /// Whether it has to show a secret: it takes codes, or asks about tokens, and can keep one.
    pub(super) fn needs_secret(&self) -> bool {
        !self.settings.public && (!self.redirects.is_empty() || self.settings.resource_server)
    }

    /// Checks every part. Lists lose what is in them twice, and their order.
    ///
    /// # Errors
    /// The first part that cannot be registered.
    pub fn checked(mut self) -> Result<Self, DescriptionRefused> {
        let public = self.settings.public;
        let lists = [&mut self.hosts, &mut self.redirects, &mut self.logout_redirects, &mut self.origins];
        for list in lists.into_iter().chain([&mut self.settings.domains]) {
            list.sort();
            list.dedup();
        }
        let redirect = |text: &str| RedirectUri::parse(text, public).map(drop).map_err(Into::into);
        check(DescriptionPart::Name, [&self.name], check_name)?;
        check(DescriptionPart::HomeUrl, &self.home_url, |text| Ok(RedirectUri::parse(text, false).map(drop)?))?;
        check(DescriptionPart::Hosts, &self.hosts, |text| Ok(HostName::parse(text).map(drop)?))?;
        check(DescriptionPart::Redirects, &self.redirects, redirect)?;
        check(DescriptionPart::LogoutRedirects, &self.logout_redirects, redirect)?;
        check(DescriptionPart::Origins, &self.origins, |text| Ok(WebOrigin::parse(text).map(drop)?))?;
        check(DescriptionPart::BackchannelLogout, &self.settings.backchannel_logout, check_backchannel)?;
        check(DescriptionPart::Domains, &self.settings.domains, check_domain)?;
        Ok(self)
    }

    /// Every address with what it is for, in the order in which rows are written.
    pub(super) fn addresses(&self) -> impl Iterator<Item = (UriKind, &str)> {
        let lists = [
            (UriKind::Host, &self.hosts),
            (UriKind::Redirect, &self.redirects),
            (UriKind::Logout, &self.logout_redirects),
            (UriKind::Origin, &self.origins),
        ];
        lists.into_iter().flat_map(|(kind, list)| list.iter().map(move |uri| (kind, uri.as_str())))
    }
}

fn check<'a>(
    part: DescriptionPart,
    texts: impl IntoIterator<Item = &'a String>,
    rule: impl Fn(&str) -> Result<(), DescriptionFault>,
) -> Result<(), DescriptionRefused> {
    texts
        .into_iter()
        .try_for_each(|text| rule(text).map_err(|fault| DescriptionRefused { part, text: text.clone(), fault }))
}

fn check_name(name: &str) -> Result<(), DescriptionFault> {
    let fits = (1..=LONGEST_NAME).contains(&name.chars().count()) && !name.trim().is_empty();
    if fits && !name.chars().any(char::is_control) { Ok(()) } else { Err(DescriptionFault::Name) }
}

/// It is opened by this server, so that a name such as localhost says too little.
fn check_backchannel(text: &str) -> Result<(), DescriptionFault> {
    RedirectUri::parse(text, false)?;
    if text.contains(['{', '}']) {
        return Err(DescriptionFault::Placeholder);
    }
    let url = Url::parse(text).map_err(|_| AddressRefused::Malformed)?;
    if url.scheme() == "http" && url.host_str() == Some("localhost") {
        return Err(AddressRefused::Scheme.into());
    }
    Ok(())
}

fn check_domain(text: &str) -> Result<(), DescriptionFault> {
    let plain =
        text.contains('.') && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b));
    if plain && HostName::parse(text).is_ok() { Ok(()) } else { Err(DescriptionFault::Domain) }
}
