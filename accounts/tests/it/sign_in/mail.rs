//! Signing in by mail.

mod codes;

use std::time::Duration;

use accounts::lifetimes::MAIL_LOGIN;
use accounts::links::{Code, LinkError};
use accounts::mail::Mail;
use accounts::sign_in::{MailSignIn, MailSignInPage, SignInOutcome};
use accounts::sign_up::ResendOutcome;
use accounts::{MailSignInToken, SignUpToken};

use crate::settings_world::{ask_to_sign_in, entered, open_mail, operator, sign_in_by_link as by_link};
use crate::world::*;

/// What somebody has who asked to sign in and opened the mail.
struct MailReason {
    browser: MailSignInToken,
    link: String,
    code: Code,
}

async fn ask(world: &World) -> MailReason {
    let browser = ask_to_sign_in(world, ANN).await;
    let mails = open_mail(world).await;
    MailReason { browser, link: mails.link(ANN), code: code_of(mails.one(ANN)) }
}

async fn page(world: &World, link: &str, browser: Option<&MailSignInToken>) -> Result<MailSignInPage, LinkError> {
    world.accounts.sign_in().mail_page(&arrived(link), browser, &world.request()).await.expect("the database works")
}

async fn by_code(world: &World, browser: &MailSignInToken, code: &Code) -> MailSignIn {
    world.accounts.sign_in().with_code(browser, code, &world.request()).await.expect("the database works")
}

#[test]
fn the_link_signs_in_the_browser_that_asked() {
    both(async |world| {
        world.member(ANN).await;
        let MailReason { browser, link, .. } = ask(world).await;
        assert_is!(page(world, &link, Some(&browser)).await, Ok(MailSignInPage::Here { .. }));
        let session = entered(by_link(world, &link, &browser).await).session;
        assert_eq!(world.resume(&session).await.expect("signed in").email, ANN);
        world.no_mail().await;
    });
}

#[test]
fn in_another_browser_the_link_shows_the_code_and_signs_nobody_in() {
    both(async |world| {
        world.member(ANN).await;
        let MailReason { browser, link, code } = ask(world).await;
        let stranger = MailSignInToken::parse(&"A".repeat(43)).expect("a cookie");
        for elsewhere in [None, Some(&stranger)] {
            let Ok(MailSignInPage::Elsewhere { code: shown, address }) = page(world, &link, elsewhere).await else {
                panic!("no code is shown")
            };
            assert_eq!((shown.expose(), address.as_str()), (code.expose(), "a•••@example.org"));
        }
        assert_is!(by_link(world, &link, &stranger).await, MailSignIn::NotAsked);
        assert_is!(by_code(world, &stranger, &code).await, MailSignIn::NotAsked);
        entered(by_code(world, &browser, &code).await);
    });
}

#[test]
fn the_link_works_for_ten_minutes_to_the_second_however_late_the_mail_comes_r_ob_2() {
    both(async |world| {
        world.member(ANN).await;
        for late in [0, 30, 59, 90, 570, 599] {
            let browser = ask_to_sign_in(world, ANN).await;
            world.pass(Duration::from_secs(late));
            let mails = open_mail(world).await;
            assert_is!(mails.one(ANN), Mail::SignIn { until, .. } if until.since(world.now()).as_secs() == 600 - late);
            let link = mails.link(ANN);
            world.pass(Duration::from_secs(599 - late));
            assert_is!(page(world, &link, Some(&browser)).await, Ok(_));
            world.pass(SECOND);
            assert_is!(by_link(world, &link, &browser).await, MailSignIn::BrokenLink(LinkError::Expired { .. }));
            world.pass(HOUR);
        }
    });
}

#[test]
fn a_mail_that_could_not_be_handed_over_in_ten_minutes_is_not_sent_at_all() {
    both(async |world| {
        world.member(ANN).await;
        ask_to_sign_in(world, ANN).await;
        world.pass(MAIL_LOGIN);
        world.no_mail().await;
    });
}

#[test]
fn signing_in_by_password_does_not_kill_the_link_but_by_another_mail_does() {
    both(async |world| {
        world.member(ANN).await;
        let MailReason { browser, link, .. } = ask(world).await;
        let_in(world.log_in(ANN, PASSWORD).await);
        world.all_mail().await;
        let other = ask(world).await;
        entered(by_link(world, &other.link, &other.browser).await);
        assert_is!(by_link(world, &link, &browser).await, MailSignIn::BrokenLink(LinkError::Superseded { .. }));
    });
}

#[test]
fn link_and_code_of_one_mail_sign_in_once_between_them_inv_2() {
    both(async |world| {
        world.member(ANN).await;
        for link_first in [true, false] {
            let MailReason { browser, link, code } = ask(world).await;
            if link_first {
                entered(by_link(world, &link, &browser).await);
            } else {
                entered(by_code(world, &browser, &code).await);
            }
            assert_is!(by_link(world, &link, &browser).await, MailSignIn::BrokenLink(LinkError::Superseded { .. }));
            assert_is!(by_code(world, &browser, &code).await, MailSignIn::NotAsked);
        }
    });
}

#[test]
fn link_and_code_used_at_the_same_moment_sign_in_once_i_21() {
    both(async |world| {
        world.member(ANN).await;
        for _ in 0..5 {
            let before = world.count("vestibule_sessions").await;
            let MailReason { browser, link, code } = ask(world).await;
            let answers = at_once((0..8).map(|n| {
                let (world, browser, link, code) = (world.clone(), browser.clone(), link.clone(), code.clone());
                async move {
                    if n % 2 == 0 {
                        by_link(&world, &link, &browser).await
                    } else {
                        by_code(&world, &browser, &code).await
                    }
                }
            }));
            let won = answers.await.iter().filter(|answer| matches!(answer, MailSignIn::SignedIn(_))).count();
            assert_eq!((won, world.count("vestibule_sessions").await), (1, before + 1));
            world.pass(HOUR);
        }
    });
}

#[test]
fn only_accounts_that_are_active_get_a_mail() {
    both(async |world| {
        world.member("shut@example.org").await;
        operator(world, true, "shut@example.org").await;
        world.register(BEN, PASSWORD).await;
        world.all_mail().await;
        for address in ["shut@example.org", BEN, "nobody@example.org"] {
            ask_to_sign_in(world, address).await;
            world.no_mail().await;
        }
    });
}

#[test]
fn asking_leaves_the_same_rows_for_every_address_r_en_1() {
    both(async |world| {
        world.member(ANN).await;
        world.sql("DELETE FROM vestibule_outbox").await;
        world.sql("DELETE FROM vestibule_mail_sign_in_requests").await;
        for address in [ANN, "bob@example.org"] {
            ask_to_sign_in(world, address).await;
        }
        assert_eq!(
            world.count("vestibule_outbox WHERE kind = 'sign_in' AND state = 'waiting' AND user_id IS NULL").await,
            2
        );
        assert_eq!(world.count("vestibule_mail_sign_in_requests").await, 2);
        assert_eq!(world.count("vestibule_audit WHERE event LIKE '%mail%' AND detail = 'sign_in'").await, 0);
    });
}

#[test]
fn link_and_code_of_an_account_that_was_disabled_since_are_refused_i_50() {
    both(async |world| {
        world.member(ANN).await;
        let MailReason { browser, link, code } = ask(world).await;
        operator(world, true, ANN).await;
        assert_is!(by_link(world, &link, &browser).await, MailSignIn::BrokenLink(LinkError::Invalid));
        assert_is!(by_code(world, &browser, &code).await, MailSignIn::Wrong { .. });
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Refused);
    });
}

#[test]
fn a_reset_kills_link_and_code() {
    both(async |world| {
        world.member(ANN).await;
        let MailReason { browser, link, code } = ask(world).await;
        let reset = world.reset_link(ANN).await;
        world.reset(&reset, OTHER).await.expect("the link works");
        assert_is!(by_link(world, &link, &browser).await, MailSignIn::BrokenLink(LinkError::Superseded { .. }));
        assert_is!(by_code(world, &browser, &code).await, MailSignIn::NotAsked | MailSignIn::Wrong { .. });
    });
}

#[test]
fn link_and_code_outlive_a_rotation_of_keys_f_48() {
    both(async |world| {
        world.member(ANN).await;
        for by_its_link in [true, false] {
            let MailReason { browser, link, code } = ask(world).await;
            let rotated = world.restarted(ring(&[[9; 32], ROOT]), CHEAP, LIFETIMES);
            if by_its_link {
                entered(by_link(&rotated, &link, &browser).await);
            } else {
                entered(by_code(&rotated, &browser, &code).await);
            }
        }
    });
}

#[test]
fn the_cookie_of_a_registration_is_none_of_a_sign_in_and_is_not_renewed_as_one() {
    both(async |world| {
        let registered = world.register(ANN, PASSWORD).await;
        let created = "SELECT created_at FROM vestibule_sign_up_requests";
        let before: i64 = world.value(created).await;
        world.pass(MINUTE);
        let (ann, before_it) = (email(ANN), Some(renamed(&registered)));
        let asked = world.accounts.sign_in().request_mail(&ann, before_it, &world.request()).await;
        let asked = asked.expect("the database works");
        assert_ne!(asked.expose(), registered.expose());
        assert_eq!(world.value::<i64>(created).await, before);
        for (value, registers) in [(registered.expose(), true), (asked.expose(), false)] {
            let asked = MailSignInToken::parse(&value).expect("a cookie");
            let address = world.accounts.sign_in().mail_address(&asked, world.now()).await.expect("the database works");
            let registered = SignUpToken::parse(&value).expect("a cookie");
            assert_eq!((world.progress(&registered).await.is_some(), address.is_none()), (registers, registers));
        }
        assert_eq!(world.resend(&renamed(&asked)).await, ResendOutcome::NoAttempt);
        assert_eq!(world.correct_address(&renamed(&asked), "ben@example.org").await, ResendOutcome::NoAttempt);
        assert_is!(world.resume(&renamed(&registered)).await, None);
        assert_is!(world.resume(&renamed(&asked)).await, None);
    });
}

#[test]
fn the_cookie_of_another_form_signs_nobody_in_r_en_1() {
    both(async |world| {
        world.member(ANN).await;
        let MailReason { link, code, .. } = ask(world).await;
        let registered = world.register(ANN, OTHER).await;
        world.all_mail().await;
        assert_is!(by_link(world, &link, &renamed(&registered)).await, MailSignIn::NotAsked);
        assert_is!(by_code(world, &renamed(&registered), &code).await, MailSignIn::NotAsked);
    });
}
