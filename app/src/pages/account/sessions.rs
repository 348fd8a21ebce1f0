//! Where the account is signed in.

use accounts::Timestamp;
use accounts::sessions::SessionInfo;
use leptos::prelude::*;

use crate::form::{Button, Form, Hidden, Look, OneButton};
use crate::pages::parts::Moment;
use crate::{Page, Reader, device, paths, when};

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
pub fn page(t: Reader, props: Props) -> Page {
    let Props { sessions, notices_on, now } = props;
    let others = sessions.iter().any(|row| !row.current).then(|| {
        let label = t.sessions_sign_out_others();
        view! { <OneButton t action=paths::ACCOUNT_SESSIONS_OTHERS label look=Look::Plain/> }
    });
    let rows = sessions.into_iter().map(|row| view! { <Row t row now/> }).collect_view();
    Page::new(t.sessions_title()).in_security().body(view! {
        <p class="lede">{t.sessions_about()}</p>
        <ul class="rows">{rows}</ul>
        {others}
        <Notices t on=notices_on/>
    })
}

#[component]
fn Row(t: Reader, row: SessionInfo, now: Timestamp) -> impl IntoView {
    let name = device::name(t, &row.user_agent);
    // Two devices may have one name; when each was signed in tells them apart.
    let describes = t.sessions_sign_out_which(&name, when::relative(t, row.started, now));
    let (seen, signed_in) = (t.sessions_last_seen(), t.sessions_signed_in());
    let end = if row.current {
        view! { <span class="tag">{t.sessions_this()}</span> }.into_any()
    } else {
        view! {
            <Form t action=paths::ACCOUNT_SESSIONS>
                <Hidden name="session" value=row.id.to_string()/>
                <Button label=t.sessions_sign_out() look=Look::Link describes/>
            </Form>
        }
        .into_any()
    };
    view! {
        <li>
            <div>
                <h2>{name}</h2>
                <p class="quiet">{seen.s0} <Moment t at=row.last_seen now/> {seen.s1}</p>
                <p class="quiet">{signed_in.s0} <Moment t at=row.started now/> {signed_in.s1}</p>
            </div>
            {end}
        </li>
    }
}

/// One mail per sign-in from a device that is new.
#[component]
fn Notices(t: Reader, on: bool) -> impl IntoView {
    let (state, label, value) = if on {
        (t.sessions_notices_on(), t.sessions_notices_turn_off(), "no")
    } else {
        (t.sessions_notices_off(), t.sessions_notices_turn_on(), "yes")
    };
    view! {
        <section class="apart">
            <h2>{t.sessions_notices()}</h2>
            <p>{state}</p>
            <Form t action=paths::ACCOUNT_NOTICES>
                <Hidden name="on" value/>
                <Button label look=Look::Plain/>
            </Form>
        </section>
    }
}
