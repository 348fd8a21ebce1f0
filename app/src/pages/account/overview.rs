//! Who am I, what can I do here.

use accounts::Timestamp;
use accounts::audit::Entry;
use leptos::prelude::*;

use crate::address::Address;
use crate::pages::parts::Moment;
use crate::{Page, Reader, device, paths, when};

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

/// The page at [`paths::ACCOUNT`].
pub fn page(t: Reader, props: Props) -> Page {
    let Props { address, previous_sign_in, member_since, pending_email, earlier_addresses, now } = props;
    let pending = pending_email.map(|pending| {
        let waits = t.account_pending();
        view! {
            <p class="note">
                {waits.s0} <Address of=pending/> {waits.s1} " "
                <a href=paths::ACCOUNT_EMAIL>{t.account_pending_link()}</a>
            </p>
        }
    });
    let earlier = earlier_addresses.into_iter().map(|(earlier, until)| {
        let (can, possible) = (t.account_earlier(), t.account_earlier_until());
        view! {
            <p class="note">
                {can.s0} <Address of=earlier/> {can.s1} " "
                {possible.s0} <Moment t at=until now/> {possible.s1}
            </p>
        }
    });
    let previous = match previous_sign_in {
        Some(Entry { at, user_agent: Some(user_agent), .. }) => {
            let with = t.account_previous_with(device::name(t, &user_agent));
            view! { {with.s0} <Moment t at now/> {with.s1} }.into_any()
        }
        Some(Entry { at, .. }) => view! { <Moment t at now/> }.into_any(),
        None => t.account_previous_none().into_any(),
    };
    let ways = [
        (paths::ACCOUNT_SECURITY, t.security_title(), t.account_menu_security()),
        (paths::ACCOUNT_PASSWORD, t.form_password(), t.account_menu_password()),
        (paths::ACCOUNT_EMAIL, t.form_email(), t.account_menu_email()),
        (paths::ACCOUNT_APPLICATIONS, t.applications_title(), t.applications_menu_about()),
        (paths::LANGUAGE, t.language_title_with_zone(), t.language_about()),
        (paths::ACCOUNT_DELETE, t.account_menu_delete(), t.account_menu_delete_about()),
    ];
    let way = |(href, words, about)| view! { <li><a href=href><b>{words}</b><span>{about}</span></a></li> };
    Page::new(t.account_title()).body(view! {
        {pending}
        {earlier.collect_view()}
        <dl class="facts">
            <div><dt>{t.account_signed_in_as()}</dt><dd><Address of=address/></dd></div>
            <div><dt>{t.account_previous()}</dt><dd>{previous}</dd></div>
            <div><dt>{t.account_since()}</dt><dd>{when::day(t, member_since)}</dd></div>
        </dl>
        <nav aria-label=t.account_menu()><ul class="menu">{ways.map(way).collect_view()}</ul></nav>
    })
}
