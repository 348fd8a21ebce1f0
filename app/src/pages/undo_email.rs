//! The link in the mail to the old address that takes a change back.

use accounts::links::IncomingToken;
use leptos::prelude::*;

use crate::address::Address;
use crate::form::OneButton;
use crate::{Page, paths};

/// Which change.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The link's token.
    pub token: IncomingToken,
    /// The address to go back to; whoever holds the link reads its mail.
    pub address_old: String,
}

/// The page at [`paths::UNDO_EMAIL`].
pub fn page(props: Props) -> Page {
    Page::new("Take the change of address back?").body(view! {
        <p class="lede">
            "Your account goes back to " <Address of=props.address_old/>
            ", every device is signed out and your password stops working. We will mail you a link to set a new one."
        </p>
        <OneButton action=paths::undo_email(props.token.expose()) label="Take the change back"/>
        <p class="quiet">"Did you change it yourself? Close this window and nothing happens."</p>
    })
}
