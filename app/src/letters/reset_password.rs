//! The link to set a new password.

use accounts::Timestamp;
use accounts::links::LinkToken;
use accounts::mail::ResetCause;

use super::Letter;
use super::layout::{Draft, Part};
use crate::mark::Mark;
use crate::{Reader, Site, paths, when};

/// Words the mail. `activates` if the link also activates the account; `password_stays` if the account has a password,
/// which goes on working until the link is used.
pub(super) fn letter(
    t: Reader,
    site: &Site,
    token: &LinkToken,
    until: Timestamp,
    activates: bool,
    password_stays: bool,
    cause: ResetCause,
) -> Letter {
    let name = &site.name;
    let until = when::in_full(t, until);
    let why = match cause {
        ResetCause::Asked => {
            format!("You, or somebody using your address, asked for a new password for your {name} account.")
        }
        ResetCause::Operator => {
            format!("An administrator of {name} has sent you this link to set a new password for your account.")
        }
        ResetCause::OperatorActivated => {
            format!("An administrator of {name} has activated your account. Choose a password for it.")
        }
        ResetCause::OperatorLocked => format!(
            "An administrator of {name} has locked your account: its password is removed and every device is signed out."
        ),
        ResetCause::ChangeStopped => format!(
            "A change of the address of your {name} account was stopped or taken back. Somebody else may know its \
             password, so we have removed it and signed every device out."
        ),
        ResetCause::Locked => {
            format!("You have locked your {name} account. Its password is removed and every device is signed out.")
        }
    };
    let mark = match cause {
        ResetCause::ChangeStopped | ResetCause::Locked | ResetCause::OperatorLocked => Mark::Stopped,
        ResetCause::Asked | ResetCause::Operator | ResetCause::OperatorActivated => Mark::Sent,
    };
    let meanwhile = match (password_stays, cause) {
        (false, _) => "Until you have set one, nobody can sign in with a password.",
        (true, ResetCause::Asked) => "Not you? Just ignore this mail; your password stays as it is.",
        (true, _) => "No need for a new one? Just ignore this mail; your password stays as it is.",
    };
    let activates = if activates { " It also activates your account." } else { "" };
    Draft {
        subject: format!("Set a new {name} password"),
        mark,
        heading: "Set a new password".to_owned(),
        preview: format!("The link works until {until}."),
        parts: vec![
            Part::Say(why),
            Part::Press("Set a new password".to_owned(), site.link(&paths::reset_password(token.expose()))),
            Part::Say(format!("The link works once, until {until}.{activates}")),
            Part::Say(meanwhile.to_owned()),
        ],
    }
    .letter(t, site)
}
