//! Sign in by mail: asks for the address.

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

/// The page at [`paths::LOGIN_MAIL`].
pub fn page(props: Props) -> Page {
    let errors = email_errors(crate::Reader::english(), props.email_error);
    Page::new("Sign in by mail").errors(&errors.clone()).body_with(move |Around { focus, .. }| {
        view! {
            <p class="lede">"We will mail you a link and a code. Either one signs you in, without a password."</p>
            <Form action=paths::LOGIN_MAIL>
                <EmailField value=props.email error=errors.of("email") focus/>
                <Button label="Send the mail"/>
            </Form>
            <Ways ways=vec![(paths::LOGIN.to_owned(), "Sign in with a password")]/>
        }
    })
}
