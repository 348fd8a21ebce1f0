//! Sign-up.

use accounts::{EmailRefused, PasswordRefused};
use leptos::prelude::*;

use crate::form::{BrowserZone, Button, EmailField, Form, PasswordField, email_errors};
use crate::layout::Around;
use crate::pages::parts::{Note, Ways};
use crate::{Page, Reader, paths, words};

/// What was typed before, and what was wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The address as typed.
    pub email: String,
    /// Why the address was refused.
    pub email_error: Option<EmailRefused>,
    /// Why the password was refused.
    pub password_error: Option<PasswordRefused>,
    /// The least length of a password.
    pub min_length: usize,
    /// A password was typed and cleared although it was fine: say why it is gone.
    pub password_blank_again: bool,
}

/// The page at [`paths::REGISTER`].
pub fn page(t: Reader, props: Props) -> Page {
    let Props { email, email_error, password_error, min_length, password_blank_again } = props;
    let again = password_blank_again && password_error.is_none();
    let again = again.then(|| t.register_password_again());
    let errors =
        email_errors(t, email_error).with("password", password_error.map(|why| words::password(t, why)).or(again));
    let hint = Some(t.register_email_hint());
    Page::new(t.register_title()).errors(&errors.clone()).body_with(move |Around { focus, .. }| {
        view! {
            <Note words=t.register_note()/>
            <Form t action=paths::REGISTER>
                <BrowserZone/>
                <EmailField t value=email hint error=errors.of("email") focus/>
                <PasswordField t name="password" label=t.register_password() min_length error=errors.of("password")/>
                <Button label=t.register_button()/>
            </Form>
            <Ways ways=vec![(paths::LOGIN.to_owned(), t.register_to_login())]/>
        }
    })
}
