//! The short code from a mail, typed in the window that asked for it.

use leptos::prelude::*;

use super::{Button, Errors, Field, Form, Look};
use crate::words::{self, CodeError};

/// One field and its button.
#[component]
pub(crate) fn CodeForm(
    #[prop(into)] action: String,
    #[prop(into)] label: String,
    button: &'static str,
    #[prop(optional)] look: Look,
    error: Option<CodeError>,
) -> impl IntoView {
    let error = error.map(words::code);
    view! {
        <div class="code-form">
            <Form action>
                <Field name="code" label error autocomplete="one-time-code" inputmode="numeric"/>
                <Button label=button look/>
            </Form>
        </div>
    }
}

/// The error of a code, for the summary.
pub(crate) fn code_errors(error: Option<CodeError>) -> Errors {
    Errors::default().with("code", error.map(words::code))
}
