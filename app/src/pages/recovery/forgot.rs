//! Asks for a reset link.

use accounts::EmailRefused;
use leptos::prelude::*;

use crate::form::{Button, EmailField, Form, email_errors};
use crate::layout::Around;
use crate::pages::parts::Ways;
use crate::{Page, Reader, paths};

/// What was typed before.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The address as typed.
    pub email: String,
    /// Why it was refused.
    pub email_error: Option<EmailRefused>,
}

/// The page at [`paths::FORGOT_PASSWORD`].
pub fn page(t: Reader, props: Props) -> Page {
    let errors = email_errors(t, props.email_error);
    Page::new(t.forgot_title()).errors(&errors.clone()).body_with(move |Around { focus, .. }| {
        view! {
            <p class="lede">{t.forgot_lede()}</p>
            <Form t action=paths::FORGOT_PASSWORD>
                <EmailField t value=props.email error=errors.of("email") focus/>
                <Button label=t.forgot_button()/>
            </Form>
            <Ways ways=vec![(paths::LOGIN.to_owned(), t.forgot_to_login())]/>
        }
    })
}
