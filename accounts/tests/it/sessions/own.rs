//! The member's own sessions, the password again before sensitive pages, and notices about new devices.

use accounts::lifetimes::SUDO;
use accounts::mail::Mail;
use accounts::sessions::{Confirmed, Member};
use uuid::Uuid;

use crate::settings_world::*;
use crate::world::*;

async fn listed(world: &World, member: &Member) -> Vec<Uuid> {
    let sessions = world.accounts.sessions().list(member, world.now()).await.expect("the database works");
    sessions.into_iter().map(|session| session.id).collect()
}

async fn reauthenticate(world: &World, member: &Member, typed: &str) -> Confirmed<accounts::SessionToken> {
    let shown = world.accounts.sessions().reauthenticate(member, password(typed), &world.request()).await;
    shown.expect("the database works")
}

#[test]
fn this_session_is_listed_first_and_then_the_latest_used() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let mut devices = vec![ann.clone()];
        for _ in 0..2 {
            world.pass(HOUR);
            devices.push(ann.elsewhere().await);
        }
        let mut ids = Vec::new();
        for device in &devices {
            ids.push(device.member().await.session);
        }
        assert_eq!(
            listed(world, &devices[1].member().await).await,
            [ids[1], ids[0], ids[2]],
            "the first was just used"
        );
    });
}

#[test]
fn sessions_that_have_ended_are_not_listed_although_nobody_swept_i_24() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        ann.elsewhere().await;
        world.pass(4 * DAY);
        let member = ann.member().await;
        world.pass(4 * DAY);
        assert_eq!(listed(world, &member).await, [member.session]);
    });
}

#[test]
fn a_member_ends_one_of_the_own_sessions_and_nobody_elses_r_se_4() {
    both(async |world| {
        let (mut ann, ben) = (Person::new(world, ANN).await, Person::new(world, BEN).await);
        let elsewhere = ann.elsewhere().await;
        assert!(!ann.end(ben.member().await.session).await && ben.is_signed_in().await);
        assert!(!ann.end(Uuid::nil()).await);
        let other = elsewhere.member().await.session;
        assert!(ann.end(other).await && !elsewhere.is_signed_in().await);
        assert!(!ann.end(other).await, "once");
        assert!(ann.is_signed_in().await);
        assert_eq!(world.count("vestibule_audit WHERE event = 'session_ended'").await, 1);
    });
}

#[test]
fn a_member_ends_all_other_sessions_and_nobody_elses_r_se_4() {
    both(async |world| {
        let (mut ann, ben) = (Person::new(world, ANN).await, Person::new(world, BEN).await);
        let others = [ann.elsewhere().await, ann.elsewhere().await];
        ann.end_others().await;
        assert!(ann.is_signed_in().await && ben.is_signed_in().await);
        assert!(!others[0].is_signed_in().await && !others[1].is_signed_in().await);
    });
}

#[test]
fn a_password_shown_again_counts_for_a_quarter_of_an_hour_and_renews_the_cookie_r_se_2_i_56() {
    both(async |world| {
        let mut ann = Person::new(world, ANN).await;
        world.pass(SUDO - SECOND - MILLISECOND);
        assert!(ann.member().await.fresh(world.now()).is_some());
        world.pass(MILLISECOND);
        assert!(ann.member().await.fresh(world.now()).is_none());
        let before = ann.clone();
        assert_is!(reauthenticate(world, &ann.member().await, OTHER).await, Confirmed::WrongPassword);
        ann.session = confirmed(reauthenticate(world, &ann.member().await, PASSWORD).await);
        assert!(ann.member().await.fresh(world.now()).is_some() && !before.is_signed_in().await);
        assert_eq!(world.count("vestibule_sessions").await, 1);
        world.pass(SUDO);
        assert!(ann.member().await.fresh(world.now()).is_none());
    });
}

#[test]
fn passwords_shown_again_are_counted_per_session_and_the_right_one_clears_the_count_r_pw_7() {
    both(async |world| {
        let mut ann = Person::new(world, ANN).await;
        for _ in 0..2 {
            for _ in 0..9 {
                assert_is!(reauthenticate(world, &ann.member().await, OTHER).await, Confirmed::WrongPassword);
            }
            ann.session = confirmed(reauthenticate(world, &ann.member().await, PASSWORD).await);
        }
        for _ in 0..10 {
            assert_is!(reauthenticate(world, &ann.member().await, OTHER).await, Confirmed::WrongPassword);
        }
        assert_is!(reauthenticate(world, &ann.member().await, PASSWORD).await, Confirmed::Throttled { .. });
    });
}

#[test]
fn a_session_that_has_ended_cannot_be_renewed() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        let member = ann.member().await;
        world.log_out(&ann.session).await;
        assert_is!(reauthenticate(world, &member, PASSWORD).await, Confirmed::Conflict);
        assert_eq!(world.count("vestibule_sessions").await, 0);
    });
}

#[test]
fn client_addresses_are_wiped_after_thirty_days() {
    both(async |world| {
        let world = &world.from("203.0.113.7");
        let lifetimes = accounts::Lifetimes { session: 90 * DAY, session_idle: 90 * DAY, ..LIFETIMES };
        let world = &world.restarted(world.keys.clone(), CHEAP, lifetimes);
        let ann = Person::new(world, ANN).await;
        assert_ne!(world.count("vestibule_sessions WHERE client IS NOT NULL").await, 0);
        assert_ne!(world.count("vestibule_audit WHERE client IS NOT NULL").await, 0);
        world.pass(30 * DAY);
        world.tidy().await;
        assert_eq!(world.count("vestibule_sessions WHERE client IS NOT NULL").await, 0);
        assert_eq!(world.count("vestibule_audit WHERE client IS NOT NULL").await, 0);
        assert!(ann.is_signed_in().await);
    });
}

#[test]
fn a_sign_in_by_an_unknown_browser_is_told_and_by_a_known_one_is_not() {
    both(async |world| {
        let device = world.member(ANN).await.device;
        let world = world.from("203.0.113.7");
        let_in(world.log_in(ANN, PASSWORD).await);
        assert_is!(world.next_mail().await.mail, Mail::NewSignIn { user_agent, .. } if user_agent == "Browser/1");
        let_in(world.log_in_with(Some(device.expose()), ANN, PASSWORD).await);
        world.no_mail().await;
        let bens = world.member(BEN).await.device;
        world.pass(HOUR);
        let_in(world.log_in_with(Some(bens.expose()), ANN, PASSWORD).await);
        assert_eq!(open_mail(&world).await.to(ANN).len(), 1, "a device of somebody else");
    });
}

#[test]
fn of_many_sign_ins_the_first_is_told_at_once_and_the_others_together_an_hour_later_r_th_6() {
    both(async |world| {
        world.member(ANN).await;
        let (began, world) = (world.now(), world.from("203.0.113.7"));
        for _ in 0..20 {
            let_in(world.log_in(ANN, PASSWORD).await);
            world.pass(MINUTE);
            for mail in open_mail(&world).await.to(ANN) {
                assert_is!(mail, Mail::NewSignIn { at, more: 0, .. } if *at == began);
            }
        }
        assert_eq!(world.count("vestibule_outbox WHERE kind = 'new_sign_in' AND state = 'sent'").await, 1);
        world.pass(HOUR);
        let mails = open_mail(&world).await;
        assert_is!(mails.one(ANN), Mail::NewSignIn { at, more: 18, .. } if *at == began + MINUTE);
        world.pass(HOUR);
        let_in(world.log_in(ANN, PASSWORD).await);
        assert_is!(open_mail(&world).await.one(ANN), Mail::NewSignIn { more: 0, .. });
    });
}

#[test]
fn of_many_changes_of_the_password_five_are_told_at_once_and_none_is_lost_r_th_6() {
    both(async |world| {
        let mut session = Person::new(world, ANN).await.session;
        let mut told = 0;
        for n in 0..12 {
            let (old, new) = if n % 2 == 0 { (PASSWORD, OTHER) } else { (OTHER, PASSWORD) };
            let member = world.resume(&session).await.expect("signed in");
            let request = world.request();
            let changed =
                world.accounts.account().change_password(&member, password(old), new_password(new), &request).await;
            session = confirmed(changed.expect("the database works")).session;
            told += open_mail(world).await.to(ANN).len();
        }
        assert_eq!(told, 5);
        world.pass(12 * MINUTE);
        assert_is!(open_mail(world).await.one(ANN), Mail::PasswordChanged { .. });
    });
}

#[test]
fn a_member_switches_the_notices_off_and_on() {
    both(async |world| {
        let ann = Person::new(world, ANN).await;
        for on in [false, true] {
            ann.set_notices(on).await;
            // The last notice.
            assert_eq!(open_mail(world).await.to(ANN).len(), usize::from(!on));
            assert_is!(world.accounts.account().notices(&ann.member().await).await, Ok(now) if now == on);
            let_in(world.log_in(ANN, PASSWORD).await);
            assert_eq!(open_mail(world).await.to(ANN).len(), usize::from(on));
        }
    });
}
