//! What keys are sealed under.

use accounts::kinds::{Algorithm, KeyState};
use accounts::signing_keys::{KeySeal, TokenType};
use accounts::{Error, KeyRing};

use super::kid;
use crate::world::*;

const NEW: [u8; 32] = [8; 32];

#[test]
fn a_root_rotation_reads_the_keys_and_seals_them_anew() {
    both(async |world| {
        let token = world.sign(Algorithm::EdDSA).await;
        for (roots, before, after) in [
            (&[ROOT, NEW][..], KeySeal::Newest, KeySeal::Newest),
            (&[NEW, ROOT], KeySeal::Older, KeySeal::Newest),
            (&[NEW], KeySeal::Newest, KeySeal::Newest),
        ] {
            let server = world.beside(ring(roots));
            assert_eq!(server.key_in(KeyState::Current).await.seal, before);
            server.turn().await;
            assert_eq!(server.key_in(KeyState::Current).await.seal, after);
            assert_eq!(kid(&server.sign(Algorithm::EdDSA).await), kid(&token));
        }
        assert_eq!(world.key_in(KeyState::Current).await.seal, KeySeal::Unknown);
    });
}

#[test]
fn servers_that_seal_anew_at_once_leave_a_key_that_opens() {
    both(async |world| {
        let token = world.sign(Algorithm::EdDSA).await;
        at_once((0..4).map(|_| {
            let server = world.beside(ring(&[NEW, ROOT]));
            async move { server.turn().await }
        }))
        .await;
        assert_eq!(kid(&world.beside(ring(&[NEW])).sign(Algorithm::EdDSA).await), kid(&token));
    });
}

#[test]
fn a_copy_of_the_database_opens_nothing() {
    both(async |world| {
        let token = world.sign(Algorithm::EdDSA).await;
        let elsewhere = KeyRing::new(&[ROOT], "https://staging.example").expect("a key");
        for thief in [ring(&[NEW]), elsewhere] {
            assert_eq!(world.beside(thief).key_in(KeyState::Current).await.seal, KeySeal::Unknown);
        }
        // A copy that is served makes a key of its own.
        let copy = world.beside(ring(&[NEW]));
        assert_ne!(kid(&copy.sign(Algorithm::EdDSA).await), kid(&token));
        assert_eq!(copy.read(&token).await, None);
    });
}

#[test]
fn after_all_roots_were_replaced_no_key_is_left_that_nobody_can_use() {
    both(async |world| {
        world.sign(Algorithm::EdDSA).await;
        world.pass(LIFETIMES.signing_key - DAY);
        world.turn().await;
        let lost = [world.key_in(KeyState::Current).await.kid, world.key_in(KeyState::Next).await.kid];
        let after = world.beside(ring(&[NEW]));
        let signed = at_once((0..4).map(|_| {
            let server = world.beside(ring(&[NEW]));
            async move { kid(&server.sign(Algorithm::EdDSA).await) }
        }));
        let signed = signed.await;
        assert!(signed.iter().all(|kid| kid == &signed[0] && !lost.contains(kid)), "{signed:?}");
        let published = after.published().await;
        assert!(lost.iter().all(|kid| !published.contains(kid)), "{published:?}");
    });
}

#[test]
fn a_server_with_other_roots_does_not_replace_the_key_of_one_that_runs_f_47() {
    both(async |world| {
        let token = world.sign(Algorithm::EdDSA).await;
        world.accounts.upkeep().heartbeat(world.now()).await.expect("the database works");
        let stranger = world.beside(ring(&[NEW]));
        let refused = stranger.accounts.signing_keys();
        let refused = refused.sign(Algorithm::EdDSA, TokenType::Id, &world.claims(), world.now()).await;
        assert_is!(refused, Err(Error::SigningKeySealed));
        assert_eq!(kid(&world.replica().sign(Algorithm::EdDSA).await), kid(&token));
        world.accounts.upkeep().deregister().await.expect("the database works");
        assert_ne!(kid(&stranger.sign(Algorithm::EdDSA).await), kid(&token));
    });
}

#[test]
fn nothing_prints_or_stores_a_private_half_i_84() {
    both(async |world| {
        for alg in [Algorithm::RS256, Algorithm::ES256, Algorithm::EdDSA] {
            world.sign(alg).await;
        }
        let printed = format!("{:?} {:?}", world.accounts, world.operator.signing_keys().list().await);
        assert!(printed.contains("held_keys: [redacted]") && !printed.contains("sealed"), "{printed}");
        // The beginning of PKCS #8 for each of the algorithms.
        let dump = world.dump().await;
        for header in ["300d06092a864886f70d010101", "301306072a8648ce3d0201", "300506032b6570"] {
            assert!(!dump.contains(header), "{header}");
        }
        assert!(!dump.contains(r#""d":"#));
    });
}
