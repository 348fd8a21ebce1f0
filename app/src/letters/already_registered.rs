//! Instead of an activation link, when the address has an account already.

use super::Letter;
use super::layout::{Draft, Part};
use crate::Site;
use crate::mark::Mark;

/// The two ways in.
#[derive(Clone, Debug)]
pub struct Props {
    /// The sign-in page.
    pub login_link: String,
    /// The page that mails a link to set a new password.
    pub forgot_link: String,
}

/// Words the mail.
pub fn letter(site: &Site, props: Props) -> Letter {
    let name = &site.name;
    Draft {
        subject: format!("You already have a {name} account"),
        mark: Mark::Done,
        heading: "You already have an account",
        preview: "Sign in, or set a new password.".to_owned(),
        parts: vec![
            Part::Say(format!(
                "You, or somebody using your address, tried to sign up for {name}. \
                 You have an account already, so nothing was created or changed."
            )),
            Part::Press("Sign in", props.login_link),
            Part::Link("Forgot your password? Set a new one here:".to_owned(), props.forgot_link),
            Part::Say("Not you? Just ignore this mail. Nobody gets in without your password.".to_owned()),
        ],
    }
    .letter(site)
}
