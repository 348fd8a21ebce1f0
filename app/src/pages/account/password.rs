//! Changes the password.

use accounts::PasswordRefused;
use leptos::prelude::*;

use crate::form::{Button, Errors, Form, PasswordField, Username, current_password_error};
use crate::pages::parts::Forgotten;
use crate::{Page, Reader, paths, words};

/// Whose password, and what was wrong with what was typed.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The account's address, for password managers only.
    pub address: String,
    /// The least length of a password.
    pub min_length: usize,
    /// The current password was wrong.
    pub current_wrong: bool,
    /// The current password was not typed.
    pub current_empty: bool,
    /// Why the new password was refused.
    pub new_error: Option<PasswordRefused>,
    /// Too many tries: seconds until the next one counts.
    pub throttled: Option<u32>,
}

/// The page at [`paths::ACCOUNT_PASSWORD`].
pub fn page(t: Reader, props: Props) -> Page {
    let Props { address, min_length, current_wrong, current_empty, new_error, throttled } = props;
    let errors = Errors::default()
        .with("current_password", current_password_error(t, current_wrong, current_empty, throttled))
        .with("new_password", new_error.map(|why| words::password(t, why)));
    Page::new(t.change_password_title()).in_account().errors(&errors).body(view! {
        <p class="lede">{t.change_password_about()}</p>
        <Form t action=paths::ACCOUNT_PASSWORD>
            <Username address/>
            <PasswordField
                t
                name="current_password"
                label=t.change_password_current()
                error=errors.of("current_password")
            />
            <PasswordField
                t
                name="new_password"
                label=t.form_new_password()
                min_length
                error=errors.of("new_password")
            />
            <Button label=t.change_password_button()/>
        </Form>
        <Forgotten t/>
    })
}
