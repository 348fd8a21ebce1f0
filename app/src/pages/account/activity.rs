//! What happened to the account, newest first, by day: what people did, and alarms. Mails and links are told with the act
//! they belong to.

use accounts::Timestamp;
use accounts::audit::Entry;
use folding::{Act, fold};
use leptos::prelude::*;

use crate::form::Look;
use crate::pages::parts::{Clock, Day, LinkButton, Moment};
use crate::{Page, device, paths, when};

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
pub fn page(props: Props) -> Page {
    let Props { entries, older, now } = props;
    let acts = fold(entries);
    let list = if acts.is_empty() {
        view! { <p>"Nothing is on record yet."</p> }.into_any()
    } else {
        let same_day = |a: &Act, b: &Act| {
            when::day(crate::Reader::english(), a.entry.at) == when::day(crate::Reader::english(), b.entry.at)
        };
        let days = acts.chunk_by(same_day).map(|acts| view! { <OneDay acts=acts.to_vec() now/> }).collect_view();
        view! { <div data-days="">{days}</div> }.into_any()
    };
    let older = older.map(|older| {
        view! { <LinkButton href=paths::account_activity_before(&older) label="Older" look=Look::Plain/> }
    });
    Page::new("Activity").in_security().body(view! {
        <p class="lede">
            "Do you see something you do not recognise? " <a href=paths::ACCOUNT_PASSWORD>"Change your password"</a> "."
        </p>
        {list}
        {older}
    })
}

#[component]
fn OneDay(acts: Vec<Act>, now: Timestamp) -> impl IntoView {
    let day = acts.first().map(|act| act.entry.at);
    let row = |act: Act| {
        let at = act.entry.at;
        view! { <Row act>{view! { <Clock at/> }.into_any()}</Row> }
    };
    let rows = acts.into_iter().map(row).collect_view();
    view! {
        <section class="day">
            <h2>{day.map(|at| view! { <Day at now/> })}</h2>
            <ol class="rows">{rows}</ol>
        </section>
    }
}

/// The latest acts, with day and time in each.
#[must_use]
pub(super) fn latest(entries: Vec<Entry>, count: usize, now: Timestamp) -> impl IntoView {
    let row = |act: Act| {
        let at = act.entry.at;
        view! { <Row act>{view! { <Moment at now/> }.into_any()}</Row> }
    };
    view! { <ol class="rows">{fold(entries).into_iter().take(count).map(row).collect_view()}</ol> }
}

/// One act; its children say when.
#[component]
fn Row(act: Act, children: Children) -> impl IntoView {
    let Act { entry, mailed } = act;
    let class = if events::failed(entry.event) { "failed" } else { "" };
    let device = entry.user_agent.map(|user_agent| device::name(crate::Reader::english(), &user_agent));
    let from = match (device, entry.client) {
        (Some(device), Some(client)) => Some(format!("{device}, {client}")),
        (device, client) => device.or(client),
    };
    let about = entry.detail.map(|detail| view! { <p class="quiet">{events::about(detail)}</p> });
    view! {
        <li class=class>
            <div>
                <h3>{events::words(entry.event)}</h3>
                {about}
                <p class="quiet">
                    {children()}
                    {from.map(|from| format!(" · {from}"))}
                    {mailed.then_some(" · we mailed you")}
                </p>
            </div>
        </li>
    }
}
