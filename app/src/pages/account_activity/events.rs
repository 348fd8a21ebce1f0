//! Events of the audit trail in words.

use accounts::audit::{Detail, LinkRefused};
use accounts::kinds::{Event, MailKind, Purpose};

/// An event in words.
#[must_use]
pub(super) fn words(event: Event) -> &'static str {
    match event {
        Event::Registered => "Account created",
        Event::MailSent => "We mailed you",
        Event::MailRefused => "A mail to you was refused by the mail server",
        Event::LinkOpened => "A link from a mail was opened",
        Event::LinkRefused => "A link was tried that no longer works",
        Event::LinkUsed => "A link from a mail was used",
        Event::Activated => "Account activated",
        Event::Declined => "Sign-up declined",
        Event::Expired => "Sign-up removed, because it was never activated",
        Event::SignedIn => "Signed in",
        Event::SignInFailed => "Sign-in tried with a wrong password",
        Event::SignedOut => "Signed out",
        Event::Reauthenticated => "Password confirmed",
        Event::SessionEnded => "A device was signed out",
        Event::OtherSessionsEnded => "All other devices were signed out",
        Event::PasswordReset => "New password set by mail",
        Event::PasswordChanged => "Password changed",
        Event::EmailChangeRequested => "Change of address asked for",
        Event::EmailChangeCancelled => "Change of address cancelled",
        Event::EmailChangeVetoed => "Change of address stopped from the old address",
        Event::EmailChanged => "Address changed",
        Event::EmailRestored => "Old address restored",
        Event::ActionLinkUsed => "Link from a mail used",
        Event::NoticesOn => "Mails about new devices turned on",
        Event::NoticesOff => "Mails about new devices turned off",
        Event::Locked => "Account locked from a mail",
        Event::Disabled => "Account disabled by an operator",
        Event::Enabled => "Account enabled by an operator",
        Event::Deleted => "Account deleted",
        Event::OperatorActivated => "Account activated by an operator",
        Event::OperatorSignedOut => "Signed out everywhere by an operator",
        Event::OperatorReset => "Link for a new password sent by an operator",
        Event::OperatorLocked => "Account locked by an operator",
    }
}

/// Whether it did not work: told apart, because many of them are a sign.
#[must_use]
pub(super) fn failed(event: Event) -> bool {
    matches!(event, Event::SignInFailed | Event::LinkRefused | Event::MailRefused)
}

/// What a mail or a link was about, and why a link was refused.
#[must_use]
pub(super) fn about(detail: Detail) -> String {
    match detail {
        Detail::Mail(kind) => about_mail(kind).to_owned(),
        Detail::Link(purpose) => about_link(purpose).to_owned(),
        Detail::RefusedLink(purpose, LinkRefused::Expired) => format!("{}: its time was over", about_link(purpose)),
        Detail::RefusedLink(purpose, LinkRefused::Superseded) => {
            format!("{}: used before, or replaced", about_link(purpose))
        }
    }
}

fn about_mail(kind: MailKind) -> &'static str {
    match kind {
        MailKind::Activate => "to activate the account",
        MailKind::AlreadyRegistered => "about signing up again",
        MailKind::ActivationReminder => "to remind of the activation",
        MailKind::ResetPassword => "to set a new password",
        MailKind::PasswordChanged => "about the new password",
        MailKind::ConfirmNewEmail => "to confirm the new address",
        MailKind::EmailChangeRequested => "to the old address, about the change",
        MailKind::EmailChanged => "to the old address, to take the change back",
        MailKind::AccountDeleted => "about the deletion of the account",
        MailKind::SignIn => "to sign in",
        MailKind::NewSignIn => "about a new device",
        MailKind::NoticesOff => "about mails about new devices, which are off",
    }
}

fn about_link(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Activate => "to activate the account",
        Purpose::Reset => "to set a new password",
        Purpose::ChangeEmail => "to confirm the new address",
        Purpose::SignIn => "to sign in",
        Purpose::ActionLink => "to turn mails about new devices off",
        Purpose::VetoEmail => "to stop a change of address",
        Purpose::UndoEmail => "to take a change of address back",
        Purpose::Lock => "to lock the account",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_link_says_what_for_and_why() {
        let refused = Detail::RefusedLink(Purpose::Reset, LinkRefused::Expired);
        assert_eq!(about(refused), "to set a new password: its time was over");
        let used_before = Detail::RefusedLink(Purpose::ActionLink, LinkRefused::Superseded);
        assert_eq!(about(used_before), "to turn mails about new devices off: used before, or replaced");
        assert_eq!(about(Detail::Mail(MailKind::Activate)), "to activate the account");
    }
}
