//! Things done at the same moment. Each test plays several rounds: a race is lost only now and then.

use accounts::links::LinkError;
use accounts::sign_in::SignInOutcome;
use accounts::sign_up::{Activation, ActivationProof};

use crate::world::*;

async fn one_of_many_presses_wins(world: &World, address: &str, parallel: usize) {
    let browser = world.register(address, PASSWORD).await;
    let link = world.next_link().await;
    let answers = at_once((0..parallel).map(|_| {
        let (world, link, browser) = (world.clone(), link.clone(), browser.clone());
        async move { world.press(&link, &browser).await }
    }));
    let (mut won, mut late) = (0, 0);
    for answer in answers.await {
        match answer {
            Activation::SignedIn(_) => won += 1,
            Activation::BrokenLink(LinkError::AlreadyActive) => late += 1,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!((won, late), (1, parallel - 1));
}

#[test]
fn many_presses_of_one_link_make_one_session_and_one_audit_line_f_01_i_21() {
    both(async |world| {
        let rounds = [2, 16, 64, 2, 16, 64, 2, 16];
        for (round, parallel) in rounds.into_iter().enumerate() {
            one_of_many_presses_wins(world, &format!("ann{round}@example.org"), parallel).await;
        }
        let each_once = i64::try_from(rounds.len()).expect("few");
        assert_eq!(world.count("vestibule_sessions").await, each_once);
        assert_eq!(world.count("vestibule_audit WHERE event = 'activated'").await, each_once);
    });
}

#[test]
fn link_and_code_used_at_once_make_one_session_f_01() {
    both(async |world| {
        for round in 0..8 {
            let browser = world.register(&format!("ann{round}@example.org"), PASSWORD).await;
            let mail = world.next_mail().await.mail;
            let by_link = (world.clone(), link_of(&mail), browser.clone());
            let by_code = (world.clone(), code_of(&mail), browser);
            let (link, code) = tokio::join!(
                tokio::spawn(async move { by_link.0.press(&by_link.1, &by_link.2).await }),
                tokio::spawn(async move { by_code.0.enter_code(&by_code.2, &by_code.1).await }),
            );
            let link = matches!(link.expect("no panic"), Activation::SignedIn(_));
            let code = matches!(code.expect("no panic"), accounts::sign_up::CodeEntry::SignedIn(_));
            assert!(link ^ code, "round {round}: link {link}, code {code}");
        }
        assert_eq!(world.count("vestibule_sessions").await, 8);
    });
}

#[test]
fn of_two_resets_with_one_link_one_wins_and_its_password_works_f_02() {
    both(async |world| {
        for round in 0..8 {
            let address = format!("ann{round}@example.org");
            world.member(&address).await;
            let link = world.reset_link(&address).await;
            let answers = at_once(["first new password", "second new password"].map(|typed| {
                let (world, link) = (world.clone(), link.clone());
                async move { (typed, world.reset(&link, typed).await) }
            }));
            let (won, lost): (Vec<_>, Vec<_>) = answers.await.into_iter().partition(|(_, answer)| answer.is_ok());
            assert_eq!(won.len(), 1, "round {round}");
            assert_is!(&lost[0].1, Err(LinkError::Superseded { .. }));
            let_in(world.log_in(&address, won[0].0).await);
            assert_is!(world.log_in(&address, lost[0].0).await, SignInOutcome::Refused);
            world.all_mail().await;
        }
    });
}

#[test]
fn a_sign_in_during_a_reset_leaves_no_session_that_outlives_it_f_02() {
    both(async |world| {
        for round in 0..8 {
            let address = format!("ann{round}@example.org");
            world.member(&address).await;
            let link = world.reset_link(&address).await;
            let (one, two, same) = (world.clone(), world.clone(), address.clone());
            let (reset, login) = tokio::join!(
                tokio::spawn(async move { one.reset(&link, OTHER).await }),
                tokio::spawn(async move { two.log_in(&same, PASSWORD).await }),
            );
            let session = match login.expect("no panic") {
                SignInOutcome::SignedIn(signed_in) => world.resume(&signed_in.session).await,
                _ => None,
            };
            assert!(!(reset.expect("no panic").is_ok() && session.is_some()), "round {round}");
            world.all_mail().await;
        }
    });
}

#[test]
fn one_address_registered_many_times_at_once_is_one_account_and_few_mails_f_03() {
    both(async |world| {
        for round in 0..3 {
            let answers = at_once((0..16).map(|n| {
                let name = if n % 2 == 0 { "ann" } else { "ANN" };
                let (world, address) = (world.clone(), format!("{name}{round}@example.org"));
                async move { world.register(&address, PASSWORD).await }
            }));
            assert_eq!(answers.await.len(), 16, "all accepted");
            assert_eq!(world.count(&format!("vestibule_users WHERE email_key = 'ann{round}@example.org'")).await, 1);
            assert_eq!(world.count("vestibule_audit WHERE event = 'registered'").await, round + 1);
            assert!(world.all_mail().await.len() <= 5, "the address' budget");
        }
    });
}

#[test]
fn activation_against_disabling_leaves_the_account_disabled_and_without_a_session_f_05() {
    both(async |world| {
        for round in 0..20 {
            let address = format!("ann{round}@example.org");
            let browser = world.register(&address, PASSWORD).await;
            let link = world.next_link().await;
            let (one, two) = (world.clone(), world.clone());
            let disable = format!("UPDATE vestibule_users SET status = 'disabled' WHERE email_key = '{address}'");
            let (pressed, _) = tokio::join!(
                tokio::spawn(async move { one.press(&link, &browser).await }),
                tokio::spawn(async move { two.sql(&disable).await }),
            );
            if let Activation::SignedIn(signed_in) = pressed.expect("no panic") {
                assert_is!(world.resume(&signed_in.session).await, None);
            }
            assert_is!(world.log_in(&address, PASSWORD).await, SignInOutcome::Refused | SignInOutcome::Unconfirmed(_));
        }
        assert_eq!(world.count("vestibule_users WHERE status = 'disabled'").await, 20);
    });
}

#[test]
fn activation_against_deletion_leaves_no_account_and_no_session_f_05() {
    both(async |world| {
        for round in 0..20 {
            let address = format!("ann{round}@example.org");
            let browser = world.register(&address, PASSWORD).await;
            let link = world.next_link().await;
            let (one, two) = (world.clone(), world.clone());
            let delete = format!("DELETE FROM vestibule_users WHERE email_key = '{address}'");
            let (pressed, _) = tokio::join!(
                tokio::spawn(async move { one.press(&link, &browser).await }),
                tokio::spawn(async move { two.sql(&delete).await }),
            );
            assert_is!(pressed.expect("no panic"), Activation::SignedIn(_) | Activation::BrokenLink(_));
        }
        assert_eq!((world.count("vestibule_users").await, world.count("vestibule_sessions").await), (0, 0));
    });
}

#[test]
fn activation_against_another_registration_never_mixes_two_peoples_passwords_f_06() {
    both(async |world| {
        for round in 0..20 {
            let address = format!("ann{round}@example.org");
            let browser = world.register(&address, PASSWORD).await;
            let link = world.next_link().await;
            let (one, two, same) = (world.clone(), world.clone(), address.clone());
            let (pressed, _) = tokio::join!(
                tokio::spawn(async move { one.press(&link, &browser).await }),
                tokio::spawn(async move { two.register(&same, OTHER).await }),
            );
            assert_is!(pressed.expect("no panic"), Activation::SignedIn(_));
            // Whoever registered last may be told to activate, as for any address; nobody but the owner gets in.
            assert_is!(world.log_in(&address, OTHER).await, SignInOutcome::Refused | SignInOutcome::Unconfirmed(_));
            let_in(world.log_in(&address, PASSWORD).await);
            world.all_mail().await;
        }
    });
}

#[test]
fn two_proofs_for_one_link_at_once_leave_the_winners_password_f_06() {
    both(async |world| {
        for round in 0..8 {
            let address = format!("ann{round}@example.org");
            let browser = world.register(&address, PASSWORD).await;
            let link = world.next_link().await;
            let (one, two, same) = (world.clone(), world.clone(), link.clone());
            let (button, replaced) = tokio::join!(
                tokio::spawn(async move { one.press(&link, &browser).await }),
                tokio::spawn(async move {
                    two.activate(&same, ActivationProof::NewPassword(new_password(OTHER)), None).await
                }),
            );
            let button = matches!(button.expect("no panic"), Activation::SignedIn(_));
            let replaced = matches!(replaced.expect("no panic"), Activation::SignedIn(_));
            assert!(button ^ replaced, "round {round}");
            let_in(world.log_in(&address, if button { PASSWORD } else { OTHER }).await);
            world.all_mail().await;
        }
    });
}

#[test]
fn declining_against_activating_has_one_winner() {
    both(async |world| {
        for round in 0..8 {
            let address = format!("ann{round}@example.org");
            let browser = world.register(&address, PASSWORD).await;
            let link = world.next_link().await;
            let (one, two, same) = (world.clone(), world.clone(), link.clone());
            let (pressed, declined) = tokio::join!(
                tokio::spawn(async move { one.press(&link, &browser).await }),
                tokio::spawn(async move { two.decline(&same).await }),
            );
            let pressed = matches!(pressed.expect("no panic"), Activation::SignedIn(_));
            assert_eq!(pressed, declined.expect("no panic").is_err(), "round {round}");
            let left = world.count(&format!("vestibule_users WHERE email_key = '{address}' AND email_confirmed")).await;
            assert_eq!(left == 1, pressed, "round {round}");
        }
    });
}

#[test]
fn following_an_activation_against_a_reset_never_outlives_it_r_ob_7() {
    both(async |world| {
        for round in 0..8 {
            let address = format!("ann{round}@example.org");
            let browser = world.register(&address, PASSWORD).await;
            let link = world.next_link().await;
            activated(world.activate(&link, ActivationProof::Password(password(PASSWORD)), None).await);
            let reset = world.reset_link(&address).await;
            let (one, two) = (world.clone(), world.clone());
            let (followed, done) = tokio::join!(
                tokio::spawn(async move { one.follow(&browser).await }),
                tokio::spawn(async move { two.reset(&reset, OTHER).await }),
            );
            let followed = followed.expect("no panic");
            let done = done.expect("no panic");
            let alive =
                world.count(&format!("vestibule_sessions JOIN vestibule_users ON vestibule_users.id = user_id WHERE email_key = '{address}'")).await;
            assert!(done.is_err() || alive == 0, "round {round}: {followed:?} {done:?}");
            world.all_mail().await;
        }
    });
}

#[test]
fn following_an_activation_many_times_at_once_signs_in_once() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        activated(world.activate(&link, ActivationProof::Password(password(PASSWORD)), None).await);
        let answers = at_once((0..16).map(|_| {
            let (world, browser) = (world.clone(), browser.clone());
            async move { world.follow(&browser).await }
        }));
        assert_eq!(answers.await.into_iter().flatten().count(), 1);
        assert_eq!(world.count("vestibule_sessions").await, 2);
    });
}

#[test]
fn whoever_registers_while_another_browser_turns_to_another_address_keeps_an_account_f_09() {
    both(async |world| {
        for round in 0..20 {
            let address = format!("ann{round}@example.org");
            let browser = world.register(&address, OTHER).await;
            world.all_mail().await;
            let (turning, registering, registered) = (world.clone(), world.clone(), address.clone());
            let elsewhere = format!("ben{round}@example.org");
            let (turned, registered) = tokio::join!(
                tokio::spawn(async move { turning.correct_address(&browser, &elsewhere).await }),
                tokio::spawn(async move { registering.register(&registered, PASSWORD).await }),
            );
            assert!(turned.is_ok() && registered.is_ok(), "no panic");
            assert_eq!(world.count(&format!("vestibule_users WHERE email = '{address}'")).await, 1, "round {round}");
            assert!(world.all_mail().await.iter().any(|mail| mail.to == address), "round {round}");
        }
    });
}
