//! The endpoints for programs: authentication, answers and errors.

use axum::http::Method;
use serde_json::json;

use super::client::{CALLBACK, Client, Shows, VERIFIER, json, refuses, text};
use crate::answer::Answer;
use crate::browser::Browser;
use crate::test_app::{ANN, SITE, TestApp, both};

#[test]
fn a_client_gets_its_tokens_by_header_or_by_form() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        for shows in [Shows::Basic, Shows::Post] {
            let code = client.code(&mut ann).await;
            let fields = [
                ("grant_type", "authorization_code"),
                ("code", &code),
                ("redirect_uri", CALLBACK),
                ("code_verifier", VERIFIER),
            ];
            let tokens = json(&client.call("/oidc/token", &fields, shows).await.is(200));
            assert_eq!((&tokens["token_type"], &tokens["expires_in"]), (&json!("Bearer"), &json!(600)));
            assert_eq!(tokens["scope"], "openid email offline_access");
            assert!(text(&tokens, "access_token").starts_with("vat_"));
            assert!(text(&tokens, "refresh_token").starts_with("vrt_"));
            let claims = client.id_token(&tokens).await;
            assert_eq!(
                (&claims["iss"], &claims["aud"], &claims["nonce"]),
                (&json!(SITE), &json!("chat"), &json!("n-0S6"))
            );
            let told = json(&client.user_info(text(&tokens, "access_token")).await.is(200));
            assert_eq!((&told["sub"], &told["email"]), (&claims["sub"], &json!(ANN)));
        }
    });
}

#[test]
fn whoever_is_not_the_client_is_refused() {
    both(async |app| {
        let client = Client::new(app).await;
        let fields = [("grant_type", "refresh_token"), ("refresh_token", "vrt_x")];
        let refused = client.call("/oidc/token", &fields, Shows::Nothing).await;
        refuses(&refused, 401, "invalid_client");
        assert_eq!(refused.header("www-authenticate"), Some("Basic realm=\"client\""));
        let guess = Client { secret: Some("vcs_guess".to_owned()), ..client };
        for path in ["/oidc/token", "/oidc/revoke", "/oidc/introspect"] {
            for shows in [Shows::Basic, Shows::Post] {
                refuses(&guess.call(path, &fields, shows).await, 401, "invalid_client");
            }
        }
        let both = [("client_id", "chat"), ("client_secret", "x")];
        refuses(&guess.call("/oidc/token", &both, Shows::Basic).await, 400, "invalid_request");
        let mut program = app.browser();
        let request = program.bare(Method::POST, "/oidc/token").header("authorization", "Basic !");
        refuses(&program.send(request, "").await, 401, "invalid_client");
    });
}

#[test]
fn guesses_are_counted_by_source() {
    both(async |app| {
        let client = Client::new(app).await;
        let mut guesser = app.browser();
        for n in 0..21 {
            let form =
                guesser.bare(Method::POST, "/oidc/token").header("content-type", "application/x-www-form-urlencoded");
            let answer = guesser.send(form, &format!("client_id=chat&client_secret=guess{n}")).await;
            if n < 20 {
                refuses(&answer, 401, "invalid_client");
            } else {
                refuses(&answer, 429, "temporarily_unavailable");
                assert!(answer.retry_after() > 0);
            }
        }
        refuses(&client.refresh("vrt_x").await, 400, "invalid_grant");
    });
}

#[test]
fn malformed_requests_are_told_apart() {
    both(async |app| {
        let client = Client::new(app).await;
        let ask = async |fields: &[(&str, &str)]| client.call("/oidc/token", fields, Shows::Basic).await;
        refuses(&ask(&[]).await, 400, "invalid_request");
        refuses(&ask(&[("grant_type", "password"), ("username", "a")]).await, 400, "unsupported_grant_type");
        refuses(&ask(&[("grant_type", "authorization_code")]).await, 400, "invalid_request");
        refuses(&ask(&[("grant_type", "refresh_token")]).await, 400, "invalid_request");
        refuses(&ask(&[("grant_type", "x"), ("grant_type", "y")]).await, 400, "invalid_request");
        refuses(&ask(&[("grant_type", "refresh_token"), ("refresh_token", "vrt_x")]).await, 400, "invalid_grant");
        refuses(&client.call("/oidc/revoke", &[], Shows::Basic).await, 400, "invalid_request");
        let mut program = app.browser();
        let other = program.bare(Method::POST, "/oidc/token").header("content-type", "application/json");
        refuses(&program.send(other, "{}").await, 415, "invalid_request");
        let long = "a".repeat(17 * 1024);
        let form =
            program.bare(Method::POST, "/oidc/token").header("content-type", "application/x-www-form-urlencoded");
        refuses(&program.send(form, &format!("code={long}")).await, 413, "invalid_request");
        refuses(&program.visit("/oidc/token").await, 405, "invalid_request");
        let elsewhere = program.bare(Method::POST, "/oidc/token").header("host", "evil.example");
        assert!(matches!(program.send(elsewhere, "").await.status, 400 | 421));
    });
}

#[test]
fn renewal_revocation_and_introspection_work_over_http() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let tokens = client.sign_in(&mut ann).await;
        let renewed = json(&client.refresh(text(&tokens, "refresh_token")).await.is(200));
        let again = json(&client.refresh(text(&tokens, "refresh_token")).await.is(200));
        assert_eq!(renewed["refresh_token"], again["refresh_token"], "the answer may have been lost");
        let access = text(&renewed, "access_token");
        let told = json(&client.call("/oidc/introspect", &[("token", access)], Shows::Basic).await.is(200));
        assert_eq!((&told["active"], &told["client_id"], &told["email"]), (&json!(true), &json!("chat"), &json!(ANN)));
        let fields = [("token", access), ("token_type_hint", "access_token")];
        assert_eq!(client.call("/oidc/revoke", &fields, Shows::Basic).await.is(200).body, "");
        let told = json(&client.call("/oidc/introspect", &[("token", access)], Shows::Basic).await.is(200));
        assert_eq!(told, json!({ "active": false }));
        refuses(&client.refresh(text(&renewed, "refresh_token")).await, 400, "invalid_grant");
        let refused = client.user_info(access).await;
        refuses(&refused, 401, "invalid_token");
        assert_eq!(refused.header("www-authenticate"), Some("Bearer error=\"invalid_token\""));
    });
}

#[test]
fn userinfo_takes_the_token_from_one_place() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let tokens = client.sign_in(&mut ann).await;
        let token = text(&tokens, "access_token");
        let mut program = app.browser();
        let ask = async |program: &mut Browser, header: Option<&str>, body: Option<&str>| -> Answer {
            let request = program.bare(Method::POST, "/oidc/userinfo");
            let request =
                header.into_iter().fold(request, |r, token| r.header("authorization", format!("bearer {token}")));
            let kind = "application/x-www-form-urlencoded";
            let request = body.into_iter().fold(request, |request, _| request.header("content-type", kind));
            let body = body.map(|token| format!("access_token={token}")).unwrap_or_default();
            program.send(request, &body).await
        };
        for answer in [ask(&mut program, Some(token), None).await, ask(&mut program, None, Some(token)).await] {
            assert_eq!(json(&answer.is(200))["email"], ANN);
        }
        refuses(&ask(&mut program, Some(token), Some(token)).await, 400, "invalid_request");
        let nothing = ask(&mut program, None, None).await;
        assert_eq!((nothing.status, nothing.header("www-authenticate")), (401, Some("Bearer")));
        program.visit(&format!("/oidc/userinfo?access_token={token}")).await.is(401);
        // The session is none.
        assert_eq!(ann.visit("/oidc/userinfo").await.status, 401);
        let bare = client.sign_in_with(&mut ann, &[("scope", "email")]).await;
        refuses(&client.user_info(text(&bare, "access_token")).await, 403, "insufficient_scope");
    });
}

#[test]
fn scripts_of_registered_origins_may_read_and_others_may_not() {
    both(async |app| {
        Client::new(app).await;
        let mut script = app.browser();
        for (origin, allowed) in [
            ("https://chat.example.org", true),
            ("https://page.example.org", true),
            ("https://evil.example", false),
            ("http://chat.example.org", false),
            ("null", false),
        ] {
            for path in ["/oidc/token", "/oidc/revoke", "/oidc/userinfo"] {
                for method in [Method::OPTIONS, Method::POST] {
                    let request = script.bare(method.clone(), path).header("origin", origin);
                    let request = request.header("sec-fetch-site", "cross-site");
                    let answer = script.send(request.header("access-control-request-method", "POST"), "").await;
                    let named = answer.header("access-control-allow-origin");
                    assert_eq!(named, allowed.then_some(origin), "{method} {path}");
                    assert_eq!(answer.header("access-control-allow-credentials"), None);
                    assert_eq!(answer.header("vary"), Some("Origin"));
                    assert!(method == Method::POST || answer.status == 204);
                }
            }
        }
        let request = script.bare(Method::POST, "/oidc/introspect").header("origin", "https://chat.example.org");
        assert_eq!(script.send(request, "").await.header("access-control-allow-origin"), None);
    });
}

#[test]
fn what_this_provider_can_do_is_published() {
    both(async |app| {
        Client::new(app).await;
        let mut program = app.browser();
        let told = program.visit("/.well-known/openid-configuration").await.is(200);
        assert_eq!(told.header("cache-control"), Some("public, max-age=3600"));
        assert_eq!(told.header("access-control-allow-origin"), Some("*"));
        let told = json(&told);
        assert_eq!(told, json(&program.visit("/.well-known/oauth-authorization-server").await.is(200)));
        assert_eq!(told["issuer"], SITE);
        for name in ["authorization", "token", "userinfo", "revocation", "introspection", "end_session"] {
            let at = text(&told, &format!("{name}_endpoint")).strip_prefix(SITE).expect("here").to_owned();
            assert_ne!(program.visit(&at).await.status, 404, "{at}");
        }
        for signing in ["RS256", "ES256", "EdDSA"] {
            let all = told["id_token_signing_alg_values_supported"].as_array().expect("a list");
            assert!(all.contains(&json!(signing)));
        }
        let keys = program.visit("/.well-known/jwks.json").await.is(200);
        assert_eq!(keys.header("cache-control"), Some("public, max-age=3600"));
        let tag = keys.header("etag").expect("a tag").to_owned();
        let again = program.bare(Method::GET, "/.well-known/jwks.json").header("if-none-match", tag);
        assert_eq!(program.send(again, "").await.is(304).body, "");
    });
}

#[test]
fn while_the_database_is_away_programs_are_asked_to_come_back() {
    both(async |app: &TestApp| {
        let client = Client::new(app).await;
        let tokens = client.sign_in(&mut app.member(ANN).await).await;
        app.lose_the_database().await;
        let answer = client.refresh("vrt_x").await;
        refuses(&answer, 503, "temporarily_unavailable");
        assert!(answer.retry_after() > 0);
        refuses(&client.user_info(text(&tokens, "access_token")).await, 503, "temporarily_unavailable");
        // A forged one costs no query.
        refuses(&client.user_info("vat_x").await, 401, "invalid_token");
        app.browser().visit(&client.request(&[])).await.is(503);
    });
}
