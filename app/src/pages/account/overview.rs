//! Who am I, what can I do here.

use accounts::Timestamp;
use accounts::audit::Entry;
use leptos::prelude::*;

use crate::address::Address;
use crate::pages::parts::Moment;
use crate::{Page, device, paths, when};

/// The account at a glance.
#[derive(Clone, Debug)]
pub struct Props {
    /// Its address.
    pub address: String,
    /// The sign-in before the one that is going on; None if that is the first.
    pub previous_sign_in: Option<Entry>,
    /// When it was made.
    pub member_since: Timestamp,
    /// An address that waits to be confirmed.
    pub pending_email: Option<String>,
    /// Addresses it had that can still take it back, each with until when.
    pub earlier_addresses: Vec<(String, Timestamp)>,
    /// The current moment.
    pub now: Timestamp,
}

const WAYS: &[(&str, &str, &str)] = &[
    (paths::ACCOUNT_SECURITY, "Security", "What protects your account, your devices, and recent activity"),
    (paths::ACCOUNT_PASSWORD, "Password", "Choose a new one"),
    (paths::ACCOUNT_EMAIL, "E-mail address", "Move the account to another address"),
    (paths::LANGUAGE, "Language and time zone", "In which words we write to you, and what time it is where you are"),
    (paths::ACCOUNT_DELETE, "Delete account", "Remove it and everything in it"),
];

/// The page at [`paths::ACCOUNT`].
pub fn page(props: Props) -> Page {
    let Props { address, previous_sign_in, member_since, pending_email, earlier_addresses, now } = props;
    let pending = pending_email.map(|pending| {
        view! {
            <p class="note">
                <Address of=pending/> " waits to be confirmed. "
                <a href=paths::ACCOUNT_EMAIL>"See the change"</a>
            </p>
        }
    });
    let earlier = earlier_addresses.into_iter().map(|(earlier, until)| {
        view! {
            <p class="note">
                "Until " <Moment at=until now/> ", whoever reads the mail of " <Address of=earlier/>
                " can take this account back: it was its address before."
            </p>
        }
    });
    let previous = match previous_sign_in {
        Some(Entry { at, user_agent, .. }) => {
            let from =
                user_agent.map(|user_agent| format!(", with {}", device::name(crate::Reader::english(), &user_agent)));
            view! { <Moment at now/> {from} }.into_any()
        }
        None => "None: this is your first".into_any(),
    };
    let way = |&(href, words, about): &(&'static str, &'static str, &'static str)| {
        view! { <li><a href=href><b>{words}</b><span>{about}</span></a></li> }
    };
    Page::new("Your account").body(view! {
        {pending}
        {earlier.collect_view()}
        <dl class="facts">
            <div><dt>"Signed in as"</dt><dd><Address of=address/></dd></div>
            <div><dt>"Previous sign-in"</dt><dd>{previous}</dd></div>
            <div><dt>"Member since"</dt><dd>{when::day(crate::Reader::english(), member_since)}</dd></div>
        </dl>
        <nav aria-label="Account"><ul class="menu">{WAYS.iter().map(way).collect_view()}</ul></nav>
    })
}
