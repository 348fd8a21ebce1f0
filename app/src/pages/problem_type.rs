//! What a type of problem means that the JSON API answers with. For developers, in English whatever they read.

use leptos::prelude::*;

use crate::Page;

/// One type of problem.
#[derive(Clone, Copy, Debug)]
pub struct Props {
    /// Its name.
    pub name: &'static str,
    /// The status of answers of this type.
    pub status: u16,
    /// What is wrong.
    pub title: &'static str,
    /// What to do about it.
    pub remedy: &'static str,
}

/// The page at [`paths::PROBLEM`](crate::paths::PROBLEM).
pub fn page(props: Props) -> Page {
    let Props { name, status, title, remedy } = props;
    Page::new(title.replace('`', "")).in_english().body(view! {
        <p class="lede">{with_code(remedy)}</p>
        <p class="quiet">"A problem of the JSON API: " <code>{name}</code> ", with status " {status} "."</p>
    })
}

/// Words between backticks are code.
fn with_code(words: &'static str) -> impl IntoView {
    let part = |(n, part): (usize, &'static str)| {
        if n % 2 == 1 { view! { <code>{part}</code> }.into_any() } else { part.into_any() }
    };
    words.split('`').enumerate().map(part).collect_view()
}
