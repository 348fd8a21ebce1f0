//! Budgets: for passwords and for mail, per account, per device, per source, per address.

use accounts::links::Code;
use accounts::sign_in::SignInOutcome;
use accounts::sign_up::{CodeEntry, MailProgress, Progress};
use accounts::{Error, PasswordRefused};

use crate::settings_world::ask_to_sign_in;
use crate::world::*;

async fn fail(world: &World, address: &str, times: usize) {
    for _ in 0..times {
        assert_is!(world.log_in(address, OTHER).await, SignInOutcome::Refused);
    }
}

#[test]
fn the_eleventh_password_for_an_account_waits_a_minute_and_a_half_r_th_1() {
    both(async |world| {
        world.member(ANN).await;
        fail(world, ANN, 10).await;
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Throttled { retry_after } if retry_after == 90 * SECOND);
        world.pass(90 * SECOND - MILLISECOND);
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Throttled { retry_after } if retry_after == SECOND);
        world.pass(MILLISECOND);
        let_in(world.log_in(ANN, PASSWORD).await);
    });
}

#[test]
fn a_quarter_of_an_hour_brings_all_ten_tries_back_r_th_1() {
    both(async |world| {
        world.member(ANN).await;
        fail(world, ANN, 10).await;
        world.pass(15 * MINUTE);
        fail(world, ANN, 10).await;
        assert_is!(world.log_in(ANN, OTHER).await, SignInOutcome::Throttled { .. });
    });
}

#[test]
fn unknown_addresses_are_throttled_alike_r_en_1() {
    both(async |world| {
        fail(world, "nobody@example.org", 10).await;
        assert_is!(world.log_in("nobody@example.org", OTHER).await, SignInOutcome::Throttled { retry_after } if retry_after == 90 * SECOND);
    });
}

#[test]
fn spellings_of_an_address_share_one_count_r_th_5_i_08() {
    both(async |world| {
        world.member(ANN).await;
        for spelling in ["ann@example.org", "ANN@example.org", "Ann@EXAMPLE.org", "aNn@ｅｘａｍｐｌｅ.org"] {
            fail(world, spelling, 2).await;
        }
        fail(world, ANN, 2).await;
        assert_is!(world.log_in("anN@example.org", PASSWORD).await, SignInOutcome::Throttled { .. });
    });
}

#[test]
fn strangers_cannot_lock_out_a_browser_that_signed_in_before_r_th_2_i_79() {
    both(async |world| {
        let device = world.member(ANN).await.device;
        fail(world, ANN, 10).await;
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Throttled { .. });
        let_in(world.log_in_with(Some(device.expose()), ANN, PASSWORD).await);
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Throttled { .. });
        world.request_reset(ANN).await;
    });
}

#[test]
fn a_device_has_its_own_limit_r_th_2() {
    both(async |world| {
        let device = world.member(ANN).await.device;
        for _ in 0..10 {
            assert_is!(world.log_in_with(Some(device.expose()), ANN, OTHER).await, SignInOutcome::Refused);
        }
        assert_is!(world.log_in_with(Some(device.expose()), ANN, PASSWORD).await, SignInOutcome::Throttled { .. });
        let_in(world.log_in(ANN, PASSWORD).await);
    });
}

#[test]
fn only_a_genuine_cookie_of_the_same_account_is_a_known_device_r_th_2_i_57() {
    both(async |world| {
        let of_ben = world.member(BEN).await.device;
        world.member(ANN).await;
        fail(world, ANN, 10).await;
        for device in [of_ben.expose(), "", "rubbish", &"A".repeat(64)] {
            assert_is!(world.log_in_with(Some(device), ANN, PASSWORD).await, SignInOutcome::Throttled { .. });
        }
    });
}

#[test]
fn success_clears_a_known_devices_count_and_not_the_sources_r_th_3_i_74() {
    both(async |world| {
        world.member(BEN).await;
        let source = world.from("203.0.113.7");
        for name in ["ann", "eve", "ida", "mia", "zoe"] {
            let address = format!("{name}@example.org");
            let device = world.member(&address).await.device;
            for _ in 0..2 {
                for _ in 0..9 {
                    assert_is!(
                        source.log_in_with(Some(device.expose()), &address, OTHER).await,
                        SignInOutcome::Refused
                    );
                }
                let_in(source.log_in_with(Some(device.expose()), &address, PASSWORD).await);
            }
        }
        assert_is!(source.log_in(BEN, PASSWORD).await, SignInOutcome::Throttled { .. });
        let_in(world.from("198.51.100.1").log_in(BEN, PASSWORD).await);
    });
}

#[test]
fn a_known_browser_signs_in_more_often_than_it_may_fail() {
    both(async |world| {
        let device = world.member(ANN).await.device;
        for _ in 0..12 {
            let_in(world.log_in_with(Some(device.expose()), ANN, PASSWORD).await);
        }
    });
}

#[test]
fn who_is_refused_by_one_limit_takes_nothing_from_the_others() {
    both(async |world| {
        world.member(ANN).await;
        world.member(BEN).await;
        let source = world.from("203.0.113.7");
        // Of the hundred tries that the source has, only the ten count that the account allows.
        for _ in 0..120 {
            source.log_in(ANN, OTHER).await;
        }
        assert_is!(source.log_in(ANN, PASSWORD).await, SignInOutcome::Throttled { .. });
        let_in(source.log_in(BEN, PASSWORD).await);
    });
}

#[test]
fn a_success_of_the_owner_neither_takes_nor_gives_tries_that_strangers_share_r_en_1() {
    both(async |world| {
        world.member(ANN).await;
        for tries in [9, 1] {
            for _ in 0..3 {
                let_in(world.log_in(ANN, PASSWORD).await);
            }
            fail(world, ANN, tries).await;
        }
        assert_is!(world.log_in(ANN, OTHER).await, SignInOutcome::Throttled { .. });
    });
}

#[test]
fn a_reset_lets_its_browser_in_although_strangers_guess() {
    both(async |world| {
        world.member(ANN).await;
        fail(world, ANN, 10).await;
        let link = world.reset_link(ANN).await;
        let reset = world.accounts.recovery().reset(&arrived(&link), new_password(OTHER), &world.request()).await;
        let device = reset.expect("the database works").expect("the link works");
        // What strangers did stays counted, or it would tell them of the reset; this browser is counted apart.
        assert_is!(world.log_in(ANN, OTHER).await, SignInOutcome::Throttled { .. });
        let_in(world.log_in_with(Some(device.expose()), ANN, OTHER).await);
    });
}

#[test]
fn parallel_guesses_on_several_replicas_do_not_outrun_the_limit_i_75_f_09() {
    both(async |world| {
        world.member(ANN).await;
        let replicas = [world.clone(), world.restarted(world.keys.clone(), CHEAP, LIFETIMES)];
        let answers = at_once((0..200).map(|n| {
            let replica = replicas[n % 2].clone();
            async move { replica.log_in(ANN, OTHER).await }
        }));
        let evaluated = |answer: &&SignInOutcome| matches!(answer, SignInOutcome::Refused);
        assert_eq!(answers.await.iter().filter(evaluated).count(), 10);
    });
}

#[test]
fn the_sixth_mail_of_a_kind_within_an_hour_is_not_sent_and_not_told_r_th_6_i_73() {
    both(async |world| {
        for _ in 0..5 {
            world.register(ANN, PASSWORD).await;
            world.next_mail().await;
        }
        let sixth = world.register(ANN, PASSWORD).await;
        world.no_mail().await;
        assert_is!(world.progress(&sixth).await, Some(_));
        world.pass(12 * MINUTE);
        world.register(ANN, PASSWORD).await;
        world.next_mail().await;
    });
}

#[test]
fn all_forms_together_send_a_dozen_mails_a_day_r_th_6_i_73() {
    both(async |world| {
        world.member(ANN).await;
        let mut sent = 1;
        for _ in 0..12 {
            world.register(ANN, OTHER).await;
            world.resend_to("ANN@example.org").await;
            world.request_reset(ANN).await;
            sent += world.all_mail().await.len();
            world.pass(HOUR);
        }
        assert_eq!(sent, 12 + 5, "a dozen at once, and one more every two hours");
    });
}

#[test]
fn one_source_has_a_hundred_new_passwords_judged_and_the_obvious_ones_do_not_count_i_80() {
    both(async |world| {
        let here = world.from("203.0.113.7");
        let judge = async |typed: &str| world.accounts.new_password(typed, ANN, &here.request()).await;
        for _ in 0..100 {
            assert_is!(judge("too short").await, Ok(Err(PasswordRefused::TooShort { .. })));
            assert_is!(judge("passwordpassword7").await, Ok(Err(PasswordRefused::Guessable)));
        }
        assert_is!(judge(PASSWORD).await, Err(Error::Throttled { .. }));
        let elsewhere = world.from("203.0.113.8");
        assert_is!(world.accounts.new_password(PASSWORD, ANN, &elsewhere.request()).await, Ok(Ok(_)));
        world.pass(9 * SECOND);
        assert_is!(judge(PASSWORD).await, Ok(Ok(_)));
    });
}

#[test]
fn a_used_up_budget_does_not_tell_of_mails_that_others_asked_for_r_en_1() {
    both(async |world| {
        world.member(BEN).await;
        for address in [ANN, BEN] {
            for _ in 0..5 {
                world.resend_to(address).await;
            }
            world.all_mail().await;
            let browser = world.register(address, OTHER).await;
            assert_is!(world.progress(&browser).await, Some(Progress::Waiting(MailProgress::Untold)));
        }
    });
}

#[test]
fn the_quiet_after_this_wasnt_me_does_not_last_longer_because_the_clock_was_ahead_f_46() {
    both(async |world| {
        world.pass(30 * DAY);
        world.register(ANN, OTHER).await;
        let link = world.next_link().await;
        assert_eq!(world.decline(&link).await, Ok(()));
        world.clock.set_back(30 * DAY);
        world.register(ANN, PASSWORD).await;
        world.next_mail().await;
    });
}

#[test]
fn the_budget_of_one_address_is_not_anothers_r_th_6() {
    both(async |world| {
        for _ in 0..6 {
            world.register(ANN, PASSWORD).await;
        }
        world.all_mail().await;
        world.register(BEN, PASSWORD).await;
        assert_eq!(world.next_mail().await.to, BEN);
    });
}

#[test]
fn one_mailbox_has_one_budget_however_its_address_is_spelled_and_is_nobody_elses_identity_r_th_6() {
    both(async |world| {
        for (one, other, same) in [
            ("ann+1@example.org", "ann+2@example.org", true),
            ("ben@example.org", "BEN+shop+a@example.org", true),
            ("a.n.n@gmail.com", "ann+x@googlemail.com", true),
            ("a.b@example.org", "ab@example.org", false),
            ("zoe-1@example.org", "zoe-2@example.org", false),
            ("+1@example.org", "+2@example.org", false),
        ] {
            for _ in 0..5 {
                world.register(one, PASSWORD).await;
            }
            assert_eq!(world.all_mail().await.len(), 5, "{one}");
            world.register(other, PASSWORD).await;
            assert_eq!(world.all_mail().await.len(), usize::from(!same), "{one} {other}");
        }
        assert_eq!(world.count("vestibule_users").await, 12);
    });
}

#[test]
fn a_rotation_of_keys_begins_no_count_anew_f_48() {
    both(async |world| {
        world.member(ANN).await;
        fail(world, ANN, 6).await;
        let rotated = world.restarted(ring(&[[9; 32], ROOT]), CHEAP, LIFETIMES);
        fail(&rotated, ANN, 4).await;
        assert_is!(rotated.log_in(ANN, OTHER).await, SignInOutcome::Throttled { .. });
        // The old key is retired.
        let retired = world.restarted(ring(&[[9; 32]]), CHEAP, LIFETIMES);
        assert_is!(retired.log_in(ANN, OTHER).await, SignInOutcome::Throttled { .. });
    });
}

#[test]
fn codes_are_counted_by_source_too_whatever_the_account_r_ob_3() {
    both(async |world| {
        let here = world.from("203.0.113.7");
        let wrong = Code::parse("000000").expect("a code");
        for n in 0..30 {
            let browser = world.register(&format!("ann{n}@example.org"), PASSWORD).await;
            assert_is!(here.enter_code(&browser, &wrong).await, CodeEntry::Wrong { left: 4 });
        }
        let browser = world.register(BEN, PASSWORD).await;
        let typed = here.accounts.sign_up().enter_code(&browser, &wrong, &here.request()).await;
        assert_is!(typed, Err(Error::Throttled { .. }));
        let asked = ask_to_sign_in(world, BEN).await;
        let typed = here.accounts.sign_in().with_code(&asked, &wrong, &here.request()).await;
        assert_is!(typed, Err(Error::Throttled { .. }));
        assert_is!(world.from("198.51.100.1").enter_code(&browser, &wrong).await, CodeEntry::Wrong { left: 4 });
    });
}

#[test]
fn an_exhausted_address_looks_the_same_known_or_not_r_th_6() {
    both(async |world| {
        world.member(BEN).await;
        let mut seen = Vec::new();
        for address in [ANN, BEN] {
            for _ in 0..6 {
                world.register(address, OTHER).await;
            }
            let browser = world.register(address, OTHER).await;
            seen.push(world.progress(&browser).await);
        }
        assert_eq!(seen[0], seen[1]);
    });
}

#[test]
fn one_source_may_ask_for_thirty_mails_an_hour_over_all_forms_r_th_6() {
    both(async |world| {
        let here = world.from("203.0.113.7");
        let browser = here.register(ANN, PASSWORD).await;
        for n in 0..29 {
            here.register(&format!("{n}@example.org"), PASSWORD).await;
        }
        let wait = 2 * MINUTE;
        let (sign_up, ben, request) = (here.accounts.sign_up(), email(BEN), &here.request());
        let answers = [
            here.try_register(BEN, PASSWORD).await.map(drop),
            sign_up.resend(&browser, request).await.map(drop),
            sign_up.correct_address(&browser, &ben, request).await.map(drop),
            sign_up.resend_to(&ben, request).await.map(drop),
            here.accounts.recovery().request(&ben, request).await,
            here.accounts.sign_in().request_mail(&ben, None, request).await.map(drop),
        ];
        for answer in answers {
            assert_is!(answer, Err(Error::Throttled { retry_after }) if retry_after == wait);
        }
        assert_eq!(world.count("vestibule_users").await, 30);
        world.from("198.51.100.1").register(BEN, PASSWORD).await;
    });
}

#[test]
fn this_machine_itself_is_not_limited_as_a_source() {
    both(async |world| {
        for n in 0..40 {
            world.register(&format!("{n}@example.org"), PASSWORD).await;
        }
        assert_eq!(world.all_mail().await.len(), 40);
    });
}

#[test]
fn throttles_recover_from_a_clock_that_was_set_back_f_46() {
    both(async |world| {
        world.member(ANN).await;
        fail(world, ANN, 10).await;
        world.clock.set_back(DAY);
        let_in(world.log_in(ANN, PASSWORD).await);
        fail(world, ANN, 10).await;
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Throttled { .. });
    });
}

#[test]
fn a_request_that_came_late_or_by_a_slow_clock_does_not_begin_a_count_anew_f_45() {
    both(async |world| {
        world.member(BEN).await;
        let source = world.from("203.0.113.7");
        for n in 0..10 {
            fail(&source, &format!("ann{n}@example.org"), 10).await;
        }
        world.clock.set_back(2 * MINUTE);
        assert_is!(source.log_in(BEN, PASSWORD).await, SignInOutcome::Throttled { .. });
    });
}

#[test]
fn mail_budgets_recover_from_a_clock_that_was_set_back_f_46() {
    both(async |world| {
        for _ in 0..6 {
            world.register(ANN, PASSWORD).await;
        }
        world.all_mail().await;
        world.clock.set_back(3 * DAY);
        world.register(ANN, PASSWORD).await;
        assert_eq!(world.all_mail().await.len(), 1);
    });
}
