//! Changing the password, and what every security-relevant change does to links and sessions.

use accounts::account::AddressRequest;
use accounts::links::{LinkError, Purpose};
use accounts::mail::Mail;
use accounts::sessions::Confirmed;
use accounts::sign_in::SignInOutcome;

use crate::settings_world::*;
use crate::world::*;

#[test]
fn a_new_password_needs_the_current_one_r_pw_7() {
    both(async |world| {
        let mut ann = Person::new(world, ANN).await;
        let (member, new) = (ann.member().await, new_password(OTHER));
        let wrong = world.accounts.account().change_password(&member, password(OTHER), new, &world.request()).await;
        assert_is!(wrong, Ok(Confirmed::WrongPassword));
        let_in(world.log_in(ANN, PASSWORD).await);
        ann.change_password().await;
        let_in(world.log_in(ANN, OTHER).await);
        assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Refused);
    });
}

#[test]
fn current_passwords_are_counted_per_session_r_pw_7_r_th_2() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let mut elsewhere = ann.elsewhere().await;
        let member = ann.member().await;
        let guess = async || {
            let (wrong, new) = (password(OTHER), new_password(OTHER));
            world.accounts.account().change_password(&member, wrong, new, &world.request()).await
        };
        for _ in 0..10 {
            assert_is!(guess().await, Ok(Confirmed::WrongPassword));
        }
        assert_is!(guess().await, Ok(Confirmed::Throttled { .. }));
        assert_is!(ann.delete().await, Confirmed::Throttled { .. });
        elsewhere.change_password().await;
    });
}

#[test]
fn a_new_password_ends_all_other_sessions_renews_this_one_and_is_told_r_se_2_i_51() {
    both(async |world| {
        let mut ann = Person::new(world, ANN).await;
        let (before, elsewhere) = (ann.clone(), ann.elsewhere().await);
        ann.change_password().await;
        assert!(ann.is_signed_in().await && !before.is_signed_in().await && !elsewhere.is_signed_in().await);
        assert_eq!(world.count("vestibule_sessions").await, 1);
        assert_is!(open_mail(world).await.one(ANN), Mail::PasswordChanged { .. });
    });
}

#[test]
fn no_link_of_any_kind_works_while_an_account_is_disabled_or_afterwards_i_50() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let links = links_of_all_kinds(world, &ann).await;
        operator(world, true, NEW).await;
        for link in &links {
            assert_eq!(open(world, link).await, Some(LinkError::Invalid), "{:?} opens", link.purpose);
            assert_eq!(press(world, link).await, Some(LinkError::Invalid), "{:?} acts", link.purpose);
        }
        assert!(!ann.is_signed_in().await);
        assert_is!(world.log_in(NEW, PASSWORD).await, SignInOutcome::Refused);
        operator(world, false, NEW).await;
        for link in &links {
            assert_ne!(open(world, link).await, None, "{:?} after enabling", link.purpose);
        }
        assert!(!ann.is_signed_in().await);
    });
}

#[test]
fn a_link_of_any_kind_is_invalid_as_a_link_of_any_other_i_26_r_ob_1() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let mut links = links_of_all_kinds(world, &ann).await;
        world.register(BEN, PASSWORD).await;
        links.push(Link { purpose: Purpose::Activate, token: open_mail(world).await.link(BEN), browser: None });
        let before = world.dump().await;
        for link in &links {
            for presented in links.iter().filter(|other| other.purpose != link.purpose) {
                let forged = Link { token: link.token.clone(), ..presented.clone() };
                assert_eq!(open(world, &forged).await, Some(LinkError::Invalid));
                assert_eq!(press(world, &forged).await, Some(LinkError::Invalid));
            }
        }
        assert_eq!(world.dump().await, before);
    });
}

#[test]
fn blank_tokens_are_invalid_at_every_link_i_20() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        world.register(BEN, PASSWORD).await;
        let links = links_of_all_kinds(world, &ann).await;
        for link in &links {
            for token in ["", " ", "null", "0", "undefined", "[]", &"A".repeat(82)] {
                let blank = Link { token: token.into(), ..link.clone() };
                assert_eq!(open(world, &blank).await, Some(LinkError::Invalid), "{token:?}");
                assert_eq!(press(world, &blank).await, Some(LinkError::Invalid), "{token:?}");
            }
        }
    });
}

#[test]
fn every_way_to_lock_somebody_out_ends_three_sessions_i_51() {
    both(async |world| {
        for way in ["reset", "change", "disable", "veto", "undo", "delete"] {
            let (address, new) = (format!("{way}@example.org"), format!("{way}@new.example"));
            let mut ann = Person::new(world, &address).await;
            let others = [ann.elsewhere().await, ann.elsewhere().await];
            match way {
                "reset" => {
                    let link = world.reset_link(&address).await;
                    assert_eq!(world.reset(&link, OTHER).await, Ok(()));
                }
                "change" => ann.change_password().await,
                "disable" => operator(world, true, &address).await,
                "veto" => drop(veto(world, &ann.ask_and_open_mail(&new).await.link(&address)).await),
                "undo" => drop(undo(world, &ann.move_to(&new).await).await),
                _ => confirmed(ann.delete().await),
            }
            for other in &others {
                assert!(!other.is_signed_in().await, "{way}");
            }
            assert_eq!(ann.is_signed_in().await, way == "change", "{way}");
            world.all_mail().await;
        }
    });
}

#[test]
fn of_a_reset_and_a_change_at_once_the_reset_wins_and_its_password_works_f_02() {
    both(async |world| {
        for round in 0..8 {
            let address = format!("ann{round}@example.org");
            let ann = Person::new(world, &address).await;
            let link = world.reset_link(&address).await;
            let (one, two, member) = (world.clone(), world.clone(), ann.member().await);
            let (reset, change) = tokio::join!(
                tokio::spawn(async move { one.reset(&link, "set by the reset link").await }),
                tokio::spawn(async move {
                    let (current, new) = (password(PASSWORD), new_password("set by the member"));
                    two.accounts.account().change_password(&member, current, new, &two.request()).await
                }),
            );
            // A change of the password before it does not end the link; one after it is outrun.
            assert_eq!(reset.expect("no panic"), Ok(()), "round {round}");
            assert_is!(
                change.expect("no panic"),
                Ok(Confirmed::Yes(_) | Confirmed::Conflict | Confirmed::WrongPassword)
            );
            assert_is!(world.log_in(&address, "set by the member").await, SignInOutcome::Refused);
            let_in(world.log_in(&address, "set by the reset link").await);
            world.all_mail().await;
        }
    });
}

#[test]
fn disabling_wins_over_a_reset_a_change_and_a_new_address_at_the_same_moment_f_02() {
    both(async |world| {
        for round in 0..10 {
            let (address, new) = (format!("ann{round}@example.org"), format!("new{round}@example.org"));
            let ann = Person::new(world, &address).await;
            let link = world.reset_link(&address).await;
            let confirmation = ann.ask_and_open_mail(&new).await.link(&new);
            let (one, two, three) = (world.clone(), world.clone(), world.clone());
            let id = ann.member().await.user;
            let who = accounts::admin::UserRef::Id(id);
            let (_, _, disabled) = tokio::join!(
                tokio::spawn(async move { one.reset(&link, OTHER).await }),
                tokio::spawn(async move { confirm(&two, &confirmation).await }),
                tokio::spawn(async move { three.operator.users().disable(&who, three.now()).await }),
            );
            assert_is!(disabled.expect("no panic"), Ok(accounts::admin::OrderOutcome::Done));
            assert!(!ann.is_signed_in().await);
            world.all_mail().await;
        }
        assert_eq!(world.count("vestibule_users WHERE status = 'disabled'").await, 10);
        assert_eq!(world.count("vestibule_sessions").await, 0);
    });
}

#[test]
fn a_member_whose_session_has_ended_meanwhile_changes_nothing() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let member = ann.member().await;
        world.log_out(&ann.session).await;
        let (current, new) = (password(PASSWORD), new_password(OTHER));
        let late = world.accounts.account().change_password(&member, current, new, &world.request()).await;
        assert_is!(late, Ok(Confirmed::Conflict));
        let_in(world.log_in(ANN, PASSWORD).await);
    });
}

#[test]
fn a_session_that_has_ended_meanwhile_asks_for_no_address_r_ph_4() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let member = ann.member().await;
        world.log_out(&ann.session).await;
        let late = world
            .accounts
            .account()
            .request_email(member.fresh(world.now()).expect("just signed in"), &email(NEW), &world.request())
            .await;
        assert_is!(late, Ok(AddressRequest::Conflict));
        assert_eq!(world.count("vestibule_users WHERE pending_email IS NOT NULL").await, 0);
        world.no_mail().await;
    });
}

#[test]
fn attempts_to_register_an_address_follow_nobody_into_an_account_without_a_password_r_ph_2() {
    both(async |world| {
        let stranger = world.resend_to(ANN).await;
        world.all_mail().await;
        let thief = Person::new(world, ANN).await;
        let link = thief.ask_and_open_mail(NEW).await.link(ANN);
        veto(world, &link).await;
        assert!(world.follow(&stranger).await.is_none());
        assert_eq!(world.count("vestibule_sessions").await, 0);
    });
}
