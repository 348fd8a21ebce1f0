//! The receipt after an account was deleted.

use accounts::Timestamp;

use super::Letter;
use super::layout::{Draft, Part};
use crate::{Site, when};

/// When it happened.
#[derive(Clone, Copy, Debug)]
pub struct Props {
    /// The moment of the deletion.
    pub at: Timestamp,
}

/// Words the mail.
pub fn letter(site: &Site, props: Props) -> Letter {
    let name = &site.name;
    let at = when::in_full(props.at);
    let help = match &site.support_email {
        Some(address) => format!("Not you? Write to {address} as soon as you can."),
        None => "Not you? Somebody knew your password: change it wherever else you use it.".to_owned(),
    };
    Draft {
        subject: format!("Your {name} account is deleted"),
        heading: "Your account is deleted",
        preview: format!("Deleted on {at}. This is the last mail about it."),
        parts: vec![
            Part::Say(format!("Your {name} account and everything in it was deleted on {at}.")),
            Part::Say(
                "This is the last mail about it. You can sign up again with this address whenever you like.".to_owned(),
            ),
            Part::Say(help),
        ],
    }
    .letter(site)
}
