//! After turning mails about new sign-ins off by link.

use leptos::prelude::*;

use crate::mark::Mark;
use crate::{Page, paths};

/// Nothing differs.
#[derive(Clone, Copy, Debug, Default)]
pub struct Props {}

/// The answer to [`paths::NOTICES_OFF`].
pub fn page(_: Props) -> Page {
    Page::new("These mails are off").mark(Mark::Done).body(view! {
        <p class="lede">
            "We no longer mail you when a new device signs in. We still mail you about changes to your account."
        </p>
        <p>"You can turn them on again under " <a href=paths::ACCOUNT_SECURITY>"Security"</a> "."</p>
    })
}
