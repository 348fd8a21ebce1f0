//! What operators do with applications, and what becomes of those who are signed in to one.

use std::collections::BTreeMap;

use accounts::ApplicationId;
use accounts::admin::{
    ApplicationDescription, ApplicationOutcome, Applied, ApplyOutcome, DescriptionPart, MemberOutcome, RegisterOutcome,
    SecretOutcome, SecretWish, UserRef, Wanted,
};
use accounts::applications::{Application, Subject};
use accounts::audit::Detail;
use accounts::kinds::{Access, Event};
use sea_orm::ConnectionTrait;
use sea_orm::sea_query::Query;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::world::*;

fn id(text: &str) -> ApplicationId {
    ApplicationId::parse(text).expect("an id")
}

fn who(address: &str) -> UserRef {
    UserRef::Address(email(address))
}

/// Of a confidential client.
fn chat() -> ApplicationDescription {
    let mut chat = ApplicationDescription::new("Chat", Access::Everybody);
    chat.redirects.push("https://chat.example.org/callback".into());
    chat.settings.backchannel_logout = Some("https://chat.example.org/out".into());
    chat
}

/// Of an application behind forward-auth, open to those on its list.
fn wiki() -> ApplicationDescription {
    let mut wiki = ApplicationDescription::new("Wiki", Access::Listed);
    wiki.hosts.push("wiki.example.org".into());
    wiki
}

fn wanted(description: ApplicationDescription) -> Wanted {
    Wanted { description, disabled: false, secret: SecretWish::OneIfNeeded, members: None }
}

fn file(entries: impl IntoIterator<Item = (&'static str, Wanted)>) -> BTreeMap<ApplicationId, Wanted> {
    entries.into_iter().map(|(name, wanted)| (id(name), wanted)).collect()
}

impl World {
    async fn add(&self, name: &str, description: ApplicationDescription) -> RegisterOutcome {
        self.operator.applications().add(&id(name), description, self.now()).await.expect("the database works")
    }

    async fn change(&self, name: &str, change: impl FnOnce(&mut ApplicationDescription)) -> RegisterOutcome {
        self.operator.applications().set(&id(name), change, self.now()).await.expect("the database works")
    }

    async fn apply(&self, file: BTreeMap<ApplicationId, Wanted>) -> Vec<Applied> {
        match self.operator.applications().apply(file, false, self.now()).await.expect("the database works") {
            ApplyOutcome::Done(applied) => applied,
            other => panic!("{other:?}"),
        }
    }

    async fn allow(&self, name: &str, address: &str) -> MemberOutcome {
        self.operator.applications().allow(&id(name), &who(address)).await.expect("the database works")
    }

    async fn deny(&self, name: &str, address: &str) -> MemberOutcome {
        let denied = self.operator.applications().deny(&id(name), &who(address), self.now()).await;
        denied.expect("the database works")
    }

    async fn application(&self, name: &str) -> Option<Application> {
        let registry = self.accounts.applications().current().await.expect("the database works");
        registry.get(name).map(|application| Application::clone(application))
    }

    /// A sign-in to an application, as its client has it.
    async fn sign_in_to(&self, name: &str, address: &str) {
        let shown = self.operator.users().show(&who(address), self.now()).await.expect("the database works");
        let user = shown.expect("an account").line.id;
        let (now, later) = (self.now().millis(), (self.now() + DAY).millis());
        let columns = ["id", "application_id", "user_id", "sid", "scope", "salt", "generation", "confirmed"];
        let times = ["late_retry", "auth_time", "created_at", "last_used_at", "expires_at"];
        let row = Query::insert()
            .into_table("vestibule_grants")
            .columns(columns.into_iter().chain(times))
            .values_panic([
                Uuid::new_v4().into(),
                name.into(),
                user.into(),
                vec![1_u8; 16].into(),
                "openid".into(),
                vec![2_u8; 16].into(),
                0_i64.into(),
                0_i64.into(),
                false.into(),
                now.into(),
                now.into(),
                now.into(),
                later.into(),
            ])
            .take();
        let tx = self.unheard.begin().await.expect("the database works");
        tx.execute(&row).await.expect("a row");
        tx.commit().await.expect("the database works");
    }

    async fn signed_in_to(&self, name: &str) -> u64 {
        let shown = self.operator.applications().show(&id(name), self.now()).await.expect("the database works");
        shown.expect("an application").signed_in
    }
}

#[test]
fn an_application_is_registered_once_and_everybody_sees_every_change_at_once() {
    both(async |world| {
        let beside = world.beside(world.keys.clone());
        assert!(beside.application("wiki").await.is_none());
        assert_is!(world.add("wiki", wiki()).await, RegisterOutcome::Done(None));
        assert_is!(world.add("wiki", wiki()).await, RegisterOutcome::IdTaken);
        let seen = beside.application("wiki").await.expect("it is there");
        assert_eq!(ApplicationDescription::of(&seen), wiki());
        let renamed = |wiki: &mut ApplicationDescription| wiki.hosts = vec!["w.example.org".into(); 2];
        assert_is!(world.change("wiki", renamed).await, RegisterOutcome::Done(None));
        assert_is!(world.change("wiki", renamed).await, RegisterOutcome::AlreadySo);
        let seen = beside.application("wiki").await.expect("it is there");
        assert_eq!(ApplicationDescription::of(&seen).hosts, ["w.example.org"]);
        assert_is!(world.change("none", renamed).await, RegisterOutcome::NoSuchApplication);
    });
}

#[test]
fn what_cannot_be_registered_is_refused_with_its_place() {
    both(async |world| {
        type Spoil = fn(&mut ApplicationDescription);
        let spoilt: [(DescriptionPart, Spoil); 13] = [
            (DescriptionPart::Name, |chat| chat.name = " ".into()),
            (DescriptionPart::Name, |chat| chat.name = "Cha\nt".into()),
            (DescriptionPart::HomeUrl, |chat| chat.home_url = Some("javascript:alert(1)".into())),
            (DescriptionPart::Hosts, |chat| chat.hosts.push("Chat.example.org".into())),
            (DescriptionPart::Redirects, |chat| chat.redirects.push("http://chat.example.org/".into())),
            (DescriptionPart::Redirects, |chat| chat.redirects.push("org.example.chat:/callback".into())),
            (DescriptionPart::LogoutRedirects, |chat| chat.logout_redirects.push("https://*.example.org".into())),
            (DescriptionPart::Origins, |chat| chat.origins.push("https://chat.example.org/path".into())),
            (DescriptionPart::Domains, |chat| chat.settings.domains.push("Example.org".into())),
            (DescriptionPart::Domains, |chat| chat.settings.domains.push("a@example.org".into())),
            (DescriptionPart::BackchannelLogout, |chat| {
                chat.settings.backchannel_logout = Some("http://localhost:3000/out".into());
            }),
            (DescriptionPart::BackchannelLogout, |chat| {
                chat.settings.backchannel_logout = Some("https://chat.example.org/out?sid={sid}".into());
            }),
            (DescriptionPart::BackchannelLogout, |chat| {
                chat.settings.backchannel_logout = Some("https://a:b@chat.example.org/out".into());
            }),
        ];
        for (part, spoil) in spoilt {
            let mut description = chat();
            spoil(&mut description);
            assert_is!(world.add("chat", description).await, RegisterOutcome::Refused(refused) if refused.part == part);
        }
        assert!(world.application("chat").await.is_none());
    });
}

#[test]
fn of_two_operators_who_add_the_same_host_at_once_one_has_it() {
    both(async |world| {
        for round in 0..5 {
            let host = format!("wiki{round}.example.org");
            let answers = at_once((0..4).map(|n| {
                let (world, host, name) = (world.clone(), host.clone(), format!("wiki-{round}-{n}"));
                let mut description = ApplicationDescription::new("Wiki", Access::Listed);
                description.hosts.push(host);
                async move { world.add(&name, description).await }
            }));
            let (won, lost): (Vec<_>, Vec<_>) =
                answers.await.into_iter().partition(|answer| matches!(answer, RegisterOutcome::Done(None)));
            assert_eq!(won.len(), 1);
            for answer in lost {
                assert_is!(answer, RegisterOutcome::HostTaken { host: taken, .. } if taken == host);
            }
        }
        assert_eq!(world.count("vestibule_applications").await, 5);
    });
}

#[test]
fn an_old_secret_is_accepted_for_a_day_unless_it_ends_at_once() {
    both(async |world| {
        let RegisterOutcome::Done(Some(first)) = world.add("chat", chat()).await else { panic!("it has a secret") };
        assert!(
            first.expose().starts_with("vcs_") && first.expose().len() == 47 && format!("{first:?}") == "[redacted]"
        );
        let renew = async |at_once| {
            let made = world.operator.applications().new_secret(&id("chat"), at_once, world.now()).await;
            let SecretOutcome::Made(secret) = made.expect("the database works") else { panic!("it has a secret") };
            secret
        };
        let accepted = async |secret: &str| {
            let chat = world.application("chat").await.expect("it is there");
            chat.has_secret(secret, world.now())
        };
        let second = renew(false).await;
        assert!(accepted(first.expose()).await && accepted(second.expose()).await);
        world.clock.advance(DAY - SECOND);
        assert!(accepted(first.expose()).await);
        world.clock.advance(SECOND);
        assert!(!accepted(first.expose()).await && accepted(second.expose()).await);
        let third = renew(true).await;
        assert!(!accepted(second.expose()).await && accepted(third.expose()).await);
        let dump = world.dump().await;
        let hex = third.expose().bytes().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
        assert!(!dump.contains(&third.expose().to_lowercase()) && !dump.contains(&hex));
    });
}

#[test]
fn only_what_can_keep_a_secret_has_one() {
    both(async |world| {
        let mut page = chat();
        page.settings.public = true;
        assert_is!(world.add("page", page).await, RegisterOutcome::Done(None));
        let made = world.operator.applications().new_secret(&id("page"), false, world.now()).await;
        assert_is!(made.expect("the database works"), SecretOutcome::Public);
        let confidential = |page: &mut ApplicationDescription| page.settings.public = false;
        let RegisterOutcome::Done(Some(secret)) = world.change("page", confidential).await else { panic!("a secret") };
        assert_is!(world.change("page", |page| page.settings.public = true).await, RegisterOutcome::Done(None));
        let page = world.application("page").await.expect("it is there");
        assert!(!page.has_secret(secret.expose(), world.now()) && !page.is_confidential());
    });
}

#[test]
fn who_is_off_the_list_is_signed_out_of_the_application_and_nowhere_else() {
    both(async |world| {
        let mut listed = chat();
        listed.access = Access::Listed;
        world.add("chat", listed).await;
        world.add("other", wiki()).await;
        for address in [ANN, BEN] {
            world.member(address).await;
            assert_eq!(world.allow("chat", address).await, MemberOutcome::Done);
            assert_eq!(world.allow("chat", address).await, MemberOutcome::AlreadySo);
            world.sign_in_to("chat", address).await;
            world.sign_in_to("other", address).await;
        }
        assert_eq!(world.deny("chat", ANN).await, MemberOutcome::Done);
        assert_eq!((world.signed_in_to("chat").await, world.signed_in_to("other").await), (1, 2));
        assert_eq!(world.count("vestibule_logout_notices").await, 1);
        assert_eq!(world.deny("chat", ANN).await, MemberOutcome::AlreadySo);
        let shown = world.operator.users().show(&who(ANN), world.now()).await.expect("the database works");
        let denied = shown.expect("an account").activity.remove(0);
        let wanted = Some(Detail::Application("Chat".into()));
        assert_eq!((denied.event, denied.detail), (Event::ApplicationDenied, wanted));
        assert_eq!(world.deny("chat", "nobody@example.org").await, MemberOutcome::NoSuchAccount);
        assert_eq!(world.allow("none", ANN).await, MemberOutcome::NoSuchApplication);
    });
}

#[test]
fn an_operator_is_told_when_a_list_keeps_nobody_out() {
    both(async |world| {
        world.member(ANN).await;
        world.add("chat", chat()).await;
        assert_eq!(world.deny("chat", ANN).await, MemberOutcome::StillOpen);
        world.change("chat", |chat| chat.access = Access::Listed).await;
        assert_eq!(world.deny("chat", ANN).await, MemberOutcome::AlreadySo);
        world.change("chat", |chat| chat.settings.domains.push("example.org".into())).await;
        assert_eq!(world.deny("chat", ANN).await, MemberOutcome::StillOpen);
    });
}

#[test]
fn a_disabled_application_signs_everybody_out_and_a_removed_one_leaves_nothing() {
    both(async |world| {
        let apps = world.operator.applications();
        world.add("chat", chat()).await;
        world.member(ANN).await;
        world.allow("chat", ANN).await;
        world.sign_in_to("chat", ANN).await;
        assert_eq!(apps.disable(&id("chat"), world.now()).await.expect("done"), ApplicationOutcome::Done(1));
        assert_eq!(apps.disable(&id("chat"), world.now()).await.expect("done"), ApplicationOutcome::AlreadySo);
        assert_eq!(world.count("vestibule_logout_notices").await, 1);
        assert!(world.application("chat").await.expect("it is there").disabled);
        assert_eq!(apps.enable(&id("chat")).await.expect("done"), ApplicationOutcome::Done(0));
        world.sign_in_to("chat", ANN).await;
        assert_eq!(apps.remove(&id("chat"), world.now()).await.expect("done"), ApplicationOutcome::Done(1));
        assert!(world.application("chat").await.is_none());
        for table in ["grants", "logout_notices", "application_members", "application_uris", "applications"] {
            assert_eq!(world.count(&format!("vestibule_{table}")).await, 0, "{table}");
        }
        let again = apps.remove(&id("chat"), world.now()).await.expect("done");
        assert_eq!(again, ApplicationOutcome::NoSuchApplication);
        assert_eq!(apps.enable(&id("chat")).await.expect("done"), ApplicationOutcome::NoSuchApplication);
    });
}

#[test]
fn applications_of_a_sector_share_the_names_of_members_until_one_leaves() {
    both(async |world| {
        let user = Uuid::new_v4();
        let subject = async |name: &str| world.application(name).await.expect("it is there").subject_of(user);
        let of = |sector: &str| {
            let mut description = ApplicationDescription::new("A", Access::Everybody);
            description.settings.subject = Subject::Sector(sector.into());
            description
        };
        for (name, sector) in [("a", "shop"), ("b", "shop"), ("c", "bank")] {
            world.add(name, of(sector)).await;
        }
        assert_eq!(subject("a").await, subject("b").await);
        assert_ne!(subject("a").await, subject("c").await);
        let alone = subject("a").await;
        world.change("b", |b| b.settings.subject = Subject::Public).await;
        world.change("b", |b| b.settings.subject = Subject::Pairwise).await;
        assert_ne!(subject("b").await, alone, "a salt of its own again");
        let before = subject("b").await;
        world.change("b", |b| b.name = "B".into()).await;
        assert_eq!(subject("b").await, before);
        world.change("b", |b| b.settings.subject = Subject::Sector("shop".into())).await;
        assert_eq!((subject("b").await, subject("a").await), (alone.clone(), alone));
    });
}

#[test]
fn applying_twice_changes_nothing_and_a_rehearsal_never_does() {
    both(async |world| {
        world.member(ANN).await;
        world.member(BEN).await;
        let mut listed = wanted(wiki());
        listed.members = Some(vec![email("ANN@example.org"), email("nobody@example.org")]);
        let content = file([("chat", wanted(chat())), ("wiki", listed.clone())]);
        let apps = world.operator.applications();
        let rehearsed = apps.apply(content.clone(), true, world.now()).await.expect("the database works");
        assert_is!(rehearsed, ApplyOutcome::Done(applied) if applied.iter().all(Applied::changed));
        assert_eq!(world.count("vestibule_applications").await, 0);
        let applied = world.apply(content.clone()).await;
        assert!(applied[0].secret.is_some() && applied[1].secret.is_none());
        assert_eq!((applied[1].allowed.as_slice(), applied[1].unknown.len()), ([ANN.to_owned()].as_slice(), 1));
        let dump = world.dump().await;
        assert!(!world.apply(content).await.iter().any(Applied::changed));
        assert_eq!(world.dump().await, dump);
        world.sign_in_to("wiki", ANN).await;
        listed.members = Some(vec![email(BEN)]);
        let applied = world.apply(file([("wiki", listed.clone())])).await;
        assert_eq!(
            (applied[0].allowed.as_slice(), applied[0].denied.as_slice()),
            ([BEN.into()].as_slice(), [ANN.into()].as_slice())
        );
        assert_eq!(world.signed_in_to("wiki").await, 0);
        listed.members = None;
        assert!(!world.apply(file([("wiki", listed)])).await[0].changed());
    });
}

#[test]
fn a_host_moves_within_a_file_and_a_file_is_applied_whole_or_not_at_all() {
    both(async |world| {
        let (mut a, b) = (wanted(wiki()), ApplicationDescription::new("B", Access::Listed));
        world.apply(file([("b", wanted(wiki()))])).await;
        world.apply(file([("a", a.clone()), ("b", wanted(b))])).await;
        let registry = world.accounts.applications().current().await.expect("the database works");
        assert_eq!(registry.of_host("wiki.example.org").expect("an owner").id, id("a"));
        a.description.name = "Renamed".into();
        let outcome =
            world.operator.applications().apply(file([("a", a), ("c", wanted(wiki()))]), false, world.now()).await;
        assert_is!(outcome, Ok(ApplyOutcome::HostTaken { id: of, by, .. }) if of == id("c") && by == id("a"));
        assert_eq!(world.application("a").await.expect("it is there").name, "Wiki");
        assert!(world.application("c").await.is_none());
    });
}

#[test]
fn a_secret_given_by_its_hash_takes_the_place_of_the_one_before_which_works_for_a_day() {
    both(async |world| {
        let RegisterOutcome::Done(Some(first)) = world.add("chat", chat()).await else { panic!("it has a secret") };
        let digest: [u8; 32] = Sha256::digest("a secret that an operator chose elsewhere").into();
        let mut given = wanted(chat());
        given.secret = SecretWish::Hashed(digest);
        assert!(world.apply(file([("chat", given.clone())])).await[0].secret_replaced);
        assert!(!world.apply(file([("chat", given)])).await[0].changed());
        let chat = world.application("chat").await.expect("it is there");
        assert!(chat.has_secret("a secret that an operator chose elsewhere", world.now()));
        assert!(chat.has_secret(first.expose(), world.now()));
        assert!(!chat.has_secret(first.expose(), world.now() + DAY));
    });
}
