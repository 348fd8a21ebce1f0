//! Signing in by mail.

use std::time::Duration;

use accounts::CookieToken;
use accounts::activation::DeadLink;
use accounts::code::Code;
use accounts::login::Login;
use accounts::mail_login::{MAIL_LOGIN, MailLogin, MailLoginPage};
use accounts::outbox::Mail;

use crate::settings_world::{ask_to_sign_in, entered, open_mail, operator, sign_in_by_link as by_link};
use crate::world::*;

async fn page(world: &World, link: &str, browser: Option<&CookieToken>) -> Result<MailLoginPage, DeadLink> {
    world.accounts.mail_login_page(link, browser, world.now()).await.expect("the database works")
}

async fn by_code(world: &World, browser: &CookieToken, code: &Code) -> MailLogin {
    world.accounts.mail_login_code(browser, code, &world.client, world.now()).await.expect("the database works")
}

#[test]
fn the_link_signs_in_the_browser_that_asked() {
    both(async |world| {
        world.member(ANN).await;
        let browser = ask_to_sign_in(world, ANN).await;
        let link = open_mail(world).await.link(ANN);
        assert_is!(page(world, &link, Some(&browser)).await, Ok(MailLoginPage::Here { .. }));
        let session = entered(by_link(world, &link, &browser).await).cookie;
        assert_eq!(world.resume(&session).await.expect("signed in").email, ANN);
        world.no_mail().await;
    });
}

#[test]
fn in_another_browser_the_link_shows_the_code_and_signs_nobody_in() {
    both(async |world| {
        world.member(ANN).await;
        let browser = ask_to_sign_in(world, ANN).await;
        let mails = open_mail(world).await;
        let (link, code) = (mails.link(ANN), code_of(mails.one(ANN)));
        let stranger = CookieToken::parse(&"A".repeat(43)).expect("a cookie");
        for elsewhere in [None, Some(&stranger)] {
            let Ok(MailLoginPage::Elsewhere { code: shown, address }) = page(world, &link, elsewhere).await else {
                panic!("no code is shown")
            };
            assert_eq!((shown.expose(), address.as_str()), (code.expose(), "a•••@example.org"));
        }
        assert_is!(by_link(world, &link, &stranger).await, MailLogin::NotAsked);
        assert_is!(by_code(world, &stranger, &code).await, MailLogin::NotAsked);
        entered(by_code(world, &browser, &code).await);
    });
}

#[test]
fn f_76_the_code_of_one_browser_is_of_no_use_in_another_that_asked_too() {
    both(async |world| {
        world.member(ANN).await;
        let victim = ask_to_sign_in(world, ANN).await;
        let code = code_of(open_mail(world).await.one(ANN));
        let stranger = ask_to_sign_in(world, ANN).await;
        world.all_mail().await;
        assert_is!(by_code(world, &stranger, &code).await, MailLogin::Wrong { left: 4 });
        entered(by_code(world, &victim, &code).await);
    });
}

#[test]
fn r_ob_2_the_link_works_for_ten_minutes_to_the_second_however_late_the_mail_comes() {
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
            assert_is!(by_link(world, &link, &browser).await, MailLogin::Dead(DeadLink::Expired { .. }));
            world.pass(HOUR);
        }
    });
}

#[test]
fn r_ob_2_the_code_works_for_ten_minutes_to_the_second() {
    both(async |world| {
        world.member(ANN).await;
        for (after, works) in [(MAIL_LOGIN - MILLISECOND, true), (MAIL_LOGIN, false)] {
            let browser = ask_to_sign_in(world, ANN).await;
            let code = code_of(open_mail(world).await.one(ANN));
            world.pass(after);
            assert_eq!(matches!(by_code(world, &browser, &code).await, MailLogin::SignedIn(_)), works);
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
fn any_sign_in_kills_the_link() {
    both(async |world| {
        world.member(ANN).await;
        let browser = ask_to_sign_in(world, ANN).await;
        let link = open_mail(world).await.link(ANN);
        let_in(world.log_in(ANN, PASSWORD).await);
        assert_is!(by_link(world, &link, &browser).await, MailLogin::Dead(DeadLink::Superseded { .. }));
    });
}

#[test]
fn any_sign_in_kills_the_code() {
    both(async |world| {
        world.member(ANN).await;
        let browser = ask_to_sign_in(world, ANN).await;
        let code = code_of(open_mail(world).await.one(ANN));
        let_in(world.log_in(ANN, PASSWORD).await);
        assert_is!(by_code(world, &browser, &code).await, MailLogin::Wrong { .. });
    });
}

#[test]
fn inv_2_link_and_code_of_one_mail_sign_in_once_between_them() {
    both(async |world| {
        world.member(ANN).await;
        for link_first in [true, false] {
            let browser = ask_to_sign_in(world, ANN).await;
            let mails = open_mail(world).await;
            let (link, code) = (mails.link(ANN), code_of(mails.one(ANN)));
            if link_first {
                entered(by_link(world, &link, &browser).await);
            } else {
                entered(by_code(world, &browser, &code).await);
            }
            assert_is!(by_link(world, &link, &browser).await, MailLogin::Dead(DeadLink::Superseded { .. }));
            assert_is!(by_code(world, &browser, &code).await, MailLogin::NotAsked);
        }
    });
}

#[test]
fn i_21_link_and_code_used_at_the_same_moment_sign_in_once() {
    both(async |world| {
        world.member(ANN).await;
        for _ in 0..5 {
            let before = world.count("sessions").await;
            let browser = ask_to_sign_in(world, ANN).await;
            let mails = open_mail(world).await;
            let (link, code) = (mails.link(ANN), code_of(mails.one(ANN)));
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
            let won = answers.await.iter().filter(|answer| matches!(answer, MailLogin::SignedIn(_))).count();
            assert_eq!((won, world.count("sessions").await), (1, before + 1));
            world.pass(HOUR);
        }
    });
}

#[test]
fn r_ob_3_i_76_five_codes_may_be_tried_for_an_account_however_many_mails_it_got() {
    both(async |world| {
        world.member(ANN).await;
        let mut browser = ask_to_sign_in(world, ANN).await;
        let mut code = code_of(open_mail(world).await.one(ANN));
        for left in [4, 3, 2, 1, 0] {
            let answer = by_code(world, &browser, &another(&code)).await;
            assert_is!(answer, MailLogin::Wrong { left: now } if now == left);
            browser = ask_to_sign_in(world, ANN).await;
            world.pass(SECOND);
            code = match world.all_mail().await.pop() {
                Some(delivery) => code_of(&delivery.mail),
                None => code,
            };
        }
        assert_is!(by_code(world, &browser, &code).await, MailLogin::Void);
    });
}

#[test]
fn r_ob_3_the_link_works_although_no_tries_are_left() {
    both(async |world| {
        world.member(ANN).await;
        let browser = ask_to_sign_in(world, ANN).await;
        let mails = open_mail(world).await;
        let (link, code) = (mails.link(ANN), code_of(mails.one(ANN)));
        for _ in 0..6 {
            by_code(world, &browser, &another(&code)).await;
        }
        assert_is!(by_code(world, &browser, &code).await, MailLogin::Void);
        entered(by_link(world, &link, &browser).await);
        let browser = ask_to_sign_in(world, ANN).await;
        let code = code_of(open_mail(world).await.one(ANN));
        entered(by_code(world, &browser, &code).await);
    });
}

#[test]
fn i_75_codes_guessed_at_the_same_moment_count_one_by_one() {
    both(async |world| {
        world.member(ANN).await;
        let browser = ask_to_sign_in(world, ANN).await;
        let code = another(&code_of(open_mail(world).await.one(ANN)));
        let answers = at_once((0..20).map(|_| {
            let (world, browser, code) = (world.clone(), browser.clone(), code.clone());
            async move { by_code(&world, &browser, &code).await }
        }));
        let judged = answers.await.iter().filter(|answer| matches!(answer, MailLogin::Wrong { .. })).count();
        assert_eq!(judged, 5);
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
fn r_en_1_asking_leaves_the_same_rows_for_every_address() {
    both(async |world| {
        world.member(ANN).await;
        world.sql("DELETE FROM outbox").await;
        world.sql("DELETE FROM attempts").await;
        for address in [ANN, "bob@example.org"] {
            ask_to_sign_in(world, address).await;
        }
        assert_eq!(world.count("outbox WHERE kind = 'sign_in' AND state = 'waiting' AND user_id IS NULL").await, 2);
        assert_eq!(world.count("attempts").await, 2);
        assert_eq!(world.count("audit WHERE event LIKE '%mail%' AND detail = 'sign_in'").await, 0);
    });
}

#[test]
fn r_en_1_a_code_for_an_address_without_an_account_is_wrong_like_any_other() {
    both(async |world| {
        world.member(ANN).await;
        let known = ask_to_sign_in(world, ANN).await;
        let code = another(&code_of(open_mail(world).await.one(ANN)));
        let unknown = ask_to_sign_in(world, "nobody@example.org").await;
        for _ in 0..6 {
            let (one, two) = (by_code(world, &known, &code).await, by_code(world, &unknown, &code).await);
            assert_eq!(format!("{one:?}"), format!("{two:?}"));
        }
    });
}

#[test]
fn i_50_link_and_code_of_an_account_that_was_disabled_since_are_refused() {
    both(async |world| {
        world.member(ANN).await;
        let browser = ask_to_sign_in(world, ANN).await;
        let mails = open_mail(world).await;
        operator(world, true, ANN).await;
        assert_is!(by_link(world, &mails.link(ANN), &browser).await, MailLogin::Dead(DeadLink::Invalid));
        let code = code_of(mails.one(ANN));
        assert_is!(by_code(world, &browser, &code).await, MailLogin::Wrong { .. });
        assert_is!(world.log_in(ANN, PASSWORD).await, Login::Refused);
    });
}

#[test]
fn a_reset_kills_link_and_code() {
    both(async |world| {
        world.member(ANN).await;
        let browser = ask_to_sign_in(world, ANN).await;
        let mails = open_mail(world).await;
        let reset = world.reset_link(ANN).await;
        world.reset(&reset, OTHER).await.expect("the link works");
        assert_is!(by_link(world, &mails.link(ANN), &browser).await, MailLogin::Dead(DeadLink::Superseded { .. }));
        let code = code_of(mails.one(ANN));
        assert_is!(by_code(world, &browser, &code).await, MailLogin::NotAsked | MailLogin::Wrong { .. });
    });
}

#[test]
fn f_48_link_and_code_outlive_a_rotation_of_keys() {
    both(async |world| {
        world.member(ANN).await;
        for link in [true, false] {
            let browser = ask_to_sign_in(world, ANN).await;
            let mails = open_mail(world).await;
            let rotated = world.restarted(ring(&[[9; 32], ROOT]), CHEAP, LIFETIMES);
            if link {
                entered(by_link(&rotated, &mails.link(ANN), &browser).await);
            } else {
                entered(by_code(&rotated, &browser, &code_of(mails.one(ANN))).await);
            }
        }
    });
}

#[test]
fn r_en_1_the_cookie_of_another_form_signs_nobody_in() {
    both(async |world| {
        world.member(ANN).await;
        ask_to_sign_in(world, ANN).await;
        let mails = open_mail(world).await;
        let registered = world.register(ANN, OTHER).await;
        world.all_mail().await;
        assert_is!(by_link(world, &mails.link(ANN), &registered).await, MailLogin::NotAsked);
        let code = code_of(mails.one(ANN));
        assert_is!(by_code(world, &registered, &code).await, MailLogin::Wrong { .. });
    });
}
