//! The list of mails beside an open one, or on its own.

use accounts::Timestamp;
use leptos::prelude::*;

use crate::form::{Button, Field, Look};
use crate::pages::dev::mailbox::LetterRow;
use crate::pages::parts::Moment;
use crate::{Reader, paths};

/// The list, with the open mail marked. The script fetches `here` for what has come since; without it a link does.
#[component]
pub(super) fn Letters(
    letters: Vec<LetterRow>,
    /// For whoever's address contains this; empty for all.
    to: String,
    /// The id of the open mail.
    #[prop(default = None)]
    current: Option<String>,
    /// The address of this page.
    here: String,
    now: Timestamp,
) -> impl IntoView {
    let for_whom = to.clone();
    let row = move |letter: LetterRow| {
        let here = (current.as_ref() == Some(&letter.id)).then_some("true");
        view! {
            <li>
                <a href=paths::dev_letter_for(&letter.id, &for_whom, "") aria-current=here>
                    <b>{letter.subject}</b>
                    <span>{letter.to}</span>
                    <span><Moment t=Reader::english() at=letter.at now/></span>
                </a>
            </li>
        }
    };
    let none = letters.is_empty().then(|| {
        let words = if to.is_empty() {
            "No mail yet. What the site sends lands here instead of at a mail server."
        } else {
            "No mail for such an address yet."
        };
        view! { <p class="quiet">{words}</p> }
    });
    let list =
        (!letters.is_empty()).then(|| view! { <ul class="menu">{letters.into_iter().map(row).collect_view()}</ul> });
    view! {
        <div class="letters">
            <Filter to/>
            <nav aria-label="Mails" id="letters" data-poll=here.clone() data-every="2">{none} {list}</nav>
            <noscript><p class="quiet"><a href=here>"Look for new mails"</a></p></noscript>
        </div>
    }
}

/// Outside of what is fetched again: nothing half typed is lost.
#[component]
fn Filter(to: String) -> impl IntoView {
    let all = (!to.is_empty()).then(|| view! { <a href=paths::DEV_MAILBOX>"Show all mails"</a> });
    view! {
        <form method="get" action=paths::DEV_MAILBOX role="search" novalidate data-busy="One moment…">
            <Field
                t=Reader::english()
                name="to"
                kind="search"
                label="Recipient"
                value=to
                error=None
                autocomplete="off"
            />
            <Button label="Show" look=Look::Plain/>
            {all}
        </form>
    }
}
