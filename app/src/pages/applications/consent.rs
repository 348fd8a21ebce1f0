//! Whether an application may know who the member is.

use leptos::prelude::*;

use super::Knows;
use crate::address::Address;
use crate::form::{Button, Form, Hidden, Look};
use crate::pages::parts::Ways;
use crate::{Page, Reader, paths};

/// Who asks for what.
#[derive(Clone, Debug)]
pub struct Props {
    /// The name of the application.
    pub application: String,
    /// Who gets the answer.
    pub answer_to: AnswerTo,
    /// The address of the member's account.
    pub address: String,
    /// What it asks for.
    pub asks: Vec<Knows>,
    /// What it was allowed before.
    pub allowed: Vec<Knows>,
    /// The address of its request, which the form sends back.
    pub request: String,
}

/// Who gets the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerTo {
    /// The site on this host.
    Host(String),
    /// A program on the visitor's own device, which nobody can tell from another one there (RFC 8252 8.6).
    Program,
}

/// The page that [`paths::OIDC_AUTHORIZE`] shows, for a form that goes to [`paths::OIDC_CONSENT`].
pub fn page(t: Reader, props: Props) -> Page {
    let Props { application, answer_to, address, asks, allowed, request } = props;
    let is_new = |asked: Knows| !allowed.is_empty() && !allowed.contains(&asked);
    let more = asks.iter().any(|asked| is_new(*asked)).then(|| view! { <p>{t.consent_more()}</p> });
    let row = |asked: Knows| {
        let new = is_new(asked).then(|| view! { <span class="tag">{t.consent_new()}</span> });
        view! { <li><p>{asked.words(t)}</p> {new}</li> }
    };
    let rows = asks.into_iter().map(row).collect_view();
    let signed_in = t.consent_as();
    let answer_to = match answer_to {
        AnswerTo::Host(host) => {
            let back = t.consent_host();
            view! { <p>{back.s0} <bdi class="address" dir="ltr">{host}</bdi> {back.s1}</p> }.into_any()
        }
        AnswerTo::Program => view! { <p class="note">{t.consent_program()}</p> }.into_any(),
    };
    Page::new(t.consent_title(t.isolated(&application))).body(view! {
        <p class="lede">{signed_in.s0} <Address of=address/> {signed_in.s1}</p>
        <section class="part">
            <h2>{t.consent_asks()}</h2>
            {more}
            <ul class="rows">{rows}</ul>
        </section>
        {answer_to}
        <Form t action=paths::OIDC_CONSENT>
            <Hidden name="request" value=request/>
            <Button label=t.consent_allow() answer="allow"/>
            <Button label=t.consent_cancel() answer="cancel" look=Look::Plain/>
        </Form>
        <Ways ways=vec![(paths::LOGOUT.to_owned(), t.consent_other_account())]/>
        <p class="quiet">{t.consent_back(t.applications_title())}</p>
    })
}
