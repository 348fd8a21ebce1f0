//! The activation link: one button in the browser that signed up, a password anywhere else.
//!
//! A link alone never signs anybody in: whoever got the mail may not be who chose the password (security.md, 5.6).

use accounts::PasswordRefused;
use accounts::links::IncomingToken;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::address::Address;
use crate::form::{BrowserZone, Button, Errors, Form, Look, OneButton, PasswordField, Username};
use crate::{Page, paths, words};

/// Which account, and what was wrong with what was typed.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The link's token.
    pub token: IncomingToken,
    /// The address to show elsewhere than in the browser that typed it.
    pub address_masked: String,
    /// The address in full, for the browser that typed it, and for password managers.
    pub address: String,
    /// Whether this browser signed up.
    pub same_browser: bool,
    /// Why the account is not active yet.
    pub error: Option<ActivateError>,
    /// The least length of a password.
    pub min_length: usize,
}

/// Why another browser could not activate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ActivateError {
    /// Not the password chosen at sign-up.
    WrongPassword,
    /// Neither password was typed.
    NeedsPassword,
    /// The new password was refused.
    NewPassword(PasswordRefused),
    /// Too many tries.
    Throttled {
        /// Seconds until the next one counts.
        retry_after: u32,
    },
}

/// The page at [`paths::ACTIVATE`].
pub fn page(props: Props) -> Page {
    let errors = errors(props.error);
    let decline = paths::activate_decline(props.token.expose());
    let form = if props.same_browser { here(&props) } else { elsewhere(&props, &errors) };
    // This browser has typed it: there is nobody to hide it from.
    let address = if props.same_browser { props.address } else { props.address_masked };
    Page::new("Activate your account").errors(&errors).body(view! {
        <p class="lede">"For " <Address of=address/> "."</p>
        {form}
        <aside class="apart not-you">
            <p class="quiet">"Not you? This removes the sign-up and keeps further mail away for a day."</p>
            <OneButton action=decline label="This wasn’t me" look=Look::Link/>
        </aside>
    })
}

fn errors(error: Option<ActivateError>) -> Errors {
    let (field, words) = match error {
        None => return Errors::default(),
        Some(ActivateError::WrongPassword) => ("password", "This is not the password chosen at sign-up".to_owned()),
        Some(ActivateError::NeedsPassword) => ("password", crate::Reader::english().password_enter()),
        Some(ActivateError::NewPassword(refused)) => {
            ("new_password", words::password(crate::Reader::english(), refused))
        }
        Some(ActivateError::Throttled { retry_after }) => {
            ("password", words::too_many_tries(crate::Reader::english(), retry_after))
        }
    };
    Errors::default().with(field, Some(words))
}

fn here(props: &Props) -> AnyView {
    view! { <OneButton action=paths::activate(props.token.expose()) label="Activate my account"/> }.into_any()
}

fn elsewhere(props: &Props, errors: &Errors) -> AnyView {
    let Props { address, min_length, .. } = props.clone();
    let (action, address_again) = (paths::activate(props.token.expose()), address.clone());
    let (error, new_error) = (errors.of("password"), errors.of("new_password"));
    let open = new_error.is_some();
    let hint = Some("The one you chose when you signed up.".to_owned());
    view! {
        <p>"You signed up in another browser, or somebody else did with your address. Your password tells us which."</p>
        <Form action=action.clone()>
            <BrowserZone/>
            <Username address/>
            <PasswordField name="password" hint error/>
            <Button label="Activate my account"/>
        </Form>
        <details open=open>
            <summary>"I do not remember it, or somebody else signed up with my address"</summary>
            <Form action>
                <BrowserZone/>
                <Username address=address_again/>
                <PasswordField name="new_password" label="New password" min_length error=new_error/>
                <Button label="Set it and activate" look=Look::Plain/>
            </Form>
        </details>
    }
    .into_any()
}
