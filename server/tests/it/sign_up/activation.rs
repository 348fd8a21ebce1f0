//! Activation links: who may use them and how they end (security.md 5.5, 5.6).

use accounts::Email;
use accounts::admin::{OrderOutcome, UserRef};

use crate::browser::Browser;
use crate::received::Mail;
use crate::test_app::{ANN, BEN, DAY, OTHER, PASSWORD, SECOND, SITE, TestApp, both};

/// Somebody who signed up, and the mail.
async fn signed_up(app: &TestApp) -> (Browser, Mail) {
    let mut ann = app.browser();
    ann.register(ANN).await;
    let mail = app.open_next_mail(ANN).await;
    (ann, mail)
}

#[test]
fn in_another_browser_the_password_chosen_at_sign_up_is_asked_for() {
    both(async |app| {
        let (_, mail) = signed_up(app).await;
        let mut phone = app.browser();
        let page = phone.visit(&mail.link()).await.is(200);
        assert_eq!(page.attributes("input[autocomplete=username]", "value"), [ANN, ANN]);
        for (typed, words) in [("", "Enter your password"), (OTHER, "This is not the password chosen at sign-up")] {
            let refused = phone.press(&page, "Activate my account", &[("password", typed)]).await.is(422);
            refused.refuses(&[("password", words)]);
        }
        phone.press(&page, "Activate my account", &[("password", PASSWORD)]).await.leads_to("/account");
        assert_eq!(phone.signed_in_as().await.as_deref(), Some(ANN));
    });
}

#[test]
fn a_new_password_drives_out_that_of_whoever_signed_up_i_52_r_ph_6() {
    both(async |app| {
        let (mut stranger, mail) = signed_up(app).await;
        let mut owner = app.browser();
        let page = owner.visit(&mail.link()).await.is(200);
        owner.press(&page, "Set it and activate", &[("new_password", OTHER)]).await.leads_to("/account");
        stranger.log_in_with(ANN, PASSWORD).await.is(422);
        owner.log_out().await;
        owner.log_in_with(ANN, OTHER).await.leads_to("/account");
    });
}

#[test]
fn a_new_password_has_to_be_a_good_one_and_the_link_survives_a_bad_one() {
    both(async |app| {
        let (_, mail) = signed_up(app).await;
        let mut phone = app.browser();
        let page = phone.visit(&mail.link()).await;
        let bad = phone.press(&page, "Set it and activate", &[("new_password", "short")]).await.is(422);
        let bad = bad.refuses(&[("new_password", "Use 12 characters or more; this one has 5")]);
        assert_eq!(bad.count("details[open] #new_password"), 1, "the field is in sight");
        phone.press(&bad, "Set it and activate", &[("new_password", OTHER)]).await.leads_to("/account");
    });
}

#[test]
fn a_link_mailed_on_to_somebody_else_signs_nobody_in_f_76() {
    both(async |app| {
        let (_, mail) = signed_up(app).await;
        let mut ben = app.member(BEN).await;
        let page = ben.visit(&mail.link()).await.is(200).says("a•••@example.org").says("Your password tells us which");
        ben.press(&page, "Activate my account", &[]).await.is(422);
        assert_eq!(ben.signed_in_as().await.as_deref(), Some(BEN));
    });
}

#[test]
fn a_used_link_says_so_and_leads_to_sign_in_or_to_the_account() {
    both(async |app| {
        let (mut ann, mail) = signed_up(app).await;
        ann.activate(&mail).await;
        for (browser, way) in [(&mut ann, "/account"), (&mut app.browser(), "/login")] {
            let page = browser.visit(&mail.link()).await.is(200);
            assert_eq!(page.heading(), "Your account is already active");
            assert_eq!(page.attributes("main a", "href"), [way]);
            let again = browser.submit(&mail.link(), &[("password", PASSWORD)]).await.is(200);
            assert!(!again.hands_out("session") && again.heading() == page.heading());
        }
        assert_eq!(app.count("vestibule_sessions").await, 1);
    });
}

#[test]
fn a_link_works_until_the_second_its_mail_names_and_then_mails_a_fresh_one_r_ob_2() {
    both(async |app| {
        let (mut ann, mail) = signed_up(app).await;
        app.wait(DAY.saturating_sub(SECOND));
        ann.visit(&mail.link()).await.is(200);
        app.wait(SECOND);
        ann.submit(&mail.link(), &[]).await.is(410);
        let page = ann.visit(&mail.link()).await.is(410);
        assert_eq!(page.heading(), "This link has expired");
        ann.press(&page, "Send a new link to a•••@example.org", &[])
            .await
            .is(200)
            .says("is on its way to a•••@example.org");
        let fresh = app.open_next_mail(ANN).await;
        ann.activate(&fresh).await;
    });
}

#[test]
fn a_superseded_link_says_so_and_mails_a_fresh_one() {
    both(async |app| {
        let (mut ann, old) = signed_up(app).await;
        let (users, now) = (app.operator.users(), app.state.clock.now());
        let who = UserRef::Address(Email::parse(ANN).expect("an address"));
        for order in [users.disable(&who, now).await, users.enable(&who, now).await] {
            assert!(matches!(order, Ok(OrderOutcome::Done)));
        }
        let page = ann.visit(&old.link()).await.is(410);
        assert_eq!(page.heading(), "This link no longer works");
        ann.press(&page, "Send a new link to a•••@example.org", &[]).await.is(200);
        let fresh = app.open_next_mail(ANN).await;
        ann.activate(&fresh).await;
    });
}

#[test]
fn a_forged_link_is_refused_without_the_database_i_20_r_ob_4() {
    both(async |app| {
        let (mut ann, mail) = signed_up(app).await;
        let token = mail.link().replace("/activate/", "");
        app.lose_the_database().await;
        let munged = format!("B{}", &token[1..]);
        let other_last = format!("{}A", &token[..81]);
        let forged = [&munged, &other_last, &token[..81], &format!("{token}A"), "null", "0", "%20", "%3D", "[]"];
        let mut ann = {
            ann.jar.clear();
            ann
        };
        for token in forged.into_iter().filter(|forged| **forged != token) {
            for path in [format!("/activate/{token}"), format!("/reset-password/{token}")] {
                let page = ann.visit(&path).await.is(400);
                assert_eq!(page.heading(), "This link does not work");
                ann.submit(&path, &[("new_password", OTHER)]).await.is(400);
                ann.submit(&format!("{path}/resend"), &[]).await.is(400);
            }
            ann.submit(&format!("/activate/{token}/decline"), &[]).await.is(400);
        }
        ann.visit(&mail.link()).await.is(503);
    });
}

#[test]
fn this_was_not_me_removes_the_sign_up_and_keeps_mail_away_for_a_day() {
    both(async |app| {
        let (mut stranger, mail) = signed_up(app).await;
        let mut owner = app.browser();
        let page = owner.visit(&mail.link()).await;
        let gone = owner.press(&page, "This wasn’t me", &[]).await.leads_to("/done/declined");
        let gone = owner.follow(gone).await.is(200);
        assert_eq!(gone.heading(), "The sign-up is removed");
        assert_eq!(app.count("vestibule_users").await, 0);
        owner.visit(&mail.link()).await.is(400);
        stranger.register(ANN).await;
        app.deliver().await;
        app.assert_no_unread_mail();
        app.wait(DAY);
        stranger.register(ANN).await;
        app.open_next_mail(ANN).await;
    });
}

#[test]
fn a_disabled_account_is_not_activated_by_any_way_in_i_50() {
    both(async |app| {
        let (mut ann, mail) = signed_up(app).await;
        app.sql("UPDATE vestibule_users SET status = 'disabled'").await;
        ann.visit(&mail.link()).await.is(400);
        for field in ["password", "new_password"] {
            ann.submit(&mail.link(), &[(field, PASSWORD)]).await.is(400);
        }
        ann.submit("/register/code", &[("code", &mail.code())]).await.is(422);
        ann.log_in_with(ANN, PASSWORD).await.is(422);
        assert_eq!(
            (app.count("vestibule_sessions").await, app.count("vestibule_users WHERE email_confirmed").await),
            (0, 0)
        );
    });
}

#[test]
fn a_link_for_one_purpose_is_worth_nothing_at_another_address_i_26() {
    both(async |app| {
        let (_, activation) = signed_up(app).await;
        let mut ben = app.member(BEN).await;
        ben.forgot_password(BEN).await;
        let reset = app.open_next_mail(BEN).await;
        let mut stranger = app.browser();
        let crossed = [
            activation.link().replace("/activate/", "/reset-password/"),
            reset.link().replace("/reset-password/", "/activate/"),
        ];
        for path in crossed {
            stranger.visit(&path).await.is(400);
            stranger.submit(&path, &[("new_password", OTHER)]).await.is(400);
        }
    });
}

#[test]
fn a_link_is_one_line_of_safe_characters() {
    both(async |app| {
        let (_, mail) = signed_up(app).await;
        let token = mail.tokens().remove(0);
        assert_eq!(token.len(), 82);
        assert!(token.ends_with(|last: char| "AQgw".contains(last)), "R-ML-4: mail programs cut nothing off");
        assert!(mail.text.lines().any(|line| line == format!("{SITE}/activate/{token}")));
    });
}
