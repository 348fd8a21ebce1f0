//! Whether an address has an account cannot be seen from outside (R-EN-1 to R-EN-5).

use mail::SendError;

use crate::answer::Answer;
use crate::browser::Browser;
use crate::test_app::{OTHER, PASSWORD, SECOND, TestApp, both};

/// Accounts in every state. All names are equally long, so that lengths can be compared too.
pub(crate) const ADDRESSES: [&str; 5] =
    ["unknown@example.org", "waiting@example.org", "members@example.org", "barred1@example.org", "nopass1@example.org"];

pub(crate) async fn everybody(app: &TestApp) {
    app.browser().register(ADDRESSES[1]).await;
    for address in &ADDRESSES[2..] {
        app.browser().register(address).await;
        app.deliver().await;
    }
    app.sql(
        "UPDATE vestibule_users SET email_confirmed = TRUE, confirmed_at = created_at WHERE email NOT LIKE 'waiting%'",
    )
    .await;
    app.sql("UPDATE vestibule_users SET status = 'disabled' WHERE email LIKE 'barred%'").await;
    app.sql("UPDATE vestibule_users SET password_hash = NULL WHERE email LIKE 'nopass%'").await;
    app.ignore_mail();
    app.deliver().await;
    app.wait(SECOND);
}

/// An answer without what may differ: the address as typed, and the values of cookies.
pub(crate) fn normalised(answer: &Answer, address: &str) -> String {
    let mut headers = answer.headers.clone();
    headers.remove("set-cookie");
    let cookies: Vec<_> =
        answer.set_cookies().into_iter().map(|(name, value, rest)| (name, value.len(), rest)).collect();
    let (status, body) = (answer.status, answer.body.replace(address, "ADDRESS"));
    format!("{status} {headers:?} {cookies:?}\n{body}")
}

/// Does the same for every address, each in a browser of its own, and compares what comes back.
pub(crate) async fn assert_same(app: &TestApp, tell: impl AsyncFn(&mut Browser, &str) -> Vec<Answer>) {
    let mut first: Option<Vec<String>> = None;
    for address in ADDRESSES {
        let answers = tell(&mut app.browser(), address).await;
        let answers: Vec<_> = answers.iter().map(|answer| normalised(answer, address)).collect();
        assert_eq!(first.get_or_insert_with(|| answers.clone()), &answers, "{address} can be told apart");
    }
}

#[test]
fn signing_up_looks_the_same_for_every_address_r_en_1_i_63() {
    both(async |app| {
        everybody(app).await;
        assert_same(app, async |browser, address| {
            let posted = browser.register_with(address, OTHER).await;
            let queued = browser.visit("/register/sent").await;
            app.deliver().await;
            vec![posted, queued, browser.visit("/register/sent").await]
        })
        .await;
    });
}

#[test]
fn the_waiting_page_looks_the_same_whatever_is_tried_there_r_en_1() {
    both(async |app| {
        everybody(app).await;
        assert_same(app, async |browser, address| {
            browser.register_with(address, OTHER).await;
            app.deliver().await;
            let mut answers = Vec::new();
            for _ in 0..6 {
                answers.push(browser.submit("/register/code", &[("code", "000000")]).await);
            }
            for _ in 0..2 {
                answers.push(browser.submit("/register/resend", &[]).await);
                answers.push(browser.visit("/register/sent").await);
                app.deliver().await;
                answers.push(browser.visit("/register/sent").await);
            }
            answers.push(browser.submit("/register/sent", &[]).await);
            answers
        })
        .await;
    });
}

#[test]
fn correcting_an_address_looks_the_same_for_every_new_one_r_en_1() {
    both(async |app| {
        everybody(app).await;
        assert_same(app, async |browser, address| {
            browser.register_with(&format!("first-{address}"), OTHER).await;
            let corrected = browser.submit("/register/address", &[("email", address)]).await;
            let queued = browser.visit("/register/sent").await;
            app.deliver().await;
            vec![corrected, queued, browser.visit("/register/sent").await]
        })
        .await;
    });
}

#[test]
fn a_refused_sign_in_looks_the_same_for_every_address_r_en_1_i_53() {
    both(async |app| {
        everybody(app).await;
        assert_same(app, async |browser, address| {
            let mut answers = Vec::new();
            for typed in [OTHER, ""] {
                answers.push(browser.log_in_with(address, typed).await.is(422));
            }
            answers
        })
        .await;
    });
}

#[test]
fn signing_in_with_the_password_just_registered_looks_the_same_for_every_address_r_en_1() {
    both(async |app| {
        everybody(app).await;
        assert_same(app, async |browser, address| {
            browser.register_with(address, OTHER).await;
            let here = browser.log_in_with(address, OTHER).await;
            let elsewhere = app.browser().log_in_with(address, OTHER).await.is(422);
            app.browser().register_with(address, "a third password of mine").await;
            vec![here, elsewhere, app.browser().log_in_with(address, OTHER).await]
        })
        .await;
    });
}

#[test]
fn the_right_password_of_a_disabled_account_is_refused_like_a_wrong_one_i_50() {
    both(async |app| {
        everybody(app).await;
        let mut answers = Vec::new();
        for address in [ADDRESSES[0], ADDRESSES[3]] {
            answers.push(normalised(&app.browser().log_in_with(address, PASSWORD).await.is(422), address));
        }
        assert_eq!(answers[0], answers[1]);
    });
}

#[test]
fn the_limit_of_a_sign_in_looks_the_same_for_every_address_r_en_1() {
    both(async |app| {
        everybody(app).await;
        assert_same(app, async |browser, address| {
            for _ in 0..10 {
                browser.log_in_with(address, OTHER).await.is(422);
            }
            vec![browser.log_in_with(address, OTHER).await.is(429)]
        })
        .await;
    });
}

#[test]
fn asking_for_a_reset_looks_the_same_for_every_address_r_en_1() {
    both(async |app| {
        everybody(app).await;
        assert_same(app, async |browser, address| {
            let posted = browser.forgot_password(address).await;
            vec![posted, browser.visit("/forgot-password/sent").await]
        })
        .await;
    });
}

#[test]
fn asking_for_another_mail_from_elsewhere_looks_the_same_for_every_address_r_en_1() {
    both(async |app| {
        everybody(app).await;
        assert_same(app, async |browser, address| {
            let posted = browser.submit("/register/resend", &[("email", address)]).await;
            let queued = browser.visit("/register/sent").await;
            app.deliver().await;
            let sent = browser.visit("/register/sent").await;
            let again = browser.submit("/register/resend", &[]).await;
            let code = browser.submit("/register/code", &[("code", "000000")]).await;
            vec![posted, queued, sent, again, code, browser.visit("/register/sent").await]
        })
        .await;
    });
}

#[test]
fn beyond_its_mail_budget_an_address_still_looks_the_same_r_th_6() {
    both(async |app| {
        everybody(app).await;
        assert_same(app, async |browser, address| {
            for _ in 0..6 {
                browser.register_with(address, OTHER).await;
                app.deliver().await;
            }
            let queued = browser.visit("/register/sent").await;
            app.deliver().await;
            vec![queued, browser.visit("/register/sent").await]
        })
        .await;
    });
}

#[test]
fn other_mistakes_are_told_before_anybody_looks_for_the_account_r_en_4_i_62() {
    both(async |app| {
        everybody(app).await;
        assert_same(app, async |browser, address| {
            let weak = browser.submit("/register", &[("email", address), ("password", "password1234")]).await.is(422);
            let next = [("email", address), ("password", OTHER), ("next", "//evil.example")];
            vec![weak, browser.submit("/login", &next).await.is(422)]
        })
        .await;
    });
}

#[test]
fn a_mail_server_in_trouble_changes_no_answer_r_en_5_i_61() {
    both(async |app| {
        everybody(app).await;
        assert_same(app, async |browser, address| {
            app.next_mail_fails(SendError::Lane("connection refused".into()));
            let forgot = browser.forgot_password(address).await;
            let registered = browser.register_with(address, OTHER).await;
            let page = browser.visit("/register/sent").await;
            vec![forgot, registered, page]
        })
        .await;
    });
}
