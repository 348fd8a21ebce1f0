//! The link in every mail about a new sign-in that turns these mails off.

use accounts::links::IncomingToken;
use leptos::prelude::*;

use crate::form::OneButton;
use crate::{Page, Reader, paths};

/// Which link.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The link's token.
    pub token: IncomingToken,
}

/// The page at [`paths::NOTICES_OFF`].
pub fn page(t: Reader, props: Props) -> Page {
    let Props { token } = props;
    Page::new(t.notices_off_title()).body(view! {
        <p class="lede">{t.notices_off_about()}</p>
        <OneButton t action=paths::notices_off(token.expose()) label=t.notices_off_button()/>
        <p class="quiet">{t.notices_off_again(t.security_title())}</p>
    })
}
