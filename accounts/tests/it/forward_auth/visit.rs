//! How somebody gets in, and what their application learns.

use accounts::admin::ApplicationDescription;
use accounts::applications::{Subject, Username};
use accounts::forward_auth::{Checked, HandedOver, StartCookie};
use accounts::kinds::{Access, Method};

use super::wiki::*;
use crate::settings_world::*;
use crate::world::*;

#[test]
fn a_member_gets_in_on_each_host_and_is_known_by_one_name() {
    both(async |world| {
        let (wiki, ann) = (Wiki::new(world, Access::Everybody).await, Person::new(world, ANN).await);
        let (here, there) = (wiki.enter(&ann, WIKI).await, wiki.enter(&ann, NOTES).await);
        let visitor = wiki.visitor(WIKI, &here).await.expect("in");
        let other = wiki.visitor(NOTES, &there).await.expect("in");
        assert_eq!((visitor.email.as_str(), visitor.email_verified), (ANN, true));
        assert_eq!((&visitor.subject, &visitor.sid), (&other.subject, &other.sid));
        assert_eq!((visitor.name.as_str(), visitor.subject.len()), (visitor.subject.as_str(), 22));
        assert_eq!(visitor.method, Some(Method::Activation));
        // A cookie of one host is none on the other, though it is the same visit.
        assert!(!wiki.passes(NOTES, &here).await && !wiki.passes(WIKI, &there).await);
        assert_eq!(world.count("vestibule_grants").await, 1);
    });
}

#[test]
fn a_code_works_once_in_the_browser_that_asked_on_its_host_within_a_minute_a_i28_a_i39() {
    both(async |world| {
        let (wiki, ann) = (Wiki::new(world, Access::Everybody).await, Person::new(world, ANN).await);
        let (start, another) = (StartCookie::begin(), StartCookie::begin());
        let HandedOver::Code(code) = wiki.code(&ann, WIKI, &start).await else { panic!("not handed over") };
        let code = code.expose();
        assert_eq!(wiki.finish(WIKI, code, &another).await, None);
        assert_eq!(wiki.finish(NOTES, code, &start).await, None);
        assert_eq!(wiki.finish(WIKI, &code[..81], &start).await, None);
        assert!(wiki.finish(WIKI, code, &start).await.is_some());
        assert_eq!(wiki.finish(WIKI, code, &start).await, None);
        let HandedOver::Code(late) = wiki.code(&ann, WIKI, &start).await else { panic!("not handed over") };
        world.pass(MINUTE);
        assert_eq!(wiki.finish(WIKI, late.expose(), &start).await, None);
    });
}

#[test]
fn several_tabs_of_one_browser_all_get_in_even_at_once() {
    both(async |world| {
        let (wiki, ann) = (Wiki::new(world, Access::Everybody).await, Person::new(world, ANN).await);
        let start = StartCookie::begin();
        let mut codes = Vec::new();
        for _ in 0..3 {
            let HandedOver::Code(code) = wiki.code(&ann, WIKI, &start).await else { panic!("not handed over") };
            codes.push(code);
        }
        for code in codes {
            let cookie = wiki.finish(WIKI, code.expose(), &start).await.expect("in");
            assert!(wiki.passes(WIKI, &cookie).await);
        }
    });
}

#[test]
fn of_two_who_show_one_code_at_once_one_gets_in() {
    both(async |world| {
        let (wiki, ann) = (Wiki::new(world, Access::Everybody).await, Person::new(world, ANN).await);
        let start = StartCookie::begin();
        let HandedOver::Code(code) = wiki.code(&ann, WIKI, &start).await else { panic!("not handed over") };
        let tries = (0..8).map(|_| {
            let (wiki, code, start) = (wiki.clone(), code.expose().to_owned(), start.clone());
            async move { wiki.finish(WIKI, &code, &start).await }
        });
        let tries = at_once(tries).await;
        assert_eq!(tries.iter().flatten().count(), 1);
    });
}

#[test]
fn nothing_but_a_whole_genuine_cookie_is_a_visit_a_fa_6_a_i14() {
    both(async |world| {
        let (wiki, ann) = (Wiki::new(world, Access::Everybody).await, Person::new(world, ANN).await);
        let cookie = wiki.enter(&ann, WIKI).await;
        let session = ann.session.expose();
        let doubled = format!("{cookie}{cookie}");
        for other in ["", "null", &cookie[..81], &cookie[1..], &doubled, &session, &"A".repeat(82), "%00"] {
            assert_is!(wiki.ask(WIKI, Some(other)).await, Checked::Stranger(_));
        }
        assert_is!(wiki.ask(WIKI, None).await, Checked::Stranger(_));
        assert_is!(wiki.ask("other.example.org", Some(&cookie)).await, Checked::UnknownHost);
        assert_is!(wiki.ask("WIKI.example.org", Some(&cookie)).await, Checked::UnknownHost);
    });
}

#[test]
fn only_those_on_its_list_enter() {
    both(async |world| {
        let (wiki, ann) = (Wiki::new(world, Access::Listed).await, Person::new(world, ANN).await);
        assert_is!(wiki.code(&ann, WIKI, &StartCookie::begin()).await, HandedOver::NotOpen);
        wiki.allow(ANN).await;
        let cookie = wiki.enter(&ann, WIKI).await;
        wiki.deny(ANN).await;
        assert!(!wiki.passes(WIKI, &cookie).await);
        assert_is!(wiki.code(&ann, WIKI, &StartCookie::begin()).await, HandedOver::NotOpen);
    });
}

#[test]
fn a_domain_counts_for_proven_addresses_of_exactly_it_a_i11_a_i37() {
    both(async |world| {
        let wiki = Wiki::new(world, Access::Listed).await;
        wiki.set(|wiki| wiki.settings.domains = vec!["example.org".to_owned()]).await;
        let (ann, eve) = (Person::new(world, ANN).await, Person::new(world, "eve@sub.example.org").await);
        assert_is!(wiki.code(&ann, WIKI, &StartCookie::begin()).await, HandedOver::Code(_));
        assert_is!(wiki.code(&eve, WIKI, &StartCookie::begin()).await, HandedOver::NotOpen);
        let cookie = wiki.enter(&ann, WIKI).await;
        // As an operator's word leaves it.
        world.sql("UPDATE vestibule_users SET email_proven = FALSE").await;
        assert_is!(wiki.ask(WIKI, Some(&cookie)).await, Checked::NotOpen(_));
        wiki.set(|wiki| wiki.access = Access::Everybody).await;
        assert!(!wiki.visitor(WIKI, &cookie).await.expect("in").email_verified);
    });
}

#[test]
fn applications_know_a_member_by_different_names_unless_they_are_of_one_sector() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let mut names = Vec::new();
        let sector = Subject::Sector("office".to_owned());
        for (id, subject) in [
            ("a", Subject::Pairwise),
            ("b", Subject::Pairwise),
            ("c", sector.clone()),
            ("d", sector),
            ("e", Subject::Public),
        ] {
            let mut described = ApplicationDescription::new(id, Access::Everybody);
            described.settings.subject = subject;
            described.settings.username = Username::Email;
            let host = format!("{id}.example.org");
            let wiki = Wiki::described(world, id, described, &[&host]).await;
            let visitor = wiki.visitor(&host, &wiki.enter(&ann, &host).await).await.expect("in");
            assert_eq!(visitor.name, ANN);
            names.push(visitor.subject.clone());
        }
        assert_eq!(names[2], names[3]);
        assert_eq!(names[4], ann.member().await.user.to_string());
        names.dedup();
        assert_eq!(names.len(), 4, "{names:?}");
    });
}
