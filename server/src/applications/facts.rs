//! What an operator may say of an application: the options of `apps add` and `apps set`, and the keys of `apps apply`.

use accounts::admin::ApplicationDescription;
use accounts::applications::{ApplicationSettings, Consent, Pkce, Preflight, Subject, Username};
use accounts::kinds::{Access, Algorithm};
use clap::Args;
use serde::de::value::Error;
use serde::de::{Deserialize, DeserializeOwned, IntoDeserializer};
use serde::{Deserialize as DeriveDeserialize, Serialize};
use serde_json::{Map, Value, json};

/// What was said. What was not is None.
#[derive(Clone, Debug, Default, Args, DeriveDeserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Facts {
    /// What people call it
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Who may enter: everybody, or those listed by `apps allow` and --domain
    #[arg(long, value_name = "everybody|listed", value_parser = named::<Access>)]
    pub(crate) access: Option<Access>,
    /// Its own front page
    #[arg(long, value_name = "URL")]
    pub(crate) home_url: Option<String>,
    /// A host of it behind forward-auth, such as wiki.example.org; may be repeated
    #[arg(long = "host", value_name = "HOST")]
    pub(crate) hosts: Option<Vec<String>>,
    /// Where it takes its OpenID Connect codes; may be repeated
    #[arg(long = "redirect", value_name = "URL")]
    pub(crate) redirects: Option<Vec<String>>,
    /// Where people may come out after signing out; may be repeated
    #[arg(long = "logout-redirect", value_name = "URL")]
    pub(crate) logout_redirects: Option<Vec<String>>,
    /// A web origin whose scripts may call the token endpoint, besides those of --redirect; may be repeated
    #[arg(long = "origin", value_name = "ORIGIN")]
    pub(crate) origins: Option<Vec<String>>,
    /// A domain whose proven addresses may enter; may be repeated
    #[arg(long = "domain", value_name = "DOMAIN")]
    pub(crate) domains: Option<Vec<String>>,
    /// It can keep no secret: a page, or an app on a phone
    #[arg(long, value_name = "yes|no", value_parser = yes_or_no)]
    #[arg(num_args = 0..=1, default_missing_value = "yes", require_equals = true)]
    pub(crate) public: Option<bool>,
    /// Whether it has to bring a proof key
    #[arg(long, value_name = "required|optional", value_parser = named::<Pkce>)]
    pub(crate) pkce: Option<Pkce>,
    /// When members are asked what it may know
    #[arg(long, value_name = "once|skip|always", value_parser = named::<Consent>)]
    pub(crate) consent: Option<Consent>,
    /// The algorithm of what it reads
    #[arg(long, value_name = "RS256|ES256|EdDSA", value_parser = named::<Algorithm>)]
    pub(crate) signing: Option<Algorithm>,
    /// By which name it knows members: its own, that of the account, or one shared with a sector
    #[arg(long, value_name = "pairwise|public|sector=NAME", value_parser = named::<Subject>)]
    pub(crate) subject: Option<Subject>,
    /// Whether ID tokens say the address
    #[arg(long, value_name = "yes|no", value_parser = yes_or_no)]
    pub(crate) id_token_claims: Option<bool>,
    /// What it is told as user name
    #[arg(long, value_name = "none|email|id", value_parser = named::<Username>)]
    pub(crate) username: Option<Username>,
    /// Whether it may keep members signed in after their session
    #[arg(long, value_name = "yes|no", value_parser = yes_or_no)]
    pub(crate) refresh: Option<bool>,
    /// Where it wants to hear of sign-outs
    #[arg(long, value_name = "URL")]
    pub(crate) backchannel_logout: Option<String>,
    /// Whether it may ask about tokens of other applications
    #[arg(long, value_name = "yes|no", value_parser = yes_or_no)]
    pub(crate) resource_server: Option<bool>,
    /// Whether forward-auth lets strangers through, without a name
    #[arg(long, value_name = "yes|no", value_parser = yes_or_no)]
    pub(crate) anonymous: Option<bool>,
    /// What forward-auth does with preflights
    #[arg(long, value_name = "refuse|pass", value_parser = named::<Preflight>)]
    pub(crate) preflight: Option<Preflight>,
    /// Whether nobody may enter. In files only, as what follows.
    #[arg(skip)]
    pub(crate) disabled: Option<bool>,
    /// Who is to be on its list, by address.
    #[arg(skip)]
    pub(crate) members: Option<Vec<String>>,
    /// The SHA-256 of its secret, in hexadecimal digits.
    #[arg(skip)]
    pub(crate) secret_sha256: Option<String>,
    /// A file with its secret, named from the folder of the file that names it.
    #[arg(skip)]
    pub(crate) secret_file: Option<String>,
}

impl Facts {
    /// What has to be said for this description.
    pub(crate) fn of(description: &ApplicationDescription) -> Self {
        let (own, usual) = (&description.settings, ApplicationSettings::default());
        let list = |list: &Vec<String>| (!list.is_empty()).then(|| list.clone());
        Self {
            name: Some(description.name.clone()),
            access: Some(description.access),
            home_url: description.home_url.clone(),
            hosts: list(&description.hosts),
            redirects: list(&description.redirects),
            logout_redirects: list(&description.logout_redirects),
            origins: list(&description.origins),
            domains: list(&own.domains),
            public: other(&own.public, &usual.public),
            pkce: other(&own.pkce, &usual.pkce),
            consent: other(&own.consent, &usual.consent),
            signing: other(&own.signing, &usual.signing),
            subject: other(&own.subject, &usual.subject),
            id_token_claims: other(&own.id_token_claims, &usual.id_token_claims),
            username: other(&own.username, &usual.username),
            refresh: other(&own.refresh, &usual.refresh),
            backchannel_logout: own.backchannel_logout.clone(),
            resource_server: other(&own.resource_server, &usual.resource_server),
            anonymous: other(&own.anonymous, &usual.anonymous),
            preflight: other(&own.preflight, &usual.preflight),
            ..Self::default()
        }
    }

    /// Puts what was said in place of what was.
    pub(crate) fn write_into(self, description: &mut ApplicationDescription) {
        let settings = &mut description.settings;
        put(&mut description.name, self.name);
        put(&mut description.access, self.access);
        put_some(&mut description.home_url, self.home_url);
        put(&mut description.hosts, self.hosts);
        put(&mut description.redirects, self.redirects);
        put(&mut description.logout_redirects, self.logout_redirects);
        put(&mut description.origins, self.origins);
        put(&mut settings.domains, self.domains);
        put(&mut settings.public, self.public);
        put(&mut settings.pkce, self.pkce);
        put(&mut settings.consent, self.consent);
        put(&mut settings.signing, self.signing);
        put(&mut settings.subject, self.subject);
        put(&mut settings.id_token_claims, self.id_token_claims);
        put(&mut settings.username, self.username);
        put(&mut settings.refresh, self.refresh);
        put_some(&mut settings.backchannel_logout, self.backchannel_logout);
        put(&mut settings.resource_server, self.resource_server);
        put(&mut settings.anonymous, self.anonymous);
        put(&mut settings.preflight, self.preflight);
    }
}

/// A whole description under the names of [`Facts`]. The names are part of the public contract.
pub(crate) fn to_json(description: &ApplicationDescription) -> Map<String, Value> {
    let ApplicationDescription { name, home_url, access, hosts, redirects, logout_redirects, origins, settings } =
        description;
    let own = json!({
        "name": name,
        "home_url": home_url,
        "access": access,
        "hosts": hosts,
        "redirects": redirects,
        "logout_redirects": logout_redirects,
        "origins": origins,
    });
    let (Value::Object(own), Value::Object(settings)) = (own, settings_json(settings)) else { return Map::new() };
    own.into_iter().chain(settings).collect()
}

/// Cannot fail: every setting is plain data.
fn settings_json(settings: &ApplicationSettings) -> Value {
    serde_json::to_value(settings).unwrap_or_default()
}

fn other<T: Clone + PartialEq>(own: &T, usual: &T) -> Option<T> {
    (own != usual).then(|| own.clone())
}

fn put<T>(place: &mut T, said: Option<T>) {
    if let Some(said) = said {
        *place = said;
    }
}

fn put_some<T>(place: &mut Option<T>, said: Option<T>) {
    if said.is_some() {
        *place = said;
    }
}

/// A value by the name it has in files.
fn named<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    Deserialize::deserialize(text.into_deserializer())
}

fn yes_or_no(text: &str) -> Result<bool, &'static str> {
    match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err("yes or no"),
    }
}
