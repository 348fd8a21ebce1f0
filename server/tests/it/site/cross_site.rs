//! Forms of other sites do nothing here (R-BR-1, I-78, F-75, F-76).

use axum::http::Method;

use crate::answer::Answer;
use crate::browser::Browser;
use crate::test_app::{ANN, BEN, OTHER, PASSWORD, SITE, TestApp, both};

async fn post(browser: &mut Browser, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    let request = browser.bare(Method::POST, path).header("content-type", "application/x-www-form-urlencoded");
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    browser.send(request, body).await
}

const SAYS: [Option<&str>; 5] = [None, Some("same-origin"), Some("none"), Some("same-site"), Some("cross-site")];
const ORIGINS: [Option<&str>; 5] =
    [None, Some(SITE), Some("null"), Some("https://evil.example"), Some("http://accounts.example.org")];

/// What security.md decides: the browser's own word first, then where the form came from; neither is no browser.
fn passes(says: Option<&str>, origin: Option<&str>) -> bool {
    match (says, origin) {
        (_, Some(SITE)) | (Some("same-origin" | "none"), _) | (None, None) => true,
        (Some(_), _) | (None, Some(_)) => false,
    }
}

#[test]
fn every_combination_of_headers_is_let_in_or_refused_as_decided_r_br_1_m_14() {
    both(async |app| {
        for says in SAYS {
            for origin in ORIGINS {
                let headers = [says.map(|says| ("sec-fetch-site", says)), origin.map(|origin| ("origin", origin))];
                let headers: Vec<_> = headers.into_iter().flatten().collect();
                let answer = post(&mut app.browser(), "/login", &headers, "email=&password=").await;
                let expected = if passes(says, origin) { 422 } else { 403 };
                assert_eq!(answer.status, expected, "{headers:?}");
            }
        }
    });
}

/// Every form, as it would do something.
fn forms() -> [(&'static str, String); 13] {
    let email = "email=ann%40example.org".to_owned();
    let password = PASSWORD.replace(' ', "+");
    let other = OTHER.replace(' ', "+");
    [
        ("/register", format!("email=new%40example.org&password={password}")),
        ("/register/resend", email.clone()),
        ("/forgot-password", email.clone()),
        ("/login/mail", email.clone()),
        ("/login", format!("{email}&password={password}")),
        ("/logout", String::new()),
        ("/account/password", format!("current_password={password}&new_password={other}")),
        ("/account/email", "email=new%40example.org".to_owned()),
        ("/account/email/cancel", String::new()),
        ("/account/sessions/others", String::new()),
        ("/account/notices", "on=no".to_owned()),
        ("/account/delete", format!("current_password={password}&confirm=delete")),
        ("/reauthenticate", format!("password={password}")),
    ]
}

#[test]
fn a_form_of_another_site_does_nothing_with_or_without_cookies_i_78_f_75() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let before = app.state_of_everything().await;
        for (path, body) in forms() {
            for headers in [[("sec-fetch-site", "cross-site")], [("sec-fetch-site", "same-site")], [("origin", "null")]]
            {
                for browser in [&mut ann, &mut app.browser()] {
                    let answer = post(browser, path, &headers, &body).await.is(403);
                    assert_eq!(answer.heading(), "This form was not sent from here");
                    assert!(answer.set_cookies().is_empty(), "{path}");
                }
            }
        }
        assert_eq!(app.state_of_everything().await, before);
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
    });
}

#[test]
fn the_forms_of_mailed_links_are_no_exception_f_76() {
    both(async |app| {
        let mut ann = app.browser();
        ann.register(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        let before = app.state_of_everything().await;
        for suffix in ["", "/decline", "/resend"] {
            post(&mut ann, &format!("{}{suffix}", mail.link()), &[("sec-fetch-site", "cross-site")], "").await.is(403);
        }
        assert_eq!(app.state_of_everything().await, before);
        ann.activate(&mail).await;
    });
}

#[test]
fn a_visitor_who_comes_from_another_site_may_look_around() {
    both(async |app: &TestApp| {
        let mut ben = app.member(BEN).await;
        let request = ben.bare(Method::GET, "/account").header("sec-fetch-site", "cross-site");
        ben.send(request, "").await.is(200).says(BEN);
    });
}
