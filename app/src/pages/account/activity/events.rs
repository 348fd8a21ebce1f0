//! Events of the audit trail in words.

use accounts::audit::{Detail, LinkRefused};
use accounts::kinds::{Event, MailKind, Purpose};

use crate::Reader;

/// An event in words.
#[must_use]
pub(super) fn words(t: Reader, event: Event) -> String {
    match event {
        Event::Registered => t.event_registered(),
        Event::MailSent => t.event_mail_sent(),
        Event::MailRefused => t.event_mail_refused(),
        Event::LinkOpened => t.event_link_opened(),
        Event::LinkRefused => t.event_link_refused(),
        Event::LinkUsed => t.event_link_used(),
        Event::Activated => t.event_activated(),
        Event::Declined => t.event_declined(),
        Event::Expired => t.event_expired(),
        Event::SignedIn => t.event_signed_in(),
        Event::SignInFailed => t.event_sign_in_failed(),
        Event::SignedOut => t.event_signed_out(),
        Event::Reauthenticated => t.event_reauthenticated(),
        Event::SessionEnded => t.event_session_ended(),
        Event::OtherSessionsEnded => t.event_other_sessions_ended(),
        Event::PasswordReset => t.event_password_reset(),
        Event::PasswordChanged => t.event_password_changed(),
        Event::EmailChangeRequested => t.event_email_change_requested(),
        Event::EmailChangeCancelled => t.event_email_change_cancelled(),
        Event::EmailChangeVetoed => t.event_email_change_vetoed(),
        Event::EmailChanged => t.event_email_changed(),
        Event::EmailRestored => t.event_email_restored(),
        Event::ActionLinkUsed => t.event_action_link_used(),
        Event::NoticesOn => t.event_notices_on(),
        Event::NoticesOff => t.event_notices_off(),
        Event::TermsAccepted => t.event_terms_accepted(),
        Event::Locked => t.event_locked(),
        Event::Disabled => t.event_disabled(),
        Event::Enabled => t.event_enabled(),
        Event::Deleted => t.event_deleted(),
        Event::OperatorActivated => t.event_operator_activated(),
        Event::OperatorSignedOut => t.event_operator_signed_out(),
        Event::OperatorReset => t.event_operator_reset(),
        Event::OperatorLocked => t.event_operator_locked(),
        Event::ApplicationEntered => t.event_application_entered(),
        Event::ApplicationConsented => t.event_application_consented(),
        Event::ApplicationWithdrawn => t.event_application_withdrawn(),
        Event::ApplicationDenied => t.event_application_denied(),
        Event::TokenReused => t.event_token_reused(),
        Event::CodeReused => t.event_code_reused(),
    }
}

/// Whether it did not work: told apart, because many of them are a sign.
#[must_use]
pub(super) fn failed(event: Event) -> bool {
    matches!(
        event,
        Event::SignInFailed
            | Event::LinkRefused
            | Event::MailRefused
            | Event::ApplicationDenied
            | Event::TokenReused
            | Event::CodeReused
    )
}

/// What a mail or a link was about, why a link was refused, which terms were accepted, and which application it was.
#[must_use]
pub(super) fn about(t: Reader, detail: Detail) -> String {
    match detail {
        Detail::Mail(kind) => about_mail(t, kind),
        Detail::Link(purpose) => about_link(t, purpose),
        Detail::RefusedLink(purpose, LinkRefused::Expired) => t.about_link_expired(about_link(t, purpose)),
        Detail::RefusedLink(purpose, LinkRefused::Superseded) => t.about_link_superseded(about_link(t, purpose)),
        Detail::Terms(version) => t.about_terms_version(t.isolated(version.as_str())),
        Detail::Application(name) => t.isolated(&name),
    }
}

fn about_mail(t: Reader, kind: MailKind) -> String {
    match kind {
        MailKind::Activate => t.about_mail_activate(),
        MailKind::AlreadyRegistered => t.about_mail_already_registered(),
        MailKind::ActivationReminder => t.about_mail_activation_reminder(),
        MailKind::ResetPassword => t.about_mail_reset_password(),
        MailKind::PasswordChanged => t.about_mail_password_changed(),
        MailKind::ConfirmNewEmail => t.about_mail_confirm_new_email(),
        MailKind::EmailChangeRequested => t.about_mail_email_change_requested(),
        MailKind::EmailChanged => t.about_mail_email_changed(),
        MailKind::AccountDeleted => t.about_mail_account_deleted(),
        MailKind::SignIn => t.about_mail_sign_in(),
        MailKind::NewSignIn => t.about_mail_new_sign_in(),
        MailKind::NoticesOff => t.about_mail_notices_off(),
    }
}

fn about_link(t: Reader, purpose: Purpose) -> String {
    match purpose {
        Purpose::Activate => t.about_link_activate(),
        Purpose::Reset => t.about_link_reset(),
        Purpose::ChangeEmail => t.about_link_change_email(),
        Purpose::SignIn => t.about_link_sign_in(),
        Purpose::ActionLink => t.about_link_action_link(),
        Purpose::VetoEmail => t.about_link_veto_email(),
        Purpose::UndoEmail => t.about_link_undo_email(),
        Purpose::Lock => t.about_link_lock(),
    }
}

#[cfg(test)]
mod tests {
    use accounts::TermsVersion;

    use super::*;

    fn about(detail: Detail) -> String {
        super::about(Reader::english(), detail)
    }

    #[test]
    fn a_refused_link_says_what_for_and_why() {
        let refused = Detail::RefusedLink(Purpose::Reset, LinkRefused::Expired);
        assert_eq!(about(refused), "to set a new password: its time was over");
        let used_before = Detail::RefusedLink(Purpose::ActionLink, LinkRefused::Superseded);
        assert_eq!(about(used_before), "to turn mails about new devices off: used before, or replaced");
        assert_eq!(about(Detail::Mail(MailKind::Activate)), "to activate the account");
        let terms = TermsVersion::parse("2026-11-01").map(Detail::Terms);
        assert_eq!(terms.map(about).as_deref(), Some("version 2026-11-01"));
    }
}
