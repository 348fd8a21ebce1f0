//! What happened to the account, newest first, by day: what people did, and alarms. Mails and links are told with the act
//! they belong to.

use accounts::Timestamp;
use accounts::audit::Entry;
use folding::{Act, fold};
use leptos::prelude::*;

use crate::form::Look;
use crate::pages::parts::{Clock, Day, LinkButton, Moment};
use crate::{Page, Reader, device, paths, when};

mod events;
mod folding;

/// One page of the record.
#[derive(Clone, Debug)]
pub struct Props {
    /// Newest first.
    pub entries: Vec<Entry>,
    /// Where the next page begins.
    pub older: Option<String>,
    /// The current moment.
    pub now: Timestamp,
}

/// The page at [`paths::ACCOUNT_ACTIVITY`].
pub fn page(t: Reader, props: Props) -> Page {
    let Props { entries, older, now } = props;
    let acts = fold(entries);
    let list = if acts.is_empty() {
        view! { <p>{t.activity_empty()}</p> }.into_any()
    } else {
        let same_day = |a: &Act, b: &Act| when::day(t, a.entry.at) == when::day(t, b.entry.at);
        let days = acts.chunk_by(same_day).map(|acts| view! { <OneDay t acts=acts.to_vec() now/> }).collect_view();
        view! { <div data-days="">{days}</div> }.into_any()
    };
    let older = older.map(|older| {
        view! { <LinkButton href=paths::account_activity_before(&older) label=t.activity_older() look=Look::Plain/> }
    });
    Page::new(t.activity_title()).in_security().body(view! {
        {unrecognised(t)}
        {list}
        {older}
    })
}

/// What to do about an act of somebody else.
#[must_use]
pub(super) fn unrecognised(t: Reader) -> impl IntoView {
    let ask = t.activity_unrecognised();
    view! {
        <p class="lede">
            {ask.s0} <a href=paths::ACCOUNT_PASSWORD>{t.activity_unrecognised_link()}</a> {ask.s1}
        </p>
    }
}

#[component]
fn OneDay(t: Reader, acts: Vec<Act>, now: Timestamp) -> impl IntoView {
    let day = acts.first().map(|act| act.entry.at);
    let row = |act: Act| {
        let at = act.entry.at;
        view! { <Row t act>{view! { <Clock t at/> }.into_any()}</Row> }
    };
    let rows = acts.into_iter().map(row).collect_view();
    view! {
        <section class="day">
            <h2>{day.map(|at| view! { <Day t at now/> })}</h2>
            <ol class="rows">{rows}</ol>
        </section>
    }
}

/// The latest acts, with day and time in each.
#[must_use]
pub(super) fn latest(t: Reader, entries: Vec<Entry>, count: usize, now: Timestamp) -> impl IntoView {
    let row = |act: Act| {
        let at = act.entry.at;
        view! { <Row t act>{view! { <Moment t at now/> }.into_any()}</Row> }
    };
    view! { <ol class="rows">{fold(entries).into_iter().take(count).map(row).collect_view()}</ol> }
}

/// One act; its children say when.
#[component]
fn Row(t: Reader, act: Act, children: Children) -> impl IntoView {
    let Act { entry, mailed } = act;
    let class = if events::failed(entry.event) { "failed" } else { "" };
    let device = entry.user_agent.map(|user_agent| device::name(t, &user_agent));
    let from = match (device, entry.client) {
        (Some(device), Some(client)) => Some(t.activity_from(device, t.isolated(&client))),
        (device, client) => device.or(client),
    };
    let about = entry.detail.map(|detail| view! { <p class="quiet">{events::about(t, detail)}</p> });
    view! {
        <li class=class>
            <div>
                <h3>{events::words(t, entry.event)}</h3>
                {about}
                <p class="quiet">
                    {children()}
                    {from.map(|from| format!(" · {from}"))}
                    {mailed.then(|| format!(" · {}", t.activity_mailed()))}
                </p>
            </div>
        </li>
    }
}
