//! The password again, before sensitive pages.

use leptos::prelude::*;

use crate::address::Address;
use crate::form::{Button, Errors, Form, Hidden, PasswordField, Username, current_password_error};
use crate::layout::Around;
use crate::pages::parts::Forgotten;
use crate::{Page, paths};

/// Who, and where to afterwards.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The local path to go to afterwards.
    pub next: String,
    /// The account's address.
    pub address: String,
    /// The password was wrong.
    pub wrong: bool,
    /// No password was typed.
    pub empty: bool,
    /// Too many tries: seconds until the next one counts.
    pub throttled: Option<u32>,
    /// Fields of the form that was interrupted, by name.
    pub kept: Vec<(String, String)>,
}

/// The page at [`paths::REAUTHENTICATE`].
pub fn page(props: Props) -> Page {
    let Props { next, address, wrong, empty, throttled, kept } = props;
    let errors =
        Errors::default().with("password", current_password_error(crate::Reader::english(), wrong, empty, throttled));
    let kept = kept.into_iter().map(|(name, value)| view! { <Hidden name value/> }).collect_view();
    Page::new("Is it you?").in_account().errors(&errors.clone()).body_with(move |Around { focus, .. }| {
        view! {
            <p class="lede">
                "You are signed in as " <Address of=address.clone()/>
                ". Before changes like this one, we ask for your password again."
            </p>
            <Form action=paths::REAUTHENTICATE>
                <Username address/>
                <Hidden name="next" value=next/>
                {kept}
                <PasswordField name="password" error=errors.of("password") focus/>
                <Button label="Continue"/>
            </Form>
            <Forgotten/>
        }
    })
}
