//! No form sent by a person is answered with a page, which could not be loaded again or gone back to: also where the link
//! died meanwhile, the account was signed out, or too much was asked for (docs/decisions/refused-forms.md).

use accounts::throttle::{SOURCE_CODE, SOURCE_JUDGED, SOURCE_MAIL};

use crate::answer::Answer;
use crate::browser::Browser;
use crate::received::Mail;
use crate::test_app::{ANN, BEN, HOUR, MINUTE, OTHER, PASSWORD, TestApp, both};

const NEW: &str = "ann@new.example";

/// Presses, is led to `page`, and finds there, however often it is opened, what `says`.
async fn led_to(person: &mut Browser, form: &str, typed: &[(&str, &str)], page: &str, says: &str) -> Answer {
    let answer = person.submit(form, typed).await.leads_to(page);
    let shown = person.follow(answer).await.says(says);
    for _ in 0..2 {
        assert_eq!(person.visit(page).await.heading(), shown.heading(), "{form}");
    }
    shown
}

/// A member who has asked for another address; the mails to the new one and to the old one.
async fn moving(app: &TestApp) -> (Browser, Mail, Mail) {
    let mut ann = app.member(ANN).await.of_a_person();
    ann.submit("/account/email", &[("email", NEW)]).await.leads_to("/account/email");
    (ann, app.open_next_mail(NEW).await, app.open_next_mail(ANN).await)
}

#[test]
fn the_button_of_a_link_that_died_meanwhile_leads_to_what_became_of_the_link() {
    both(async |app| {
        let (mut ann, confirm, veto) = moving(app).await;
        let (confirm, veto) = (confirm.link(), veto.link());
        ann.submit(&confirm, &[]).await.leads_to("/account");
        let told = app.open_next_mail(ANN).await;
        let undo = told.link();
        for link in [&confirm, &veto] {
            led_to(&mut ann, link, &[], link, "no longer works").await.is(410);
        }
        ann.submit(&undo, &[]).await.leads_to("/done/address-restored");
        let reset = app.open_all_mail(ANN).await.pop().expect("a way back").link();
        led_to(&mut ann, &undo, &[], &undo, "no longer works").await.is(410);
        ann.submit(&reset, &[("new_password", OTHER)]).await.leads_to("/login");
        led_to(&mut ann, &reset, &[("new_password", PASSWORD)], &reset, "no longer works").await.is(410);
        app.ignore_mail();
    });
}

#[test]
fn the_button_for_a_fresh_link_leads_to_a_page_that_says_it_is_coming_and_sends_no_second_one() {
    both(async |app| {
        let mut ann = app.browser().of_a_person();
        ann.register(ANN).await;
        let old = app.open_next_mail(ANN).await.link();
        app.wait(25 * HOUR);
        ann.visit(&old).await.is(410);
        led_to(&mut ann, &format!("{old}/resend"), &[], &old, "A new link is on its way").await.is(200);
        app.open_next_mail(ANN).await;
        let mut other = app.browser().of_a_person();
        other.visit(&old).await.is(410);
    });
}

#[test]
fn what_a_button_of_a_link_did_can_be_loaded_again() {
    both(async |app| {
        app.browser().register(ANN).await;
        let decline = format!("{}/decline", app.open_next_mail(ANN).await.link());
        let mut ann = app.browser().of_a_person();
        led_to(&mut ann, &decline, &[], "/done/declined", "we will send no mail to it").await.is(200);
        app.member(BEN).await;
        app.browser().log_in(BEN).await;
        let notice = app.open_next_mail(BEN).await;
        let off = notice.links().into_iter().find(|link| link.starts_with("/notices/off/")).expect("a link");
        led_to(&mut ann, &off, &[], "/done/notices-off", "no longer mail you").await.is(200);
        app.ignore_mail();
    });
}

#[test]
fn an_address_that_was_taken_meanwhile_is_told_on_the_page_of_its_link() {
    both(async |app| {
        let (mut ann, confirm, _) = moving(app).await;
        app.member(NEW).await;
        led_to(&mut ann, &confirm.link(), &[], &confirm.link(), "Another account uses it").await.is(410);
        app.ignore_mail();
    });
}

#[test]
fn who_asks_for_too_many_mails_is_told_on_the_form_and_loses_nothing_r_th_6() {
    both(async |app| {
        app.ignore_mail();
        let mut ann = app.member(ANN).await.of_a_person();
        let mut stranger = app.browser().of_a_person();
        for _ in 0..SOURCE_MAIL.burst {
            stranger.register(BEN).await;
        }
        for n in 0..5 {
            ann.submit("/account/email", &[("email", &format!("ann{n}@new.example"))]).await.is(303);
        }
        let typed = [("email", "ben@new.example"), ("password", PASSWORD)];
        let turned_away = [
            (stranger.clone(), "/register"),
            (stranger.clone(), "/forgot-password"),
            (stranger, "/login/mail"),
            (ann, "/account/email"),
        ];
        for (mut person, path) in turned_away {
            let answer = person.submit(path, &typed).await.leads_to(path);
            assert!(answer.retry_after() > 0);
            let page = person.follow(answer).await.is(200).says("Too many tries. Try again in");
            assert_eq!(page.field("email"), "ben@new.example", "{path}");
            let again = person.visit(path).await.is(200);
            assert_eq!((again.field("email").as_str(), again.summary().len()), ("ben@new.example", 0), "{path}");
        }
        let (_, metrics) = app.tells("/metrics").await;
        assert!(metrics.contains("\nvestibule_throttled_total 4\n"), "{metrics}");
    });
}

#[test]
fn too_many_mails_are_told_on_the_waiting_page_and_on_that_of_a_dead_link_r_th_6() {
    both(async |app| {
        let mut ann = app.browser().of_a_person();
        ann.register(ANN).await;
        let old = app.open_next_mail(ANN).await.link();
        app.ignore_mail();
        app.wait(25 * HOUR);
        for _ in 0..SOURCE_MAIL.burst {
            ann.clone().register(BEN).await;
        }
        let too_many = "Too many tries";
        led_to(&mut ann, "/register/resend", &[], "/register/sent", too_many).await.is(200);
        let page = led_to(&mut ann, "/register/address", &[("email", NEW)], "/register/sent", too_many).await;
        assert_eq!(page.field("email"), NEW);
        led_to(&mut ann, &format!("{old}/resend"), &[], &old, too_many).await.is(410);
    });
}

#[test]
fn too_many_codes_and_new_passwords_from_one_source_are_told_on_the_form() {
    both(async |app| {
        app.ignore_mail();
        let mut ann = app.browser().of_a_person();
        ann.register(ANN).await;
        for _ in 0..SOURCE_CODE.burst {
            ann.submit("/register/code", &[("code", "123456")]).await.is(303);
        }
        for _ in 0..SOURCE_JUDGED.burst {
            ann.submit("/register", &[("email", "ann@"), ("password", "password2024!")]).await.is(303);
        }
        let too_many = "Too many tries. Try again in";
        led_to(&mut ann, "/register/code", &[("code", "123456")], "/register/sent", too_many).await.is(200);
        let typed = [("email", BEN), ("password", PASSWORD)];
        let page = led_to(&mut ann, "/register", &typed, "/register", too_many).await.is(200);
        assert_eq!(page.field("email"), BEN);
    });
}

#[test]
fn what_was_typed_before_the_session_ended_is_there_after_signing_in() {
    both(async |app| {
        let mut ann = app.member(ANN).await.of_a_person();
        let delete = [("current_password", OTHER), ("confirm", "delete")];
        let asked = [("password", OTHER), ("next", "/account/email"), ("email", NEW)];
        let sent: [(&str, &[(&str, &str)], _, _); 3] = [
            ("/account/email", &asked[2..], "/account/email", "email"),
            ("/reauthenticate", &asked, "/account/email", "email"),
            ("/account/delete", &delete, "/account/delete", "confirm"),
        ];
        for (form, typed, page, field) in sent {
            let mut elsewhere = ann.clone();
            elsewhere.log_out().await;
            let login = ann.submit(form, typed).await;
            let login = ann.follow(login).await.is(200).says("You are no longer signed in here");
            let signed_in = ann.press(&login, "Sign in", &[("email", ANN), ("password", PASSWORD)]).await;
            let there = ann.follow(signed_in.leads_to(page)).await.is(200);
            assert_eq!(there.field(field), if field == "email" { NEW } else { "delete" }, "{form}");
        }
        app.ignore_mail();
    });
}

#[test]
fn two_tabs_with_different_mistakes_keep_each_its_own() {
    both(async |app| {
        let mut ann = app.browser().of_a_person();
        ann.submit("/login/mail", &[("email", "ann@")]).await.leads_to("/login/mail");
        ann.submit("/forgot-password", &[("email", "ben")]).await.leads_to("/forgot-password");
        for (path, typed) in [("/login/mail", "ann@"), ("/forgot-password", "ben")] {
            let page = ann.visit(path).await.is(200);
            assert_eq!((page.field("email").as_str(), page.summary().len()), (typed, 1), "{path}");
        }
        // What was typed last does not prolong what was typed before.
        app.wait(9 * MINUTE);
        ann.submit("/forgot-password", &[("email", "ben@")]).await.leads_to("/forgot-password");
        app.wait(2 * MINUTE);
        assert_eq!(ann.visit("/login/mail").await.field("email"), "");
        assert_eq!(ann.visit("/forgot-password").await.field("email"), "ben@");
    });
}

#[test]
fn a_form_that_was_taken_forgets_what_it_was_refused_for() {
    both(async |app| {
        let mut ann = app.member(ANN).await.of_a_person();
        ann.submit("/account/email", &[("email", "ann")]).await.leads_to("/account/email");
        assert_eq!(ann.visit("/account/email").await.field("email"), "ann");
        ann.submit("/account/email", &[("email", NEW)]).await.leads_to("/account/email");
        assert_eq!(ann.visit("/account/email").await.says(NEW).field("email"), "");
        app.ignore_mail();
    });
}

#[test]
fn a_button_pressed_twice_does_not_say_that_the_changed_password_is_wrong() {
    both(async |app| {
        let mut ann = app.member(ANN).await.of_a_person();
        let typed = [("current_password", PASSWORD), ("new_password", OTHER)];
        ann.submit("/account/password", &typed).await.leads_to("/account");
        let again = ann.submit("/account/password", &typed).await.leads_to("/account");
        ann.follow(again).await.is(200).says("Your password is changed");
        ann.submit("/account/password", &typed).await.leads_to("/account/password");
        app.ignore_mail();
    });
}

#[test]
fn an_address_that_was_none_stays_where_it_can_be_corrected() {
    both(async |app| {
        let mut ann = app.browser().of_a_person();
        ann.submit("/register/resend", &[("email", "ann@")]).await.leads_to("/register/sent");
        for _ in 0..2 {
            assert_eq!(ann.visit("/register/sent").await.is(200).field("email"), "ann@");
        }
        let mut ben = app.browser().of_a_person();
        ben.register(BEN).await;
        ben.submit("/register/address", &[("email", "ben@")]).await.leads_to("/register/sent");
        for _ in 0..2 {
            assert_eq!(ben.visit("/register/sent").await.is(200).field("email"), "ben@");
        }
        app.ignore_mail();
    });
}
