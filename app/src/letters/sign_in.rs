//! Sign in by mail: the link and the code.

use accounts::Timestamp;
use accounts::links::{Code, LinkToken};

use super::Letter;
use super::layout::{Draft, Part};
use crate::mark::Mark;
use crate::{Reader, Site, paths, when};

/// Words the mail.
pub(super) fn letter(t: Reader, site: &Site, token: &LinkToken, code: &Code, until: Timestamp) -> Letter {
    let name = &site.name;
    let until = when::in_full(t, until);
    Draft {
        subject: format!("Sign in to {name}"),
        mark: Mark::Sent,
        heading: "Sign in".to_owned(),
        preview: format!("The link and the code work until {until}."),
        parts: vec![
            Part::Say(format!("You, or somebody using your address, asked to sign in to {name}.")),
            Part::Press("Sign in".to_owned(), site.link(&paths::login_mail_link(token.expose()))),
            Part::Say("Or type this code in the window where you asked:".to_owned()),
            Part::Code(code.expose().to_owned()),
            Part::Say(format!("Both work once, until {until}.")),
            Part::Say("Not you? Do nothing, and give the code to no one. Without it, nobody gets in.".to_owned()),
        ],
    }
    .letter(t, site)
}
