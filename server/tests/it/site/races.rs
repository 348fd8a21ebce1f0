//! The same thing done many times at the same moment (F-01 to F-03, I-21, I-75).

use crate::test_app::{ANN, OTHER, PASSWORD, at_once, both};

#[test]
fn a_link_followed_64_times_at_once_signs_in_once_f_01_i_21() {
    both(async |app| {
        let mut ann = app.browser();
        ann.register(ANN).await;
        let link = app.open_next_mail(ANN).await.link();
        let presses = (0..64).map(|_| {
            let (mut tab, link) = (ann.clone(), link.clone());
            async move { tab.submit(&link, &[]).await }
        });
        let (won, others): (Vec<_>, Vec<_>) = at_once(presses).await.into_iter().partition(|a| a.status == 303);
        assert_eq!((won.len(), others.len()), (1, 63));
        assert!(won[0].hands_out("session"));
        for answer in others {
            assert_eq!((answer.status, answer.heading().as_str()), (200, "Your account is already active"));
            assert!(!answer.hands_out("session"));
        }
        assert_eq!(
            (app.count("vestibule_sessions").await, app.count("vestibule_audit WHERE event = 'activated'").await),
            (1, 1)
        );
    });
}

#[test]
fn two_new_passwords_at_once_leave_one_of_them_f_02() {
    both(async |app| {
        app.member(ANN).await;
        let mut ann = app.browser();
        ann.forgot_password(ANN).await;
        let link = app.open_next_mail(ANN).await.link();
        let passwords = [OTHER, "nine patient umbrellas"];
        let resets = passwords.map(|new| {
            let (mut tab, link) = (app.browser(), link.clone());
            async move { tab.submit(&link, &[("new_password", new)]).await.status }
        });
        let mut statuses = at_once(resets).await;
        let winner = passwords[usize::from(statuses[1] == 303)];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 410]);
        ann.log_in_with(ANN, winner).await.leads_to("/account");
        app.ignore_mail();
    });
}

#[test]
fn an_address_registered_16_times_at_once_is_one_account_and_one_answer_f_03() {
    both(async |app| {
        let registrations = (0..16).map(|n| {
            let (mut browser, address) = (app.browser(), if n % 2 == 0 { ANN } else { "ANN@Example.ORG" });
            async move { browser.submit("/register", &[("email", address), ("password", PASSWORD)]).await }
        });
        for answer in at_once(registrations).await {
            assert!(answer.leads_to("/register/sent").hands_out("attempt"));
        }
        assert_eq!(app.count("vestibule_users").await, 1);
        assert!(app.open_all_mail(ANN).await.len() <= 5, "R-TH-6");
        app.ignore_mail();
    });
}

#[test]
fn parallel_guesses_do_not_outrun_the_limit_i_75() {
    both(async |app| {
        app.member(ANN).await;
        let guesses = (0..40).map(|_| {
            let mut browser = app.browser();
            async move { browser.submit("/login", &[("email", ANN), ("password", OTHER)]).await.status }
        });
        let statuses = at_once(guesses).await;
        assert_eq!(statuses.iter().filter(|status| **status == 422).count(), 10);
        assert_eq!(statuses.iter().filter(|status| **status == 429).count(), 30);
    });
}
