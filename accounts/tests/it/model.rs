//! What must come of anything that is done to one account: a small model without database, secrets and hashes.
//!
//! Moments are seconds. A link remembers what must be unchanged for it to work (security.md 5.2); everything else is
//! counted. `model_steps.rs` does the same to the real thing and compares.

use accounts::token::Purpose;

/// The addresses of the story, by number.
pub(crate) const ADDRESSES: [&str; 3] = ["ann@example.org", "ann@new.example", "ann@later.example"];

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// One thing that is done. Small numbers choose a password, or how far back among the links, sessions or browsers.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    Register { password: usize },
    Resend { browser: usize },
    ConfirmHere { link: usize, browser: usize },
    ConfirmElsewhere { link: usize, password: usize },
    ConfirmWithNewPassword { link: usize, password: usize },
    Forgot,
    Reset { link: usize, password: usize },
    ChangePassword { session: usize, current: usize, new: usize },
    AskForAddress { session: usize, address: usize },
    CancelAddress { session: usize },
    ConfirmAddress { link: usize },
    Veto { link: usize },
    Undo { link: usize },
    Disable,
    Enable,
    Delete { session: usize, password: usize },
    LogIn { password: usize },
    LogOut { session: usize },
    AskToSignIn,
    SignInByLink { link: usize },
    SignInByCode { link: usize },
    NoticesOff { link: usize },
    Wait { seconds: i64 },
    SetBack { seconds: i64 },
    RotateKeys,
}

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
    sign_ins: u64,
    created: i64,
    /// Completed changes of address: number, where from, when in milliseconds.
    changes: Vec<(u64, usize, i64)>,
}

#[derive(Clone, Debug)]
struct Link {
    purpose: Purpose,
    account: u64,
    /// What must be unchanged.
    fingerprint: Vec<u64>,
    issued: i64,
    expires: i64,
    /// The browser that asked, for links that sign in.
    browser: usize,
    /// How often it did something.
    successes: u32,
}

#[derive(Clone, Debug)]
struct Session {
    started: i64,
    seen: i64,
    ended: bool,
}

/// What a browser knows that registered, or asked to sign in.
#[derive(Clone, Debug)]
struct Browser {
    address: usize,
    password: Option<usize>,
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
        !self.confirmed && self.created <= now - 7 * DAY
    }

    fn fingerprint(&self, purpose: Purpose) -> Vec<u64> {
        let (address, confirmed) = (self.address as u64, u64::from(self.confirmed));
        let pending = self.pending.map_or(u64::MAX, |pending| pending as u64);
        match purpose {
            Purpose::Activate => vec![address, confirmed, self.stamp],
            Purpose::Reset => vec![address, confirmed, self.stamp, self.sign_ins],
            Purpose::ChangeEmail => vec![address, pending, self.stamp],
            Purpose::VetoEmail => vec![address, pending],
            Purpose::SignIn => vec![address, self.stamp, self.sign_ins],
            Purpose::ActionLink => vec![self.stamp],
            Purpose::UndoEmail => self.changes.last().map(|(id, ..)| vec![*id]).unwrap_or_default(),
        }
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
            Step::SignInByLink { link } | Step::SignInByCode { link } => self.link(Purpose::SignIn, link),
            Step::ChangePassword { session, .. }
            | Step::AskForAddress { session, .. }
            | Step::CancelAddress { session }
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

    /// The browser that asked for a link.
    pub(crate) fn asked_by(&self, link: usize) -> usize {
        self.links[link].browser
    }

    pub(crate) fn sessions(&self) -> usize {
        self.sessions.len()
    }

    pub(crate) fn browsers(&self) -> usize {
        self.browsers.len()
    }

    /// The purposes of all links, in the order in which they were mailed.
    pub(crate) fn links(&self) -> impl Iterator<Item = Purpose> {
        self.links.iter().map(|link| link.purpose)
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

    /// INV-2: no link did more than it may. A veto ends one request and may end the next for the same address.
    pub(crate) fn assert_links_were_used_once(&self) {
        let used = |link: &Link| link.successes > 1 && link.purpose != Purpose::VetoEmail;
        assert!(!self.links.iter().any(used), "INV-2: {self:?}");
    }

    /// What the page of a link must say.
    pub(crate) fn judge(&self, link: usize) -> &'static str {
        let link = &self.links[link];
        let account = self.account.as_ref().filter(|account| account.id == link.account);
        let account = account.filter(|account| !account.disabled && !account.has_lapsed(self.now));
        let Some(account) = account.filter(|_| link.issued <= self.now + 2 * MINUTE) else { return "invalid" };
        let expired = self.now >= link.expires;
        if link.purpose == Purpose::UndoEmail {
            let recorded =
                |(id, _, at): &&(u64, usize, i64)| *id == link.fingerprint[0] && *at > (self.now - 72 * HOUR) * 1000;
            return match account.changes.iter().find(recorded) {
                _ if expired => "expired",
                Some(_) => "works",
                None => "superseded",
            };
        }
        match account.fingerprint(link.purpose) == link.fingerprint {
            true if !expired => "works",
            _ if link.purpose == Purpose::Activate && account.confirmed => "already active",
            false => "superseded",
            true => "expired",
        }
    }

    /// Does a step and says what must come of it.
    pub(crate) fn apply(&mut self, step: &Step, target: usize) -> Outcome {
        let mut outcome = self.react(step, target);
        for (kind, _) in outcome.mails.clone() {
            if kind != "account deleted" {
                outcome.events.push("mail_sent");
            }
            self.mail_link(kind);
        }
        outcome
    }

    fn react(&mut self, step: &Step, target: usize) -> Outcome {
        match *step {
            Step::Wait { seconds } => self.pass(seconds),
            Step::SetBack { seconds } => self.pass(-seconds),
            Step::RotateKeys => answer("done"),
            Step::Register { password } => self.register(password),
            Step::Resend { .. } => self.resend(target),
            Step::ConfirmHere { browser, .. } => self.confirm_here(target, browser),
            Step::ConfirmElsewhere { password, .. } => self.confirm_elsewhere(target, password),
            Step::ConfirmWithNewPassword { password, .. } => self.confirm(target, Some(password)),
            Step::Forgot => {
                let known = self.living().filter(|account| !account.disabled);
                answer("done").mailing(known.map(|account| ("reset password", account.address)))
            }
            Step::Reset { password, .. } => self.using(target, |model| model.reset(password)),
            Step::ChangePassword { current, new, .. } => self.change_password(target, current, new),
            Step::AskForAddress { address, .. } => self.ask_for_address(address),
            Step::CancelAddress { .. } => self.cancel_address(),
            Step::ConfirmAddress { .. } => self.using(target, Self::confirm_address),
            Step::Veto { .. } => self.using(target, Self::veto),
            Step::Undo { .. } => {
                let change = self.links[target].fingerprint[0];
                self.using(target, |model| model.undo(change))
            }
            Step::Disable => self.set_disabled(true),
            Step::Enable => self.set_disabled(false),
            Step::Delete { password, .. } => self.delete(password),
            Step::LogIn { password } => self.log_in(password),
            Step::LogOut { .. } => self.log_out(target),
            Step::AskToSignIn => self.ask_to_sign_in(),
            Step::SignInByLink { .. } => self.sign_in_by_link(target),
            Step::SignInByCode { .. } => self.sign_in_by_code(target),
            Step::NoticesOff { .. } => self.notices_off(target),
        }
    }

    // Registering and confirming

    fn register(&mut self, password: usize) -> Outcome {
        let address = self.account.as_ref().map_or(0, |account| account.address);
        self.open_browser(address, Some(password));
        if let Some(account) = self.living() {
            return answer("done").mailing(Some(invitation(account)));
        }
        self.ids += 1;
        self.end_sessions();
        let (id, created) = (self.ids, self.now);
        self.account = Some(Account {
            id,
            address,
            confirmed: false,
            disabled: false,
            password: Some(password),
            pending: None,
            notices: true,
            stamp: 0,
            sign_ins: 0,
            created,
            changes: Vec::new(),
        });
        answer("done").mailing(Some(("activate", address))).noting("registered")
    }

    fn resend(&mut self, browser: usize) -> Outcome {
        let browser = &self.browsers[browser];
        if browser.forgotten || browser.since <= self.now - 7 * DAY {
            return answer("not asked");
        }
        let account = self.living().filter(|account| account.address == browser.address);
        answer("done").mailing(account.map(invitation))
    }

    fn confirm_here(&mut self, link: usize, browser: usize) -> Outcome {
        let address = self.account.as_ref().map(|account| account.address);
        let browser = self.browser(browser).map(|browser| &self.browsers[browser]);
        let own = browser.filter(|browser| !browser.forgotten && browser.since > self.now - 7 * DAY);
        let own = own.filter(|browser| Some(browser.address) == address).and_then(|browser| browser.password);
        match self.judge(link) {
            "works" if own.is_none() => answer("needs password"),
            _ => self.confirm(link, own),
        }
    }

    fn confirm_elsewhere(&mut self, link: usize, password: usize) -> Outcome {
        let right = self.account.as_ref().is_some_and(|account| account.password == Some(password));
        match self.judge(link) {
            "works" if !right => answer("wrong"),
            _ => self.confirm(link, Some(password)),
        }
    }

    fn confirm(&mut self, link: usize, password: Option<usize>) -> Outcome {
        self.using(link, |model| {
            let account = model.changed();
            account.confirmed = true;
            account.password = password;
            model.end_sessions();
            model.start_session();
            answer("done").noting("activated")
        })
    }

    // Passwords

    fn reset(&mut self, password: usize) -> Outcome {
        let account = self.changed();
        (account.password, account.confirmed) = (Some(password), true);
        let address = account.address;
        self.end_sessions();
        self.forget_browsers(&[address]);
        answer("done").mailing(Some(("password changed", address))).noting("password_reset")
    }

    fn change_password(&mut self, session: usize, current: usize, new: usize) -> Outcome {
        if self.account().password != Some(current) {
            return answer("wrong");
        }
        let account = self.changed();
        account.password = Some(new);
        let address = account.address;
        for (other, row) in self.sessions.iter_mut().enumerate() {
            row.ended |= other != session;
        }
        self.forget_browsers(&[address]);
        answer("done").mailing(Some(("password changed", address))).noting("password_changed")
    }

    // Addresses

    fn ask_for_address(&mut self, address: usize) -> Outcome {
        let account = self.account();
        let old = account.address;
        if old == address {
            return answer("unchanged");
        }
        account.pending = Some(address);
        let outcome = answer("done").noting("email_change_requested");
        outcome.mailing(Some(("confirm new email", address))).mailing(Some(("email change requested", old)))
    }

    fn cancel_address(&mut self) -> Outcome {
        let pending = self.account().pending;
        self.changed();
        if pending.is_some() { answer("done").noting("email_change_cancelled") } else { answer("done") }
    }

    fn confirm_address(&mut self) -> Outcome {
        self.ids += 1;
        let (id, now) = (self.ids, self.now * 1000);
        let new = self.account().pending.expect("its link works");
        let account = self.changed();
        let old = std::mem::replace(&mut account.address, new);
        let at = account.changes.last().map_or(now, |(.., last)| now.max(last + 1));
        account.changes.push((id, old, at));
        answer("done").mailing(Some(("email changed", old))).noting("email_changed")
    }

    fn veto(&mut self) -> Outcome {
        let address = self.account().address;
        self.lock_out(address);
        answer("done").mailing(Some(("reset password", address))).noting("email_change_vetoed")
    }

    fn undo(&mut self, change: u64) -> Outcome {
        let account = self.account();
        let (_, from, _) = *account.changes.iter().find(|(id, ..)| *id == change).expect("its link works");
        account.changes.retain(|(id, ..)| *id < change);
        account.address = from;
        self.lock_out(from);
        answer("done").mailing(Some(("reset password", from))).noting("email_restored")
    }

    fn lock_out(&mut self, address: usize) {
        self.changed().password = None;
        self.end_sessions();
        self.forget_browsers(&[address]);
    }

    // The whole account

    fn set_disabled(&mut self, disabled: bool) -> Outcome {
        match &self.account {
            None => return answer("nobody"),
            Some(account) if account.disabled == disabled => return answer("already so"),
            Some(_) => {}
        }
        let pending = self.account().pending;
        let account = self.changed();
        account.disabled = disabled;
        // Enabling leaves alone what disabling has dropped already.
        account.pending = if disabled { None } else { pending };
        self.end_sessions();
        answer("done").noting(if disabled { "disabled" } else { "enabled" })
    }

    fn delete(&mut self, password: usize) -> Outcome {
        if self.account().password != Some(password) {
            return answer("wrong");
        }
        let account = self.account.take().expect("somebody is signed in");
        let addresses: Vec<_> = account.changes.iter().map(|(_, from, _)| *from).chain([account.address]).collect();
        self.end_sessions();
        self.forget_browsers(&addresses);
        answer("done").mailing(Some(("account deleted", account.address))).noting("deleted")
    }

    // Signing in and out

    fn log_in(&mut self, password: usize) -> Outcome {
        let right = self.living().filter(|account| account.password == Some(password) && !account.disabled).cloned();
        match right {
            None => answer("refused").noting("sign_in_failed"),
            Some(account) if !account.confirmed => {
                self.open_browser(account.address, Some(password));
                answer("unconfirmed")
            }
            Some(account) => {
                self.start_session();
                let notice = account.notices.then_some(("new sign in", account.address));
                answer("done").mailing(notice).noting("signed_in")
            }
        }
    }

    fn log_out(&mut self, session: usize) -> Outcome {
        let ended = std::mem::replace(&mut self.sessions[session].ended, true);
        if ended { answer("done") } else { answer("done").noting("signed_out") }
    }

    fn ask_to_sign_in(&mut self) -> Outcome {
        let address = self.account.as_ref().map_or(0, |account| account.address);
        self.open_browser(address, None);
        let active = self.account.as_ref().filter(|account| account.is_active());
        answer("done").mailing(active.map(|account| ("sign in", account.address)))
    }

    fn sign_in_by_link(&mut self, link: usize) -> Outcome {
        let browser = self.links[link].browser;
        self.using(link, |model| model.enter(browser))
    }

    fn sign_in_by_code(&mut self, link: usize) -> Outcome {
        let asked = &self.browsers[self.links[link].browser];
        if asked.forgotten || self.now >= asked.since + 10 * MINUTE {
            return answer("not asked");
        }
        let (id, browser) = (self.links[link].account, self.links[link].browser);
        let account = self.account.as_ref().filter(|account| account.id == id && account.is_active());
        if account.map(|account| account.fingerprint(Purpose::SignIn)).as_ref() != Some(&self.links[link].fingerprint) {
            return answer("wrong");
        }
        self.links[link].successes += 1;
        self.enter(browser)
    }

    fn enter(&mut self, browser: usize) -> Outcome {
        self.browsers[browser].forgotten = true;
        self.start_session();
        answer("done").noting("signed_in").noting("link_used")
    }

    fn notices_off(&mut self, link: usize) -> Outcome {
        match self.judge(link) {
            "works" if self.links[link].successes == 1 => answer("superseded").noting("action_link_used"),
            _ => self.using(link, |model| {
                model.account().notices = false;
                answer("done").noting("action_link_used").noting("notices_off")
            }),
        }
    }

    // What they have in common

    fn pass(&mut self, seconds: i64) -> Outcome {
        self.now += seconds;
        answer("done")
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

    /// Does what a link is for, if it works.
    fn using(&mut self, link: usize, act: impl FnOnce(&mut Self) -> Outcome) -> Outcome {
        match self.judge(link) {
            "works" => {
                self.links[link].successes += 1;
                act(self)
            }
            dead => answer(dead),
        }
    }

    fn start_session(&mut self) {
        self.account().sign_ins += 1;
        self.sessions.push(Session { started: self.now, seen: self.now, ended: false });
    }

    fn end_sessions(&mut self) {
        self.sessions.iter_mut().for_each(|session| session.ended = true);
    }

    fn open_browser(&mut self, address: usize, password: Option<usize>) {
        self.browsers.push(Browser { address, password, since: self.now, forgotten: false });
    }

    fn forget_browsers(&mut self, addresses: &[usize]) {
        let theirs = |browser: &&mut Browser| addresses.contains(&browser.address);
        self.browsers.iter_mut().filter(theirs).for_each(|browser| browser.forgotten = true);
    }

    fn link(&self, purpose: Purpose, pick: usize) -> Option<usize> {
        let of_kind = (0..self.links.len()).filter(|link| self.links[*link].purpose == purpose);
        back(&of_kind.collect::<Vec<_>>(), pick)
    }

    /// The link in a mail that is handed over now.
    fn mail_link(&mut self, kind: &str) {
        let (purpose, lifetime) = match kind {
            "activate" => (Purpose::Activate, DAY),
            "reset password" => (Purpose::Reset, HOUR),
            "confirm new email" => (Purpose::ChangeEmail, DAY),
            "email change requested" => (Purpose::VetoEmail, DAY),
            "email changed" => (Purpose::UndoEmail, 72 * HOUR),
            "sign in" => (Purpose::SignIn, 10 * MINUTE),
            "new sign in" => (Purpose::ActionLink, 7 * DAY),
            _ => return,
        };
        let (issued, browser) = (self.now, self.browsers.len().wrapping_sub(1));
        let account = self.account();
        let (account, fingerprint) = (account.id, account.fingerprint(purpose));
        let expires = issued + lifetime;
        self.links.push(Link { purpose, account, fingerprint, issued, expires, browser, successes: 0 });
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

/// What somebody gets who registers an address again.
fn invitation(account: &Account) -> (&'static str, usize) {
    (if account.confirmed { "already registered" } else { "activate" }, account.address)
}

/// The `pick`-th from the end, around and around.
fn back(all: &[usize], pick: usize) -> Option<usize> {
    (!all.is_empty()).then(|| all[all.len() - 1 - pick % all.len()])
}
