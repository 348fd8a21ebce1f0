//! The link in notices by which the owner locks the account.

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

/// The page at [`paths::LOCK_ACCOUNT`].
pub fn page(t: Reader, props: Props) -> Page {
    let Props { token } = props;
    Page::new(t.lock_title()).body(view! {
        <p class="lede">{t.lock_why()}</p>
        <p>{t.lock_what()}</p>
        <OneButton t action=paths::lock_account(token.expose()) label=t.lock_button()/>
        <p class="quiet">{t.lock_leave()}</p>
    })
}
