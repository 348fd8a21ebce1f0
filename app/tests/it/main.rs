//! Every page and letter in every state, as `app::samples` has them.

mod accent;
mod bare;
mod brand;
mod contrast;
mod controls;
mod hostile;
mod languages;
mod letters;
mod markup;
mod snapshots;

use app::{Page, Reader, bare_document, document, html, samples};
use leptos::prelude::*;
use scraper::{ElementRef, Html, Selector};

/// The whole document of a page.
fn whole(name: &str, page: Page) -> String {
    worded(Reader::english(), name, page)
}

/// The same for another reader.
fn worded(t: Reader, name: &str, page: Page) -> String {
    html(|| document(samples::shell(t, name), page).into_any())
}

/// The whole document of a page on the host of an application.
fn bare(t: Reader, page: Page) -> String {
    html(|| bare_document(t, &samples::site(), page).into_any())
}

/// Every sample page, parsed, with its name.
fn parsed_pages() -> impl Iterator<Item = (&'static str, Html)> {
    samples::pages(Reader::english()).into_iter().map(|(name, page)| (name, Html::parse_document(&whole(name, page))))
}

fn select<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).expect("a selector")).collect()
}
