//! For whoever opens the address that ends a session: one button, since opening a page changes nothing.

use leptos::prelude::*;

use crate::form::OneButton;
use crate::{Page, paths};

/// The page at [`paths::LOGOUT`].
pub fn page() -> Page {
    Page::new("Sign out?").in_account().body(view! {
        <p class="lede">"Other devices stay signed in."</p>
        <OneButton action=paths::LOGOUT label="Sign out on this device"/>
    })
}
