//! Sign-in.

use std::time::Duration;

use accounts::EmailRefused;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::form::{BrowserZone, Button, EmailField, Errors, Form, Hidden, Look, PasswordField};
use crate::layout::Around;
use crate::pages::parts::{Note, Ways};
use crate::when::{self, Lasting};
use crate::{Page, Reader, paths, words};

/// What was typed before, and why it did not work.
#[derive(Clone, Debug, Default)]
pub struct Props {
    /// The address as typed.
    pub email: String,
    /// The local path to go to afterwards.
    pub next: Option<String>,
    /// The name of the application that the way leads on to.
    pub onward: Option<String>,
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
pub fn page(t: Reader, props: Props) -> Page {
    let Props { email, next, onward, error } = props;
    let errors = errors(t, error);
    let resend = (error == Some(LoginError::Unconfirmed)).then(|| view! { <Resend t email=email.clone()/> });
    let known = !email.is_empty();
    Page::new(t.login_title()).errors(&errors.clone()).body_with(move |Around { focus, .. }| {
        view! {
            {onward.map(|application| view! { <p class="lede">{t.login_onward(t.isolated(&application))}</p> })}
            {resend}
            <Note words=t.login_note()/>
            <Form t action=paths::LOGIN>
                <BrowserZone/>
                {next.map(|next| view! { <Hidden name="next" value=next/> })}
                <EmailField t value=email error=errors.of("email") focus=focus && !known/>
                <PasswordField t name="password" error=errors.of("password") focus=focus && known/>
                <Button label=t.login_button()/>
            </Form>
            <Ways ways=vec![
                (paths::FORGOT_PASSWORD.to_owned(), t.ways_forgotten()),
                (paths::LOGIN_MAIL.to_owned(), t.login_to_mail()),
                (paths::REGISTER.to_owned(), t.login_to_register()),
            ]/>
        }
    })
}

fn errors(t: Reader, error: Option<LoginError>) -> Errors {
    let errors = Errors::default();
    match error {
        None => errors,
        // The password is the field that is empty again.
        Some(LoginError::Refused) => errors.with("password", Some(t.login_refused())),
        Some(LoginError::Address(refused)) => errors.with("email", Some(words::email(t, refused))),
        Some(LoginError::Unconfirmed) => errors.with("email", Some(t.login_unconfirmed())),
        Some(LoginError::Throttled { retry_after }) => errors.with("password", Some(too_many_tries(t, retry_after))),
        Some(LoginError::Empty { email, password }) => errors
            .with("email", email.then(|| words::email(t, EmailRefused::Empty)))
            .with("password", password.then(|| t.password_enter())),
    }
}

/// As everywhere, with the way that is still open.
fn too_many_tries(t: Reader, retry_after: u32) -> String {
    match when::lasting(Duration::from_secs(retry_after.into())) {
        Lasting::Seconds(count) => t.login_tries_seconds(count),
        Lasting::Minutes(count) => t.login_tries_minutes(count),
        Lasting::Hours(count) => t.login_tries_hours(count),
        Lasting::Days(count) => t.login_tries_days(count),
    }
}

/// Shown to whoever registered the address, whether or not it has an account already.
#[component]
fn Resend(t: Reader, email: String) -> impl IntoView {
    view! {
        <div class="note">
            <p>{t.login_mail_lost()}</p>
            <Form t action=paths::REGISTER_RESEND>
                <Hidden name="email" value=email/>
                <Button label=t.waiting_new_mail() look=Look::Plain/>
            </Form>
        </div>
    }
}
