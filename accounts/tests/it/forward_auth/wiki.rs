//! An application behind forward-auth, as its proxy and a member's browser see it.

use std::sync::Arc;

use accounts::ApplicationId;
use accounts::admin::{ApplicationDescription, RegisterOutcome, UserRef};
use accounts::applications::{Application, HostName};
use accounts::forward_auth::{Checked, Finished, HandedOver, StartCookie, Visitor};
use accounts::kinds::Access;

use crate::settings_world::Person;
use crate::world::*;

pub(crate) const WIKI: &str = "wiki.example.org";
pub(crate) const NOTES: &str = "notes.example.net";

/// An application with two hosts.
#[derive(Clone)]
pub(crate) struct Wiki {
    pub(crate) world: World,
}

impl Wiki {
    pub(crate) async fn new(world: &World, access: Access) -> Self {
        Self::described(world, "wiki", ApplicationDescription::new("Wiki", access), &[WIKI, NOTES]).await
    }

    pub(crate) async fn described(
        world: &World,
        id: &str,
        description: ApplicationDescription,
        hosts: &[&str],
    ) -> Self {
        let hosts = hosts.iter().map(|host| (*host).to_owned()).collect();
        let description = ApplicationDescription { hosts, ..description };
        let added = world.operator.applications().add(&id_of(id), description, world.now()).await;
        assert_is!(added.expect("the database works"), RegisterOutcome::Done(_));
        Self { world: world.clone() }
    }

    pub(crate) async fn application(&self, host: &str) -> Arc<Application> {
        let registry = self.world.accounts.applications().current().await.expect("the database works");
        Arc::clone(registry.of_host(host).expect("registered"))
    }

    /// A code for a member, made for this browser.
    pub(crate) async fn code(&self, who: &Person, host: &str, start: &StartCookie) -> HandedOver {
        let (member, application) = (who.member().await, self.application(host).await);
        let (host, now) = (HostName::parse(host).expect("a host"), self.world.now());
        let doors = self.world.accounts.forward_auth();
        doors.hand_over(&member, &application, &host, start.told(), now).await.expect("the database works")
    }

    pub(crate) async fn finish(&self, host: &str, code: &str, start: &StartCookie) -> Option<String> {
        let application = self.application(host).await;
        let (name, request) = (HostName::parse(host).expect("a host"), self.world.request());
        let finished = self.world.accounts.forward_auth().finish(&application, &name, code, start, &request).await;
        match finished.expect("the database works") {
            Finished::In { visit, .. } => Some(visit.expose().to_owned()),
            Finished::Refused => None,
        }
    }

    /// The visit's cookie of a member who enters.
    pub(crate) async fn enter(&self, who: &Person, host: &str) -> String {
        let start = StartCookie::begin();
        let HandedOver::Code(code) = self.code(who, host, &start).await else { panic!("not handed over") };
        self.finish(host, code.expose(), &start).await.expect("the code works")
    }

    pub(crate) async fn ask(&self, host: &str, cookie: Option<&str>) -> Checked {
        let doors = self.world.accounts.forward_auth();
        doors.check(host, cookie, self.world.now()).await.expect("the database works")
    }

    pub(crate) async fn visitor(&self, host: &str, cookie: &str) -> Option<Arc<Visitor>> {
        match self.ask(host, Some(cookie)).await {
            Checked::Visitor(_, visitor) => Some(visitor),
            _ => None,
        }
    }

    pub(crate) async fn passes(&self, host: &str, cookie: &str) -> bool {
        self.visitor(host, cookie).await.is_some()
    }

    pub(crate) async fn allow(&self, address: &str) {
        let allowed = self.world.operator.applications().allow(&id_of("wiki"), &named(address)).await;
        allowed.expect("the database works");
    }

    pub(crate) async fn deny(&self, address: &str) {
        let (id, now) = (id_of("wiki"), self.world.now());
        self.world.operator.applications().deny(&id, &named(address), now).await.expect("the database works");
    }

    pub(crate) async fn set(&self, change: impl FnOnce(&mut ApplicationDescription)) {
        let set = self.world.operator.applications().set(&id_of("wiki"), change, self.world.now()).await;
        assert_is!(set.expect("the database works"), RegisterOutcome::Done(_));
    }
}

pub(crate) fn id_of(id: &str) -> ApplicationId {
    ApplicationId::parse(id).expect("an id")
}

pub(crate) fn named(address: &str) -> UserRef {
    UserRef::Address(email(address))
}
