//! Development: the newest mail for an address, before there is one. The script looks again and leads to it.

use leptos::prelude::*;

use crate::address::Address;
use crate::pages::parts::Ways;
use crate::{Page, paths};

/// For whom.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The address asked for; empty for whoever gets mail next.
    pub to: String,
}

/// The page at [`paths::DEV_NEWEST`] while there is nothing to lead to.
pub fn page(props: Props) -> Page {
    let Props { to } = props;
    let here = paths::dev_newest(&to);
    let whose = (!to.is_empty()).then(|| view! { " for " <Address of=to/> });
    Page::new("No mail yet").in_english().body(view! {
        <div id="status" class="status" aria-live="polite" data-poll=here.clone() data-every="1">
            <p class="lede">"The development mailbox has no mail" {whose} "."</p>
            <p class="state">"A mail takes a second or two. Where it was not asked for, none comes."</p>
        </div>
        <noscript><p><a href=here>"Look again"</a></p></noscript>
        <Ways ways=vec![(paths::DEV_MAILBOX.to_owned(), "All mails")]/>
    })
}
