//! The short code from a mail, typed in the window that asked for it.

use leptos::prelude::*;

use super::field::{Labelled, described_by};
use super::{Button, Errors, Form, Look};
use crate::Reader;
use crate::words::{self, CodeError};

/// One field and its button. The script takes six digits out of whatever is pasted and presses the button itself, which
/// it says beforehand (WCAG 2.2, 3.2.2).
#[component]
pub(crate) fn CodeForm(
    t: Reader,
    #[prop(into)] action: String,
    #[prop(into)] label: String,
    #[prop(into)] button: String,
    #[prop(optional)] look: Look,
    #[prop(optional)] focus: bool,
    error: Option<CodeError>,
) -> impl IntoView {
    let error = error.map(|error| words::code(t, error));
    let describedby = described_by("code", None, error.as_ref());
    let wrong = error.is_some().then_some("true");
    let hint = view! {
        <p class="hint" data-sends-itself="code" hidden>{t.form_code_sends_itself()}</p>
    }
    .into_any();
    view! {
        <Form t action>
            <Labelled t id="code" label hint=Some(hint) error>
                <input
                    id="code"
                    name="code"
                    type="text"
                    class="digits"
                    dir="ltr"
                    autocomplete="one-time-code"
                    inputmode="numeric"
                    autocapitalize="none"
                    spellcheck="false"
                    autofocus=focus
                    aria-describedby=describedby
                    aria-invalid=wrong
                />
            </Labelled>
            <Button label=button look/>
        </Form>
    }
}

/// The error of a code, for the summary.
pub(crate) fn code_errors(t: Reader, error: Option<CodeError>) -> Errors {
    Errors::default().with("code", error.map(|error| words::code(t, error)))
}

/// Six digits to read and to type elsewhere: in two halves on one line, whatever the size of the type. Copied, they are
/// one word.
#[component]
pub(crate) fn Digits(code: String) -> impl IntoView {
    let (first, second) = halves(code);
    view! { <p class="code" dir="ltr"><span>{first}</span><span>{second}</span></p> }
}

/// A code in two parts that are easier to keep in mind.
pub(crate) fn halves(mut code: String) -> (String, String) {
    let middle = code.chars().count().div_ceil(2);
    let at = code.char_indices().nth(middle).map_or(code.len(), |(at, _)| at);
    let second = code.split_off(at);
    (code, second)
}
