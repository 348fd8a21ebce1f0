//! Signing out on behalf of an application (OpenID Connect RP-Initiated Logout).

use axum::http::Method;

use super::client::{Client, OUT, onward, text};
use crate::browser::Browser;
use crate::test_app::{ANN, BEN, DAY, both};

fn address(fields: &[(&str, &str)]) -> String {
    format!("/oidc/logout?{}", form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish())
}

async fn hint(client: &Client<'_>, browser: &mut Browser) -> String {
    text(&client.sign_in_with(browser, &[("scope", "openid")]).await, "id_token").to_owned()
}

#[test]
fn an_application_that_signed_this_browser_in_signs_it_out_at_once() {
    both(async |app| {
        let client = Client::new(app).await;
        for scope in ["openid", "openid offline_access"] {
            let mut ann = app.browser();
            if app.count("vestibule_users").await == 0 {
                ann = app.member(ANN).await;
            } else {
                ann.log_in(ANN).await;
            }
            let tokens = client.sign_in_with(&mut ann, &[("scope", scope)]).await;
            app.wait(DAY);
            let fields =
                [("id_token_hint", text(&tokens, "id_token")), ("post_logout_redirect_uri", OUT), ("state", "a b")];
            let out = ann.visit(&address(&fields)).await.is(303);
            assert_eq!(out.header("location"), Some("https://chat.example.org/out?state=a+b"));
            assert_eq!((ann.signed_in_as().await, ann.cookie("session")), (None, None));
            if let Some(token) = tokens["refresh_token"].as_str() {
                client.refresh(token).await.is(400);
            }
        }
        app.ignore_mail();
    });
}

#[test]
fn without_a_hint_of_this_browser_there_is_a_button() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let mut elsewhere = app.browser();
        elsewhere.log_in(ANN).await;
        let bens = hint(&client, &mut app.member(BEN).await).await;
        let other = hint(&client, &mut elsewhere).await;
        app.ignore_mail();
        for fields in [
            vec![],
            vec![("client_id", "chat")],
            vec![("id_token_hint", "stale")],
            vec![("id_token_hint", bens.as_str())],
            vec![("id_token_hint", other.as_str())],
            vec![("id_token_hint", other.as_str()), ("client_id", "else")],
        ] {
            let page = ann.visit(&address(&fields)).await.is(200);
            assert_eq!(page.count("main form button"), 1, "{fields:?}");
            assert!(ann.signed_in_as().await.is_some());
        }
        let page =
            ann.visit(&address(&[("client_id", "chat"), ("post_logout_redirect_uri", OUT), ("state", "x")])).await;
        let pressed = ann.press(&page, "Sign out of everything", &[]).await;
        assert!(ann.cookie("session").is_none());
        let out = onward(&mut ann, pressed).await.is(303);
        assert_eq!(out.header("location"), Some("https://chat.example.org/out?state=x"));
        assert!(elsewhere.signed_in_as().await.is_some());
    });
}

#[test]
fn people_come_out_at_registered_addresses_only_a_i36() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        for there in [
            "https://evil.example/",
            "https://chat.example.org/out/",
            "https://chat.example.org/out?x",
            "https://chat.example.org\\@evil.example/out",
            "/\\evil.example",
            "//evil.example",
            "https://chat.example.org/callback",
            "javascript:alert(1)",
        ] {
            let hint = hint(&client, &mut ann).await;
            let fields = [("id_token_hint", hint.as_str()), ("post_logout_redirect_uri", there)];
            let out = ann.visit(&address(&fields)).await;
            out.leads_to("/done/signed-out");
            app.browser().visit(&address(&fields)).await.leads_to("/done/signed-out");
            let page = app.browser().visit(&address(&[("post_logout_redirect_uri", OUT)])).await;
            page.leads_to("/done/signed-out");
            ann.log_in(ANN).await;
            app.ignore_mail();
        }
    });
}

#[test]
fn other_sites_sign_nobody_out_by_a_form() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let other = hint(&client, &mut ann).await;
        let kind = "application/x-www-form-urlencoded";
        let form = ann.bare(Method::POST, "/oidc/logout").header("sec-fetch-site", "cross-site");
        let body = form_urlencoded::Serializer::new(String::new()).append_pair("button", "x").finish();
        let sent = ann.send(form.header("content-type", kind), &body).await.is(303);
        assert_eq!(sent.header("location"), Some("/oidc/logout?button=x"));
        assert_eq!(ann.follow(sent).await.is(200).count("main form button"), 1);
        assert!(ann.signed_in_as().await.is_some());
        // An application's own form is a request as good as its link.
        let form = ann.bare(Method::POST, "/oidc/logout").header("sec-fetch-site", "cross-site");
        let body = form_urlencoded::Serializer::new(String::new()).append_pair("id_token_hint", &other).finish();
        let sent = ann.send(form.header("content-type", kind), &body).await.is(303);
        ann.follow(sent).await.leads_to("/done/signed-out");
        assert!(ann.signed_in_as().await.is_none());
    });
}
