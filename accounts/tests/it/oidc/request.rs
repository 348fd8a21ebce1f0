//! Authorization requests: where answers go, and what is told there.

use accounts::oidc::{AuthorizationError, AuthorizationRequest, RequestRefused, Unanswerable};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use super::client::{CALLBACK, Client, parameter};
use crate::world::*;

/// Why no answer goes anywhere.
async fn unanswerable(client: &Client, other: &[(&str, &str)]) -> Unanswerable {
    match client.ask(other).await {
        Err(RequestRefused::Unanswerable { reason, .. }) => reason,
        other => panic!("answered: {other:?}"),
    }
}

/// What is told to the application.
async fn told(client: &Client, other: &[(&str, &str)]) -> AuthorizationError {
    match client.ask(other).await {
        Err(RequestRefused::Answered(there, error)) => {
            let address = there.refusing(error, "https://vestibule.example");
            assert!(address.starts_with(&format!("{CALLBACK}?error=")), "{address}");
            assert_eq!(parameter(&address, "error").as_deref(), Some(error.name()));
            assert_eq!(parameter(&address, "iss").as_deref(), Some("https://vestibule.example"), "A-I40");
            error
        }
        other => panic!("not refused: {other:?}"),
    }
}

/// What is wrong with a request whose address is registered.
const MISTAKES: [(&[(&str, &str)], AuthorizationError); 16] = [
    (&[("response_type", "")], AuthorizationError::ResponseTypeMissing),
    (&[("response_type", "token")], AuthorizationError::ResponseType),
    (&[("response_type", "code id_token")], AuthorizationError::ResponseType),
    (&[("response_mode", "fragment")], AuthorizationError::ResponseMode),
    (&[("response_mode", "form_post")], AuthorizationError::ResponseMode),
    (&[("scope", "")], AuthorizationError::Scope),
    (&[("scope", "address phone")], AuthorizationError::Scope),
    (&[("request", "eyJ")], AuthorizationError::RequestObject),
    (&[("request_uri", "https://chat.example.org/request")], AuthorizationError::RequestUri),
    (&[("code_challenge", ""), ("code_challenge_method", "")], AuthorizationError::ChallengeMissing),
    (&[("code_challenge_method", "")], AuthorizationError::ChallengeMethod),
    (&[("code_challenge_method", "plain")], AuthorizationError::ChallengeMethod),
    (&[("code_challenge", "short")], AuthorizationError::ChallengeMethod),
    (&[("prompt", "none login")], AuthorizationError::Prompt),
    (&[("max_age", "-1")], AuthorizationError::MaxAge),
    (&[("nonce", "one"), ("nonce", "two")], AuthorizationError::Repeated),
];

#[test]
fn an_application_is_told_what_is_wrong_at_its_registered_address_a_op_1() {
    both(async |world| {
        let client = Client::new(world).await;
        for (other, error) in MISTAKES {
            assert_eq!(told(&client, other).await, error, "{other:?}");
        }
    });
}

#[test]
fn nothing_is_sent_to_an_address_that_is_not_registered_whatever_else_is_wrong_a_op_1_a_i21_a_i22() {
    both(async |world| {
        let client = Client::new(world).await;
        let quiet: &[(&str, &str)] = &[("prompt", "none")];
        for other in MISTAKES.iter().map(|(other, _)| *other).chain([quiet, &[]]) {
            for (uri, reason) in [
                ("", Unanswerable::RedirectMissing),
                ("https://evil.example/", Unanswerable::RedirectUnknown),
                ("https://chat.example.org/callback/", Unanswerable::RedirectUnknown),
            ] {
                let other: Vec<_> = other.iter().copied().chain([("redirect_uri", uri)]).collect();
                assert_eq!(unanswerable(&client, &other).await, reason, "{other:?}");
            }
            let other: Vec<_> = other.iter().copied().chain([("client_id", "nobody")]).collect();
            assert_eq!(unanswerable(&client, &other).await, Unanswerable::Unknown, "{other:?}");
        }
    });
}

#[test]
fn addresses_are_compared_byte_for_byte_a_i20() {
    both(async |world| {
        let client = Client::new(world).await;
        for uri in [
            "https://chat.example.org/callback/..;/x",
            "https://chat.example.org@evil.example/callback",
            "https://chat.example.org.evil.example/callback",
            "https://chat.example.org/callback?x=1",
            "https://chat.example.org/callback#x",
            "https://CHAT.example.org/callback",
            "https://chat.example.org:443/callback",
            "https://chat.example.org/callbac%6b",
            "http://chat.example.org/callback",
            "http://localhost/callback",
            "//chat.example.org/callback",
            " https://chat.example.org/callback",
        ] {
            assert_eq!(unanswerable(&client, &[("redirect_uri", uri)]).await, Unanswerable::RedirectUnknown, "{uri}");
        }
    });
}

#[test]
fn an_address_or_a_client_that_comes_twice_is_none() {
    both(async |world| {
        let client = Client::new(world).await;
        let twice = [("redirect_uri", CALLBACK), ("redirect_uri", "https://evil.example/")];
        assert_eq!(unanswerable(&client, &twice).await, Unanswerable::RedirectMissing);
        assert_eq!(unanswerable(&client, &[("client_id", "chat"), ("client_id", "x")]).await, Unanswerable::Unknown);
        let error = told(&client, &[("state", "one"), ("state", "two")]).await;
        assert_eq!(error, AuthorizationError::Repeated);
    });
}

#[test]
fn a_disabled_application_is_sent_nothing() {
    both(async |world| {
        let client = Client::new(world).await;
        client.set("disabled = true").await;
        assert_eq!(unanswerable(&client, &[]).await, Unanswerable::Disabled);
    });
}

#[test]
fn a_program_on_the_own_machine_may_choose_its_port() {
    both(async |world| {
        let client = Client::with(world, "cli", r#"{"public":true}"#).await;
        client.register("redirect", "http://127.0.0.1/callback").await;
        for uri in ["http://127.0.0.1/callback", "http://127.0.0.1:61023/callback"] {
            assert!(client.ask(&[("redirect_uri", uri)]).await.is_ok(), "{uri}");
        }
        for uri in ["http://127.0.0.2:61023/callback", "http://localhost:61023/callback", "http://127.0.0.1:1/other"] {
            assert_eq!(unanswerable(&client, &[("redirect_uri", uri)]).await, Unanswerable::RedirectUnknown, "{uri}");
        }
    });
}

#[test]
fn state_comes_back_as_it_was_and_the_registered_query_stays() {
    both(async |world| {
        let client = Client::new(world).await;
        client.register("redirect", "https://chat.example.org/in?tenant=1").await;
        let asked = client.ask(&[("redirect_uri", "https://chat.example.org/in?tenant=1")]).await.expect("good");
        let there = asked.return_to.refusing(AuthorizationError::LoginRequired, "https://vestibule.example");
        assert!(there.starts_with("https://chat.example.org/in?tenant=1&error=login_required"), "{there}");
        assert_eq!(parameter(&there, "state").as_deref(), Some("s t&te"));
    });
}

#[test]
fn unknown_parameters_and_scopes_are_ignored_as_is_what_is_empty() {
    both(async |world| {
        let client = Client::new(world).await;
        let asked = client.ask(&[("display", "popup"), ("claims", "{}"), ("request", ""), ("scope", "openid phone")]);
        assert_eq!(asked.await.expect("good").scopes.to_string(), "openid");
    });
}

#[test]
fn pkce_is_required_unless_its_operator_says_otherwise_and_of_public_clients_always_a_i27() {
    both(async |world| {
        let without = [("code_challenge", ""), ("code_challenge_method", "")];
        let old = Client::with(world, "old", r#"{"pkce":"optional"}"#).await;
        assert!(old.ask(&without).await.is_ok());
        assert_eq!(told(&old, &[("code_challenge_method", "plain")]).await, AuthorizationError::ChallengeMethod);
        let public = Client::with(world, "page", r#"{"pkce":"optional","public":true}"#).await;
        assert_eq!(told(&public, &without).await, AuthorizationError::ChallengeMissing);
    });
}

#[test]
fn where_nobody_may_stay_signed_in_that_is_not_asked_for() {
    both(async |world| {
        let client = Client::with(world, "strict", r#"{"refresh":false}"#).await;
        assert_eq!(client.ask(&[]).await.expect("good").scopes.to_string(), "openid email profile");
    });
}

/// Spellings that programs read differently, around an address that is registered.
fn almost() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just(CALLBACK.to_owned()),
        Just("https://".to_owned()),
        Just("chat.example.org".to_owned()),
        Just("/callback".to_owned()),
        "[/\\\\.@:?#%;\\t\\n &=a-zA-Z0-9-]{0,4}",
        Just("%2e%2e".to_owned()),
        Just("@evil.example".to_owned()),
        Just("localhost".to_owned()),
    ];
    proptest::collection::vec(part, 0..5).prop_map(|parts| parts.concat())
}

#[test]
fn no_spelling_of_an_address_but_the_registered_one_is_answered_a_op_1_a_i20() {
    both(async |world| {
        let client = Client::new(world).await;
        let registry = world.accounts.applications().current().await.expect("the database works");
        let good = client.ask(&[]).await.expect("good");
        assert!(good.return_to.refusing(AuthorizationError::AccessDenied, "x").starts_with(CALLBACK));
        let mut runner = TestRunner::default();
        let held = runner.run(&almost(), |uri| {
            let asked = [("client_id", "chat"), ("redirect_uri", &*uri), ("state", "s"), ("response_type", "token")];
            let asked = asked.map(|(name, value)| (name.to_owned(), value.to_owned()));
            match AuthorizationRequest::read(&registry, asked.into()) {
                Err(RequestRefused::Answered(..)) => prop_assert_eq!(uri, CALLBACK),
                Err(RequestRefused::Unanswerable { .. }) => prop_assert_ne!(uri, CALLBACK),
                Ok(_) => prop_assert!(false, "taken"),
            }
            Ok(())
        });
        held.expect("for every spelling");
    });
}
