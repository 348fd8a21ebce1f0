//! Sign in by mail: the link and the code.

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
        subject: t.letter_sign_in_subject(&name),
        mark: Mark::Sent,
        heading: t.letter_sign_in_heading(),
        preview: t.letter_sign_in_preview(&until),
        parts: vec![
            Part::Say(t.letter_sign_in_why(&name)),
            Part::Press(t.letter_sign_in_button(), site.link(&paths::login_mail_link(token.expose()))),
            Part::Say(t.letter_sign_in_code()),
            Part::Code(code.expose().to_owned()),
            Part::Say(t.letter_sign_in_until(&until)),
            Part::Say(t.letter_sign_in_not_you()),
        ],
    }
    .letter(t, site)
}
