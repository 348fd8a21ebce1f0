//! Sign in by mail: the link. It signs in only the window that asked; any other shows the code to type there.

use accounts::links::{Code, IncomingToken};
use leptos::prelude::*;

use crate::address::Address;
use crate::form::{Digits, OneButton};
use crate::{Page, paths};

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
pub fn page(props: Props) -> Page {
    let Props { token, address_masked, code } = props;
    let who = view! { <Address of=address_masked/> };
    match code {
        None => Page::new("Sign in").body(view! {
            <p class="lede">"As " {who} "."</p>
            <OneButton action=paths::login_mail_link(token.expose()) label="Sign in"/>
        }),
        Some(code) => Page::new("Type this code").body(view! {
            <p class="lede">"In the window where you asked to sign in as " {who} ", type:"</p>
            <Digits code=code.expose().to_owned()/>
            <p class="quiet">
                "You did not ask? Close this window and give the code to no one; without it, nothing happens."
            </p>
        }),
    }
}
