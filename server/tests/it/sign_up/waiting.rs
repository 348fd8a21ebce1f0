//! The waiting page: what it tells in every state, and what can be done there.

use mail::SendError;

use crate::browser::Browser;
use crate::test_app::{ANN, BEN, DAY, MINUTE, OTHER, PASSWORD, SECOND, TestApp, both};

/// Somebody whose mail was read, waiting.
async fn waiting(app: &TestApp) -> (Browser, crate::received::Mail) {
    let mut ann = app.browser();
    ann.register(ANN).await;
    let mail = app.open_next_mail(ANN).await;
    (ann, mail)
}

#[test]
fn the_page_tells_how_far_the_mail_got() {
    both(async |app| {
        let mut ann = app.browser();
        let waiting = ann.register(ANN).await;
        let page = ann.follow(waiting).await.is(200).says("It is waiting for its turn");
        assert!(!page.body.contains("http-equiv"), "half-typed digits would be lost");
        app.open_next_mail(ANN).await;
        ann.visit("/register/sent").await.is(200).says("Sent to the mail server").says("no-reply@example.org");
    });
}

#[test]
fn a_mail_server_that_puts_the_mail_off_shows_as_a_delay_and_the_mail_still_arrives_f_23() {
    both(async |app| {
        app.next_mail_fails(SendError::Deferred("451 greylisted".into()));
        let mut ann = app.browser();
        ann.register(ANN).await;
        app.deliver().await;
        ann.visit("/register/sent").await.is(200).says("cannot be reached at the moment");
        app.assert_no_unread_mail();
        app.wait(2 * MINUTE);
        let mail = app.open_next_mail(ANN).await;
        ann.activate(&mail).await;
    });
}

#[test]
fn an_address_the_mail_server_refuses_can_be_corrected_right_there_f_22() {
    both(async |app| {
        app.next_mail_fails(SendError::Rejected("550 no such user".into()));
        let mut ann = app.browser();
        ann.register("amn@example.org").await;
        app.deliver().await;
        let page = ann.visit("/register/sent").await.is(200).says("does not accept mail for amn@example.org");
        assert_eq!(page.heading(), "Check your address");
        ann.press(&page, "Send the mail there", &[("email", ANN)]).await.leads_to("/register/sent");
        let mail = app.open_next_mail(ANN).await;
        ann.activate(&mail).await;
    });
}

#[test]
fn a_browser_that_has_not_signed_up_is_told_so_and_cannot_do_anything_there() {
    both(async |app| {
        let mut stranger = app.browser();
        let page = stranger.visit("/register/sent").await.is(200);
        assert_eq!(page.heading(), "No sign-up is waiting here");
        let posts: [(&str, &[(&str, &str)]); 4] = [
            ("/register/resend", &[]),
            ("/register/address", &[("email", ANN)]),
            ("/register/code", &[("code", "123456")]),
            ("/register/sent", &[]),
        ];
        for (path, fields) in posts {
            stranger.submit(path, fields).await.leads_to("/register/sent");
        }
        assert_eq!(
            app.count("vestibule_users").await
                + app.count("vestibule_outbox").await
                + app.count("vestibule_sign_up_requests").await,
            0
        );
    });
}

#[test]
fn another_mail_can_be_asked_for_once_a_minute() {
    both(async |app| {
        let (mut ann, first) = waiting(app).await;
        let page = ann.visit("/register/sent").await;
        ann.press(&page, "Send the mail again", &[]).await.leads_to("/register/sent");
        let second = app.open_next_mail(ANN).await;
        assert_ne!(first.link(), second.link());
        let page = ann.visit("/register/sent").await.says("You can ask for another mail in");
        assert_eq!(page.count("#again button[disabled]"), 1);
        ann.submit("/register/resend", &[]).await.leads_to("/register/sent");
        app.deliver().await;
        app.assert_no_unread_mail();
        app.wait(MINUTE);
        let page = ann.visit("/register/sent").await;
        ann.press(&page, "Send the mail again", &[]).await.leads_to("/register/sent");
        app.open_next_mail(ANN).await;
        // I-79: asking again leaves earlier links alive.
        ann.activate(&first).await;
    });
}

#[test]
fn a_corrected_address_gets_its_own_link_and_the_old_one_dies_i_05() {
    both(async |app| {
        let (mut ann, old) = waiting(app).await;
        let page = ann.visit("/register/sent").await;
        ann.press(&page, "Send the mail there", &[("email", BEN)]).await.leads_to("/register/sent");
        let new = app.open_next_mail(BEN).await;
        ann.visit("/register/sent").await.says(BEN);
        ann.visit(&old.link()).await.is(400);
        ann.activate(&new).await;
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(BEN));
    });
}

#[test]
fn a_mistyped_correction_is_refused_beside_its_field() {
    both(async |app| {
        let (mut ann, _) = waiting(app).await;
        let page = ann.visit("/register/sent").await;
        let page = ann.press(&page, "Send the mail there", &[("email", "ben@example")]).await.is(422);
        assert_eq!(page.field("email"), "ben@example");
        page.refuses(&[("email", "After the @ an ending such as .org or .com is missing")]);
    });
}

#[test]
fn somebody_who_activated_on_the_telephone_goes_on_here_with_one_button() {
    both(async |app| {
        let (mut ann, mail) = waiting(app).await;
        app.wait(SECOND);
        let mut phone = app.browser();
        let page = phone.visit(&mail.link()).await.is(200);
        phone.press(&page, "Activate my account", &[("password", PASSWORD)]).await.leads_to("/account");
        let page = ann.visit("/register/sent").await.is(200);
        assert_eq!(page.heading(), "Your account is active");
        ann.press(&page, "Continue to my account", &[]).await.leads_to("/account");
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
    });
}

#[test]
fn after_an_activation_with_another_password_this_browser_has_to_sign_in_i_52() {
    both(async |app| {
        let (mut stranger, mail) = waiting(app).await;
        app.wait(SECOND);
        let mut owner = app.browser();
        let page = owner.visit(&mail.link()).await.is(200);
        owner.press(&page, "Set it and activate", &[("new_password", OTHER)]).await.leads_to("/account");
        stranger.visit("/register/sent").await.is(200).says("in another browser. Sign in to use it here.");
        stranger.submit("/register/sent", &[]).await.leads_to("/register/sent");
        assert_eq!(stranger.signed_in_as().await, None);
    });
}

#[test]
fn an_attempt_is_forgotten_with_its_account() {
    both(async |app| {
        let (mut ann, mail) = waiting(app).await;
        app.wait(7 * DAY);
        ann.visit("/register/sent").await.is(200).says("No sign-up is waiting here");
        ann.visit(&mail.link()).await.is(400);
    });
}

#[test]
fn wrong_codes_are_counted_down_and_the_sixth_is_not_even_looked_at_r_ob_3() {
    both(async |app| {
        let (mut ann, mail) = waiting(app).await;
        let code = mail.code();
        let wrong = if code == "000000" { "000001" } else { "000000" };
        for left in ["4 tries are left", "3 tries are left", "2 tries are left", "One try is left"] {
            let page = ann.submit("/register/code", &[("code", wrong)]).await.is(422);
            page.refuses(&[("code", &format!("This is not the code from the newest mail. {left}"))]);
        }
        for typed in [wrong, &code] {
            let page = ann.submit("/register/code", &[("code", typed)]).await.is(422);
            page.refuses(&[("code", "Too many wrong codes, so no code works for now. Use the link in the mail")]);
        }
        ann.activate(&mail).await;
    });
}

#[test]
fn what_is_no_code_is_not_counted() {
    both(async |app| {
        let (mut ann, mail) = waiting(app).await;
        for typed in ["", "12345", "1234567", "abcdef", "①②③④⑤⑥", "<b>123456", "0", "null"] {
            let page = ann.submit("/register/code", &[("code", typed)]).await.is(422);
            page.refuses(&[("code", "Enter the six digits from the mail")]);
        }
        let spaced = format!(" {} {} ", &mail.code()[..3], &mail.code()[3..]);
        ann.submit("/register/code", &[("code", &spaced)]).await.leads_to("/account");
    });
}

#[test]
fn a_code_ends_with_the_link_of_its_mail_i_24() {
    both(async |app| {
        let (mut ann, mail) = waiting(app).await;
        app.wait(DAY);
        ann.submit("/register/code", &[("code", &mail.code())]).await.is(422);
        assert_eq!(ann.signed_in_as().await, None);
    });
}

#[test]
fn a_code_typed_in_another_browser_does_nothing_i_28() {
    both(async |app| {
        let (mut ann, mail) = waiting(app).await;
        let mut other = app.browser();
        other.submit("/register/code", &[("code", &mail.code())]).await.leads_to("/register/sent");
        assert_eq!(other.signed_in_as().await, None);
        ann.submit("/register/code", &[("code", &mail.code())]).await.leads_to("/account");
    });
}

#[test]
fn a_well_known_mailbox_is_one_press_away() {
    both(async |app| {
        app.ignore_mail();
        let mut ann = app.browser();
        let waiting = ann.register("ann@gmail.com").await;
        let page = ann.follow(waiting).await.is(200).says("Open Gmail");
        assert!(page.attributes("a.primary", "href")[0].starts_with("https://mail.google.com/"));
        assert_eq!(page.attributes("a.primary", "rel"), ["noreferrer"]);
    });
}
