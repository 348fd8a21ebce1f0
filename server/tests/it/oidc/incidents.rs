//! What went wrong elsewhere (docs/security.md, A-I20 to A-I40), where it can be seen from outside.

use accounts::oidc::OWN_PARAMETERS;
use axum::http::Method;
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::json;

use super::client::{CALLBACK, Client, Shows, VERIFIER, back, error, json, parameter, refuses, text};
use crate::test_app::{ANN, BEN, at_once, both};

#[test]
fn addresses_that_almost_match_a_i20() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        for uri in [
            "https://chat.example.org/callback/..;/evil",
            "https://chat.example.org/callback@evil.example",
            "https://chat.example.org@evil.example/callback",
            "https://chat.example.orgevil.example/callback",
            "https://chat.example.org/callback%2f..%2fevil",
            "https://chat.example.org/callback%00",
            "https://chat.example.org/callback\u{2024}",
            "http://localhost:1/callback",
            "https://127.0.0.1/callback",
        ] {
            let page = ann.visit(&client.request(&[("redirect_uri", uri)])).await;
            assert!(page.status == 400 && page.header("location").is_none(), "{uri}");
        }
    });
}

#[test]
fn a_code_of_another_client_a_i23() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let other = Client::with(app, "other", "{}").await;
        let code = client.code(&mut ann).await;
        refuses(&other.redeem(&code).await, 400, "invalid_grant");
        client.redeem(&code).await.is(200);
    });
}

#[test]
fn one_code_fifty_times_at_once_a_i24() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let code = client.code(&mut ann).await;
        let secret = client.secret.clone().expect("a secret");
        let body = form_urlencoded::Serializer::new(String::new())
            .append_pair("grant_type", "authorization_code")
            .append_pair("code", &code)
            .append_pair("redirect_uri", CALLBACK)
            .append_pair("code_verifier", VERIFIER)
            .append_pair("client_id", "chat")
            .append_pair("client_secret", &secret)
            .finish();
        let program = app.browser();
        let answers = at_once((0..50).map(|_| {
            let (mut program, body) = (program.clone(), body.clone());
            async move {
                let form = program.bare(Method::POST, "/oidc/token");
                program.send(form.header("content-type", "application/x-www-form-urlencoded"), &body).await
            }
        }))
        .await;
        let (good, bad): (Vec<_>, Vec<_>) = answers.into_iter().partition(|answer| answer.status == 200);
        assert_eq!((good.len(), bad.iter().all(|answer| answer.status == 400)), (1, true));
        for name in ["access_token", "refresh_token", "id_token"] {
            app.secrets.keep(text(&json(&good[0]), name));
        }
        client.user_info(text(&json(&good[0]), "access_token")).await.is(401);
    });
}

#[test]
fn refreshing_without_being_the_client_a_i26() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let other = Client::with(app, "other", "{}").await;
        let tokens = client.sign_in(&mut ann).await;
        let fields = [("grant_type", "refresh_token"), ("refresh_token", text(&tokens, "refresh_token"))];
        refuses(&client.call("/oidc/token", &fields, Shows::Nothing).await, 401, "invalid_client");
        refuses(&other.refresh(text(&tokens, "refresh_token")).await, 400, "invalid_grant");
        client.refresh(text(&tokens, "refresh_token")).await.is(200);
    });
}

#[test]
fn leaving_the_challenge_away_a_i27() {
    both(async |app| {
        let public = Client::with(app, "page", r#"{"public":true,"pkce":"optional"}"#).await;
        let without = [("code_challenge", ""), ("code_challenge_method", "")];
        assert_eq!(error(&app.browser().visit(&public.request(&without)).await), "invalid_request");
        let mut ann = app.member(ANN).await;
        let code = public.code(&mut ann).await;
        let fields = [("grant_type", "authorization_code"), ("code", &code), ("redirect_uri", CALLBACK)];
        refuses(&public.call("/oidc/token", &fields, Shows::Nothing).await, 400, "invalid_grant");
        public.redeem(&code).await.is(200);
    });
}

#[test]
fn an_answer_that_another_person_gave_a_i28_a_i29() {
    both(async |app| {
        let (client, mut ann, mut ben) = (Client::new(app).await, app.member(ANN).await, app.member(BEN).await);
        let page = ben.visit(&client.request(&[])).await.is(200);
        let pressed = ben.press(&page, "Allow", &[]).await;
        let to = pressed.header("location").expect("somewhere").to_owned();
        let onward = ann.visit(&to).await.is(200);
        let href = onward.attributes("main a.button", "href").remove(0);
        assert!(href.contains(OWN_PARAMETERS[1]));
        assert_eq!(ann.visit(&href).await.is(200).heading(), "Chat wants to know who you are");
    });
}

#[test]
fn no_other_door_gives_codes_a_i29() {
    let sources = std::fs::read_dir("../accounts/src/oidc").expect("the room");
    let minting = sources.filter(|file| {
        let text = std::fs::read_to_string(file.as_ref().expect("a file").path()).expect("text");
        text.contains("AuthorizationCode::fresh(")
    });
    assert_eq!(minting.count(), 1);
}

#[test]
fn asking_about_tokens_of_others_a_i31() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let other = Client::with(app, "other", "{}").await;
        let server = Client::with(app, "mail", r#"{"resource_server":true}"#).await;
        let tokens = client.sign_in(&mut ann).await;
        let token = [("token", text(&tokens, "access_token"))];
        let told = json(&other.call("/oidc/introspect", &token, Shows::Basic).await.is(200));
        assert_eq!(told, json!({ "active": false }));
        let told = json(&server.call("/oidc/introspect", &token, Shows::Basic).await.is(200));
        assert_eq!((&told["active"], &told["aud"]), (&json!(true), &json!("chat")));
        let public = Client::with(app, "page", r#"{"public":true}"#).await;
        refuses(&public.call("/oidc/introspect", &token, Shows::Nothing).await, 401, "invalid_client");
    });
}

#[test]
fn an_account_that_was_disabled_meanwhile_a_i32() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let tokens = client.sign_in(&mut ann).await;
        app.sql("UPDATE vestibule_users SET status = 'disabled'").await;
        refuses(&client.refresh(text(&tokens, "refresh_token")).await, 400, "invalid_grant");
        client.user_info(text(&tokens, "access_token")).await.is(401);
    });
}

#[test]
fn tokens_with_another_algorithm_a_i34_a_i35() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let tokens = client.sign_in_with(&mut ann, &[("scope", "openid")]).await;
        let token = text(&tokens, "id_token");
        let [_, claims, signature] = token.split('.').collect::<Vec<_>>()[..] else { panic!("no JWT") };
        for alg in ["none", "HS256", "RS512", "ES256"] {
            let kid = json(&app.browser().visit("/.well-known/jwks.json").await)["keys"][0]["kid"].clone();
            let head = json!({ "alg": alg, "typ": "JWT", "kid": kid }).to_string();
            let head = BASE64_URL_SAFE_NO_PAD.encode(head);
            for signature in ["", signature] {
                let forged = format!("{head}.{claims}.{signature}");
                ann.visit(&format!("/oidc/logout?id_token_hint={forged}")).await.is(200);
                assert!(ann.signed_in_as().await.is_some(), "{alg}");
            }
        }
    });
}

#[test]
fn the_implicit_flow_does_not_come_back_a_i38() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        client.code(&mut ann).await;
        for kind in ["token", "id_token", "id_token token", "code token", "code id_token", "none", "CODE"] {
            let refused = ann.visit(&client.request(&[("response_type", kind)])).await;
            assert_eq!(error(&refused), "unsupported_response_type", "{kind}");
            assert_eq!(back(&refused).fragment(), None);
        }
    });
}

#[test]
fn every_answer_says_who_answers_a_i40() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let there = client.send(&mut ann, &[]).await;
        assert!(parameter(&there, "iss").is_some() && parameter(&there, "code").is_some());
        let told = json(&ann.visit("/.well-known/openid-configuration").await);
        assert_eq!(told["authorization_response_iss_parameter_supported"], true);
    });
}
