//! The first mail: proves that whoever signed up reads this address.

use accounts::Timestamp;

use super::Letter;
use super::layout::{Draft, Part};
use crate::mark::Mark;
use crate::{Site, when};

/// The link, the code and how long they work.
#[derive(Clone, Debug)]
pub struct Props {
    /// The activation link; its page also offers "this wasn't me".
    pub link: String,
    /// Six digits for the browser that signed up.
    pub code: Option<String>,
    /// When the link stops working.
    pub until: Timestamp,
}

/// Words the mail.
pub fn letter(site: &Site, props: Props) -> Letter {
    let Props { link, code, until } = props;
    let name = &site.name;
    let until = when::in_full(until);
    let mut parts = vec![
        Part::Say(format!("You, or somebody using your address, signed up for {name}.")),
        Part::Press("Activate my account", link),
    ];
    if let Some(code) = code {
        parts.push(Part::Say("Or type this code in the window where you signed up:".to_owned()));
        parts.push(Part::Code(code));
    }
    parts.push(Part::Say(format!("The link works until {until}.")));
    parts.push(Part::Say(
        "Not you? Do nothing, and there will be no account. Or open the link and press “This wasn’t me”.".to_owned(),
    ));
    Draft {
        subject: format!("Activate your {name} account"),
        mark: Mark::Sent,
        heading: "Activate your account",
        preview: format!("Confirm your address to finish. The link works until {until}."),
        parts,
    }
    .letter(site)
}
