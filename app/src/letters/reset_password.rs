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
    let name = t.isolated(&site.name);
    let until = t.isolated(&when::in_full(t, until));
    let (mark, why) = match cause {
        ResetCause::Asked => (Mark::Sent, t.letter_reset_password_asked(&name)),
        ResetCause::Operator => (Mark::Sent, t.letter_reset_password_operator(&name)),
        ResetCause::OperatorActivated => (Mark::Sent, t.letter_reset_password_operator_activated(&name)),
        ResetCause::OperatorLocked => (Mark::Stopped, t.letter_reset_password_operator_locked(&name)),
        ResetCause::ChangeStopped => (Mark::Stopped, t.letter_reset_password_change_stopped(&name)),
        ResetCause::Locked => (Mark::Stopped, t.letter_reset_password_locked(&name)),
    };
    let works =
        if activates { t.letter_reset_password_until_activates(&until) } else { t.letter_reset_password_until(&until) };
    let meanwhile = match (password_stays, cause) {
        (false, _) => t.letter_reset_password_none(),
        (true, ResetCause::Asked) => t.letter_reset_password_not_you(),
        (true, _) => t.letter_reset_password_no_need(),
    };
    Draft {
        subject: t.letter_reset_password_subject(&name),
        mark,
        heading: t.letter_reset_password_heading(),
        preview: t.letter_link_until(&until),
        parts: vec![
            Part::Say(why),
            Part::Press(t.letter_reset_password_button(), site.link(&paths::reset_password(token.expose()))),
            Part::Say(works),
            Part::Say(meanwhile),
        ],
    }
    .letter(t, site)
}
