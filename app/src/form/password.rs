//! Passwords: typed blind, shown on request where the script runs, and never sent back by the server.

use leptos::prelude::*;

use super::field::{Labelled, described_by, hint_view};
use crate::{Reader, words};

/// A password that exists, or with `min_length` one to be chosen.
#[component]
pub(crate) fn PasswordField(
    t: Reader,
    name: &'static str,
    #[prop(optional, into)] label: Option<String>,
    #[prop(optional)] min_length: Option<usize>,
    #[prop(default = None)] hint: Option<String>,
    #[prop(optional)] focus: bool,
    error: Option<String>,
) -> impl IntoView {
    let label = label.unwrap_or_else(|| t.form_password());
    let hint = hint.or_else(|| min_length.map(|min| t.password_hint(min)));
    let autocomplete = if min_length.is_some() { "new-password" } else { "current-password" };
    let describedby = described_by(name, hint.as_ref(), error.as_ref());
    let hint = hint_view(name, hint);
    let wrong = error.is_some().then_some("true");
    view! {
        <Labelled t id=name label hint error>
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
                <Reveal t name/>
            </div>
            {min_length.map(|min| view! { <Count t name min/> })}
            <p class="hint" data-caps=name role="status" hidden>{t.form_caps_lock()}</p>
        </Labelled>
    }
}

/// Shows and hides what is typed. Two on a page have two names. The script takes `hidden` off: without it the button
/// would do nothing.
#[component]
fn Reveal(t: Reader, name: &'static str) -> impl IntoView {
    let (show, hide) = match name {
        "current_password" => (t.form_show_current_password(), t.form_hide_current_password()),
        "new_password" => (t.form_show_new_password(), t.form_hide_new_password()),
        _ => (t.form_show_password(), t.form_hide_password()),
    };
    view! {
        <button
            type="button"
            class="button link"
            data-reveal=name
            data-hide=t.form_hide()
            data-hide-name=hide
            aria-label=show
            hidden
        >
            {t.form_show()}
        </button>
    }
}

/// Counts while a new password is typed. The script fills `{}` in, and keeps back a form whose answer is known: the
/// server would refuse it in the same words and clear every other password.
#[component]
fn Count(t: Reader, name: &'static str, min: usize) -> impl IntoView {
    view! {
        <p
            class="hint"
            id=format!("{name}-count")
            data-count=name
            data-min=min.to_string()
            data-so-far=t.form_count("{}", min)
            data-enough=t.form_count_enough()
            data-short=t.password_too_short(min, "{}")
            data-empty=t.password_empty()
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
pub(crate) fn current_password_error(t: Reader, wrong: bool, empty: bool, throttled: Option<u32>) -> Option<String> {
    if let Some(retry_after) = throttled {
        return Some(words::too_many_tries(t, retry_after));
    }
    match (empty, wrong) {
        (true, _) => Some(t.password_enter()),
        (_, true) => Some(t.password_wrong()),
        _ => None,
    }
}
