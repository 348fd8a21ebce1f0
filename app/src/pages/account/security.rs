//! What protects the account, where it is signed in and what happened lately, on one page to read or to print. The pages
//! where something can be done about it are behind it.

use accounts::Timestamp;
use accounts::account::Protection;
use accounts::audit::Entry;
use accounts::sessions::SessionInfo;
use leptos::prelude::*;

use crate::address::Address;
use crate::pages::account::activity::latest;
use crate::pages::parts::{InFull, Moment};
use crate::{Page, device, paths, when};

/// How many acts are shown of those that are on record.
const LATEST: usize = 8;

/// All that a member may want to know or to keep on paper.
#[derive(Clone, Debug)]
pub struct Props {
    /// The account's address.
    pub address: String,
    /// What protects it.
    pub protection: Protection,
    /// Where it is signed in, this device first.
    pub sessions: Vec<SessionInfo>,
    /// What happened, newest first.
    pub entries: Vec<Entry>,
    /// The current moment.
    pub now: Timestamp,
}

/// The page at [`paths::ACCOUNT_SECURITY`].
pub fn page(props: Props) -> Page {
    let Props { address, protection, sessions, entries, now } = props;
    let devices = sessions.into_iter().map(|row| view! { <Device row now/> }).collect_view();
    Page::new("Security").in_account().body(view! {
        <p class="lede">"Do you see something you do not recognise? " <a href=paths::ACCOUNT_PASSWORD>"Change your password"</a> "."</p>
        <section class="part">
            <h2>"What protects your account"</h2>
            <Facts address protection now/>
        </section>
        <section class="part">
            <h2>"Where you are signed in"</h2>
            <ul class="rows">{devices}</ul>
            <p class="act"><a href=paths::ACCOUNT_SESSIONS>"Sign a device out"</a></p>
        </section>
        <section class="part">
            <h2>"Recent activity"</h2>
            {latest(entries, LATEST, now)}
            <p class="act"><a href=paths::ACCOUNT_ACTIVITY>"See all activity"</a></p>
        </section>
        <p class="quiet">"As of " <InFull at=now/></p>
    })
}

#[component]
fn Facts(address: String, protection: Protection, now: Timestamp) -> impl IntoView {
    let Protection { address_since, password_since, notices_on, pending, earlier_addresses } = protection;
    let (password, change) = match password_since {
        Some(at) => {
            (view! { "Last changed " <Moment at now/> }.into_any(), (paths::ACCOUNT_PASSWORD, "Change password"))
        }
        None => ("None is set: you sign in by mail".into_any(), (paths::FORGOT_PASSWORD, "Set a password")),
    };
    let notices = if notices_on { "On: we mail you when a new device signs in" } else { "Off" };
    let pending = pending.map(|(pending, until)| {
        let waits = view! {
            <b class="address">{pending}</b> " waits to be confirmed, until " <Moment at=until now/>
        };
        view! { <Fact name="Change of address" act=(paths::ACCOUNT_EMAIL, "See the change")>{waits}</Fact> }
    });
    let earlier = earlier_addresses.into_iter().map(|(earlier, until)| {
        view! {
            <Fact name="Can take this account back">
                <Address of=earlier/> ", the address before, until " <Moment at=until now/>
            </Fact>
        }
    });
    view! {
        <dl class="facts">
            <Fact name="E-mail address" act=(paths::ACCOUNT_EMAIL, "Change address")>
                <Address of=address/> {format!(", since {}", when::day(crate::Reader::english(), address_since))}
            </Fact>
            {pending}
            {earlier.collect_view()}
            <Fact name="Password" act=change>{password}</Fact>
            <Fact name="Mails about new devices" act=(paths::ACCOUNT_SESSIONS, "Change these mails")>{notices}</Fact>
        </dl>
    }
}

/// One thing to know, and where it can be changed.
#[component]
fn Fact(
    name: &'static str,
    #[prop(optional)] act: Option<(&'static str, &'static str)>,
    children: Children,
) -> impl IntoView {
    let act = act.map(|(href, words)| view! { <a class="act" href=href>{words}</a> });
    view! { <div><dt>{name}</dt><dd>{children()} {act}</dd></div> }
}

#[component]
fn Device(row: SessionInfo, now: Timestamp) -> impl IntoView {
    let here = row.current.then(|| view! { <span class="tag">"This device"</span> });
    view! {
        <li>
            <div>
                <h3>{device::name(crate::Reader::english(), &row.user_agent)}</h3>
                <p class="quiet">
                    "Signed in " <Moment at=row.started now/> " · last seen " <Moment at=row.last_seen now/>
                </p>
            </div>
            {here}
        </li>
    }
}
