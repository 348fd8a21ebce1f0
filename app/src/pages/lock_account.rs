//! The link in notices by which the owner locks the account.

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

/// The page at [`paths::LOCK_ACCOUNT`].
pub fn page(props: Props) -> Page {
    let Props { token } = props;
    Page::new("Lock your account?").body(view! {
        <p class="lede">"If it was not you, somebody else knows your password or uses one of your devices."</p>
        <p>"Locking signs every device out, your password stops working, and any change of address that is waiting is "
            "cancelled. We will mail you a link to set a new password."</p>
        <OneButton action=paths::lock_account(token.expose()) label="Lock my account"/>
        <p class="quiet">"It was you? Close this window and nothing happens."</p>
    })
}
