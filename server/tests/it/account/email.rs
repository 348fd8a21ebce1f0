//! Moving an account to another address: confirmed by the new one, stopped or taken back by the old one (R-EM-5).

use crate::browser::Browser;
use crate::received::Mail;
use crate::test_app::{ANN, BEN, DAY, MINUTE, OTHER, PASSWORD, TestApp, both};

const NEW: &str = "ann@new.example.org";

/// Asks for the new address; gives the mails to the old and to the new one.
async fn ask(app: &TestApp, ann: &mut Browser) -> (Mail, Mail) {
    let form = ann.visit("/account/email").await.is(200);
    let sent = ann.press(&form, "Send the link", &[("email", NEW)]).await.leads_to("/account/email");
    ann.follow(sent).await.is(200).says(&format!("Waiting for {NEW} to be confirmed."));
    (app.open_next_mail(ANN).await, app.open_next_mail(NEW).await)
}

async fn confirm(browser: &mut Browser, mail: &Mail) {
    let page = browser.visit(&mail.link()).await.is(200);
    browser.press(&page, "Use this address", &[]).await.leads_to("/account");
}

#[test]
fn an_address_changes_when_the_new_one_is_confirmed_and_the_old_one_hears_of_both_r_em_5() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let (told, link) = ask(app, &mut ann).await;
        assert_eq!(told.subject, "Your Vestibule account is about to change its address");
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN), "nothing has changed yet");
        confirm(&mut ann, &link).await;
        assert_eq!(app.open_next_mail(ANN).await.subject, "Your Vestibule account has a new address");
        ann.log_out().await;
        ann.log_in_with(ANN, PASSWORD).await.is(422);
        ann.log_in(NEW).await;
    });
}

#[test]
fn a_session_that_is_not_fresh_shows_the_password_again_and_what_was_typed_is_kept_i_56() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let form = ann.visit("/account/email").await.is(200);
        app.wait(16 * MINUTE);
        ann.visit("/account/email").await.leads_to("/reauthenticate?next=%2Faccount%2Femail");
        let before = ann.cookie("session").map(str::to_owned);
        let asked = ann.press(&form, "Send the link", &[("email", NEW)]).await.is(200);
        assert_eq!(asked.heading(), "Is it you?");
        let wrong = ann.press(&asked, "Continue", &[("password", OTHER)]).await.is(422);
        let form = ann.press(&wrong, "Continue", &[("password", PASSWORD)]).await.is(200);
        assert_ne!(ann.cookie("session"), before.as_deref(), "R-SE-2");
        assert_eq!((form.heading().as_str(), form.field("email").as_str()), ("Change your address", NEW));
        ann.press(&form, "Send the link", &[]).await.leads_to("/account/email");
        app.open_next_mail(NEW).await;
        app.open_next_mail(ANN).await;
    });
}

#[test]
fn the_old_address_can_stop_a_change_and_lock_out_whoever_asked() {
    both(async |app| {
        let mut thief = app.member(ANN).await;
        let (told, link) = ask(app, &mut thief).await;
        let mut owner = app.browser();
        let page = owner.visit(&told.link()).await.is(200).says("Nothing has changed yet.");
        owner.press(&page, "Stop the change", &[]).await.leads_to("/done/change-stopped");
        let reset = app.open_next_mail(ANN).await;
        assert!(reset.text.contains("we have removed it") && !reset.text.contains("stays as it is"), "{}", reset.text);
        assert_eq!(thief.signed_in_as().await, None);
        thief.visit(&link.link()).await.is(410);
        owner.reset_password(&reset, OTHER).await;
        app.open_next_mail(ANN).await;
        thief.log_in_with(ANN, PASSWORD).await.is(422);
    });
}

#[test]
fn a_browser_that_is_signed_in_to_another_account_is_told_nothing_false_about_that_one() {
    both(async |app| {
        let (mut ann, mut ben) = (app.member(ANN).await, app.member(BEN).await);
        let (_, link) = ask(app, &mut ann).await;
        let page = ben.visit(&link.link()).await.is(200);
        let done = ben.press(&page, "Use this address", &[]).await.leads_to("/account");
        ben.follow(done).await.is(200).says("The address of that account is changed.").says(BEN);
        let undo = app.open_next_mail(ANN).await;
        let page = ben.visit(&undo.link()).await.is(200);
        let done = ben.press(&page, "Take the change back", &[]).await.leads_to("/done/address-restored");
        ben.follow(done).await.is(200).says("Your address is back").says("Every device is signed out");
        assert_eq!(ben.signed_in_as().await, None, "this browser, too");
        app.ignore_mail();
    });
}

#[test]
fn a_change_that_was_confirmed_meanwhile_is_not_told_to_be_cancelled() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let (_, link) = ask(app, &mut ann).await;
        let stale = ann.visit("/account/email").await.is(200);
        confirm(&mut app.browser(), &link).await;
        let done = ann.press(&stale, "Cancel the change", &[]).await.leads_to("/account/email");
        ann.follow(done).await.is(200).says("No change was waiting any more.").says(NEW);
        app.ignore_mail();
    });
}

#[test]
fn the_old_address_can_take_a_change_back_for_three_days() {
    both(async |app| {
        let mut thief = app.member(ANN).await;
        let (_, link) = ask(app, &mut thief).await;
        confirm(&mut thief, &link).await;
        let undo = app.open_next_mail(ANN).await;
        app.wait(2 * DAY);
        let mut owner = app.browser();
        let page = owner.visit(&undo.link()).await.is(200).says(ANN);
        owner.press(&page, "Take the change back", &[]).await.leads_to("/done/address-restored");
        assert_eq!(thief.signed_in_as().await, None);
        let reset = app.open_next_mail(ANN).await;
        owner.reset_password(&reset, OTHER).await;
        owner.log_in_with(ANN, OTHER).await.leads_to("/account");
        assert_eq!(owner.signed_in_as().await.as_deref(), Some(ANN));
        owner.visit(&undo.link()).await.is(410);
        app.ignore_mail();
    });
}

#[test]
fn a_change_can_be_cancelled_and_its_link_dies() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let (_, link) = ask(app, &mut ann).await;
        let page = ann.visit("/account/email").await;
        ann.press(&page, "Cancel the change", &[]).await.leads_to("/account/email");
        let dead = app.browser().visit(&link.link()).await.is(410);
        assert!(!dead.text().contains("Send a new link"), "only the member can ask again");
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
    });
}

#[test]
fn a_reset_kills_a_pending_change_r_ph_4() {
    both(async |app| {
        let mut thief = app.member(ANN).await;
        let (_, link) = ask(app, &mut thief).await;
        let mut owner = app.browser();
        owner.forgot_password(ANN).await;
        let reset = app.open_next_mail(ANN).await;
        owner.reset_password(&reset, OTHER).await;
        app.open_next_mail(ANN).await;
        thief.submit(&link.link(), &[]).await.is(410);
        assert_eq!(app.column::<String>("SELECT email FROM vestibule_users").await, [ANN]);
    });
}

#[test]
fn an_address_that_is_taken_looks_like_one_that_is_free_r_en_3() {
    both(async |app| {
        app.member(BEN).await;
        let mut ann = app.member(ANN).await;
        let mut pages = Vec::new();
        for address in [BEN, "zoe@example.org"] {
            ann.submit("/account/email", &[("email", address)]).await.leads_to("/account/email");
            app.deliver().await;
            pages.push(ann.visit("/account/email").await.is(200).body.replace(address, "ADDRESS"));
        }
        assert_eq!(pages[0], pages[1]);
        let told = app.open_next_mail(BEN).await;
        assert_eq!(told.subject, "You already have a Vestibule account");
        assert!(told.links().iter().all(|link| !link.contains("confirm-email")), "{}", told.text);
        app.ignore_mail();
    });
}

#[test]
fn of_two_who_want_one_address_the_first_gets_it_and_the_second_is_told_i_07() {
    both(async |app| {
        let mut links = Vec::new();
        let mut members = [app.member(ANN).await, app.member(BEN).await];
        for member in &mut members {
            member.submit("/account/email", &[("email", NEW)]).await.leads_to("/account/email");
            links.push(app.open_next_mail(NEW).await);
        }
        confirm(&mut members[0], &links[0]).await;
        let answer = members[1].submit(&links[1].link(), &[]).await;
        assert!((400..500).contains(&answer.status), "{}", answer.status);
        assert_eq!(members[1].signed_in_as().await.as_deref(), Some(BEN));
        app.ignore_mail();
    });
}
