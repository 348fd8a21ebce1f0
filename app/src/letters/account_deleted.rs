//! The receipt after an account was deleted.

use accounts::Timestamp;

use super::Letter;
use super::layout::{Draft, Part};
use crate::mark::Mark;
use crate::{Reader, Site, when};

/// Words the mail.
pub(super) fn letter(t: Reader, site: &Site, at: Timestamp, by_operator: bool) -> Letter {
    let name = t.isolated(&site.name);
    let at = t.isolated(&when::in_full(t, at));
    let address = site.support_email.as_ref().map(|address| t.isolated(address));
    let (why, help) = match (by_operator, address) {
        (true, address) => (
            t.letter_account_deleted_why_operator(&name, &at),
            address.map(|address| t.letter_account_deleted_questions(address)),
        ),
        (false, Some(address)) => {
            (t.letter_account_deleted_why(&name, &at), Some(t.letter_account_deleted_not_you(address)))
        }
        (false, None) => (t.letter_account_deleted_why(&name, &at), Some(t.letter_account_deleted_not_you_alone())),
    };
    let mut parts = vec![Part::Say(why), Part::Say(t.letter_account_deleted_last())];
    parts.extend(help.map(Part::Say));
    Draft {
        subject: t.letter_account_deleted_subject(&name),
        mark: Mark::Ended,
        heading: t.letter_account_deleted_heading(),
        preview: t.letter_account_deleted_preview(&at),
        parts,
    }
    .letter(t, site)
}
