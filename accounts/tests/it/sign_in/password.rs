//! Signing in with a password.

use accounts::Error;
use accounts::kinds::Event;
use accounts::sign_in::SignInOutcome;

use crate::world::*;

#[test]
fn a_member_signs_in_with_address_and_password() {
    both(async |world| {
        world.member(ANN).await;
        let session = let_in(world.log_in("ANN@example.org", PASSWORD).await).session;
        assert_eq!(world.resume(&session).await.expect("signed in").email, ANN);
    });
}

#[test]
fn every_wrong_pair_is_refused_alike_r_en_1() {
    both(async |world| {
        world.member(ANN).await;
        world.member("disabled@example.org").await;
        world.sql("UPDATE vestibule_users SET status = 'disabled' WHERE email_key LIKE 'disabled%'").await;
        world.register(BEN, PASSWORD).await;
        for (address, typed) in [
            (ANN, OTHER),
            (BEN, OTHER),
            ("nobody@example.org", PASSWORD),
            ("disabled@example.org", PASSWORD),
            ("disabled@example.org", OTHER),
        ] {
            assert_is!(world.log_in(address, typed).await, SignInOutcome::Refused);
        }
    });
}

#[test]
fn the_right_password_of_a_waiting_account_says_so_and_can_ask_for_the_mail() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        world.next_mail().await;
        let SignInOutcome::Unconfirmed(browser) = world.log_in(ANN, PASSWORD).await else { panic!("not told") };
        assert_eq!(world.count("vestibule_sessions").await, 0);
        world.resend(&browser).await;
        let link = world.next_link().await;
        activated(world.press(&link, &browser).await);
    });
}

#[test]
fn a_password_is_compared_as_typed_but_for_composition_r_pw_4() {
    both(async |world| {
        let browser = world.register(ANN, "caf\u{e9} tangerine ").await;
        let link = world.next_link().await;
        activated(world.press(&link, &browser).await);
        let_in(world.log_in(ANN, "cafe\u{301} tangerine ").await);
        for typed in ["caf\u{e9} tangerine", "Caf\u{e9} tangerine ", "cafe tangerine ", "caf\u{e9} ｔangerine "] {
            assert_is!(world.log_in(ANN, typed).await, SignInOutcome::Refused);
        }
    });
}

#[test]
fn no_password_opens_an_account_without_one_r_pw_10_i_53() {
    both(async |world| {
        world.member(ANN).await;
        world.sql("UPDATE vestibule_users SET password_hash = NULL").await;
        for typed in [PASSWORD, " ", "null"] {
            assert_is!(world.log_in(ANN, typed).await, SignInOutcome::Refused);
        }
        world.sql("UPDATE vestibule_users SET password_hash = ''").await;
        assert_is!(world.log_in(ANN, " ").await, SignInOutcome::Refused);
        assert_is!(accounts::Password::parse(""), Err(_));
    });
}

#[test]
fn a_corrupt_hash_is_a_wrong_password_and_a_reset_mends_it_f_37() {
    both(async |world| {
        world.member(ANN).await;
        for corrupt in
            ["rubbish", "$argon2id$v=19$m=8,t=1,p=1$", "$argon2id$v=19$m=4000000000,t=1,p=1$AAAAAAAAAAA$AAAA"]
        {
            world.sql(&format!("UPDATE vestibule_users SET password_hash = '{corrupt}'")).await;
            assert_is!(world.log_in(ANN, PASSWORD).await, SignInOutcome::Refused);
        }
        let link = world.reset_link(ANN).await;
        assert_eq!(world.reset(&link, OTHER).await, Ok(()));
        let_in(world.log_in(ANN, OTHER).await);
    });
}

#[test]
fn weaker_hashes_are_made_anew_at_the_next_sign_in_only_r_pw_9() {
    both(async |world| {
        const HASH: &str = "SELECT password_hash FROM vestibule_users";
        world.member(ANN).await;
        let weak: String = world.value(HASH).await;
        let stronger = world.restarted(world.keys.clone(), (64, 1, 1), LIFETIMES);
        assert_is!(stronger.log_in(ANN, OTHER).await, SignInOutcome::Refused);
        assert_eq!(world.value::<String>(HASH).await, weak);
        let_in(stronger.log_in(ANN, PASSWORD).await);
        let strong: String = world.value(HASH).await;
        assert!(weak.contains("m=8,t=1,p=1") && strong.contains("m=64,t=1,p=1"), "{weak} {strong}");
        let_in(stronger.log_in(ANN, PASSWORD).await);
        assert_eq!(world.value::<String>(HASH).await, strong);
    });
}

#[test]
fn a_hash_made_anew_ends_no_session_r_pw_9_i_30() {
    both(async |world| {
        let session = world.member(ANN).await.session;
        let stronger = world.restarted(world.keys.clone(), (64, 1, 1), LIFETIMES);
        let_in(stronger.log_in(ANN, PASSWORD).await);
        assert_is!(world.resume(&session).await, Some(_));
    });
}

#[test]
fn sign_ins_and_failures_are_in_the_trail_r_lg_1() {
    both(async |world| {
        let world = world.from("203.0.113.7");
        let member = world.member(ANN).await;
        world.log_in(ANN, OTHER).await;
        world.pass(SECOND);
        let session = let_in(world.log_in(ANN, PASSWORD).await).session;
        world.pass(SECOND);
        world.log_out(&session).await;
        let member = world.resume(&member.session).await.expect("signed in");
        let (entries, more) = world.accounts.account().activity(&member, None).await.expect("the database works");
        let events: Vec<_> = entries.iter().map(|entry| entry.event).collect();
        assert_eq!((events[0], events[1], more), (Event::SignedOut, Event::SignedIn, None));
        assert_eq!(entries[0].client.as_deref(), Some("203.0.113.7"));
        assert_eq!(entries[0].user_agent.as_deref(), Some("Browser/1"));
        assert_eq!(world.count("vestibule_audit WHERE event = 'sign_in_failed'").await, 1);
    });
}

#[test]
fn activity_is_paged_newest_first() {
    both(async |world| {
        let member = world.member(ANN).await;
        for _ in 0..60 {
            world.pass(SECOND);
            let_in(world.log_in(ANN, PASSWORD).await);
        }
        let member = world.resume(&member.session).await.expect("signed in");
        let (first, next) = world.accounts.account().activity(&member, None).await.expect("the database works");
        let (second, end) = world.accounts.account().activity(&member, next).await.expect("the database works");
        assert_eq!((first.len(), second.len(), end), (50, 13, None), "60 sign-ins, registered, mail sent, activated");
        let all = || first.iter().chain(&second);
        assert!(all().zip(all().skip(1)).all(|(newer, older)| newer.at >= older.at));
    });
}

#[test]
fn a_database_that_is_away_is_an_error_and_not_a_refusal() {
    both(async |world| {
        world.sql("ALTER TABLE vestibule_users RENAME TO gone").await;
        let login =
            world.accounts.sign_in().with_password(&email(ANN), password(PASSWORD), None, &world.request()).await;
        assert_is!(login, Err(Error::Database(_)));
    });
}
