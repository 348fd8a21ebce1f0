//! The first mail: proves that whoever signed up reads this address.

use accounts::Timestamp;
use accounts::links::{Code, LinkToken};

use super::Letter;
use super::layout::{Draft, Part};
use crate::mark::Mark;
use crate::{Reader, Site, paths, when};

/// Words the mail.
pub(super) fn letter(t: Reader, site: &Site, token: &LinkToken, code: &Code, until: Timestamp) -> Letter {
    let name = &site.name;
    let until = when::in_full(t, until);
    let parts = vec![
        Part::Say(format!("You, or somebody using your address, signed up for {name}.")),
        Part::Press("Activate my account".to_owned(), site.link(&paths::activate(token.expose()))),
        Part::Say("Or type this code in the window where you signed up:".to_owned()),
        Part::Code(code.expose().to_owned()),
        Part::Say(format!("The link works until {until}.")),
        Part::Say(
            "Not you? Do nothing, and there will be no account. Or open the link and press “This wasn’t me”."
                .to_owned(),
        ),
    ];
    Draft {
        subject: format!("Activate your {name} account"),
        mark: Mark::Sent,
        heading: "Activate your account".to_owned(),
        preview: format!("Confirm your address to finish. The link works until {until}."),
        parts,
    }
    .letter(t, site)
}
