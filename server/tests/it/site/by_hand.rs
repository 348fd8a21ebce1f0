//! Addresses that people type, and that telephones and search engines know by themselves.

use axum::http::Method;

use crate::test_app::{ANN, both};

#[test]
fn what_people_type_who_know_other_sites_leads_to_the_page_they_mean() {
    both(async |app| {
        let mut visitor = app.browser();
        for (typed, page) in [
            ("/sign-in?next=/account/email", "/login?next=/account/email"),
            ("/signup", "/register"),
            ("/register/", "/register"),
            ("/log-out/", "/logout"),
            ("/reset-password", "/forgot-password"),
        ] {
            assert_eq!(visitor.visit(typed).await.is(308).header("location"), Some(page), "{typed}");
        }
        visitor.submit("/sign-in", &[]).await.is(404);
    });
}

#[test]
fn whoever_opens_the_address_that_signs_out_gets_one_button() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let page = ann.visit("/logout").await.is(200);
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN), "looking is not doing");
        ann.press(&page, "Sign out on this device", &[]).await.leads_to("/done/signed-out");
        ann.visit("/logout").await.leads_to("/done/signed-out");
    });
}

#[test]
fn a_page_that_does_not_exist_lets_members_sign_out_like_any_other() {
    both(async |app| {
        assert_eq!(app.browser().visit("/nowhere").await.is(404).count("form"), 0);
        let mut ann = app.member(ANN).await;
        let page = ann.visit("/nowhere").await.is(404);
        ann.press(&page, "Sign out", &[]).await.leads_to("/done/signed-out");
    });
}

#[test]
fn telephones_find_an_icon_and_search_engines_a_word() {
    both(async |app| {
        let mut visitor = app.browser();
        let request = visitor.bare(Method::HEAD, "/apple-touch-icon.png");
        assert_eq!(visitor.send(request, "").await.is(200).header("content-type"), Some("image/png"));
        assert!(visitor.visit("/robots.txt").await.is(200).body.starts_with("User-agent: *"));
    });
}
