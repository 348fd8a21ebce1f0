//! Scripts of other origins: those that are listed may use the API, no other does anything (R-BR-1, I-78, F-75, A-JA-3).

use axum::http::Method;
use serde_json::json;

use super::client::{API, Client, FRONT_END, Mode, Reply, each};
use super::document::{self, BASE, Operation};
use crate::answer::Answer;
use crate::test_app::{ANN, PASSWORD, SITE, Setup, TestApp, both_with};

const EVIL: &str = "https://evil.example";
const TOKENS: Setup = Setup { settings: &[("API", "tokens"), ("API_ORIGINS", FRONT_END)], ..Setup::USUAL };

/// What browsers ask before they send anything from elsewhere.
async fn preflight(app: &TestApp, operation: &Operation, origin: &str) -> Answer {
    let mut browser = app.browser();
    let request = browser.bare(Method::OPTIONS, &operation.address()).header("origin", origin);
    let request = request.header("access-control-request-method", operation.method.as_str());
    let request = request.header("access-control-request-headers", "authorization, content-type");
    browser.send(request.header("sec-fetch-site", "cross-site"), "").await
}

fn list<'a>(answer: &'a Answer, name: &str) -> Vec<&'a str> {
    answer.header(name).unwrap_or_default().split(',').map(str::trim).collect()
}

#[test]
fn browsers_learn_before_that_a_listed_origin_may_send_everything_and_any_other_nothing() {
    for (setup, credentials) in [(API, Some("true")), (TOKENS, None)] {
        both_with(setup, async |app| {
            for operation in document::operations() {
                let may = preflight(app, &operation, FRONT_END).await.is(200);
                assert_eq!(may.header("access-control-allow-origin"), Some(FRONT_END));
                assert_eq!(may.header("access-control-allow-credentials"), credentials);
                assert!(list(&may, "access-control-allow-methods").contains(&operation.method.as_str()));
                let headers = list(&may, "access-control-allow-headers");
                assert!(headers.contains(&"authorization") && headers.contains(&"content-type"), "{headers:?}");
                assert_eq!(may.header("access-control-max-age"), Some("3600"));
                for origin in
                    [EVIL, "null", "http://app.example.org", "https://app.example.org:444", "https://x.app.example.org"]
                {
                    let not = preflight(app, &operation, origin).await;
                    assert_eq!(not.header("access-control-allow-origin"), None, "{origin}");
                }
            }
        });
    }
}

#[test]
fn where_no_origin_is_listed_no_answer_speaks_of_origins() {
    both_with(Setup { settings: &[("API", "both")], ..Setup::USUAL }, async |app| {
        let mut ann = Client::of_member(app, Mode::Cookies, ANN).await;
        for (method, path) in
            [(Method::OPTIONS, "/me"), (Method::GET, "/me"), (Method::POST, "/sessions"), (Method::GET, "/none")]
        {
            let request = ann.browser.bare(method, &format!("{BASE}{path}")).header("origin", FRONT_END);
            let answer = ann.browser.send(request.header("sec-fetch-site", "same-site"), "").await;
            assert!(answer.headers.keys().all(|name| !name.as_str().starts_with("access-control")), "{answer:?}");
        }
    });
}

/// A request of a script at this origin.
async fn from(client: &mut Client<'_>, operation: &Operation, headers: &[(&str, &str)]) -> Reply {
    let request = client.browser.bare(operation.method.clone(), &operation.address());
    let token = operation.takes().into_iter().find_map(|scheme| client.tokens.get(scheme));
    let request =
        token.into_iter().fold(request, |request, token| request.header("authorization", format!("Bearer {token}")));
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    let body = operation.body().map(|body| client.complete(&request, body).to_string()).unwrap_or_default();
    client.send(request.header("content-type", "application/json"), body.into()).await
}

#[test]
fn a_request_from_any_other_origin_is_refused_and_does_nothing_whoever_is_signed_in() {
    each(async |app, mode| {
        let mut ann = Client::of_member(app, mode, ANN).await;
        ann.post("/activation-mails", json!({ "email": "zoe@example.org" })).await.is(202);
        let before = app.state_of_everything().await;
        for operation in document::operations().into_iter().filter(|operation| operation.method != Method::GET) {
            for headers in [
                &[("origin", EVIL)][..],
                &[("origin", EVIL), ("sec-fetch-site", "cross-site")],
                &[("origin", "null")],
                &[("origin", "null"), ("sec-fetch-site", "cross-site")],
                &[("origin", "https://app.example.org:444"), ("sec-fetch-site", "same-site")],
                &[("origin", "https://app.example.org.evil.example")],
                &[("sec-fetch-site", "cross-site")],
                &[("sec-fetch-site", "same-site")],
                &[("origin", "http://accounts.example.org")],
                &[("origin", "http://app.example.org")],
                &[("origin", "http://app.example.org"), ("sec-fetch-site", "cross-site")],
            ] {
                let refused = from(&mut ann, &operation, headers).await.problem(403, "cross-site");
                assert_eq!(refused.answer.header("access-control-allow-origin"), None, "{headers:?}");
            }
        }
        assert_eq!(app.state_of_everything().await, before);
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
    });
}

#[test]
fn scripts_of_a_listed_origin_use_it_and_read_refusals_too() {
    each(async |app, mode| {
        let ann = Client::of_member(app, mode, ANN).await;
        for (operation, status) in [
            ("getMe", 200),
            ("requestPasswordReset", 202),
            ("signIn", 401),
            ("register", 202),
            ("activate", 400),
            ("listSessions", 200),
            ("endSession", 404),
            ("cancelEmailChange", 204),
            ("deleteAccount", 204),
        ] {
            let operation = document::operations().into_iter().find(|one| one.id() == operation).expect("known");
            // A browser of the same site, of another site, and one that does not say.
            for says in [Some("same-site"), Some("cross-site"), None] {
                let headers: Vec<_> =
                    [("origin", FRONT_END)].into_iter().chain(says.map(|says| ("sec-fetch-site", says))).collect();
                let reply = from(&mut ann.clone(), &operation, &headers).await;
                let status = if operation.id() == "deleteAccount" && says != Some("same-site") { 401 } else { status };
                let answer = reply.is(status).answer;
                assert_eq!(answer.header("access-control-allow-origin"), Some(FRONT_END));
                assert_eq!(answer.header("access-control-allow-credentials"), Some("true"));
                assert!(list(&answer, "access-control-expose-headers").contains(&"retry-after"));
                assert!(list(&answer, "vary").contains(&"origin"), "{answer:?}");
            }
        }
        app.ignore_mail();
    });
}

#[test]
fn problems_of_addresses_and_bodies_can_be_read_by_a_listed_origin() {
    both_with(API, async |app| {
        let mut page = Client::new(app, Mode::Cookies);
        for (method, path, status) in [
            (Method::GET, "/nothing", 404),
            (Method::PATCH, "/me", 405),
            (Method::POST, "/sessions", 415),
            (Method::GET, "/me", 401),
            (Method::GET, "/me/activity?before=&before=", 400),
        ] {
            let request = page.browser.bare(method, &format!("{BASE}{path}")).header("origin", FRONT_END);
            let answer = page.send(request.header("sec-fetch-site", "cross-site"), Vec::new()).await.is(status).answer;
            assert_eq!(answer.header("access-control-allow-origin"), Some(FRONT_END), "{path}");
        }
        let request = page.browser.request(Method::GET, &format!("{BASE}/openapi.json")).header("origin", FRONT_END);
        let document = page.browser.send(request, "").await.is(200);
        assert_eq!(document.header("access-control-allow-origin"), Some(FRONT_END));
    });
}

#[test]
fn pages_are_opened_to_nobody_by_that() {
    both_with(API, async |app| {
        let mut ann = app.member(ANN).await;
        for (method, path) in
            [(Method::GET, "/account"), (Method::OPTIONS, "/account"), (Method::GET, "/problems/not-found")]
        {
            let request = ann.bare(method, path).header("origin", FRONT_END).header("sec-fetch-site", "cross-site");
            let answer = ann.send(request, "").await;
            assert!(answer.headers.keys().all(|name| !name.as_str().starts_with("access-control")), "{answer:?}");
        }
        let form =
            ann.bare(Method::POST, "/account/delete").header("origin", FRONT_END).header("sec-fetch-site", "same-site");
        let body = format!("current_password={}&confirm=delete", PASSWORD.replace(' ', "+"));
        ann.send(form.header("content-type", "application/x-www-form-urlencoded"), &body).await.is(403);
        let own = ann.bare(Method::GET, "/account").header("origin", SITE);
        ann.send(own, "").await.is(200);
    });
}
