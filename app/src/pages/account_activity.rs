//! What happened to the account, newest first.

use accounts::Timestamp;
use leptos::prelude::*;

use super::parts::{LinkButton, Moment, ToAccount};
use crate::form::Look;
use crate::{Page, device, paths};

mod events;

pub use events::words;

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

/// One thing that happened.
#[derive(Clone, Debug)]
pub struct Entry {
    /// When.
    pub at: Timestamp,
    /// The event's fixed name.
    pub what: String,
    /// Which mail or link it was about, by its fixed name.
    pub detail: Option<String>,
    /// The browser's own description; shown only in our words.
    pub user_agent: Option<String>,
    /// The network address it came from.
    pub client: Option<String>,
}

/// The page at [`paths::ACCOUNT_ACTIVITY`].
pub fn page(props: Props) -> Page {
    let Props { entries, older, now } = props;
    let list = if entries.is_empty() {
        view! { <p>"Nothing is on record."</p> }.into_any()
    } else {
        let rows = entries.into_iter().map(|entry| view! { <Row entry now/> }).collect_view();
        view! { <ol class="rows">{rows}</ol> }.into_any()
    };
    let older = older.map(|older| {
        view! { <LinkButton href=paths::account_activity_before(&older) label="Older" look=Look::Plain/> }
    });
    Page::new("Activity").body(view! {
        <p class="lede">
            "Is something here not yours? " <a href=paths::ACCOUNT_PASSWORD>"Change your password"</a> "."
        </p>
        {list}
        {older}
        <ToAccount/>
    })
}

#[component]
fn Row(entry: Entry, now: Timestamp) -> impl IntoView {
    let device = entry.user_agent.map(|user_agent| device::name(&user_agent));
    let from = match (device, entry.client) {
        (Some(device), Some(client)) => Some(format!("{device}, {client}")),
        (device, client) => device.or(client),
    };
    let about = entry.detail.map(|detail| view! { <p class="quiet">{events::about(&detail)}</p> });
    view! {
        <li>
            <div>
                <b>{words(&entry.what)}</b>
                {about}
                <p class="quiet"><Moment at=entry.at now/> {from.map(|from| format!(" · {from}"))}</p>
            </div>
        </li>
    }
}
