//! The code beside the link: for the browser that asked, ten minutes, five tries.

use accounts::lifetimes::MAIL_LOGIN;
use accounts::mail::Mail;
use accounts::sign_in::MailSignIn;

use super::{MailReason, ask, by_code};
use crate::settings_world::{ask_to_sign_in, entered, sign_in_by_link as by_link};
use crate::world::*;

#[test]
fn the_code_of_one_browser_is_of_no_use_in_another_that_asked_too_f_76() {
    both(async |world| {
        world.member(ANN).await;
        let MailReason { browser: victim, code, .. } = ask(world).await;
        let stranger = ask_to_sign_in(world, ANN).await;
        world.all_mail().await;
        assert_is!(by_code(world, &stranger, &code).await, MailSignIn::Wrong { left: 4 });
        entered(by_code(world, &victim, &code).await);
    });
}

#[test]
fn the_code_works_for_ten_minutes_to_the_second_r_ob_2() {
    both(async |world| {
        world.member(ANN).await;
        for (after, works) in [(MAIL_LOGIN - MILLISECOND, true), (MAIL_LOGIN, false)] {
            let MailReason { browser, code, .. } = ask(world).await;
            world.pass(after);
            assert_eq!(matches!(by_code(world, &browser, &code).await, MailSignIn::SignedIn(_)), works);
            world.pass(HOUR);
        }
    });
}

#[test]
fn asking_again_does_not_prolong_the_code_of_an_earlier_mail_r_ob_2_i_25() {
    both(async |world| {
        world.member(ANN).await;
        let MailReason { browser, code, .. } = ask(world).await;
        let again = async || {
            let before = Some(browser.clone());
            let asked = world.accounts.sign_in().request_mail(&email(ANN), before, &world.request()).await;
            assert_eq!(asked.expect("the database works").expose(), browser.expose());
            world.all_mail().await
        };
        world.pass(MAIL_LOGIN - SECOND);
        let Mail::SignIn { code: second, .. } = again().await.remove(0).mail else { panic!("another mail") };
        world.pass(SECOND);
        assert_is!(by_code(world, &browser, &code).await, MailSignIn::Wrong { .. });
        entered(by_code(world, &browser, &second).await);
    });
}

#[test]
fn signing_in_by_password_does_not_kill_the_code_but_by_another_mail_does() {
    both(async |world| {
        world.member(ANN).await;
        let MailReason { browser, code, .. } = ask(world).await;
        let_in(world.log_in(ANN, PASSWORD).await);
        world.all_mail().await;
        let other = ask(world).await;
        entered(by_link(world, &other.link, &other.browser).await);
        assert_is!(by_code(world, &browser, &code).await, MailSignIn::Wrong { .. });
    });
}

#[test]
fn five_codes_may_be_tried_for_an_account_however_many_mails_it_got_r_ob_3_i_76() {
    both(async |world| {
        world.member(ANN).await;
        let MailReason { mut browser, mut code, .. } = ask(world).await;
        for left in [4, 3, 2, 1, 0] {
            let answer = by_code(world, &browser, &another(&code)).await;
            assert_is!(answer, MailSignIn::Wrong { left: now } if now == left);
            browser = ask_to_sign_in(world, ANN).await;
            world.pass(SECOND);
            code = match world.all_mail().await.pop() {
                Some(delivery) => code_of(&delivery.mail),
                None => code,
            };
        }
        assert_is!(by_code(world, &browser, &code).await, MailSignIn::Void);
    });
}

#[test]
fn the_link_works_although_no_tries_are_left_r_ob_3() {
    both(async |world| {
        world.member(ANN).await;
        let MailReason { browser, link, code } = ask(world).await;
        for _ in 0..6 {
            by_code(world, &browser, &another(&code)).await;
        }
        assert_is!(by_code(world, &browser, &code).await, MailSignIn::Void);
        entered(by_link(world, &link, &browser).await);
        // Whoever used the tries up would see it if they came back.
        let MailReason { browser, link, code } = ask(world).await;
        assert_is!(by_code(world, &browser, &code).await, MailSignIn::Void);
        entered(by_link(world, &link, &browser).await);
    });
}

#[test]
fn the_right_code_takes_no_try_from_anybody_r_en_1() {
    both(async |world| {
        world.member(ANN).await;
        for _ in 0..6 {
            let MailReason { browser, code, .. } = ask(world).await;
            entered(by_code(world, &browser, &code).await);
            world.pass(12 * MINUTE);
        }
        let MailReason { browser, code, .. } = ask(world).await;
        assert_is!(by_code(world, &browser, &another(&code)).await, MailSignIn::Wrong { left: 4 });
    });
}

#[test]
fn codes_guessed_at_the_same_moment_count_one_by_one_i_75() {
    both(async |world| {
        world.member(ANN).await;
        let MailReason { browser, code, .. } = ask(world).await;
        let code = another(&code);
        let answers = at_once((0..20).map(|_| {
            let (world, browser, code) = (world.clone(), browser.clone(), code.clone());
            async move { by_code(&world, &browser, &code).await }
        }));
        let judged = answers.await.iter().filter(|answer| matches!(answer, MailSignIn::Wrong { .. })).count();
        assert_eq!(judged, 5);
    });
}

#[test]
fn a_code_for_an_address_without_an_account_is_wrong_like_any_other_r_en_1() {
    both(async |world| {
        world.member(ANN).await;
        let MailReason { browser: known, code, .. } = ask(world).await;
        let code = another(&code);
        let unknown = ask_to_sign_in(world, "nobody@example.org").await;
        for _ in 0..6 {
            let (one, two) = (by_code(world, &known, &code).await, by_code(world, &unknown, &code).await);
            assert_eq!(format!("{one:?}"), format!("{two:?}"));
        }
    });
}
