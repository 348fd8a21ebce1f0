//! The waiting page of this browser's attempt: for whom, what happens next, and how the mail is doing.

use accounts::sign_up::{MailProgress, Progress, SignUpRequest};
use accounts::{EmailRefused, Timestamp};
use leptos::prelude::*;

use crate::address::Address;
use crate::form::{Button, EmailField, Errors, Form, OneButton, email_errors};
use crate::layout::Around;
use crate::mark::Mark;
use crate::pages::parts::{LinkButton, Ways};
use crate::words::{self, CodeError};
use crate::{Page, Reader, paths};

mod mailed;
mod status;

/// What is known about the attempt.
#[derive(Clone, Debug)]
pub struct Props {
    /// This browser's attempt, if it has one under way.
    pub attempt: Option<SignUpRequest>,
    /// The current moment.
    pub now: Timestamp,
    /// Why the code was not taken.
    pub code_error: Option<CodeError>,
    /// Why the corrected address was refused.
    pub address_error: Option<EmailRefused>,
    /// The corrected address as typed.
    pub address_typed: String,
    /// The address our mail comes from, to look for.
    pub sender: String,
}

/// The page at [`paths::REGISTER_SENT`].
pub fn page(t: Reader, props: Props) -> Page {
    let Some(attempt) = props.attempt.clone() else { return no_attempt(t, props) };
    match attempt.progress {
        Progress::Waiting(mail) => waiting(t, attempt, mail, props),
        Progress::ActivatedHere => {
            let told = t.activated_here();
            Page::new(t.activated_title()).mark(Mark::Done).body(view! {
                <p class="lede">{told.s0}<Address of=attempt.email/>{told.s1}</p>
                <OneButton t action=paths::REGISTER_SENT label=t.activated_here_button()/>
            })
        }
        Progress::ActivatedElsewhere => {
            let told = t.activated_elsewhere();
            Page::new(t.activated_title()).mark(Mark::Done).body(view! {
                <p class="lede">{told.s0}<Address of=attempt.email/>{told.s1}</p>
                <LinkButton href=paths::LOGIN label=t.activated_elsewhere_button()/>
            })
        }
    }
}

fn no_attempt(t: Reader, props: Props) -> Page {
    if !props.address_typed.is_empty() {
        return mistyped(t, props);
    }
    Page::new(t.no_attempt_title()).mark(Mark::Ended).body(view! {
        <p class="lede">{t.no_attempt_why()}</p>
        <LinkButton href=paths::REGISTER label=t.no_attempt_button()/>
        <Ways ways=vec![(paths::LOGIN.to_owned(), t.no_attempt_to_login())]/>
    })
}

/// Another mail was asked for, for what is no address.
fn mistyped(t: Reader, props: Props) -> Page {
    let errors = email_errors(t, props.address_error);
    Page::new(t.waiting_title_not_sent()).errors(&errors).body(view! {
        <Form t action=paths::REGISTER_RESEND>
            <EmailField t value=props.address_typed error=errors.of("email")/>
            <Button label=t.waiting_new_mail()/>
        </Form>
        <Ways ways=vec![
            (paths::REGISTER.to_owned(), t.no_attempt_to_register()),
            (paths::LOGIN.to_owned(), t.no_attempt_to_login()),
        ]/>
    })
}

fn waiting(t: Reader, attempt: SignUpRequest, mail: MailProgress, props: Props) -> Page {
    let errors = Errors::default()
        .with("code", props.code_error.map(|why| words::code(t, why)))
        .with("email", props.address_error.map(|why| words::email(t, why)));
    let (title, mark) = match mail {
        MailProgress::Refused => (t.waiting_title_refused(), Mark::Wrong),
        MailProgress::GivenUp => (t.waiting_title_not_sent(), Mark::Wrong),
        _ => (t.waiting_title(), Mark::Sent),
    };
    Page::new(title)
        .mark(mark)
        .errors(&errors.clone())
        .body_with(move |Around { dev_mailbox, .. }| mailed::body(t, attempt, mail, props, &errors, dev_mailbox))
}
