//! What one kind of client keeps is nothing in the hands of the other, and nothing for another purpose (A-JA-1).

use axum::http::Method;
use serde_json::json;

use super::client::{API, Client, Mode};
use super::document::{self, BASE};
use crate::test_app::{ANN, BEN, TestApp, both_with};

const COOKIES: [&str; 3] = ["session", "attempt", "mail-login"];
const SCHEMES: [&str; 3] = ["session", "registration", "signInMail"];

/// A member who has a registration and a request for an email to sign in, too.
async fn with_everything(app: &TestApp, mode: Mode) -> Client<'_> {
    let mut client = Client::of_member(app, mode, ANN).await;
    client.post("/activation-mails", json!({ "email": "zoe@example.org" })).await.is(202);
    client.post("/sign-in-mails", json!({ "email": "zoe@example.org" })).await.is(202);
    // That is what it looks like where it counts.
    client.get("/me").await.is(200);
    client.get("/registrations/current").await.is(200);
    client.post("/sessions/by-mail", json!({ "code": "000000" })).await.problem(422, "wrong-code");
    client
}

/// Whoever keeps this is nobody.
async fn is_nobody(client: &mut Client<'_>) {
    client.get("/me").await.problem(401, "session-required");
    client.get("/registrations/current").await.problem(404, "registration-gone");
    client.post("/sessions/by-mail", json!({ "code": "000000" })).await.problem(404, "sign-in-mail-gone");
}

#[test]
fn a_programs_token_is_nothing_in_any_cookie() {
    both_with(API, async |app| {
        let program = with_everything(app, Mode::Tokens).await;
        for scheme in SCHEMES {
            let token = &program.tokens[scheme];
            let bare = token.split_once('_').expect("a prefix").1;
            for value in [token, bare] {
                let mut thief = Client::new(app, Mode::Cookies);
                for cookie in COOKIES {
                    thief.browser.jar.insert(format!("__Host-{cookie}"), value.to_owned());
                }
                is_nobody(&mut thief.clone()).await;
                assert_eq!(thief.browser.signed_in_as().await, None);
                let waiting = thief.browser.visit("/register/sent").await.is(200);
                assert_eq!(waiting.heading(), "No sign-up is waiting here");
                thief.browser.visit("/login/mail/sent").await.leads_to("/login/mail");
            }
        }
    });
}

#[test]
fn a_cookie_is_nothing_as_a_token_with_and_without_a_prefix() {
    both_with(API, async |app| {
        let page = with_everything(app, Mode::Cookies).await;
        for cookie in COOKIES {
            let value = page.browser.cookie(cookie).expect("it has one").to_owned();
            for prefix in ["vst_", "vsu_", "vsm_", "", "__Host-session="] {
                let mut thief = Client::new(app, Mode::Tokens);
                thief.tokens.extend(SCHEMES.map(|scheme| (scheme, format!("{prefix}{value}"))));
                is_nobody(&mut thief).await;
            }
        }
    });
}

#[test]
fn a_token_for_one_purpose_is_nothing_for_another_also_under_its_prefix() {
    both_with(API, async |app| {
        let program = with_everything(app, Mode::Tokens).await;
        for (scheme, own) in SCHEMES.into_iter().zip(["vst_", "vsu_", "vsm_"]) {
            let token = program.tokens[scheme].clone();
            let bare = token.strip_prefix(own).expect("its prefix");
            for prefix in ["vst_", "vsu_", "vsm_", "VST_", ""].into_iter().filter(|prefix| *prefix != own) {
                let mut thief = Client::new(app, Mode::Tokens);
                thief.tokens.extend(SCHEMES.map(|scheme| (scheme, format!("{prefix}{bare}"))));
                is_nobody(&mut thief).await;
            }
            let others = SCHEMES.into_iter().filter(|other| *other != scheme);
            let mut thief = Client::new(app, Mode::Tokens);
            thief.tokens.extend(others.map(|other| (other, token.clone())));
            is_nobody(&mut thief).await;
        }
    });
}

#[test]
fn a_token_and_a_cookie_at_once_are_refused_by_every_operation() {
    both_with(API, async |app| {
        let program = with_everything(app, Mode::Tokens).await;
        let before = app.state_of_everything().await;
        for cookie in COOKIES {
            for operation in document::operations() {
                let mut both = program.clone();
                both.browser.jar.insert(format!("__Host-{cookie}"), "A".repeat(43));
                let request = both.browser.bare(operation.method.clone(), &operation.address());
                let request = request.header("authorization", format!("Bearer {}", program.tokens["session"]));
                let request = request.header("content-type", "application/json");
                both.send(request, Vec::new()).await.problem(400, "two-credentials");
            }
        }
        assert_eq!(app.state_of_everything().await, before);
        // What identifies nobody is no second credential.
        let mut known = program.clone();
        for cookie in ["device", "lang", "next"] {
            known.browser.jar.insert(format!("__Host-{cookie}"), "x".to_owned());
        }
        assert_eq!(known.signed_in_as().await.as_deref(), Some(ANN));
    });
}

#[test]
fn an_authorization_header_has_one_form() {
    both_with(API, async |app| {
        let program = Client::of_member(app, Mode::Tokens, BEN).await;
        let token = &program.tokens["session"];
        let ask = async |headers: &[String]| {
            let mut anybody = Client::new(app, Mode::Tokens);
            let request = anybody.request(Method::GET, &format!("{BASE}/me"));
            let request = headers.iter().fold(request, |request, header| request.header("authorization", header));
            anybody.send(request, Vec::new()).await
        };
        for good in [format!("Bearer {token}"), format!("bearer {token}"), format!("BEARER   {token} ")] {
            ask(&[good]).await.is(200);
        }
        for wrong in ["", "Bearer", "Bearer ", token, "Basic YW5uOng=", "Token x"] {
            ask(&[wrong.to_owned()]).await.problem(400, "malformed-request");
        }
        let twice = format!("Bearer {token}");
        ask(&[twice.clone(), twice]).await.problem(400, "malformed-request");
        for nobody in ["Bearer x".to_owned(), format!("Bearer {token} {token}"), format!("Bearer {token}=")] {
            ask(&[nobody]).await.problem(401, "session-required");
        }
    });
}
