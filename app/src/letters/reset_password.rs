//! The link to set a new password.

use accounts::Timestamp;
use accounts::outbox::ResetCause;

use super::Letter;
use super::layout::{Draft, Part};
use crate::{Site, when};

/// The link and what it does.
#[derive(Clone, Debug)]
pub struct Props {
    /// The reset link.
    pub link: String,
    /// When it stops working.
    pub until: Timestamp,
    /// Whether it also activates the account.
    pub activates: bool,
    /// Why it is mailed.
    pub cause: ResetCause,
}

/// Words the mail.
pub fn letter(site: &Site, props: Props) -> Letter {
    let name = &site.name;
    let until = when::in_full(props.until);
    let (why, meanwhile) = match props.cause {
        ResetCause::LockedOut => (
            format!(
                "A change of the address of your {name} account was stopped or taken back. Somebody else may know its \
                 password, so we have removed it and signed every device out."
            ),
            "Until you have set a new one, nobody can sign in with a password.",
        ),
        ResetCause::Operator => (
            format!("An administrator of {name} sends you this link to set a new password for your account."),
            "No need for a new one? You need not do anything; your password stays as it is.",
        ),
        ResetCause::Asked => (
            format!("Somebody, probably you, asked for a new password for your {name} account."),
            "Not you? You need not do anything; your password stays as it is.",
        ),
    };
    let activates = if props.activates { " It also activates your account." } else { "" };
    Draft {
        subject: format!("Set a new {name} password"),
        heading: "Set a new password",
        preview: format!("The link works until {until}."),
        parts: vec![
            Part::Say(why),
            Part::Press("Set a new password", props.link),
            Part::Say(format!("The link works once, until {until}.{activates}")),
            Part::Say(meanwhile.to_owned()),
        ],
    }
    .letter(site)
}
