//! The link that proves a new address.

use accounts::links::IncomingToken;
use leptos::prelude::*;

use crate::address::Address;
use crate::form::OneButton;
use crate::{Page, paths};

/// From where to where.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The link's token.
    pub token: IncomingToken,
    /// The new address; whoever holds the link reads its mail.
    pub address_new: String,
    /// The address until now, in full: it tells whose account this is.
    pub address_old: String,
    /// Whether this browser is signed in to the account that moves.
    pub own: bool,
}

/// The page at [`paths::CONFIRM_EMAIL`].
pub fn page(props: Props) -> Page {
    let warning = (!props.own).then(|| {
        view! {
            <p class="note">
                "You are not signed in to this account here. If somebody else made it, they know its password, and "
                <b class="address">{props.address_old.clone()}</b> " can take it back for three days. Go on only if it is "
                "yours."
            </p>
        }
    });
    Page::new("Confirm your new address").body(view! {
        <p class="lede">
            "The account of " <b class="address">{props.address_old}</b> " moves to "
            <Address of=props.address_new/> ". From then on you sign in with it."
        </p>
        {warning}
        <OneButton action=paths::confirm_email(props.token.expose()) label="Use this address"/>
        <p class="quiet">"Not your account? Close this window and nothing changes."</p>
    })
}
