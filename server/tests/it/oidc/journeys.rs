//! The request of an application survives whatever its member has to do first.

use super::client::{Client, agree, back, onward, parameter};
use crate::answer::Answer;
use crate::browser::Browser;
use crate::test_app::{ANN, OTHER, PASSWORD, TestApp, both};

/// A stranger whom an application has sent here.
async fn sent(app: &TestApp, client: &Client<'_>) -> Browser {
    let mut browser = app.browser();
    let asked = browser.visit(&client.request(&[])).await.is(303);
    browser.follow(asked).await.is(200).says("Chat");
    browser
}

async fn comes_out(browser: &mut Browser, done: Answer) {
    let page = onward(browser, done).await.is(200);
    assert_eq!(page.heading(), "Chat wants to know who you are");
    let there = back(&agree(browser, &page, "Allow").await);
    assert!(parameter(&there, "code").is_some());
}

#[test]
fn it_survives_sign_up_and_activation() {
    both(async |app| {
        let client = Client::new(app).await;
        let mut ann = sent(app, &client).await;
        assert!(ann.visit("/register").await.is(200).text().contains("Chat"));
        ann.register(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        let page = ann.visit(&mail.link()).await.is(200);
        let done = ann.press(&page, "Activate my account", &[]).await;
        comes_out(&mut ann, done).await;
    });
}

#[test]
fn it_survives_an_activation_on_the_phone() {
    both(async |app| {
        let client = Client::new(app).await;
        let mut ann = sent(app, &client).await;
        let waiting = ann.register(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        app.browser().submit(&mail.link(), &[("password", PASSWORD)]).await.leads_to("/account");
        let page = ann.follow(waiting).await.is(200);
        let done = ann.press(&page, "Continue to my account", &[]).await;
        comes_out(&mut ann, done).await;
    });
}

#[test]
fn it_survives_a_reset() {
    both(async |app| {
        app.member(ANN).await.log_out().await;
        let client = Client::new(app).await;
        let mut ann = sent(app, &client).await;
        ann.forgot_password(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        let done = ann.reset_password(&mail, OTHER).await;
        let form = ann.follow(done).await.is(200).says("Chat");
        let done = ann.press(&form, "Sign in", &[("email", ANN), ("password", OTHER)]).await;
        comes_out(&mut ann, done).await;
        app.ignore_mail();
    });
}

#[test]
fn it_survives_a_sign_in_by_mail_and_a_restart() {
    both(async |app| {
        app.member(ANN).await.log_out().await;
        let client = Client::new(app).await;
        let mut ann = sent(app, &client).await;
        ann.submit("/login/mail", &[("email", ANN)]).await.leads_to("/login/mail/sent");
        let mail = app.open_next_mail(ANN).await;
        // Nothing is in memory: another process would do as well.
        let mut ann = ann.visiting(server::routes::router(app.state.clone()));
        let done = ann.submit(&mail.link(), &[]).await;
        comes_out(&mut ann, done).await;
        app.ignore_mail();
    });
}
