//! The link in the mail to the old address that takes a change back.

use accounts::links::IncomingToken;
use leptos::prelude::*;

use crate::address::Address;
use crate::form::OneButton;
use crate::{Page, Reader, paths};

/// Which change.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The link's token.
    pub token: IncomingToken,
    /// The address to go back to; whoever holds the link reads its mail.
    pub address_old: String,
}

/// The page at [`paths::UNDO_EMAIL`].
pub fn page(t: Reader, props: Props) -> Page {
    let about = t.undo_email_about();
    Page::new(t.undo_email_title()).body(view! {
        <p class="lede">{about.s0} <Address of=props.address_old/> {about.s1}</p>
        <OneButton t action=paths::undo_email(props.token.expose()) label=t.undo_email_button()/>
        <p class="quiet">{t.undo_email_was_you()}</p>
    })
}
