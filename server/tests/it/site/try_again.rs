//! Who is sent away for now loses nothing that was typed, except passwords: one button sends the same form again.

use accounts::throttle::SOURCE_MAIL;

use crate::test_app::{ANN, BEN, OTHER, PASSWORD, both};

pub(crate) const BUTTON: &str = "Try again";

#[test]
fn a_form_that_could_not_be_served_is_sent_again_by_one_button() {
    both(async |app| {
        let mut ann = app.browser();
        app.lose_the_database().await;
        let answer = ann.submit("/forgot-password", &[("email", ANN)]).await.is(503);
        let (action, fields) = answer.says("What you typed is kept").form_of(BUTTON);
        assert_eq!((action.as_str(), fields), ("/forgot-password", vec![("email".to_owned(), ANN.to_owned())]));
    });
}

#[test]
fn too_many_mails_asked_for_keep_what_was_typed_too_r_th_6() {
    both(async |app| {
        let mut ann = app.browser();
        app.ignore_mail();
        for _ in 0..SOURCE_MAIL.burst {
            ann.register(ANN).await;
        }
        let answer = ann.submit("/register", &[("email", ANN), ("password", PASSWORD)]).await.is(429);
        assert_eq!(answer.form_of(BUTTON).1, [("email".to_owned(), ANN.to_owned())]);
    });
}

#[test]
fn what_was_typed_comes_back_as_text_and_to_this_site_only_f_65() {
    both(async |app| {
        app.lose_the_database().await;
        let mut ann = app.browser();
        let typed =
            [("email", ANN), ("password", PASSWORD), ("next", "//evil.example\"><script>x</script>"), ("more", "x")];
        let answer = ann.submit("/login", &typed).await.is(503);
        let (action, fields) = answer.form_of(BUTTON);
        assert_eq!((action.as_str(), answer.count("script:not([src])")), ("/login", 0));
        let names: Vec<_> = fields.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["email", "next"], "what nobody asked for is not sent back");
        assert_eq!(ann.visit("/account").await.count("form"), 0);
    });
}

#[test]
fn a_link_and_a_button_that_could_not_be_served_are_tried_again_in_place() {
    both(async |app| {
        app.member(ANN).await;
        let (mut ann, mut ben) = (app.browser(), app.browser());
        ann.submit("/forgot-password", &[("email", ANN)]).await;
        let link = app.open_next_mail(ANN).await.link();
        ben.register(BEN).await;
        app.lose_the_database().await;
        let answer =
            ann.submit(&link, &[("new_password", OTHER)]).await.is(503).says("The password is asked for again");
        assert_eq!(answer.form_of(BUTTON), (link, vec![]));
        let answer = ben.submit("/register/resend", &[]).await.is(503);
        assert_eq!(answer.form_of(BUTTON), ("/register/resend".to_owned(), vec![]));
    });
}

#[test]
fn what_was_only_asked_for_or_not_read_is_not_offered() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        app.lose_the_database().await;
        assert_eq!(ann.visit("/account").await.is(503).count("main form"), 0);
        let typed = [("current_password", PASSWORD), ("new_password", OTHER)];
        assert_eq!(ann.submit("/account/password", &typed).await.is(503).count("main form"), 0, "sessions come first");
    });
}
