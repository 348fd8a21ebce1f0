//! Tries and mails count together, whether by pages or by the API.

use serde_json::{Value, json};

use super::caller::{API, Caller, Carries, problem};
use crate::answer::Answer;
use crate::browser::Browser;
use crate::test_app::{ANN, OTHER, PASSWORD, TestApp, both_with};

/// A program in the same place of the network as a browser.
fn beside(app: &TestApp, browser: &Browser) -> Caller {
    let mut program = Caller::new(app, Carries::Tokens);
    program.browser.address = browser.address;
    program
}

/// Both say so, with the same time to wait.
#[track_caller]
fn assert_throttled(page: Answer, told: Answer) {
    let (page, told) = (page.is(429), told.is(429));
    assert_eq!(problem(&told), "throttled");
    assert_eq!(page.retry_after(), told.retry_after());
}

async fn log_in(browser: &mut Browser, address: &str, password: &str) -> Answer {
    browser.submit("/login", &[("email", address), ("password", password)]).await
}

#[test]
fn wrong_passwords_count_for_the_account_wherever_they_are_typed_r_th_1() {
    both_with(API, async |app| {
        app.ignore_mail();
        app.member(ANN).await;
        for _ in 0..5 {
            log_in(&mut app.browser(), ANN, OTHER).await.is(422);
            Caller::new(app, Carries::Tokens).sign_in(ANN, OTHER).await.is(401);
        }
        let page = log_in(&mut app.browser(), ANN, PASSWORD).await;
        assert_throttled(page, Caller::new(app, Carries::Tokens).sign_in(ANN, PASSWORD).await);
    });
}

#[test]
fn wrong_passwords_count_for_their_source_wherever_they_are_typed_r_th_4() {
    both_with(API, async |app| {
        let mut browser = app.browser();
        for number in 0..50 {
            log_in(&mut browser, &format!("page{number}@example.org"), OTHER).await.is(422);
            beside(app, &browser).sign_in(&format!("program{number}@example.org"), OTHER).await.is(401);
        }
        let told = beside(app, &browser).sign_in("more@example.org", OTHER).await;
        assert_throttled(log_in(&mut browser, "more@example.org", OTHER).await, told);
    });
}

#[test]
fn passwords_to_be_judged_count_for_their_source_wherever_they_are_typed_i_80() {
    both_with(API, async |app| {
        let mut browser = app.browser();
        let weak = json!({ "email": ANN, "password": "passwordpassword7" });
        let form = [("email", ANN), ("password", "passwordpassword7")];
        for _ in 0..50 {
            browser.submit("/register", &form).await.is(422);
            beside(app, &browser).post("/registrations", weak.clone()).await.is(422);
        }
        let told = beside(app, &browser).post("/registrations", weak).await;
        assert_throttled(browser.submit("/register", &form).await, told);
    });
}

#[test]
fn mails_that_a_source_causes_count_however_it_asks_for_them_r_th_6_i_71() {
    both_with(API, async |app| {
        app.ignore_mail();
        let mut browser = app.browser();
        let operations = ["/registrations", "/activation-mails", "/sign-in-mails", "/password-resets"];
        for number in 0..15 {
            let address = format!("n{number}@example.org");
            browser.submit("/forgot-password", &[("email", &address)]).await.is(303);
            let operation = operations[number % operations.len()];
            let mut body = json!({ "email": address });
            if operation == "/registrations" {
                body["password"] = json!(PASSWORD);
            }
            beside(app, &browser).post(operation, body).await.is(202);
        }
        for operation in operations {
            let mut body = json!({ "email": ANN });
            if operation == "/registrations" {
                body["password"] = json!(PASSWORD);
            }
            let page = browser.submit("/forgot-password", &[("email", ANN)]).await;
            assert_throttled(page, beside(app, &browser).post(operation, body).await);
        }
    });
}

#[test]
fn codes_to_activate_count_for_the_address_wherever_they_are_typed_i_75_i_76() {
    both_with(API, async |app| {
        let mut browser = app.browser();
        browser.register(ANN).await;
        let code = app.open_next_mail(ANN).await.code();
        let wrong = if code == "000000" { "000001" } else { "000000" };
        let mut program = Caller::new(app, Carries::Tokens);
        program.post("/registrations", json!({ "email": ANN, "password": OTHER })).await.is(202);
        app.open_all_mail(ANN).await;
        for _ in 0..2 {
            browser.submit("/register/code", &[("code", wrong)]).await.is(422);
            let told = program.post("/activations", json!({ "code": wrong })).await.is(422);
            assert_eq!(problem(&told), "wrong-code");
        }
        browser.submit("/register/code", &[("code", wrong)]).await.is(422);
        let told = program.post("/activations", json!({ "code": code })).await.is(422);
        assert_eq!(problem(&told), "code-exhausted");
        browser.submit("/register/code", &[("code", &code)]).await.is(422);
    });
}

#[test]
fn codes_to_sign_in_count_for_the_account_wherever_they_are_typed_i_75_i_76() {
    both_with(API, async |app| {
        app.ignore_mail();
        app.member(ANN).await;
        let mut browser = app.browser();
        browser.submit("/login/mail", &[("email", ANN)]).await.is(303);
        let mut program = Caller::new(app, Carries::Tokens);
        program.post("/sign-in-mails", json!({ "email": ANN })).await.is(202);
        let codes: Vec<_> = app.open_all_mail(ANN).await.iter().map(crate::received::Mail::code).collect();
        let wrong = ["000000", "000001", "000002"].into_iter().find(|wrong| !codes.iter().any(|code| code == wrong));
        let wrong = wrong.expect("there are two codes");
        for _ in 0..2 {
            browser.submit("/login/mail/sent", &[("code", wrong)]).await.is(422);
            program.post("/sessions/by-mail", json!({ "code": wrong })).await.is(422);
        }
        browser.submit("/login/mail/sent", &[("code", wrong)]).await.is(422);
        for code in codes {
            let told = program.post("/sessions/by-mail", json!({ "code": code })).await.is(422);
            assert_eq!(problem(&told), "code-exhausted");
            browser.submit("/login/mail/sent", &[("code", &code)]).await.is(422);
        }
    });
}

#[test]
fn passwords_shown_again_count_for_the_session_and_for_the_known_browser_r_th_2_r_pw_7() {
    both_with(API, async |app| {
        let mut ann = app.member(ANN).await;
        let again = ("/sessions/current/reauthentication", json!({ "password": OTHER }));
        for _ in 0..5 {
            ann.submit("/reauthenticate", &[("password", OTHER), ("next", "/account")]).await.is(422);
            Caller::script(app, ann.clone()).post(again.0, again.1.clone()).await.is(422);
        }
        let page = ann.submit("/reauthenticate", &[("password", OTHER), ("next", "/account")]).await;
        assert_throttled(page, Caller::script(app, ann.clone()).post(again.0, again.1).await);
        ann.log_out().await;
        for _ in 0..5 {
            log_in(&mut ann, ANN, OTHER).await.is(422);
            Caller::script(app, ann.clone()).sign_in(ANN, OTHER).await.is(401);
        }
        let page = log_in(&mut ann, ANN, PASSWORD).await;
        assert_throttled(page, Caller::script(app, ann.clone()).sign_in(ANN, PASSWORD).await);
        // It has tries of its own: strangers still have all of theirs.
        Caller::new(app, Carries::Tokens).sign_in(ANN, PASSWORD).await.is(201);
        app.ignore_mail();
    });
}

#[test]
fn changes_of_address_count_for_the_account_however_they_are_asked_for_r_th_6() {
    both_with(API, async |app| {
        app.ignore_mail();
        let mut ann = app.member(ANN).await;
        for number in 0..5 {
            let address = format!("ann{number}@example.org");
            if number % 2 == 0 {
                ann.submit("/account/email", &[("email", &address)]).await.is(303);
            } else {
                Caller::script(app, ann.clone()).post("/me/email", json!({ "email": address })).await.is(202);
            }
        }
        let page = ann.submit("/account/email", &[("email", "ann6@example.org")]).await;
        let told = Caller::script(app, ann.clone()).post("/me/email", json!({ "email": "ann6@example.org" })).await;
        assert_throttled(page, told);
    });
}

#[test]
fn a_registration_has_another_mail_sent_once_a_minute_however_it_asks() {
    both_with(API, async |app| {
        let mut ann = app.browser();
        ann.register(ANN).await;
        app.open_next_mail(ANN).await;
        Caller::script(app, ann.clone()).post("/registrations/current/resend", Value::Null).await.is(202);
        ann.submit("/register/resend", &[]).await.is(303);
        Caller::script(app, ann).post("/registrations/current/resend", Value::Null).await.is(202);
        app.open_next_mail(ANN).await;
    });
}
