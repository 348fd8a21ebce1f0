//! To the old address, after a change: a way to take it back.

use accounts::Timestamp;
use accounts::links::LinkToken;

use super::Letter;
use super::layout::{Draft, Part};
use crate::mark::Mark;
use crate::{Reader, Site, paths, when};

/// Words the mail.
pub(super) fn letter(t: Reader, site: &Site, token: &LinkToken, until: Timestamp) -> Letter {
    let name = t.isolated(&site.name);
    let until = t.isolated(&when::in_full(t, until));
    Draft {
        subject: t.letter_email_changed_subject(&name),
        mark: Mark::Wrong,
        heading: t.letter_email_changed_heading(),
        preview: t.letter_email_changed_preview(),
        parts: vec![
            Part::Say(t.letter_email_changed_why(&name)),
            Part::Say(t.letter_email_changed_was_you()),
            Part::Say(t.letter_email_changed_not_you()),
            Part::Press(t.letter_email_changed_button(), site.link(&paths::undo_email(token.expose()))),
            Part::Say(t.letter_link_until(&until)),
        ],
    }
    .letter(t, site)
}
