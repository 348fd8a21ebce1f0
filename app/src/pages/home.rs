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
    let about = format!("Your way into {site_name}, and the place to look after your account.");
    Page::new(format!("Welcome to {site_name}")).description("Sign in, create an account, or set a new password.").body(
        view! {
            <p class="lede">{about}</p>
            <div class="stack">
                <LinkButton href=paths::REGISTER label="Create account"/>
                <LinkButton href=paths::LOGIN label="Sign in" look=Look::Plain/>
            </div>
            <p class="quiet">
                "A new account takes an e-mail address, a password and one click in a mail. "
                "You can change or delete it yourself at any time."
            </p>
        },
    )
}
