//! After asking for a reset link: the same words for every address.

use leptos::prelude::*;

use super::parts::Ways;
use crate::mark::Mark;
use crate::{Page, paths};

/// Nothing: the page must not differ between addresses.
#[derive(Clone, Copy, Debug, Default)]
pub struct Props {}

/// The page at [`paths::FORGOT_PASSWORD_SENT`].
pub fn page(_: Props) -> Page {
    Page::new("Check your mail").mark(Mark::Sent).body(view! {
        <p class="lede">
            "If an account exists for that address, a mail with a link to set a new password is on its way."
        </p>
        <p>
            "No mail after a few minutes? Look in the spam folder, "
            "then check that you typed the address you signed up with."
        </p>
        <Ways ways=vec![
            (paths::FORGOT_PASSWORD.to_owned(), "Try another address"),
            (paths::LOGIN.to_owned(), "Back to sign in"),
        ]/>
    })
}
