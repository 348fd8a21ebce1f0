//! Where the account is signed in.

use accounts::Timestamp;
use accounts::sessions::SessionInfo;
use leptos::prelude::*;

use crate::form::{Button, Form, Hidden, Look, OneButton};
use crate::pages::parts::Moment;
use crate::{Page, device, paths, when};

/// The sessions, this one first.
#[derive(Clone, Debug)]
pub struct Props {
    /// In the order to show.
    pub sessions: Vec<SessionInfo>,
    /// Whether new sign-ins are mailed.
    pub notices_on: bool,
    /// The current moment.
    pub now: Timestamp,
}

/// The page at [`paths::ACCOUNT_SESSIONS`].
pub fn page(props: Props) -> Page {
    let Props { sessions, notices_on, now } = props;
    let others = sessions.iter().any(|row| !row.current).then(|| {
        view! { <OneButton action=paths::ACCOUNT_SESSIONS_OTHERS label="Sign out everywhere else" look=Look::Plain/> }
    });
    let rows = sessions.into_iter().map(|row| view! { <Row row now/> }).collect_view();
    Page::new("Where you are signed in").in_security().body(view! {
        <p class="lede">"Is one of these not yours? Sign it out, then change your password."</p>
        <ul class="rows">{rows}</ul>
        {others}
        <Notices on=notices_on/>
    })
}

#[component]
fn Row(row: SessionInfo, now: Timestamp) -> impl IntoView {
    let name = device::name(crate::Reader::english(), &row.user_agent);
    // Two devices may have one name; when each was signed in tells them apart.
    let describes =
        format!("Sign out {name}, signed in {}", when::relative(crate::Reader::english(), row.started, now));
    let end = if row.current {
        view! { <span class="tag">"This device"</span> }.into_any()
    } else {
        view! {
            <Form action=paths::ACCOUNT_SESSIONS>
                <Hidden name="session" value=row.id.to_string()/>
                <Button label="Sign out" look=Look::Link describes/>
            </Form>
        }
        .into_any()
    };
    view! {
        <li>
            <div>
                <h2>{name}</h2>
                <p class="quiet">"Last seen " <Moment at=row.last_seen now/></p>
                <p class="quiet">"Signed in " <Moment at=row.started now/></p>
            </div>
            {end}
        </li>
    }
}

/// One mail per sign-in from a device that is new.
#[component]
fn Notices(on: bool) -> impl IntoView {
    let (state, label, value) = if on {
        ("We mail you when a device signs in that is new to your account.", "Turn these mails off", "no")
    } else {
        ("We do not mail you when a new device signs in.", "Mail me about new devices", "yes")
    };
    view! {
        <section class="apart">
            <h2>"Mails about new devices"</h2>
            <p>{state}</p>
            <Form action=paths::ACCOUNT_NOTICES>
                <Hidden name="on" value/>
                <Button label look=Look::Plain/>
            </Form>
        </section>
    }
}
