//! The last notice: there will be no more mails about new devices.

use accounts::Timestamp;
use accounts::links::LinkToken;

use super::Letter;
use super::layout::{Draft, Part, not_you};
use crate::mark::Mark;
use crate::{Reader, Site, when};

/// Words the mail.
pub(super) fn letter(t: Reader, site: &Site, lock: Option<&LinkToken>, at: Timestamp) -> Letter {
    let name = &site.name;
    let at = when::in_full(t, at);
    let mut parts = vec![
        Part::Say(format!("On {at}, mails about new devices in your {name} account were turned off.")),
        Part::Say("If it was you, there is nothing to do. You can turn them on again in your account.".to_owned()),
    ];
    parts.extend(not_you(t, site, lock));
    Draft {
        subject: format!("{name} no longer mails you about new devices"),
        mark: Mark::Done,
        heading: "Mails about new devices are off".to_owned(),
        preview: format!("On {at}. If it was you, all is well."),
        parts,
    }
    .letter(t, site)
}
