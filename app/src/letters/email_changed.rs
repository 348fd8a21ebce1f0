//! To the old address, after a change: a way to take it back.

use accounts::Timestamp;
use accounts::links::LinkToken;

use super::Letter;
use super::layout::{Draft, Part};
use crate::mark::Mark;
use crate::{Reader, Site, paths, when};

/// Words the mail.
pub(super) fn letter(t: Reader, site: &Site, token: &LinkToken, until: Timestamp) -> Letter {
    let name = &site.name;
    let until = when::in_full(t, until);
    Draft {
        subject: format!("Your {name} account has a new address"),
        mark: Mark::Wrong,
        heading: "Your account has a new address".to_owned(),
        preview: "If it was not you, take it back here.".to_owned(),
        parts: vec![
            Part::Say(format!("Your {name} account now belongs to another address. We no longer write to this one.")),
            Part::Say("If you changed it, there is nothing to do.".to_owned()),
            Part::Say(
                "Not you? Take it back. That restores this address and signs every device out, and your password stops \
                 working; we then mail you a link to set a new one."
                    .to_owned(),
            ),
            Part::Press("Take the change back".to_owned(), site.link(&paths::undo_email(token.expose()))),
            Part::Say(format!("The link works until {until}.")),
        ],
    }
    .letter(t, site)
}
