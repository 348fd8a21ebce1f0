//! `next`: after signing in, people come out where they wanted to go, and nowhere else (F-65, I-13).

use crate::test_app::{ANN, OTHER, PASSWORD, both};

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
fn i_14_a_query_survives() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        ann.log_out().await;
        let form = ann.visit("/login?next=%2Faccount%3Fb%3D1%26c%3D2%23d").await.is(200);
        assert_eq!(form.field("next"), "/account?b=1&c=2");
        ann.press(&form, "Sign in", &[("email", ANN), ("password", PASSWORD)]).await.leads_to("/account?b=1&c=2");
    });
}

#[test]
fn f_65_i_13_an_address_elsewhere_is_never_followed_on_any_branch() {
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
fn f_65_a_next_that_hides_control_characters_is_malformed() {
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
