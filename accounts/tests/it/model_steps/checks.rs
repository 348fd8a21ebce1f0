//! Whether all that can be seen of the real thing is as the model foretold.

use accounts::links::{Code, Purpose};
use accounts::mail::Mail;
use accounts::sign_in::SignInOutcome;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use super::{Real, words};
use crate::model::{ADDRESSES, Account, Model, Outcome, PASSWORDS, Step};
use crate::settings_world::{Link, Mailboxes, lock_of, open, open_mail};
use crate::world::*;

impl Real {
    /// Everything that can be seen of the account is as foretold.
    pub(super) async fn check(
        &mut self,
        step: &Step,
        model: &mut Model,
        expected: &Outcome,
    ) -> Result<(), TestCaseError> {
        let mails = open_mail(&self.world).await;
        self.check_mails(&mails, expected)?;
        prop_assert_eq!(
            self.links.iter().map(|link| link.purpose).collect::<Vec<_>>(),
            model.links().collect::<Vec<_>>()
        );
        prop_assert_eq!((self.sessions.len(), self.browsers.len()), (model.sessions(), model.browsers()));
        prop_assert_eq!(self.account().await, in_words(model), "INV-1 and INV-8 after {:?}", step);
        for (session, cookie) in self.sessions.iter().enumerate() {
            let signed_in = self.world.resume(cookie).await.is_some();
            prop_assert_eq!(signed_in, model.is_signed_in(session), "INV-3: session {} after {:?}", session, step);
            model.touch(session);
        }
        prop_assert_eq!(self.world.count("vestibule_sessions").await, model.session_rows(), "INV-3 after {:?}", step);
        let before = self.trail;
        self.trail = self.world.count("vestibule_audit").await;
        let added = usize::try_from(self.trail - before).expect("the trail only grows");
        prop_assert_eq!(added, expected.events.len(), "INV-9 after {:?}: {:?}", step, expected);
        Ok(())
    }

    /// INV-4: exactly these mails, to exactly these addresses.
    fn check_mails(&mut self, mails: &Mailboxes, expected: &Outcome) -> Result<(), TestCaseError> {
        let mut came: Vec<_> = mails.0.iter().map(|delivery| (kind(&delivery.mail), delivery.to.as_str())).collect();
        let mut foretold: Vec<_> = expected.mails.iter().map(|(kind, to)| (*kind, ADDRESSES[*to])).collect();
        came.sort_unstable();
        foretold.sort_unstable();
        prop_assert_eq!(came, foretold, "INV-4");
        for (kind_of, _) in &expected.mails {
            let mail = mails.0.iter().map(|delivery| &delivery.mail).find(|mail| kind(mail) == *kind_of);
            for (purpose, token, code) in mail.into_iter().flat_map(links) {
                self.links.push(Link { purpose, token, browser: None });
                self.codes.push(code);
            }
        }
        Ok(())
    }

    /// The row, in words.
    async fn account(&self) -> Vec<String> {
        let rows = self.world.count("vestibule_users").await;
        if rows == 0 {
            return Vec::new();
        }
        let row = "SELECT email || CASE WHEN email_confirmed THEN ' confirmed ' ELSE ' waiting ' END || status || ' ' \
             || coalesce(pending_email, '-') || CASE WHEN sign_in_notices THEN ' told' ELSE ' untold' END \
             || CASE WHEN password_hash IS NULL THEN ' without password' ELSE '' END FROM vestibule_users";
        let first: String = self.world.value(row).await;
        // INV-8: one row.
        (0..rows).map(|_| first.clone()).collect()
    }

    /// Every link that was ever mailed says what it must.
    pub(super) async fn check_links(&self, model: &Model) -> Result<(), TestCaseError> {
        for (at, link) in self.links.iter().enumerate() {
            let page = open(&self.world, link).await;
            let page = page.as_ref().map_or("works", words);
            prop_assert_eq!(page, model.page(at), "the page of {:?} {:?}", link.purpose, &model.account);
        }
        Ok(())
    }

    /// At most the current password works.
    pub(super) async fn check_passwords(&self, model: &Model) -> Result<(), TestCaseError> {
        let Some(account) = &model.account else { return Ok(()) };
        for (at, typed) in PASSWORDS.iter().enumerate() {
            let works =
                matches!(self.world.log_in(ADDRESSES[account.address], typed).await, SignInOutcome::SignedIn(_));
            let right = account.confirmed && !account.disabled && account.password == Some(at);
            prop_assert_eq!(works, right, "password {} {:?}", at, account);
        }
        Ok(())
    }
}

fn in_words(model: &Model) -> Vec<String> {
    let line = |account: &Account| {
        let address = ADDRESSES[account.address];
        let confirmed = if account.confirmed { "confirmed" } else { "waiting" };
        let status = if account.disabled { "disabled" } else { "active" };
        let pending = account.pending.map_or("-", |pending| ADDRESSES[pending]);
        let notices = if account.notices { "told" } else { "untold" };
        let password = if account.password.is_none() { " without password" } else { "" };
        format!("{address} {confirmed} {status} {pending} {notices}{password}")
    };
    model.account.iter().map(line).collect()
}

fn kind(mail: &Mail) -> &'static str {
    match mail {
        Mail::Activate { .. } => "activate",
        Mail::AlreadyRegistered => "already registered",
        Mail::ActivationReminder { .. } => "activation reminder",
        Mail::ResetPassword { .. } => "reset password",
        Mail::PasswordChanged { .. } => "password changed",
        Mail::ConfirmNewEmail { .. } => "confirm new email",
        Mail::EmailChangeRequested { .. } => "email change requested",
        Mail::EmailChanged { .. } => "email changed",
        Mail::AccountDeleted { .. } => "account deleted",
        Mail::SignIn { .. } => "sign in",
        Mail::NewSignIn { .. } => "new sign in",
        Mail::NoticesOff { .. } => "notices off",
    }
}

/// What a mail's links are for, and its code.
fn links(mail: &Mail) -> Vec<(Purpose, String, Option<Code>)> {
    let purpose = match mail {
        Mail::Activate { .. } => Purpose::Activate,
        Mail::ResetPassword { .. } => Purpose::Reset,
        Mail::ConfirmNewEmail { .. } => Purpose::ChangeEmail,
        Mail::EmailChangeRequested { .. } => Purpose::VetoEmail,
        Mail::EmailChanged { .. } => Purpose::UndoEmail,
        Mail::SignIn { code, .. } => return vec![(Purpose::SignIn, link_of(mail), Some(code.clone()))],
        Mail::NewSignIn { .. } => {
            return vec![(Purpose::ActionLink, link_of(mail), None), (Purpose::Lock, lock_of(mail), None)];
        }
        Mail::PasswordChanged { .. } | Mail::NoticesOff { .. } => Purpose::Lock,
        _ => return Vec::new(),
    };
    vec![(purpose, link_of(mail), None)]
}
