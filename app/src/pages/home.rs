//! What this is, with ways in.

use leptos::prelude::*;

use super::parts::{LinkButton, Note};
use crate::form::Look;
use crate::{Page, Reader, paths};

/// Nothing differs between visitors: members are sent to their account instead.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// What the site is called.
    pub site_name: String,
}

/// The page at [`paths::HOME`].
pub fn page(t: Reader, props: Props) -> Page {
    let Props { site_name } = props;
    let site = t.isolated(&site_name);
    Page::new(t.home_title(&site)).description(t.home_description()).body(view! {
        <p class="lede">{t.home_about(site)}</p>
        <div class="stack">
            <LinkButton href=paths::REGISTER label=t.home_register()/>
            <LinkButton href=paths::LOGIN label=t.home_login() look=Look::Plain/>
        </div>
        <p class="quiet">{t.home_needed()}</p>
        <Note words=t.home_note()/>
    })
}
