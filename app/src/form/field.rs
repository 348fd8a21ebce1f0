//! One line to type in, with label, hint and error.

use accounts::EmailRefused;
use leptos::prelude::*;

use super::Errors;
use crate::{Reader, words};

/// Label, hint, error and control, in the order in which they are read.
#[component]
pub(crate) fn Labelled(
    t: Reader,
    id: &'static str,
    #[prop(into)] label: String,
    hint: Option<AnyView>,
    error: Option<String>,
    children: Children,
) -> impl IntoView {
    let wrong = error.is_some();
    view! {
        <div class="field" class:wrong=wrong>
            <label for=id>{label}</label>
            {hint}
            {error_view(t, id, error)}
            {children()}
        </div>
    }
}

/// What is wrong with a field, above its control.
pub(super) fn error_view(t: Reader, id: &str, error: Option<String>) -> Option<AnyView> {
    let id = format!("{id}-error");
    error.map(|error| {
        view! { <p class="error" id=id><span class="aside">{t.layout_error()} " "</span> {error}</p> }.into_any()
    })
}

/// The hint of a field, in words that are always there.
pub(crate) fn hint_view(id: &str, hint: Option<String>) -> Option<AnyView> {
    hint.map(|hint| view! { <p class="hint" id=format!("{id}-hint")>{hint}</p> }.into_any())
}

/// What the control is described by: the hint and the error above it.
pub(crate) fn described_by(id: &str, hint: Option<&String>, error: Option<&String>) -> Option<String> {
    match (hint, error) {
        (Some(_), Some(_)) => Some(format!("{id}-hint {id}-error")),
        (Some(_), None) => Some(format!("{id}-hint")),
        (None, Some(_)) => Some(format!("{id}-error")),
        (None, None) => None,
    }
}

/// A field whose id is its name. Nothing is checked in the browser and nothing is cut off: the server answers.
#[component]
pub(crate) fn Field(
    t: Reader,
    name: &'static str,
    #[prop(into)] label: String,
    #[prop(default = "text")] kind: &'static str,
    #[prop(optional, into)] value: String,
    #[prop(default = None)] hint: Option<String>,
    error: Option<String>,
    autocomplete: &'static str,
    #[prop(optional)] inputmode: Option<&'static str>,
    #[prop(optional)] dir: Option<&'static str>,
    #[prop(optional)] focus: bool,
) -> impl IntoView {
    let describedby = described_by(name, hint.as_ref(), error.as_ref());
    let hint = hint_view(name, hint);
    let wrong = error.is_some().then_some("true");
    view! {
        <Labelled t id=name label hint error>
            <input
                id=name
                name=name
                type=kind
                value=value
                autocomplete=autocomplete
                inputmode=inputmode
                dir=dir
                autocapitalize="none"
                spellcheck="false"
                autofocus=focus
                aria-describedby=describedby
                aria-invalid=wrong
            />
        </Labelled>
    }
}

/// The field `email`, typed from left to right in every language. `autocomplete` is `username` wherever the address is
/// what one signs in with.
#[component]
pub(crate) fn EmailField(
    t: Reader,
    #[prop(optional, into)] label: Option<String>,
    #[prop(default = "username")] autocomplete: &'static str,
    #[prop(default = None)] hint: Option<String>,
    value: String,
    error: Option<String>,
    #[prop(optional)] focus: bool,
) -> impl IntoView {
    let label = label.unwrap_or_else(|| t.form_email());
    view! { <Field t name="email" kind="email" inputmode="email" dir="ltr" label value autocomplete hint error focus/> }
}

/// The errors of a form whose one field is `email`.
pub(crate) fn email_errors(t: Reader, refused: Option<EmailRefused>) -> Errors {
    Errors::default().with("email", refused.map(|refused| words::email(t, refused)))
}
