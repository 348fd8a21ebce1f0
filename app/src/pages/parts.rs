//! Shapes that several pages share.

use accounts::Timestamp;
use leptos::prelude::*;

use crate::form::Look;
use crate::{Reader, paths, when};

/// A link that looks like a button.
#[component]
pub(super) fn LinkButton(
    #[prop(into)] href: String,
    #[prop(into)] label: String,
    #[prop(optional)] look: Look,
) -> impl IntoView {
    view! { <a class=look.class() href=href>{label}</a> }
}

/// What the operator has to say on a page; usually nothing.
#[component]
pub(super) fn Note(words: String) -> impl IntoView {
    (!words.is_empty()).then(|| view! { <p class="note">{words}</p> })
}

/// While no mail leaves this machine: to the newest one for an address, in place of its inbox. In English, as all of
/// development.
#[component]
pub(super) fn DevMailboxButton(to: Option<String>) -> impl IntoView {
    let href = to.map_or_else(|| paths::DEV_MAILBOX.to_owned(), |to| paths::dev_newest(&to));
    view! { <p><a class=Look::Primary.class() href=href lang="en" dir="ltr">"Open the development mailbox"</a></p> }
}

/// Other ways on, below the one thing to do: addresses with words.
#[component]
pub(super) fn Ways<W: Into<String> + Send + 'static>(ways: Vec<(String, W)>) -> impl IntoView {
    let item = |(href, words): (String, W)| view! { <li><a href=href>{words.into()}</a></li> };
    view! { <ul class="ways">{ways.into_iter().map(item).collect_view()}</ul> }
}

/// On pages that ask for the password: it may be forgotten, or there may be none.
#[component]
pub(super) fn Forgotten(t: Reader) -> impl IntoView {
    view! { <Ways ways=vec![(paths::FORGOT_PASSWORD.to_owned(), t.ways_forgotten())]/> }
}

/// A moment on a page, readable by machines too: the script says it in the reader's own time.
#[component]
pub(super) fn Moment(t: Reader, at: Timestamp, now: Timestamp) -> impl IntoView {
    view! { <time datetime=when::machine(at) data-moments=when::patterns(t)>{when::relative(t, at, now)}</time> }
}

/// A moment that is read at another time, on paper for example.
#[component]
pub(super) fn InFull(t: Reader, at: Timestamp) -> impl IntoView {
    view! { <time datetime=when::machine(at) data-show="full">{when::in_full(t, at)}</time> }
}

/// The day of a moment, over what happened on it.
#[component]
pub(super) fn Day(t: Reader, at: Timestamp, now: Timestamp) -> impl IntoView {
    view! { <time datetime=when::machine(at) data-show="day">{when::day_in_words(t, at, now)}</time> }
}

/// The time of a moment whose day stands above.
#[component]
pub(super) fn Clock(t: Reader, at: Timestamp) -> impl IntoView {
    view! { <time datetime=when::machine(at) data-show="clock">{when::time_of_day(t, at)}</time> }
}
