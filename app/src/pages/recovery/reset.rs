//! The reset link: choose a new password.

use accounts::PasswordRefused;
use accounts::links::IncomingToken;
use leptos::prelude::*;

use crate::address::Address;
use crate::form::{Button, Errors, Form, PasswordField, Username};
use crate::layout::Around;
use crate::{Page, Reader, paths, words};

/// Whose password, and what was wrong with the last one typed.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The link's token.
    pub token: IncomingToken,
    /// The account's address, for password managers only.
    pub address: String,
    /// Why the new password was refused.
    pub error: Option<PasswordRefused>,
    /// The least length of a password.
    pub min_length: usize,
    /// The account is not active yet; setting a password by mail activates it.
    pub unconfirmed: bool,
}

/// The page at [`paths::RESET_PASSWORD`].
pub fn page(t: Reader, props: Props) -> Page {
    let Props { token, address, error, min_length, unconfirmed } = props;
    let errors = Errors::default().with("new_password", error.map(|why| words::password(t, why)));
    let masked = accounts::email::mask(&address);
    let activates = unconfirmed.then(|| view! { <p>{t.reset_activates()}</p> });
    let whose = t.reset_whose();
    Page::new(t.reset_title()).errors(&errors.clone()).body_with(move |Around { focus, .. }| {
        view! {
            <p class="lede">{whose.s0} <Address of=masked/> {whose.s1}</p>
            {activates}
            <Form t action=paths::reset_password(token.expose())>
                <Username address/>
                <PasswordField
                    t
                    name="new_password"
                    label=t.form_new_password()
                    min_length
                    error=errors.of("new_password")
                    focus
                />
                <Button label=t.reset_button()/>
            </Form>
        }
    })
}
