//! The link in every mail about a new sign-in that turns these mails off.

use accounts::links::IncomingToken;
use leptos::prelude::*;

use crate::form::OneButton;
use crate::{Page, paths};

/// Which link.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The link's token.
    pub token: IncomingToken,
}

/// The page at [`paths::NOTICES_OFF`].
pub fn page(props: Props) -> Page {
    let Props { token } = props;
    Page::new("Turn off mails about new devices?").body(view! {
        <p class="lede">"We will no longer mail you when a new device signs in to your account."</p>
        <OneButton action=paths::notices_off(token.expose()) label="Turn these mails off"/>
        <p class="quiet">"You can turn them on again in your account, under “Security”."</p>
    })
}
