//! Being signed in: cookies, limits, and how it ends (R-SE-1 to R-SE-8).

use std::net::Ipv4Addr;
use std::time::Duration;

use sea_orm::ConnectionTrait;

use crate::test_app::{ANN, BEN, DAY, PASSWORD, SECOND, Setup, both, both_with};

#[test]
fn every_cookie_is_the_hosts_alone_and_out_of_reach_of_scripts_r_se_5() {
    both(async |app| {
        let mut ann = app.browser();
        // `answer.rs` holds the flags of every cookie against the contract; here is which ones there are.
        let registered = ann.register(ANN).await;
        assert_eq!(names(&registered), ["__Host-attempt", "__Host-address"]);
        let mail = app.open_next_mail(ANN).await;
        let activated = ann.activate(&mail).await;
        assert_eq!(
            names(&activated),
            ["__Host-session", "__Host-device", "__Host-attempt", "__Host-address", "__Host-flash"]
        );
        let out = ann.log_out().await;
        assert_eq!(names(&out), ["__Host-session"]);
        assert_eq!(ann.jar.keys().collect::<Vec<_>>(), ["__Host-device"]);
    });
}

fn names(answer: &crate::answer::Answer) -> Vec<String> {
    answer.set_cookies().into_iter().map(|(name, ..)| name).collect()
}

#[test]
fn on_plain_http_at_home_the_same_cookies_go_by_plain_names() {
    let setup = Setup { settings: &[("PUBLIC_URL", "http://localhost:3000")], ..Setup::default() };
    both_with(setup, async |app| {
        let mut ann = app.member(ANN).await;
        assert_eq!(ann.jar.keys().collect::<Vec<_>>(), ["device", "flash", "session"]);
        assert_eq!(ann.visit("/account").await.is(200).header("strict-transport-security"), None);
    });
}

#[test]
fn a_session_ends_after_a_week_unused_r_se_3() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        app.wait(Duration::from_hours(7 * 24).saturating_sub(2 * SECOND));
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
        app.wait(7 * DAY);
        let answer = ann.visit("/account").await.leads_to("/login?next=%2Faccount");
        assert_eq!(answer.set_cookies()[0].1, "", "the dead cookie is removed");
    });
}

#[test]
fn a_session_ends_after_a_month_however_often_it_is_used_r_se_3() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        for _ in 0..29 {
            app.wait(DAY);
            assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
        }
        app.wait(DAY);
        assert_eq!(ann.signed_in_as().await, None);
    });
}

#[test]
fn signing_out_ends_the_session_for_every_copy_of_its_cookie_r_se_4() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let mut thief = ann.clone();
        let out = ann.log_out().await;
        assert_eq!(out.header("clear-site-data"), Some("\"cache\", \"storage\""), "R-SE-8");
        assert_eq!(thief.signed_in_as().await, None);
        assert_eq!(app.count("vestibule_sessions").await, 0);
        // Signing out twice, as in a second tab, is no mistake.
        ann.submit("/logout", &[]).await.leads_to("/done/signed-out");
        thief.submit("/logout", &[]).await.leads_to("/done/signed-out");
    });
}

#[test]
fn disabling_an_account_ends_its_sessions_at_once_r_se_4_i_51() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        app.sql("UPDATE vestibule_users SET status = 'disabled'").await;
        ann.visit("/account").await.leads_to("/login?next=%2Faccount");
    });
}

#[test]
fn a_cookie_from_before_the_sign_in_is_worth_nothing_afterwards_r_se_2_f_74() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        ann.log_out().await;
        let planted = "A".repeat(43);
        ann.jar.insert("__Host-session".into(), planted.clone());
        ann.log_in(ANN).await;
        assert_ne!(ann.cookie("session"), Some(planted.as_str()));
        let mut attacker = app.browser();
        attacker.jar.insert("__Host-session".into(), planted);
        assert_eq!(attacker.signed_in_as().await, None);
    });
}

#[test]
fn signing_in_again_ends_the_session_it_replaces_r_se_2() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let mut second_tab = ann.clone();
        ann.submit("/login", &[("email", ANN), ("password", PASSWORD)]).await.leads_to("/account");
        assert_ne!(ann.cookie("session"), second_tab.cookie("session"));
        assert_eq!(second_tab.signed_in_as().await, None, "the cookie that was replaced");
        assert_eq!(app.count("vestibule_sessions").await, 1);
    });
}

#[test]
fn a_form_opened_before_signing_in_as_somebody_else_still_works_f_78() {
    both(async |app| {
        app.member(BEN).await;
        let mut ann = app.member(ANN).await;
        ann.log_out().await;
        let form = ann.visit("/login").await;
        ann.log_in(ANN).await;
        ann.press(&form, "Sign in", &[("email", BEN), ("password", PASSWORD)]).await.leads_to("/account");
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(BEN));
        app.ignore_mail();
    });
}

#[test]
fn what_the_database_holds_signs_nobody_in_r_se_1() {
    both(async |app| {
        let ann = app.member(ANN).await;
        let cookie = ann.cookie("session").expect("signed in").to_owned();
        let hex = match app.state.database.read().get_database_backend() {
            sea_orm::DatabaseBackend::Sqlite => "lower(hex(token_hash))",
            _ => "encode(token_hash, 'hex')",
        };
        let stored: Vec<String> = app.column(&format!("SELECT {hex} FROM vestibule_sessions")).await;
        for value in [stored[0].as_str(), "", "0", "null", "' OR 1=1", &cookie[..42], &format!("{cookie}=")] {
            let mut thief = app.browser();
            thief.jar.insert("__Host-session".into(), value.to_owned());
            assert_eq!(thief.signed_in_as().await, None, "{value}");
        }
    });
}

#[test]
fn every_page_of_a_member_offers_to_sign_out_r_se_7() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let account = ann.visit("/account").await;
        for page in account.attributes("main nav a", "href").iter().chain([&"/nowhere".to_owned()]) {
            let page = ann.visit(page).await;
            // A page that tells of trouble knows nobody: it must not need the database.
            assert!(page.status == 404 || page.count("form[action='/logout'] button") == 1, "{}", page.path);
        }
    });
}

#[test]
fn a_session_moves_with_its_device() {
    both(async |app| {
        let mut ann = app.member(ANN).await.at(Ipv4Addr::new(203, 0, 113, 9));
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
    });
}

#[test]
fn a_cookie_of_one_kind_is_nothing_under_the_name_of_another() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        ann.submit("/register/resend", &[("email", BEN)]).await.leads_to("/register/sent");
        ann.submit("/login/mail", &[("email", BEN)]).await.leads_to("/login/mail/sent");
        let kinds = ["session", "attempt", "device", "mail-login"];
        let before = app.state_of_everything().await;
        for kind in kinds {
            let value = ann.cookie(kind).expect("she has it").to_owned();
            for other in kinds.iter().filter(|other| **other != kind) {
                let mut browser = app.browser();
                browser.jar.insert(format!("__Host-{other}"), value.clone());
                assert_eq!(browser.signed_in_as().await, None, "{kind} as {other}");
                let waiting = browser.visit("/register/sent").await.is(200);
                assert_eq!(waiting.heading(), "No sign-up is waiting here", "{kind} as {other}");
                browser.visit("/login/mail/sent").await.leads_to("/login/mail");
                for (path, fields) in [
                    ("/register/resend", &[][..]),
                    ("/register/sent", &[]),
                    ("/register/code", &[("code", "000000")]),
                    ("/register/address", &[("email", BEN)]),
                    ("/login/mail/sent", &[("code", "000000")]),
                ] {
                    browser.submit(path, fields).await.is(303);
                }
            }
        }
        assert_eq!(app.state_of_everything().await, before);
        app.ignore_mail();
    });
}
