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
    let name = t.isolated(&site.name);
    // The device is not isolated: it is said in the reader's own words, some of which only look like a foreign name.
    let (device, at) = (device::name(t, user_agent), t.isolated(&when::in_full(t, at)));
    let was_you = match more {
        0 => t.letter_was_you(),
        more => t.letter_new_sign_in_more(more),
    };
    let mut parts = vec![Part::Say(t.letter_new_sign_in_why(&name, &device, &at)), Part::Say(was_you)];
    parts.extend(not_you(t, site, lock));
    parts.push(Part::Link(t.letter_new_sign_in_off(), site.link(&paths::notices_off(token.expose()))));
    Draft {
        subject: t.letter_new_sign_in_subject(&name),
        mark: Mark::Wrong,
        heading: t.letter_new_sign_in_heading(),
        preview: t.letter_new_sign_in_preview(&device, &at),
        parts,
    }
    .letter(t, site)
}
