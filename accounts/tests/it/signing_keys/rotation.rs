//! When keys are made, sign, and are forgotten.

use accounts::kinds::{Algorithm, KeyState};
use accounts::signing_keys::KeySeal;

use super::kid;
use crate::world::*;

const ROTATION: std::time::Duration = LIFETIMES.signing_key;

#[test]
fn servers_that_make_the_first_key_at_once_agree_on_one() {
    both(async |world| {
        for alg in [Algorithm::RS256, Algorithm::ES256, Algorithm::EdDSA] {
            let signed = at_once((0..6).map(|_| {
                let server = world.replica();
                async move { server.sign(alg).await }
            }));
            let signed = signed.await;
            assert!(signed.iter().all(|token| kid(token) == kid(&signed[0])), "{alg:?}: {signed:?}");
            for token in &signed {
                assert_eq!(world.replica().read(token).await, Some(world.claims()), "{alg:?}");
            }
        }
        assert_eq!(world.published().await.len(), 3);
    });
}

#[test]
fn whoever_asks_for_the_set_first_finds_the_usual_key_in_it() {
    both(async |world| {
        let jwks = at_once((0..4).map(|_| {
            let server = world.replica();
            async move { server.jwks().await }
        }));
        let jwks = jwks.await;
        assert!(jwks.iter().all(|set| set == &jwks[0]), "{jwks:?}");
        assert!(jwks[0].etag.starts_with('"') && jwks[0].json.contains(r#""alg":"RS256""#), "{jwks:?}");
        assert_eq!(world.published().await, [kid(&world.sign(Algorithm::RS256).await)]);
        world.accounts.signing_keys().prepare(Algorithm::EdDSA, world.now()).await.expect("the database works");
        assert_eq!(world.published().await.len(), 2);
        assert_ne!(world.jwks().await.etag, jwks[0].etag);
    });
}

#[test]
fn a_key_is_published_a_day_before_it_signs() {
    both(async |world| {
        let first = kid(&world.sign(Algorithm::ES256).await);
        world.pass(ROTATION - DAY - MILLISECOND);
        world.turn().await;
        assert!(world.keys_in(KeyState::Next).await.is_empty());
        world.pass(MILLISECOND);
        world.turn().await;
        let next = world.key_in(KeyState::Next).await;
        assert!(world.published().await.contains(&next.kid));
        world.pass(DAY - MILLISECOND);
        world.turn().await;
        assert_eq!(kid(&world.sign(Algorithm::ES256).await), first);
        world.pass(MILLISECOND);
        world.turn().await;
        assert_eq!(kid(&world.sign(Algorithm::ES256).await), next.kid);
    });
}

#[test]
fn a_server_that_slept_through_a_rotation_still_publishes_first() {
    both(async |world| {
        let first = kid(&world.sign(Algorithm::ES256).await);
        world.pass(3 * ROTATION);
        world.turn().await;
        world.turn().await;
        assert_eq!(kid(&world.sign(Algorithm::ES256).await), first);
        assert_eq!(world.key_in(KeyState::Next).await.signs_from, world.now() + DAY);
    });
}

#[test]
fn servers_that_turn_at_once_agree() {
    both(async |world| {
        for alg in [Algorithm::RS256, Algorithm::ES256] {
            world.sign(alg).await;
        }
        for step in [ROTATION - DAY, DAY, ROTATION - DAY, DAY] {
            world.pass(step);
            at_once((0..4).map(|_| {
                let server = world.replica();
                async move { server.accounts.upkeep().sweep(server.now()).await.expect("the database works") }
            }))
            .await;
            assert_eq!(world.keys_in(KeyState::Current).await.len(), 2);
        }
        assert_eq!(world.keys_in(KeyState::Retired).await.len(), 4 - 2, "those of the first turn are forgotten");
        let signed = [world.replica().sign(Algorithm::RS256).await, world.replica().sign(Algorithm::RS256).await];
        assert_eq!(kid(&signed[0]), kid(&signed[1]));
    });
}

#[test]
fn a_retired_key_is_published_while_somebody_may_read_what_it_signed() {
    both(async |world| {
        let token = world.sign(Algorithm::EdDSA).await;
        let rotated = world.operator.signing_keys().rotate(false, world.now()).await;
        assert_eq!(rotated.expect("the database works"), [Algorithm::EdDSA]);
        assert_ne!(kid(&world.sign(Algorithm::EdDSA).await), kid(&token));
        assert_eq!(world.key_in(KeyState::Retired).await.seal, KeySeal::Destroyed);
        world.pass(DAY + 10 * MINUTE - MILLISECOND);
        assert!(world.published().await.contains(&kid(&token)));
        world.pass(MILLISECOND);
        assert!(!world.published().await.contains(&kid(&token)));
        assert!(world.read(&token).await.is_some(), "a hint of it is still taken");
        world.pass(30 * DAY - MILLISECOND);
        assert!(world.replica().read(&token).await.is_some());
        world.pass(MILLISECOND);
        assert_eq!(world.replica().read(&token).await, None, "before anything is swept");
        world.turn().await;
        assert!(world.keys_in(KeyState::Retired).await.is_empty());
    });
}

#[test]
fn an_operator_can_rotate_before_the_time_and_the_key_that_waits_signs() {
    both(async |world| {
        world.sign(Algorithm::ES256).await;
        world.pass(ROTATION - DAY);
        world.turn().await;
        let next = world.key_in(KeyState::Next).await;
        world.operator.signing_keys().rotate(false, world.now()).await.expect("the database works");
        assert_eq!(kid(&world.sign(Algorithm::ES256).await), next.kid);
        assert_eq!(world.key_in(KeyState::Current).await.signs_from, world.now());
    });
}

#[test]
fn at_once_nothing_that_may_have_leaked_is_published_or_believed() {
    both(async |world| {
        let other = world.replica();
        world.sign(Algorithm::ES256).await;
        world.operator.signing_keys().rotate(false, world.now()).await.expect("the database works");
        let token = world.sign(Algorithm::ES256).await;
        assert!(other.read(&token).await.is_some());
        world.pass(ROTATION - DAY);
        world.turn().await;
        let old = world.published().await;
        world.operator.signing_keys().rotate(true, world.now()).await.expect("the database works");
        let new = world.published().await;
        assert!(old.len() == 3 && new.iter().all(|kid| !old.contains(kid)), "{old:?} {new:?}");
        assert!(new.contains(&kid(&world.sign(Algorithm::ES256).await)));
        assert_eq!((world.read(&token).await, other.read(&token).await), (None, None));
    });
}

#[test]
fn another_server_follows_within_five_seconds() {
    both(async |world| {
        let other = world.replica();
        let first = other.sign(Algorithm::ES256).await;
        world.operator.signing_keys().rotate(true, world.now()).await.expect("the database works");
        world.pass(5 * SECOND - MILLISECOND);
        assert_eq!(kid(&other.sign(Algorithm::ES256).await), kid(&first));
        world.pass(MILLISECOND);
        assert_eq!(kid(&other.sign(Algorithm::ES256).await), kid(&world.sign(Algorithm::ES256).await));
    });
}
