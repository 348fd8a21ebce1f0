//! Development: every letter in every state, with made-up data.

use leptos::prelude::*;

use crate::{Page, paths};

/// The names of [`crate::samples::letters`].
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// In the order to show.
    pub names: Vec<String>,
}

/// The page at [`paths::DEV_PREVIEWS`].
pub fn page(props: Props) -> Page {
    let row = |name: String| {
        view! { <li><a href=paths::dev_preview(&name)><b>{name.replace(['_', '-'], " ")}</b></a></li> }
    };
    Page::new("Letters").in_english().body(view! {
        <p class="lede">"Made-up data, the real letters."</p>
        <ul class="menu">{props.names.into_iter().map(row).collect_view()}</ul>
        <p class="quiet"><a href=paths::DEV_MAILBOX>"Back to the mailbox"</a></p>
    })
}
