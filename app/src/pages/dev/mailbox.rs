//! Development: every mail, newest first.

use accounts::Timestamp;
use leptos::prelude::*;

use crate::pages::dev::letter_list::Letters;
use crate::{Page, paths};

/// What is in the box.
#[derive(Clone, Debug)]
pub struct Props {
    /// Newest first.
    pub letters: Vec<LetterRow>,
    /// Only those for addresses that contain this; empty for all.
    pub to: String,
    /// The current moment.
    pub now: Timestamp,
}

/// One mail in the list.
#[derive(Clone, Debug)]
pub struct LetterRow {
    /// What its address ends with.
    pub id: String,
    /// To whom.
    pub to: String,
    /// About what.
    pub subject: String,
    /// When it would have been sent.
    pub at: Timestamp,
}

/// The page at [`paths::DEV_MAILBOX`].
pub fn page(props: Props) -> Page {
    let Props { letters, to, now } = props;
    let here = paths::dev_mailbox_for(&to);
    Page::new("Development mailbox").wide().in_english().body(view! {
        <Letters letters to here now/>
        <p class="quiet">"See also: " <a href=paths::DEV_PREVIEWS>"every letter in every state"</a></p>
    })
}
