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
    Page::new(title).in_english().body(view! {
        <p class="lede">{remedy}</p>
        <p class="quiet">"A problem of the JSON API: " <code>{name}</code> ", with status " {status} "."</p>
    })
}
