//! After the button that mails a fresh link.

use leptos::either::Either;
use leptos::prelude::*;

use super::parts::DevMailboxButton;
use crate::address::Address;
use crate::layout::Around;
use crate::mark::Mark;
use crate::{Page, Reader};

/// Where the mail goes.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The address, masked: only a link has brought the visitor here. Empty if even that is too much.
    pub address_masked: String,
}

/// The answer to the button of a dead link.
pub fn page(t: Reader, props: Props) -> Page {
    let Props { address_masked } = props;
    let told = if address_masked.is_empty() {
        Either::Left(t.link_sent_told_unsaid())
    } else {
        let told = t.link_sent_told();
        Either::Right(view! { {told.s0} <Address of=address_masked/> {told.s1} })
    };
    Page::new(t.link_sent_title()).mark(Mark::Sent).body_with(move |Around { dev_mailbox, .. }| {
        let where_to_look = if dev_mailbox {
            Either::Left(view! { <DevMailboxButton to=None/> })
        } else {
            Either::Right(view! {
                <p>{t.link_sent_missing()}</p>
                <p class="quiet">{t.link_sent_close()}</p>
            })
        };
        view! {
            <p class="lede">{told}</p>
            {where_to_look}
        }
    })
}
