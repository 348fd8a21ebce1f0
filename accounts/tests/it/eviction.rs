//! Who is thrown out stays out, and nobody can throw the owner out: the two tables of docs/security.md 2.3, cell by cell.
//!
//! The story of every cell: Ann moved from one address to a second one and has asked for a third. She is signed in on two
//! devices and has a link of every kind in her mailboxes. Then one thing is done.

use accounts::admin::{OrderOutcome, UserRef};
use accounts::links::Purpose;
use accounts::sign_in::SignInOutcome;

use crate::settings_world::*;
use crate::world::*;

const SECURITY: &str = include_str!("../../../docs/security.md");

struct Scene {
    world: World,
    /// Does the acts of the owner.
    here: Person,
    /// The owner's other device, or the thief's.
    there: Person,
    links: Vec<Link>,
    known_browsers: Vec<u8>,
}

/// A table's head and rows, cell by cell, without its first column's heading.
fn table(heading: &str) -> (Vec<&'static str>, Vec<(&'static str, Vec<&'static str>)>) {
    let (_, section) = SECURITY.split_once(heading).expect("the table is there");
    let rows = section.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    let mut rows = rows.map(|row| row.trim_matches('|').split('|').map(str::trim).collect::<Vec<_>>());
    let head = rows.next().expect("a head").split_off(1);
    (head, rows.skip(1).map(|row| (row[0], row[1..].to_vec())).collect())
}

impl Scene {
    async fn new(world: &World) -> Self {
        for table in [
            "vestibule_sessions",
            "vestibule_email_changes",
            "vestibule_link_uses",
            "vestibule_sign_up_requests",
            "vestibule_outbox",
            "vestibule_throttles",
            "vestibule_audit",
            "vestibule_users",
        ] {
            world.sql(&format!("DELETE FROM {table}")).await;
        }
        let here = Person::new(world, ANN).await;
        let links = links_of_all_kinds(world, &here).await;
        let there = here.elsewhere().await;
        let known_browsers = world.value("SELECT browser_stamp FROM vestibule_users").await;
        Self { world: world.clone(), here, there, links, known_browsers }
    }

    fn link(&self, purpose: Purpose) -> &Link {
        self.links.iter().find(|link| link.purpose == purpose).expect("one of every kind")
    }

    async fn press(&self, purpose: Purpose) {
        assert_eq!(press(&self.world, self.link(purpose)).await, None, "{purpose:?}");
    }

    async fn act(&mut self, act: &str) {
        let (world, who) = (self.world.clone(), UserRef::Address(email(NEW)));
        let (operators, now) = (world.operator.users(), world.now());
        match act {
            "change the password" => self.here.change_password().await,
            "set a new one by a mailed link" => self.press(Purpose::Reset).await,
            "sign all other devices out" => self.here.end_others().await,
            "sign one device out" => assert!(self.here.end(self.there.member().await.session).await),
            "stop a change of address" => self.press(Purpose::VetoEmail).await,
            "take a change of address back" | "old mailbox: takes the change back" => {
                self.press(Purpose::UndoEmail).await;
            }
            "lock the account from a notice" => self.press(Purpose::Lock).await,
            "delete the account" => confirmed(self.here.delete().await),
            "`users lock`" => assert_is!(operators.lock(&who, now).await, Ok(OrderOutcome::Done)),
            "`users sign-out`" => assert_is!(operators.sign_out(&who, now).await, Ok(Some(_))),
            "`users sign-out --all`" => assert_is!(operators.sign_out_all(now).await, Ok(_)),
            "`users disable`, `users enable`" => {
                operator(&world, true, NEW).await;
                operator(&world, false, NEW).await;
            }
            "`users delete`" => assert_is!(operators.delete(&who, now).await, Ok(OrderOutcome::Done)),
            "password: deletes the account" => confirmed(self.there.delete().await),
            "password: signs in" => drop(let_in(world.log_in(NEW, PASSWORD).await)),
            "password: changes it" => self.there.change_password().await,
            "session: asks for an address" => drop(self.there.ask_for("ann@another.example").await),
            "session: cancels the change" => assert!(self.there.cancel().await),
            "session: signs the others out" => self.there.end_others().await,
            "session: turns notices off" => self.there.set_notices(false).await,
            "session: signs out" => world.log_out(&self.there.session).await,
            "new mailbox: confirms" => self.press(Purpose::ChangeEmail).await,
            "anybody: asks for a reset" => world.request_reset(NEW).await,
            "anybody: asks for a sign-in mail" => {
                ask_to_sign_in(&world, NEW).await;
            }
            "anybody: registers the address" => {
                world.register(NEW, OTHER).await;
            }
            other => panic!("no such act: {other}"),
        }
    }

    async fn lives(&self, thing: &str) -> bool {
        let world = &self.world;
        let purpose = match thing {
            "this session" | "owner's session" => return self.here.is_signed_in().await,
            "other sessions" => return self.there.is_signed_in().await,
            "pending change" => return world.count("vestibule_users WHERE pending_email IS NOT NULL").await == 1,
            "known browsers" => {
                let gone = world.count("vestibule_users").await == 0;
                return !gone
                    && self.known_browsers
                        == world.value::<Vec<u8>>("SELECT browser_stamp FROM vestibule_users").await;
            }
            "password" => {
                let address: String =
                    world.value("SELECT coalesce(max(email), 'nobody@example.org') FROM vestibule_users").await;
                return matches!(world.log_in(&address, PASSWORD).await, SignInOutcome::SignedIn(_));
            }
            "reset link" => Purpose::Reset,
            "sign-in link" => Purpose::SignIn,
            "lock link" => Purpose::Lock,
            "new-address link" => Purpose::ChangeEmail,
            "stop link" => Purpose::VetoEmail,
            "take-back link" => Purpose::UndoEmail,
            "notices link" => Purpose::ActionLink,
            other => panic!("no such thing: {other}"),
        };
        open(world, self.link(purpose)).await.is_none()
    }
}

fn assert_table(heading: &str) {
    let (things, acts) = table(heading);
    both(async |world| {
        for (act, cells) in &acts {
            assert_eq!(cells.len(), things.len(), "{act}");
            let scene = Scene::new(world).await;
            for thing in &things {
                assert!(scene.lives(thing).await, "{thing} works before {act}");
            }
            let mut scene = Scene::new(world).await;
            scene.act(act).await;
            for (thing, cell) in things.iter().zip(cells) {
                let expected = match *cell {
                    "ends" => false,
                    "stays" => true,
                    other => panic!("{act}, {thing}: {other}"),
                };
                // The password comes last: trying it may sign somebody in.
                assert_eq!(scene.lives(thing).await, expected, "{act}: {thing}");
            }
        }
    });
}

#[test]
fn every_act_that_throws_people_out_ends_what_the_table_says() {
    assert_table("#### What dies when somebody is thrown out");
}

#[test]
fn no_thief_ends_the_owners_ways_back() {
    assert_table("#### What a thief can end");
}
