//! Sign-in.

use accounts::EmailRefused;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::form::{BrowserZone, Button, EmailField, Errors, Form, Hidden, Look, PasswordField};
use crate::layout::Around;
use crate::pages::parts::Ways;
use crate::{Page, paths, words};

/// What was typed before, and why it did not work.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The address as typed.
    pub email: String,
    /// The local path to go to afterwards.
    pub next: Option<String>,
    /// Why nobody is signed in.
    pub error: Option<LoginError>,
}

/// Why nobody is signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LoginError {
    /// Address and password do not go together; the same words whatever the reason.
    Refused,
    /// What was typed is no address, which has nothing to do with whether it has an account.
    Address(EmailRefused),
    /// The address was registered with this password, and has to be activated first.
    Unconfirmed,
    /// Too many tries.
    Throttled {
        /// Seconds until the next one counts.
        retry_after: u32,
    },
    /// A field was left empty.
    Empty {
        /// The address.
        email: bool,
        /// The password.
        password: bool,
    },
}

/// The page at [`paths::LOGIN`].
pub fn page(props: Props) -> Page {
    let Props { email, next, error } = props;
    let errors = errors(error);
    let resend = (error == Some(LoginError::Unconfirmed)).then(|| view! { <Resend email=email.clone()/> });
    let known = !email.is_empty();
    Page::new("Sign in").errors(&errors.clone()).body_with(move |Around { focus, .. }| {
        view! {
            {resend}
            <Form action=paths::LOGIN>
                <BrowserZone/>
                {next.map(|next| view! { <Hidden name="next" value=next/> })}
                <EmailField value=email error=errors.of("email") focus=focus && !known/>
                <PasswordField name="password" error=errors.of("password") focus=focus && known/>
                <Button label="Sign in"/>
            </Form>
            <Ways ways=vec![
                (paths::FORGOT_PASSWORD.to_owned(), "I forgot my password"),
                (paths::LOGIN_MAIL.to_owned(), "Sign in by mail instead"),
                (paths::REGISTER.to_owned(), "Create an account"),
            ]/>
        }
    })
}

fn errors(error: Option<LoginError>) -> Errors {
    let errors = Errors::default();
    match error {
        None => errors,
        // The password is the field that is empty again.
        Some(LoginError::Refused) => errors.with("password", Some("Address and password do not match".to_owned())),
        Some(LoginError::Address(refused)) => {
            errors.with("email", Some(words::email(crate::Reader::english(), refused)))
        }
        Some(LoginError::Unconfirmed) => {
            errors.with("email", Some("Activate your account first: follow the link we mailed you".to_owned()))
        }
        Some(LoginError::Throttled { retry_after }) => errors.with(
            "password",
            Some(format!("{}, or sign in by mail", words::too_many_tries(crate::Reader::english(), retry_after))),
        ),
        Some(LoginError::Empty { email, password }) => errors
            .with("email", email.then(|| words::email(crate::Reader::english(), EmailRefused::Empty)))
            .with("password", password.then(|| crate::Reader::english().password_enter())),
    }
}

/// Shown to whoever registered the address, whether or not it has an account already.
#[component]
fn Resend(email: String) -> impl IntoView {
    view! {
        <div class="note">
            <p>"Mail lost, or its link too old?"</p>
            <Form action=paths::REGISTER_RESEND>
                <Hidden name="email" value=email/>
                <Button label="Send me a new activation mail" look=Look::Plain/>
            </Form>
        </div>
    }
}
