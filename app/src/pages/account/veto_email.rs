//! The link in the mail to the old address that stops a pending change.

use accounts::links::IncomingToken;
use leptos::prelude::*;

use crate::form::OneButton;
use crate::{Page, Reader, paths};

/// Which change.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The link's token.
    pub token: IncomingToken,
    /// The address the account would move to, masked.
    pub address_new_masked: String,
}

/// The page at [`paths::VETO_EMAIL`].
pub fn page(t: Reader, props: Props) -> Page {
    let about = t.veto_email_about();
    Page::new(t.veto_email_title()).body(view! {
        <p class="lede">{about.s0} <b class="address">{props.address_new_masked}</b> {about.s1}</p>
        <p>{t.veto_email_then()}</p>
        <OneButton t action=paths::veto_email(props.token.expose()) label=t.veto_email_button()/>
        <p class="quiet">{t.veto_email_was_you()}</p>
    })
}
