//! The password again, before sensitive pages.

use leptos::prelude::*;

use crate::address::Address;
use crate::form::{Button, Errors, Form, Hidden, PasswordField, Username, current_password_error};
use crate::layout::Around;
use crate::pages::parts::Forgotten;
use crate::{Page, Reader, paths};

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
pub fn page(t: Reader, props: Props) -> Page {
    let Props { next, address, wrong, empty, throttled, kept } = props;
    let errors = Errors::default().with("password", current_password_error(t, wrong, empty, throttled));
    let kept = kept.into_iter().map(|(name, value)| view! { <Hidden name value/> }).collect_view();
    Page::new(t.reauthenticate_title()).in_account().errors(&errors.clone()).body_with(
        move |Around { focus, .. }| {
            let about = t.reauthenticate_about();
            view! {
                <p class="lede">{about.s0} <Address of=address.clone()/> {about.s1}</p>
                <Form t action=paths::REAUTHENTICATE>
                    <Username address/>
                    <Hidden name="next" value=next/>
                    {kept}
                    <PasswordField t name="password" error=errors.of("password") focus/>
                    <Button label=t.reauthenticate_button()/>
                </Form>
                <Forgotten t/>
            }
        },
    )
}
