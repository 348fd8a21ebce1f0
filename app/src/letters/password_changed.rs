//! The notice after every change of password.

use accounts::Timestamp;

use super::Letter;
use super::layout::{Draft, Part, not_you};
use crate::mark::Mark;
use crate::{Site, when};

/// When it happened.
#[derive(Clone, Debug)]
pub struct Props {
    /// The moment of the change.
    pub at: Timestamp,
    /// The link that locks the account, unless its address has changed since.
    pub lock_link: Option<String>,
}

/// Words the mail.
pub fn letter(site: &Site, props: Props) -> Letter {
    let name = &site.name;
    let at = when::in_full(props.at);
    let mut parts = vec![
        Part::Say(format!("The password of your {name} account was changed on {at}.")),
        Part::Say("If it was you, there is nothing to do.".to_owned()),
    ];
    parts.extend(not_you(site, props.lock_link));
    Draft {
        subject: format!("Your {name} password was changed"),
        mark: Mark::Done,
        heading: "Your password was changed",
        preview: format!("On {at}. If it was you, all is well."),
        parts,
    }
    .letter(site)
}
