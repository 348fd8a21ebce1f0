//! What can be done while waiting: open the inbox, type the code, ask again, correct the address.

use std::time::Duration;

use accounts::sign_up::{MailProgress, SignUpRequest};
use leptos::prelude::*;

use super::Props;
use super::status::Status;
use crate::form::{Button, CodeForm, EmailField, Errors, Form, Look, OneButton};
use crate::inbox::{self, Inbox};
use crate::pages::parts::DevMailboxButton;
use crate::when::{self, Lasting};
use crate::{Reader, paths};

pub(super) fn body(
    t: Reader,
    attempt: SignUpRequest,
    mail: MailProgress,
    props: Props,
    errors: &Errors,
    dev_mailbox: bool,
) -> AnyView {
    let SignUpRequest { email: address, resend_after, .. } = attempt;
    let Props { now, code_error, address_typed, sender, .. } = props;
    // Most mistakes are one letter: there is less to type when the address is there already. After another mistake,
    // what was typed, as long as it is kept.
    let begun = !address_typed.is_empty();
    let typed = if begun || errors.of("email").is_some() { address_typed } else { address.clone() };
    let correction = view! { <Correction t typed begun error=errors.of("email") mail/> };
    let inbox = if dev_mailbox {
        Some(view! { <DevMailboxButton to=Some(address.clone())/> }.into_any())
    } else {
        inbox::of(&address, &sender).map(|inbox| view! { <InboxButton t inbox/> }.into_any())
    };
    let status = view! { <Status t address mail now resend_after sender dev_mailbox/> };
    match mail {
        MailProgress::Refused => return view! { {status} {correction} }.into_any(),
        // There is no mail to open or to read a code in.
        MailProgress::GivenUp => {
            let again = view! { <Again t after=resend_after look=Look::Primary/> };
            return view! { {status} {again} {correction} }.into_any();
        }
        _ => {}
    }
    let look = if inbox.is_some() { Look::Plain } else { Look::Primary };
    // Where nothing may be told, the browser may have no password for the code to activate with; the link asks for it.
    let code = (mail != MailProgress::Untold || code_error.is_some()).then(|| {
        view! {
            <CodeForm
                t
                action=paths::REGISTER_CODE
                label=t.waiting_code()
                button=t.activate_button()
                look
                error=code_error
            />
        }
    });
    view! {
        {status}
        {inbox}
        {code}
        <Again t after=resend_after look=Look::Link/>
        {correction}
    }
    .into_any()
}

#[component]
fn InboxButton(t: Reader, inbox: Inbox) -> impl IntoView {
    let label = t.waiting_inbox(t.isolated(inbox.name));
    view! {
        <p><a class=Look::Primary.class() href=inbox.href rel="noreferrer">{label}</a></p>
    }
}

/// The script fetches this part anew too, so that the button comes back when its time is over.
#[component]
fn Again(t: Reader, after: Duration, look: Look) -> impl IntoView {
    let disabled = !after.is_zero();
    let wait = disabled.then(|| view! { <p class="quiet">{again_in(t, after)}</p> });
    view! {
        <div id="again">
            <OneButton t action=paths::REGISTER_RESEND label=t.waiting_again() look disabled/>
            {wait}
        </div>
    }
}

fn again_in(t: Reader, after: Duration) -> String {
    match when::lasting(after) {
        Lasting::Seconds(count) => t.waiting_again_seconds(count),
        Lasting::Minutes(count) => t.waiting_again_minutes(count),
        Lasting::Hours(count) => t.waiting_again_hours(count),
        Lasting::Days(count) => t.waiting_again_days(count),
    }
}

/// Corrects a mistyped address: tucked away, or first when the mail server refused it.
#[component]
fn Correction(t: Reader, typed: String, begun: bool, error: Option<String>, mail: MailProgress) -> impl IntoView {
    let first = mail == MailProgress::Refused;
    let open = first || begun || error.is_some();
    let look = if first { Look::Primary } else { Look::Plain };
    // Where nothing may be told, the account may be another browser's, and stays.
    let hint = (mail != MailProgress::Untold).then(|| t.waiting_correct_hint());
    let form = view! {
        <Form t action=paths::REGISTER_ADDRESS>
            <EmailField t label=t.waiting_correct_address() value=typed hint error/>
            <Button label=t.waiting_correct_button() look/>
        </Form>
    };
    if first {
        form.into_any()
    } else {
        view! { <details open=open><summary>{t.waiting_wrong_address()}</summary>{form}</details> }.into_any()
    }
}
