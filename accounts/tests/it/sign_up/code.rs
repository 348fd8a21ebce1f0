//! The short code: only in the browser that registered, five tries per address (R-OB-3, I-76).

use accounts::links::Code;
use accounts::sign_up::CodeEntry;

use crate::world::*;

/// How many tries are left after each of `tries` wrong codes.
async fn guess(world: &World, browser: &accounts::SignUpToken, wrong: &Code, tries: usize) -> Vec<u32> {
    let mut seen = Vec::new();
    for _ in 0..tries {
        match world.enter_code(browser, wrong).await {
            CodeEntry::Wrong { left } => seen.push(left),
            other => panic!("after {seen:?}: {other:?}"),
        }
    }
    seen
}

#[test]
fn the_code_activates_in_the_browser_that_registered_with_its_password_r_ob_3() {
    both(async |world| {
        world.register(ANN, OTHER).await;
        world.next_mail().await;
        let browser = world.register(ANN, PASSWORD).await;
        let code = code_of(&world.next_mail().await.mail);
        assert_is!(world.enter_code(&browser, &code).await, CodeEntry::SignedIn(_));
        let_in(world.log_in(ANN, PASSWORD).await);
        assert_is!(world.log_in(ANN, OTHER).await, accounts::sign_in::SignInOutcome::Refused);
    });
}

#[test]
fn the_code_is_nothing_in_another_browser_r_ob_3() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        world.next_mail().await;
        let only_asked = world.resend_to(ANN).await;
        let code = code_of(&world.next_mail().await.mail);
        let of_ben = world.register(BEN, PASSWORD).await;
        assert_is!(world.enter_code(&only_asked, &code).await, CodeEntry::NoAttempt);
        assert_is!(world.enter_code(&of_ben, &code).await, CodeEntry::Wrong { left: 4 });
        assert_eq!(world.count("vestibule_users WHERE email_confirmed").await, 0);
    });
}

#[test]
fn the_fifth_try_counts_and_the_sixth_is_refused_even_if_right_r_ob_3() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let code = code_of(&world.next_mail().await.mail);
        assert_eq!(guess(world, &browser, &another(&code), 5).await, [4, 3, 2, 1, 0]);
        assert_is!(world.enter_code(&browser, &code).await, CodeEntry::Void);
        assert_eq!(world.count("vestibule_users WHERE email_confirmed").await, 0);
    });
}

#[test]
fn four_wrong_codes_leave_the_right_one_r_ob_3() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let code = code_of(&world.next_mail().await.mail);
        guess(world, &browser, &another(&code), 4).await;
        assert_is!(world.enter_code(&browser, &code).await, CodeEntry::SignedIn(_));
    });
}

#[test]
fn neither_another_mail_nor_another_browser_gives_more_tries_i_76() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let code = code_of(&world.next_mail().await.mail);
        guess(world, &browser, &another(&code), 4).await;
        world.resend(&browser).await;
        world.next_mail().await;
        let other_browser = world.register("ANN@example.org", OTHER).await;
        assert_eq!(guess(world, &other_browser, &another(&code), 1).await, [0]);
        world.pass(DAY - MINUTE);
        assert_is!(world.enter_code(&browser, &code).await, CodeEntry::Void);
        assert_is!(world.enter_code(&other_browser, &code).await, CodeEntry::Void);
    });
}

#[test]
fn the_link_works_when_the_code_is_void_i_79() {
    both(async |world| {
        let attacker = world.register(ANN, OTHER).await;
        let mail = world.next_mail().await.mail;
        guess(world, &attacker, &another(&code_of(&mail)), 5).await;
        let owner = world.register(ANN, PASSWORD).await;
        assert_is!(world.enter_code(&owner, &code_of(&mail)).await, CodeEntry::Void);
        activated(world.press(&link_of(&mail), &owner).await);
    });
}

#[test]
fn codes_for_an_active_address_are_counted_alike_i_63() {
    both(async |world| {
        world.member(ANN).await;
        let browser = world.register(ANN, OTHER).await;
        let code = Code::parse("123456").expect("a code");
        assert_eq!(guess(world, &browser, &code, 5).await, [4, 3, 2, 1, 0]);
        assert_is!(world.enter_code(&browser, &code).await, CodeEntry::Void);
    });
}

#[test]
fn the_code_works_as_long_as_the_link_beside_it_r_ob_2() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let code = code_of(&world.next_mail().await.mail);
        world.pass(DAY);
        assert_is!(world.enter_code(&browser, &code).await, CodeEntry::Expired);
        world.resend(&browser).await;
        world.next_mail().await;
        world.pass(DAY - MILLISECOND);
        assert_is!(world.enter_code(&browser, &code).await, CodeEntry::SignedIn(_));
    });
}

#[test]
fn a_code_works_once_r_ob_1() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let code = code_of(&world.next_mail().await.mail);
        assert_is!(world.enter_code(&browser, &code).await, CodeEntry::SignedIn(_));
        assert_is!(world.enter_code(&browser, &code).await, CodeEntry::Wrong { .. });
        assert_eq!(world.count("vestibule_sessions").await, 1);
    });
}

#[test]
fn a_code_dies_with_the_address_it_was_mailed_to_i_05() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let code = code_of(&world.next_mail().await.mail);
        world.correct_address(&browser, BEN).await;
        world.next_mail().await;
        assert_is!(world.enter_code(&browser, &code).await, CodeEntry::Wrong { left: 4 });
    });
}

#[test]
fn the_code_of_a_disabled_account_does_nothing_i_50() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let code = code_of(&world.next_mail().await.mail);
        world.sql("UPDATE vestibule_users SET status = 'disabled'").await;
        assert_is!(world.enter_code(&browser, &code).await, CodeEntry::Wrong { .. });
        assert_eq!(world.count("vestibule_users WHERE email_confirmed").await, 0);
    });
}

#[test]
fn parallel_codes_do_not_outrun_the_limit_i_75() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let wrong = another(&code_of(&world.next_mail().await.mail));
        let answers = at_once((0..40).map(|_| {
            let (world, browser, wrong) = (world.clone(), browser.clone(), wrong.clone());
            async move { world.enter_code(&browser, &wrong).await }
        }));
        let looked_at = |answer: &&CodeEntry| matches!(answer, CodeEntry::Wrong { .. });
        assert_eq!(answers.await.iter().filter(looked_at).count(), 5);
    });
}
