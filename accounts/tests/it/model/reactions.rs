//! What each step does to the model, and what must come of it.

use super::*;

impl Model {
    /// Does a step, all but the links in its mails.
    pub(super) fn react(&mut self, step: &Step, target: usize) -> Outcome {
        match *step {
            Step::Wait { seconds } => self.pass(seconds),
            Step::SetBack { seconds } => self.pass(-seconds),
            Step::RotateKeys => answer("done"),
            Step::Register { password } => self.register(password),
            Step::Resend { .. } => self.resend(target),
            Step::ConfirmHere { browser, .. } => self.confirm_here(target, browser),
            Step::ConfirmElsewhere { password, .. } => self.confirm_elsewhere(target, password),
            Step::ConfirmWithNewPassword { password, .. } => self.confirm_with_new_password(target, password),
            Step::Forgot => {
                let known = self.living().filter(|account| !account.disabled);
                answer("done").mailing(known.map(|account| ("reset password", account.address)))
            }
            Step::Reset { password, .. } => self.using(target, |model| model.reset(password)),
            Step::ChangePassword { current, new, .. } => self.change_password(target, current, new),
            Step::AskForAddress { address, .. } => self.ask_for_address(target, address),
            Step::CancelAddress { .. } => self.cancel_address(),
            Step::ConfirmAddress { .. } => self.using(target, Self::confirm_address),
            Step::Veto { .. } => self.using(target, Self::veto),
            Step::Undo { .. } => {
                let change = self.links[target].fingerprint[0];
                self.using(target, |model| model.undo(change))
            }
            Step::Disable => self.disable(),
            Step::Enable => self.enable(),
            Step::Delete { password, .. } => self.delete(password),
            Step::LogIn { password } => self.log_in(password),
            Step::LogOut { .. } => self.log_out(target),
            Step::AskToSignIn => self.ask_to_sign_in(),
            Step::SignInByLink { .. } => self.sign_in_by_link(target),
            Step::SignInByCode { .. } => self.sign_in_by_code(target),
            Step::NoticesOff { .. } => self.notices_off(target),
            Step::Lock { .. } => self.lock(target),
            Step::EndOthers { .. } => self.end_others(target),
            Step::OperatorActivates => self.operator_activates(),
            Step::OperatorLocks => self.operator_locks(),
            Step::OperatorSignsOut => self.operator_signs_out(),
        }
    }

    // Registering and confirming

    fn register(&mut self, password: usize) -> Outcome {
        let address = self.account.as_ref().map_or(0, |account| account.address);
        // No two at the same moment: the latest counts.
        self.now += 1;
        self.open_browser(address, Some(password));
        if let Some(invitation) = self.living().map(invitation) {
            let now = self.now;
            let account = self.account();
            if !account.confirmed && account.born > now - 7 * DAY {
                account.created = now;
            }
            return answer("done").mailing(invitation);
        }
        self.ids += 1;
        self.end_sessions();
        let (id, created) = (self.ids, self.now);
        let browser = self.browsers.last_mut().expect("just opened");
        browser.made = Some(id);
        let hash = browser.hash;
        self.account = Some(Account {
            id,
            address,
            confirmed: false,
            disabled: false,
            password: Some(password),
            pending: None,
            notices: true,
            stamp: 0,
            recovery: 0,
            mail_sign_ins: 0,
            hash,
            born: created,
            created,
            changes: Vec::new(),
        });
        answer("done").mailing(Some(("activate", address))).noting("registered")
    }

    fn resend(&mut self, browser: usize) -> Outcome {
        let browser = &self.browsers[browser];
        if browser.by_mail || browser.forgotten || browser.since <= self.now - 7 * DAY {
            return answer("not asked");
        }
        let account = self.living().filter(|account| account.address == browser.address);
        answer("done").mailing(account.and_then(invitation))
    }

    fn confirm_here(&mut self, link: usize, browser: usize) -> Outcome {
        let address = self.account.as_ref().map(|account| account.address);
        let browser = self.browser(browser).map(|browser| &self.browsers[browser]);
        let own = browser.filter(|browser| !browser.forgotten && browser.since > self.now - 7 * DAY);
        let own = own
            .filter(|browser| Some(browser.address) == address)
            .and_then(|browser| Some((browser.password?, browser.hash)));
        match self.judge(link) {
            "works" if own.is_none() => answer("needs password"),
            _ => self.confirm(link, own),
        }
    }

    fn confirm_elsewhere(&mut self, link: usize, password: usize) -> Outcome {
        let right = self.account.as_ref().is_some_and(|account| account.password == Some(password));
        match self.judge(link) {
            "works" if !right => answer("wrong"),
            _ => {
                let hash = self.account.as_ref().map_or(0, |account| account.hash);
                self.confirm(link, Some((password, hash)))
            }
        }
    }

    fn confirm_with_new_password(&mut self, link: usize, password: usize) -> Outcome {
        let hash = self.fresh_hash();
        self.confirm(link, Some((password, hash)))
    }

    /// With a password and the hash of it.
    fn confirm(&mut self, link: usize, password: Option<(usize, u64)>) -> Outcome {
        self.using(link, |model| {
            let account = model.changed();
            account.confirmed = true;
            let (password, hash) = password.expect("its link works");
            (account.password, account.hash) = (Some(password), hash);
            model.answer_browsers();
            model.end_sessions();
            model.start_session();
            answer("done").noting("activated")
        })
    }

    // Passwords

    fn reset(&mut self, password: usize) -> Outcome {
        let (hash, waited) = (self.fresh_hash(), !self.account().confirmed);
        let account = self.changed();
        account.recovery += 1;
        (account.password, account.hash, account.confirmed) = (Some(password), hash, true);
        let address = account.address;
        if waited {
            self.answer_browsers();
        }
        self.end_sessions();
        answer("done").mailing(Some(("password changed", address))).noting("password_reset")
    }

    fn change_password(&mut self, session: usize, current: usize, new: usize) -> Outcome {
        if self.account().password != Some(current) {
            return answer("wrong");
        }
        let account = self.changed();
        (account.password, account.hash) = (Some(new), 0);
        let address = account.address;
        self.end_sessions_but(session);
        self.sessions[session].shown = self.now;
        answer("done").mailing(Some(("password changed", address))).noting("password_changed")
    }

    // Addresses

    fn ask_for_address(&mut self, session: usize, address: usize) -> Outcome {
        if !self.is_fresh(session) {
            return answer("not fresh");
        }
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
        if self.account().pending.is_none() {
            return answer("done");
        }
        self.changed();
        answer("done").noting("email_change_cancelled")
    }

    fn confirm_address(&mut self) -> Outcome {
        self.ids += 1;
        let (id, now) = (self.ids, self.now * 1000);
        let new = self.account().pending.expect("its link works");
        let account = self.changed();
        account.recovery += 1;
        let old = std::mem::replace(&mut account.address, new);
        let at = account.changes.last().map_or(now, |(.., last)| now.max(last + 1));
        account.changes.push((id, old, at));
        answer("done").mailing(Some(("email changed", old))).noting("email_changed")
    }

    fn veto(&mut self) -> Outcome {
        let address = self.account().address;
        self.lock_out();
        answer("done").mailing(Some(("reset password", address))).noting("email_change_vetoed")
    }

    fn undo(&mut self, change: u64) -> Outcome {
        let account = self.account();
        let (_, from, _) = *account.changes.iter().find(|(id, ..)| *id == change).expect("its link works");
        account.changes.retain(|(id, ..)| *id < change);
        account.address = from;
        account.recovery += 1;
        self.lock_out();
        answer("done").mailing(Some(("reset password", from))).noting("email_restored")
    }

    fn lock_out(&mut self) {
        self.changed().password = None;
        self.end_sessions();
    }

    // The whole account

    fn disable(&mut self) -> Outcome {
        match &self.account {
            None => return answer("nobody"),
            Some(account) if account.disabled => return answer("already so"),
            Some(_) => {}
        }
        let account = self.changed();
        account.recovery += 1;
        account.disabled = true;
        account.changes.clear();
        self.end_sessions();
        answer("done").noting("disabled")
    }

    fn enable(&mut self) -> Outcome {
        match &mut self.account {
            None => answer("nobody"),
            Some(account) if !account.disabled => answer("already so"),
            Some(account) => {
                account.disabled = false;
                answer("done").noting("enabled")
            }
        }
    }

    fn operator_activates(&mut self) -> Outcome {
        match self.living() {
            None => return answer("nobody"),
            Some(account) if account.disabled => return answer("disabled"),
            Some(account) if account.confirmed => return answer("already so"),
            Some(_) => {}
        }
        self.lock_out();
        let account = self.account();
        account.confirmed = true;
        let address = account.address;
        answer("done").mailing(Some(("reset password", address))).noting("operator_activated")
    }

    fn operator_locks(&mut self) -> Outcome {
        match &self.account {
            None => return answer("nobody"),
            Some(account) if account.disabled => return answer("disabled"),
            Some(_) => {}
        }
        self.lock_out();
        let account = self.account();
        account.recovery += 1;
        account.changes.clear();
        let address = self.living().map(|account| account.address);
        answer("done").mailing(address.map(|address| ("reset password", address))).noting("operator_locked")
    }

    fn operator_signs_out(&mut self) -> Outcome {
        if self.account.is_none() {
            return answer("nobody");
        }
        self.changed();
        self.end_sessions();
        answer("done").noting("operator_signed_out")
    }

    fn delete(&mut self, password: usize) -> Outcome {
        if self.account().password != Some(password) {
            return answer("wrong");
        }
        let account = self.account.take().expect("somebody is signed in");
        self.end_sessions();
        self.forget_own_browsers(account.id);
        answer("done").mailing(Some(("account deleted", account.address))).noting("deleted")
    }

    // Signing in and out

    fn log_in(&mut self, password: usize) -> Outcome {
        let right = self.living().filter(|account| account.password == Some(password) && account.is_active()).cloned();
        if let Some(account) = right {
            self.start_session();
            let notice = account.notices.then_some(("new sign in", account.address));
            return answer("done").mailing(notice).noting("signed_in");
        }
        let address = self.account.as_ref().map_or(0, |account| account.address);
        let registered = self.browsers.iter().filter(|browser| browser.address == address && !browser.forgotten);
        let registered = registered.filter(|browser| browser.password.is_some() && browser.since > self.now - 7 * DAY);
        let latest = registered.max_by_key(|browser| browser.since);
        let Some(registered) = latest.filter(|browser| browser.password == Some(password) && !browser.answered) else {
            return answer("refused").noting("sign_in_failed");
        };
        // As old as the registration.
        self.browsers.push(registered.clone());
        answer("unconfirmed")
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
        self.account().mail_sign_ins += 1;
        self.start_session();
        answer("done").noting("signed_in").noting("link_used")
    }

    fn notices_off(&mut self, link: usize) -> Outcome {
        match self.judge(link) {
            "works" if self.links[link].successes == 1 => answer("superseded").noting("action_link_used"),
            _ => self.using(link, |model| {
                let account = model.account();
                let told = std::mem::replace(&mut account.notices, false);
                let last = told.then_some(("notices off", account.address));
                answer("done").mailing(last).noting("action_link_used").noting("notices_off")
            }),
        }
    }

    fn lock(&mut self, link: usize) -> Outcome {
        match self.judge(link) {
            "works" if self.links[link].successes == 1 => answer("superseded"),
            _ => self.using(link, |model| {
                model.lock_out();
                answer("done").mailing(Some(("reset password", model.account().address))).noting("locked")
            }),
        }
    }

    fn end_others(&mut self, session: usize) -> Outcome {
        if !self.is_fresh(session) {
            return answer("not fresh");
        }
        self.changed();
        self.end_sessions_but(session);
        answer("done").noting("other_sessions_ended")
    }

    // What they have in common

    fn pass(&mut self, seconds: i64) -> Outcome {
        self.now += seconds;
        answer("done")
    }
}

/// What somebody gets who registers an address again.
fn invitation(account: &Account) -> Option<(&'static str, usize)> {
    match account {
        Account { confirmed: true, .. } => Some(("already registered", account.address)),
        Account { disabled: true, .. } => None,
        _ => Some(("activate", account.address)),
    }
}
