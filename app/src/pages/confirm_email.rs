//! The link that proves a new address.

use leptos::prelude::*;

use crate::form::OneButton;
use crate::{Page, paths};

/// From where to where.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The link's token.
    pub token: String,
    /// The new address; whoever holds the link reads its mail.
    pub address_new: String,
    /// The address until now, masked.
    pub address_old_masked: String,
}

/// The page at [`paths::CONFIRM_EMAIL`].
pub fn page(props: Props) -> Page {
    Page::new("Confirm your new address").body(view! {
        <p class="lede">
            "The account of " <b class="address">{props.address_old_masked}</b> " moves to "
            <b class="address">{props.address_new}</b> ". From then on you sign in with it."
        </p>
        <OneButton action=paths::confirm_email(&props.token) label="Use this address"/>
        <p class="quiet">"Not your account? Close this window and nothing changes."</p>
    })
}
