//! Refresh tokens: each works once, a lost answer is given again, and a copy ends everything.

use accounts::oidc::{TokenError, Tokens};

use super::client::{Client, refresh_token};
use crate::settings_world::*;
use crate::world::*;

const BAD: TokenError = TokenError::InvalidGrant;

async fn begun(world: &World) -> (Client, Person, Tokens) {
    let (client, ann) = (Client::new(world).await, Person::new(world, ANN).await);
    let tokens = client.sign_in(&ann).await;
    (client, ann, tokens)
}

#[test]
fn a_sign_in_is_renewed_for_as_long_as_it_is_used() {
    both(async |world| {
        let (client, _, mut tokens) = begun(world).await;
        for _ in 0..4 {
            world.pass(29 * DAY);
            world.tidy().await;
            let renewed = client.refresh(&refresh_token(&tokens)).await.expect("good");
            assert_ne!(refresh_token(&renewed), refresh_token(&tokens));
            assert!(client.takes(&renewed).await && !client.takes(&tokens).await);
            assert!(renewed.id.is_some());
            tokens = renewed;
        }
        world.pass(30 * DAY);
        assert_is!(client.refresh(&refresh_token(&tokens)).await, Err(BAD));
        world.tidy().await;
        assert_eq!(world.count("vestibule_grants").await, 0);
    });
}

#[test]
fn an_old_token_ends_the_sign_in_once_its_successor_was_used_a_i25() {
    both(async |world| {
        let (client, _, first) = begun(world).await;
        let second = client.refresh(&refresh_token(&first)).await.expect("good");
        world.pass(11 * SECOND);
        let third = client.refresh(&refresh_token(&second)).await.expect("good");
        assert_is!(client.refresh(&refresh_token(&first)).await, Err(BAD));
        for tokens in [&first, &second, &third] {
            assert!(!client.takes(tokens).await);
            assert_is!(client.refresh(&refresh_token(tokens)).await, Err(BAD));
        }
        assert_eq!(client.events("token_reused").await, 1);
    });
}

#[test]
fn whoever_lost_the_answer_gets_the_same_again() {
    both(async |world| {
        let (client, _, first) = begun(world).await;
        let lost = client.refresh(&refresh_token(&first)).await.expect("good");
        for pause in [SECOND, 9 * SECOND, 23 * HOUR] {
            world.pass(pause);
            let again = client.refresh(&refresh_token(&first)).await.expect("the answer may have been lost");
            assert_eq!(refresh_token(&again), refresh_token(&lost));
            // Not used: that would show that it has arrived.
        }
        let again = client.refresh(&refresh_token(&lost)).await.expect("the right one goes on");
        assert!(client.takes(&again).await);
    });
}

#[test]
fn long_after_it_a_second_retry_is_a_copy() {
    both(async |world| {
        let (client, _, first) = begun(world).await;
        client.refresh(&refresh_token(&first)).await.expect("good");
        world.pass(HOUR);
        client.refresh(&refresh_token(&first)).await.expect("the answer was lost");
        world.pass(HOUR);
        assert_is!(client.refresh(&refresh_token(&first)).await, Err(BAD));
        assert_eq!(world.count("vestibule_grants").await, 0);
    });
}

#[test]
fn a_retry_after_the_successor_was_seen_or_after_a_day_is_a_copy() {
    both(async |world| {
        for seen in [true, false] {
            world.sql("DELETE FROM vestibule_applications").await;
            world.sql("DELETE FROM vestibule_users").await;
            world.sql("DELETE FROM vestibule_throttles").await;
            let (client, _, first) = begun(world).await;
            let second = client.refresh(&refresh_token(&first)).await.expect("good");
            world.pass(11 * SECOND);
            if seen {
                assert!(client.takes(&second).await);
            } else {
                world.pass(DAY);
            }
            assert_is!(client.refresh(&refresh_token(&first)).await, Err(BAD));
            assert_eq!(world.count("vestibule_grants").await, 0);
        }
    });
}

#[test]
fn many_at_once_get_the_same_successor_a_i25() {
    both(async |world| {
        let (client, _, first) = begun(world).await;
        let got = at_once((0..20).map(|_| {
            let (client, token) = (client.clone(), refresh_token(&first));
            async move { client.refresh(&token).await.map(|tokens| refresh_token(&tokens)) }
        }))
        .await;
        let successor = got[0].clone().expect("good");
        assert!(got.iter().all(|token| token.as_ref() == Ok(&successor)), "{got:?}");
        assert_eq!(world.count("vestibule_grants WHERE generation = 1").await, 1);
        assert!(client.refresh(&successor).await.is_ok());
    });
}

#[test]
fn a_token_belongs_to_its_client_a_i26() {
    both(async |world| {
        let (client, _, tokens) = begun(world).await;
        let other = Client::with(world, "other", "{}").await;
        let token = refresh_token(&tokens);
        assert_is!(other.refresh(&token).await, Err(BAD));
        other.revoke(&token).await;
        other.revoke(&tokens.access.expose()).await;
        for forged in ["", "vrt_", &token[4..], &tokens.access.expose(), &token.replace("vrt_", "vat_")] {
            assert_is!(client.refresh(forged).await, Err(BAD));
        }
        assert!(client.refresh(&token).await.is_ok());
    });
}

#[test]
fn less_may_be_asked_for_and_never_more_a_i32() {
    both(async |world| {
        let (client, ann) = (Client::new(world).await, Person::new(world, ANN).await);
        let client = client.asking_for("openid email offline_access");
        let token = refresh_token(&client.sign_in(&ann).await);
        for more in ["openid profile", "openid address", "profile"] {
            assert_is!(client.refresh_to(&token, Some(more)).await, Err(TokenError::InvalidScope));
        }
        let less = client.refresh_to(&token, Some("openid")).await.expect("good");
        assert_eq!(less.scopes.to_string(), "openid");
        let accounts::oidc::UserInfo::Member(told) = client.user_info(&less.access.expose()).await else {
            panic!("not taken")
        };
        assert_eq!(told.claims.email, None);
        let all = client.refresh(&refresh_token(&less)).await.expect("good");
        assert_eq!(all.scopes.to_string(), "openid email offline_access");
    });
}

#[test]
fn state_is_read_at_every_renewal_a_i32() {
    both(async |world| {
        let (client, _, tokens) = begun(world).await;
        let token = refresh_token(&tokens);
        client.set("access = 'listed'").await;
        assert_is!(client.refresh(&token).await, Err(BAD));
        assert!(!client.takes(&tokens).await);
        client.set("access = 'everybody', disabled = true").await;
        assert_is!(client.refresh(&token).await, Err(BAD));
        assert!(!client.takes(&tokens).await);
        client.set(r#"disabled = false, settings = '{"refresh":false}'"#).await;
        assert_is!(client.refresh(&token).await, Err(BAD));
        client.set("settings = '{}'").await;
        assert!(client.refresh(&token).await.is_ok());
    });
}

#[test]
fn a_sign_out_and_a_renewal_at_once_leave_nothing_or_what_goes_on_without_a_session() {
    both(async |world| {
        let (client, mut ann, tokens) = begun(world).await;
        for n in 0..10 {
            let elsewhere = ann.elsewhere().await;
            let token = refresh_token(&client.sign_in(&elsewhere).await);
            let (renewing, mut ending) = (client.clone(), ann.clone());
            let renewed = tokio::spawn(async move { renewing.refresh(&token).await });
            let ended = tokio::spawn(async move {
                ending.end_others().await;
                ending
            });
            let renewed = renewed.await.expect("no panic");
            ann = ended.await.expect("no panic");
            if let Ok(renewed) = renewed {
                assert!(!client.takes(&renewed).await, "round {n}");
                assert_is!(client.refresh(&refresh_token(&renewed)).await, Err(BAD));
            }
            assert_eq!(world.count("vestibule_grants").await, 0, "round {n}");
        }
        assert!(!client.takes(&tokens).await);
    });
}

#[test]
fn root_keys_are_replaced_under_a_client_that_lost_an_answer() {
    both(async |world| {
        let (client, _, first) = begun(world).await;
        client.refresh(&refresh_token(&first)).await.expect("good");
        let rotated = world.restarted(ring(&[[8; 32], ROOT]), CHEAP, LIFETIMES);
        let after = Client { world: rotated, ..client };
        let again = after.refresh(&refresh_token(&first)).await.expect("the old key still reads");
        assert!(after.takes(&again).await);
        assert!(after.refresh(&refresh_token(&again)).await.is_ok());
        let other = Client { world: world.restarted(ring(&[[9; 32]]), CHEAP, LIFETIMES), ..after.clone() };
        assert!(!other.takes(&again).await);
    });
}
