//! The modules of the conformance plans Basic, Config, RP-Initiated Logout and Back-Channel Logout of the OpenID
//! Foundation, in our own words and by their names (`oidcc-…`). The suite itself is not run here.

use axum::http::Method;
use serde_json::json;

use super::client::{
    CALLBACK, Client, OUT, Shows, VERIFIER, agree, back, error, json, onward, parameter, refuses, text,
};
use crate::browser::Browser;
use crate::test_app::{ANN, BEN, HOUR, MINUTE, PASSWORD, SECOND, SITE, both};

/// Shows the password on the page that asks for it again, and comes back.
async fn show_again(browser: &mut Browser, client: &Client<'_>, other: &[(&str, &str)]) -> url::Url {
    let asked = browser.visit(&client.request(other)).await.is(303);
    let form = browser.follow(asked).await.is(200);
    assert_eq!(form.path, "/reauthenticate");
    let done = browser.press(&form, "Continue", &[("password", PASSWORD)]).await;
    back(&onward(browser, done).await)
}

#[test]
fn oidcc_server() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let tokens = client.sign_in(&mut ann).await;
        let claims = client.id_token(&tokens).await;
        for name in ["iss", "sub", "aud", "exp", "iat", "nonce", "auth_time"] {
            assert!(!claims[name].is_null(), "{name}");
        }
        assert_eq!(json(&client.user_info(text(&tokens, "access_token")).await)["sub"], claims["sub"]);
    });
}

#[test]
fn oidcc_response_type_missing() {
    both(async |app| {
        let client = Client::new(app).await;
        assert_eq!(error(&app.browser().visit(&client.request(&[("response_type", "")])).await), "invalid_request");
    });
}

#[test]
fn oidcc_idtoken_signature_and_rs256() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let claims = client.sign_in(&mut ann).await;
        // Verified with the published keys, of which every one has a name.
        client.id_token(&claims).await;
        let keys = json(&app.browser().visit("/.well-known/jwks.json").await.is(200));
        for key in keys["keys"].as_array().expect("keys") {
            assert!(key["kid"].is_string() && key["use"] == "sig" && key.get("d").is_none(), "{key}");
        }
    });
}

#[test]
fn oidcc_idtoken_unsigned() {
    both(async |app| {
        Client::new(app).await;
        let told = json(&app.browser().visit("/.well-known/openid-configuration").await.is(200));
        assert!(!told["id_token_signing_alg_values_supported"].as_array().expect("a list").contains(&json!("none")));
    });
}

#[test]
fn oidcc_userinfo_get_post_header_post_body() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let tokens = client.sign_in(&mut ann).await;
        let token = text(&tokens, "access_token");
        let mut program = app.browser();
        let bearer = format!("Bearer {token}");
        let get = program.bare(Method::GET, "/oidc/userinfo").header("authorization", &bearer);
        let post = program.bare(Method::POST, "/oidc/userinfo").header("authorization", &bearer);
        let form =
            program.bare(Method::POST, "/oidc/userinfo").header("content-type", "application/x-www-form-urlencoded");
        let told = json(&program.send(get, "").await.is(200));
        assert_eq!(told, json(&program.send(post, "").await.is(200)));
        assert_eq!(told, json(&program.send(form, &format!("access_token={token}")).await.is(200)));
    });
}

#[test]
fn oidcc_ensure_request_without_nonce_succeeds_for_code_flow() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let tokens = client.sign_in_with(&mut ann, &[("nonce", "")]).await;
        assert_eq!(client.id_token(&tokens).await.get("nonce"), None);
    });
}

#[test]
fn oidcc_scope_profile_email_address_phone_all() {
    both(async |app| {
        let client = Client::with(app, "chat", r#"{"username":"id"}"#).await;
        let mut ann = app.member(ANN).await;
        for (scope, told) in [
            ("openid profile", "openid profile"),
            ("openid email", "openid email"),
            ("openid address", "openid"),
            ("openid phone", "openid"),
            ("openid profile email address phone", "openid email profile"),
        ] {
            let tokens = client.sign_in_with(&mut ann, &[("scope", scope)]).await;
            assert_eq!(tokens["scope"], told);
            let info = json(&client.user_info(text(&tokens, "access_token")).await.is(200));
            assert_eq!(info["email"].is_string(), told.contains("email"), "{scope}");
            assert_eq!(info["preferred_username"].is_string(), told.contains("profile"), "{scope}");
        }
    });
}

#[test]
fn oidcc_ensure_other_scope_order_succeeds() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let tokens = client.sign_in_with(&mut ann, &[("scope", "email openid")]).await;
        client.id_token(&tokens).await;
    });
}

#[test]
fn oidcc_display_page_and_popup() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        for display in ["page", "popup"] {
            client.sign_in_with(&mut ann, &[("display", display)]).await;
        }
    });
}

#[test]
fn oidcc_prompt_login() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let first = client.sign_in(&mut ann).await;
        let first = client.id_token(&first).await;
        app.wait(MINUTE);
        let there = show_again(&mut ann, &client, &[("prompt", "login")]).await;
        let second = json(&client.redeem(&parameter(&there, "code").expect("a code")).await.is(200));
        let second = client.id_token(&second).await;
        assert!(second["auth_time"].as_i64() > first["auth_time"].as_i64());
        assert_eq!(second["sub"], first["sub"]);
    });
}

#[test]
fn oidcc_prompt_none_not_logged_in() {
    both(async |app| {
        let client = Client::new(app).await;
        assert_eq!(error(&app.browser().visit(&client.request(&[("prompt", "none")])).await), "login_required");
    });
}

#[test]
fn oidcc_prompt_none_logged_in() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let first = client.sign_in(&mut ann).await;
        let first = client.id_token(&first).await;
        let second = client.sign_in_with(&mut ann, &[("prompt", "none")]).await;
        let second = client.id_token(&second).await;
        assert_eq!((&first["sub"], &first["auth_time"]), (&second["sub"], &second["auth_time"]));
    });
}

#[test]
fn oidcc_max_age_1() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let first = client.sign_in(&mut ann).await;
        let first = client.id_token(&first).await;
        app.wait(SECOND * 2);
        let there = show_again(&mut ann, &client, &[("max_age", "1")]).await;
        let second = json(&client.redeem(&parameter(&there, "code").expect("a code")).await.is(200));
        let second = client.id_token(&second).await;
        assert!(second["auth_time"].as_i64() > first["auth_time"].as_i64());
    });
}

#[test]
fn oidcc_max_age_10000() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let first = client.sign_in(&mut ann).await;
        app.wait(HOUR);
        let second = client.sign_in_with(&mut ann, &[("max_age", "10000")]).await;
        let (first, second) = (client.id_token(&first).await, client.id_token(&second).await);
        assert_eq!(first["auth_time"], second["auth_time"]);
    });
}

#[test]
fn oidcc_ensure_request_with_unknown_parameter_succeeds() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        client.sign_in_with(&mut ann, &[("extra", "foobar")]).await;
    });
}

#[test]
fn oidcc_id_token_hint() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let first = client.sign_in(&mut ann).await;
        let hint = [("prompt", "none"), ("id_token_hint", text(&first, "id_token"))];
        let second = client.sign_in_with(&mut ann, &hint).await;
        assert_eq!(client.id_token(&second).await["sub"], client.id_token(&first).await["sub"]);
        let mut ben = app.member(BEN).await;
        client.code(&mut ben).await;
        assert_eq!(error(&ben.visit(&client.request(&hint)).await), "login_required");
    });
}

#[test]
fn oidcc_login_hint() {
    both(async |app| {
        let client = Client::new(app).await;
        let mut visitor = app.browser();
        let asked = visitor.visit(&client.request(&[("login_hint", ANN)])).await.is(303);
        assert_eq!(visitor.follow(asked).await.is(200).field("email"), ANN);
        let mut other = app.browser();
        let asked = other.visit(&client.request(&[("login_hint", "no address")])).await.is(303);
        assert_eq!(other.follow(asked).await.is(200).field("email"), "");
    });
}

#[test]
fn oidcc_ui_locales_claims_locales_and_acr_values() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        for other in [("ui_locales", "se en"), ("claims_locales", "se"), ("acr_values", "1 2")] {
            let tokens = client.sign_in_with(&mut ann, &[other]).await;
            assert!(client.id_token(&tokens).await["acr"].is_string());
        }
    });
}

#[test]
fn oidcc_codereuse() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let code = client.code(&mut ann).await;
        client.redeem(&code).await.is(200);
        refuses(&client.redeem(&code).await, 400, "invalid_grant");
    });
}

#[test]
fn oidcc_codereuse_30seconds() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let code = client.code(&mut ann).await;
        let tokens = json(&client.redeem(&code).await.is(200));
        app.wait(SECOND * 30);
        refuses(&client.redeem(&code).await, 400, "invalid_grant");
        client.user_info(text(&tokens, "access_token")).await.is(401);
    });
}

#[test]
fn oidcc_ensure_registered_redirect_uri() {
    both(async |app| {
        let client = Client::new(app).await;
        let other = [("redirect_uri", "https://chat.example.org/callback-of-nobody")];
        assert_eq!(app.browser().visit(&client.request(&other)).await.is(400).header("location"), None);
    });
}

#[test]
fn oidcc_ensure_post_request_succeeds() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let request = client.request(&[]);
        let sent = ann.submit_raw("/oidc/authorize", request.split_once('?').expect("a query").1).await.is(303);
        let page = ann.follow(sent).await.is(200);
        back(&agree(&mut ann, &page, "Allow").await);
    });
}

#[test]
fn oidcc_server_client_secret_post() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let code = client.code(&mut ann).await;
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", code.as_str()),
            ("redirect_uri", CALLBACK),
            ("code_verifier", VERIFIER),
        ];
        client.call("/oidc/token", &fields, Shows::Post).await.is(200);
    });
}

#[test]
fn oidcc_unsigned_request_object_and_request_uri() {
    both(async |app| {
        let client = Client::new(app).await;
        for (name, told) in [("request", "request_not_supported"), ("request_uri", "request_uri_not_supported")] {
            assert_eq!(error(&app.browser().visit(&client.request(&[(name, "https://x.example/")])).await), told);
        }
    });
}

#[test]
fn oidcc_claims_essential() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        client.sign_in_with(&mut ann, &[("claims", r#"{"userinfo":{"name":{"essential":true}}}"#)]).await;
    });
}

#[test]
fn oidcc_refresh_token() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let other = Client::with(app, "other", "{}").await;
        let first = client.sign_in(&mut ann).await;
        let second = json(&client.refresh(text(&first, "refresh_token")).await.is(200));
        let (before, after) = (client.id_token(&first).await, client.id_token(&second).await);
        for same in ["iss", "sub", "aud", "auth_time"] {
            assert_eq!(before[same], after[same], "{same}");
        }
        assert_eq!(after.get("nonce"), None);
        refuses(&other.refresh(text(&second, "refresh_token")).await, 400, "invalid_grant");
    });
}

#[test]
fn oidcc_ensure_request_with_valid_pkce_succeeds() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        client.sign_in(&mut ann).await;
    });
}

#[test]
fn oidcc_discovery_endpoint_verification() {
    both(async |app| {
        Client::new(app).await;
        let told = json(&app.browser().visit("/.well-known/openid-configuration").await.is(200));
        assert_eq!(told["issuer"], SITE);
        for name in [
            "authorization_endpoint",
            "token_endpoint",
            "userinfo_endpoint",
            "jwks_uri",
            "response_types_supported",
            "subject_types_supported",
            "id_token_signing_alg_values_supported",
            "scopes_supported",
            "claims_supported",
        ] {
            assert!(!told[name].is_null(), "{name}");
        }
        for name in ["authorization_endpoint", "token_endpoint", "userinfo_endpoint", "jwks_uri"] {
            assert!(text(&told, name).starts_with("https://"), "{name}");
        }
        assert!(told["id_token_signing_alg_values_supported"].as_array().expect("a list").contains(&json!("RS256")));
    });
}

fn sign_out(fields: &[(&str, &str)]) -> String {
    format!("/oidc/logout?{}", form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish())
}

#[test]
fn oidcc_rp_initiated_logout() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let tokens = client.sign_in(&mut ann).await;
        let fields = [("id_token_hint", text(&tokens, "id_token")), ("post_logout_redirect_uri", OUT), ("state", "s")];
        let out = ann.visit(&sign_out(&fields)).await.is(303);
        assert_eq!(out.header("location"), Some("https://chat.example.org/out?state=s"));
        assert_eq!(error(&ann.visit(&client.request(&[("prompt", "none")])).await), "login_required");
    });
}

#[test]
fn oidcc_rp_initiated_logout_bad_post_logout_redirect_uri_and_query_added() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        for bad in ["https://chat.example.org/else", "https://chat.example.org/out?foo=bar"] {
            let tokens = client.sign_in(&mut ann).await;
            let fields = [("id_token_hint", text(&tokens, "id_token")), ("post_logout_redirect_uri", bad)];
            ann.visit(&sign_out(&fields)).await.leads_to("/done/signed-out");
            ann.log_in(ANN).await;
        }
        app.ignore_mail();
    });
}

#[test]
fn oidcc_rp_initiated_logout_no_or_modified_id_token_hint() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let tokens = client.sign_in(&mut ann).await;
        let mut bent = text(&tokens, "id_token").to_owned();
        bent.replace_range(bent.len() - 8.., "AAAAAAAA");
        for fields in [vec![("post_logout_redirect_uri", OUT)], vec![("id_token_hint", bent.as_str())], vec![]] {
            let page = ann.visit(&sign_out(&fields)).await.is(200);
            assert_eq!(page.count("main form button"), 1);
        }
        assert!(ann.signed_in_as().await.is_some());
    });
}

#[test]
fn oidcc_backchannel_rp_initiated_logout() {
    both(async |app| {
        let client = Client::with(app, "chat", r#"{"backchannel_logout":"https://chat.example.org/back"}"#).await;
        let mut ann = app.member(ANN).await;
        let tokens = client.sign_in_with(&mut ann, &[("scope", "openid")]).await;
        let id = client.id_token(&tokens).await;
        ann.visit(&sign_out(&[("id_token_hint", text(&tokens, "id_token"))])).await.leads_to("/done/signed-out");
        let oidc = app.state.accounts.oidc();
        let notice = oidc.next_notice(app.state.clock.now()).await.expect("the database works").expect("queued");
        app.secrets.keep(&notice.token);
        let claims = client.verified(&notice.token, "logout+jwt").await;
        for same in ["iss", "aud", "sub", "sid"] {
            assert_eq!(claims[same], id[same], "{same}");
        }
        assert_eq!(claims.get("nonce"), None);
        assert_eq!(claims["events"], json!({ "http://schemas.openid.net/event/backchannel-logout": {} }));
    });
}
