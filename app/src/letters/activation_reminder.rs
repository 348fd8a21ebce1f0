//! Once, some time after an activation link was sent and not used.

use accounts::Timestamp;
use accounts::links::LinkToken;

use super::Letter;
use super::layout::{Draft, Part};
use crate::mark::Mark;
use crate::{Reader, Site, paths, when};

/// Words the mail.
pub(super) fn letter(t: Reader, site: &Site, token: &LinkToken, until: Timestamp, expires: Timestamp) -> Letter {
    let name = t.isolated(&site.name);
    let until = t.isolated(&when::in_full(t, until));
    let expires = t.isolated(&when::day(t, expires));
    Draft {
        subject: t.letter_activation_reminder_subject(&name),
        mark: Mark::Sent,
        heading: t.letter_activation_reminder_heading(),
        preview: t.letter_activation_reminder_preview(&expires),
        parts: vec![
            Part::Say(t.letter_activation_reminder_why(&name)),
            Part::Press(t.letter_activation_reminder_button(), site.link(&paths::activate(token.expose()))),
            Part::Say(t.letter_link_until(&until)),
            Part::Say(t.letter_activation_reminder_otherwise(&expires, t.activate_not_you_button())),
        ],
    }
    .letter(t, site)
}
