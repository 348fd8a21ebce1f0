//! Too many tries: 429, when to come back, and who is not locked out.

use std::net::{IpAddr, Ipv6Addr};

use axum::http::Method;

use crate::browser::Browser;
use crate::test_app::{ANN, BEN, MINUTE, OTHER, PASSWORD, TestApp, both};

/// Uses up the tries for somebody's account, from everywhere.
async fn burn_the_tries(app: &TestApp) {
    for n in 0..10 {
        let spelled = if n % 2 == 0 { ANN } else { "ANN@Example.ORG" };
        app.browser().log_in_with(spelled, OTHER).await.is(422);
    }
}

#[test]
fn after_ten_wrong_passwords_an_account_takes_no_more_for_a_while_r_th_1_i_08() {
    both(async |app| {
        app.member(ANN).await;
        burn_the_tries(app).await;
        let mut stranger = app.browser();
        let page = stranger.log_in_with(ANN, PASSWORD).await.is(429).says("Too many tries. Try again in");
        assert_eq!(page.field("email"), ANN);
        let wait = page.retry_after();
        assert!((1..=90).contains(&wait), "{wait}");
        app.wait(std::time::Duration::from_secs(wait));
        stranger.log_in(ANN).await;
        app.ignore_mail();
    });
}

#[test]
fn strangers_cannot_lock_a_known_browser_out_r_th_2_i_79() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        ann.log_out().await;
        burn_the_tries(app).await;
        app.browser().log_in_with(ANN, PASSWORD).await.is(429);
        ann.log_in(ANN).await;
        ann.forgot_password(ANN).await;
        app.ignore_mail();
    });
}

#[test]
fn a_known_browser_has_tries_of_its_own_and_not_for_others_r_th_2() {
    both(async |app| {
        app.member(BEN).await;
        let mut ann = app.member(ANN).await;
        ann.log_out().await;
        for _ in 0..10 {
            ann.log_in_with(ANN, OTHER).await.is(422);
        }
        ann.log_in_with(ANN, PASSWORD).await.is(429);
        for _ in 0..10 {
            ann.log_in_with(BEN, OTHER).await.is(422);
        }
        ann.log_in_with(BEN, PASSWORD).await.is(429);
    });
}

/// Registers until it is refused, at most `most` times, and says how often that went well.
async fn registrations(browsers: impl Iterator<Item = Browser>) -> usize {
    let mut accepted = 0;
    for mut browser in browsers {
        let typed = [("email", format!("n{accepted}@example.org")), ("password", PASSWORD.to_owned())];
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(typed).finish();
        let form =
            browser.request(Method::POST, "/register").header("content-type", "application/x-www-form-urlencoded");
        let spoofed = form.header("x-forwarded-for", format!("203.0.113.{accepted}")).header("x-real-ip", "1.2.3.4");
        let answer = browser.send(spoofed, &body).await;
        if answer.status == 429 {
            assert_eq!(answer.heading(), "Too many tries");
            assert!(answer.retry_after() <= 120);
            return accepted;
        }
        accepted += 1;
    }
    accepted
}

#[test]
fn one_source_causes_thirty_mails_an_hour_whatever_it_says_about_itself_r_th_6_i_71() {
    both(async |app| {
        app.ignore_mail();
        let browser = app.browser();
        assert_eq!(registrations((0..40).map(|_| browser.clone())).await, 30);
        app.wait(2 * MINUTE);
        assert_eq!(registrations((0..40).map(|_| browser.clone())).await, 1);
    });
}

#[test]
fn one_network_is_one_source_i_70() {
    both(async |app| {
        app.ignore_mail();
        let browser = app.browser();
        let in_network = |n: u16| browser.at(IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, n, n, n, n)));
        assert_eq!(registrations((0..40).map(in_network)).await, 30);
        let elsewhere = browser.at(IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 0, 1, 0, 0, 0, 1)));
        assert_eq!(registrations([elsewhere].into_iter()).await, 1);
    });
}

#[test]
fn visitors_behind_a_translator_are_told_apart_i_70() {
    both(async |app| {
        app.ignore_mail();
        let browser = app.browser();
        let translated = |ip: &str| browser.at(ip.parse::<IpAddr>().expect("an address"));
        assert_eq!(registrations((0..31).map(|_| translated("64:ff9b::c633:6401"))).await, 30);
        assert_eq!(registrations([translated("64:ff9b::cb00:7105")].into_iter()).await, 1);
        assert_eq!(registrations([translated("198.51.100.1")].into_iter()).await, 0, "the same without a translator");
    });
}

#[test]
fn the_password_of_an_activation_link_counts_as_a_try_r_th_1() {
    both(async |app| {
        app.browser().register(ANN).await;
        let mail = app.open_next_mail(ANN).await;
        burn_the_tries(app).await;
        let mut phone = app.browser();
        let page = phone.submit(&mail.link(), &[("password", PASSWORD)]).await.is(429);
        assert!(page.retry_after() > 0 && page.summary().len() == 1);
        // The other way in stays open.
        phone.press(&page, "Set it and activate", &[("new_password", OTHER)]).await.leads_to("/account");
    });
}

#[test]
fn passwords_asked_for_inside_the_account_are_counted_too_r_pw_7() {
    both(async |app| {
        let mut ann = app.member(ANN).await;
        let forms: [(&str, &[(&str, &str)]); 3] = [
            ("/account/password", &[("current_password", "wrong horse battery"), ("new_password", OTHER)]),
            ("/account/delete", &[("current_password", "wrong horse battery"), ("confirm", "delete")]),
            ("/reauthenticate", &[("password", "wrong horse battery")]),
        ];
        for n in 0..10 {
            let (path, fields) = forms[n % 3];
            ann.submit(path, fields).await.is(422);
        }
        for (path, fields) in forms {
            assert!(ann.submit(path, fields).await.is(429).retry_after() > 0);
        }
        assert_eq!(ann.signed_in_as().await.as_deref(), Some(ANN));
    });
}
