//! The link that proves a new address.

use accounts::links::IncomingToken;
use leptos::prelude::*;

use crate::address::Address;
use crate::form::OneButton;
use crate::{Page, Reader, paths};

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
pub fn page(t: Reader, props: Props) -> Page {
    let Props { token, address_new, address_old, own } = props;
    let warning = (!own).then(|| {
        let elsewhere = t.confirm_email_elsewhere();
        view! { <p class="note">{elsewhere.s0} <b class="address">{address_old.clone()}</b> {elsewhere.s1}</p> }
    });
    let (old, new) = (t.confirm_email_old(), t.confirm_email_new());
    Page::new(t.confirm_email_title()).body(view! {
        <p class="lede">
            {old.s0} <b class="address">{address_old}</b> {old.s1} " " {new.s0} <Address of=address_new/> {new.s1}
        </p>
        {warning}
        <OneButton t action=paths::confirm_email(token.expose()) label=t.confirm_email_button()/>
        <p class="quiet">{t.confirm_email_not_you()}</p>
    })
}
