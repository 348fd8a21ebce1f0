//! Sign-up.

use accounts::{EmailRefused, PasswordRefused};
use leptos::prelude::*;

use crate::form::{BrowserZone, Button, EmailField, Form, PasswordField, TermsField, email_errors};
use crate::layout::Around;
use crate::legal::Consent;
use crate::pages::parts::{Note, Ways};
use crate::{Page, Reader, TermsRefused, paths, words};

/// What was typed before, and what was wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The address as typed.
    pub email: String,
    /// The name of the application that the way leads on to.
    pub onward: Option<String>,
    /// Why the address was refused.
    pub email_error: Option<EmailRefused>,
    /// Why the password was refused.
    pub password_error: Option<PasswordRefused>,
    /// The least length of a password.
    pub min_length: usize,
    /// A password was typed and cleared although it was fine: say why it is gone.
    pub password_blank_again: bool,
    /// The terms that have to be accepted.
    pub consent: Option<Consent>,
    /// They were accepted before something else was refused.
    pub terms_ticked: bool,
    /// Why they do not count as accepted.
    pub terms_error: Option<TermsRefused>,
}

/// The page at [`paths::REGISTER`].
pub fn page(t: Reader, props: Props) -> Page {
    let Props { email, email_error, password_error, min_length, password_blank_again, .. } = props;
    let Props { onward, consent, terms_ticked, terms_error, .. } = props;
    let again = password_blank_again && password_error.is_none();
    let again = again.then(|| t.register_password_again());
    let errors = email_errors(t, email_error)
        .with("password", password_error.map(|why| words::password(t, why)).or(again))
        .with("terms", terms_error.map(|why| why.words(t)));
    let hint = Some(t.register_email_hint());
    Page::new(t.register_title()).errors(&errors.clone()).body_with(move |Around { focus, .. }| {
        view! {
            {onward.map(|application| view! { <p class="lede">{t.login_onward(t.isolated(&application))}</p> })}
            <Note words=t.register_note()/>
            <Form t action=paths::REGISTER>
                <BrowserZone/>
                <EmailField t value=email hint error=errors.of("email") focus/>
                <PasswordField t name="password" label=t.register_password() min_length error=errors.of("password")/>
                {consent
                    .map(|consent| {
                        view! { <TermsField t consent ticked=terms_ticked error=errors.of("terms")/> }
                    })}
                <Button label=t.register_button()/>
            </Form>
            <Ways ways=vec![(paths::LOGIN.to_owned(), t.register_to_login())]/>
        }
    })
}
