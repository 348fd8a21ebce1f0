//! To a new address: proves that the account's owner reads it.

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
        subject: format!("Confirm your new address for {name}"),
        mark: Mark::Sent,
        heading: "Confirm your new address".to_owned(),
        preview: format!("The link works until {until}."),
        parts: vec![
            Part::Say(format!("You, or somebody using your address, asked to move a {name} account to this address.")),
            Part::Press("Confirm this address".to_owned(), site.link(&paths::confirm_email(token.expose()))),
            Part::Say(format!("The link works until {until}. Until you follow it, nothing changes.")),
            Part::Say("Not you? Do nothing, and your address is not used.".to_owned()),
        ],
    }
    .letter(t, site)
}
