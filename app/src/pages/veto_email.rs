//! The link in the mail to the old address that stops a pending change.

use accounts::links::IncomingToken;
use leptos::prelude::*;

use crate::form::OneButton;
use crate::{Page, paths};

/// Which change.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The link's token.
    pub token: IncomingToken,
    /// The address the account would move to, masked.
    pub address_new_masked: String,
}

/// The page at [`paths::VETO_EMAIL`].
pub fn page(props: Props) -> Page {
    Page::new("Keep your address?").body(view! {
        <p class="lede">
            "Somebody signed in to your account asked to move it to "
            <b class="address">{props.address_new_masked}</b> ". Nothing has changed yet."
        </p>
        <p>"Stopping it keeps your address and signs every device out, and your password stops working. We will mail you a "
            "link to set a new one."</p>
        <OneButton action=paths::veto_email(props.token.expose()) label="Stop the change"/>
        <p class="quiet">"Was it you? Close this window and go on with the mail at the new address."</p>
    })
}
