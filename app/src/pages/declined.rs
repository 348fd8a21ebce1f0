//! After "this wasn't me".

use leptos::prelude::*;

use crate::Page;
use crate::mark::Mark;

/// Nothing differs.
#[derive(Clone, Copy, Debug, Default)]
pub struct Props {}

/// The answer to [`crate::paths::ACTIVATE_DECLINE`].
pub fn page(_: Props) -> Page {
    Page::new("The sign-up is removed").mark(Mark::Done).body(view! {
        <p class="lede">"Your address is not connected to any account here, and we will send no mail to it for a day."</p>
        <p>"Somebody probably mistyped their own address. You can close this window."</p>
    })
}
