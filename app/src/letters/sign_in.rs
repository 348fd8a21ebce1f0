//! Sign in by mail: the link and the code.

use accounts::Timestamp;

use super::Letter;
use super::layout::{Draft, Part};
use crate::mark::Mark;
use crate::{Site, when};

/// The link, the code and how long they work.
#[derive(Clone, Debug)]
pub struct Props {
    /// The sign-in link.
    pub link: String,
    /// Six digits for the window that asked.
    pub code: String,
    /// When both stop working.
    pub until: Timestamp,
}

/// Words the mail.
pub fn letter(site: &Site, props: Props) -> Letter {
    let name = &site.name;
    let until = when::in_full(props.until);
    Draft {
        subject: format!("Sign in to {name}"),
        mark: Mark::Sent,
        heading: "Sign in",
        preview: format!("The link and the code work until {until}."),
        parts: vec![
            Part::Say(format!("You, or somebody using your address, asked to sign in to {name}.")),
            Part::Press("Sign in", props.link),
            Part::Say("Or type this code in the window where you asked:".to_owned()),
            Part::Code(props.code),
            Part::Say(format!("Both work once, until {until}.")),
            Part::Say("Not you? Do nothing, and give the code to no one. Without it, nobody gets in.".to_owned()),
        ],
    }
    .letter(site)
}
