//! What is there, what is not, and what every answer tells the browser (R-BR-2 to R-BR-5, F-56, F-70).

use std::fmt::Write;
use std::net::Ipv6Addr;

use axum::http::{HeaderName, Method};

use crate::browser::Browser;
use crate::test_app::{ANN, Setup, both, both_with};

const PAGES: [&str; 8] = [
    "/",
    "/register",
    "/register/sent",
    "/login",
    "/login/mail",
    "/forgot-password",
    "/forgot-password/sent",
    "/account",
];
const FORMS_ONLY: [&str; 7] = [
    "/logout",
    "/register/resend",
    "/register/address",
    "/register/code",
    "/account/email/cancel",
    "/account/sessions/others",
    "/account/notices",
];

#[test]
fn other_methods_are_refused_with_a_page_r_br_5_f_56() {
    both(async |app| {
        let mut visitor = app.browser();
        for path in PAGES.iter().chain(&FORMS_ONLY) {
            for method in [Method::PUT, Method::DELETE, Method::PATCH, Method::OPTIONS, Method::TRACE] {
                let answer = visitor.send(visitor.request(method.clone(), path), "").await.is(405);
                let allowed = answer.header("allow").expect("Allow");
                assert!(!allowed.contains(method.as_str()), "{path}: {allowed}");
                assert_eq!(answer.heading(), "This page cannot be opened directly");
            }
        }
        for path in ["/", "/account", "/forgot-password/sent", "/livez", "/.well-known/change-password"] {
            assert_eq!(visitor.submit(path, &[]).await.is(405).header("allow"), Some("GET,HEAD"), "{path}");
        }
    });
}

#[test]
fn a_head_request_is_answered_like_its_page_without_the_page_m_7() {
    both(async |app| {
        let mut visitor = app.browser();
        for path in PAGES.iter().filter(|path| **path != "/account") {
            let page = visitor.visit(path).await.is(200);
            let head = visitor.send(visitor.request(Method::HEAD, path), "").await.is(200);
            assert!(head.body.is_empty() && !page.body.is_empty());
            assert_eq!(head.header("content-type"), page.header("content-type"));
        }
    });
}

#[test]
fn answers_of_every_kind_carry_the_same_headers_f_70_r_br_3() {
    both(async |app| {
        let mut visitor = app.browser();
        let mut told = String::new();
        let answers = [
            visitor.visit("/login").await.is(200),
            visitor.visit("/account").await.is(303),
            visitor.visit("/login?next=%ff").await.is(400),
            visitor.visit("/nowhere").await.is(404),
            visitor.visit("/register/code").await.is(303),
            visitor.submit("/account", &[]).await.is(405),
            visitor.visit("/livez").await.is(200),
            visitor.submit("/login", &[]).await.is(422),
        ];
        for answer in answers {
            let mut names: Vec<_> = answer.headers.keys().map(HeaderName::as_str).collect();
            names.sort_unstable();
            writeln!(told, "{} {}: {}", answer.status, answer.path, names.join(" ")).expect("written");
        }
        insta::assert_snapshot!("headers_of_answers", told);
    });
}

#[test]
fn assets_are_kept_for_ever_under_names_of_this_build() {
    both(async |app| {
        let mut visitor = app.browser();
        let page = visitor.visit("/").await;
        let css = page.attributes("link[rel=stylesheet]", "href");
        let js = page.attributes("script", "src");
        for (path, kind) in [(&css[0], "text/css; charset=utf-8"), (&js[0], "text/javascript; charset=utf-8")] {
            let asset = visitor.visit(path).await.is(200);
            assert_eq!(asset.header("content-type"), Some(kind));
            assert_eq!(asset.header("cache-control"), Some("public, max-age=31536000, immutable"));
            assert_eq!((asset.header("vary"), asset.header("content-encoding")), (Some("accept-encoding"), None));
        }
        for path in [
            "/vestibule/main.00000000.css",
            "/vestibule/../Cargo.toml",
            "/vestibule/%2e%2e%2fCargo.toml",
            "/vestibule/",
        ] {
            visitor.visit(path).await.is(404);
        }
    });
}

#[test]
fn how_something_ended_is_a_page_that_can_be_loaded_again_and_asks_for_no_password() {
    both(async |app| {
        let mut visitor = app.browser();
        for (what, heading) in [
            ("change-stopped", "Your address stays as it is"),
            ("address-restored", "Your address is back"),
            ("locked", "Your account is locked"),
            ("signed-out", "You are signed out"),
            ("deleted", "Your account is deleted"),
        ] {
            let page = visitor.visit(&format!("/done/{what}")).await.is(200);
            assert_eq!((page.heading().as_str(), page.count("input[type=password]")), (heading, 0));
        }
        visitor.visit("/done/anything").await.is(404);
    });
}

#[test]
fn password_managers_find_the_form() {
    both(async |app| {
        let answer = app.browser().visit("/.well-known/change-password").await.is(302);
        assert_eq!(answer.header("location"), Some("/account/password"));
        let mut ann = app.member(ANN).await;
        let form = ann.visit("/account/password").await.is(200);
        assert_eq!(form.attributes("input[type=password]", "autocomplete"), ["current-password", "new-password"]);
    });
}

#[test]
fn password_fields_tell_password_managers_what_they_are_r_pw_8() {
    both(async |app| {
        for (page, expected) in
            [("/register", ["username", "new-password"]), ("/login", ["username", "current-password"])]
        {
            let page = app.browser().visit(page).await;
            assert_eq!(page.attributes("main input", "autocomplete"), expected);
            assert_eq!(page.count("input[onpaste], input[maxlength]"), 0);
        }
    });
}

#[test]
fn whom_to_tell_about_a_vulnerability_is_told_only_where_somebody_is_named() {
    both(async |app| {
        app.browser().visit("/.well-known/security.txt").await.is(404);
    });
    let setup = Setup { settings: &[("SECURITY_CONTACT", "mailto:security@example.org")], ..Setup::default() };
    both_with(setup, async |app| {
        let text = app.browser().visit("/.well-known/security.txt").await.is(200).body;
        assert!(text.starts_with("Contact: mailto:security@example.org\nExpires: 2026-12-31T00:00:00Z\n"), "{text}");
    });
}

#[test]
fn where_mail_is_sent_there_is_no_development_mailbox() {
    both(async |app| {
        for path in [
            "/dev/mailbox",
            "/dev/mailbox/newest",
            "/dev/mailbox/newest.json",
            "/dev/mailbox/1",
            "/dev/mailbox/1/html",
            "/dev/mailbox/1/raw",
            "/dev/mailbox/preview",
            "/dev/mailbox/preview/activate",
        ] {
            app.browser().visit(path).await.is(404);
        }
        assert!(!app.browser().visit("/").await.body.contains("/dev/"));
    });
    both_with(Setup { mailbox: true, ..Setup::default() }, async |app| {
        app.browser().at([127, 0, 0, 1]).visit("/dev/mailbox").await.is(200);
        assert!(app.browser().visit("/").await.body.contains("href=\"/dev/mailbox\""));
    });
}

#[test]
fn the_development_mailbox_is_shown_at_this_machine_only_whatever_a_stranger_says() {
    let setup = Setup { mailbox: true, settings: &[("TRUSTED_PROXIES", "10.0.0.0/8")], ..Setup::default() };
    both_with(setup, async |app| {
        let (here, ipv6) = (app.browser().at([127, 0, 0, 1]), app.browser().at(Ipv6Addr::LOCALHOST));
        let (stranger, proxy) = (app.browser().at([203, 0, 113, 9]), app.browser().at([10, 0, 0, 1]));
        for path in ["/dev/mailbox", "/dev/mailbox/newest", "/dev/mailbox/preview"] {
            let asked = async |browser: &Browser, headers: &[(&str, &str)]| {
                let request = browser.request(Method::GET, path);
                let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
                browser.clone().send(request, "").await.status
            };
            for browser in [&here, &ipv6] {
                assert_eq!(asked(browser, &[]).await, 200, "{path}");
                assert_eq!(asked(browser, &[("x-forwarded-for", "127.0.0.1")]).await, 200, "a proxy for oneself");
                assert_eq!(asked(browser, &[("x-forwarded-for", "203.0.113.9")]).await, 404, "a proxy for others");
            }
            for browser in [&stranger, &proxy] {
                assert_eq!(asked(browser, &[]).await, 404, "{path}");
                assert_eq!(asked(browser, &[("x-forwarded-for", "127.0.0.1")]).await, 404, "{path}");
            }
            let unknown = stranger.clone().visit("/no-such-page").await;
            let refused = stranger.clone().visit(path).await;
            assert_eq!((refused.status, &refused.body, &refused.headers), (404, &unknown.body, &unknown.headers));
            stranger.clone().submit(path, &[]).await.is(404);
        }
    });
}

#[test]
fn metrics_are_not_for_visitors_r_cf_1() {
    both(async |app| {
        app.browser().visit("/metrics").await.is(404);
    });
}

#[test]
fn the_name_of_the_site_and_the_way_to_help_come_from_the_settings() {
    let setup =
        Setup { settings: &[("SITE_NAME", "Tom & Jerry <3"), ("SUPPORT_EMAIL", "it@example.org")], ..Setup::default() };
    both_with(setup, async |app| {
        let page = app.browser().visit("/").await.is(200).says("Welcome to Tom & Jerry <3");
        assert_eq!(page.attributes("footer a[href^=mailto]", "href"), ["mailto:it@example.org"]);
        app.browser().register(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        assert_eq!(mail.subject, "Activate your Tom & Jerry <3 account");
    });
}
