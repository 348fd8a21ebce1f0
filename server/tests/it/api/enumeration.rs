//! Whether an address has an account cannot be told by the API either (R-EN-1 to R-EN-5): status, headers, body, cookies
//! or tokens, and what the database is asked.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::Method;
use mail::SendError;
use serde_json::{Value, json};

use super::caller::{API, Caller, Carries, problem, seen};
use crate::answer::Answer;
use crate::browser::Browser;
use crate::site::enumeration::{ADDRESSES, everybody};
use crate::test_app::{OTHER, PASSWORD, TestApp, both_with};

/// Somebody who wants to know whose address it is, and what they see.
struct Stranger<'a> {
    app: &'a TestApp,
    address: &'a str,
    caller: Caller,
    saw: Vec<String>,
}

impl Stranger<'_> {
    async fn call(&mut self, method: Method, path: &str, body: Value) -> Answer {
        self.app.statements();
        let answer = self.caller.call(method, path, body).await;
        self.saw.push(format!("{}\n{}", seen(&answer, self.address), self.app.statements().join("\n")));
        answer
    }

    async fn post(&mut self, path: &str, body: Value) -> Answer {
        self.call(Method::POST, path, body).await
    }

    async fn register(&mut self) {
        self.post("/registrations", json!({ "email": self.address, "password": OTHER })).await.is(202);
    }

    async fn sign_in(&mut self, password: &str) -> Answer {
        self.post("/sessions", json!({ "email": self.address, "password": password })).await
    }

    /// How far the registration is: before the mail is handed over, and after.
    async fn look(&mut self) {
        self.call(Method::GET, "/registrations/current", Value::Null).await.is(200);
        self.app.deliver().await;
        self.call(Method::GET, "/registrations/current", Value::Null).await.is(200);
    }

    async fn code(&mut self) {
        self.post("/activations", json!({ "code": "000000" })).await.is(422);
    }
}

/// Does the same for every address and compares what is seen, by a page's script and by a program.
fn assert_same(tell: impl AsyncFn(&mut Stranger<'_>) + Sync) {
    for carries in [Carries::Cookies, Carries::Tokens] {
        both_with(API, async |app| {
            everybody(app).await;
            let mut first: Option<Vec<String>> = None;
            for address in ADDRESSES {
                let mut stranger = Stranger { app, address, caller: Caller::new(app, carries), saw: Vec::new() };
                tell(&mut stranger).await;
                let saw = stranger.saw;
                assert_eq!(first.get_or_insert_with(|| saw.clone()), &saw, "{address} can be told apart");
            }
        });
    }
}

#[test]
fn registering_looks_the_same_for_every_address_r_en_1_i_63() {
    assert_same(async |stranger| {
        stranger.register().await;
        stranger.look().await;
        for _ in 0..6 {
            stranger.code().await;
        }
        for _ in 0..2 {
            stranger.post("/registrations/current/resend", Value::Null).await.is(202);
            stranger.look().await;
        }
        stranger.post("/registrations/current/session", Value::Null).await.is(409);
    });
}

#[test]
fn correcting_an_address_looks_the_same_for_every_new_one_r_en_1() {
    assert_same(async |stranger| {
        let first = format!("first-{}", stranger.address);
        stranger.caller.post("/registrations", json!({ "email": first, "password": OTHER })).await.is(202);
        let other = json!({ "email": stranger.address });
        stranger.call(Method::PUT, "/registrations/current/email", other).await.is(202);
        stranger.look().await;
    });
}

#[test]
fn a_mail_to_activate_looks_the_same_for_every_address_r_en_1() {
    assert_same(async |stranger| {
        stranger.post("/activation-mails", json!({ "email": stranger.address })).await.is(202);
        stranger.look().await;
        stranger.post("/registrations/current/resend", Value::Null).await.is(202);
        // A registration without a password of its own can never be activated by a code.
        let refused = stranger.post("/activations", json!({ "code": "000000" })).await;
        assert_eq!(problem(&refused), "registration-gone");
        stranger.look().await;
    });
}

#[test]
fn a_refused_sign_in_looks_the_same_for_every_address_up_to_its_limit_r_en_1_i_53() {
    assert_same(async |stranger| {
        for typed in ["", "x", OTHER, OTHER, &"long ".repeat(60)] {
            let refused = stranger.sign_in(typed).await;
            assert_eq!(problem(&refused), if typed.is_empty() { "invalid-input" } else { "sign-in-refused" });
        }
        for _ in 0..7 {
            stranger.sign_in(OTHER).await.is(401);
        }
        assert_eq!(problem(&stranger.sign_in(OTHER).await.is(429)), "throttled");
    });
}

#[test]
fn signing_in_with_the_password_just_registered_looks_the_same_for_every_address_r_en_1() {
    assert_same(async |stranger| {
        stranger.register().await;
        let refused = stranger.sign_in(OTHER).await.is(403);
        assert_eq!(problem(&refused), "activation-needed");
        stranger.look().await;
        stranger.post("/registrations/current/resend", Value::Null).await.is(202);
        stranger.caller = Caller::new(stranger.app, Carries::Tokens);
        stranger.sign_in(OTHER).await.is(403);
        let again = json!({ "email": stranger.address, "password": "a third password of mine" });
        stranger.post("/registrations", again).await.is(202);
        stranger.sign_in(OTHER).await;
    });
}

#[test]
fn the_right_password_of_a_disabled_account_is_refused_like_a_wrong_one_i_50() {
    both_with(API, async |app| {
        everybody(app).await;
        let mut saw = Vec::new();
        for address in [ADDRESSES[0], ADDRESSES[3]] {
            let caller = Caller::new(app, Carries::Tokens);
            let mut stranger = Stranger { app, address, caller, saw: Vec::new() };
            stranger.sign_in(PASSWORD).await.is(401);
            saw.push(stranger.saw);
        }
        // It was registered with this password: the second of both looks compares with that.
        assert_eq!(saw[0], saw[1]);
    });
}

#[test]
fn a_mail_to_sign_in_looks_the_same_for_every_address_r_en_1() {
    assert_same(async |stranger| {
        for _ in 0..2 {
            stranger.post("/sign-in-mails", json!({ "email": stranger.address })).await.is(202);
            stranger.app.deliver().await;
        }
        for _ in 0..6 {
            stranger.post("/sessions/by-mail", json!({ "code": "000000" })).await.is(422);
        }
    });
}

#[test]
fn asking_for_a_reset_looks_the_same_for_every_address_r_en_1() {
    assert_same(async |stranger| {
        stranger.post("/password-resets", json!({ "email": stranger.address })).await.is(202);
        stranger.app.deliver().await;
        stranger.post("/password-resets", json!({ "email": stranger.address })).await.is(202);
    });
}

#[test]
fn asking_to_move_to_an_address_looks_the_same_for_every_one_r_en_1() {
    assert_same(async |stranger| {
        let own = format!("own-{}", stranger.address);
        stranger.app.member(&own).await;
        stranger.caller.sign_in(&own, PASSWORD).await.is(201);
        stranger.app.deliver().await;
        stranger.post("/me/email", json!({ "email": stranger.address })).await.is(202);
        for _ in 0..2 {
            let me = stranger.call(Method::GET, "/me", Value::Null).await.is(200);
            // Its own id and times differ, as they do for everybody.
            stranger.saw.pop();
            stranger
                .saw
                .push(super::caller::told(&me)["pending_email"].to_string().replace(stranger.address, "ADDRESS"));
            stranger.app.deliver().await;
        }
        stranger.call(Method::DELETE, "/me/email", Value::Null).await.is(204);
    });
}

#[test]
fn other_mistakes_are_told_before_anybody_looks_for_the_account_r_en_4_i_62() {
    assert_same(async |stranger| {
        let weak = json!({ "email": stranger.address, "password": "password1234" });
        stranger.post("/registrations", weak).await.is(422);
        let empty = json!({ "email": stranger.address, "password": "" });
        stranger.post("/sessions", empty).await.is(422);
    });
}

#[test]
fn beyond_its_mail_budget_an_address_still_looks_the_same_r_th_6() {
    assert_same(async |stranger| {
        for _ in 0..6 {
            stranger.register().await;
            stranger.app.deliver().await;
        }
        // Which of these mails was the first too many depends on how many were asked for before, by whomever.
        stranger.saw.clear();
        stranger.register().await;
        stranger.look().await;
    });
}

#[test]
fn a_mail_server_in_trouble_changes_no_answer_r_en_5_i_61() {
    assert_same(async |stranger| {
        stranger.app.next_mail_fails(SendError::Lane("connection refused".into()));
        stranger.post("/password-resets", json!({ "email": stranger.address })).await.is(202);
        stranger.register().await;
        stranger.call(Method::GET, "/registrations/current", Value::Null).await.is(200);
    });
}

/// What the waiting page says, and what the API says in the same browser.
#[derive(Default)]
struct BothSay(BTreeMap<String, String>);

impl BothSay {
    async fn note(&mut self, app: &TestApp, browser: &Browser, address: &str) {
        let mut script = Caller::script(app, browser.clone());
        let page = script.browser.visit("/register/sent").await.is(200).text().replace(address, "ADDRESS");
        let told = script.get("/registrations/current").await.body.replace(address, "ADDRESS");
        let before = self.0.entry(page.clone()).or_insert_with(|| told.clone());
        assert_eq!(*before, told, "the page says the same in both cases: {page}");
    }
}

#[test]
fn of_a_registration_the_api_tells_nothing_that_the_waiting_page_does_not_r_en_1() {
    both_with(API, async |app| {
        everybody(app).await;
        let mut both_say = BothSay::default();
        for address in ADDRESSES {
            let mut stranger = app.browser();
            stranger.register_with(address, OTHER).await;
            both_say.note(app, &stranger, address).await;
            app.deliver().await;
            both_say.note(app, &stranger, address).await;
            stranger.submit("/register/code", &[("code", "000000")]).await.is(422);
            both_say.note(app, &stranger, address).await;
            let mut without_password = app.browser();
            without_password.submit("/register/resend", &[("email", address)]).await;
            both_say.note(app, &without_password, address).await;
        }
        for (number, what) in ["own", "another", "declined", "deleted", "refused", "late"].into_iter().enumerate() {
            let address = format!("person{number}@example.org");
            let mut browser = app.browser();
            browser.register_with(&address, OTHER).await;
            match what {
                "late" => app.next_mail_fails(SendError::Lane("connection refused".into())),
                "refused" => app.next_mail_fails(SendError::Rejected("no such user".into())),
                _ => {}
            }
            let mail = app.open_all_mail(&address).await;
            let link = mail.first().map(|mail| mail.link()).unwrap_or_default();
            let mut elsewhere = app.browser();
            let password = ("password", OTHER);
            let another = ("new_password", "a third password of mine");
            match what {
                "own" => drop(elsewhere.submit(&link, &[password]).await.leads_to("/account")),
                "another" => drop(elsewhere.submit(&link, &[another]).await.leads_to("/account")),
                "declined" => drop(elsewhere.submit(&format!("{link}/decline"), &[]).await.leads_to("/done/declined")),
                "deleted" => {
                    app.sql(&format!("DELETE FROM vestibule_users WHERE email = '{address}'")).await;
                }
                _ => {}
            }
            both_say.note(app, &browser, &address).await;
        }
        both_say.note(app, &app.browser(), "nobody").await;
        let states: BTreeSet<_> = both_say.0.values().collect();
        assert_eq!(states.len(), 8, "{states:?}");
    });
}
