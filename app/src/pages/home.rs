//! What this is, with ways in.

use leptos::prelude::*;

use super::parts::LinkButton;
use crate::form::Look;
use crate::{Page, paths};

/// Nothing differs between visitors: members are sent to their account instead.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// What the site is called.
    pub site_name: String,
}

/// The page at [`paths::HOME`].
pub fn page(props: Props) -> Page {
    let Props { site_name } = props;
    Page::new(format!("Welcome to {site_name}")).body(view! {
        <p class="lede">"One account, one password, and you say what happens to it."</p>
        <div class="stack">
            <LinkButton href=paths::REGISTER label="Create account"/>
            <LinkButton href=paths::LOGIN label="Sign in" look=Look::Plain/>
        </div>
        <p class="quiet">
            "Creating an account takes an e-mail address, a password and one click in a mail. "
            "You can change or delete everything again yourself."
        </p>
    })
}
