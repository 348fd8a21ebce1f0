//! Passwords: typed blind, shown on request where the script runs, and never sent back by the server.

use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

use super::field::{Labelled, described_by};
use crate::words;

/// A password that exists, or with `min_length` one to be chosen.
#[component]
pub(crate) fn PasswordField(
    name: &'static str,
    #[prop(default = "Password")] label: &'static str,
    #[prop(optional)] min_length: Option<usize>,
    #[prop(default = None)] hint: Option<String>,
    error: Option<String>,
) -> impl IntoView {
    let hint = hint.or_else(|| min_length.map(words::password_hint));
    let autocomplete = if min_length.is_some() { "new-password" } else { "current-password" };
    // For generators: Safari and 1Password read it.
    let rules = min_length.map(|min| format!("minlength: {min}; allowed: ascii-printable, unicode;"));
    let describedby = described_by(name, hint.as_ref(), error.as_ref());
    let wrong = error.is_some().then_some("true");
    view! {
        <Labelled id=name label hint error>
            <div class="reveal">
                <input
                    id=name
                    name=name
                    type="password"
                    autocomplete=autocomplete
                    autocapitalize="none"
                    spellcheck="false"
                    aria-describedby=describedby
                    aria-invalid={wrong}
                    {..custom_attribute("passwordrules", rules)}
                />
                // The script takes `hidden` off: without it the button would do nothing.
                <button
                    type="button"
                    class="button link"
                    data-reveal=name
                    aria-label="Show password"
                    hidden
                >
                    "Show"
                </button>
            </div>
        </Labelled>
    }
}

/// Tells password managers whose password this is. It has no name, so it is never sent.
#[component]
pub(crate) fn Username(address: String) -> impl IntoView {
    view! { <input type="text" autocomplete="username" value=address readonly hidden/> }
}

/// Why the password of the account, asked for once more, was not taken.
pub(crate) fn current_password_error(wrong: bool, empty: bool, throttled: bool) -> Option<String> {
    let cases = [(throttled, words::TOO_MANY_TRIES), (empty, words::ENTER_PASSWORD), (wrong, words::WRONG_PASSWORD)];
    cases.into_iter().find(|(is, _)| *is).map(|(_, words)| words.to_owned())
}
