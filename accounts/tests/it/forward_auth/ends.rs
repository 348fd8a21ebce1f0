//! What ends a visit, at the very next request and on every replica (A-FA-7).

use accounts::admin::UserRef;
use accounts::applications::Preflight;
use accounts::forward_auth::{Checked, HandedOver, StartCookie};
use accounts::kinds::Access;

use super::wiki::*;
use crate::settings_world::*;
use crate::world::*;

/// Two replicas: one acts, the other remembers visits, and a third always asks the database.
fn replicas(world: &World) -> [World; 2] {
    let (remembers, asks) = (world.beside(ring(&[ROOT])), world.beside(ring(&[ROOT])));
    asks.accounts.forward_auth().remember(0);
    [remembers, asks]
}

/// The acts after which nobody passes with an earlier visit of another browser.
const ENDINGS: [&str; 12] = [
    "sign-out",
    "reset",
    "password",
    "others",
    "disable",
    "delete",
    "operator",
    "everybody",
    "lock",
    "deny",
    "remove",
    "disabled application",
];

#[test]
fn whatever_throws_people_out_is_refused_at_the_next_request_on_every_replica_a_fa_7() {
    both(async |world| {
        for act in ENDINGS {
            for table in ["applications", "users", "throttles", "outbox", "sign_up_requests"] {
                world.sql(&format!("DELETE FROM vestibule_{table}")).await;
            }
            let wiki = Wiki::new(world, Access::Listed).await;
            let mut ann = Person::new(world, ANN).await;
            wiki.allow(ANN).await;
            let thief = ann.elsewhere().await;
            let cookie = wiki.enter(&thief, WIKI).await;
            let replicas = replicas(world).map(|world| Wiki { world });
            for replica in &replicas {
                assert!(replica.passes(WIKI, &cookie).await, "{act}");
            }
            end(world, &wiki, &mut ann, &thief, act).await;
            for replica in &replicas {
                assert!(!replica.passes(WIKI, &cookie).await, "{act}");
            }
            world.all_mail().await;
        }
    });
}

async fn end(world: &World, wiki: &Wiki, ann: &mut Person, thief: &Person, act: &str) {
    let (now, operator) = (world.now(), &world.operator);
    let ann_as = UserRef::Address(email(ANN));
    match act {
        "sign-out" => world.log_out(&thief.session).await,
        "reset" => {
            let link = world.reset_link(ANN).await;
            world.reset(&link, OTHER).await.expect("the link works");
        }
        "password" => ann.change_password().await,
        "others" => ann.end_others().await,
        "disable" => drop(operator.users().disable(&ann_as, now).await.expect("the database works")),
        "delete" => confirmed(ann.delete().await),
        "operator" => drop(operator.users().sign_out(&ann_as, now).await.expect("the database works")),
        "everybody" => drop(operator.users().sign_out_all(now).await.expect("the database works")),
        "lock" => drop(operator.users().lock(&ann_as, now).await.expect("the database works")),
        "deny" => wiki.deny(ANN).await,
        "remove" => drop(operator.applications().remove(&id_of("wiki"), now).await.expect("the database works")),
        "disabled application" => {
            operator.applications().disable(&id_of("wiki"), now).await.expect("the database works");
        }
        other => panic!("{other}"),
    }
}

#[test]
fn whoever_copied_the_cookie_of_the_session_that_stays_is_thrown_out_of_applications_too() {
    both(async |world| {
        let (wiki, mut ann) = (Wiki::new(world, Access::Everybody).await, Person::new(world, ANN).await);
        for act in ["others", "password"] {
            let thief = ann.clone();
            let theirs = wiki.enter(&thief, WIKI).await;
            let start = StartCookie::begin();
            let HandedOver::Code(on_its_way) = wiki.code(&thief, WIKI, &start).await else { panic!("not in") };
            assert!(wiki.passes(WIKI, &theirs).await);
            if act == "others" {
                ann.end_others().await;
            } else {
                ann.change_password().await;
            }
            assert!(!thief.is_signed_in().await && ann.is_signed_in().await);
            assert!(!wiki.passes(WIKI, &theirs).await, "{act}");
            assert_eq!(wiki.finish(WIKI, on_its_way.expose(), &start).await, None, "{act}");
            let again = wiki.enter(&ann, WIKI).await;
            assert!(wiki.passes(WIKI, &again).await);
        }
    });
}

#[test]
fn a_visit_counts_while_its_session_is_used_anywhere() {
    both(async |world| {
        let (wiki, ann) = (Wiki::new(world, Access::Everybody).await, Person::new(world, ANN).await);
        let cookie = wiki.enter(&ann, WIKI).await;
        assert!(wiki.passes(WIKI, &cookie).await);
        for _ in 0..2 {
            world.pass(5 * DAY);
            assert!(ann.is_signed_in().await);
        }
        assert!(wiki.passes(WIKI, &cookie).await, "ten days after it was last used here");
        // Or whoever is sent to sign in comes back with a new cookie of the same visit, and is sent again.
        assert!(wiki.passes(WIKI, &wiki.enter(&ann, WIKI).await).await);
    });
}

#[test]
fn a_forged_cookie_is_not_judged_by_settings_of_yesterday() {
    both(async |world| {
        let wiki = Wiki::new(world, Access::Everybody).await;
        wiki.set(|wiki| wiki.settings.preflight = Preflight::Pass).await;
        assert_is!(wiki.ask(WIKI, None).await, Checked::Stranger(_));
        let elsewhere = Wiki { world: world.beside(ring(&[ROOT])) };
        elsewhere.set(|wiki| wiki.settings.preflight = Preflight::Refuse).await;
        let Checked::Stranger(known) = wiki.ask(WIKI, Some("forged")).await else { panic!("known") };
        assert_eq!(known.settings.preflight, Preflight::Refuse);
    });
}

#[test]
fn signing_out_on_an_application_ends_the_session() {
    both(async |world| {
        let (wiki, ann) = (Wiki::new(world, Access::Everybody).await, Person::new(world, ANN).await);
        let (here, there) = (wiki.enter(&ann, WIKI).await, wiki.enter(&ann, NOTES).await);
        let doors = world.accounts.forward_auth();
        // The cookie of another host is none here.
        doors.sign_out(WIKI, &there, &world.request()).await.expect("the database works");
        assert!(ann.is_signed_in().await);
        doors.sign_out(WIKI, &here, &world.request()).await.expect("the database works");
        assert!(!ann.is_signed_in().await);
        assert!(!wiki.passes(WIKI, &here).await && !wiki.passes(NOTES, &there).await);
    });
}

#[test]
fn a_visit_lasts_as_long_as_its_session_and_its_use_counts() {
    both(async |world| {
        let (wiki, ann) = (Wiki::new(world, Access::Everybody).await, Person::new(world, ANN).await);
        let cookie = wiki.enter(&ann, WIKI).await;
        for _ in 0..4 {
            // Each use begins the week anew, remembered or not.
            world.pass(6 * DAY);
            assert!(wiki.passes(WIKI, &cookie).await);
            assert!(ann.is_signed_in().await);
        }
        world.pass(6 * DAY);
        assert!(!wiki.passes(WIKI, &cookie).await, "thirty days are over");
    });
}

#[test]
fn an_idle_visit_ends_even_if_it_is_remembered() {
    both(async |world| {
        let (wiki, ann) = (Wiki::new(world, Access::Everybody).await, Person::new(world, ANN).await);
        let cookie = wiki.enter(&ann, WIKI).await;
        assert!(wiki.passes(WIKI, &cookie).await);
        world.pass(7 * DAY);
        assert!(!wiki.passes(WIKI, &cookie).await);
    });
}

#[test]
fn a_changed_address_is_told_at_the_next_request() {
    both(async |world| {
        let (wiki, ann) = (Wiki::new(world, Access::Everybody).await, Person::new(world, ANN).await);
        let cookie = wiki.enter(&ann, WIKI).await;
        assert_eq!(wiki.visitor(WIKI, &cookie).await.expect("in").email, ANN);
        let subject = wiki.visitor(WIKI, &cookie).await.expect("in").subject.clone();
        ann.move_to(NEW).await;
        let visitor = wiki.visitor(WIKI, &cookie).await.expect("in");
        assert_eq!((visitor.email.as_str(), &visitor.subject), (NEW, &subject));
    });
}
