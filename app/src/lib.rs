//! Everything a person reads: the pages and letters of Vestibule, as pure functions of plain values.
//!
//! Nothing here knows about HTTP or the database. A page is `pages::<name>::page(Props) -> Page`, a letter is
//! [`letters::letter`] of what `accounts` has to say; [`layout::document`] puts a page into its whole document.

#![expect(unreachable_pub, reason = "`#[component]` makes the structs it writes for props `pub`")]

use leptos::prelude::*;

#[macro_use]
mod coded;

pub mod accent;
mod address;
pub mod device;
pub mod inbox;
pub mod layout;
pub mod legal;
pub mod letters;
pub mod pages;
pub mod paths;
pub mod public_url;
pub mod reader;
pub mod samples;
pub mod when;
pub mod words;

mod form;
mod mark;

pub use accent::{Accent, Colour};
pub use form::TermsRefused;
pub use layout::{BARE_STYLE, Flash, Logo, Page, Shell, Site, bare_document, document};
pub use legal::{Consent, Legal, LegalUrl, Terms};
pub use letters::Letter;
pub use public_url::PublicUrl;
pub use reader::{Audience, Language, Reader, Zone};

/// Renders a view without a request: letters, error pages, tests.
///
/// Leptos separates neighbouring texts with `<!>`; the mark is dropped because it would show in titles and mails.
#[must_use]
pub fn html(view: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view().to_html());
    owner.unset_with_forced_cleanup();
    html.replace("<!>", "")
}
