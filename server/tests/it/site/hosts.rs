//! Who a request says it is for has no influence on any link, cookie or sender (I-10 to I-12, I-72).

use axum::http::{Method, Request, request};

use crate::received::Mail;
use crate::test_app::{ANN, DAY, PASSWORD, SITE, TestApp, both};

const EVIL: &str = "evil.example";

/// The forms that make us send mail, ready to be posted for [`ANN`].
fn forms() -> [(&'static str, String); 4] {
    let email = "email=ann%40example.org";
    [
        ("/register", format!("{email}&password={}", PASSWORD.replace(' ', "+"))),
        ("/forgot-password", email.to_owned()),
        ("/register/resend", email.to_owned()),
        ("/login/mail", email.to_owned()),
    ]
}

fn post(uri: &str) -> request::Builder {
    let form = "application/x-www-form-urlencoded";
    Request::builder().method(Method::POST).uri(uri).header("content-type", form)
}

#[test]
fn a_request_for_another_host_is_refused_and_mails_nobody_i_10() {
    both(async |app| {
        app.member(ANN).await;
        let before = app.state_of_everything().await;
        for (path, body) in forms() {
            let elsewhere = format!("https://{EVIL}{path}");
            for (status, request) in [
                (421, post(path).header("host", EVIL)),
                (421, post(path).header("host", "accounts.example.org:444")),
                (421, post(path).header("host", "accounts.example.org:x@evil.example")),
                (421, post(path).header("host", "accounts.example.org.evil.example")),
                (421, post(path).header("host", "accounts.example.org:443.evil.example")),
                (421, post(path).header("host", "accounts.example.org:")),
                (421, post(path).header("host", "x@accounts.example.org")),
                (400, post(path)),
                (400, post(path).header("host", "accounts.example.org").header("host", EVIL)),
                (400, post(path).header("host", "accounts.example.org, evil.example")),
                (421, post(&elsewhere).header("host", "accounts.example.org")),
                (421, post(&elsewhere).header("host", EVIL)),
            ] {
                let described = format!("{request:?}");
                let answer = app.browser().send(request, &body).await;
                assert_eq!(answer.status, status, "{described}");
                assert!(!answer.body.contains(EVIL), "{described}");
                let way_out = if status == 421 { SITE } else { "/" };
                assert_eq!(answer.attributes("main a.button", "href"), [way_out], "{described}");
            }
        }
        assert_eq!(app.state_of_everything().await, before);
    });
}

/// The mails of one form, however the request was dressed up.
async fn mails(app: &TestApp, (path, body): &(&str, String), headers: &[(&str, &str)]) -> Vec<String> {
    let mut browser = app.browser();
    let request = browser.request(Method::POST, path).header("content-type", "application/x-www-form-urlencoded");
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    browser.send(request, body).await.is(303);
    app.open_all_mail(ANN).await.iter().map(Mail::essence).collect()
}

#[test]
fn what_proxies_say_changes_no_mail_i_10_i_11_i_12() {
    both(async |app| {
        app.member(ANN).await;
        for form in forms() {
            let clean = mails(app, &form, &[]).await;
            assert_eq!(clean.len(), 1, "{}", form.0);
            for headers in [
                &[("x-forwarded-host", EVIL), ("x-host", EVIL), ("x-forwarded-server", EVIL)][..],
                &[("forwarded", "host=evil.example;proto=http"), ("x-original-url", "https://evil.example/")],
                &[
                    ("x-forwarded-proto", "http"),
                    ("x-forwarded-port", "81"),
                    ("origin", "https://accounts.example.org"),
                ],
            ] {
                assert_eq!(mails(app, &form, headers).await, clean, "{} {headers:?}", form.0);
            }
            // An address gets a dozen mails a day.
            app.wait(DAY);
        }
    });
}

#[test]
fn redirects_and_cookies_name_no_host_at_all_i_10() {
    both(async |app| {
        let mut ann = app.browser();
        let answer = ann.register(ANN).await;
        assert!(answer.header("location").expect("a redirect").starts_with("/register"));
        assert!(answer.set_cookies().iter().all(|(_, _, rest)| !rest.to_lowercase().contains("domain")));
        app.ignore_mail();
    });
}

#[test]
fn another_spelling_of_a_path_leads_nowhere_i_72() {
    both(async |app| {
        for path in ["//login", "/./login", "/LOGIN", "/%2flogin", "/login%2f", "/login;x", "/x/../login"] {
            let mut browser = app.browser();
            browser.visit(path).await.is(404);
            browser.submit(path, &[("email", ANN), ("password", PASSWORD)]).await.is(404);
        }
        assert_eq!(app.count("vestibule_throttles").await + app.count("vestibule_audit").await, 0);
    });
}

#[test]
fn paths_with_hidden_characters_are_refused_with_a_page_i_83_f_54() {
    both(async |app| {
        for path in ["/%0a", "/%00", "/%1b[31m", "/%", "/%zz", "/%ff", "/%c0%80", "/%ed%a0%80", "/login%00"] {
            app.browser().visit(path).await.is(400);
        }
        app.browser().visit(&format!("/{}", "a".repeat(9_000))).await.is(414);
        let page = app.browser().visit("/%3Cscript%3Ealert(1)%3C/script%3E").await.is(404);
        assert!(!page.body.contains("alert(1)"));
    });
}
