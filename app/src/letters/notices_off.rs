//! The last notice: there will be no more mails about new devices.

use accounts::Timestamp;

use super::Letter;
use super::layout::{Draft, Part, not_you};
use crate::mark::Mark;
use crate::{Site, when};

/// When it happened.
#[derive(Clone, Debug)]
pub struct Props {
    /// The moment they were turned off.
    pub at: Timestamp,
    /// The link that locks the account, unless its address has changed since.
    pub lock_link: Option<String>,
}

/// Words the mail.
pub fn letter(site: &Site, props: Props) -> Letter {
    let name = &site.name;
    let at = when::in_full(props.at);
    let mut parts = vec![
        Part::Say(format!("On {at}, mails about new devices in your {name} account were turned off.")),
        Part::Say("If it was you, there is nothing to do. You can turn them on again in your account.".to_owned()),
    ];
    parts.extend(not_you(site, props.lock_link));
    Draft {
        subject: format!("{name} no longer mails you about new devices"),
        mark: Mark::Done,
        heading: "Mails about new devices are off",
        preview: format!("On {at}. If it was you, all is well."),
        parts,
    }
    .letter(site)
}
