//! What operators do to accounts and mails, and that nothing of it opens a side entrance.

use accounts::activation::{Activation, DeadLink};
use accounts::login::Login;
use accounts::operator::{
    MailLine, MailOrder, MailSearch, Order, OutboxSummary, UserDetails, UserLine, UserSearch, UserState, Who,
};
use accounts::outbox::{Fate, Mail, MailStatus};
use accounts::session::SignedIn;
use accounts::{CookieToken, EmailRefused, Error};
use tempfile::TempDir;
use uuid::Uuid;

use crate::world::*;

const EVERYBODY: UserSearch = UserSearch { prefix: None, state: None, before: None, limit: 50 };
const ALL_MAIL: MailSearch = MailSearch { state: None, before: None, limit: 50 };

fn who(address: &str) -> Who {
    Who::Address(email(address))
}

impl World {
    async fn activate_by_hand(&self, address: &str) -> Order {
        self.accounts.users_activate(&who(address), self.now()).await.expect("the database works")
    }

    async fn disable(&self, address: &str) -> Order {
        self.accounts.users_disable(&who(address), self.now()).await.expect("the database works")
    }

    async fn enable(&self, address: &str) -> Order {
        self.accounts.users_enable(&who(address), self.now()).await.expect("the database works")
    }

    async fn mail_reset(&self, address: &str) -> Order {
        self.accounts.users_reset(&who(address), self.now()).await.expect("the database works")
    }

    async fn delete(&self, address: &str) -> Order {
        self.accounts.users_delete(&who(address), self.now()).await.expect("the database works")
    }

    async fn sign_out(&self, address: &str) -> Option<u64> {
        self.accounts.users_sign_out(&who(address), self.now()).await.expect("the database works")
    }

    async fn show(&self, address: &str) -> Option<UserDetails> {
        self.accounts.users_show(&who(address), self.now()).await.expect("the database works")
    }

    async fn users(&self, search: &UserSearch) -> (Vec<UserLine>, Option<Uuid>) {
        let page = self.accounts.users_list(search).await.expect("the database works");
        (page.lines, page.next)
    }

    async fn addresses(&self, search: &UserSearch) -> Vec<String> {
        self.users(search).await.0.into_iter().map(|line| line.email).collect()
    }

    async fn mails(&self, search: &MailSearch) -> (Vec<MailLine>, Option<Uuid>) {
        let page = self.accounts.outbox_list(search).await.expect("the database works");
        (page.lines, page.next)
    }

    /// The one mail there is.
    async fn only_mail(&self) -> MailLine {
        let (lines, _) = self.mails(&ALL_MAIL).await;
        assert_eq!(lines.len(), 1, "{lines:?}");
        lines[0].clone()
    }

    async fn retry(&self, id: Uuid) -> MailOrder {
        self.accounts.outbox_retry(id, self.now()).await.expect("the database works")
    }

    async fn drop_mail(&self, id: Uuid) -> MailOrder {
        self.accounts.outbox_drop(id, self.now()).await.expect("the database works")
    }

    async fn summary(&self) -> OutboxSummary {
        self.accounts.outbox_summary(self.now()).await.expect("the database works")
    }

    /// A member who is signed in three times.
    async fn thrice_signed_in(&self, address: &str) -> [CookieToken; 3] {
        let again = async || let_in(self.log_in(address, PASSWORD).await).cookie;
        let sessions = [self.member(address).await.cookie, again().await, again().await];
        self.all_mail().await;
        // Events of one millisecond are listed in any order.
        self.pass(SECOND);
        sessions
    }

    async fn alive(&self, sessions: &[CookieToken]) -> usize {
        let mut alive = 0;
        for session in sessions {
            alive += usize::from(self.resume(session).await.is_some());
        }
        alive
    }

    /// The stored event names of an account, newest first.
    async fn events(&self, address: &str) -> Vec<String> {
        self.show(address).await.expect("an account").activity.into_iter().map(|entry| entry.event).collect()
    }
}

// Looking

#[test]
fn an_account_is_named_by_its_id_or_by_its_address_in_any_spelling() {
    both(async |world| {
        world.member(ANN).await;
        let (lines, _) = world.users(&EVERYBODY).await;
        for typed in [lines[0].id.to_string(), lines[0].id.simple().to_string(), " Ann@Example.ORG ".into()] {
            let who: Who = typed.parse().expect("an account's name");
            let shown = world.accounts.users_show(&who, world.now()).await.expect("the database works");
            assert_eq!(shown.expect("found").line, lines[0]);
        }
        assert_eq!("ann".parse::<Who>(), Err(EmailRefused::Malformed));
        assert_eq!("".parse::<Who>(), Err(EmailRefused::Empty));
    });
}

#[test]
fn accounts_are_listed_by_state_and_by_the_beginning_of_the_address() {
    both(async |world| {
        world.member("a_b@example.org").await;
        world.member("axb@example.org").await;
        world.member("A_c@example.org").await;
        world.register("unread@example.org", PASSWORD).await;
        assert_eq!(world.disable("axb@example.org").await, Order::Done);
        let search = |prefix: &str| UserSearch { prefix: Some(prefix.into()), ..EVERYBODY };
        assert_eq!(world.addresses(&search("a")).await, ["A_c@example.org", "axb@example.org", "a_b@example.org"]);
        assert_eq!(world.addresses(&search("A_")).await, ["A_c@example.org", "a_b@example.org"]);
        assert!(world.addresses(&search("%")).await.is_empty());
        for (state, addresses) in [
            (UserState::Unconfirmed, vec!["unread@example.org"]),
            (UserState::Active, vec!["A_c@example.org", "a_b@example.org"]),
            (UserState::Disabled, vec!["axb@example.org"]),
        ] {
            assert_eq!(world.addresses(&UserSearch { state: Some(state), ..EVERYBODY }).await, addresses);
            assert_eq!(UserState::named(state.name()), Some(state));
        }
    });
}

#[test]
fn five_accounts_make_three_pages_of_two() {
    both(async |world| {
        for number in 1..=5 {
            world.register(&format!("u{number}@example.org"), PASSWORD).await;
            world.pass(SECOND);
        }
        let mut pages = Vec::new();
        let mut before = None;
        loop {
            let (lines, next) = world.users(&UserSearch { before, limit: 2, ..EVERYBODY }).await;
            pages.push(lines.iter().map(|line| line.email.clone()).collect::<Vec<_>>().join(" "));
            let Some(next) = next else { break };
            before = Some(next);
        }
        assert_eq!(pages, ["u5@example.org u4@example.org", "u3@example.org u2@example.org", "u1@example.org"]);
    });
}

#[test]
fn an_account_is_shown_with_the_sessions_that_count_and_its_latest_events() {
    both(async |world| {
        world.thrice_signed_in(ANN).await;
        let shown = world.show(ANN).await.expect("an account");
        assert_eq!((shown.line.email.as_str(), shown.line.state), (ANN, UserState::Active));
        assert_eq!((shown.sessions.len(), shown.pending_email), (3, None));
        assert!(shown.confirmed.is_some() && shown.line.last_sign_in == Some(world.now() - SECOND));
        assert_eq!(world.events(ANN).await.iter().filter(|event| *event == "signed_in").count(), 2);
        world.pass(LIFETIMES.session_idle);
        assert!(world.show(ANN).await.expect("an account").sessions.is_empty());
        assert!(world.show(BEN).await.is_none());
    });
}

// Activating by hand

#[test]
fn activation_by_hand_lets_in_whoever_registered_and_kills_the_mailed_link() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        world.pass(SECOND);
        assert_eq!(world.activate_by_hand(ANN).await, Order::Done);
        assert_eq!(world.events(ANN).await[0], "operator_activated");
        assert_is!(world.press(&link, &browser).await, Activation::Dead(DeadLink::AlreadyActive));
        let_in(world.log_in(ANN, PASSWORD).await);
        assert_is!(world.log_in(ANN, OTHER).await, Login::Refused);
    });
}

#[test]
fn activating_what_is_active_disabled_or_unknown_changes_nothing() {
    both(async |world| {
        world.member(ANN).await;
        world.register(BEN, PASSWORD).await;
        world.disable(BEN).await;
        let before = world.dump().await;
        assert_eq!(world.activate_by_hand(ANN).await, Order::AlreadySo);
        assert_eq!(world.activate_by_hand(BEN).await, Order::Disabled);
        assert_eq!(world.activate_by_hand("nobody@example.org").await, Order::NoSuchAccount);
        assert_eq!(world.dump().await, before);
    });
}

#[test]
fn f_05_whichever_of_activation_and_disabling_comes_first_the_account_ends_up_disabled() {
    both(async |world| {
        for round in 0..20 {
            let address = format!("round{round}@example.org");
            let browser = world.register(&address, PASSWORD).await;
            let link = world.next_link().await;
            let (by_link, by_hand, disabling) = (world.clone(), world.clone(), world.clone());
            let (one, other) = (address.clone(), address.clone());
            let (_, _, disabled) = tokio::join!(
                tokio::spawn(async move { by_link.press(&link, &browser).await }),
                tokio::spawn(async move { by_hand.activate_by_hand(&one).await }),
                tokio::spawn(async move { disabling.disable(&other).await }),
            );
            assert_eq!(disabled.expect("no panic"), Order::Done);
            let shown = world.show(&address).await.expect("an account");
            assert_eq!((shown.line.state, shown.sessions.len()), (UserState::Disabled, 0), "round {round}");
        }
    });
}

#[test]
fn f_05_a_link_of_an_account_deleted_at_the_same_moment_leaves_nothing() {
    both(async |world| {
        for round in 0..20 {
            let address = format!("round{round}@example.org");
            let browser = world.register(&address, PASSWORD).await;
            let link = world.next_link().await;
            let (activating, deleting) = (world.clone(), world.clone());
            let (_, deleted) = tokio::join!(
                tokio::spawn(async move { activating.press(&link, &browser).await }),
                tokio::spawn(async move { deleting.delete(&address).await }),
            );
            assert_eq!(deleted.expect("no panic"), Order::Done);
            assert_eq!((world.count("users").await, world.count("sessions").await), (0, 0), "round {round}");
            // A receipt, if the activation came first.
            world.all_mail().await;
        }
    });
}

#[test]
fn i_24_an_account_that_lapsed_cannot_be_activated_by_hand_although_nobody_swept() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        world.pass(LIFETIMES.unconfirmed);
        assert_eq!(world.activate_by_hand(ANN).await, Order::NoSuchAccount);
        world.tidy().await;
        assert_eq!(world.count("users").await, 0);
    });
}

// Disabling

#[test]
fn i_51_disabling_ends_all_three_sessions_and_enabling_brings_none_back() {
    both(async |world| {
        let sessions = world.thrice_signed_in(ANN).await;
        assert_eq!(world.alive(&sessions).await, 3);
        assert_eq!(world.disable(ANN).await, Order::Done);
        assert_eq!((world.alive(&sessions).await, world.count("sessions").await), (0, 0));
        assert_eq!(world.disable(ANN).await, Order::AlreadySo);
        assert_eq!(world.enable(ANN).await, Order::Done);
        assert_eq!(world.alive(&sessions).await, 0);
        assert_eq!(world.enable(ANN).await, Order::AlreadySo);
        assert_eq!(
            world.events(ANN).await[..2].iter().filter(|e| ["enabled", "disabled"].contains(&e.as_str())).count(),
            2
        );
    });
}

#[test]
fn i_50_a_disabled_account_has_no_side_entrance() {
    both(async |world| {
        let SignedIn { cookie, device } = world.member(ANN).await;
        let reset = world.reset_link(ANN).await;
        world.disable(ANN).await;
        assert_is!(world.resume(&cookie).await, None);
        assert_is!(world.log_in_with(Some(&device), ANN, PASSWORD).await, Login::Refused);
        assert_eq!(world.open_reset(&reset).await, Err(DeadLink::Invalid));
        assert_eq!(world.reset(&reset, OTHER).await, Err(DeadLink::Invalid));
        assert_eq!(world.mail_reset(ANN).await, Order::Disabled);
        world.request_reset(ANN).await;
        world.no_mail().await;
    });
}

#[test]
fn i_50_what_was_mailed_before_disabling_is_dead_after_enabling_too() {
    both(async |world| {
        let browser = world.register(BEN, PASSWORD).await;
        let activation = world.next_link().await;
        world.member(ANN).await;
        let reset = world.reset_link(ANN).await;
        for address in [ANN, BEN] {
            assert_eq!((world.disable(address).await, world.enable(address).await), (Order::Done, Order::Done));
        }
        assert_is!(world.press(&activation, &browser).await, Activation::Dead(DeadLink::Superseded { .. }));
        assert_is!(world.reset(&reset, OTHER).await, Err(DeadLink::Superseded { .. }));
    });
}

#[test]
fn disabling_cancels_a_pending_change_of_address() {
    both(async |world| {
        world.member(ANN).await;
        world.sql("UPDATE users SET pending_email = 'new@example.org', pending_email_key = 'new@example.org', pending_until = 1").await;
        assert_eq!(world.show(ANN).await.expect("an account").pending_email.as_deref(), Some("new@example.org"));
        world.disable(ANN).await;
        assert_eq!(
            world
                .count("users WHERE pending_email IS NULL AND pending_email_key IS NULL AND pending_until IS NULL")
                .await,
            1
        );
    });
}

// Signing out, resetting

#[test]
fn i_51_signing_out_ends_all_three_sessions_and_nothing_else() {
    both(async |world| {
        let sessions = world.thrice_signed_in(ANN).await;
        let of_ben = world.member(BEN).await.cookie;
        assert_eq!(world.sign_out(ANN).await, Some(3));
        assert_eq!((world.alive(&sessions).await, world.alive(&[of_ben]).await), (0, 1));
        assert_eq!(world.events(ANN).await[0], "operator_signed_out");
        assert_eq!(world.sign_out("nobody@example.org").await, None);
        let_in(world.log_in(ANN, PASSWORD).await);
    });
}

#[test]
fn r_ob_5_a_reset_by_an_operator_only_mails_a_link_to_the_users_own_address() {
    both(async |world| {
        let sessions = world.thrice_signed_in(ANN).await;
        assert_eq!(world.mail_reset(ANN).await, Order::Done);
        assert_eq!(world.events(ANN).await[0], "operator_reset");
        assert_eq!(world.alive(&sessions).await, 3, "nothing changes before the user acts");
        let delivery = world.next_mail().await;
        assert_eq!(delivery.to, ANN);
        assert_eq!(world.reset(&link_of(&delivery.mail), OTHER).await, Ok(()));
        assert_eq!(world.alive(&sessions).await, 0);
        assert_eq!(world.mail_reset("nobody@example.org").await, Order::NoSuchAccount);
    });
}

// Deleting

#[test]
fn i_51_deleting_ends_all_three_sessions_and_mails_one_receipt() {
    both(async |world| {
        let sessions = world.thrice_signed_in(ANN).await;
        world.request_reset(ANN).await;
        assert_eq!(world.delete(ANN).await, Order::Done);
        assert_eq!((world.alive(&sessions).await, world.count("users").await), (0, 0));
        let receipt = world.next_mail().await;
        assert_eq!(receipt.to, ANN);
        assert_is!(receipt.mail, Mail::AccountDeleted { at } if at == world.now());
        assert_is!(world.log_in(ANN, PASSWORD).await, Login::Refused);
        assert_eq!(world.delete(ANN).await, Order::NoSuchAccount);
    });
}

#[test]
fn after_deleting_only_bare_event_names_and_closed_mail_are_left() {
    both(async |world| {
        let world = world.from("192.0.2.7");
        world.member(ANN).await;
        world.register(ANN, OTHER).await;
        world.delete(ANN).await;
        let personal = "client IS NOT NULL OR user_agent IS NOT NULL";
        assert_eq!(world.count(&format!("audit WHERE {personal}")).await, 0);
        assert_eq!(world.count("audit WHERE event = 'deleted'").await, 1);
        assert_eq!((world.count("attempts").await, world.count("sessions").await), (0, 0));
        assert_eq!(world.count("outbox WHERE state = 'waiting'").await, 1, "the receipt");
        world.all_mail().await;
        world.pass(15 * DAY);
        world.tidy().await;
        assert!(!world.dump().await.contains("ann@example.org"), "{}", world.dump().await);
    });
}

#[test]
fn a_link_of_an_account_deleted_before_it_was_opened_is_invalid() {
    both(async |world| {
        let browser = world.register(ANN, PASSWORD).await;
        let link = world.next_link().await;
        assert_eq!(world.delete(ANN).await, Order::Done);
        assert_is!(world.press(&link, &browser).await, Activation::Dead(DeadLink::Invalid));
        assert_is!(world.progress(&browser).await, None);
    });
}

#[test]
fn the_address_of_a_deleted_account_is_free_again() {
    both(async |world| {
        world.member(ANN).await;
        world.delete(ANN).await;
        world.next_mail().await;
        world.member(ANN).await;
        assert_eq!(world.count("users").await, 1);
    });
}

// The outbox

#[test]
fn mails_are_listed_by_state_and_by_page() {
    both(async |world| {
        for number in 1..=3 {
            world.register(&format!("u{number}@example.org"), PASSWORD).await;
            world.pass(SECOND);
        }
        let sent = world.claim().await.expect("a mail is due");
        world.settle(&sent, Fate::Sent).await;
        let (all, next) = world.mails(&MailSearch { limit: 2, ..ALL_MAIL }).await;
        assert_eq!(
            all.iter().map(|mail| mail.recipient.as_str()).collect::<Vec<_>>(),
            ["u3@example.org", "u2@example.org"]
        );
        let (rest, end) = world.mails(&MailSearch { before: next, limit: 2, ..ALL_MAIL }).await;
        assert_eq!((rest.len(), rest[0].kind.as_str(), rest[0].state, end), (1, "activate", MailStatus::Sent, None));
        let waiting = MailSearch { state: MailStatus::named("waiting"), ..ALL_MAIL };
        assert_eq!(world.mails(&waiting).await.0.len(), 2);
        assert_eq!(MailStatus::named("lost"), None);
    });
}

#[test]
fn a_refused_mail_is_sent_again_with_all_its_time_ahead() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let delivery = world.claim().await.expect("a mail is due");
        assert_eq!(world.retry(delivery.id).await, MailOrder::Not(MailStatus::Sending));
        world.settle(&delivery, Fate::Refused("550 no such mailbox".into())).await;
        let failed = world.only_mail().await;
        assert_eq!((failed.state, failed.error.as_deref()), (MailStatus::Failed, Some("550 no such mailbox")));
        // Longer than an activation mail is worth sending.
        world.pass(4 * DAY);
        assert_eq!(world.retry(delivery.id).await, MailOrder::Done);
        let again = world.next_mail().await;
        assert_eq!((again.id, again.to.as_str()), (delivery.id, ANN));
        assert_eq!(world.retry(delivery.id).await, MailOrder::Not(MailStatus::Sent));
    });
}

#[test]
fn a_mail_that_waits_for_its_next_try_is_tried_at_once_on_demand() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let delivery = world.claim().await.expect("a mail is due");
        world.settle(&delivery, Fate::Later("451 greylisted".into())).await;
        world.no_mail().await;
        let waiting = world.only_mail().await;
        assert!(waiting.next.is_some_and(|next| next > world.now()));
        assert_eq!(world.retry(waiting.id).await, MailOrder::Done);
        assert_eq!(world.next_mail().await.id, delivery.id);
    });
}

#[test]
fn a_dropped_mail_is_never_sent() {
    both(async |world| {
        world.register(ANN, PASSWORD).await;
        let id = world.only_mail().await.id;
        assert_eq!(world.drop_mail(id).await, MailOrder::Done);
        world.no_mail().await;
        assert_eq!(world.drop_mail(id).await, MailOrder::Not(MailStatus::Dropped));
        assert_eq!(world.retry(id).await, MailOrder::Not(MailStatus::Dropped));
        assert_eq!(world.drop_mail(Uuid::nil()).await, MailOrder::NoSuchMail);
        assert_eq!(world.retry(Uuid::nil()).await, MailOrder::NoSuchMail);
    });
}

#[test]
fn the_summary_counts_every_state_and_the_age_of_the_oldest() {
    both(async |world| {
        assert_eq!(world.summary().await, OutboxSummary::default());
        for number in 1..=5 {
            world.register(&format!("u{number}@example.org"), PASSWORD).await;
            world.pass(MINUTE);
        }
        for fate in [Fate::Sent, Fate::Refused("550 no".into())] {
            let delivery = world.claim().await.expect("a mail is due");
            world.settle(&delivery, fate).await;
        }
        let sending = world.claim().await.expect("a mail is due");
        let expected = OutboxSummary {
            waiting: 2,
            sending: 1,
            failed: 1,
            abandoned: 0,
            sent_last_day: 1,
            oldest_waiting_age: Some(2 * MINUTE),
        };
        assert_eq!(world.summary().await, expected);
        world.settle(&sending, Fate::Sent).await;
        world.pass(DAY);
        assert_eq!(world.summary().await.sent_last_day, 0);
    });
}

// The database as a whole

#[test]
fn asking_whether_the_database_takes_changes_leaves_none() {
    both(async |world| {
        let before = world.dump().await;
        world.accounts.check_writable(world.now()).await.expect("it does");
        assert_eq!(world.dump().await, before);
        world.sql("DROP TABLE throttles").await;
        assert_is!(world.accounts.check_writable(world.now()).await, Err(Error::Database(_)));
    });
}

#[test]
fn a_sqlite_database_is_copied_once_and_a_postgresql_one_is_not() {
    both(async |world| {
        let directory = TempDir::new().expect("a temporary directory");
        let file = directory.path().join("it's a copy.db");
        let copy = async || world.accounts.copy_to(file.to_str().expect("UTF-8")).await.is_ok();
        let sqlite = world.backend() == sea_orm::DatabaseBackend::Sqlite;
        assert_eq!((copy().await, file.exists()), (sqlite, sqlite));
        assert!(!copy().await, "what is there is not overwritten");
    });
}
