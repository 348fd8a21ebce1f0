//! The main job: from the sign-up form to the account, and back in.

use crate::test_app::{ANN, MINUTE, PASSWORD, both};

#[test]
fn somebody_signs_up_follows_the_link_and_is_in() {
    both(async |app| {
        let mut ann = app.browser();
        let waiting = ann.register(ANN).await;
        ann.follow(waiting).await.is(200).says(ANN);
        let mail = app.open_next_mail(ANN).await;
        let page = ann.visit(&mail.link()).await.is(200).says(ANN);
        let account = ann.press(&page, "Activate my account", &[]).await.leads_to("/account");
        ann.follow(account).await.is(200).says("Your account is active.");
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
    });
}

#[test]
fn somebody_types_the_code_of_the_mail_instead() {
    both(async |app| {
        let mut ann = app.browser();
        let waiting = ann.register(ANN).await;
        let code = app.open_next_mail(ANN).await.code();
        let page = ann.follow(waiting).await;
        let account = ann.press(&page, "Activate my account", &[("code", &code)]).await.leads_to("/account");
        ann.follow(account).await.is(200).says(ANN).says("Your account is active.");
    });
}

#[test]
fn a_member_signs_out_and_in_again() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let out = ann.log_out().await;
        ann.follow(out).await.is(200).says("You are signed out");
        ann.visit("/account").await.leads_to("/login?next=%2Faccount");
        ann.log_in(ANN).await;
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
    });
}

#[test]
fn an_address_is_the_same_in_any_case() {
    both(async |app| {
        let mut ann = app.member("Ann@example.org").await;
        ann.log_out().await;
        ann.log_in("aNN@eXample.ORG").await;
    });
}

#[test]
fn signing_up_for_an_account_that_exists_sends_its_owner_the_ways_in() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        app.browser().register_with(ANN, "a stranger's own password").await;
        let mail = app.open_next_mail(ANN).await;
        assert_eq!(mail.links(), ["/login", "/forgot-password"]);
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
        ann.log_out().await;
        ann.log_in(ANN).await;
    });
}

#[test]
fn members_who_come_to_the_front_door_are_sent_to_their_account() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        for page in ["/", "/login", "/register", "/register/sent"] {
            ann.visit(page).await.leads_to("/account");
        }
    });
}

#[test]
fn the_mail_is_one_that_programs_do_not_answer_and_people_can_read() {
    both(async |app| {
        app.browser().register(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        assert_eq!((mail.to.as_str(), mail.from.as_str()), (ANN, "Vestibule <no-reply@example.org>"));
        assert_eq!(mail.subject, "Activate your Vestibule account");
        for header in [
            "Content-Language: en",
            "Auto-Submitted: auto-generated",
            "X-Auto-Response-Suppress: All",
            "Message-ID: <",
            "Date: ",
        ] {
            assert!(mail.raw.contains(&format!("\r\n{header}")) || mail.raw.starts_with(header), "{}", mail.raw);
        }
        assert!(mail.text.contains("The link works until Friday, 2 January 2026 at 00:00 (UTC)"), "{}", mail.text);
        assert!(!mail.text.contains(PASSWORD));
    });
}

#[test]
fn a_browser_that_has_signed_up_for_another_address_meanwhile_activates_only_that_one() {
    both(async |app| {
        let mut ann = app.browser();
        ann.register(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        app.wait(MINUTE);
        ann.register("second@example.org").await;
        let second = app.open_next_mail("second@example.org").await;
        ann.visit(&mail.link()).await.is(200).says("You signed up in another browser");
        ann.activate(&second).await;
        assert_eq!(ann.signed_in_as().await.as_deref(), Some("second@example.org"));
    });
}
