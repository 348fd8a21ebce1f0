//! After a form that leads to an application: browsers that guard where forms lead count every redirect of their answer,
//! so the form ends here, and this page leads on.

use leptos::prelude::*;

use crate::pages::parts::LinkButton;
use crate::{Page, Reader};

/// Where to.
#[derive(Clone, Debug)]
pub struct Props {
    /// The name of the application.
    pub application: String,
    /// The address that leads there.
    pub href: String,
}

/// The page at [`crate::paths::ONWARD`].
pub fn page(t: Reader, props: Props) -> Page {
    let Props { application, href } = props;
    let application = t.isolated(&application);
    let label = t.onward_button(&application);
    Page::new(t.onward_title(application)).leads_to(href.clone()).body(view! {
        <p class="lede">{t.onward_what()}</p>
        <LinkButton href label/>
    })
}
