//! Instead of an activation link, when the address has an account already.

use super::Letter;
use super::layout::{Draft, Part};
use crate::mark::Mark;
use crate::{Reader, Site, paths};

/// Words the mail.
pub(super) fn letter(t: Reader, site: &Site) -> Letter {
    let name = t.isolated(&site.name);
    Draft {
        subject: t.letter_already_registered_subject(&name),
        mark: Mark::Done,
        heading: t.letter_already_registered_heading(),
        preview: t.letter_already_registered_preview(),
        parts: vec![
            Part::Say(t.letter_already_registered_why(&name)),
            Part::Press(t.letter_already_registered_button(), site.link(paths::LOGIN)),
            Part::Link(t.letter_already_registered_forgot(), site.link(paths::FORGOT_PASSWORD)),
            Part::Say(t.letter_already_registered_not_you()),
        ],
    }
    .letter(t, site)
}
