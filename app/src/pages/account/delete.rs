//! Deletes the account.

use leptos::prelude::*;

use crate::address::Address;
use crate::form::{Button, Errors, Field, Form, Look, PasswordField, Username, current_password_error};
use crate::pages::parts::Forgotten;
use crate::{Page, paths};

/// Whose account, and what was wrong with what was typed.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The account's address.
    pub address: String,
    /// The word as typed.
    pub confirm: String,
    /// The password was wrong.
    pub current_wrong: bool,
    /// The password was not typed.
    pub current_empty: bool,
    /// The word was not typed.
    pub confirm_wrong: bool,
    /// Too many tries: seconds until the next one counts.
    pub throttled: Option<u32>,
}

/// The page at [`paths::ACCOUNT_DELETE`].
pub fn page(props: Props) -> Page {
    let Props { address, confirm, current_wrong, current_empty, confirm_wrong, throttled } = props;
    let errors = Errors::default()
        .with(
            "current_password",
            current_password_error(crate::Reader::english(), current_wrong, current_empty, throttled),
        )
        .with("confirm", confirm_wrong.then(|| "Type the word delete to go on".to_owned()));
    Page::new("Delete your account").in_account().errors(&errors).body(view! {
        <p class="lede">
            "The account of " <Address of=address.clone()/> " and everything in it is removed at once. "
            "This cannot be taken back."
        </p>
        <Form action=paths::ACCOUNT_DELETE>
            <Username address/>
            <PasswordField name="current_password" label="Your password" error=errors.of("current_password")/>
            <Field
                name="confirm"
                label="Type the word “delete”"
                value=confirm
                error=errors.of("confirm")
                autocomplete="off"
            />
            <Button label="Delete my account" look=Look::Danger/>
        </Form>
        <Forgotten/>
    })
}
