//! The record's fixed names in words.

/// Names of `accounts::audit` with what a person reads.
const WORDS: &[(&str, &str)] = &[
    ("registered", "Account created"),
    ("mail_queued", "Mail prepared"),
    ("mail_sent", "We mailed you"),
    ("mail_refused", "A mail to you was refused by the mail server"),
    ("link_opened", "A link from a mail was opened"),
    ("link_refused", "A link was tried that no longer works"),
    ("link_used", "A link from a mail was used"),
    ("activated", "Account activated"),
    ("declined", "Sign-up declined"),
    ("signed_in", "Signed in"),
    ("sign_in_failed", "Sign-in tried with a wrong password"),
    ("signed_out", "Signed out"),
    ("session_ended", "A device was signed out"),
    ("other_sessions_ended", "All other devices were signed out"),
    ("password_reset", "New password set by mail"),
    ("password_changed", "Password changed"),
    ("email_change_requested", "Change of address asked for"),
    ("email_change_cancelled", "Change of address cancelled"),
    ("email_change_vetoed", "Change of address stopped from the old address"),
    ("email_changed", "Address changed"),
    ("email_restored", "Old address restored"),
    ("disabled", "Account disabled by an operator"),
    ("enabled", "Account enabled by an operator"),
    ("deleted", "Account deleted"),
    ("notices_on", "Mails about new devices turned on"),
    ("notices_off", "Mails about new devices turned off"),
    ("locked", "Account locked from a mail"),
    ("reauthenticated", "Password confirmed"),
    ("action_link_used", "Link from a mail used"),
    ("operator_activated", "Account activated by an operator"),
    ("operator_reset", "Link for a new password sent by an operator"),
    ("operator_signed_out", "Signed out everywhere by an operator"),
    ("operator_locked", "Account locked by an operator"),
];

/// An event in words; an unknown one is its own name.
#[must_use]
pub fn words(event: &str) -> String {
    let known = WORDS.iter().find(|(name, _)| *name == event).map(|(_, words)| (*words).to_owned());
    known.unwrap_or_else(|| event.replace('_', " "))
}

/// Whether it did not work: told apart, because many of them are a sign.
#[must_use]
pub(super) fn failed(event: &str) -> bool {
    ["sign_in_failed", "link_refused", "mail_refused"].contains(&event)
}

/// Kinds of mails and purposes of links.
const SUBJECTS: &[(&str, &str)] = &[
    ("activate", "to activate the account"),
    ("already_registered", "about signing up again"),
    ("activation_reminder", "to remind of the activation"),
    ("reset_password", "to set a new password"),
    ("reset", "to set a new password"),
    ("password_changed", "about the new password"),
    ("confirm_new_email", "to confirm the new address"),
    ("change-email", "to confirm the new address"),
    ("email_change_requested", "to the old address, about the change"),
    ("veto-email", "to stop a change of address"),
    ("email_changed", "to the old address, to take the change back"),
    ("undo-email", "to take a change of address back"),
    ("sign_in", "to sign in"),
    ("sign-in", "to sign in"),
    ("new_sign_in", "about a new device"),
    ("action-link", "to turn mails about new devices off"),
    ("notices_off", "about mails about new devices, which are off"),
    ("lock", "to lock the account"),
];

/// What a mail or link was about, and why it was refused if it was: `reset: expired`.
#[must_use]
pub fn about(detail: &str) -> String {
    let (name, why) = detail.split_once(": ").unwrap_or((detail, ""));
    let subject = SUBJECTS.iter().find(|(known, _)| *known == name).map_or("", |(_, words)| *words);
    match why {
        "" => subject.to_owned(),
        "expired" => format!("{subject}: its time was over"),
        "superseded" => format!("{subject}: used before, or replaced"),
        _ => format!("{subject}: {why}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{about, words};

    #[test]
    fn a_refused_link_says_what_for_and_why() {
        assert_eq!(about("reset: expired"), "to set a new password: its time was over");
        assert_eq!(about("activate"), "to activate the account");
    }

    #[test]
    fn an_event_nobody_has_worded_is_still_readable() {
        assert_eq!(words("signed_in"), "Signed in");
        assert_eq!(words("passkey_added"), "passkey added");
    }
}
