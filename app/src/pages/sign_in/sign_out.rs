//! For whoever opens the address that ends a session: one button, since opening a page changes nothing.

use leptos::prelude::*;

use crate::form::OneButton;
use crate::{Page, Reader, paths};

/// The page at [`paths::LOGOUT`].
pub fn page(t: Reader) -> Page {
    Page::new(t.sign_out_title()).in_account().body(view! {
        <p class="lede">{t.sign_out_others()}</p>
        <OneButton t action=paths::LOGOUT label=t.sign_out_button()/>
    })
}
