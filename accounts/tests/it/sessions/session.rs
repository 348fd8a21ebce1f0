//! Sessions: how long they last, what ends them.

use accounts::SessionToken;

use crate::world::*;

#[test]
fn an_unused_session_lasts_seven_days_to_the_millisecond_r_se_3_i_24() {
    both(async |world| {
        world.member(ANN).await;
        let used = let_in(world.log_in(ANN, PASSWORD).await).session;
        let unused = let_in(world.log_in(ANN, PASSWORD).await).session;
        world.pass(LIFETIMES.session_idle - MILLISECOND);
        assert_is!(world.resume(&used).await, Some(_));
        world.pass(MILLISECOND);
        assert_is!(world.resume(&used).await, Some(_));
        assert_is!(world.resume(&unused).await, None);
    });
}

#[test]
fn a_session_in_use_lasts_thirty_days_to_the_millisecond_r_se_3_i_24() {
    both(async |world| {
        world.member(ANN).await;
        let session = let_in(world.log_in(ANN, PASSWORD).await).session;
        for _ in 0..6 {
            world.pass(5 * DAY - MILLISECOND);
            assert_is!(world.resume(&session).await, Some(_));
        }
        world.pass(5 * MILLISECOND);
        assert_is!(world.resume(&session).await, Some(_));
        world.pass(MILLISECOND);
        assert_is!(world.resume(&session).await, None);
    });
}

#[test]
fn a_sessions_last_use_is_written_once_a_minute() {
    both(async |world| {
        const SEEN: &str = "SELECT last_seen_at FROM vestibule_sessions";
        let session = world.member(ANN).await.session;
        let started: i64 = world.value(SEEN).await;
        world.pass(58 * SECOND);
        world.resume(&session).await;
        assert_eq!(world.value::<i64>(SEEN).await, started);
        world.pass(SECOND);
        world.resume(&session).await;
        assert_eq!(world.value::<i64>(SEEN).await, started + 60_000);
    });
}

#[test]
fn every_sign_in_has_a_token_of_its_own_r_se_2_f_74() {
    both(async |world| {
        let first = world.member(ANN).await.session;
        let second = let_in(world.log_in(ANN, PASSWORD).await).session;
        assert_ne!(first.expose(), second.expose());
        assert_is!(world.resume(&first).await, Some(_));
        assert_is!(world.resume(&second).await, Some(_));
    });
}

#[test]
fn unknown_tokens_are_nobodys_session_f_74() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        activated(world.press(&link, &browser).await);
        assert_is!(world.resume(&renamed(&browser)).await, None);
        assert_is!(world.resume(&SessionToken::parse(&"A".repeat(43)).expect("a cookie")).await, None);
    });
}

#[test]
fn signing_out_ends_this_session_and_no_other_r_se_4() {
    both(async |world| {
        let here = world.member(ANN).await.session;
        let there = let_in(world.log_in(ANN, PASSWORD).await).session;
        world.log_out(&here).await;
        world.log_out(&here).await;
        assert_is!(world.resume(&here).await, None);
        assert_is!(world.resume(&there).await, Some(_));
        assert_eq!(world.count("vestibule_audit WHERE event = 'signed_out'").await, 1);
    });
}

#[test]
fn disabling_ends_sessions_at_once_r_se_4_i_51() {
    both(async |world| {
        let session = world.member(ANN).await.session;
        world.sql("UPDATE vestibule_users SET status = 'disabled'").await;
        assert_is!(world.resume(&session).await, None);
    });
}

#[test]
fn deleting_an_account_deletes_its_sessions_r_se_4() {
    both(async |world| {
        let session = world.member(ANN).await.session;
        world.sql("DELETE FROM vestibule_users").await;
        assert_is!(world.resume(&session).await, None);
        assert_eq!(world.count("vestibule_sessions").await, 0);
    });
}

#[test]
fn a_session_works_although_its_last_use_cannot_be_written_f_34() {
    both(async |world| {
        let session = world.member(ANN).await.session;
        let refuse = match world.backend() {
            sea_orm::DatabaseBackend::Sqlite => {
                "CREATE TRIGGER full BEFORE UPDATE ON vestibule_sessions BEGIN SELECT raise(ABORT, 'full'); END"
            }
            _ => "ALTER TABLE vestibule_sessions ADD CONSTRAINT full_disk CHECK (last_seen_at = created_at) NOT VALID",
        };
        world.sql(refuse).await;
        world.pass(HOUR);
        assert_is!(world.resume(&session).await, Some(_));
    });
}

#[test]
fn a_clock_that_was_set_back_makes_no_session_eternal_f_46() {
    both(async |world| {
        let session = world.member(ANN).await.session;
        world.clock.set_back(HOUR);
        assert_is!(world.resume(&session).await, Some(_));
        world.pass(HOUR + LIFETIMES.session_idle);
        assert_is!(world.resume(&session).await, None);
    });
}

#[test]
fn a_session_that_ends_while_it_is_used_is_valid_or_cleanly_gone_f_10() {
    both(async |world| {
        let session = world.member(ANN).await.session;
        world.pass(MINUTE);
        let ending = world.clone();
        let ended = session.clone();
        let end = tokio::spawn(async move { ending.log_out(&ended).await });
        for _ in 0..20 {
            world.resume(&session).await;
        }
        end.await.expect("signing out works");
        assert_is!(world.resume(&session).await, None);
        assert_eq!(world.count("vestibule_sessions").await, 0);
    });
}
