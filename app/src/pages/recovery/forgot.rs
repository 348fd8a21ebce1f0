//! Asks for a reset link.

use accounts::EmailRefused;
use leptos::prelude::*;

use crate::form::{Button, EmailField, Form, email_errors};
use crate::layout::Around;
use crate::pages::parts::Ways;
use crate::{Page, paths};

/// What was typed before.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The address as typed.
    pub email: String,
    /// Why it was refused.
    pub email_error: Option<EmailRefused>,
}

/// The page at [`paths::FORGOT_PASSWORD`].
pub fn page(props: Props) -> Page {
    let errors = email_errors(crate::Reader::english(), props.email_error);
    Page::new("Forgot your password?").errors(&errors.clone()).body_with(move |Around { focus, .. }| {
        view! {
            <p class="lede">"We will mail you a link to choose a new one."</p>
            <Form action=paths::FORGOT_PASSWORD>
                <EmailField value=props.email error=errors.of("email") focus/>
                <Button label="Send the link"/>
            </Form>
            <Ways ways=vec![(paths::LOGIN.to_owned(), "Back to sign in")]/>
        }
    })
}
