//! Every field of every form, fed with everything a form was never meant for (F-52, F-54, F-64, F-67, M-4, R-BL-2).

use axum::http::Method;

use crate::answer::Answer;
use crate::browser::Browser;
use crate::test_app::{ANN, OTHER, PASSWORD, SECOND, TestApp, both};

/// Form-encoded, as it crosses the wire, and whether it is malformed in itself.
const NASTY: [(&str, bool); 15] = [
    ("", false),
    ("%20", false),
    ("%ff%fe", true),
    ("%c0%80", true),
    ("%ed%a0%80", true),
    ("%zz", true),
    ("a%00b", true),
    ("a%0d%0aBcc%3a+eve%40evil.example", false),
    ("%22%3E%3Csvg+onload%3Dalert(1)%3E%40example.org", false),
    ("%3C%2Ftitle%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E", false),
    ("%27%22%3E%3Cimg+src%3Dx+onerror%3Dalert(1)%3E", false),
    ("%7B%7B7*7%7D%7D%27+OR+1%3D1+--", false),
    ("%EF%BD%81nn%40example.org", false),
    ("%E2%80%AEgro.elpmaxe%40nna%E2%80%8B", false),
    ("%F0%9F%8D%8A%CC%81%CC%81%CC%81", false),
];

/// A form with good values, in the browser of somebody who may send it.
struct Form {
    browser: Browser,
    path: String,
    fields: Vec<(&'static str, String)>,
}

#[derive(Clone, Copy, Debug)]
enum Scene {
    Anybody(&'static str, &'static [(&'static str, &'static str)]),
    Waiting(&'static str, &'static [(&'static str, &'static str)]),
    AskedByMail(&'static str, &'static [(&'static str, &'static str)]),
    Member(&'static str, &'static [(&'static str, &'static str)]),
    Activation(&'static str),
    Reset,
}
use Scene::{Activation, Anybody, AskedByMail, Member, Reset, Waiting};

/// Every form there is.
const SCENES: [Scene; 19] = [
    Anybody("/register", &[("email", ANN), ("password", PASSWORD)]),
    Anybody("/register/resend", &[("email", ANN)]),
    Anybody("/login", &[("email", ANN), ("password", PASSWORD), ("next", "/account")]),
    Anybody("/login/mail", &[("email", ANN)]),
    Anybody("/forgot-password", &[("email", ANN)]),
    Waiting("/register/address", &[("email", ANN)]),
    Waiting("/register/code", &[("code", "123456")]),
    Waiting("/register/resend", &[("email", ANN)]),
    AskedByMail("/login/mail/sent", &[("code", "123456")]),
    Activation("password"),
    Activation("new_password"),
    Reset,
    Member("/account/password", &[("current_password", PASSWORD), ("new_password", OTHER)]),
    Member("/account/email", &[("email", ANN)]),
    Member("/account/sessions", &[("session", "0190a1b2-c3d4-7e8f-9011-223344556677")]),
    Member("/account/notices", &[("on", "yes")]),
    Member("/account/delete", &[("current_password", PASSWORD), ("confirm", "delete")]),
    Member("/reauthenticate", &[("password", PASSWORD), ("next", "/account/email")]),
    Member("/reauthenticate", &[("password", PASSWORD), ("next", "/account/email"), ("email", ANN)]),
];

impl Scene {
    async fn set(self, app: &TestApp) -> Form {
        app.wait(SECOND);
        let address = format!("person{}@example.org", app.state.clock.now().millis());
        let mut browser = app.browser();
        let owned = |fields: &[(&'static str, &str)]| fields.iter().map(|(n, v)| (*n, (*v).to_owned())).collect();
        let (path, fields) = match self {
            Anybody(path, fields) => (path.to_owned(), owned(fields)),
            Waiting(path, fields) => {
                browser.register(&address).await;
                (path.to_owned(), owned(fields))
            }
            AskedByMail(path, fields) => {
                browser.submit("/login/mail", &[("email", &address)]).await.is(303);
                (path.to_owned(), owned(fields))
            }
            Member(path, fields) => {
                browser = app.member(&address).await;
                (path.to_owned(), owned(fields))
            }
            Activation(field) => {
                app.browser().register(&address).await;
                (app.open_next_mail(&address).await.link(), owned(&[(field, PASSWORD)]))
            }
            Reset => {
                app.member(&address).await;
                browser.forgot_password(&address).await;
                (app.open_next_mail(&address).await.link(), owned(&[("new_password", OTHER)]))
            }
        };
        Form { browser, path, fields }
    }
}

impl Form {
    /// The body with one field as it crosses the wire.
    fn body(&self, changed: usize, raw: &str) -> String {
        let encode = |text: &String| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
        let value = |(n, (name, value)): (usize, &(&str, String))| {
            format!("{name}={}", if n == changed { raw.to_owned() } else { encode(value) })
        };
        self.fields.iter().enumerate().map(value).collect::<Vec<_>>().join("&")
    }

    async fn send(&mut self, app: &TestApp, body: &str) -> Answer {
        // Or the limits would answer.
        app.sql("DELETE FROM vestibule_throttles").await;
        let path = self.path.clone();
        self.browser.submit_raw(&path, body).await
    }
}

/// What was typed, if it is text.
fn decoded(raw: &str) -> String {
    form_urlencoded::parse(format!("x={raw}").as_bytes())
        .next()
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

fn check(answer: &Answer, field: &str, raw: &str, malformed: bool) {
    let typed = decoded(raw);
    let told = format!("{} {field}={raw}: {}", answer.path, answer.status);
    assert!(answer.status == 303 || (400..=422).contains(&answer.status), "{told}");
    assert_eq!(answer.status == 400, malformed, "{told}");
    if answer.status == 422 && field == "email" && !typed.chars().any(char::is_control) {
        assert_eq!(answer.field("email"), typed, "{told}");
    }
    if field.contains("password") && typed.trim().len() > 3 {
        let text = answer.html().root_element().html();
        assert!(!text.contains("onload") && !text.contains("alert(1)") && !answer.body.contains(&typed), "{told}");
    }
}

#[test]
fn no_field_breaks_the_page_or_comes_back_as_markup_f_54_f_64_m_4() {
    both(async |app| {
        app.ignore_mail();
        for scene in SCENES {
            let mut form = scene.set(app).await;
            for changed in 0..form.fields.len() {
                for (raw, malformed) in NASTY {
                    let answer = form.send(app, &form.body(changed, raw)).await;
                    check(&answer, form.fields[changed].0, raw, malformed);
                    if answer.status == 303 {
                        form = scene.set(app).await;
                    }
                }
            }
        }
    });
}

#[test]
fn what_is_too_long_is_refused_before_it_is_read_f_52() {
    both(async |app| {
        app.ignore_mail();
        for scene in SCENES {
            let mut form = scene.set(app).await;
            for changed in 0..form.fields.len() {
                let long = "a".repeat(10_000);
                let answer = form.send(app, &form.body(changed, &long)).await;
                assert!(
                    [303, 422].contains(&answer.status),
                    "{} {}: {}",
                    form.path,
                    form.fields[changed].0,
                    answer.status
                );
                form.send(app, &form.body(changed, &"a".repeat(16 * 1024))).await.is(413);
                if answer.status == 303 {
                    form = scene.set(app).await;
                }
            }
        }
    });
}

#[test]
fn repeated_fields_and_floods_of_them_are_malformed_f_52_f_67_r_bl_2() {
    both(async |app| {
        app.ignore_mail();
        for scene in SCENES {
            let mut form = scene.set(app).await;
            let good = form.body(usize::MAX, "");
            let name = form.fields[0].0;
            let flood = (0..33).map(|n| format!("f{n}=1")).collect::<Vec<_>>().join("&");
            for body in [format!("{good}&{name}=again"), format!("{name}=&{good}"), flood, format!("{good}&x=%")] {
                form.send(app, &body).await.is(400);
            }
        }
    });
}

#[test]
fn fields_that_no_form_has_set_nothing_r_bl_2() {
    both(async |app| {
        let mut ann = app.browser();
        let extra = [
            ("email", ANN),
            ("password", PASSWORD),
            ("email_confirmed", "true"),
            ("confirmed", "1"),
            ("status", "active"),
            ("is_admin", "1"),
            ("role", "admin"),
            ("id", "1"),
            ("user_id", "1"),
            ("security_stamp", "x"),
            ("token", "null"),
        ];
        ann.submit("/register", &extra).await.leads_to("/register/sent");
        app.open_next_mail(ANN).await;
        assert_eq!(app.count("vestibule_users WHERE email_confirmed").await, 0);
        ann.submit("/login", &extra).await.is(422);
    });
}

#[test]
fn what_is_no_form_is_not_read_i_02() {
    both(async |app| {
        app.ignore_mail();
        for scene in SCENES {
            let form = scene.set(app).await;
            let mut browser = form.browser.clone();
            for kind in [
                "application/json",
                "text/plain",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded; charset=latin1",
            ] {
                let request = browser.request(Method::POST, &form.path).header("content-type", kind);
                browser.send(request, r#"{"email":"ann@example.org"}"#).await.is(415);
            }
            let request = browser.request(Method::POST, &form.path);
            browser.send(request, &form.body(usize::MAX, "")).await.is(415);
        }
    });
}

#[test]
fn cookies_that_are_no_cookies_of_ours_are_nobodys_f_54() {
    both(async |app| {
        let values = ["", "\"", "a=b=c", "%00", "<script>", &"x".repeat(5_000), "AAAA; __Host-session=BBBB"];
        for value in values {
            for name in ["session", "attempt", "device", "mail-login", "flash", "next"] {
                let mut browser = app.browser();
                browser.jar.insert(format!("__Host-{name}"), value.to_owned());
                for path in ["/", "/login", "/register/sent"] {
                    browser.clone().visit(path).await.is(200);
                }
                app.sql("DELETE FROM vestibule_throttles").await;
                browser.log_in_with(ANN, PASSWORD).await.is(422);
            }
        }
    });
}

#[test]
fn a_browsers_name_for_itself_is_shown_as_one_of_our_words_i_83_f_64() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        ann.log_out().await;
        let form = "application/x-www-form-urlencoded";
        let request = ann.bare(Method::POST, "/login").header("content-type", form);
        let request = request.header("user-agent", "<svg onload=alert(1)>\u{1f}".trim_end_matches('\u{1f}'));
        let body = format!("email=ann%40example.org&password={}", PASSWORD.replace(' ', "+"));
        ann.send(request, &body).await.leads_to("/account");
        for path in ["/account/sessions", "/account/activity"] {
            let page = ann.visit(path).await.is(200).says("A browser");
            assert!(!page.body.contains("onload"), "{path}");
        }
    });
}
