//! Which terms of use an account has accepted, and who accepted them (R-BD-6).

use accounts::audit::Detail;
use accounts::kinds::Event;
use accounts::sessions::{Member, SignedIn};
use accounts::sign_in::SignInOutcome;
use accounts::sign_up::{ActivationProof, CodeEntry};
use accounts::{Request, SignUpToken, TermsVersion};

use crate::world::*;

const FIRST: &str = "2026-01-01";
const SECOND_ONE: &str = "2026-11-01";

fn version(name: &str) -> TermsVersion {
    TermsVersion::parse(name).expect("a version")
}

/// A request whose form has the box ticked.
fn ticked(world: &World, name: &str) -> Request {
    Request { terms: Some(version(name)), ..world.request() }
}

async fn register(world: &World, address: &str) -> SignUpToken {
    let request = ticked(world, FIRST);
    world.accounts.sign_up().register(&email(address), new_password(PASSWORD), &request).await.expect("registered")
}

async fn activate(world: &World, link: &str, proof: ActivationProof, request: &Request) -> SignedIn {
    let activation = world.accounts.sign_up().activate(&arrived(link), proof, None, request).await;
    activated(activation.expect("the database works"))
}

async fn member(world: &World, signed_in: &SignedIn) -> Member {
    world.resume(&signed_in.session).await.expect("signed in")
}

/// What the account has accepted now, and what its record says of it, newest first.
async fn accepted(world: &World, signed_in: &SignedIn) -> (Option<String>, Vec<String>) {
    let member = member(world, signed_in).await;
    let (entries, _) = world.accounts.account().activity(&member, None).await.expect("the database works");
    let lines =
        entries.into_iter().filter(|entry| entry.event == Event::TermsAccepted).map(|entry| match entry.detail {
            Some(Detail::Terms(version)) => version.as_str().to_owned(),
            other => panic!("{other:?}"),
        });
    (member.terms.map(|version| version.as_str().to_owned()), lines.collect())
}

fn once(name: &str) -> (Option<String>, Vec<String>) {
    (Some(name.to_owned()), vec![name.to_owned()])
}

#[test]
fn the_browser_that_signed_up_brings_its_consent_along_by_link_or_code_r_bd_6() {
    both(async |world| {
        let browser = register(world, ANN).await;
        let ann = activated(world.press(&world.next_link().await, &browser).await);
        assert_eq!(accepted(world, &ann).await, once(FIRST));
        let browser = register(world, BEN).await;
        let code = code_of(&world.next_mail().await.mail);
        let CodeEntry::SignedIn(ben) = world.enter_code(&browser, &code).await else { panic!("the right code") };
        assert_eq!(accepted(world, &ben).await, once(FIRST));
    });
}

#[test]
fn a_corrected_address_keeps_the_consent_of_its_browser_r_bd_6() {
    both(async |world| {
        let browser = register(world, "ann@exmaple.org").await;
        world.next_link().await;
        world.correct_address(&browser, ANN).await;
        let ann = activated(world.press(&world.next_link().await, &browser).await);
        assert_eq!(accepted(world, &ann).await, once(FIRST));
    });
}

#[test]
fn whoever_activates_elsewhere_has_accepted_what_they_ticked_there_r_bd_6() {
    both(async |world| {
        let ways = [
            (ANN, ActivationProof::NewPassword(new_password(OTHER))),
            (BEN, ActivationProof::Password(password(PASSWORD))),
        ];
        for (address, proof) in ways {
            register(world, address).await;
            let link = world.next_link().await;
            let owner = activate(world, &link, proof, &ticked(world, SECOND_ONE)).await;
            assert_eq!(accepted(world, &owner).await, once(SECOND_ONE), "{address}");
        }
    });
}

#[test]
fn a_strangers_consent_is_never_the_owners_r_bd_6() {
    both(async |world| {
        // A stranger signs up with Ann's address and ticks the box; she proves the mailbox, in one way or another.
        register(world, ANN).await;
        let link = world.next_link().await;
        let ann = activate(world, &link, ActivationProof::NewPassword(new_password(OTHER)), &world.request()).await;
        assert_eq!(accepted(world, &ann).await, (None, vec![]));
        register(world, BEN).await;
        world.next_link().await;
        let link = world.reset_link(BEN).await;
        world.reset(&link, OTHER).await.expect("reset");
        let ben = let_in(world.log_in(BEN, OTHER).await);
        assert_eq!(accepted(world, &ben).await, (None, vec![]));
    });
}

#[test]
fn a_browser_that_knows_the_password_of_a_sign_up_did_not_tick_its_box_r_bd_6() {
    both(async |world| {
        register(world, ANN).await;
        let link = world.next_link().await;
        let SignInOutcome::Unconfirmed(other) = world.log_in(ANN, PASSWORD).await else { panic!("not active yet") };
        let ann = activated(world.press(&link, &other).await);
        assert_eq!(accepted(world, &ann).await, (None, vec![]));
    });
}

#[test]
fn new_terms_are_accepted_once_and_recorded_r_bd_6() {
    both(async |world| {
        let browser = register(world, ANN).await;
        let ann = activated(world.press(&world.next_link().await, &browser).await);
        for _ in 0..2 {
            let (member, request, version) =
                (member(world, &ann).await, ticked(world, SECOND_ONE), version(SECOND_ONE));
            let accept = world.accounts.account().accept_terms(&member, &version, &request);
            accept.await.expect("the database works");
        }
        let (now, lines) = accepted(world, &ann).await;
        assert_eq!((now.as_deref(), lines), (Some(SECOND_ONE), vec![SECOND_ONE.to_owned(), FIRST.to_owned()]));
    });
}

#[test]
fn where_nothing_is_ticked_nothing_is_recorded_r_bd_6() {
    both(async |world| {
        let ann = world.member(ANN).await;
        assert_eq!(accepted(world, &ann).await, (None, vec![]));
    });
}
