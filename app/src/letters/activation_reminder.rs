//! Once, some time after an activation link was sent and not used.

use accounts::Timestamp;
use accounts::links::LinkToken;

use super::Letter;
use super::layout::{Draft, Part};
use crate::mark::Mark;
use crate::{Reader, Site, paths, when};

/// Words the mail.
pub(super) fn letter(t: Reader, site: &Site, token: &LinkToken, until: Timestamp, expires: Timestamp) -> Letter {
    let name = &site.name;
    let (until, expires) = (when::in_full(t, until), when::day(t, expires));
    Draft {
        subject: format!("Your {name} account is not active yet"),
        mark: Mark::Sent,
        heading: "Your account is not active yet".to_owned(),
        preview: format!("Activate it, or it is removed on {expires}."),
        parts: vec![
            Part::Say(format!(
                "You, or somebody using your address, signed up for {name}. The account is not active yet."
            )),
            Part::Press("Activate my account".to_owned(), site.link(&paths::activate(token.expose()))),
            Part::Say(format!("The link works until {until}.")),
            Part::Say(format!(
                "If you do nothing, the sign-up is removed on {expires}. This is the only reminder. \
                 Not you? Open the link and press “This wasn’t me”."
            )),
        ],
    }
    .letter(t, site)
}
