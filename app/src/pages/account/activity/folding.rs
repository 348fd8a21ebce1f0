//! The record has a line for each mail and each link opened. Told with the act they belong to, they are no lines of their
//! own; those that belong to none stay, because they may be the only sign of somebody at work.

use accounts::audit::{Detail, Entry};
use accounts::kinds::{Event, MailKind, Purpose};

/// An entry worth a line.
#[derive(Clone, Debug)]
pub(super) struct Act {
    /// What happened.
    pub(super) entry: Entry,
    /// Whether the owner was mailed about it.
    pub(super) mailed: bool,
}

/// The acts that a kind of mail tells of.
fn told_by(kind: MailKind) -> &'static [Event] {
    match kind {
        MailKind::Activate => &[Event::Registered],
        MailKind::PasswordChanged => &[Event::PasswordChanged, Event::PasswordReset],
        MailKind::ConfirmNewEmail | MailKind::EmailChangeRequested => &[Event::EmailChangeRequested],
        MailKind::EmailChanged => &[Event::EmailChanged],
        MailKind::NewSignIn => &[Event::SignedIn],
        MailKind::NoticesOff => &[Event::NoticesOff],
        MailKind::ResetPassword => &[
            Event::Locked,
            Event::EmailChangeVetoed,
            Event::EmailRestored,
            Event::OperatorReset,
            Event::OperatorLocked,
            Event::OperatorActivated,
        ],
        MailKind::AlreadyRegistered | MailKind::ActivationReminder | MailKind::AccountDeleted | MailKind::SignIn => &[],
    }
}

/// The act that a link leads to.
fn led_to_by(purpose: Purpose) -> Event {
    match purpose {
        Purpose::Activate => Event::Activated,
        Purpose::Reset => Event::PasswordReset,
        Purpose::ChangeEmail => Event::EmailChanged,
        Purpose::SignIn => Event::SignedIn,
        Purpose::ActionLink => Event::NoticesOff,
        Purpose::VetoEmail => Event::EmailChangeVetoed,
        Purpose::UndoEmail => Event::EmailRestored,
        Purpose::Lock => Event::Locked,
    }
}

/// Joins what belongs together; newest first, before and after.
pub(super) fn fold(entries: Vec<Entry>) -> Vec<Act> {
    let mut acts: Vec<Act> = Vec::new();
    // Mails that wait for the act below them, which came before them.
    let mut mails: Vec<(MailKind, Entry)> = Vec::new();
    for entry in entries {
        match (entry.event, &entry.detail) {
            (Event::MailSent, Some(Detail::Mail(kind))) => mails.push((*kind, entry)),
            (Event::LinkOpened | Event::LinkUsed | Event::ActionLinkUsed, Some(Detail::Link(purpose))) => {
                let used = acts.last().is_some_and(|act| act.entry.event == led_to_by(*purpose));
                if !used {
                    acts.extend(mails.drain(..).map(|(_, mail)| alone(mail)));
                    acts.push(alone(entry));
                }
            }
            (event, _) => {
                let (told, others): (Vec<_>, Vec<_>) =
                    mails.drain(..).partition(|(kind, _)| told_by(*kind).contains(&event));
                acts.extend(others.into_iter().map(|(_, mail)| alone(mail)));
                acts.push(Act { entry, mailed: !told.is_empty() });
            }
        }
    }
    acts.extend(mails.into_iter().map(|(_, mail)| alone(mail)));
    acts
}

fn alone(entry: Entry) -> Act {
    Act { entry, mailed: false }
}

#[cfg(test)]
mod tests {
    use accounts::audit::LinkRefused;

    use super::*;
    use crate::samples::NOW;

    fn did(event: Event) -> Entry {
        Entry { at: NOW, event, detail: None, user_agent: None, client: None }
    }

    fn mailed(kind: MailKind) -> Entry {
        Entry { detail: Some(Detail::Mail(kind)), ..did(Event::MailSent) }
    }

    fn linked(event: Event, purpose: Purpose) -> Entry {
        Entry { detail: Some(Detail::Link(purpose)), ..did(event) }
    }

    fn told<const N: usize>(entries: [Entry; N]) -> Vec<String> {
        let tell = |act: Act| format!("{}{}", act.entry.event, if act.mailed { " and mailed" } else { "" });
        fold(entries.into()).into_iter().map(tell).collect()
    }

    #[test]
    fn a_sign_up_is_two_lines() {
        let all = [
            did(Event::SignedIn),
            did(Event::Activated),
            linked(Event::LinkOpened, Purpose::Activate),
            mailed(MailKind::Activate),
            did(Event::Registered),
        ];
        assert_eq!(told(all), ["signed_in", "activated", "registered and mailed"]);
    }

    #[test]
    fn both_mails_of_a_change_of_address_belong_to_it() {
        let all = [
            mailed(MailKind::EmailChangeRequested),
            mailed(MailKind::ConfirmNewEmail),
            did(Event::EmailChangeRequested),
            did(Event::SignedIn),
        ];
        assert_eq!(told(all), ["email_change_requested and mailed", "signed_in"]);
    }

    #[test]
    fn a_mail_or_a_link_that_led_to_nothing_is_told() {
        let all = [linked(Event::LinkOpened, Purpose::Reset), mailed(MailKind::ResetPassword), did(Event::SignedIn)];
        assert_eq!(told(all), ["link_opened", "mail_sent", "signed_in"]);
        assert_eq!(told([mailed(MailKind::Activate)]), ["mail_sent"]);
    }

    #[test]
    fn the_link_that_turns_notices_off_is_one_line_with_that_and_one_of_its_own_when_used_again() {
        let again = Detail::RefusedLink(Purpose::ActionLink, LinkRefused::Superseded);
        let all = [
            Entry { detail: Some(again), ..did(Event::ActionLinkUsed) },
            mailed(MailKind::NoticesOff),
            did(Event::NoticesOff),
            linked(Event::ActionLinkUsed, Purpose::ActionLink),
            linked(Event::LinkOpened, Purpose::ActionLink),
        ];
        assert_eq!(told(all), ["action_link_used", "notices_off and mailed"]);
    }
}
