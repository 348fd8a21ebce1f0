//! Once, some time after an activation link was sent and not used.

use accounts::Timestamp;

use super::Letter;
use super::layout::{Draft, Part};
use crate::mark::Mark;
use crate::{Site, when};

/// A fresh link, and what happens without it.
#[derive(Clone, Debug)]
pub struct Props {
    /// The activation link.
    pub link: String,
    /// When the link stops working.
    pub until: Timestamp,
    /// When the sign-up is removed.
    pub expires: Timestamp,
}

/// Words the mail.
pub fn letter(site: &Site, props: Props) -> Letter {
    let name = &site.name;
    let (until, expires) = (when::in_full(props.until), when::day(props.expires));
    Draft {
        subject: format!("Your {name} account is not active yet"),
        mark: Mark::Sent,
        heading: "Your account is not active yet",
        preview: format!("Activate it, or it is removed on {expires}."),
        parts: vec![
            Part::Say(format!(
                "You, or somebody using your address, signed up for {name}. The account is not active yet."
            )),
            Part::Press("Activate my account", props.link),
            Part::Say(format!("The link works until {until}.")),
            Part::Say(format!(
                "If you do nothing, the sign-up is removed on {expires}. This is the only reminder. \
                 Not you? Open the link and press “This wasn’t me”."
            )),
        ],
    }
    .letter(site)
}
