//! To the old address, as soon as a change is asked for: a way to stop it.

use accounts::Timestamp;

use super::Letter;
use super::layout::{Draft, Part};
use crate::mark::Mark;
use crate::{Site, when};

/// Where to, and the way to stop it.
#[derive(Clone, Debug)]
pub struct Props {
    /// The new address, masked: this mail may be read by somebody who should not learn it.
    pub new_address_masked: String,
    /// The link that stops the change.
    pub veto_link: String,
    /// When it stops working.
    pub until: Timestamp,
}

/// Words the mail.
pub fn letter(site: &Site, props: Props) -> Letter {
    let name = &site.name;
    let (new, until) = (props.new_address_masked, when::in_full(props.until));
    Draft {
        subject: format!("Your {name} account is about to change its address"),
        mark: Mark::Wrong,
        heading: "Your account is about to change its address",
        preview: "If it was not you, stop it here.".to_owned(),
        parts: vec![
            Part::Say(format!(
                "You, or somebody signed in to your {name} account, asked to move it to {new}. \
                 It moves once that address is confirmed."
            )),
            Part::Say("If it was you, there is nothing to do here.".to_owned()),
            Part::Say(
                "Not you? Stop it. That also signs every device out, and your password stops working; we then mail you a \
                 link to set a new one."
                    .to_owned(),
            ),
            Part::Press("Stop the change", props.veto_link),
            Part::Say(format!("The link works until {until}.")),
        ],
    }
    .letter(site)
}
