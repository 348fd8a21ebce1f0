//! The authorization endpoint: who comes out where, and that nobody is ever sent elsewhere.

use axum::http::Method;

use super::client::{CALLBACK, Client, agree, back, error, onward, parameter};
use crate::test_app::{ANN, HOUR, MINUTE, PASSWORD, Setup, both, both_with};

#[test]
fn a_member_agrees_once_and_comes_back_with_a_code() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let page = ann.visit(&client.request(&[])).await.is(200);
        assert_eq!(page.heading(), "Chat wants to know who you are");
        let there = back(&agree(&mut ann, &page, "Allow").await);
        assert!(parameter(&there, "code").is_some_and(|code| code.len() == 43));
        let again = back(&ann.visit(&client.request(&[])).await);
        assert!(parameter(&again, "code").is_some());
    });
}

#[test]
fn whoever_cancels_goes_back_without_one() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        let page = ann.visit(&client.request(&[])).await.is(200);
        assert_eq!(error(&agree(&mut ann, &page, "Cancel").await), "access_denied");
        assert_eq!(ann.visit(&client.request(&[])).await.is(200).heading(), "Chat wants to know who you are");
    });
}

#[test]
fn every_error_goes_to_the_registered_address_or_nowhere_a_op_1_a_i21_a_i22() {
    both(async |app| {
        let client = Client::new(app).await;
        let ann = app.member(ANN).await;
        let mistakes: [(&[(&str, &str)], &str); 12] = [
            (&[("response_type", "")], "invalid_request"),
            (&[("response_type", "token")], "unsupported_response_type"),
            (&[("response_mode", "fragment")], "invalid_request"),
            (&[("scope", "phone")], "invalid_scope"),
            (&[("request", "x")], "request_not_supported"),
            (&[("request_uri", "https://chat.example.org/r")], "request_uri_not_supported"),
            (&[("code_challenge", "")], "invalid_request"),
            (&[("code_challenge_method", "plain")], "invalid_request"),
            (&[("prompt", "none login")], "invalid_request"),
            (&[("max_age", "soon")], "invalid_request"),
            (&[("nonce", "1"), ("nonce", "2")], "invalid_request"),
            (&[("prompt", "none")], "login_required"),
        ];
        for (other, name) in mistakes {
            assert_eq!(error(&app.browser().visit(&client.request(other)).await), name, "{other:?}");
            for uri in ["", "https://evil.example/", "https://chat.example.org/callback/../x", "http://localhost/"] {
                let other: Vec<_> = other.iter().copied().chain([("redirect_uri", uri)]).collect();
                for mut browser in [app.browser(), ann.clone()] {
                    let page = browser.visit(&client.request(&other)).await.is(400);
                    assert_eq!(page.heading(), "Chat cannot sign you in", "{other:?}");
                    assert!(!page.body.contains("evil.example"), "{other:?}");
                }
            }
            let other: Vec<_> = other.iter().copied().chain([("client_id", "evil")]).collect();
            let page = app.browser().visit(&client.request(&other)).await.is(400);
            assert_eq!(page.heading(), "This application cannot sign you in");
        }
        let mut ann = ann;
        assert_eq!(error(&ann.visit(&client.request(&[("prompt", "none")])).await), "consent_required");
    });
}

#[test]
fn a_stranger_signs_in_first_with_the_address_that_was_hinted_at() {
    both(async |app| {
        app.member(ANN).await.log_out().await;
        let (client, mut ann) = (Client::new(app).await, app.browser());
        let sent = ann.visit(&client.request(&[("login_hint", ANN)])).await.is(303);
        let form = ann.follow(sent).await.is(200).says("Chat");
        assert_eq!(form.field("email"), ANN);
        let done = ann.press(&form, "Sign in", &[("password", PASSWORD)]).await;
        let page = onward(&mut ann, done).await.is(200);
        assert_eq!(page.heading(), "Chat wants to know who you are");
        back(&agree(&mut ann, &page, "Allow").await);
        assert_eq!(ann.cookie("next"), None);
        ann.log_out().await;
        ann.log_in(ANN).await;
        app.ignore_mail();
    });
}

#[test]
fn who_may_not_enter_is_told_so() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        client.set(|chat| chat.access = accounts::kinds::Access::Listed).await;
        let page = ann.visit(&client.request(&[])).await.is(403);
        assert_eq!(page.heading(), "Chat is not open to you");
        assert_eq!(error(&ann.visit(&client.request(&[("prompt", "none")])).await), "access_denied");
    });
}

#[test]
fn the_password_is_asked_for_again_where_an_application_wants_that() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        client.code(&mut ann).await;
        for other in [("prompt", "login"), ("prompt", "select_account"), ("max_age", "0")] {
            app.wait(MINUTE);
            let asked = ann.visit(&client.request(&[other])).await.is(303);
            let form = ann.follow(asked).await.is(200);
            assert_eq!(form.path, "/reauthenticate");
            let done = ann.press(&form, "Continue", &[("password", PASSWORD)]).await;
            back(&onward(&mut ann, done).await);
        }
        // Who signs in for it has shown the password.
        ann.log_out().await;
        app.wait(MINUTE);
        let asked = ann.visit(&client.request(&[("prompt", "login")])).await.is(303);
        let form = ann.follow(asked).await.is(200);
        let done = ann.press(&form, "Sign in", &[("email", ANN), ("password", PASSWORD)]).await;
        back(&onward(&mut ann, done).await);
    });
}

#[test]
fn whoever_has_yet_to_accept_the_terms_does_that_first() {
    let settings = &[("TERMS_URL", "https://accounts.example.org/{lang}/terms"), ("TERMS_VERSION", "1")];
    both_with(Setup { settings, ..Setup::default() }, async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        app.sql("UPDATE vestibule_users SET terms_version = NULL").await;
        assert_eq!(error(&ann.visit(&client.request(&[("prompt", "none")])).await), "interaction_required");
        let asked = ann.visit(&client.request(&[])).await.is(303);
        let form = ann.follow(asked).await.is(200);
        assert_eq!(form.path, "/terms");
        let done = ann.press(&form, "Continue", &[("terms", "1")]).await;
        assert_eq!(onward(&mut ann, done).await.is(200).heading(), "Chat wants to know who you are");
    });
}

#[test]
fn a_head_gets_nothing_and_a_post_becomes_a_get_a_i30() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        client.code(&mut ann).await;
        let refused = ann.send(ann.request(Method::HEAD, &client.request(&[])), "").await.is(405);
        assert_eq!(refused.header("allow"), Some("GET,POST"));
        assert_eq!(app.count("vestibule_oidc_codes").await, 1);
        // From another site, without cookies.
        let mut elsewhere = app.browser();
        let request = client.request(&[]);
        let (path, body) = request.split_once('?').expect("a query");
        let form = elsewhere.bare(Method::POST, path).header("content-type", "application/x-www-form-urlencoded");
        let form = form.header("sec-fetch-site", "cross-site").header("origin", "https://chat.example.org");
        let sent = elsewhere.send(form, body).await.is(303);
        back(&ann.follow(sent).await);
    });
}

#[test]
fn long_requests_are_carried_and_too_long_ones_are_refused_with_a_page() {
    both(async |app| {
        app.member(ANN).await.log_out().await;
        let client = Client::new(app).await;
        let fill = |length: usize| "/".repeat(length);
        let room = (2_048 - client.request(&[("state", "")]).len() - "&state=".len()) / 3;
        let mut ann = app.browser();
        let state = fill(room - 10);
        let sent = ann.visit(&client.request(&[("state", &state)])).await.is(303);
        ann.follow(sent).await.is(200);
        ann.visit("/register").await.is(200);
        // Remembered by the cookie alone.
        let form = ann.visit("/login").await.is(200);
        let done = ann.press(&form, "Sign in", &[("email", ANN), ("password", PASSWORD)]).await;
        let page = onward(&mut ann, done).await.is(200);
        let back = agree(&mut ann, &page, "Allow").await.is(303);
        let there = url::Url::parse(back.header("location").expect("somewhere")).expect("an address");
        assert_eq!(parameter(&there, "state"), Some(state));
        let page = ann.visit(&client.request(&[("state", &fill(room + 10))])).await.is(400);
        assert_eq!(page.heading(), "This application cannot sign you in");
        app.ignore_mail();
    });
}

#[test]
fn the_language_of_the_application_is_kept_and_can_be_changed_on_the_way() {
    both(async |app| {
        let (client, mut visitor) = (Client::new(app).await, app.browser());
        let sent = visitor.visit(&client.request(&[("ui_locales", "de")])).await.is(303);
        assert_eq!(visitor.follow(sent).await.is(200).header("content-language"), Some("de"));
        let mut ann = app.member(ANN).await;
        let page = ann.visit(&client.request(&[])).await.is(200);
        let choose = page.attributes("footer a[href^='/language']", "href").remove(0);
        assert!(choose.contains("client_id"), "{choose}");
    });
}

#[test]
fn without_applications_nothing_of_this_is_there() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        for path in [
            "/oidc/authorize?client_id=chat",
            "/oidc/logout",
            "/oidc/userinfo",
            "/.well-known/openid-configuration",
            "/.well-known/oauth-authorization-server",
            "/.well-known/jwks.json",
        ] {
            ann.visit(path).await.is(404);
        }
        for path in ["/oidc/token", "/oidc/revoke", "/oidc/introspect", "/oidc/consent", "/oidc/logout"] {
            ann.submit(path, &[]).await.is(404);
        }
    });
}

#[test]
fn consent_belongs_to_the_browser_that_was_asked_a_i28() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        client.set(|chat| chat.settings.consent = accounts::applications::Consent::Always).await;
        let page = ann.visit(&client.request(&[])).await.is(200);
        let pressed = ann.press(&page, "Allow", &[]).await.is(303);
        let to = pressed.header("location").expect("somewhere").to_owned();
        let mut other = app.browser();
        other.log_in(ANN).await;
        app.ignore_mail();
        let onward = other.visit(&to).await.is(200);
        let href = onward.attributes("main a.button", "href").remove(0);
        assert_eq!(other.visit(&href).await.is(200).heading(), "Chat wants to know who you are");
        back(&ann.visit(&href).await);
        app.wait(HOUR);
        assert_eq!(ann.visit(&href).await.is(200).heading(), "Chat wants to know who you are");
    });
}

#[test]
fn the_form_of_the_consent_leads_nowhere_else() {
    both(async |app| {
        let (client, mut ann) = (Client::new(app).await, app.member(ANN).await);
        for request in
            ["", "/account", "https://evil.example/oidc/authorize", "//evil.example/oidc/authorize", CALLBACK]
        {
            ann.submit("/oidc/consent", &[("request", request), ("answer", "allow")]).await.is(400);
        }
        let request = client.request(&[("redirect_uri", "https://evil.example/")]);
        let pressed = ann.submit("/oidc/consent", &[("request", &request), ("answer", "allow")]).await;
        onward(&mut ann, pressed).await.is(400);
        assert_eq!(app.count("vestibule_consents").await, 0);
        let forged = ann.bare(Method::POST, "/oidc/consent").header("sec-fetch-site", "cross-site");
        ann.send(forged, "").await.is(403);
    });
}
