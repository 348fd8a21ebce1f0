//! Sign in by mail: the link. It signs in only the window that asked; any other shows the code to type there.

use accounts::links::{Code, IncomingToken};
use leptos::prelude::*;

use crate::address::Address;
use crate::form::{Digits, OneButton};
use crate::{Page, Reader, paths};

/// Whose account, and in which window.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The link's token.
    pub token: IncomingToken,
    /// The account's address, masked.
    pub address_masked: String,
    /// The code to type in the window that asked; `None` in that window itself.
    pub code: Option<Code>,
}

/// The page at [`paths::LOGIN_MAIL_LINK`].
pub fn page(t: Reader, props: Props) -> Page {
    let Props { token, address_masked, code } = props;
    match code {
        None => {
            let whose = t.sign_in_link_as();
            Page::new(t.sign_in_link_title()).body(view! {
                <p class="lede">{whose.s0}<Address of=address_masked/>{whose.s1}</p>
                <OneButton t action=paths::login_mail_link(token.expose()) label=t.sign_in_link_button()/>
            })
        }
        Some(code) => {
            let there = t.sign_in_link_elsewhere_where();
            Page::new(t.sign_in_link_elsewhere_title()).body(view! {
                <p class="lede">{there.s0}<Address of=address_masked/>{there.s1}</p>
                <Digits code=code.expose().to_owned()/>
                <p class="quiet">{t.sign_in_link_elsewhere_not_asked()}</p>
            })
        }
    }
}
