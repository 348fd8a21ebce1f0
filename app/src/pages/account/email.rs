//! Changes the address.

use accounts::{EmailRefused, Timestamp};
use leptos::either::Either;
use leptos::prelude::*;

use crate::address::Address;
use crate::form::{Button, EmailField, Form, Look, OneButton, email_errors};
use crate::pages::parts::Moment;
use crate::{Page, Reader, paths};

/// The address now, the one that waits, and what was typed.
#[derive(Clone, Debug)]
pub struct Props {
    /// The account's address.
    pub address: String,
    /// The address that waits to be confirmed, and until when its link works.
    pub pending: Option<(String, Timestamp)>,
    /// The new address as typed.
    pub email: String,
    /// Why it was refused.
    pub email_error: Option<EmailRefused>,
    /// The current moment.
    pub now: Timestamp,
}

/// The page at [`paths::ACCOUNT_EMAIL`].
pub fn page(t: Reader, props: Props) -> Page {
    let Props { address, pending, email, email_error, now } = props;
    let errors = email_errors(t, email_error);
    let pending = pending.map(|(address, until)| view! { <Pending t address until now/> });
    let told = t.change_email_now();
    Page::new(t.change_email_title()).in_account().errors(&errors).body(view! {
        {pending}
        <p class="lede">{told.s0} <Address of=address/> {told.s1}</p>
        <Form t action=paths::ACCOUNT_EMAIL>
            <EmailField
                t
                label=t.change_email_new()
                autocomplete="email"
                value=email
                hint=Some(t.change_email_hint())
                error=errors.of("email")
            />
            <Button label=t.change_email_button()/>
        </Form>
    })
}

#[component]
fn Pending(t: Reader, address: String, until: Timestamp, now: Timestamp) -> impl IntoView {
    let told = if now < until {
        let (waiting, works) = (t.change_email_waiting(), t.change_email_until());
        Either::Left(view! {
            {waiting.s0} <Address of=address/> {waiting.s1} " " {works.s0} <Moment t at=until now/> {works.s1}
        })
    } else {
        let lapsed = t.change_email_lapsed();
        Either::Right(view! { {lapsed.s0} <Address of=address/> {lapsed.s1} })
    };
    view! {
        <div class="note">
            <p>{told}</p>
            <OneButton t action=paths::ACCOUNT_EMAIL_CANCEL label=t.change_email_cancel() look=Look::Plain/>
        </div>
    }
}
