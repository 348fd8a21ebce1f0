//! The notice after every change of password.

use accounts::Timestamp;

use super::Letter;
use super::layout::{Draft, Part};
use crate::{Site, paths, when};

/// When it happened.
#[derive(Clone, Copy, Debug)]
pub struct Props {
    /// The moment of the change.
    pub at: Timestamp,
}

/// Words the mail.
pub fn letter(site: &Site, props: Props) -> Letter {
    let name = &site.name;
    let at = when::in_full(props.at);
    Draft {
        subject: format!("Your {name} password was changed"),
        heading: "Your password was changed",
        preview: format!("On {at}. If it was you, all is well."),
        parts: vec![
            Part::Say(format!("The password of your {name} account was changed on {at}.")),
            Part::Say("If it was you, there is nothing to do.".to_owned()),
            Part::Say("Not you? Set a new password at once. It signs every device out.".to_owned()),
            Part::Press("Set a new password", site.link(paths::FORGOT_PASSWORD)),
        ],
    }
    .letter(site)
}
