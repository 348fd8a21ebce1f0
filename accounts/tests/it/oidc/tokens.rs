//! Who calls, and what is told about tokens.

use accounts::oidc::ClientRefused;

use super::client::{Client, SECRET, refresh_token};
use crate::settings_world::*;
use crate::world::*;

#[test]
fn a_client_shows_its_secret_and_one_without_shows_none_a_i26() {
    both(async |world| {
        let client = Client::new(world).await;
        assert_eq!(client.calls_with(Some(SECRET)).await, Ok(()));
        for secret in [None, Some(""), Some("vcs_"), Some("vcs_chat")] {
            assert_eq!(client.calls_with(secret).await, Err(ClientRefused::Invalid), "{secret:?}");
        }
        let public = Client::with(world, "page", r#"{"public":true}"#).await;
        assert_eq!(public.calls_with(None).await, Ok(()));
        assert_eq!(public.calls_with(Some(SECRET)).await, Err(ClientRefused::Invalid));
        client.set("disabled = true").await;
        assert_eq!(client.calls_with(Some(SECRET)).await, Err(ClientRefused::Invalid));
        assert_eq!(Client { id: "nobody", ..client }.calls_with(Some(SECRET)).await, Err(ClientRefused::Invalid));
    });
}

#[test]
fn wrong_secrets_are_counted_per_application_and_source() {
    both(async |world| {
        let client = Client::new(world).await;
        let guesser = Client { world: world.from("203.0.113.7"), ..client.clone() };
        for _ in 0..20 {
            assert_eq!(guesser.calls_with(Some("guess")).await, Err(ClientRefused::Invalid));
        }
        assert_is!(guesser.calls_with(Some(SECRET)).await, Err(ClientRefused::Throttled { .. }));
        let elsewhere = Client { world: world.from("203.0.113.8"), ..client };
        for _ in 0..30 {
            assert_eq!(elsewhere.calls_with(Some(SECRET)).await, Ok(()));
        }
        let other = Client::with(world, "other", "{}").await;
        assert_eq!(Client { world: guesser.world.clone(), ..other }.calls_with(Some(SECRET)).await, Ok(()));
        world.pass(MINUTE);
        assert_eq!(guesser.calls_with(Some(SECRET)).await, Ok(()));
    });
}

#[test]
fn a_server_may_ask_about_its_own_tokens_or_about_all_a_i31() {
    both(async |world| {
        let (client, ann) = (Client::new(world).await, Person::new(world, ANN).await);
        let (other, server) = (
            Client::with(world, "other", "{}").await,
            Client::with(world, "mail", r#"{"resource_server":true}"#).await,
        );
        let tokens = client.sign_in(&ann).await;
        let (access, refresh) = (tokens.access.expose(), refresh_token(&tokens));
        let ask = async |asker: &Client, token: &str| {
            let asker = asker.application().await;
            world.accounts.oidc().introspect(&asker, token, world.now()).await.expect("the database works")
        };
        for asker in [&client, &server] {
            let told = ask(asker, &access).await.expect("good");
            assert_eq!((told.client_id.as_str(), told.scope.as_str()), ("chat", "openid email profile offline_access"));
            assert_eq!(told.claims.email.as_deref(), Some(ANN));
            assert_eq!(told.exp - told.iat, 600);
            assert!(ask(asker, &refresh).await.is_some());
        }
        for token in [access.as_str(), &refresh] {
            assert!(ask(&other, token).await.is_none());
        }
        for token in ["", "x", &access[4..], &access.replace("vat_", "vrt_"), &access.replace("vat_", "vst_")] {
            assert!(ask(&client, token).await.is_none(), "{token}");
        }
        client.refresh(&refresh).await.expect("good");
        assert!(ask(&client, &refresh).await.is_none(), "it has a successor");
        world.pass(10 * MINUTE);
        assert!(ask(&client, &access).await.is_none());
    });
}

#[test]
fn either_token_ends_the_sign_in_when_its_client_gives_it_back() {
    both(async |world| {
        let (client, ann) = (Client::new(world).await, Person::new(world, ANN).await);
        for n in 0..2 {
            let tokens = client.sign_in(&ann).await;
            let token = if n == 0 { tokens.access.expose() } else { refresh_token(&tokens) };
            client.revoke("vat_nothing").await;
            assert!(client.takes(&tokens).await);
            client.revoke(&token).await;
            client.revoke(&token).await;
            assert!(!client.takes(&tokens).await);
            assert!(client.refresh(&refresh_token(&tokens)).await.is_err());
        }
    });
}

#[test]
fn uses_are_written_down_at_most_once_a_minute_and_keep_the_session_alive() {
    both(async |world| {
        let (client, ann) = (Client::new(world).await.asking_for("openid"), Person::new(world, ANN).await);
        let asking = async |client: &Client| client.sign_in(&ann).await;
        let first = asking(&client).await;
        let seen = async || world.value::<i64>("SELECT last_seen_at FROM vestibule_sessions").await;
        let before = seen().await;
        world.pass(MINUTE - MILLISECOND);
        assert!(client.takes(&first).await);
        assert_eq!(seen().await, before);
        world.pass(MILLISECOND);
        assert!(client.takes(&first).await);
        assert_eq!(seen().await, world.now().millis());
        assert_eq!(world.value::<i64>("SELECT last_used_at FROM vestibule_grants").await, world.now().millis());
    });
}

#[test]
fn an_access_token_works_for_ten_minutes() {
    both(async |world| {
        let (client, ann) = (Client::new(world).await, Person::new(world, ANN).await);
        let tokens = client.sign_in(&ann).await;
        world.pass(10 * MINUTE - MILLISECOND);
        assert!(client.takes(&tokens).await);
        world.pass(MILLISECOND);
        assert!(!client.takes(&tokens).await);
    });
}
