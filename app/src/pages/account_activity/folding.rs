//! The record has a line for each mail and each link opened. Told with the act they belong to, they are no lines of their
//! own; those that belong to none stay, because they may be the only sign of somebody at work.

use super::Entry;

/// An entry worth a line.
#[derive(Clone, Debug)]
pub(super) struct Act {
    /// What happened.
    pub(super) entry: Entry,
    /// Whether the owner was mailed about it.
    pub(super) mailed: bool,
}

/// Kinds of mails with the acts they tell of.
const MAILS: &[(&str, &[&str])] = &[
    ("activate", &["registered"]),
    ("password_changed", &["password_changed", "password_reset"]),
    ("confirm_new_email", &["email_change_requested"]),
    ("email_change_requested", &["email_change_requested"]),
    ("email_changed", &["email_changed"]),
    ("new_sign_in", &["signed_in"]),
    ("notices_off", &["notices_off"]),
    (
        "reset_password",
        &["locked", "email_change_vetoed", "email_restored", "operator_reset", "operator_locked", "operator_activated"],
    ),
];

/// Purposes of links with the acts they lead to.
const LINKS: &[(&str, &[&str])] = &[
    ("activate", &["activated"]),
    ("reset", &["password_reset"]),
    ("change-email", &["email_changed"]),
    ("veto-email", &["email_change_vetoed"]),
    ("undo-email", &["email_restored"]),
    ("sign-in", &["signed_in"]),
    ("sign_in", &["signed_in"]),
    ("action-link", &["notices_off"]),
    ("lock", &["locked"]),
];

/// Joins what belongs together; newest first, before and after.
pub(super) fn fold(entries: Vec<Entry>) -> Vec<Act> {
    let belongs = |table: &[(&str, &[&str])], entry: &Entry, act: &str| {
        let detail = entry.detail.as_deref().unwrap_or_default();
        table.iter().any(|(name, acts)| *name == detail && acts.contains(&act))
    };
    let is_mail = |entry: &Entry| entry.what == "mail_sent";
    let is_link = |entry: &Entry| ["link_opened", "link_used", "action_link_used"].contains(&entry.what.as_str());
    let mut acts: Vec<Act> = Vec::new();
    // Mails that wait for the act below them, which came before them.
    let mut mails: Vec<Entry> = Vec::new();
    for entry in entries {
        if is_mail(&entry) {
            mails.push(entry);
        } else if is_link(&entry) {
            let used = acts.last().is_some_and(|act| belongs(LINKS, &entry, &act.entry.what));
            if !used {
                acts.extend(mails.drain(..).map(alone));
                acts.push(alone(entry));
            }
        } else {
            let (told, others): (Vec<_>, Vec<_>) = mails.drain(..).partition(|mail| belongs(MAILS, mail, &entry.what));
            acts.extend(others.into_iter().map(alone));
            acts.push(Act { entry, mailed: !told.is_empty() });
        }
    }
    acts.extend(mails.into_iter().map(alone));
    acts
}

fn alone(entry: Entry) -> Act {
    Act { entry, mailed: false }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::NOW;

    fn told(entries: &[(&str, &str)]) -> Vec<String> {
        let entry = |&(what, detail): &(&str, &str)| Entry {
            at: NOW,
            what: what.to_owned(),
            detail: (!detail.is_empty()).then(|| detail.to_owned()),
            user_agent: None,
            client: None,
        };
        let tell = |act: Act| format!("{}{}", act.entry.what, if act.mailed { " and mailed" } else { "" });
        fold(entries.iter().map(entry).collect()).into_iter().map(tell).collect()
    }

    #[test]
    fn a_sign_up_is_two_lines() {
        let all = [
            ("signed_in", ""),
            ("activated", ""),
            ("link_opened", "activate"),
            ("mail_sent", "activate"),
            ("registered", ""),
        ];
        assert_eq!(told(&all), ["signed_in", "activated", "registered and mailed"]);
    }

    #[test]
    fn both_mails_of_a_change_of_address_belong_to_it() {
        let all = [
            ("mail_sent", "email_change_requested"),
            ("mail_sent", "confirm_new_email"),
            ("email_change_requested", ""),
            ("signed_in", ""),
        ];
        assert_eq!(told(&all), ["email_change_requested and mailed", "signed_in"]);
    }

    #[test]
    fn a_mail_or_a_link_that_led_to_nothing_is_told() {
        let all = [("link_opened", "reset"), ("mail_sent", "reset_password"), ("signed_in", "")];
        assert_eq!(told(&all), ["link_opened", "mail_sent", "signed_in"]);
        assert_eq!(told(&[("mail_sent", "activate")]), ["mail_sent"]);
    }
}
