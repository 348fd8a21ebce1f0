//! The pieces of every form. Errors come from the server alone, in words: browsers' own bubbles are switched off.

use leptos::prelude::*;

use crate::Reader;

mod button;
mod code;
mod errors;
mod field;
mod password;
mod terms;

pub(crate) use button::{Button, Look, OneButton};
pub(crate) use code::{CodeForm, Digits, code_errors, halves};
pub(crate) use errors::Errors;
pub(crate) use field::{EmailField, Field, Labelled, described_by, email_errors, hint_view};
pub(crate) use password::{PasswordField, Username, current_password_error};
pub(crate) use terms::TermsField;
pub use terms::TermsRefused;

/// A form that posts to one of the site's own addresses.
#[component]
pub(crate) fn Form(t: Reader, #[prop(into)] action: String, children: Children) -> impl IntoView {
    view! { <form method="post" action=action novalidate data-busy=t.form_busy()>{children()}</form> }
}

/// The time zone of the browser, which a script fills in.
#[component]
pub(crate) fn BrowserZone() -> impl IntoView {
    view! { <input type="hidden" name="zone" data-zone=""/> }
}

/// A value the visitor has no reason to see.
#[component]
pub(crate) fn Hidden(#[prop(into)] name: String, #[prop(into)] value: String) -> impl IntoView {
    view! { <input type="hidden" name=name value=value/> }
}
