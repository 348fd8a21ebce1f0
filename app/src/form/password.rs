//! Passwords: typed blind, shown on request where the script runs, and never sent back by the server.

use accounts::PasswordRefused;
use leptos::prelude::*;

use super::field::{Labelled, described_by, hint_view};
use crate::words;

/// A password that exists, or with `min_length` one to be chosen.
#[component]
pub(crate) fn PasswordField(
    name: &'static str,
    #[prop(default = "Password")] label: &'static str,
    #[prop(optional)] min_length: Option<usize>,
    #[prop(default = None)] hint: Option<String>,
    #[prop(optional)] focus: bool,
    error: Option<String>,
) -> impl IntoView {
    let hint = hint.or_else(|| min_length.map(words::password_hint));
    let autocomplete = if min_length.is_some() { "new-password" } else { "current-password" };
    let describedby = described_by(name, hint.as_ref(), error.as_ref());
    let hint = hint_view(name, hint);
    let wrong = error.is_some().then_some("true");
    view! {
        <Labelled id=name label hint error>
            <div class="reveal">
                <input
                    id=name
                    name=name
                    type="password"
                    autocomplete=autocomplete
                    // For generators: no form checks it.
                    minlength=min_length.map(|min| min.to_string())
                    autocapitalize="none"
                    spellcheck="false"
                    autofocus=focus
                    aria-describedby=describedby
                    aria-invalid={wrong}
                />
                <Reveal name/>
            </div>
            {min_length.map(|min| view! { <Count name min/> })}
            <p class="hint" data-caps=name role="status" hidden>"Caps Lock is on"</p>
        </Labelled>
    }
}

/// Shows and hides what is typed. Two on a page have two names. The script takes `hidden` off: without it the button
/// would do nothing.
#[component]
fn Reveal(name: &'static str) -> impl IntoView {
    let which = match name {
        "current_password" => "current password",
        "new_password" => "new password",
        _ => "password",
    };
    view! {
        <button
            type="button"
            class="button link"
            data-reveal=name
            data-hide="Hide"
            data-hide-name=format!("Hide {which}")
            aria-label=format!("Show {which}")
            hidden
        >
            "Show"
        </button>
    }
}

/// Counts while a new password is typed. The script fills `{}` in, and keeps back a form whose answer is known: the
/// server would refuse it in the same words and clear every other password.
#[component]
fn Count(name: &'static str, min: usize) -> impl IntoView {
    let short = words::password(PasswordRefused::TooShort { min, has: 0 }).replace(" 0", " {}");
    view! {
        <p
            class="hint"
            id=format!("{name}-count")
            data-count=name
            data-min=min.to_string()
            data-so-far=format!("{{}} of {min} characters")
            data-enough="Long enough"
            data-short=short
            data-empty=words::password(PasswordRefused::Empty)
            hidden
        ></p>
    }
}

/// Tells password managers whose password this is. It has no name, so it is never sent.
#[component]
pub(crate) fn Username(address: String) -> impl IntoView {
    view! { <input type="text" autocomplete="username" value=address readonly hidden/> }
}

/// Why the password of the account, asked for once more, was not taken. Throttled, it says for how long, in seconds.
pub(crate) fn current_password_error(wrong: bool, empty: bool, throttled: Option<u32>) -> Option<String> {
    if let Some(retry_after) = throttled {
        return Some(words::too_many_tries(retry_after));
    }
    let cases = [(empty, words::ENTER_PASSWORD), (wrong, words::WRONG_PASSWORD)];
    cases.into_iter().find(|(is, _)| *is).map(|(_, words)| words.to_owned())
}
