//! Forgotten passwords.

use crate::test_app::{ANN, BEN, HOUR, OTHER, PASSWORD, SECOND, both};

#[test]
fn a_new_password_is_set_by_mail_and_signs_nobody_in_r_ob_8() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        ann.log_out().await;
        let sent = ann.forgot_password(ANN).await;
        ann.follow(sent).await.is(200);
        let mail = app.open_next_mail(ANN).await;
        let done = ann.reset_password(&mail, OTHER).await;
        assert!(!done.hands_out("session") && !done.hands_out("attempt"));
        ann.follow(done).await.is(200).says("Your password is changed. Sign in with it.");
        ann.log_in_with(ANN, PASSWORD).await.is(422);
        ann.log_in_with(ANN, OTHER).await.leads_to("/account");
        assert_eq!(app.open_next_mail(ANN).await.subject, "Your Vestibule password was changed");
    });
}

#[test]
fn a_reset_ends_every_session_i_51_r_ob_7() {
    both(async |app| {
        app.ignore_mail();
        let mut devices = vec![app.member(ANN).await, app.browser(), app.browser()];
        for device in &mut devices[1..] {
            device.log_in(ANN).await;
        }
        app.open_all_mail(ANN).await;
        let mut elsewhere = app.browser();
        elsewhere.forgot_password(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        elsewhere.reset_password(&mail, OTHER).await;
        for device in &mut devices {
            assert_eq!(device.signed_in_as().await, None);
        }
        assert_eq!(app.count("vestibule_sessions").await, 0);
    });
}

#[test]
fn a_page_that_waits_while_the_address_is_proven_by_a_reset_elsewhere_says_so() {
    both(async |app| {
        let mut laptop = app.browser();
        let waiting = laptop.register(ANN).await;
        laptop.follow(waiting).await.is(200);
        app.open_next_mail(ANN).await;
        let mut phone = app.browser();
        phone.forgot_password(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        phone.reset_password(&mail, OTHER).await;
        laptop.visit("/register/sent").await.is(200).says("Your account is active").says("Sign in");
        laptop.submit("/register/sent", &[]).await.leads_to("/register/sent");
        assert_eq!(laptop.signed_in_as().await, None, "R-OB-8");
        laptop.log_in_with(ANN, PASSWORD).await.is(422);
        laptop.log_in_with(ANN, OTHER).await.leads_to("/account");
        app.ignore_mail();
    });
}

#[test]
fn a_stranger_s_waiting_page_does_not_tell_of_a_reset_i_63() {
    both(async |app| {
        app.member(ANN).await;
        app.wait(HOUR);
        let mut stranger = app.browser();
        stranger.register(ANN).await;
        app.open_all_mail(ANN).await;
        let before = stranger.visit("/register/sent").await.is(200);
        let mut owner = app.browser();
        owner.forgot_password(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        owner.reset_password(&mail, OTHER).await;
        assert_eq!(stranger.visit("/register/sent").await.is(200).text(), before.text());
        app.ignore_mail();
    });
}

#[test]
fn a_reset_activates_an_account_that_was_not_active_and_shuts_out_whoever_signed_up() {
    both(async |app| {
        let mut stranger = app.browser();
        stranger.register(ANN).await;
        let activation = app.open_next_mail(ANN).await;
        let mut owner = app.browser();
        owner.forgot_password(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        owner.visit(&mail.link()).await.is(200).says("This activates your account as well.");
        owner.reset_password(&mail, OTHER).await;
        app.open_next_mail(ANN).await;
        stranger.visit(&activation.link()).await.is(200).says("already active");
        stranger.submit("/register/sent", &[]).await.leads_to("/register/sent");
        stranger.log_in_with(ANN, PASSWORD).await.is(422);
        owner.log_in_with(ANN, OTHER).await.leads_to("/account");
        app.ignore_mail();
    });
}

#[test]
fn a_reset_link_works_in_a_browser_where_somebody_else_is_signed_in() {
    both(async |app| {
        app.member(ANN).await;
        let mut ben = app.member(BEN).await;
        app.browser().forgot_password(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        let done = ben.reset_password(&mail, OTHER).await;
        ben.follow(done).await.is(200).says("Sign in with it.");
        ben.log_in_with(ANN, OTHER).await.leads_to("/account");
        assert_eq!(ben.signed_in_as().await.as_deref(), Some(ANN));
        app.ignore_mail();
    });
}

#[test]
fn whoever_asks_for_an_unknown_address_gets_the_same_page_and_nobody_a_mail() {
    both(async |app| {
        let mut stranger = app.browser();
        let sent = stranger.forgot_password(ANN).await;
        // What was typed in this browser, and nothing else about it.
        let page = stranger.follow(sent).await.is(200).says(&format!("If an account exists for {ANN}, a mail"));
        let mut owner = app.browser();
        let known = "ben@example.org";
        app.member(known).await;
        let sent = owner.forgot_password(known).await;
        assert_eq!(owner.follow(sent).await.body.replace(known, ANN), page.body);
        app.open_next_mail(known).await;
        app.deliver().await;
        app.assert_no_unread_mail();
    });
}

#[test]
fn asking_changes_nothing_r_ob_9() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        for _ in 0..2 {
            app.browser().forgot_password(ANN).await;
        }
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
        ann.log_out().await;
        ann.log_in(ANN).await;
        app.ignore_mail();
    });
}

#[test]
fn a_bad_new_password_is_refused_and_the_link_goes_on_working() {
    both(async |app| {
        app.member(ANN).await;
        let mut ann = app.browser();
        ann.forgot_password(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        let page = ann.visit(&mail.link()).await;
        let page = ann.press(&page, "Save new password", &[("new_password", "annannannann@")]).await.is(422);
        assert_eq!(page.summary().len(), 1);
        ann.press(&page, "Save new password", &[("new_password", OTHER)]).await.leads_to("/login");
        app.open_next_mail(ANN).await;
    });
}

#[test]
fn one_reset_kills_every_reset_link_i_23() {
    both(async |app| {
        app.member(ANN).await;
        let mut ann = app.browser();
        let mut mails = Vec::new();
        for _ in 0..3 {
            ann.forgot_password(ANN).await;
            mails.push(app.open_next_mail(ANN).await);
        }
        ann.reset_password(&mails[1], OTHER).await;
        app.open_next_mail(ANN).await;
        for mail in &mails {
            ann.visit(&mail.link()).await.is(410);
            ann.submit(&mail.link(), &[("new_password", PASSWORD)]).await.is(410);
        }
        ann.log_in_with(ANN, OTHER).await.leads_to("/account");
        app.ignore_mail();
    });
}

#[test]
fn a_form_opened_twice_works_once_i_22() {
    both(async |app| {
        app.member(ANN).await;
        let (mut a, mut b) = (app.browser(), app.browser());
        a.forgot_password(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        let (form_a, form_b) = (a.visit(&mail.link()).await, b.visit(&mail.link()).await);
        a.press(&form_a, "Save new password", &[("new_password", OTHER)]).await.leads_to("/login");
        let page = b.press(&form_b, "Save new password", &[("new_password", PASSWORD)]).await.is(410);
        assert_eq!(page.heading(), "This link no longer works");
        app.open_next_mail(ANN).await;
    });
}

#[test]
fn signing_in_does_not_kill_a_reset_link_or_a_thief_could() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        ann.log_out().await;
        ann.forgot_password(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        ann.visit(&mail.link()).await.is(200);
        ann.log_in(ANN).await;
        ann.visit(&mail.link()).await.is(200);
    });
}

#[test]
fn a_reset_link_works_for_an_hour_and_then_mails_a_fresh_one_r_ob_2() {
    both(async |app| {
        app.member(ANN).await;
        let mut ann = app.browser();
        ann.forgot_password(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        app.wait(HOUR.saturating_sub(SECOND));
        ann.visit(&mail.link()).await.is(200);
        app.wait(SECOND);
        let page = ann.visit(&mail.link()).await.is(410);
        ann.press(&page, "Send a new link to a•••@example.org", &[]).await.is(200);
        let fresh = app.open_next_mail(ANN).await;
        ann.reset_password(&fresh, OTHER).await;
        app.open_next_mail(ANN).await;
    });
}

#[test]
fn a_reset_form_cannot_name_somebody_else_i_27() {
    both(async |app| {
        app.member(ANN).await;
        let mut ben = app.member(BEN).await;
        app.browser().forgot_password(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        let foreign = [("new_password", OTHER), ("email", BEN), ("user_id", "1"), ("uid", BEN), ("user", BEN)];
        app.browser().submit(&mail.link(), &foreign).await.leads_to("/login");
        app.open_next_mail(ANN).await;
        assert_eq!(ben.signed_in_as().await.as_deref(), Some(BEN));
        ben.log_out().await;
        ben.log_in_with(BEN, OTHER).await.is(422);
        ben.log_in(BEN).await;
    });
}

#[test]
fn no_step_of_a_reset_works_without_its_token_i_28() {
    both(async |app| {
        app.member(ANN).await;
        let mut stranger = app.browser();
        stranger.forgot_password(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        app.browser().visit(&mail.link()).await.is(200);
        for path in ["/reset-password/", "/reset-password", "/reset-password/new", "/reset-password/resend"] {
            let answer = stranger.submit(path, &[("new_password", OTHER), ("verified", "true")]).await;
            assert!((400..500).contains(&answer.status), "{path} answered {}", answer.status);
        }
        stranger.log_in_with(ANN, OTHER).await.is(422);
    });
}

#[test]
fn a_notice_locks_the_account_with_one_button_and_its_thief_cannot_stop_that() {
    both(async |app| {
        let mut thief = app.member(ANN).await;
        app.browser().log_in(ANN).await;
        let notice = app.open_next_mail(ANN).await;
        let lock = notice.links().into_iter().find(|link| link.starts_with("/lock-account/")).expect("a link");
        thief.submit("/account/password", &[("current_password", PASSWORD), ("new_password", OTHER)]).await.is(303);
        app.open_next_mail(ANN).await;
        let mut ann = app.browser();
        let before = app.state_of_everything().await;
        let page = ann.visit(&lock).await.is(200).says("Lock your account?");
        assert_eq!(app.state_of_everything().await, before, "I-40");
        let done = ann.press(&page, "Lock my account", &[]).await.leads_to("/done/locked");
        ann.follow(done).await.is(200).says("Your account is locked");
        assert_eq!(thief.signed_in_as().await, None);
        thief.log_in_with(ANN, OTHER).await.is(422);
        ann.visit(&lock).await.is(410);
        let reset = app.open_next_mail(ANN).await;
        assert!(reset.text.contains("You have locked your Vestibule account."), "{}", reset.text);
        let done = ann.submit(&reset.link(), &[("new_password", PASSWORD)]).await.leads_to("/login");
        assert!(done.hands_out("device"), "strangers' guesses do not keep this browser out");
        app.ignore_mail();
    });
}
