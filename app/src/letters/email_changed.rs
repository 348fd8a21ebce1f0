//! To the old address, after a change: a way to take it back.

use accounts::Timestamp;

use super::Letter;
use super::layout::{Draft, Part};
use crate::mark::Mark;
use crate::{Site, when};

/// The way to take it back.
#[derive(Clone, Debug)]
pub struct Props {
    /// The link that restores this address.
    pub undo_link: String,
    /// When it stops working.
    pub until: Timestamp,
}

/// Words the mail.
pub fn letter(site: &Site, props: Props) -> Letter {
    let name = &site.name;
    let until = when::in_full(props.until);
    Draft {
        subject: format!("Your {name} account has a new address"),
        mark: Mark::Wrong,
        heading: "Your account has a new address",
        preview: "If it was not you, take it back here.".to_owned(),
        parts: vec![
            Part::Say(format!("Your {name} account now belongs to another address. We no longer write to this one.")),
            Part::Say("If you changed it, there is nothing to do.".to_owned()),
            Part::Say(
                "Not you? Take it back. That restores this address and signs every device out, and your password stops \
                 working; we then mail you a link to set a new one."
                    .to_owned(),
            ),
            Part::Press("Take the change back", props.undo_link),
            Part::Say(format!("The link works until {until}.")),
        ],
    }
    .letter(site)
}
