//! The first mail: proves that whoever signed up reads this address.

use accounts::Timestamp;
use accounts::links::{Code, LinkToken};

use super::Letter;
use super::layout::{Draft, Part};
use crate::mark::Mark;
use crate::{Reader, Site, paths, when};

/// Words the mail.
pub(super) fn letter(t: Reader, site: &Site, token: &LinkToken, code: &Code, until: Timestamp) -> Letter {
    let name = t.isolated(&site.name);
    let until = t.isolated(&when::in_full(t, until));
    Draft {
        subject: t.letter_activate_subject(&name),
        mark: Mark::Sent,
        heading: t.letter_activate_heading(),
        preview: t.letter_activate_preview(&until),
        parts: vec![
            Part::Say(t.letter_activate_why(&name)),
            Part::Press(t.letter_activate_button(), site.link(&paths::activate(token.expose()))),
            Part::Say(t.letter_activate_code()),
            Part::Code(code.expose().to_owned()),
            Part::Say(t.letter_link_until(&until)),
            Part::Say(t.letter_activate_not_you(t.activate_not_you_button())),
        ],
    }
    .letter(t, site)
}
