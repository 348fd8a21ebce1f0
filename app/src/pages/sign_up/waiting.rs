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
use crate::{Page, paths};

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
pub fn page(props: Props) -> Page {
    let Some(attempt) = props.attempt.clone() else { return no_attempt(props) };
    match attempt.progress {
        Progress::Waiting(mail) => waiting(attempt, mail, props),
        Progress::ActivatedHere => Page::new("Your account is active").mark(Mark::Done).body(view! {
            <p class="lede">"You confirmed " <Address of=attempt.email/> "."</p>
            <OneButton action=paths::REGISTER_SENT label="Continue to my account"/>
        }),
        Progress::ActivatedElsewhere => Page::new("Your account is active").mark(Mark::Done).body(view! {
            <p class="lede">
                "You confirmed " <Address of=attempt.email/> " in another browser. Sign in to use it here."
            </p>
            <LinkButton href=paths::LOGIN label="Sign in"/>
        }),
    }
}

fn no_attempt(props: Props) -> Page {
    if !props.address_typed.is_empty() {
        return mistyped(props);
    }
    Page::new("No sign-up is waiting here").mark(Mark::Ended).body(view! {
        <p class="lede">
            "It may have begun in another browser, or it was removed or ran out. If you have a mail from us, try "
            "its newest link; otherwise start again."
        </p>
        <LinkButton href=paths::REGISTER label="Create account"/>
        <Ways ways=vec![(paths::LOGIN.to_owned(), "Sign in")]/>
    })
}

/// Another mail was asked for, for what is no address.
fn mistyped(props: Props) -> Page {
    let errors = email_errors(crate::Reader::english(), props.address_error);
    Page::new("The mail was not sent").errors(&errors).body(view! {
        <Form action=paths::REGISTER_RESEND>
            <EmailField value=props.address_typed error=errors.of("email")/>
            <Button label="Send me a new activation mail"/>
        </Form>
        <Ways ways=vec![
            (paths::REGISTER.to_owned(), "Create an account"),
            (paths::LOGIN.to_owned(), "Sign in"),
        ]/>
    })
}

fn waiting(attempt: SignUpRequest, mail: MailProgress, props: Props) -> Page {
    let errors = Errors::default()
        .with("code", props.code_error.map(|why| words::code(crate::Reader::english(), why)))
        .with("email", props.address_error.map(|why| words::email(crate::Reader::english(), why)));
    let (title, mark) = match mail {
        MailProgress::Refused => ("Check your address", Mark::Wrong),
        MailProgress::GivenUp => ("The mail was not sent", Mark::Wrong),
        _ => ("Check your mail", Mark::Sent),
    };
    Page::new(title)
        .mark(mark)
        .errors(&errors.clone())
        .body_with(move |Around { dev_mailbox, .. }| mailed::body(attempt, mail, props, &errors, dev_mailbox))
}
