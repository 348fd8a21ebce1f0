//! What is written down about people (F-72, R-LG-2, INV-6). Every story searches its log for passwords, cookies and
//! tokens when it ends; this one sees to it that there is something to search.

use axum::http::Method;

use crate::test_app::{ANN, OTHER, PASSWORD, both};

#[test]
fn a_whole_life_of_an_account_leaves_nothing_secret_in_the_log_f_72_r_lg_2() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        ann.log_out().await;
        ann.log_in_with(ANN, OTHER).await.is(422);
        ann.forgot_password(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        ann.reset_password(&mail, OTHER).await;
        app.open_next_mail(ANN).await;
        ann.log_in_with(ANN, OTHER).await.leads_to("/account");
        ann.visit("/reset-password/forged").await.is(400);
        let request = ann.bare(Method::POST, &mail.link()).header("sec-fetch-site", "cross-site");
        ann.send(request, "").await.is(403);
        let (log, secrets) = (app.log.text(), app.secrets.all());
        assert!(log.contains("mail handed over"), "the log is there: {log}");
        for secret in [PASSWORD, OTHER, ann.cookie("session").expect("signed in"), &mail.tokens()[0]] {
            assert!(secrets.iter().any(|kept| kept == secret), "searched for");
        }
        assert!(!log.contains(ANN) && !log.contains("198.18."), "R-LG-2: whose it was is for the audit trail");
    });
}

#[test]
#[should_panic(expected = "F-72")]
fn a_story_that_logs_a_secret_fails_f_72() {
    both(async |app| {
        let ann = app.member(ANN).await;
        tracing::trace!(cookie = ann.cookie("session"), "careless");
    });
}
