//! What members can see of the safety of their account, and what owners read after an alarm.

use crate::browser::Browser;
use crate::test_app::{ANN, DAY, HOUR, OTHER, PASSWORD, SECOND, TestApp, both};

const NEW: &str = "ann@new.example";

/// When the security page says it was made: now.
async fn now(ann: &mut Browser) -> String {
    ann.visit("/account/security").await.is(200).attributes("main > p time", "datetime").remove(0)
}

/// When the session of this browser began.
async fn began(ann: &mut Browser) -> String {
    ann.visit("/account/security").await.is(200).attributes("ul.rows time", "datetime").remove(0)
}

/// The moments among the facts of the account page.
async fn previous(ann: &mut Browser) -> Vec<String> {
    ann.visit("/account").await.is(200).attributes(".facts time", "datetime")
}

async fn press_link(browser: &mut Browser, link: &str, button: &str) -> String {
    let page = browser.visit(link).await.is(200);
    let done = browser.press(&page, button, &[]).await.is(303);
    let place = done.header("location").expect("a place").to_owned();
    assert!(!place.contains('@') && !place.contains("%40"), "{place}");
    browser.follow(done).await.is(200).text()
}

async fn lock_link(app: &TestApp) -> String {
    app.browser().log_in(ANN).await;
    let links = app.open_next_mail(ANN).await.links();
    links.into_iter().find(|link| link.starts_with("/lock-account/")).expect("a link that locks")
}

#[test]
fn the_account_shows_the_sign_in_before_the_one_just_made() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        ann.visit("/account").await.is(200).says("None: this is your first");
        let first = began(&mut ann).await;
        app.wait(HOUR);
        ann.log_out().await;
        ann.log_in(ANN).await;
        assert_eq!(previous(&mut ann).await, [first.as_str()]);
        let second = began(&mut ann).await;
        assert_ne!(first, second);
        app.wait(HOUR);
        app.browser().log_in(ANN).await;
        assert_eq!(previous(&mut ann).await, [first], "a later one is among the devices and the activity");
        app.wait(SECOND);
        ann.log_out().await;
        app.wait(SECOND);
        ann.log_in(ANN).await;
        assert!(previous(&mut ann).await[0] > second);
        app.ignore_mail();
    });
}

#[test]
fn one_page_joins_what_protects_the_account_its_devices_and_what_happened() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        app.browser().log_in(ANN).await;
        app.ignore_mail();
        let page = ann.visit("/account").await.is(200);
        assert!(page.attributes("main a", "href").contains(&"/account/security".to_owned()));
        let page = ann.visit("/account/security").await.is(200).says(ANN).says("On: we mail you");
        assert_eq!((page.count("ul.rows li"), page.count("form")), (2, 1), "nothing to press but signing out");
        for link in ["/account/sessions", "/account/activity", "/account/password", "/account/email"] {
            assert!(page.attributes("main a", "href").contains(&link.to_owned()), "{link}");
        }
        app.browser().visit("/account/security").await.leads_to("/login?next=%2Faccount%2Fsecurity");
    });
}

#[test]
fn the_page_says_since_when_the_password_and_the_address_are_what_they_are() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let changed = async |ann: &mut Browser| {
            let page = ann.visit("/account/security").await.is(200);
            page.attributes(".facts time", "datetime")
        };
        let first = began(&mut ann).await;
        assert_eq!(changed(&mut ann).await, [first], "the activation");
        app.wait(2 * DAY);
        let typed = [("current_password", PASSWORD), ("new_password", OTHER)];
        ann.submit("/account/password", &typed).await.leads_to("/account");
        app.ignore_mail();
        let second = now(&mut ann).await;
        app.wait(SECOND);
        assert_eq!(changed(&mut ann).await, [second.as_str()]);
        ann.submit("/account/email", &[("email", NEW)]).await.leads_to("/account/email");
        let link = app.open_next_mail(NEW).await.link();
        ann.visit("/account/security").await.is(200).says(NEW).says("waits to be confirmed");
        ann.submit(&link, &[]).await.leads_to("/account");
        app.ignore_mail();
        let page = ann.visit("/account/security").await.is(200).says(NEW).says(&format!("{ANN}, the address before"));
        assert!(!page.text().contains("waits to be confirmed"));
        assert!(changed(&mut ann).await.contains(&second), "the password is the one it was");
    });
}

#[test]
fn a_page_that_ends_an_alarm_says_where_the_link_went_and_sends_it_again() {
    both(async |app| {
        app.member(ANN).await;
        let mut owner = app.browser();
        let link = lock_link(app).await;
        let told = press_link(&mut owner, &link, "Lock my account").await;
        assert!(told.contains("mailed a link to a•••@example.org"), "{told}");
        app.open_next_mail(ANN).await;
        let page = owner.visit("/done/locked").await.is(200).says("a•••@example.org");
        owner.press(&page, "Send the link again", &[]).await.leads_to("/forgot-password/sent");
        app.open_next_mail(ANN).await;
        for page in ["/done/change-stopped", "/done/address-restored"] {
            assert!(!owner.visit(page).await.is(200).text().contains("a•••@"), "{page} is about something else");
        }
        let other = app.browser().visit("/done/locked").await.is(200).says("mailed a link to your address");
        assert_eq!(other.attributes("main a", "href"), ["/forgot-password"]);
    });
}

#[test]
fn whoever_stops_a_change_or_takes_it_back_is_told_the_old_address() {
    both(async |app| {
        let mut thief = app.member(ANN).await;
        thief.submit("/account/email", &[("email", NEW)]).await.leads_to("/account/email");
        let veto = app.open_next_mail(ANN).await.link();
        let told = press_link(&mut app.browser(), &veto, "Stop the change").await;
        assert!(told.contains("mailed a link to a•••@example.org"), "{told}");
        app.ignore_mail();
        let reset = app.browser().forgot_password(ANN).await;
        assert_eq!(reset.status, 303);
        let reset = app.open_all_mail(ANN).await.pop().expect("a mail");
        thief.reset_password(&reset, PASSWORD).await;
        thief.log_in(ANN).await;
        thief.submit("/account/email", &[("email", NEW)]).await.leads_to("/account/email");
        let confirm = app.open_all_mail(NEW).await.pop().expect("a mail").link();
        thief.submit(&confirm, &[]).await.leads_to("/account");
        let undo = app.open_all_mail(ANN).await.pop().expect("a mail").link();
        let told = press_link(&mut app.browser(), &undo, "Take the change back").await;
        assert!(told.contains("mailed a link to a•••@example.org"), "{told}");
        app.ignore_mail();
    });
}
