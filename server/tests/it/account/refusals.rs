//! The forms of a member when something is wrong with what was typed, with the session, or with the link.

use crate::answer::Answer;
use crate::browser::Browser;
use crate::test_app::{ANN, BEN, DAY, HOUR, MINUTE, OTHER, PASSWORD, SECOND, TestApp, both};

const NEW: &str = "ann@new.example";
const WRONG: &str = "This is not the password of this account";
const TOO_MANY: &str = "Too many tries. Try again in";

/// Until the password is asked for again.
async fn grow_stale(app: &TestApp, ann: &mut Browser) -> Answer {
    app.wait(15 * MINUTE);
    let asked = ann.visit("/account/email").await.leads_to("/reauthenticate?next=%2Faccount%2Femail");
    ann.follow(asked).await.is(200)
}

async fn ask_for(ann: &mut Browser, address: &str) -> Answer {
    let form = ann.visit("/account/email").await.is(200);
    ann.press(&form, "Send the link", &[("email", address)]).await
}

#[test]
fn a_session_is_fresh_for_a_quarter_of_an_hour_to_the_second_i_56() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        // One second has gone by since the activation.
        app.wait((15 * MINUTE).saturating_sub(2 * SECOND));
        ann.visit("/account/email").await.is(200);
        app.wait(SECOND);
        ann.visit("/account/email").await.leads_to("/reauthenticate?next=%2Faccount%2Femail");
    });
}

#[test]
fn the_password_shown_again_renews_the_cookie_and_a_wrong_one_does_not_r_se_2() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let form = grow_stale(app, &mut ann).await;
        let mut copy = ann.clone();
        let refused = ann.press(&form, "Continue", &[("password", OTHER)]).await.is(422);
        assert!(!refused.hands_out("session"));
        let form = refused.refuses(&[("password", WRONG)]);
        let done = ann.press(&form, "Continue", &[("password", PASSWORD)]).await.leads_to("/account/email");
        assert!(done.hands_out("session"));
        ann.follow(done).await.is(200);
        assert_eq!(copy.signed_in_as().await, None);
    });
}

#[test]
fn what_was_typed_in_a_stale_window_is_kept_over_a_mistyped_password_i_56() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let form = ann.visit("/account/email").await.is(200);
        grow_stale(app, &mut ann).await;
        let page = ann.press(&form, "Send the link", &[("email", NEW)]).await.is(200);
        assert_eq!((page.heading().as_str(), page.field("email").as_str()), ("Is it you?", NEW));
        let page = ann.press(&page, "Continue", &[("password", "")]).await.is(422);
        let page = page.refuses(&[("password", "Enter your password")]);
        let page = ann.press(&page, "Continue", &[("password", PASSWORD)]).await.is(200);
        assert_eq!((page.heading().as_str(), page.field("email").as_str()), ("Change your address", NEW));
        app.deliver().await;
        app.assert_no_unread_mail();
    });
}

#[test]
fn the_password_shown_again_leads_to_no_other_site_f_65() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        for next in ["https://evil.example/", "//evil.example", "/\\evil.example", "/logout", "/reauthenticate"] {
            let fields = [("password", PASSWORD), ("next", next), ("email", "a@b.example")];
            let answer = ann.submit("/reauthenticate", &fields).await.is(303);
            let to = answer.header("location").expect("a redirect");
            assert_eq!(to, "/account", "{next}");
        }
    });
}

#[test]
fn ten_wrong_passwords_in_one_session_are_enough_for_every_form_of_it_r_pw_7() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let mut phone = app.browser();
        phone.log_in(ANN).await;
        app.open_all_mail(ANN).await;
        for _ in 0..10 {
            ann.submit("/reauthenticate", &[("password", OTHER), ("next", "/account")]).await.is(422);
        }
        let delete = [("current_password", PASSWORD), ("confirm", "delete")];
        let change = [("current_password", PASSWORD), ("new_password", OTHER)];
        let again = [("password", PASSWORD), ("next", "/account")];
        for (path, fields) in
            [("/reauthenticate", &again), ("/account/delete", &delete), ("/account/password", &change)]
        {
            let page = ann.submit(path, fields).await.is(429).says(TOO_MANY);
            assert!(page.retry_after() <= 90, "{path}");
        }
        phone.submit("/account/password", &change).await.leads_to("/account");
        app.open_next_mail(ANN).await;
    });
}

#[test]
fn an_address_that_is_none_is_refused_with_what_was_typed() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        for typed in ["", "ann", "ann@new", "\"ann\"@new.example", "ann@new.example,ben@example.org"] {
            let page = ask_for(&mut ann, typed).await.is(422);
            assert_eq!((page.field("email").as_str(), page.summary().len()), (typed, 1));
        }
        let again = ask_for(&mut ann, ANN).await.leads_to("/account/email");
        ann.follow(again).await.is(200).says("That is your address already");
        app.deliver().await;
        app.assert_no_unread_mail();
    });
}

#[test]
fn a_sixth_address_within_an_hour_is_too_many_r_th_6() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        app.ignore_mail();
        for n in 0..5 {
            ask_for(&mut ann, &format!("ann{n}@new.example")).await.leads_to("/account/email");
        }
        let refused = ann.submit("/account/email", &[("email", NEW)]).await.is(429);
        assert!(refused.retry_after() > 60);
        ann.visit("/account/email").await.is(200).says("ann4@new.example");
    });
}

#[test]
fn deleting_takes_the_word_and_the_password_and_both_mistakes_are_told_at_once() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let word = "Type the word delete to go on";
        for (password, typed, mistakes) in [
            ("", "", &[("current_password", "Enter your password"), ("confirm", word)][..]),
            (PASSWORD, "remove", &[("confirm", word)]),
            (OTHER, " Delete ", &[("current_password", WRONG)]),
        ] {
            let form = ann.visit("/account/delete").await.is(200);
            let fields = [("current_password", password), ("confirm", typed)];
            ann.press(&form, "Delete my account", &fields).await.is(422).refuses(mistakes);
        }
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
    });
}

#[test]
fn a_deleted_account_ends_every_device_and_leaves_only_the_receipt() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let mut phone = app.browser();
        phone.log_in(ANN).await;
        app.open_all_mail(ANN).await;
        let form = ann.visit("/account/delete").await.is(200);
        let fields = [("current_password", PASSWORD), ("confirm", "DELETE")];
        let gone = ann.press(&form, "Delete my account", &fields).await.leads_to("/done/deleted");
        assert!(ann.cookie("session").is_none() && ann.cookie("device").is_none());
        ann.follow(gone).await.is(200).says("One last mail is on its way: a receipt.");
        phone.visit("/account").await.leads_to("/login?next=%2Faccount");
        assert!(app.open_next_mail(ANN).await.links().is_empty(), "a receipt asks for nothing");
        assert_eq!(
            app.count("vestibule_users").await
                + app.count("vestibule_sessions").await
                + app.count("vestibule_sign_up_requests").await,
            0
        );
        assert_eq!(app.count("vestibule_audit WHERE client IS NOT NULL OR user_agent IS NOT NULL").await, 0);
    });
}

#[test]
fn forged_links_about_addresses_are_400_and_used_ones_410_r_ob_4() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        for kind in ["confirm-email", "veto-email", "undo-email", "notices/off", "login/mail"] {
            for token in ["x", &"A".repeat(82)] {
                ann.visit(&format!("/{kind}/{token}")).await.is(400);
                ann.submit(&format!("/{kind}/{token}"), &[]).await.is(400);
            }
        }
        ask_for(&mut ann, NEW).await;
        let (confirm, veto) = (app.open_next_mail(NEW).await, app.open_next_mail(ANN).await);
        let page = ann.visit(&confirm.link()).await.is(200);
        ann.press(&page, "Use this address", &[]).await.leads_to("/account");
        app.open_next_mail(ANN).await;
        for (link, why) in [
            (confirm.link(), "the change was cancelled or replaced"),
            (veto.link(), "the newest mail to this address has a link that takes it back"),
        ] {
            ann.visit(&link).await.is(410).says(why);
            ann.submit(&link, &[]).await.is(410);
        }
    });
}

#[test]
fn an_expired_confirmation_offers_a_fresh_one_and_the_old_address_hears_of_it_again_r_ob_2() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        ask_for(&mut ann, NEW).await;
        let (confirm, _) = (app.open_next_mail(NEW).await, app.open_next_mail(ANN).await);
        app.wait(DAY);
        let page = ann.visit(&confirm.link()).await.is(410);
        ann.press(&page, "Send a new link to a•••@example.org", &[]).await.is(200);
        let (fresh, veto) = (app.open_next_mail(NEW).await, app.open_next_mail(ANN).await);
        app.wait(DAY.saturating_sub(SECOND));
        let page = app.browser().visit(&veto.link()).await.is(200);
        app.browser().press(&page, "Stop the change", &[]).await.leads_to("/done/change-stopped");
        ann.visit(&fresh.link()).await.is(410);
        app.open_next_mail(ANN).await;
    });
}

#[test]
fn opening_the_links_about_an_address_changes_nothing_and_signs_nobody_in_i_40() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        ask_for(&mut ann, NEW).await;
        let links = [app.open_next_mail(NEW).await.link(), app.open_next_mail(ANN).await.link()];
        let before = app.state_of_everything().await;
        let mut scanner = app.browser();
        for link in &links {
            for _ in 0..3 {
                scanner.visit(link).await.is(200);
            }
        }
        assert!(scanner.jar.is_empty());
        assert_eq!(app.state_of_everything().await, before);
    });
}

#[test]
fn every_page_and_link_of_a_disabled_account_is_shut_i_50() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        ask_for(&mut ann, NEW).await;
        let links = [app.open_next_mail(NEW).await.link(), app.open_next_mail(ANN).await.link()];
        app.sql("UPDATE vestibule_users SET status = 'disabled'").await;
        for link in &links {
            ann.visit(link).await.is(400);
            ann.submit(link, &[]).await.is(400);
        }
        for path in ["/account", "/account/password", "/account/email", "/account/sessions", "/account/delete"] {
            assert_eq!(ann.visit(path).await.status, 303, "{path}");
        }
        ann.log_in_with(ANN, PASSWORD).await.is(422);
    });
}

#[test]
fn a_member_who_uses_a_link_of_somebody_else_stays_who_he_is() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let mut ben = app.member(BEN).await;
        ask_for(&mut ann, NEW).await;
        app.open_next_mail(ANN).await;
        let confirm = app.open_next_mail(NEW).await;
        let page = ben.visit(&confirm.link()).await.is(200);
        ben.press(&page, "Use this address", &[]).await.leads_to("/account");
        app.open_next_mail(ANN).await;
        assert_eq!(ben.signed_in_as().await.as_deref(), Some(BEN));
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(NEW));
        app.wait(HOUR);
    });
}
