//! What operators do to accounts and mails, and that nothing of it opens a side entrance.

mod mails;
mod orders;

use accounts::admin::{
    MailLine, MailOrder, MailSearch, OrderOutcome, UserDetails, UserLine, UserRef, UserSearch, UserState,
};
use accounts::mail::OutboxSummary;
use accounts::{EmailRefused, Error, SessionToken};
use tempfile::TempDir;
use uuid::Uuid;

use crate::world::*;

const EVERYBODY: UserSearch = UserSearch { prefix: None, state: None, before: None, limit: 50 };
const ALL_MAIL: MailSearch = MailSearch { state: None, before: None, limit: 50 };

fn who(address: &str) -> UserRef {
    UserRef::Address(email(address))
}

impl World {
    async fn activate_by_hand(&self, address: &str) -> OrderOutcome {
        self.operator.users().activate(&who(address), self.now()).await.expect("the database works")
    }

    async fn disable(&self, address: &str) -> OrderOutcome {
        self.operator.users().disable(&who(address), self.now()).await.expect("the database works")
    }

    async fn enable(&self, address: &str) -> OrderOutcome {
        self.operator.users().enable(&who(address), self.now()).await.expect("the database works")
    }

    async fn mail_reset(&self, address: &str) -> OrderOutcome {
        self.operator.users().reset(&who(address), self.now()).await.expect("the database works")
    }

    async fn delete(&self, address: &str) -> OrderOutcome {
        self.operator.users().delete(&who(address), self.now()).await.expect("the database works")
    }

    async fn sign_out(&self, address: &str) -> Option<u64> {
        self.operator.users().sign_out(&who(address), self.now()).await.expect("the database works")
    }

    async fn show(&self, address: &str) -> Option<UserDetails> {
        self.operator.users().show(&who(address), self.now()).await.expect("the database works")
    }

    async fn users(&self, search: &UserSearch) -> (Vec<UserLine>, Option<Uuid>) {
        let page = self.operator.users().list(search).await.expect("the database works");
        (page.lines, page.next)
    }

    async fn addresses(&self, search: &UserSearch) -> Vec<String> {
        self.users(search).await.0.into_iter().map(|line| line.email).collect()
    }

    async fn mails(&self, search: &MailSearch) -> (Vec<MailLine>, Option<Uuid>) {
        let page = self.operator.outbox().list(search).await.expect("the database works");
        (page.lines, page.next)
    }

    /// The one mail there is.
    async fn only_mail(&self) -> MailLine {
        let (lines, _) = self.mails(&ALL_MAIL).await;
        assert_eq!(lines.len(), 1, "{lines:?}");
        lines[0].clone()
    }

    async fn retry(&self, id: Uuid) -> MailOrder {
        self.operator.outbox().retry(id, self.now()).await.expect("the database works")
    }

    async fn drop_mail(&self, id: Uuid) -> MailOrder {
        self.operator.outbox().drop(id, self.now()).await.expect("the database works")
    }

    async fn summary(&self) -> OutboxSummary {
        self.accounts.mail().summary(self.now()).await.expect("the database works")
    }

    /// A member who is signed in three times.
    async fn thrice_signed_in(&self, address: &str) -> [SessionToken; 3] {
        let again = async || let_in(self.log_in(address, PASSWORD).await).session;
        let sessions = [self.member(address).await.session, again().await, again().await];
        self.all_mail().await;
        // Events of one millisecond are listed in any order.
        self.pass(SECOND);
        sessions
    }

    async fn alive(&self, sessions: &[SessionToken]) -> usize {
        let mut alive = 0;
        for session in sessions {
            alive += usize::from(self.resume(session).await.is_some());
        }
        alive
    }

    /// The stored event names of an account, newest first.
    async fn events(&self, address: &str) -> Vec<String> {
        self.show(address)
            .await
            .expect("an account")
            .activity
            .into_iter()
            .map(|entry| entry.event.to_string())
            .collect()
    }
}

// Looking

#[test]
fn an_account_is_named_by_its_id_or_by_its_address_in_any_spelling() {
    both(async |world| {
        world.member(ANN).await;
        let (lines, _) = world.users(&EVERYBODY).await;
        for typed in [lines[0].id.to_string(), lines[0].id.simple().to_string(), " Ann@Example.ORG ".into()] {
            let who: UserRef = typed.parse().expect("an account's name");
            let shown = world.operator.users().show(&who, world.now()).await.expect("the database works");
            assert_eq!(shown.expect("found").line, lines[0]);
        }
        assert_eq!("ann".parse::<UserRef>(), Err(EmailRefused::NoAt));
        assert_eq!("".parse::<UserRef>(), Err(EmailRefused::Empty));
    });
}

#[test]
fn accounts_are_listed_by_state_and_by_the_beginning_of_the_address() {
    both(async |world| {
        world.member("a_b@example.org").await;
        world.member("axb@example.org").await;
        world.member("A_c@example.org").await;
        world.register("unread@example.org", PASSWORD).await;
        assert_eq!(world.disable("axb@example.org").await, OrderOutcome::Done);
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

// The database as a whole

#[test]
fn asking_whether_the_database_takes_changes_leaves_none() {
    both(async |world| {
        let before = world.dump().await;
        world.accounts.upkeep().check_writable(world.now()).await.expect("it does");
        assert_eq!(world.dump().await, before);
        world.sql("DROP TABLE vestibule_throttles").await;
        assert_is!(world.accounts.upkeep().check_writable(world.now()).await, Err(Error::Database(_)));
    });
}

#[test]
fn a_sqlite_database_is_copied_once_and_a_postgresql_one_is_not() {
    both(async |world| {
        let directory = TempDir::new().expect("a temporary directory");
        let file = directory.path().join("it's a copy.db");
        let copy = async || world.operator.copy_to(file.to_str().expect("UTF-8")).await.is_ok();
        let sqlite = world.backend() == sea_orm::DatabaseBackend::Sqlite;
        assert_eq!((copy().await, file.exists()), (sqlite, sqlite));
        assert!(!copy().await, "what is there is not overwritten");
    });
}
