//! To the old address, as soon as a change is asked for: a way to stop it.

use accounts::Timestamp;
use accounts::links::LinkToken;

use super::Letter;
use super::layout::{Draft, Part};
use crate::mark::Mark;
use crate::{Reader, Site, paths, when};

/// Words the mail. `new_address_masked` is masked because the mail may be read by somebody who should not learn the address.
pub(super) fn letter(t: Reader, site: &Site, new_address_masked: &str, token: &LinkToken, until: Timestamp) -> Letter {
    let name = t.isolated(&site.name);
    let until = t.isolated(&when::in_full(t, until));
    Draft {
        subject: t.letter_email_change_requested_subject(&name),
        mark: Mark::Wrong,
        heading: t.letter_email_change_requested_heading(),
        preview: t.letter_email_change_requested_preview(),
        parts: vec![
            Part::Say(t.letter_email_change_requested_why(&name, t.isolated(new_address_masked))),
            Part::Say(t.letter_email_change_requested_was_you()),
            Part::Say(t.letter_email_change_requested_not_you()),
            Part::Press(t.letter_email_change_requested_button(), site.link(&paths::veto_email(token.expose()))),
            Part::Say(t.letter_link_until(&until)),
        ],
    }
    .letter(t, site)
}
