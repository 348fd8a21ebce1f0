//! A thief who has the password and a session, beside the owner, who has the mailbox: whatever the thief does in whatever
//! order, the owner regains the account by any of the ways back, and keeps it.

use accounts::account::AddressChange;
use accounts::mail::Mail;
use accounts::sign_in::SignInOutcome;
use accounts::{MailSignInToken, SessionToken};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};

use crate::settings_world::*;
use crate::world::*;

/// The thief's own mailbox.
const EVIL: &str = "thief@evil.example";
const THIEFS: &str = "marble canyon whisper";
const OWNERS: &str = "copper meadow lantern";

/// What a thief does, with the latest session, link or password that he has.
#[derive(Clone, Copy, Debug)]
enum Crime {
    SignIn,
    ChangePassword,
    AskForAddress,
    CancelAddress,
    ConfirmAddress,
    SignOthersOut,
    TurnNoticesOff,
    AskForReset,
    ResetByOwnMail,
    AskToSignIn,
    SignInByOwnMail,
    UndoByOwnMail,
    SignOut,
}

/// By which way the owner comes back. Each falls back to asking for a reset where its link is not to be had.
#[derive(Clone, Copy, Debug)]
enum WayBack {
    AskNow,
    /// A link that was mailed before the crimes.
    EarlierReset,
    Lock,
}

struct Story<'w> {
    world: &'w World,
    sessions: Vec<SessionToken>,
    devices: Vec<String>,
    asked: Vec<MailSignInToken>,
    passwords: Vec<&'static str>,
    /// Everything in the thief's mailbox, and in the owner's.
    evil: Vec<Mail>,
    own: Vec<Mail>,
}

impl Story<'_> {
    async fn read_mail(&mut self) {
        for delivery in self.world.all_mail().await {
            let mailbox = if delivery.to == EVIL { &mut self.evil } else { &mut self.own };
            mailbox.push(delivery.mail);
        }
    }

    /// The latest link of a kind in a mailbox.
    fn latest(mails: &[Mail], is: fn(&Mail) -> bool) -> Option<String> {
        mails.iter().rev().find(|mail| is(mail)).map(link_of)
    }

    async fn address(&self) -> String {
        self.world.value("SELECT email FROM vestibule_users").await
    }

    /// The thief's session that still works, if there is one.
    async fn session(&self) -> Option<Person> {
        for session in self.sessions.iter().rev() {
            if self.world.resume(session).await.is_some() {
                return Some(Person { world: self.world.clone(), session: session.clone() });
            }
        }
        None
    }

    async fn commit(&mut self, crime: Crime) {
        let world = self.world.clone();
        // Limits only slow a thief down.
        world.sql("DELETE FROM vestibule_throttles").await;
        world.pass(SECOND);
        match (crime, self.session().await) {
            (Crime::SignIn, _) => {
                for password in self.passwords.clone() {
                    let device = self.devices.last().cloned();
                    let login = world.log_in_with(device.as_deref(), &self.address().await, password).await;
                    if let SignInOutcome::SignedIn(signed_in) = login {
                        self.devices.push(signed_in.device.expose().to_owned());
                        self.sessions.push(signed_in.session);
                    }
                }
            }
            (Crime::ChangePassword, Some(thief)) => {
                let member = thief.member().await;
                for current in self.passwords.clone() {
                    let (current, new) = (password(current), new_password(THIEFS));
                    let changed =
                        world.accounts.account().change_password(&member, current, new, &world.request()).await;
                    if let Ok(accounts::sessions::Confirmed::Yes(renewed)) = changed {
                        self.sessions.push(renewed.session);
                        self.passwords.push(THIEFS);
                        break;
                    }
                }
            }
            (Crime::AskForAddress, Some(thief)) => drop(thief.ask_for(EVIL).await),
            (Crime::CancelAddress, Some(thief)) => drop(thief.cancel().await),
            (Crime::ConfirmAddress, _) => {
                if let Some(link) = Self::latest(&self.evil, |mail| matches!(mail, Mail::ConfirmNewEmail { .. })) {
                    confirm(&world, &link).await;
                }
            }
            (Crime::SignOthersOut, Some(mut thief)) => {
                world.sql(&format!("UPDATE vestibule_sessions SET authenticated_at = {}", world.now().millis())).await;
                thief.end_others().await;
                self.sessions.push(thief.session);
            }
            (Crime::TurnNoticesOff, Some(thief)) => {
                world.sql(&format!("UPDATE vestibule_sessions SET authenticated_at = {}", world.now().millis())).await;
                thief.set_notices(false).await;
            }
            (Crime::AskForReset, _) => world.request_reset(&self.address().await).await,
            (Crime::ResetByOwnMail, _) => {
                if let Some(link) = Self::latest(&self.evil, |mail| matches!(mail, Mail::ResetPassword { .. }))
                    && world.reset(&link, THIEFS).await.is_ok()
                {
                    self.passwords.push(THIEFS);
                }
            }
            (Crime::AskToSignIn, _) => self.asked.push(ask_to_sign_in(&world, &self.address().await).await),
            (Crime::SignInByOwnMail, _) => {
                let link = Self::latest(&self.evil, |mail| matches!(mail, Mail::SignIn { .. }));
                if let Some((link, browser)) = link.zip(self.asked.last())
                    && let accounts::sign_in::MailSignIn::SignedIn(signed_in) =
                        sign_in_by_link(&world, &link, browser).await
                {
                    self.sessions.push(signed_in.session);
                }
            }
            (Crime::UndoByOwnMail, _) => {
                if let Some(link) = Self::latest(&self.evil, |mail| matches!(mail, Mail::EmailChanged { .. })) {
                    undo(&world, &link).await;
                }
            }
            (Crime::SignOut, Some(thief)) => world.log_out(&thief.session).await,
            _ => {}
        }
        self.read_mail().await;
    }

    /// The owner reads the mailbox of [`ANN`] and comes back, while the thief goes on between any two steps.
    async fn come_back(&mut self, way: WayBack, earlier: &str, meanwhile: &[Crime]) {
        let mut crimes = meanwhile.iter().copied();
        // The mailbox in force may be the thief's by now: then the old one takes the change back first.
        let mut reset = match way {
            WayBack::EarlierReset => Some(earlier.to_owned()),
            WayBack::Lock => self.lock().await,
            WayBack::AskNow => None,
        };
        for _ in 0..8 {
            if let Some(crime) = crimes.next() {
                self.commit(crime).await;
            }
            if self.address().await == EVIL {
                let link = Self::latest(&self.own, |mail| matches!(mail, Mail::EmailChanged { .. }));
                let undone = undo(self.world, &link.expect("the old address was told")).await;
                let back = matches!(undone, AddressChange::Done(_));
                assert!(back, "nothing the thief does ends the take-back link");
                self.own.retain(|mail| !matches!(mail, Mail::ResetPassword { .. }));
                self.read_mail().await;
                reset = Self::latest(&self.own, |mail| matches!(mail, Mail::ResetPassword { .. }));
                continue;
            }
            let Some(link) = &reset else {
                self.world.sql("DELETE FROM vestibule_throttles").await;
                self.world.request_reset(ANN).await;
                self.read_mail().await;
                reset = Self::latest(&self.own, |mail| matches!(mail, Mail::ResetPassword { .. }));
                continue;
            };
            if self.world.reset(link, OWNERS).await.is_ok() {
                self.read_mail().await;
                return;
            }
            assert_ne!(self.moves().await, 0, "only a change of address may end a reset link");
            reset = None;
        }
        panic!("the owner did not come back");
    }

    /// Completed changes of address.
    async fn moves(&self) -> i64 {
        self.world.count("vestibule_audit WHERE event = 'email_changed'").await
    }

    /// Locks by the latest notice in the owner's mailbox, if there is one, and gives the reset link mailed then.
    async fn lock(&mut self) -> Option<String> {
        let notice = self.own.iter().rev().find_map(|mail| match mail {
            Mail::NewSignIn { lock, .. } | Mail::PasswordChanged { lock, .. } | Mail::NoticesOff { lock, .. } => {
                lock.clone()
            }
            _ => None,
        })?;
        let locked = lock(self.world, notice.expose()).await;
        assert!(locked.is_ok() || self.moves().await > 0, "only a change of address may end a lock link: {locked:?}");
        self.read_mail().await;
        Self::latest(&self.own, |mail| matches!(mail, Mail::ResetPassword { .. }))
    }

    async fn assert_out(&self) {
        assert_eq!(self.address().await, ANN);
        assert!(self.session().await.is_none(), "no session of the thief lives");
        for password in &self.passwords {
            assert_is!(self.world.log_in(ANN, password).await, SignInOutcome::Refused);
        }
        let owner = let_in(self.world.log_in(ANN, OWNERS).await);
        self.world.log_out(&owner.session).await;
        // The owner was told of it and turns them on again.
        self.world.sql("UPDATE vestibule_users SET sign_in_notices = TRUE").await;
        for device in &self.devices {
            // Or this notice would be told together with an earlier one.
            self.world.sql("DELETE FROM vestibule_throttles").await;
            self.world.sql("DELETE FROM vestibule_outbox").await;
            let_in(self.world.log_in_with(Some(device), ANN, OWNERS).await);
            let told = self.world.all_mail().await;
            assert_is!(told.first().map(|delivery| &delivery.mail), Some(Mail::NewSignIn { .. }));
        }
    }
}

fn crimes() -> impl Strategy<Value = Vec<Crime>> {
    let crime = prop::sample::select(vec![
        Crime::SignIn,
        Crime::SignIn,
        Crime::ChangePassword,
        Crime::AskForAddress,
        Crime::AskForAddress,
        Crime::ConfirmAddress,
        Crime::ConfirmAddress,
        Crime::CancelAddress,
        Crime::SignOthersOut,
        Crime::TurnNoticesOff,
        Crime::AskForReset,
        Crime::ResetByOwnMail,
        Crime::AskToSignIn,
        Crime::SignInByOwnMail,
        Crime::UndoByOwnMail,
        Crime::SignOut,
    ]);
    vec(crime, 0..12)
}

#[test]
fn whatever_a_thief_with_password_and_session_does_the_owner_regains_the_account_and_keeps_it() {
    both(async |world| {
        let way = prop::sample::select(vec![WayBack::AskNow, WayBack::EarlierReset, WayBack::Lock]);
        let stories = (crimes(), way, crimes(), crimes());
        let config = Config { cases: 48, failure_persistence: None, rng_seed: RngSeed::Fixed(11), ..Config::default() };
        let told = tokio::task::block_in_place(|| {
            TestRunner::new(config).run(&stories, |(before, way, meanwhile, after)| {
                tokio::runtime::Handle::current().block_on(tell(world, &before, way, &meanwhile, &after));
                Ok(())
            })
        });
        told.unwrap_or_else(|failed| panic!("{failed}"));
    });
}

async fn tell(world: &World, before: &[Crime], way: WayBack, meanwhile: &[Crime], after: &[Crime]) {
    for table in [
        "vestibule_sessions",
        "vestibule_email_changes",
        "vestibule_link_uses",
        "vestibule_sign_up_requests",
        "vestibule_outbox",
        "vestibule_throttles",
        "vestibule_audit",
        "vestibule_users",
    ] {
        world.sql(&format!("DELETE FROM {table}")).await;
    }
    let stolen = Person::new(world, ANN).await;
    let earlier = world.reset_link(ANN).await;
    let mut story = Story {
        world,
        sessions: vec![stolen.session],
        devices: Vec::new(),
        asked: Vec::new(),
        passwords: vec![PASSWORD],
        evil: Vec::new(),
        own: Vec::new(),
    };
    for crime in before {
        story.commit(*crime).await;
    }
    story.come_back(way, &earlier, meanwhile).await;
    story.assert_out().await;
    world.sql("DELETE FROM vestibule_sessions").await;
    for crime in after {
        story.commit(*crime).await;
    }
    story.assert_out().await;
}
