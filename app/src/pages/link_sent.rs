//! After the button that mails a fresh link.

use leptos::either::Either;
use leptos::prelude::*;

use super::parts::DevMailboxButton;
use crate::Page;
use crate::address::Address;
use crate::layout::Around;
use crate::mark::Mark;

/// Where the mail goes.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The address, masked: only a link has brought the visitor here. Empty if even that is too much.
    pub address_masked: String,
}

/// The answer to the button of a dead link.
pub fn page(props: Props) -> Page {
    let to = (!props.address_masked.is_empty()).then(|| view! { " to " <Address of=props.address_masked/> });
    Page::new("Check your mail").mark(Mark::Sent).body_with(move |Around { dev_mailbox, .. }| {
        let where_to_look = if dev_mailbox {
            Either::Left(view! { <DevMailboxButton to=None/> })
        } else {
            Either::Right(view! {
                <p>"Use the newest mail. If it is not there in a few minutes, look in the spam folder."</p>
                <p class="quiet">"You can close this window."</p>
            })
        };
        view! {
            <p class="lede">"A new link is on its way" {to} "."</p>
            {where_to_look}
        }
    })
}
