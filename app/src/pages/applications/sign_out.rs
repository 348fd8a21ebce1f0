//! One button that ends the session, and with it every sign-in to an application that came from it.

use leptos::prelude::*;

use crate::form::{Button, Form, Hidden};
use crate::{Page, Reader};

/// Where the button leads.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The path of the form.
    pub action: String,
    /// The application that has led here; None on its own host.
    pub application: Option<String>,
    /// Names and values that the form sends along.
    pub hidden: Vec<(String, String)>,
}

/// The page at [`crate::paths::OIDC_LOGOUT`] and, in a bare document, at [`crate::paths::HOST_SIGN_OUT`].
pub fn page(t: Reader, props: Props) -> Page {
    let Props { action, application, hidden } = props;
    let what = t.sign_out_all_what();
    let (lede, more) = match application {
        Some(application) => (t.sign_out_all_from(t.isolated(&application)), Some(what)),
        None => (what, None),
    };
    let hidden = hidden.into_iter().map(|(name, value)| view! { <Hidden name value/> }).collect_view();
    Page::new(t.sign_out_all_title()).body(view! {
        <p class="lede">{lede}</p>
        {more.map(|words| view! { <p>{words}</p> })}
        <p>{t.sign_out_others()}</p>
        <Form t action>
            {hidden}
            <Button label=t.sign_out_all_button()/>
        </Form>
    })
}
