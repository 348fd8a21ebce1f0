//! The applications that a member has signed in to.

use accounts::{ApplicationId, Timestamp};
use leptos::either::Either;
use leptos::prelude::*;

use crate::form::{Button, Form, Look};
use crate::pages::applications::Knows;
use crate::pages::parts::Moment;
use crate::{Page, Reader, paths};

/// All of them.
#[derive(Clone, Debug)]
pub struct Props {
    /// In the order to show.
    pub applications: Vec<ApplicationLine>,
    /// The current moment.
    pub now: Timestamp,
}

/// One application.
#[derive(Clone, Debug)]
pub struct ApplicationLine {
    /// Its id.
    pub id: ApplicationId,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub home_url: Option<String>,
    /// When the first sign-in began that still goes on, or when it was allowed something.
    pub since: Timestamp,
    /// When the latest of them was used.
    pub last_used: Timestamp,
    /// What it may know and do.
    pub knows: Vec<Knows>,
    /// Whether the member was asked, and the answer is remembered.
    pub consented: bool,
}

/// The page at [`paths::ACCOUNT_APPLICATIONS`].
pub fn page(t: Reader, props: Props) -> Page {
    let Props { applications, now } = props;
    let page = Page::new(t.applications_title()).in_account();
    if applications.is_empty() {
        return page.body(view! { <p class="lede">{t.applications_empty()}</p> });
    }
    let rows = applications.into_iter().map(|row| view! { <Row t row now/> }).collect_view();
    page.body(view! {
        <p class="lede">{t.applications_about()}</p>
        <ul class="rows">{rows}</ul>
        <p class="quiet">{t.applications_own()}</p>
    })
}

#[component]
fn Row(t: Reader, row: ApplicationLine, now: Timestamp) -> impl IntoView {
    let ApplicationLine { id, name, home_url, since, last_used, knows, consented } = row;
    let describes = t.applications_sign_out_which(t.isolated(&name));
    let name = match home_url {
        Some(href) => Either::Left(view! { <a href=href>{name}</a> }),
        None => Either::Right(name),
    };
    let (begun, used) = (t.applications_since(), t.applications_last_used());
    let knows = knows.into_iter().map(|known| view! { <li>{known.words(t)}</li> }).collect_view();
    let allowed = consented.then(|| view! { <p class="quiet">{t.applications_allowed()}</p> });
    view! {
        <li>
            <h2>{name}</h2>
            <Form t action=paths::account_application_end(id.as_str())>
                <Button label=t.applications_sign_out() look=Look::Link describes/>
            </Form>
            <div class="more">
                <p class="quiet">{used.s0} <Moment t at=last_used now/> {used.s1}</p>
                <p class="quiet">{begun.s0} <Moment t at=since now/> {begun.s1}</p>
                <ul>{knows}</ul>
                {allowed}
            </div>
        </li>
    }
}
