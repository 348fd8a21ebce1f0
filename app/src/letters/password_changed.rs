//! The notice after every change of password.

use accounts::Timestamp;
use accounts::links::LinkToken;

use super::Letter;
use super::layout::{Draft, Part, not_you};
use crate::mark::Mark;
use crate::{Reader, Site, when};

/// Words the mail.
pub(super) fn letter(t: Reader, site: &Site, lock: Option<&LinkToken>, at: Timestamp) -> Letter {
    let name = t.isolated(&site.name);
    let at = t.isolated(&when::in_full(t, at));
    let mut parts = vec![Part::Say(t.letter_password_changed_why(&name, &at)), Part::Say(t.letter_was_you())];
    parts.extend(not_you(t, site, lock));
    Draft {
        subject: t.letter_password_changed_subject(&name),
        mark: Mark::Done,
        heading: t.letter_password_changed_heading(),
        preview: t.letter_all_well(&at),
        parts,
    }
    .letter(t, site)
}
