//! Instead of an activation link, when the address has an account already.

use super::Letter;
use super::layout::{Draft, Part};
use crate::mark::Mark;
use crate::{Reader, Site, paths};

/// Words the mail.
pub(super) fn letter(t: Reader, site: &Site) -> Letter {
    let name = &site.name;
    Draft {
        subject: format!("You already have a {name} account"),
        mark: Mark::Done,
        heading: "You already have an account".to_owned(),
        preview: "Sign in, or set a new password.".to_owned(),
        parts: vec![
            Part::Say(format!(
                "You, or somebody using your address, tried to sign up for {name}. \
                 You have an account already, so nothing was created or changed."
            )),
            Part::Press("Sign in".to_owned(), site.link(paths::LOGIN)),
            Part::Link("Forgot your password? Set a new one here:".to_owned(), site.link(paths::FORGOT_PASSWORD)),
            Part::Say("Not you? Just ignore this mail. Nobody gets in without your password.".to_owned()),
        ],
    }
    .letter(t, site)
}
