//! The notice after every change of password.

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
        Part::Say(format!("The password of your {name} account was changed on {at}.")),
        Part::Say("If it was you, there is nothing to do.".to_owned()),
    ];
    parts.extend(not_you(t, site, lock));
    Draft {
        subject: format!("Your {name} password was changed"),
        mark: Mark::Done,
        heading: "Your password was changed".to_owned(),
        preview: format!("On {at}. If it was you, all is well."),
        parts,
    }
    .letter(t, site)
}
