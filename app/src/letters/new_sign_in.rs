//! The notice after a sign-in from a device that is new to the account.

use accounts::Timestamp;
use accounts::links::LinkToken;

use super::Letter;
use super::layout::{Draft, Part, not_you};
use crate::mark::Mark;
use crate::{Reader, Site, device, paths, when};

/// Words the mail. `more` is how many sign-ins by new devices came since, and get no mail of their own.
pub(super) fn letter(
    t: Reader,
    site: &Site,
    user_agent: &str,
    token: &LinkToken,
    lock: Option<&LinkToken>,
    at: Timestamp,
    more: u32,
) -> Letter {
    let name = &site.name;
    let (device, at) = (device::name(t, user_agent), when::in_full(t, at));
    let mut parts = vec![
        Part::Say(format!("A device that is new to your {name} account signed in: {device}, {at}.")),
        Part::Say(format!("{}If it was you, there is nothing to do.", since(more))),
    ];
    parts.extend(not_you(t, site, lock));
    parts.push(Part::Link("To turn these mails off:".to_owned(), site.link(&paths::notices_off(token.expose()))));
    Draft {
        subject: format!("New sign-in to your {name} account"),
        mark: Mark::Wrong,
        heading: "New sign-in to your account".to_owned(),
        preview: format!("{device}, {at}."),
        parts,
    }
    .letter(t, site)
}

fn since(more: u32) -> String {
    match more {
        0 => String::new(),
        1 => "Another new device has signed in since. ".to_owned(),
        more => format!("{more} more new devices have signed in since. "),
    }
}
