//! Development: every mail, newest first.

use accounts::Timestamp;
use leptos::prelude::*;

use super::letter_list::Letters;
use crate::{Page, paths};

/// What is in the box.
#[derive(Clone, Debug)]
pub struct Props {
    /// Newest first.
    pub letters: Vec<LetterRow>,
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
    let Props { letters, now } = props;
    let list = if letters.is_empty() {
        view! { <p class="lede">"No mail yet. What the site sends lands here instead of at a mail server."</p> }
            .into_any()
    } else {
        view! { <Letters letters now current=None/> }.into_any()
    };
    Page::new("Development mailbox").wide().body(view! {
        {list}
        <p class="quiet">"See also: " <a href=paths::DEV_PREVIEWS>"every letter in every state"</a></p>
    })
}
