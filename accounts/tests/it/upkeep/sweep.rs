//! What goes away by itself, and the one reminder before.

use accounts::mail::Mail;
use sea_orm::sea_query::Query;
use sea_orm::{ConnectionTrait, DatabaseBackend};

use crate::world::*;

#[test]
fn a_waiting_account_is_reminded_once_when_a_third_of_its_time_is_left() {
    both(async |world| {
        let registered = world.now();
        world.register(ANN, PASSWORD).await;
        world.next_mail().await;
        world.pass(LIFETIMES.unconfirmed * 2 / 3 - MILLISECOND);
        world.tidy().await;
        world.no_mail().await;
        world.pass(MILLISECOND);
        world.tidy().await;
        world.tidy().await;
        let reminder = world.next_mail().await.mail;
        let end = registered + LIFETIMES.unconfirmed;
        assert_is!(&reminder, Mail::ActivationReminder { expires, .. } if *expires == end);
        assert_eq!(world.open(&link_of(&reminder), None).await, Ok(false));
        world.pass(DAY);
        world.tidy().await;
        world.no_mail().await;
    });
}

#[test]
fn an_active_account_is_not_reminded_and_does_not_expire() {
    both(async |world| {
        world.member(ANN).await;
        world.pass(400 * DAY);
        world.tidy().await;
        world.no_mail().await;
        let_in(world.log_in(ANN, PASSWORD).await);
    });
}

#[test]
fn a_reminder_is_dropped_when_the_account_was_activated_meanwhile() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        world.pass(LIFETIMES.unconfirmed - DAY);
        world.resend(&browser).await;
        let link = world.all_mail().await.pop().map(|mail| link_of(&mail.mail)).expect("a mail");
        world.tidy().await;
        activated(world.press(&link, &browser).await);
        world.no_mail().await;
    });
}

#[test]
fn two_replicas_tidying_at_once_remind_once_f_09() {
    both(async |world| {
        for n in 0..10 {
            world.register(&format!("{n}@example.org"), PASSWORD).await;
        }
        world.all_mail().await;
        world.pass(5 * DAY);
        at_once((0..4).map(|_| {
            let world = world.clone();
            async move { world.tidy().await }
        }))
        .await;
        assert_eq!(world.all_mail().await.len(), 10);
    });
}

#[test]
fn an_expired_account_frees_its_address() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        world.pass(LIFETIMES.unconfirmed - MILLISECOND);
        world.tidy().await;
        assert_eq!((world.count("vestibule_users").await, world.count("vestibule_sign_up_requests").await), (1, 1));
        world.pass(MILLISECOND);
        world.tidy().await;
        assert_eq!((world.count("vestibule_users").await, world.count("vestibule_sign_up_requests").await), (0, 0));
        world.register(ANN, OTHER).await;
        assert_is!(world.log_in(ANN, OTHER).await, accounts::sign_in::SignInOutcome::Unconfirmed(_));
    });
}

#[test]
fn sessions_that_have_ended_are_swept_and_others_stay() {
    both(async |world| {
        world.member(ANN).await;
        world.pass(LIFETIMES.session_idle - SECOND);
        let session = let_in(world.log_in(ANN, PASSWORD).await).session;
        world.tidy().await;
        assert_eq!(world.count("vestibule_sessions").await, 1);
        assert_is!(world.resume(&session).await, Some(_));
    });
}

#[test]
fn the_fate_of_a_mail_is_kept_for_two_weeks() {
    both(async |world| {
        world.member(ANN).await;
        let handed_over = SECOND;
        world.pass(14 * DAY - handed_over - MILLISECOND);
        world.tidy().await;
        assert_eq!(world.count("vestibule_outbox").await, 1);
        world.pass(MILLISECOND);
        world.tidy().await;
        assert_eq!(world.count("vestibule_outbox").await, 0);
    });
}

#[test]
fn mail_that_still_waits_is_never_swept() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        world.pass(100 * DAY);
        world.tidy().await;
        assert_eq!(world.count("vestibule_outbox WHERE kind = 'activate' AND state = 'waiting'").await, 1);
    });
}

#[test]
fn client_addresses_are_wiped_after_thirty_days() {
    both(async |world| {
        let world = world.from("203.0.113.7");
        world.member(ANN).await;
        world.pass(30 * DAY - SECOND - MILLISECOND);
        world.tidy().await;
        assert_eq!(world.count("vestibule_audit WHERE client IS NOT NULL").await, 2, "registered, activated");
        world.pass(MILLISECOND);
        world.tidy().await;
        assert!(!world.dump().await.contains("203.0.113.7"));
        assert_eq!(world.count("vestibule_audit WHERE event = 'activated'").await, 1, "what happened stays");
    });
}

#[test]
fn lines_of_nobody_are_swept_with_the_client_addresses() {
    both(async |world| {
        let world = world.from("203.0.113.7");
        world.member(ANN).await;
        world.log_in("nobody@example.org", OTHER).await;
        world.register(BEN, PASSWORD).await;
        world.register("zoe@example.org", PASSWORD).await;
        let mails = world.all_mail().await;
        let zoes = mails.iter().find(|mail| mail.to.starts_with("zoe")).expect("a mail");
        assert_eq!(world.decline(&link_of(&zoes.mail)).await, Ok(()));
        world.pass(LIFETIMES.unconfirmed);
        world.tidy().await;
        let lines = world.count("vestibule_audit").await;
        world.pass(30 * DAY - SECOND);
        world.tidy().await;
        assert!(
            world.count("vestibule_audit").await < lines,
            "the failed sign-in, and what led to the end of Zoe's account"
        );
        let registered = world.count("vestibule_audit WHERE event = 'registered'").await;
        assert_eq!(registered, 2, "Ann's, and that of Ben, whose account was there for a week longer");
        world.pass(LIFETIMES.unconfirmed);
        world.tidy().await;
        let user: String = world.value("SELECT event FROM vestibule_audit ORDER BY id LIMIT 1").await;
        assert_eq!((user.as_str(), world.count("vestibule_audit").await), ("registered", 3), "Ann's");
    });
}

#[test]
fn the_address_of_a_session_in_use_stays_while_it_is_used() {
    both(async |world| {
        let world = world.from("203.0.113.7");
        let session = world.member(ANN).await.session;
        for _ in 0..5 {
            world.pass(5 * DAY);
            assert_is!(world.resume(&session).await, Some(_));
        }
        world.tidy().await;
        assert_eq!(world.count("vestibule_sessions WHERE client IS NOT NULL").await, 1);
    });
}

#[test]
fn throttles_that_are_over_are_swept_and_others_hold() {
    both(async |world| {
        world.log_in(ANN, PASSWORD).await;
        world.pass(MINUTE);
        world.log_in(BEN, PASSWORD).await;
        world.pass(31 * SECOND);
        world.tidy().await;
        assert_eq!(world.count("vestibule_throttles").await, 1);
    });
}

#[test]
fn one_round_sweeps_all_that_is_due_however_much_that_is() {
    both(async |world| {
        let mut rows = Query::insert();
        rows.into_table("vestibule_throttles").columns(["key", "next_at"]);
        for number in 0..2_500_i32 {
            rows.values_panic([number.to_be_bytes().to_vec().into(), 0_i64.into()]);
        }
        world.operator.database().write().execute(&rows).await.expect("the statement is right");
        world.tidy().await;
        assert_eq!(world.count("vestibule_throttles").await, 0);
    });
}

#[test]
fn one_round_sweeps_whatever_has_expired_although_it_goes_in_portions() {
    both(async |world| {
        let ann = world.member(ANN).await.session;
        world.register(BEN, PASSWORD).await;
        world.all_mail().await;
        let copies = |table: &str, key: &str, rest: &str| {
            let key = match world.backend() {
                DatabaseBackend::Sqlite => key.replace("KEY", "randomblob(16)"),
                _ => key.replace("KEY", "decode(md5(random()::text), 'hex')"),
            };
            format!("INSERT INTO {table} SELECT {key}{rest} FROM {table}")
        };
        for _ in 0..9 {
            world.sql(&copies("vestibule_throttles", "KEY", ", next_at")).await;
        }
        let requests = ", email, email_key, password_hash, account_id, mail_id, activated_at, language, time_zone, \
             terms_version, created_at";
        for _ in 0..10 {
            world.sql(&copies("vestibule_sign_up_requests", "KEY", requests)).await;
        }
        assert!(world.count("vestibule_throttles").await > 2_000);
        assert!(world.count("vestibule_sign_up_requests").await > 1_000);
        world.pass(LIFETIMES.unconfirmed);
        world.tidy().await;
        assert_eq!(world.count("vestibule_throttles").await, 0);
        assert_eq!(world.count("vestibule_sign_up_requests").await, 0);
        assert_eq!(world.count("vestibule_users").await, 1);
        assert_is!(world.resume(&ann).await, None);
    });
}

#[test]
fn tidying_with_a_clock_that_was_set_back_loses_nothing_f_46() {
    both(async |world| {
        let session = world.member(ANN).await.session;
        world.register(BEN, PASSWORD).await;
        world.clock.set_back(10 * DAY);
        world.tidy().await;
        assert_is!(world.resume(&session).await, Some(_));
        assert_eq!(world.count("vestibule_users").await, 2);
        world.pass(10 * DAY);
        assert_eq!(world.next_mail().await.to, BEN);
    });
}

#[test]
fn a_clock_that_was_set_back_by_an_hour_does_not_hold_mail_for_an_hour_f_46() {
    both(async |world| {
        world.register(BEN, PASSWORD).await;
        world.clock.set_back(HOUR);
        world.no_mail().await;
        world.tidy().await;
        assert_eq!(world.next_mail().await.to, BEN);
    });
}

#[test]
fn the_health_check_tells_a_working_database_from_one_without_tables() {
    both(async |world| {
        assert!(world.accounts.upkeep().ping().await.is_ok());
        world.sql("ALTER TABLE vestibule_users RENAME TO gone").await;
        assert!(world.accounts.upkeep().ping().await.is_err());
    });
}
