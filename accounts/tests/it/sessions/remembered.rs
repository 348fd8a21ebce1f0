//! Sessions in memory: at every replica that remembers one, the next request is answered as the database says.

use accounts::account::AddressRequest;
use accounts::admin::{OrderOutcome, UserRef};
use accounts::kinds::Access;
use accounts::links::{Purpose, RenewedLink};
use accounts::{SessionToken, TermsVersion, TimeZoneName};

use crate::forward_auth::wiki::{WIKI, Wiki};
use crate::settings_world::*;
use crate::world::*;

/// What an act does to the session that does it, and to another one of the same member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    /// It goes on, and says the same.
    Same,
    /// It goes on, and says something else.
    Told,
    /// It ends, or goes on under a new token only.
    Ends,
}
use Fate::{Ends, Same, Told};

const ACTS: [(&str, Fate, Fate); 38] = [
    ("signs out", Ends, Same),
    ("signs out on an application", Ends, Same),
    ("ends the other session", Ends, Ends),
    ("ends all others", Ends, Ends),
    ("changes the password", Ends, Ends),
    ("shows the password again", Ends, Same),
    ("resets", Ends, Ends),
    ("locks the account", Ends, Ends),
    ("stops a change of address", Ends, Ends),
    ("takes a change of address back", Ends, Ends),
    ("confirms another address", Told, Told),
    ("asks for another address", Told, Told),
    ("cancels the change of address", Told, Told),
    ("has the change of address prolonged", Same, Same),
    ("lets the change of address expire", Told, Told),
    ("accepts the terms", Told, Told),
    ("chooses a language", Told, Told),
    ("chooses a time zone", Told, Told),
    ("chooses no time zone", Told, Told),
    ("signs in with a language chosen before", Told, Told),
    ("signs in with a time zone", Told, Told),
    ("signs in by a link that proves the address", Told, Told),
    ("signs in by a code that proves the address", Told, Told),
    ("turns notices off", Same, Same),
    ("deletes the account", Ends, Ends),
    ("does nothing for a week", Ends, Ends),
    ("does nothing here for a week", Ends, Told),
    ("goes on for thirty days", Ends, Ends),
    ("goes on at another replica", Told, Told),
    ("users disable", Ends, Ends),
    ("users disable, users enable", Ends, Ends),
    ("users activate", Ends, Ends),
    ("users sign-out", Ends, Ends),
    ("users sign-out --all", Ends, Ends),
    ("users lock", Ends, Ends),
    ("users reset", Same, Same),
    ("users delete", Ends, Ends),
    ("somebody else does all of this", Same, Same),
];

/// Ann, who moved once and has asked for another address, in two browsers, with a link of every kind in her mailboxes.
struct Scene {
    world: World,
    here: Person,
    there: Person,
    links: Vec<Link>,
}

impl Scene {
    async fn new(world: &World) -> Self {
        for table in ["applications", "users", "throttles", "outbox", "sign_up_requests", "link_uses"] {
            world.sql(&format!("DELETE FROM vestibule_{table}")).await;
        }
        let here = Person::new(world, ANN).await;
        let links = links_of_all_kinds(world, &here).await;
        let there = here.elsewhere().await;
        Self { world: world.clone(), here, there, links }
    }

    async fn press(&self, purpose: Purpose) {
        let link = self.links.iter().find(|link| link.purpose == purpose).expect("one of every kind");
        assert_eq!(press(&self.world, link).await, None, "{purpose:?}");
    }

    /// What has to be so before the sessions are remembered.
    async fn prepare(&self, act: &str) {
        match act {
            "signs out on an application" => drop(Wiki::new(&self.world, Access::Everybody).await),
            "chooses no time zone" => {
                self.world.sql("UPDATE vestibule_users SET time_zone = 'Europe/Berlin'").await;
            }
            "signs in by a link that proves the address" | "signs in by a code that proves the address" => {
                self.world.sql("UPDATE vestibule_users SET email_proven = FALSE").await;
            }
            _ => {}
        }
    }

    async fn act(&mut self, act: &str) {
        let (world, member) = (self.world.clone(), self.here.member().await);
        let (account, request, now) = (world.accounts.account(), world.request(), world.now());
        match act {
            "signs out" => world.log_out(&self.here.session).await,
            "signs out on an application" => {
                let cookie = Wiki { world: world.clone() }.enter(&self.here, WIKI).await;
                let out = world.accounts.forward_auth().sign_out(WIKI, &cookie, &request).await;
                out.expect("the database works");
            }
            "ends the other session" => assert!(self.here.end(self.there.member().await.session).await),
            "ends all others" => self.here.end_others().await,
            "changes the password" => self.here.change_password().await,
            "shows the password again" => {
                let shown = world.accounts.sessions().reauthenticate(&member, password(PASSWORD), &request).await;
                self.here.session = confirmed(shown.expect("the database works"));
            }
            "resets" => self.press(Purpose::Reset).await,
            "locks the account" => self.press(Purpose::Lock).await,
            "stops a change of address" => self.press(Purpose::VetoEmail).await,
            "takes a change of address back" => self.press(Purpose::UndoEmail).await,
            "confirms another address" => self.press(Purpose::ChangeEmail).await,
            "asks for another address" => {
                let fresh = member.fresh(now).expect("signed in a moment ago");
                let asked = account.request_email(fresh, &email(BEN), &request).await;
                assert_is!(asked, Ok(AddressRequest::Accepted));
            }
            "cancels the change of address" => assert!(self.here.cancel().await),
            "has the change of address prolonged" => {
                // A little less than a day later, and looked at when the first day is over: nothing has changed then.
                // Only a replica that believes the old deadline says something else.
                world.pass(DAY - MINUTE);
                let change = self.links.iter().find(|link| link.purpose == Purpose::ChangeEmail).expect("one");
                assert_is!(renew(&world, &change.token).await, RenewedLink::Mailed { .. });
                world.pass(2 * MINUTE);
            }
            "lets the change of address expire" => world.pass(DAY),
            "accepts the terms" => {
                let version = TermsVersion::parse("2026-01-01").expect("a version");
                account.accept_terms(&member, &version, &request).await.expect("the database works");
            }
            "chooses a language" => account.set_language(&member, &language("de")).await.expect("the database works"),
            "chooses a time zone" => {
                let zone = TimeZoneName::parse("Asia/Tokyo");
                account.set_time_zone(&member, zone.as_ref()).await.expect("the database works");
            }
            "chooses no time zone" => account.set_time_zone(&member, None).await.expect("the database works"),
            "signs in with a language chosen before" => {
                let chosen = World { language_chosen: true, ..world.reading("de", "") };
                let_in(chosen.log_in(NEW, PASSWORD).await);
            }
            "signs in with a time zone" => drop(let_in(world.reading("en", "Asia/Tokyo").log_in(NEW, PASSWORD).await)),
            "signs in by a link that proves the address" => self.press(Purpose::SignIn).await,
            "signs in by a code that proves the address" => {
                let browser = ask_to_sign_in(&world, NEW).await;
                let code = code_of(open_mail(&world).await.one(NEW));
                let entered_code = world.accounts.sign_in().with_code(&browser, &code, &request).await;
                entered(entered_code.expect("the database works"));
            }
            "turns notices off" => self.here.set_notices(false).await,
            "deletes the account" => confirmed(self.here.delete().await),
            "does nothing for a week" => world.pass(7 * DAY),
            "does nothing here for a week" => {
                world.pass(4 * DAY);
                assert!(self.there.is_signed_in().await);
                world.pass(3 * DAY);
            }
            "goes on for thirty days" => {
                for _ in 0..6 {
                    world.pass(5 * DAY);
                    self.here.is_signed_in().await;
                    self.there.is_signed_in().await;
                }
            }
            "goes on at another replica" => {
                for _ in 0..2 {
                    world.pass(5 * DAY);
                    assert!(self.here.is_signed_in().await && self.there.is_signed_in().await);
                }
            }
            "somebody else does all of this" => {
                for _ in 0..2 {
                    let mut ben = Person::new(&world, BEN).await;
                    ben.change_password().await;
                    world.log_out(&ben.session).await;
                    world.sql("DELETE FROM vestibule_users WHERE email = 'ben@example.org'").await;
                }
            }
            order => self.order(order).await,
        }
    }

    async fn order(&self, order: &str) {
        let (who, now) = (UserRef::Address(email(NEW)), self.world.now());
        let users = self.world.operator.users();
        match order {
            "users disable" => operator(&self.world, true, NEW).await,
            "users disable, users enable" => {
                operator(&self.world, true, NEW).await;
                operator(&self.world, false, NEW).await;
            }
            "users activate" => {
                self.world.sql("UPDATE vestibule_users SET email_confirmed = FALSE").await;
                assert_is!(users.activate(&who, now).await, Ok(OrderOutcome::Done));
            }
            "users sign-out" => assert_is!(users.sign_out(&who, now).await, Ok(Some(2..))),
            "users sign-out --all" => assert_is!(users.sign_out_all(now).await, Ok(2..)),
            "users lock" => assert_is!(users.lock(&who, now).await, Ok(OrderOutcome::Done)),
            "users reset" => assert_is!(users.reset(&who, now).await, Ok(OrderOutcome::Done)),
            "users delete" => assert_is!(users.delete(&who, now).await, Ok(OrderOutcome::Done)),
            other => panic!("no such act: {other}"),
        }
    }
}

/// What a replica says about a session.
async fn says(replica: &World, session: &SessionToken) -> Option<String> {
    replica.resume(session).await.map(|member| format!("{member:?}"))
}

#[test]
fn whatever_changes_a_session_or_its_account_is_told_at_the_next_request_on_every_replica() {
    both(async |world| {
        let asks = world.beside(ring(&[ROOT]));
        asks.accounts.sessions().remember(0);
        for (act, here, there) in ACTS {
            let mut scene = Scene::new(world).await;
            scene.prepare(act).await;
            let replicas = [world.clone(), world.beside(ring(&[ROOT]))];
            let before = [(scene.here.session.clone(), here), (scene.there.session.clone(), there)];
            let mut said = Vec::new();
            for (session, _) in &before {
                said.push(says(&asks, session).await);
                for replica in &replicas {
                    assert_eq!(&says(replica, session).await, said.last().expect("just said"), "before {act}");
                }
            }
            scene.act(act).await;
            for ((session, fate), said) in before.iter().zip(said) {
                let now = says(&asks, session).await;
                let happened = match &now {
                    None => Ends,
                    _ if now == said => Same,
                    _ => Told,
                };
                assert_eq!(happened, *fate, "{act}: {now:?}");
            }
            let after = [&before[0].0, &before[1].0, &scene.here.session];
            for session in after {
                for replica in &replicas {
                    assert_eq!(says(replica, session).await, says(&asks, session).await, "after {act}");
                }
            }
            world.all_mail().await;
        }
    });
}
