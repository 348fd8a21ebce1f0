//! The list of mails beside an open one, or on its own.

use accounts::Timestamp;
use leptos::prelude::*;

use super::dev_mailbox::LetterRow;
use super::parts::Moment;
use crate::paths;

/// The list, with the open mail marked.
#[component]
pub(super) fn Letters(letters: Vec<LetterRow>, now: Timestamp, current: Option<String>) -> impl IntoView {
    let row = move |letter: LetterRow| {
        let here = (current.as_ref() == Some(&letter.id)).then_some("true");
        view! {
            <li>
                <a href=paths::dev_letter(&letter.id) aria-current=here>
                    <b>{letter.subject}</b>
                    <span>{letter.to}</span>
                    <span><Moment at=letter.at now/></span>
                </a>
            </li>
        }
    };
    view! { <nav aria-label="Mails"><ul class="menu">{letters.into_iter().map(row).collect_view()}</ul></nav> }
}
