//! What must come of anything that is done to one account: a small model without database, secrets and hashes.
//!
//! Moments are seconds; all else is counted. `model_steps.rs` does the same to the real thing and compares.

mod links;
mod reactions;
mod step;

use accounts::links::Purpose;

use crate::world::{OTHER, PASSWORD};

use links::Link;
pub(crate) use step::{Step, steps};

/// The addresses of the story, by number.
pub(crate) const ADDRESSES: [&str; 3] = ["ann@example.org", "ann@new.example", "ann@later.example"];
/// The passwords, by number.
pub(crate) const PASSWORDS: [&str; 3] = [PASSWORD, OTHER, "marble canyon whisper"];

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// What must come of a step.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) answer: &'static str,
    /// Kinds of mail and to which address.
    pub(crate) mails: Vec<(&'static str, usize)>,
    /// New lines of the trail.
    pub(crate) events: Vec<&'static str>,
}

#[derive(Clone, Debug)]
pub(crate) struct Account {
    id: u64,
    pub(crate) address: usize,
    pub(crate) confirmed: bool,
    pub(crate) disabled: bool,
    pub(crate) password: Option<usize>,
    pub(crate) pending: Option<usize>,
    pub(crate) notices: bool,
    /// Counts security-relevant changes.
    stamp: u64,
    /// Counts what kills the ways back into the account.
    recovery: u64,
    mail_sign_ins: u64,
    /// That of the password.
    hash: u64,
    born: i64,
    created: i64,
    /// Completed changes of address: number, where from, when in milliseconds.
    changes: Vec<(u64, usize, i64)>,
}

#[derive(Clone, Debug)]
struct Session {
    started: i64,
    seen: i64,
    /// When a password or a mail was last shown in it.
    shown: i64,
    ended: bool,
}

/// What a browser knows that registered, or asked to sign in.
#[derive(Clone, Debug)]
struct Browser {
    address: usize,
    password: Option<usize>,
    /// That of the password.
    hash: u64,
    /// It asked to sign in.
    by_mail: bool,
    /// The account it registered.
    made: Option<u64>,
    /// It was told that its registration was activated.
    answered: bool,
    since: i64,
    forgotten: bool,
}

#[derive(Debug, Default)]
pub(crate) struct Model {
    pub(crate) account: Option<Account>,
    links: Vec<Link>,
    sessions: Vec<Session>,
    browsers: Vec<Browser>,
    now: i64,
    /// For accounts and changes of address.
    ids: u64,
}

impl Account {
    fn is_active(&self) -> bool {
        self.confirmed && !self.disabled
    }

    fn has_lapsed(&self, now: i64) -> bool {
        !self.confirmed && !self.disabled && self.created <= now - 7 * DAY
    }
}

impl Model {
    pub(crate) fn new(now: i64) -> Self {
        Self { now, ..Self::default() }
    }

    /// The link, session or browser that a step is about; None if there is none, and nothing is to be done.
    pub(crate) fn target(&self, step: &Step) -> Option<usize> {
        match *step {
            Step::ConfirmHere { link, .. }
            | Step::ConfirmElsewhere { link, .. }
            | Step::ConfirmWithNewPassword { link, .. } => self.link(Purpose::Activate, link),
            Step::Reset { link, .. } => self.link(Purpose::Reset, link),
            Step::ConfirmAddress { link } => self.link(Purpose::ChangeEmail, link),
            Step::Veto { link } => self.link(Purpose::VetoEmail, link),
            Step::Undo { link } => self.link(Purpose::UndoEmail, link),
            Step::NoticesOff { link } => self.link(Purpose::ActionLink, link),
            Step::Lock { link } => self.link(Purpose::Lock, link),
            Step::SignInByLink { link } | Step::SignInByCode { link } => self.link(Purpose::SignIn, link),
            Step::ChangePassword { session, .. }
            | Step::AskForAddress { session, .. }
            | Step::CancelAddress { session }
            | Step::EndOthers { session }
            | Step::Delete { session, .. } => {
                let valid = (0..self.sessions.len()).filter(|session| self.is_signed_in(*session));
                back(&valid.collect::<Vec<_>>(), session)
            }
            Step::LogOut { session } => back(&(0..self.sessions.len()).collect::<Vec<_>>(), session),
            Step::Resend { browser } => back(&(0..self.browsers.len()).collect::<Vec<_>>(), browser),
            _ => Some(0),
        }
    }

    /// The browser a confirmation happens in.
    pub(crate) fn browser(&self, browser: usize) -> Option<usize> {
        back(&(0..self.browsers.len()).collect::<Vec<_>>(), browser)
    }

    pub(crate) fn sessions(&self) -> usize {
        self.sessions.len()
    }

    pub(crate) fn browsers(&self) -> usize {
        self.browsers.len()
    }

    /// Rows that must be there: expired sessions are refused, not removed.
    pub(crate) fn session_rows(&self) -> i64 {
        i64::try_from(self.sessions.iter().filter(|session| !session.ended).count()).expect("few")
    }

    pub(crate) fn is_signed_in(&self, session: usize) -> bool {
        let session = &self.sessions[session];
        let recent = session.seen > self.now - 7 * DAY && session.started > self.now - 30 * DAY;
        !session.ended && recent && self.account.as_ref().is_some_and(Account::is_active)
    }

    /// Somebody looked at a page with this session.
    pub(crate) fn touch(&mut self, session: usize) {
        if self.is_signed_in(session) && self.now - self.sessions[session].seen >= MINUTE {
            self.sessions[session].seen = self.now;
        }
    }

    /// Does a step and says what must come of it.
    pub(crate) fn apply(&mut self, step: &Step, target: usize) -> Outcome {
        let mut outcome = self.react(step, target);
        for (kind, _) in outcome.mails.clone() {
            // The account is gone; the address is not the account's.
            if kind != "account deleted" && kind != "confirm new email" {
                outcome.events.push("mail_sent");
            }
            self.mail_links(kind);
        }
        outcome
    }

    fn account(&mut self) -> &mut Account {
        self.account.as_mut().expect("there is an account")
    }

    /// Unless it was not activated in time.
    fn living(&self) -> Option<&Account> {
        self.account.as_ref().filter(|account| !account.has_lapsed(self.now))
    }

    /// Every security-relevant change renews the stamp and drops a pending address (R-PH-4).
    fn changed(&mut self) -> &mut Account {
        let account = self.account();
        account.stamp += 1;
        account.pending = None;
        account
    }

    fn start_session(&mut self) {
        self.sessions.push(Session { started: self.now, seen: self.now, shown: self.now, ended: false });
    }

    fn is_fresh(&self, session: usize) -> bool {
        self.now - self.sessions[session].shown < 15 * MINUTE
    }

    fn end_sessions_but(&mut self, kept: usize) {
        let others = self.sessions.iter_mut().enumerate().filter(|(at, _)| *at != kept);
        others.for_each(|(_, session)| session.ended = true);
    }

    fn end_sessions(&mut self) {
        self.sessions.iter_mut().for_each(|session| session.ended = true);
    }

    fn open_browser(&mut self, address: usize, password: Option<usize>) {
        let hash = self.fresh_hash();
        let (by_mail, since) = (password.is_none(), self.now);
        let browser =
            Browser { address, password, hash, by_mail, made: None, answered: false, since, forgotten: false };
        self.browsers.push(browser);
    }

    /// No two hashes are the same, even of one password.
    fn fresh_hash(&mut self) -> u64 {
        self.ids += 1;
        self.ids
    }

    /// Told that the account is active: who made it, and who typed the very password that it has now.
    fn answer_browsers(&mut self) {
        let (id, address, hash) = (self.account().id, self.account().address, self.account().hash);
        for browser in self.browsers.iter_mut().filter(|browser| browser.address == address && !browser.by_mail) {
            let own = browser.hash == hash;
            if own || browser.made == Some(id) {
                browser.answered = true;
                browser.made = own.then_some(id);
            }
        }
    }

    fn forget_own_browsers(&mut self, account: u64) {
        let own = |browser: &&mut Browser| browser.answered && browser.made == Some(account);
        self.browsers.iter_mut().filter(own).for_each(|browser| browser.forgotten = true);
    }
}

impl Outcome {
    fn mailing(mut self, mail: Option<(&'static str, usize)>) -> Self {
        self.mails.extend(mail);
        self
    }

    fn noting(mut self, event: &'static str) -> Self {
        self.events.push(event);
        self
    }
}

fn answer(answer: &'static str) -> Outcome {
    Outcome { answer, ..Outcome::default() }
}

/// The `pick`-th from the end, around and around.
fn back(all: &[usize], pick: usize) -> Option<usize> {
    (!all.is_empty()).then(|| all[all.len() - 1 - pick % all.len()])
}
