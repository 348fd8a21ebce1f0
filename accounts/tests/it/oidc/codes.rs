//! Codes: each works once, for the client that asked for it, with its verifier, for a minute.

use std::time::Duration;

use accounts::oidc::{TokenError, UserInfo};

use super::client::{Client, VERIFIER, content, refresh_token};
use crate::settings_world::*;
use crate::world::*;

const BAD: TokenError = TokenError::InvalidGrant;

#[test]
fn a_code_is_exchanged_for_what_was_asked() {
    both(async |world| {
        let (client, ann) = (Client::new(world).await, Person::new(world, ANN).await);
        let tokens = client.sign_in(&ann).await;
        assert_eq!(tokens.scopes.to_string(), "openid email profile offline_access");
        let claims = content(tokens.id.as_ref().expect("an ID token").expose());
        let second = |time: accounts::Timestamp| Some(time.millis() / 1000);
        assert_eq!(claims["iss"], "https://vestibule.example");
        assert_eq!((claims["aud"].as_str(), claims["nonce"].as_str()), (Some("chat"), Some("n-0S6")));
        assert_eq!(
            (claims["iat"].as_i64(), claims["exp"].as_i64()),
            (second(world.now()), second(world.now() + 10 * MINUTE))
        );
        assert_eq!(claims["auth_time"].as_i64(), second(ann.member().await.authenticated_at));
        assert_eq!(claims["acr"], "urn:vestibule:acr:one-factor");
        // She has just activated her account, by a link.
        assert_eq!(claims["amr"], serde_json::json!(["otp"]));
        assert_eq!((claims["email"].as_str(), claims["email_verified"].as_bool()), (Some(ANN), Some(true)));
        assert_eq!(claims.get("preferred_username"), None);
        let UserInfo::Member(told) = client.user_info(&tokens.access.expose()).await else { panic!("not taken") };
        assert_eq!((Some(told.sub.as_str()), told.claims.email.as_deref()), (claims["sub"].as_str(), Some(ANN)));
        let later = client.sign_in(&ann.elsewhere().await).await;
        let later = content(later.id.expect("an ID token").expose());
        assert_eq!((&later["sub"], &later["amr"]), (&claims["sub"], &serde_json::json!(["pwd"])));
        assert_ne!(later["sid"], claims["sid"]);
    });
}

#[test]
fn what_is_not_asked_for_is_not_given() {
    both(async |world| {
        let (all, ann) = (Client::new(world).await, Person::new(world, ANN).await);
        let tokens = all.asking_for("openid").sign_in(&ann).await;
        assert!(tokens.refresh.is_none());
        let claims = content(tokens.id.expect("an ID token").expose());
        assert_eq!(claims.get("email"), None);
        let tokens = all.asking_for("email").sign_in(&ann).await;
        assert!(tokens.id.is_none() && tokens.refresh.is_none());
        assert_eq!(all.user_info(&tokens.access.expose()).await, UserInfo::InsufficientScope);
        let quiet = Client::with(world, "quiet", r#"{"id_token_claims":false,"username":"id"}"#).await;
        let tokens = quiet.sign_in(&ann).await;
        let claims = content(tokens.id.as_ref().expect("an ID token").expose());
        assert_eq!(claims.get("email"), None);
        assert_eq!(claims["preferred_username"], ann.member().await.user.to_string());
        let UserInfo::Member(told) = quiet.user_info(&tokens.access.expose()).await else { panic!("not taken") };
        assert_eq!(told.claims.email.as_deref(), Some(ANN));
    });
}

#[test]
fn no_two_applications_know_a_member_by_the_same_name() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let mut names = Vec::new();
        for client in [Client::new(world).await, Client::with(world, "other", "{}").await] {
            let claims = content(client.sign_in(&ann).await.id.expect("an ID token").expose());
            names.push(claims["sub"].as_str().expect("a name").to_owned());
        }
        assert_ne!(names[0], names[1]);
        assert!(names.iter().all(|name| name.len() == 22), "{names:?}");
        let public = Client::with(world, "open", r#"{"subject":"public"}"#).await;
        let claims = content(public.sign_in(&ann).await.id.expect("an ID token").expose());
        assert_eq!(claims["sub"], ann.member().await.user.to_string());
    });
}

#[test]
fn a_code_of_another_client_is_worth_nothing_and_stays_good_a_i23() {
    both(async |world| {
        let (client, ann) = (Client::new(world).await, Person::new(world, ANN).await);
        let other = Client::with(world, "other", "{}").await;
        let code = client.code(&ann).await;
        assert_is!(other.redeem(&code).await, Err(BAD));
        let elsewhere = Client { redirect: "https://chat.example.org/other".to_owned(), ..client.clone() };
        assert_is!(elsewhere.redeem(&code).await, Err(BAD));
        assert!(client.redeem(&code).await.is_ok());
    });
}

#[test]
fn only_who_asked_can_prove_it_a_i27() {
    both(async |world| {
        let (client, ann) = (Client::new(world).await, Person::new(world, ANN).await);
        let code = client.code(&ann).await;
        let short = &VERIFIER[..42];
        let longer = format!("{VERIFIER}x");
        for verifier in [None, Some(""), Some(short), Some(longer.as_str()), Some(&super::client::challenge())] {
            assert_is!(client.redeem_with(&code, verifier).await, Err(BAD));
        }
        assert!(client.redeem(&code).await.is_ok());
    });
}

#[test]
fn a_code_asked_for_without_a_challenge_takes_no_verifier_a_i27() {
    both(async |world| {
        let client = Client::with(world, "old", r#"{"pkce":"optional"}"#).await;
        let (ann, without) = (Person::new(world, ANN).await, [("code_challenge", ""), ("code_challenge_method", "")]);
        let code = match client.agreed(&without, &ann.member().await).await {
            accounts::oidc::Step::GoOn(code) => code.expose(),
            other => panic!("{other:?}"),
        };
        assert_is!(client.redeem(&code).await, Err(BAD));
        client.set("settings = '{}'").await;
        assert_is!(client.redeem_with(&code, None).await, Err(BAD));
        client.set(r#"settings = '{"pkce":"optional"}'"#).await;
        assert!(client.redeem_with(&code, None).await.is_ok());
    });
}

#[test]
fn a_code_works_for_a_minute() {
    both(async |world| {
        let (client, ann) = (Client::new(world).await, Person::new(world, ANN).await);
        let codes = [client.code(&ann).await, client.code(&ann).await];
        world.pass(MINUTE - MILLISECOND);
        assert!(client.redeem(&codes[0]).await.is_ok());
        world.pass(MILLISECOND);
        assert_is!(client.redeem(&codes[1]).await, Err(BAD));
        for code in ["", "x", "code", &"A".repeat(43)] {
            assert_is!(client.redeem(code).await, Err(BAD));
        }
    });
}

#[test]
fn a_code_that_comes_again_ends_what_it_was_exchanged_for_a_i24() {
    both(async |world| {
        let (client, ann) = (Client::new(world).await, Person::new(world, ANN).await);
        for pause in [Duration::ZERO, 30 * SECOND, 9 * MINUTE] {
            let code = client.code(&ann).await;
            let tokens = client.redeem(&code).await.expect("a good code");
            assert!(client.takes(&tokens).await);
            world.pass(pause);
            world.tidy().await;
            assert_is!(client.redeem(&code).await, Err(BAD));
            assert!(!client.takes(&tokens).await, "after {pause:?}");
            assert_is!(client.refresh(&refresh_token(&tokens)).await, Err(BAD));
        }
        assert_eq!(client.events("code_reused").await, 3);
    });
}

#[test]
fn of_fifty_at_once_one_gets_tokens_and_they_are_ended_a_i24() {
    both(async |world| {
        let (client, ann) = (Client::new(world).await, Person::new(world, ANN).await);
        let code = client.code(&ann).await;
        let got = at_once((0..50).map(|_| {
            let (client, code) = (client.clone(), code.clone());
            async move { client.redeem(&code).await }
        }))
        .await;
        let got: Vec<_> = got.into_iter().filter_map(Result::ok).collect();
        assert_eq!(got.len(), 1);
        assert!(!client.takes(&got[0]).await);
        assert_eq!(client.events("code_reused").await, 1);
        assert_eq!(world.count("vestibule_grants").await, 0);
    });
}

#[test]
fn whoever_signs_out_while_a_code_is_exchanged_leaves_no_tokens_behind() {
    both(async |world| {
        let (client, mut ann) = (Client::new(world).await, Person::new(world, ANN).await);
        for n in 0..10 {
            let elsewhere = ann.elsewhere().await;
            let online = client.asking_for("openid email");
            let codes = [online.code(&elsewhere).await, client.code(&elsewhere).await];
            let (redeeming, other) = (online.clone(), codes.clone());
            let redeemed = tokio::spawn(async move {
                let [first, second] = other;
                [redeeming.redeem(&first).await, redeeming.redeem(&second).await]
            });
            // A sign-out ends what belongs to the session; throwing the others out ends what goes on without, too.
            if n % 2 == 0 {
                world.log_out(&elsewhere.session).await;
            }
            ann.end_others().await;
            for tokens in redeemed.await.expect("no panic").into_iter().flatten() {
                assert!(!client.takes(&tokens).await, "round {n}");
            }
            assert_eq!(world.count("vestibule_grants").await, 0, "round {n}");
        }
    });
}

#[test]
fn who_has_signed_out_or_may_not_enter_any_more_gets_nothing_for_a_code_a_i32() {
    both(async |world| {
        let (client, ann) = (Client::new(world).await, Person::new(world, ANN).await);
        let code = client.code(&ann).await;
        client.set("access = 'listed'").await;
        assert_is!(client.redeem(&code).await, Err(BAD));
        client.set("access = 'everybody'").await;
        assert_is!(client.redeem(&code).await, Err(BAD));
        let code = client.code(&ann).await;
        world.log_out(&ann.session).await;
        assert_is!(client.redeem(&code).await, Err(BAD));
        let elsewhere = Person { session: let_in(world.log_in(ANN, PASSWORD).await).session, ..ann };
        world.all_mail().await;
        let code = client.code(&elsewhere).await;
        operator(world, true, ANN).await;
        assert_is!(client.redeem(&code).await, Err(BAD));
        assert_eq!(world.count("vestibule_grants").await, 0);
    });
}

#[test]
fn codes_are_not_in_the_database_nor_printed() {
    both(async |world| {
        let (client, ann) = (Client::new(world).await, Person::new(world, ANN).await);
        let code = client.code(&ann).await;
        let tokens = client.redeem(&code).await.expect("a good code");
        let printed = format!("{tokens:?}");
        let dump = world.dump().await;
        for secret in [code, tokens.access.expose(), refresh_token(&tokens)] {
            assert!(!dump.contains(&secret.to_lowercase()) && !printed.contains(&secret));
        }
    });
}
