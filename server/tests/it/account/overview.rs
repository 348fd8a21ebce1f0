//! What members can do with their account: password, devices, activity, deletion.

use uuid::Uuid;

use crate::browser::Browser;
use crate::test_app::{ANN, BEN, DAY, HOUR, MINUTE, OTHER, PASSWORD, both};

async fn change_password(ann: &mut Browser, current: &str, new: &str) -> crate::answer::Answer {
    let form = ann.visit("/account/password").await.is(200);
    let typed = [("current_password", current), ("new_password", new)];
    ann.press(&form, "Save new password", &typed).await
}

#[test]
fn a_changed_password_signs_out_everywhere_else_and_renews_this_session_r_se_2_i_51() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let (mut copy, mut phone) = (ann.clone(), app.browser());
        phone.log_in(ANN).await;
        assert_eq!(app.open_next_mail(ANN).await.subject, "New sign-in to your Vestibule account");
        let done = change_password(&mut ann, PASSWORD, OTHER).await.leads_to("/account");
        ann.follow(done).await.is(200).says("Your password is changed. Every other device has been signed out.");
        assert_eq!((copy.signed_in_as().await, phone.signed_in_as().await), (None, None));
        assert_eq!(app.open_next_mail(ANN).await.subject, "Your Vestibule password was changed");
        phone.log_in_with(ANN, PASSWORD).await.is(422);
        phone.log_in_with(ANN, OTHER).await.leads_to("/account");
        // Known no more; the second notice within an hour waits for its end.
        app.wait(HOUR);
        assert_eq!(app.open_next_mail(ANN).await.subject, "New sign-in to your Vestibule account");
    });
}

#[test]
fn the_current_password_is_needed_and_the_new_one_has_to_be_good_r_pw_7() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let short = "Use 12 characters or more; this one has 5";
        for (current, new, mistakes) in [
            ("", "", &[("current_password", "Enter your password"), ("new_password", "Enter a password")][..]),
            ("wrong horse battery", OTHER, &[("current_password", "This is not the password of this account")]),
            (PASSWORD, "short", &[("new_password", short)]),
        ] {
            change_password(&mut ann, current, new).await.is(422).refuses(mistakes);
        }
        ann.log_out().await;
        ann.log_in(ANN).await;
    });
}

#[test]
fn one_device_or_all_others_can_be_signed_out_from_here_r_se_4() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let mut others = vec![app.browser(), app.browser(), app.browser()];
        for other in &mut others {
            app.wait(MINUTE);
            other.log_in(ANN).await;
        }
        let page = ann.visit("/account/sessions").await.is(200);
        assert!(page.texts(".rows li")[0].contains("This device"), "this device first");
        assert_eq!(page.count(".rows li"), 4);
        let newest = page.attributes(".rows input[name=session]", "value").remove(0);
        ann.submit("/account/sessions", &[("session", &newest)]).await.leads_to("/account/sessions");
        let page = ann.visit("/account/sessions").await.is(200).says("That device is signed out.");
        assert_eq!(page.count(".rows li"), 3);
        ann.press(&page, "Sign out everywhere else", &[]).await.leads_to("/account/sessions");
        for other in &mut others {
            assert_eq!(other.signed_in_as().await, None);
        }
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
        app.ignore_mail();
    });
}

#[test]
fn a_session_of_somebody_else_cannot_be_ended_by_its_id() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let ids: Vec<Uuid> = app.column("SELECT id FROM vestibule_sessions").await;
        let mut ben = app.member(BEN).await;
        for id in [ids[0].to_string(), Uuid::nil().to_string(), "1".into(), "' OR 1=1".into()] {
            ben.submit("/account/sessions", &[("session", &id)]).await.leads_to("/account/sessions");
        }
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
        assert_eq!(app.count("vestibule_sessions").await, 2);
    });
}

#[test]
fn mails_about_new_devices_can_be_turned_off_by_whoever_reads_them() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        app.browser().log_in(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        let off = mail.links().into_iter().find(|link| link.starts_with("/notices/off/")).expect("a link");
        let mut reader = app.browser();
        let page = reader.visit(&off).await.is(200);
        reader.submit(&off, &[]).await.leads_to("/done/notices-off");
        assert_eq!(page.count("form[method=post]"), 1);
        assert_eq!(app.open_next_mail(ANN).await.subject, "Vestibule no longer mails you about new devices");
        app.browser().log_in(ANN).await;
        app.deliver().await;
        app.assert_no_unread_mail();
        let page = ann.visit("/account/sessions").await.is(200);
        ann.press(&page, "Mail me about new devices", &[]).await.leads_to("/account/sessions");
        app.wait(HOUR);
        app.browser().log_in(ANN).await;
        app.open_next_mail(ANN).await;
    });
}

#[test]
fn members_see_what_happened_to_their_account_the_newest_first_r_lg_1() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        app.wait(MINUTE);
        app.browser().log_in_with(ANN, OTHER).await.is(422);
        app.wait(MINUTE);
        change_password(&mut ann, PASSWORD, OTHER).await.leads_to("/account");
        app.open_next_mail(ANN).await;
        let page = ann.visit("/account/activity").await.is(200);
        let entries = page.texts(".rows h3");
        let at = |what: &str| entries.iter().position(|entry| entry == what);
        let order = [at("Password changed"), at("Sign-in tried with a wrong password"), at("Account activated")];
        assert!(order.iter().all(Option::is_some) && order.is_sorted(), "{entries:?}");
    });
}

#[test]
fn an_account_can_be_deleted_and_its_address_is_free_again() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let mut phone = ann.clone();
        let form = ann.visit("/account/delete").await.is(200);
        let refused = ann.press(&form, "Delete my account", &[]).await.is(422);
        refused.refuses(&[("current_password", "Enter your password"), ("confirm", "Type the word delete to go on")]);
        let typed = [("current_password", PASSWORD), ("confirm", "Delete ")];
        let gone = ann.press(&form, "Delete my account", &typed).await.leads_to("/done/deleted");
        ann.follow(gone).await.is(200).says("Your account is deleted");
        assert_eq!(app.open_next_mail(ANN).await.subject, "Your Vestibule account is deleted");
        assert_eq!((phone.signed_in_as().await, app.count("vestibule_users").await), (None, 0));
        phone.log_in_with(ANN, PASSWORD).await.is(422);
        app.wait(DAY);
        app.member(ANN).await;
    });
}

#[test]
fn nobody_else_gets_at_the_pages_of_a_member() {
    both(async |app| {
        for page in ["", "/password", "/email", "/sessions", "/activity", "/delete"] {
            let asked = app.browser().visit(&format!("/account{page}")).await;
            asked.leads_to(&format!("/login?next=%2Faccount{}", page.replace('/', "%2F")));
        }
    });
}
