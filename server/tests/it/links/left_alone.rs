//! Opening a link changes nothing, whoever opens it and however often (I-40, R-SE-6).

use axum::http::Method;

use crate::test_app::{ANN, BEN, OTHER, both};

#[test]
fn scanners_and_prefetching_browsers_use_no_link_up_i_40_f_79() {
    both(async |app| {
        let mut ann = app.browser();
        ann.register(ANN).await;
        let activation = app.open_next_mail(ANN).await;
        let mut ben = app.member(BEN).await;
        ben.forgot_password(BEN).await;
        let reset = app.open_next_mail(BEN).await;
        let before = app.state_of_everything().await;
        for link in [activation.link(), reset.link()] {
            // A scanner, and the browser that signed up.
            for browser in [&mut app.browser(), &mut ann.clone()] {
                for method in [Method::HEAD, Method::GET, Method::GET, Method::GET] {
                    let request = browser.request(method, &link).header("sec-purpose", "prefetch;prerender");
                    let answer = browser.send(request, "").await.is(200);
                    assert!(answer.set_cookies().is_empty(), "{answer:?}");
                }
            }
        }
        assert_eq!(app.state_of_everything().await, before);
        ann.activate(&activation).await;
        ben.reset_password(&reset, OTHER).await;
        app.open_next_mail(BEN).await;
    });
}

#[test]
fn no_page_of_a_link_submits_itself_i_40() {
    both(async |app| {
        let mut ann = app.browser();
        ann.register(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        for browser in [&mut ann, &mut app.browser()] {
            let page = browser.visit(&mail.link()).await.is(200);
            assert_eq!(page.count("meta[http-equiv]"), 0);
            assert!(page.count("form[method=post] button") >= 2);
        }
    });
}

#[test]
fn what_one_browser_shows_in_its_address_bar_works_in_the_next_i_41() {
    both(async |app| {
        app.browser().register(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        let (mut in_app, mut browser) = (app.browser(), app.browser());
        let opened = in_app.visit(&mail.link()).await.is(200);
        assert_eq!((opened.header("location"), opened.set_cookies().len()), (None, 0));
        let page = browser.visit(&opened.path).await.is(200);
        browser.press(&page, "Set it and activate", &[("new_password", OTHER)]).await.leads_to("/account");
    });
}

#[test]
fn forms_and_pages_change_nothing_when_they_are_only_looked_at_i_40() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let before = app.state_of_everything().await;
        for path in ["/", "/register", "/register/sent", "/login", "/forgot-password", "/account", "/livez", "/readyz"]
        {
            for method in [Method::GET, Method::HEAD] {
                let answer = ann.send(ann.request(method, path), "").await;
                assert!(!answer.hands_out("session"), "{path}");
            }
        }
        // Signing out, asking again and the like answer to POST alone.
        ann.visit("/logout").await.is(200).says("Sign out?");
        for path in ["/register/resend", "/register/address", "/register/code"] {
            ann.visit(path).await.is(303);
        }
        assert_eq!(app.state_of_everything().await, before);
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
    });
}
