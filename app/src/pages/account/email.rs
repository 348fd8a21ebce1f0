//! Changes the address.

use accounts::{EmailRefused, Timestamp};
use leptos::either::Either;
use leptos::prelude::*;

use crate::address::Address;
use crate::form::{Button, EmailField, Form, Look, OneButton, email_errors};
use crate::pages::parts::Moment;
use crate::{Page, paths};

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
pub fn page(props: Props) -> Page {
    let Props { address, pending, email, email_error, now } = props;
    let errors = email_errors(crate::Reader::english(), email_error);
    let pending = pending.map(|(address, until)| view! { <Pending address until now/> });
    let hint = Some("We will send a link there. Your address changes when you follow it.".to_owned());
    Page::new("Change your address").in_account().errors(&errors).body(view! {
        {pending}
        <p class="lede">"Your address now: " <Address of=address/></p>
        <Form action=paths::ACCOUNT_EMAIL>
            <EmailField label="New e-mail address" autocomplete="email" value=email hint error=errors.of("email")/>
            <Button label="Send the link"/>
        </Form>
    })
}

#[component]
fn Pending(address: String, until: Timestamp, now: Timestamp) -> impl IntoView {
    let told = if now < until {
        Either::Left(view! {
            "Waiting for " <Address of=address/> " to be confirmed. The link we sent there works until "
            <Moment at=until now/> "."
        })
    } else {
        Either::Right(view! {
            <Address of=address/> " was not confirmed in time. Whoever reads its mail can still ask for a "
            "new link, until you cancel the change."
        })
    };
    view! {
        <div class="note">
            <p>{told}</p>
            <OneButton action=paths::ACCOUNT_EMAIL_CANCEL label="Cancel the change" look=Look::Plain/>
        </div>
    }
}
