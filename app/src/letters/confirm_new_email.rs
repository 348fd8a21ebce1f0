//! To a new address: proves that the account's owner reads it.

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
        subject: t.letter_confirm_new_email_subject(&name),
        mark: Mark::Sent,
        heading: t.letter_confirm_new_email_heading(),
        preview: t.letter_link_until(&until),
        parts: vec![
            Part::Say(t.letter_confirm_new_email_why(&name)),
            Part::Press(t.letter_confirm_new_email_button(), site.link(&paths::confirm_email(token.expose()))),
            Part::Say(t.letter_confirm_new_email_until(&until)),
            Part::Say(t.letter_confirm_new_email_not_you()),
        ],
    }
    .letter(t, site)
}
