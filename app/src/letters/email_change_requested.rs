//! To the old address, as soon as a change is asked for: a way to stop it.

use accounts::Timestamp;
use accounts::links::LinkToken;

use super::Letter;
use super::layout::{Draft, Part};
use crate::mark::Mark;
use crate::{Reader, Site, paths, when};

/// Words the mail. `new_address_masked` is masked because the mail may be read by somebody who should not learn the address.
pub(super) fn letter(t: Reader, site: &Site, new_address_masked: &str, token: &LinkToken, until: Timestamp) -> Letter {
    let name = &site.name;
    let until = when::in_full(t, until);
    Draft {
        subject: format!("Your {name} account is about to change its address"),
        mark: Mark::Wrong,
        heading: "Your account is about to change its address".to_owned(),
        preview: "If it was not you, stop it here.".to_owned(),
        parts: vec![
            Part::Say(format!(
                "You, or somebody signed in to your {name} account, asked to move it to {new_address_masked}. \
                 It moves once that address is confirmed."
            )),
            Part::Say("If it was you, there is nothing to do here.".to_owned()),
            Part::Say(
                "Not you? Stop it. That also signs every device out, and your password stops working; we then mail you a \
                 link to set a new one."
                    .to_owned(),
            ),
            Part::Press("Stop the change".to_owned(), site.link(&paths::veto_email(token.expose()))),
            Part::Say(format!("The link works until {until}.")),
        ],
    }
    .letter(t, site)
}
