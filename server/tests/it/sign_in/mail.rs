//! Signing in by mail: in the browser that asked, by the link or by the code.

use crate::browser::Browser;
use crate::received::Mail;
use crate::test_app::{ANN, BEN, MINUTE, PASSWORD, SECOND, TestApp, both};

/// A member in a browser that is signed out, asking for a mail.
async fn ask(app: &TestApp) -> (Browser, Mail) {
    let mut ann = app.member(ANN).await;
    ann.log_out().await;
    let form = ann.visit("/login/mail").await.is(200);
    let sent = ann.press(&form, "Send the mail", &[("email", ANN)]).await.leads_to("/login/mail/sent");
    ann.follow(sent).await.is(200).says(ANN);
    let mail = app.open_next_mail(ANN).await;
    (ann, mail)
}

#[test]
fn the_link_signs_in_the_browser_that_asked_with_one_button() {
    both(async |app| {
        let (mut ann, mail) = ask(app).await;
        let page = ann.visit(&mail.link()).await.is(200).says("a•••@example.org");
        assert_eq!(ann.signed_in_as().await, None, "R-SE-6");
        ann.press(&page, "Sign in", &[]).await.leads_to("/account");
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
        let mut again = ann.clone();
        again.log_out().await;
        again.submit(&mail.link(), &[]).await;
        assert_eq!(again.signed_in_as().await, None, "R-OB-1");
    });
}

#[test]
fn the_code_signs_in_the_browser_that_asked() {
    both(async |app| {
        let (mut ann, mail) = ask(app).await;
        let page = ann.visit("/login/mail/sent").await.is(200);
        ann.press(&page, "Sign in", &[("code", &mail.code())]).await.leads_to("/account");
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
    });
}

#[test]
fn in_another_browser_the_link_shows_the_code_and_signs_nobody_in_f_76() {
    both(async |app| {
        let (mut ann, mail) = ask(app).await;
        let mut phone = app.browser();
        let page = phone.visit(&mail.link()).await.is(200);
        let code = page.texts(".code").concat();
        assert!(!phone.submit(&mail.link(), &[]).await.hands_out("session"));
        phone.submit("/login/mail/sent", &[("code", &code)]).await.leads_to("/login/mail");
        assert_eq!(phone.signed_in_as().await, None);
        ann.submit("/login/mail/sent", &[("code", &code)]).await.leads_to("/account");
    });
}

#[test]
fn link_and_code_work_for_ten_minutes_r_ob_2() {
    both(async |app| {
        let (mut ann, mail) = ask(app).await;
        app.wait((10 * MINUTE).saturating_sub(SECOND));
        ann.visit(&mail.link()).await.is(200);
        app.wait(SECOND);
        ann.submit(&mail.link(), &[]).await.is(410);
        let late = ann.submit("/login/mail/sent", &[("code", &mail.code())]).await;
        assert!(!late.hands_out("session"));
        assert_eq!(ann.signed_in_as().await, None);
    });
}

/// Has asked twice, and got two mails.
async fn ask_twice(app: &TestApp) -> (Browser, [Mail; 2]) {
    let (mut ann, first) = ask(app).await;
    app.wait(5 * MINUTE);
    ann.submit("/login/mail", &[("email", ANN)]).await.leads_to("/login/mail/sent");
    (ann, [first, app.open_next_mail(ANN).await])
}

#[test]
fn asked_for_twice_the_older_link_works_as_well_and_both_work_once() {
    both(async |app| {
        let (mut ann, [first, second]) = ask_twice(app).await;
        let page = ann.visit(&first.link()).await.is(200);
        ann.press(&page, "Sign in", &[]).await.leads_to("/account");
        ann.log_out().await;
        ann.submit(&second.link(), &[]).await.is(410);
    });
}

#[test]
fn asked_for_twice_the_older_code_works_as_well() {
    both(async |app| {
        let (mut ann, [first, _]) = ask_twice(app).await;
        ann.submit("/login/mail/sent", &[("code", &first.code())]).await.leads_to("/account");
    });
}

#[test]
fn asked_for_another_address_the_earlier_mail_belongs_to_no_browser_any_more() {
    both(async |app| {
        app.member(BEN).await;
        let (mut ann, mail) = ask(app).await;
        ann.submit("/login/mail", &[("email", BEN)]).await.leads_to("/login/mail/sent");
        app.open_next_mail(BEN).await;
        assert!(!ann.submit(&mail.link(), &[]).await.hands_out("session"));
        assert!(!ann.submit("/login/mail/sent", &[("code", &mail.code())]).await.hands_out("session"));
    });
}

#[test]
fn a_sign_in_by_mail_uses_the_mail_up() {
    both(async |app| {
        let (mut ann, mail) = ask(app).await;
        let mut asked = ann.clone();
        ann.submit(&mail.link(), &[]).await.leads_to("/account");
        asked.submit(&mail.link(), &[]).await.is(410);
        assert!(!asked.submit("/login/mail/sent", &[("code", &mail.code())]).await.hands_out("session"));
    });
}

#[test]
fn five_wrong_codes_are_enough_r_ob_3() {
    both(async |app| {
        let (mut ann, mail) = ask(app).await;
        let wrong = if mail.code() == "000000" { "000001" } else { "000000" };
        for _ in 0..5 {
            ann.submit("/login/mail/sent", &[("code", wrong)]).await.is(422);
        }
        assert!(!ann.submit("/login/mail/sent", &[("code", &mail.code())]).await.hands_out("session"));
        ann.log_in_with(ANN, PASSWORD).await.leads_to("/account");
    });
}

#[test]
fn whether_there_is_an_account_does_not_show_r_en_1() {
    both(async |app| {
        app.member(ANN).await;
        let mut bodies = Vec::new();
        for address in [ANN, "zoe@example.org"] {
            let mut browser = app.browser();
            let posted = browser.submit("/login/mail", &[("email", address)]).await.leads_to("/login/mail/sent");
            assert!(posted.hands_out("mail-login"));
            let page = browser.follow(posted).await.is(200);
            let tried = browser.submit("/login/mail/sent", &[("code", "000000")]).await.is(422);
            bodies.push([page.body, tried.body].map(|body| body.replace(address, "ADDRESS")));
        }
        assert_eq!(bodies[0], bodies[1]);
        app.open_next_mail(ANN).await;
    });
}
