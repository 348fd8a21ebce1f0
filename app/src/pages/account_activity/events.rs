//! The record's fixed names in words.

/// Names of `accounts::audit` with what a person reads.
const WORDS: &[(&str, &str)] = &[
    ("registered", "Account created"),
    ("mail_queued", "Mail prepared"),
    ("mail_sent", "Mail sent"),
    ("mail_refused", "Mail refused by the mail server"),
    ("link_opened", "Link opened"),
    ("link_refused", "A link was tried that no longer works"),
    ("activated", "Account activated"),
    ("declined", "Sign-up declined"),
    ("signed_in", "Signed in"),
    ("sign_in_failed", "Sign-in tried with a wrong password"),
    ("signed_out", "Signed out"),
    ("session_ended", "A device was signed out"),
    ("other_sessions_ended", "All other devices were signed out"),
    ("reset_requested", "Link for a new password asked for"),
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
    ("reauthenticated", "Password confirmed"),
    ("action_link_used", "Link from a mail used"),
    ("operator_activated", "Account activated by an operator"),
    ("operator_reset", "Link for a new password sent by an operator"),
    ("operator_signed_out", "Signed out everywhere by an operator"),
];

/// An event in words; an unknown one is its own name.
#[must_use]
pub fn words(event: &str) -> String {
    let known = WORDS.iter().find(|(name, _)| *name == event).map(|(_, words)| (*words).to_owned());
    known.unwrap_or_else(|| event.replace('_', " "))
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn an_event_nobody_has_worded_is_still_readable() {
        assert_eq!(words("signed_in"), "Signed in");
        assert_eq!(words("passkey_added"), "passkey added");
    }
}
