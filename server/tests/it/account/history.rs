//! What members read about their account and its links; and the link that turns notices off.

use crate::answer::Answer;
use crate::browser::Browser;
use crate::test_app::{ANN, DAY, HOUR, MINUTE, OTHER, PASSWORD, SECOND, TestApp, both};

const NEW: &str = "ann@new.example";

/// The lines of the activity page: what happened, and about what.
async fn history(ann: &mut Browser) -> Vec<String> {
    let page = ann.visit("/account/activity").await.is(200);
    // Each part of a line is a block of its own.
    let apart = Answer { body: page.body.replace('<', " <"), ..page };
    apart.texts(".rows li")
}

async fn notice(app: &TestApp) -> String {
    app.browser().log_in(ANN).await;
    let links = app.open_next_mail(ANN).await.links();
    links.into_iter().find(|link| link.starts_with("/notices/off/")).expect("a link to turn them off")
}

#[test]
fn activity_shows_fifty_lines_and_leads_on_to_the_older_ones() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        for _ in 0..60 {
            app.wait(MINUTE);
            ann.submit("/reauthenticate", &[("password", PASSWORD), ("next", "/account")]).await.is(303);
        }
        let page = ann.visit("/account/activity").await.is(200);
        assert_eq!(page.count(".rows li"), 50);
        let older = page.attributes("a.button, a", "href");
        let older = older.iter().find(|href| href.starts_with("/account/activity?before=")).expect("a way on");
        let page = ann.visit(older).await.is(200);
        assert_eq!(page.count(".rows li"), 12, "sixty passwords; registered, with its mail; activated, with its link");
        assert!(!page.body.contains("/account/activity?before="), "this was all");
        ann.visit("/account/activity?before=nonsense").await.is(200);
    });
}

#[test]
fn a_link_is_followed_through_its_life_mailed_used_refused() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        app.browser().forgot_password(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        app.wait(SECOND);
        app.browser().reset_password(&mail, OTHER).await;
        app.open_next_mail(ANN).await;
        app.wait(SECOND);
        app.browser().visit(&mail.link()).await.is(410);
        app.wait(SECOND);
        ann.log_in_with(ANN, OTHER).await.leads_to("/account");
        app.ignore_mail();
        let told = history(&mut ann).await.join("\n");
        for line in [
            "A link was tried that no longer works to set a new password: used before, or replaced",
            "New password set by mail",
            "we mailed you",
            "We mailed you to set a new password",
        ] {
            assert!(told.contains(line), "{line} in {told}");
        }
    });
}

#[test]
fn the_link_that_takes_a_change_back_is_in_the_history_as_well() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let form = ann.visit("/account/email").await.is(200);
        ann.press(&form, "Send the link", &[("email", NEW)]).await;
        let confirm = app.open_next_mail(NEW).await;
        app.open_next_mail(ANN).await;
        ann.submit(&confirm.link(), &[]).await.leads_to("/account");
        let undo = app.open_next_mail(ANN).await;
        app.wait(SECOND);
        app.browser().visit(&undo.link()).await.is(200);
        assert!(
            history(&mut ann).await[0].starts_with("A link from a mail was opened to take a change of address back")
        );
        app.wait(3 * DAY);
        app.browser().visit(&undo.link()).await.is(410);
        let newest = history(&mut ann).await.remove(0);
        assert!(newest.contains("to take a change of address back: its time was over"), "{newest}");
    });
}

#[test]
fn scanners_that_open_a_link_all_day_fill_nobodys_history() {
    both(async |app| {
        app.member(ANN).await;
        app.browser().forgot_password(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        let mut scanner = app.browser();
        for _ in 0..40 {
            scanner.visit(&mail.link()).await.is(200);
        }
        assert_eq!(app.count("vestibule_audit WHERE event = 'link_opened'").await, 20, "with the activation's");
    });
}

#[test]
fn notices_are_turned_off_with_one_button_once_and_nobody_is_signed_in_r_ob_1() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let link = notice(app).await;
        let mut reader = app.browser();
        let before = app.state_of_everything().await;
        let page = reader.visit(&link).await.is(200);
        assert_eq!(app.state_of_everything().await, before, "I-40");
        reader.press(&page, "Turn these mails off", &[]).await.leads_to("/done/notices-off");
        assert!(reader.jar.is_empty());
        reader.press(&page, "Turn these mails off", &[]).await.is(410);
        ann.visit("/account/sessions").await.is(200).says("We do not mail you when a new device signs in.");
        app.open_next_mail(ANN).await;
        app.browser().log_in(ANN).await;
        app.deliver().await;
        app.assert_no_unread_mail();
    });
}

#[test]
fn the_link_in_a_notice_is_good_for_nothing_but_its_own_address_and_for_a_week() {
    both(async |app| {
        app.member(ANN).await;
        let link = notice(app).await;
        let token = link.rsplit('/').next().expect("a token");
        let mut reader = app.browser();
        for path in ["activate", "reset-password", "confirm-email", "veto-email", "undo-email", "login/mail"] {
            reader.visit(&format!("/{path}/{token}")).await.is(400);
        }
        app.wait((7 * DAY).saturating_sub(SECOND));
        reader.visit(&link).await.is(200);
        app.wait(SECOND);
        reader.visit(&link).await.is(410);
        reader.submit(&link, &[]).await.is(410);
    });
}

#[test]
fn members_turn_notices_off_and_on_in_their_account() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let page = ann.visit("/account/sessions").await.is(200);
        ann.press(&page, "Turn these mails off", &[]).await.leads_to("/account/sessions");
        assert_eq!(app.open_next_mail(ANN).await.subject, "Vestibule no longer mails you about new devices");
        app.browser().log_in(ANN).await;
        app.deliver().await;
        app.assert_no_unread_mail();
        let page = ann.visit("/account/sessions").await.is(200);
        ann.press(&page, "Mail me about new devices", &[]).await.leads_to("/account/sessions");
        app.browser().log_in(ANN).await;
        app.open_next_mail(ANN).await;
        app.wait(HOUR);
    });
}
