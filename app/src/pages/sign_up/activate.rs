//! The activation link: one button in the browser that signed up, a password anywhere else.
//!
//! A link alone never signs anybody in: whoever got the mail may not be who chose the password (security.md, 5.6).

use accounts::PasswordRefused;
use accounts::links::IncomingToken;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::address::Address;
use crate::form::{BrowserZone, Button, Errors, Form, Look, OneButton, PasswordField, TermsField, Username};
use crate::legal::Consent;
use crate::{Page, Reader, TermsRefused, paths, words};

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
    /// The terms that have to be accepted in another browser. In the one that signed up they were.
    pub consent: Option<Consent>,
    /// The form in which they were accepted before something else was refused.
    pub terms_ticked: Option<Way>,
}

/// The two forms for another browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Way {
    /// With the password chosen at sign-up.
    Password,
    /// With a new one.
    NewPassword,
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
    /// The terms do not count as accepted in this form.
    Terms(Way, TermsRefused),
    /// Too many tries.
    Throttled {
        /// Seconds until the next one counts.
        retry_after: u32,
    },
}

/// The page at [`paths::ACTIVATE`].
pub fn page(t: Reader, props: Props) -> Page {
    let errors = errors(t, props.error);
    let decline = paths::activate_decline(props.token.expose());
    let form = if props.same_browser { here(t, &props) } else { elsewhere(t, &props, &errors) };
    // This browser has typed it: there is nobody to hide it from.
    let address = if props.same_browser { props.address } else { props.address_masked };
    let whose = t.activate_for();
    Page::new(t.activate_title()).errors(&errors).body(view! {
        <p class="lede">{whose.s0}<Address of=address/>{whose.s1}</p>
        {form}
        <aside class="apart not-you">
            <p class="quiet">{t.activate_not_you()}</p>
            <OneButton t action=decline label=t.activate_not_you_button() look=Look::Link/>
        </aside>
    })
}

fn errors(t: Reader, error: Option<ActivateError>) -> Errors {
    let (field, words) = match error {
        None => return Errors::default(),
        Some(ActivateError::WrongPassword) => ("password", t.activate_wrong_password()),
        Some(ActivateError::NeedsPassword) => ("password", t.password_enter()),
        Some(ActivateError::NewPassword(refused)) => ("new_password", words::password(t, refused)),
        Some(ActivateError::Terms(Way::Password, refused)) => ("terms", refused.words(t)),
        Some(ActivateError::Terms(Way::NewPassword, refused)) => ("new_terms", refused.words(t)),
        Some(ActivateError::Throttled { retry_after }) => ("password", words::too_many_tries(t, retry_after)),
    };
    Errors::default().with(field, Some(words))
}

fn here(t: Reader, props: &Props) -> AnyView {
    view! { <OneButton t action=paths::activate(props.token.expose()) label=t.activate_button()/> }.into_any()
}

fn elsewhere(t: Reader, props: &Props, errors: &Errors) -> AnyView {
    let Props { address, min_length, consent, terms_ticked, .. } = props.clone();
    let (action, address_again) = (paths::activate(props.token.expose()), address.clone());
    let (error, new_error) = (errors.of("password"), errors.of("new_password"));
    let open = new_error.is_some() || errors.of("new_terms").is_some();
    let terms = |id: &'static str, way| {
        let (error, ticked) = (errors.of(id), terms_ticked == Some(way));
        consent.clone().map(|consent| view! { <TermsField t consent id ticked error/> })
    };
    let (terms, new_terms) = (terms("terms", Way::Password), terms("new_terms", Way::NewPassword));
    let hint = Some(t.activate_password_hint());
    view! {
        <p>{t.activate_elsewhere()}</p>
        <Form t action=action.clone()>
            <BrowserZone/>
            <Username address/>
            <PasswordField t name="password" hint error/>
            {terms}
            <Button label=t.activate_button()/>
        </Form>
        <details open=open>
            <summary>{t.activate_no_password()}</summary>
            <Form t action>
                <BrowserZone/>
                <Username address=address_again/>
                <PasswordField t name="new_password" label=t.form_new_password() min_length error=new_error/>
                {new_terms}
                <Button label=t.activate_new_password_button() look=Look::Plain/>
            </Form>
        </details>
    }
    .into_any()
}
