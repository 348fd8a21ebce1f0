//! All applications in memory, looked up again when one has changed.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use sea_orm::entity::prelude::*;
use subtle::ConstantTimeEq;

use super::revisions::Seen;
use super::settings::ApplicationSettings;
use super::{HostName, RedirectUri};
use crate::kinds::{Access, UriKind};
use crate::secret::TokenHash;
use crate::store::{application, application_uri};
use crate::{ApplicationId, Core, Error, Timestamp};

/// One application.
#[derive(Clone)]
pub struct Application {
    /// Its id, also its `client_id`.
    pub id: ApplicationId,
    /// What people call it.
    pub name: String,
    /// Its own front page.
    pub home_url: Option<String>,
    /// Who may enter.
    pub access: Access,
    /// What its operator decided.
    pub settings: ApplicationSettings,
    /// Whether nobody may enter.
    pub disabled: bool,
    /// Since when it is registered.
    pub created: Timestamp,
    secrets: Vec<(TokenHash, Option<Timestamp>)>,
    pub(crate) sub_salt: Vec<u8>,
    uris: Vec<(UriKind, String)>,
}

/// All applications.
#[derive(Debug, Default)]
pub struct Registry {
    by_id: HashMap<ApplicationId, Arc<Application>>,
    by_host: HashMap<String, Arc<Application>>,
}

/// The registry this process saw last, with its revision.
#[derive(Debug, Default)]
pub(crate) struct Registries(Mutex<Option<(i64, Arc<Registry>)>>);

impl Registry {
    /// The application with this id, also if it is disabled.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Arc<Application>> {
        self.by_id.get(&ApplicationId::parse(id)?)
    }

    /// The application that a host belongs to, spelled as browsers send it.
    #[must_use]
    pub fn of_host(&self, host: &str) -> Option<&Arc<Application>> {
        self.by_host.get(host)
    }

    /// Every application, by id.
    #[must_use]
    pub fn all(&self) -> Vec<&Arc<Application>> {
        let mut all: Vec<_> = self.by_id.values().collect();
        all.sort_by(|a, b| a.id.cmp(&b.id));
        all
    }

    /// Whether any application takes part in OpenID Connect.
    #[must_use]
    pub fn has_clients(&self) -> bool {
        self.by_id.values().any(|application| application.uris(UriKind::Redirect).next().is_some())
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }
}

impl Application {
    /// The addresses of a kind, as they were registered.
    pub fn uris(&self, kind: UriKind) -> impl Iterator<Item = &str> {
        self.uris.iter().filter(move |(own, _)| *own == kind).map(|(_, uri)| uri.as_str())
    }

    /// Its hosts behind forward-auth.
    pub fn hosts(&self) -> impl Iterator<Item = HostName> {
        self.uris(UriKind::Host).filter_map(|host| HostName::parse(host).ok())
    }

    /// Whether answers may be sent to this address (A-OP-1).
    #[must_use]
    pub fn may_redirect_to(&self, arrived: &str) -> bool {
        let registered = |uri: &str| RedirectUri::parse(uri, self.settings.public).is_ok_and(|own| own.is(arrived));
        self.uris(UriKind::Redirect).any(registered)
    }

    /// Whether people may come out at this address after signing out: the same bytes as a registered one.
    #[must_use]
    pub fn may_come_out_at(&self, arrived: &str) -> bool {
        self.uris(UriKind::Logout).any(|own| own == arrived)
    }

    /// Whether scripts of this origin may call the token endpoint.
    #[must_use]
    pub fn trusts_origin(&self, origin: &str) -> bool {
        let of_redirect = |uri: &str| RedirectUri::parse(uri, self.settings.public).ok().and_then(|uri| uri.origin());
        self.uris(UriKind::Origin).any(|own| own == origin)
            || self.uris(UriKind::Redirect).filter_map(of_redirect).any(|own| own == origin)
    }

    /// Whether this is its secret, or the one before while that is still accepted.
    #[must_use]
    pub fn has_secret(&self, shown: &str, now: Timestamp) -> bool {
        let shown = TokenHash::of(shown.as_bytes());
        let accepted = self.secrets.iter().filter(|(_, until)| until.is_none_or(|until| now < until));
        accepted.fold(false, |found, (own, _)| found | bool::from(own.as_bytes().ct_eq(shown.as_bytes())))
    }

    /// Whether it has a secret at all.
    #[must_use]
    pub fn is_confidential(&self) -> bool {
        !self.settings.public && !self.secrets.is_empty()
    }

    /// The hash of the secret it has now.
    pub(crate) fn secret_hash(&self) -> Option<&TokenHash> {
        self.secrets.iter().find(|(_, until)| until.is_none()).map(|(hash, _)| hash)
    }

    /// The name by which it knows an account.
    #[must_use]
    pub fn subject_of(&self, user: Uuid) -> String {
        self.settings.subject.of(&self.sub_salt, user)
    }

    fn of(row: application::Model, uris: Vec<(UriKind, String)>) -> Option<Self> {
        let settings = serde_json::from_str(&row.settings)
            .inspect_err(|error| tracing::error!(application = %row.id, %error, "its settings cannot be read"))
            .ok()?;
        let old = row.old_secret_hash.zip(row.old_secret_until.map(Some));
        Some(Self {
            id: row.id,
            name: row.name,
            home_url: row.home_url,
            access: row.access,
            settings,
            disabled: row.disabled,
            created: row.created_at,
            secrets: row.secret_hash.map(|hash| (hash, None)).into_iter().chain(old).collect(),
            sub_salt: row.sub_salt,
            uris,
        })
    }
}

impl Registries {
    pub(crate) fn last_seen(&self) -> Option<Arc<Registry>> {
        self.get().map(|(_, registry)| registry)
    }

    fn get(&self) -> Option<(i64, Arc<Registry>)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn keep(&self, revision: i64, registry: &Arc<Registry>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.as_ref().is_none_or(|(older, _)| *older <= revision) {
            *kept = Some((revision, Arc::clone(registry)));
        }
    }
}

impl Core {
    /// The applications, at least as new as the counters that were read before.
    pub(crate) async fn registry_of(&self, seen: &Seen) -> Result<Arc<Registry>, Error> {
        let revision = seen.applications();
        if let Some((kept, registry)) = self.registries.get()
            && kept >= revision
        {
            return Ok(registry);
        }
        let registry = Arc::new(load(self.db.read()).await?);
        self.registries.keep(revision, &registry);
        Ok(registry)
    }
}

/// All of them, as they are in the database.
pub(crate) async fn load(db: &impl ConnectionTrait) -> Result<Registry, DbErr> {
    let mut uris: HashMap<ApplicationId, Vec<(UriKind, String)>> = HashMap::new();
    for row in application_uri::Entity::find().all(db).await? {
        uris.entry(row.application_id).or_default().push((row.kind, row.uri));
    }
    let rows = application::Entity::find().all(db).await?;
    let applications = rows.into_iter().filter_map(|row| {
        let mut own = uris.remove(&row.id).unwrap_or_default();
        own.sort();
        Application::of(row, own).map(Arc::new)
    });
    let mut registry = Registry::default();
    for application in applications {
        for host in application.uris(UriKind::Host) {
            registry.by_host.insert(host.to_owned(), Arc::clone(&application));
        }
        registry.by_id.insert(application.id.clone(), application);
    }
    Ok(registry)
}

/// One of them, as it is in the database.
pub(crate) async fn find_application(
    db: &impl ConnectionTrait,
    id: &ApplicationId,
) -> Result<Option<Application>, DbErr> {
    let Some(row) = application::Entity::find_by_id(id.clone()).one(db).await? else { return Ok(None) };
    let of_it = application_uri::Entity::find().filter(application_uri::Column::ApplicationId.eq(id.clone()));
    let mut uris: Vec<_> = of_it.all(db).await?.into_iter().map(|row| (row.kind, row.uri)).collect();
    uris.sort();
    let unreadable = || DbErr::Custom(format!("the settings of application {id} cannot be read"));
    Application::of(row, uris).ok_or_else(unreadable).map(Some)
}

impl fmt::Debug for Application {
    /// Without secrets and salt.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Application").field("id", &self.id).finish_non_exhaustive()
    }
}
