//! The receipt after an account was deleted.

use accounts::Timestamp;

use super::Letter;
use super::layout::{Draft, Part};
use crate::mark::Mark;
use crate::{Reader, Site, when};

/// Words the mail.
pub(super) fn letter(t: Reader, site: &Site, at: Timestamp, by_operator: bool) -> Letter {
    let name = &site.name;
    let at = when::in_full(t, at);
    let (by, help) = match (by_operator, &site.support_email) {
        (true, Some(address)) => (" by an administrator", Some(format!("Questions? Write to {address}."))),
        (true, None) => (" by an administrator", None),
        (false, Some(address)) => ("", Some(format!("Not you? Write to {address} as soon as you can."))),
        (false, None) => {
            ("", Some("Not you? Somebody knew your password: change it wherever else you use it.".to_owned()))
        }
    };
    let mut parts = vec![
        Part::Say(format!("Your {name} account and everything in it was deleted{by} on {at}.")),
        Part::Say(
            "This is the last mail about it. You can sign up again with this address whenever you like.".to_owned(),
        ),
    ];
    parts.extend(help.map(Part::Say));
    Draft {
        subject: format!("Your {name} account is deleted"),
        mark: Mark::Ended,
        heading: "Your account is deleted".to_owned(),
        preview: format!("Deleted on {at}. This is the last mail about it."),
        parts,
    }
    .letter(t, site)
}
