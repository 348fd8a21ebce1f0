//! The notice after a sign-in from a device that is new to the account.

use accounts::Timestamp;

use super::Letter;
use super::layout::{Draft, Part, not_you};
use crate::mark::Mark;
use crate::{Site, device, when};

/// Which device, when, and what to do about it.
#[derive(Clone, Debug)]
pub struct Props {
    /// What the browser called itself, or already our words for it; only our words are shown.
    pub device: String,
    /// When it signed in.
    pub at: Timestamp,
    /// How many sign-ins by new devices came since, and get no mail of their own.
    pub more: u32,
    /// The link that locks the account, unless its address has changed since.
    pub lock_link: Option<String>,
    /// The link that turns these mails off.
    pub off_link: String,
}

/// Words the mail.
pub fn letter(site: &Site, props: Props) -> Letter {
    let name = &site.name;
    let (device, at) = (device::name(&props.device), when::in_full(props.at));
    let mut parts = vec![
        Part::Say(format!("A device that is new to your {name} account signed in: {device}, {at}.")),
        Part::Say(format!("{}If it was you, there is nothing to do.", since(props.more))),
    ];
    parts.extend(not_you(site, props.lock_link));
    parts.push(Part::Link("To turn these mails off:".to_owned(), props.off_link));
    Draft {
        subject: format!("New sign-in to your {name} account"),
        mark: Mark::Wrong,
        heading: "New sign-in to your account",
        preview: format!("{device}, {at}."),
        parts,
    }
    .letter(site)
}

fn since(more: u32) -> String {
    match more {
        0 => String::new(),
        1 => "Another new device has signed in since. ".to_owned(),
        more => format!("{more} more new devices have signed in since. "),
    }
}
