//! `next`: after signing in, people come out where they wanted to go, and nowhere else (F-65, I-13).

use crate::browser::Browser;
use crate::test_app::{ANN, HOUR, OTHER, PASSWORD, TestApp, both};

#[test]
fn whoever_is_asked_to_sign_in_comes_out_where_they_wanted_to_go() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        ann.log_out().await;
        let asked = ann.visit("/account/sessions").await.leads_to("/login?next=%2Faccount%2Fsessions");
        let form = ann.follow(asked).await.is(200);
        // A mistake on the way does not lose it.
        let form = ann.press(&form, "Sign in", &[("email", ANN), ("password", OTHER)]).await.is(422);
        let done = ann.press(&form, "Sign in", &[("password", PASSWORD)]).await.leads_to("/account/sessions");
        ann.follow(done).await.is(200);
    });
}

#[test]
fn a_session_that_has_ended_meanwhile_loses_neither_where_one_was_nor_what_was_typed() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let form = ann.visit("/account/email").await.is(200);
        let gone = async || app.sql("DELETE FROM vestibule_sessions").await;
        gone().await;
        let asked = ann.press(&form, "Send the link", &[("email", "ann+new@example.net")]).await.is(303);
        let asked = asked.leads_to("/login?next=%2Faccount%2Femail");
        let form = ann.follow(asked).await.is(200).says("You are no longer signed in here.");
        let back = ann.press(&form, "Sign in", &[("email", ANN), ("password", PASSWORD)]).await;
        let form = ann.follow(back.leads_to("/account/email")).await.is(200);
        // In a cookie of this browser: an address never travels in a link.
        assert_eq!(form.field("email"), "ann+new@example.net");
        gone().await;
        let page = "/account/activity?before=0190a1b2-0000-7000-8000-000000000000";
        let asked = ann.visit(page).await.is(303);
        let form = ann.follow(asked).await.is(200);
        ann.press(&form, "Sign in", &[("email", ANN), ("password", PASSWORD)]).await.leads_to(page);
    });
}

#[test]
fn no_form_is_filled_in_by_the_link_that_leads_to_it() {
    both(async |app| {
        let thief = "thief%40evil.example";
        let pages = ["/register", "/register/sent", "/login", "/login/mail", "/login/mail/sent", "/forgot-password"];
        for path in pages {
            let page = app.browser().visit(&format!("{path}?email={thief}&current_password=x&code=123456")).await;
            assert!(!page.body.contains("evil.example"), "{path}");
        }
        let mut ann = app.member(ANN).await;
        for path in ["/account/email", "/account/password", "/account/delete", "/account/sessions", "/reauthenticate"] {
            let page =
                ann.visit(&format!("{path}?email={thief}&next=%2Faccount%2Femail%3Femail%3D{thief}")).await.is(200);
            let filled = page.attributes("input:not([type=hidden])", "value");
            assert!(!filled.iter().any(|value| value.contains("evil.example")), "{path}: {filled:?}");
        }
        ann.log_out().await;
        let form = ann.visit(&format!("/login?next=%2Faccount%2Femail%3Femail%3D{thief}")).await.is(200);
        let done = ann.press(&form, "Sign in", &[("email", ANN), ("password", PASSWORD)]).await;
        assert_eq!(ann.follow(done).await.is(200).field("email"), "");
    });
}

#[test]
fn a_query_survives_i_14() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        ann.log_out().await;
        let form = ann.visit("/login?next=%2Faccount%3Fb%3D1%26c%3D2%23d").await.is(200);
        assert_eq!(form.field("next"), "/account?b=1&c=2");
        ann.press(&form, "Sign in", &[("email", ANN), ("password", PASSWORD)]).await.leads_to("/account?b=1&c=2");
    });
}

#[test]
fn an_address_elsewhere_is_never_followed_on_any_branch_f_65_i_13() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let mut stranger = app.browser();
        let long = format!("/{}", "a".repeat(600));
        for next in [
            "//evil.example",
            "/\\evil.example",
            "/\t/evil.example",
            "/\n/evil.example",
            "\\/evil.example",
            "\\\\evil.example",
            "https:evil.example",
            "https://evil.example",
            "/.//evil.example",
            "/..//evil.example",
            "/./\\evil.example",
            "javascript:alert(1)",
            "data:text/html,x",
            "@evil.example",
            "https://accounts.example.org@evil.example",
            "／／evil.example",
            "/login?next=//evil.example",
            "/logout",
            &long,
        ] {
            let query = form_urlencoded::Serializer::new("/login?".to_owned()).append_pair("next", next).finish();
            ann.visit(&query).await.leads_to("/account");
            let form = stranger.visit(&query).await.is(200);
            assert_eq!(form.count("input[name=next]"), 0, "{next:?}");
            let typed = [("email", ANN), ("password", OTHER), ("next", next)];
            let refused = app.browser().submit("/login", &typed).await;
            assert_eq!(refused.count("input[name=next]"), 0, "{next:?}");
            let typed = [("email", ANN), ("password", PASSWORD), ("next", next)];
            ann.submit("/login", &typed).await.leads_to("/account");
            ann.submit("/reauthenticate", &[("password", PASSWORD), ("next", next)]).await.leads_to("/account");
        }
    });
}

#[test]
fn a_next_that_hides_control_characters_is_malformed_f_65() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        for next in ["%2Faccount%00", "%ff", "%zz", "%2Fa%ed%a0%80"] {
            ann.visit(&format!("/login?next={next}")).await.is(400);
            ann.submit_raw("/login", &format!("next={next}&email=a&password=b")).await.is(400);
        }
        ann.visit("/login?next=/account&next=//evil.example").await.is(400);
    });
}

#[test]
fn whoever_presses_a_button_after_the_session_ended_comes_out_on_a_page() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let posts = ["/account/email/cancel", "/account/sessions", "/account/sessions/others", "/account/notices"];
        for path in
            posts.into_iter().chain(["/account/password", "/account/email", "/account/delete", "/reauthenticate"])
        {
            let asked = app.browser().submit(path, &[]).await.is(303);
            ann.log_out().await;
            let form = ann.follow(asked).await.is(200);
            let done = ann.press(&form, "Sign in", &[("email", ANN), ("password", PASSWORD)]).await;
            let page = ann.follow(done).await;
            assert!(page.status < 400, "after {path}: {} {}", page.status, page.path);
        }
    });
}

/// A browser that was sent here by an application and is on its way to its page.
async fn on_the_way(app: &TestApp) -> Browser {
    let mut browser = app.browser();
    browser.visit("/login?next=%2Fshop%2Fcart%3Fb%3D1%26c%3D%252F%3B%2C").await.is(200);
    browser
}

const CART: &str = "/shop/cart?b=1&c=%2F;,";

#[test]
fn whoever_has_no_account_yet_comes_out_there_by_the_link_i_14() {
    both(async |app| {
        let mut ann = on_the_way(app).await;
        ann.register(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        let page = ann.visit(&mail.link()).await.is(200);
        ann.press(&page, "Activate my account", &[]).await.leads_to(CART);
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
        ann.log_out().await;
        ann.log_in(ANN).await.leads_to("/account");
    });
}

#[test]
fn whoever_has_no_account_yet_comes_out_there_by_the_code() {
    both(async |app| {
        let mut ann = app.browser();
        ann.visit("/register?next=%2Fshop%2Fcart%3Fb%3D1%26c%3D%252F%3B%2C").await.is(200);
        let waiting = ann.register(ANN).await;
        let code = app.open_next_mail(ANN).await.code();
        let page = ann.follow(waiting).await;
        ann.press(&page, "Activate my account", &[("code", &code)]).await.leads_to(CART);
    });
}

#[test]
fn whoever_activates_on_the_phone_goes_on_where_the_sign_up_began() {
    both(async |app| {
        let mut ann = on_the_way(app).await;
        let waiting = ann.register(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        app.browser().submit(&mail.link(), &[("password", PASSWORD)]).await.leads_to("/account");
        let page = ann.follow(waiting).await.is(200);
        ann.press(&page, "Continue to my account", &[]).await.leads_to(CART);
    });
}

#[test]
fn whoever_signs_in_by_mail_comes_out_there() {
    both(async |app| {
        app.member(ANN).await.log_out().await;
        for by_code in [false, true] {
            let mut ann = on_the_way(app).await;
            ann.submit("/login/mail", &[("email", ANN)]).await.leads_to("/login/mail/sent");
            let mail = app.open_next_mail(ANN).await;
            let code = mail.code();
            let entered = if by_code {
                ann.submit("/login/mail/sent", &[("code", &code)]).await
            } else {
                ann.submit(&mail.link(), &[]).await
            };
            entered.leads_to(CART);
        }
        app.ignore_mail();
    });
}

#[test]
fn whoever_forgot_the_password_comes_out_there_with_the_new_one() {
    both(async |app| {
        app.member(ANN).await.log_out().await;
        let mut ann = on_the_way(app).await;
        ann.forgot_password(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        let done = ann.reset_password(&mail, OTHER).await.leads_to("/login");
        let form = ann.follow(done).await.is(200);
        ann.press(&form, "Sign in", &[("email", ANN), ("password", OTHER)]).await.leads_to(CART);
        ann.visit("/login").await.leads_to("/account");
        app.ignore_mail();
    });
}

#[test]
fn what_a_browser_claims_to_remember_is_judged_again_f_65() {
    both(async |app| {
        app.member(ANN).await.log_out().await;
        for next in
            ["//evil.example", "%2F%2Fevil.example", "%2F%5Cevil.example", "https%3A%2F%2Fevil.example", "%ff", ""]
        {
            let mut ann = app.browser();
            ann.jar.insert("__Host-next".to_owned(), next.to_owned());
            assert_eq!(ann.visit("/login").await.is(200).count("input[name=next]"), 0, "{next:?}");
            ann.submit("/login/mail", &[("email", ANN)]).await.leads_to("/login/mail/sent");
            let mail = app.open_next_mail(ANN).await;
            ann.submit(&mail.link(), &[]).await.leads_to("/account");
            app.wait(HOUR);
        }
        app.ignore_mail();
    });
}
