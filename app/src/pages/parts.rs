//! Shapes that several pages share.

use accounts::Timestamp;
use leptos::prelude::*;

use crate::form::Look;
use crate::{paths, when};

/// A link that looks like a button.
#[component]
pub(super) fn LinkButton(
    #[prop(into)] href: String,
    #[prop(into)] label: String,
    #[prop(optional)] look: Look,
) -> impl IntoView {
    view! { <a class=look.class() href=href>{label}</a> }
}

/// Other ways on, below the one thing to do: addresses with words.
#[component]
pub(super) fn Ways(ways: Vec<(String, &'static str)>) -> impl IntoView {
    let item = |(href, words)| view! { <li><a href=href>{words}</a></li> };
    view! { <ul class="ways">{ways.into_iter().map(item).collect_view()}</ul> }
}

/// The way back, at the end of every page of the account.
#[component]
pub(super) fn ToAccount() -> impl IntoView {
    view! { <Ways ways=vec![(paths::ACCOUNT.to_owned(), "Back to your account")]/> }
}

/// The same on pages that ask for the password: it may be forgotten, or there may be none.
#[component]
pub(super) fn ForgottenOrToAccount() -> impl IntoView {
    view! {
        <Ways ways=vec![
            (paths::FORGOT_PASSWORD.to_owned(), "I forgot my password"),
            (paths::ACCOUNT.to_owned(), "Back to your account"),
        ]/>
    }
}

/// A moment on a page, readable by machines too.
#[component]
pub(super) fn Moment(at: Timestamp, now: Timestamp) -> impl IntoView {
    view! { <time datetime=when::machine(at)>{when::relative(at, now)}</time> }
}
