//! What protects the account, where it is signed in and what happened lately, on one page to read or to print. The pages
//! where something can be done about it are behind it.

use accounts::Timestamp;
use accounts::account::Protection;
use accounts::audit::Entry;
use accounts::sessions::SessionInfo;
use leptos::prelude::*;

use crate::address::Address;
use crate::pages::account::activity::{latest, unrecognised};
use crate::pages::parts::{InFull, Moment};
use crate::{Page, Reader, device, paths, when};

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
pub fn page(t: Reader, props: Props) -> Page {
    let Props { address, protection, sessions, entries, now } = props;
    let devices = sessions.into_iter().map(|row| view! { <Device t row now/> }).collect_view();
    let as_of = t.security_as_of();
    Page::new(t.security_title()).in_account().body(view! {
        {unrecognised(t)}
        <section class="part">
            <h2>{t.security_protection()}</h2>
            <Facts t address protection now/>
        </section>
        <section class="part">
            <h2>{t.sessions_title()}</h2>
            <ul class="rows">{devices}</ul>
            <p class="act"><a href=paths::ACCOUNT_SESSIONS>{t.security_sessions()}</a></p>
        </section>
        <section class="part">
            <h2>{t.security_activity()}</h2>
            {latest(t, entries, LATEST, now)}
            <p class="act"><a href=paths::ACCOUNT_ACTIVITY>{t.security_activity_all()}</a></p>
        </section>
        <p class="quiet">{as_of.s0} <InFull t at=now/> {as_of.s1}</p>
    })
}

#[component]
fn Facts(t: Reader, address: String, protection: Protection, now: Timestamp) -> impl IntoView {
    let Protection { address_since, password_since, notices_on, pending, earlier_addresses } = protection;
    let since = t.security_email(when::day(t, address_since));
    let (password, change) = match password_since {
        Some(at) => {
            let changed = t.security_password();
            let told = view! { {changed.s0} <Moment t at now/> {changed.s1} }.into_any();
            (told, (paths::ACCOUNT_PASSWORD, t.security_password_change()))
        }
        None => (t.security_password_none().into_any(), (paths::FORGOT_PASSWORD, t.security_password_set())),
    };
    let notices = if notices_on { t.security_notices_on() } else { t.security_notices_off() };
    let pending = pending.map(|(pending, until)| {
        let waits = t.security_pending();
        view! {
            <Fact name=t.security_change() act=(paths::ACCOUNT_EMAIL, t.account_pending_link())>
                {waits.s0} <b class="address">{pending}</b> {waits.s1} " · " <Until t at=until now/>
            </Fact>
        }
    });
    let earlier = earlier_addresses.into_iter().map(|(earlier, until)| {
        let before = t.security_earlier();
        view! {
            <Fact name=t.security_take_back()>
                {before.s0} <Address of=earlier/> {before.s1} " · " <Until t at=until now/>
            </Fact>
        }
    });
    view! {
        <dl class="facts">
            <Fact name=t.form_email() act=(paths::ACCOUNT_EMAIL, t.security_email_change())>
                {since.s0} <Address of=address/> {since.s1}
            </Fact>
            {pending}
            {earlier.collect_view()}
            <Fact name=t.form_password() act=change>{password}</Fact>
            <Fact name=t.sessions_notices() act=(paths::ACCOUNT_SESSIONS, t.security_notices_change())>{notices}</Fact>
        </dl>
    }
}

/// One thing to know, and where it can be changed.
#[component]
fn Fact(name: String, #[prop(optional)] act: Option<(&'static str, String)>, children: Children) -> impl IntoView {
    let act = act.map(|(href, words)| view! { <a class="act" href=href>{words}</a> });
    view! { <div><dt>{name}</dt><dd>{children()} {act}</dd></div> }
}

#[component]
fn Until(t: Reader, at: Timestamp, now: Timestamp) -> impl IntoView {
    let until = t.security_until();
    view! { {until.s0} <Moment t at now/> {until.s1} }
}

#[component]
fn Device(t: Reader, row: SessionInfo, now: Timestamp) -> impl IntoView {
    let here = row.current.then(|| view! { <span class="tag">{t.sessions_this()}</span> });
    let (signed_in, seen) = (t.sessions_signed_in(), t.security_last_seen());
    view! {
        <li>
            <div>
                <h3>{device::name(t, &row.user_agent)}</h3>
                <p class="quiet">
                    {signed_in.s0} <Moment t at=row.started now/> {signed_in.s1}
                    " · " {seen.s0} <Moment t at=row.last_seen now/> {seen.s1}
                </p>
            </div>
            {here}
        </li>
    }
}
