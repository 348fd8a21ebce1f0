//! Tokens that are not what they seem, other keys and other deployments, and fresh links in place of dead ones.

use accounts::links::{LinkError, Minting, Purpose, RenewedLink};
use accounts::sign_up::{Activation, ActivationProof};
use accounts::{Error, KeyRing, Lifetimes};
use uuid::Uuid;

use crate::world::*;

const PURPOSES: [Purpose; 8] = [
    Purpose::Activate,
    Purpose::Reset,
    Purpose::ChangeEmail,
    Purpose::SignIn,
    Purpose::ActionLink,
    Purpose::VetoEmail,
    Purpose::UndoEmail,
    Purpose::Lock,
];

/// A token for the one account in the database, with all the state it has.
async fn forge(world: &World, keys: &KeyRing, purpose: Purpose, subject: Option<Uuid>) -> String {
    let id: Uuid = world.value("SELECT id FROM vestibule_users").await;
    let key: String = world.value("SELECT email_key FROM vestibule_users").await;
    let stamp: Vec<u8> = world.value("SELECT security_stamp FROM vestibule_users").await;
    let recovery: Vec<u8> = world.value("SELECT recovery_stamp FROM vestibule_users").await;
    let confirmed = world.count("vestibule_users WHERE email_confirmed").await == 1;
    let flag = [u8::from(confirmed)];
    let own_stamp = if purpose == Purpose::Reset { &recovery } else { &stamp };
    let state: &[&[u8]] = &[key.as_bytes(), &flag, own_stamp];
    let minting = Minting { purpose: purpose.into(), subject: subject.unwrap_or(id), state, aad: b"", ttl: HOUR };
    keys.mint(&minting, world.now()).expose().to_owned()
}

#[test]
fn a_token_works_for_its_own_purpose_only_i_26_r_ob_1() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        world.next_mail().await;
        for purpose in PURPOSES {
            let token = forge(world, &world.keys, purpose, None).await;
            let (activates, resets) = (purpose == Purpose::Activate, purpose == Purpose::Reset);
            assert_eq!(world.open(&token, None).await.is_ok(), activates, "{purpose:?}");
            assert_eq!(world.open_reset(&token).await.is_ok(), resets, "{purpose:?}");
            if !resets {
                assert_eq!(world.reset(&token, OTHER).await, Err(LinkError::Invalid), "{purpose:?}");
            }
        }
    });
}

#[test]
fn a_token_of_another_deployment_or_key_or_account_is_invalid_r_ob_1() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        world.next_mail().await;
        let staging = KeyRing::new(&[ROOT], "https://staging.example").expect("a key");
        let stranger = Some(Uuid::from_u128(7));
        for token in [
            forge(world, &staging, Purpose::Activate, None).await,
            forge(world, &ring(&[[8; 32]]), Purpose::Activate, None).await,
            forge(world, &world.keys, Purpose::Activate, stranger).await,
        ] {
            let answer = world.activate(&token, ActivationProof::NewPassword(new_password(OTHER)), None).await;
            assert_is!(answer, Activation::BrokenLink(LinkError::Invalid));
        }
    });
}

#[test]
fn blank_and_munged_tokens_are_invalid_and_change_nothing_i_20_i_31() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        let before = world.dump().await;
        let (longer, shorter) = (format!("{link}A"), &link[..81]);
        let munged = link.replace(&link[80..], "zz");
        for token in ["", " ", "null", "0", "[]", "%00", &longer, shorter, &munged, &"A".repeat(82)] {
            assert_is!(world.press(token, &browser).await, Activation::BrokenLink(LinkError::Invalid));
            assert_eq!(world.open(token, None).await, Err(LinkError::Invalid), "{token:?}");
            assert_eq!(world.decline(token).await, Err(LinkError::Invalid), "{token:?}");
            assert_eq!(world.open_reset(token).await, Err(LinkError::Invalid), "{token:?}");
            assert_eq!(world.reset(token, OTHER).await, Err(LinkError::Invalid), "{token:?}");
        }
        assert_eq!(world.dump().await, before);
    });
}

#[test]
fn forged_tokens_are_refused_without_the_database_r_ob_4() {
    both(async |world| {
        world.sql("ALTER TABLE vestibule_users RENAME TO gone").await;
        let forged = "A".repeat(82);
        assert_eq!(world.open(&forged, None).await, Err(LinkError::Invalid));
        assert_eq!(world.reset(&forged, OTHER).await, Err(LinkError::Invalid));
    });
}

#[test]
fn a_link_from_a_clock_that_runs_two_minutes_ahead_is_accepted_f_45() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        world.clock.set_back(120 * SECOND);
        assert_eq!(world.open(&link, None).await, Ok(false));
        world.clock.set_back(MILLISECOND);
        assert_eq!(world.open(&link, None).await, Err(LinkError::Invalid));
    });
}

#[test]
fn links_codes_and_devices_survive_a_new_key_until_the_old_one_is_dropped_f_48() {
    both(async |world| {
        let device = world.member(BEN).await.device;
        let browser = world.register(ANN, PASSWORD).await;
        let mail = world.next_mail().await.mail;
        let (old, new) = (ROOT, [8; 32]);
        let dropped = world.restarted(ring(&[new]), CHEAP, LIFETIMES);
        assert_eq!(dropped.open(&link_of(&mail), None).await, Err(LinkError::Invalid));
        let rotated = world.restarted(ring(&[new, old]), CHEAP, LIFETIMES);
        assert_eq!(rotated.open(&link_of(&mail), None).await, Ok(false));
        for _ in 0..11 {
            rotated.log_in(BEN, OTHER).await;
        }
        let_in(rotated.log_in_with(Some(device.expose()), BEN, PASSWORD).await);
        assert_is!(rotated.enter_code(&browser, &code_of(&mail)).await, accounts::sign_up::CodeEntry::SignedIn(_));
    });
}

#[test]
fn a_shortened_lifetime_holds_for_links_already_mailed_i_25() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        let shorter = Lifetimes { activation: 10 * MINUTE, ..LIFETIMES };
        let world = world.restarted(world.keys.clone(), CHEAP, shorter);
        world.pass(10 * MINUTE - MILLISECOND);
        assert_eq!(world.open(&link, None).await, Ok(false));
        world.pass(MILLISECOND);
        assert_is!(world.open(&link, None).await, Err(LinkError::Expired { .. }));
    });
}

#[test]
fn a_reset_link_does_not_carry_the_activation_lifetime_i_25() {
    both(async |world| {
        world.member(ANN).await;
        let link = world.reset_link(ANN).await;
        world.pass(HOUR);
        assert_is!(world.open_reset(&link).await, Err(LinkError::Expired { .. }));
        assert_is!(world.reset(&link, OTHER).await, Err(LinkError::Expired { .. }));
    });
}

#[test]
fn an_expired_activation_link_is_renewed_with_one_button() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        world.pass(DAY);
        let renewed = world.accounts.sign_up().renew_link(&arrived(&link), &world.request()).await;
        assert_is!(renewed, Ok(RenewedLink::Mailed { address }) if address == "a•••@example.org");
        let fresh = world.next_link().await;
        activated(world.press(&fresh, &browser).await);
    });
}

#[test]
fn a_superseded_reset_link_is_renewed_to_the_stored_address_i_23() {
    both(async |world| {
        world.member("Ann@example.org").await;
        let link = world.reset_link(ANN).await;
        let used = world.reset_link(ANN).await;
        assert_eq!(world.reset(&used, OTHER).await, Ok(()));
        world.all_mail().await;
        assert_is!(world.open_reset(&link).await, Err(LinkError::Superseded { .. }));
        let renewed = world.accounts.recovery().renew_link(&arrived(&link), &world.request()).await;
        assert_is!(renewed, Ok(RenewedLink::Mailed { .. }));
        let mail = world.next_mail().await;
        assert_eq!(mail.to, "Ann@example.org");
        assert_eq!(world.reset(&link_of(&mail.mail), PASSWORD).await, Ok(()));
    });
}

#[test]
fn forged_links_and_links_of_active_accounts_cause_no_mail() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        activated(world.press(&link, &browser).await);
        let forged = "A".repeat(82);
        let renew = async |token: &str| world.accounts.sign_up().renew_link(&arrived(token), &world.request()).await;
        assert_is!(renew(&link).await, Ok(RenewedLink::BrokenLink(LinkError::AlreadyActive)));
        assert_is!(renew(&forged).await, Ok(RenewedLink::BrokenLink(LinkError::Invalid)));
        let reset = world.accounts.recovery().renew_link(&arrived(&forged), &world.request()).await;
        assert_is!(reset, Ok(RenewedLink::BrokenLink(LinkError::Invalid)));
        world.no_mail().await;
    });
}

#[test]
fn renewing_is_limited_per_source_r_th_6() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        let world = world.from("203.0.113.7");
        let renew = async || world.accounts.sign_up().renew_link(&arrived(&link), &world.request()).await;
        for _ in 0..30 {
            assert_is!(renew().await, Ok(RenewedLink::Mailed { .. }));
        }
        assert_is!(renew().await, Err(Error::Throttled { .. }));
        assert_eq!(world.all_mail().await.len(), 4, "the address has its own limit");
    });
}
