//! Links: what each was mailed for, what must be unchanged for it to work (security.md 5.2), and what its page says.

use super::*;

#[derive(Clone, Debug)]
pub(super) struct Link {
    pub(super) purpose: Purpose,
    pub(super) account: u64,
    /// What must be unchanged.
    pub(super) fingerprint: Vec<u64>,
    issued: i64,
    expires: i64,
    /// The browser that asked, for links that sign in.
    pub(super) browser: usize,
    /// How often it did something.
    pub(super) successes: u32,
}

impl Account {
    pub(super) fn fingerprint(&self, purpose: Purpose) -> Vec<u64> {
        let (address, confirmed) = (self.address as u64, u64::from(self.confirmed));
        let pending = self.pending.map_or(u64::MAX, |pending| pending as u64);
        match purpose {
            Purpose::Activate => vec![address, confirmed, self.stamp],
            Purpose::Reset => vec![address, confirmed, self.recovery],
            Purpose::ChangeEmail => vec![address, pending, self.stamp],
            Purpose::VetoEmail => vec![address, pending],
            Purpose::SignIn => vec![address, self.recovery, self.mail_sign_ins],
            Purpose::Lock => vec![address, self.recovery],
            Purpose::ActionLink => vec![self.stamp],
            Purpose::UndoEmail => self.changes.last().map(|(id, ..)| vec![*id]).unwrap_or_default(),
        }
    }
}

impl Model {
    /// The browser that asked for a link.
    pub(crate) fn asked_by(&self, link: usize) -> usize {
        self.links[link].browser
    }

    /// The purposes of all links, in the order in which they were mailed.
    pub(crate) fn links(&self) -> impl Iterator<Item = Purpose> {
        self.links.iter().map(|link| link.purpose)
    }

    /// INV-2: no link did more than it may. A veto ends one request and may end the next for the same address.
    pub(crate) fn assert_links_were_used_once(&self) {
        let used = |link: &Link| link.successes > 1 && link.purpose != Purpose::VetoEmail;
        assert!(!self.links.iter().any(used), "INV-2: {self:?}");
    }

    /// What the page of a link must say.
    pub(crate) fn page(&self, link: usize) -> &'static str {
        let once = matches!(self.links[link].purpose, Purpose::ActionLink | Purpose::Lock);
        match self.judge(link) {
            "works" if once && self.links[link].successes == 1 => "superseded",
            said => said,
        }
    }

    /// Whether a link's time and state still hold, used or not.
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

    pub(super) fn link(&self, purpose: Purpose, pick: usize) -> Option<usize> {
        let of_kind = (0..self.links.len()).filter(|link| self.links[*link].purpose == purpose);
        back(&of_kind.collect::<Vec<_>>(), pick)
    }

    /// The links in a mail that is handed over now.
    pub(super) fn mail_links(&mut self, kind: &str) {
        let links: &[(Purpose, i64)] = match kind {
            "activate" => &[(Purpose::Activate, DAY)],
            "reset password" => &[(Purpose::Reset, HOUR)],
            "confirm new email" => &[(Purpose::ChangeEmail, DAY)],
            "email change requested" => &[(Purpose::VetoEmail, DAY)],
            "email changed" => &[(Purpose::UndoEmail, 72 * HOUR)],
            "sign in" => &[(Purpose::SignIn, 10 * MINUTE)],
            "new sign in" => &[(Purpose::ActionLink, 7 * DAY), (Purpose::Lock, 7 * DAY)],
            "password changed" | "notices off" => &[(Purpose::Lock, 7 * DAY)],
            _ => &[],
        };
        for &(purpose, lifetime) in links {
            let (issued, browser) = (self.now, self.browsers.len().wrapping_sub(1));
            let account = self.account();
            let (account, fingerprint) = (account.id, account.fingerprint(purpose));
            let expires = issued + lifetime;
            self.links.push(Link { purpose, account, fingerprint, issued, expires, browser, successes: 0 });
        }
    }

    /// Does what a link is for, if it works.
    pub(super) fn using(&mut self, link: usize, act: impl FnOnce(&mut Self) -> Outcome) -> Outcome {
        match self.judge(link) {
            "works" => {
                self.links[link].successes += 1;
                act(self)
            }
            dead => answer(dead),
        }
    }
}
