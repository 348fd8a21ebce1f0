//! `API`: off, cookies, tokens or both.

use serde_json::{Value, json};

use super::client::{API, Client, Mode};
use super::document;
use crate::test_app::{ANN, BEN, PASSWORD, Setup, both, both_with};

const COOKIES: Setup = Setup { settings: &[("API", "cookies")], ..Setup::USUAL };
const TOKENS: Setup = Setup { settings: &[("API", "tokens")], ..Setup::USUAL };

#[test]
fn where_it_is_off_nothing_of_it_is_there() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let before = app.state_of_everything().await;
        for operation in document::operations() {
            let request = ann.request(operation.method.clone(), &operation.address());
            let request = request.header("content-type", "application/json");
            let page = ann.send(request, &json!({ "email": ANN }).to_string()).await.is(404);
            assert!(page.header("content-type").is_some_and(|kind| kind.starts_with("text/html")), "{page:?}");
        }
        for path in ["/api", "/api/v1", "/api/v1/openapi.json", "/problems/not-found"] {
            ann.visit(path).await.is(404);
        }
        assert_eq!(app.state_of_everything().await, before);
    });
}

#[test]
fn where_only_cookies_are_taken_a_token_is_refused_by_every_operation_and_none_is_handed_out() {
    both_with(COOKIES, async |app| {
        let mut ann = Client::of_member(app, Mode::Cookies, ANN).await;
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
        let before = app.state_of_everything().await;
        for operation in document::operations() {
            // As it would be shown.
            let mut program = Client::new(app, Mode::Cookies);
            let request = program.request(operation.method.clone(), &operation.address());
            let request = request.header("authorization", format!("Bearer vst_{}", "A".repeat(43)));
            let request = request.header("content-type", "application/json");
            program.send(request, Vec::new()).await.problem(403, "mode-not-offered");
            if operation.members().is_some_and(|members| members.contains_key("mode")) {
                let mut program = Client::new(app, Mode::Tokens);
                program.try_out(&operation).await.problem(403, "mode-not-offered");
            }
        }
        assert_eq!(app.state_of_everything().await, before);
    });
}

#[test]
fn where_only_tokens_are_taken_cookies_count_for_nothing_and_none_is_set() {
    both_with(TOKENS, async |app| {
        let mut page = Client::new(app, Mode::Cookies);
        page.browser = app.member(ANN).await;
        page.get("/me").await.problem(401, "session-required");
        for operation in document::operations() {
            if operation.members().is_some_and(|members| members.contains_key("mode")) {
                page.try_out_with(&operation, json!({ "mode": "cookies" })).await.problem(403, "mode-not-offered");
            }
        }
        assert_eq!(page.browser.signed_in_as().await.as_deref(), Some(ANN), "nor are they taken away");
        // There, nothing else can be meant.
        let known = Client::of_member(app, Mode::Tokens, BEN).await.tokens["device"].clone();
        let mut program = Client::new(app, Mode::Tokens);
        let body = json!({ "email": BEN, "password": PASSWORD, "mode": null, "device": known });
        program.post("/sessions", body).await.is(201);
        assert!(program.tokens["session"].starts_with("vst_"));
        assert_eq!(program.signed_in_as().await.as_deref(), Some(BEN));
    });
}

#[test]
fn where_both_are_taken_who_says_nothing_gets_cookies_and_whoever_shows_a_token_gets_tokens() {
    both_with(API, async |app| {
        let mut page = Client::of_member(app, Mode::Cookies, ANN).await;
        let body = json!({ "email": ANN, "password": PASSWORD, "mode": "cookies" });
        page.post("/sessions", body).await.is(201);
        assert_eq!(page.signed_in_as().await.as_deref(), Some(ANN));
        let mut program = Client::of_member(app, Mode::Tokens, BEN).await;
        let ask = |mode: Value| json!({ "email": BEN, "password": PASSWORD, "mode": mode, "device": program.tokens["device"] });
        let (cookies, nothing) = (ask("cookies".into()), ask(Value::Null));
        program.post("/sessions", cookies).await.problem(400, "two-credentials");
        program.post("/sessions", nothing).await.is(201);
        assert_eq!(program.signed_in_as().await.as_deref(), Some(BEN));
    });
}

#[test]
fn a_script_that_asks_for_tokens_gets_them_and_its_cookies_stay_as_they_are() {
    both_with(API, async |app| {
        let page = Client::of_member(app, Mode::Cookies, ANN).await;
        // The browser sends its cookies along.
        let mut script = Client::new(app, Mode::Tokens);
        script.browser = page.browser.clone();
        let jar = script.browser.jar.clone();
        script.sign_in(ANN, PASSWORD).await.is(201);
        assert_eq!(script.browser.jar, jar);
        app.open_next_mail(ANN).await;
        for mut client in [page, Client { browser: app.browser(), ..script }] {
            assert_eq!(client.signed_in_as().await.as_deref(), Some(ANN));
        }
    });
}
