//! The waiting page of this browser's attempt: for whom, what happens next, and how the mail is doing.

use accounts::{EmailRefused, Timestamp};
use leptos::prelude::*;

use super::parts::{LinkButton, Ways};
use crate::address::Address;
use crate::form::{Button, EmailField, Errors, Form, OneButton, email_errors};
use crate::layout::Around;
use crate::mark::Mark;
use crate::words::{self, CodeError};
use crate::{Page, paths};

mod status;
mod waiting;

/// What is known about the attempt.
#[derive(Clone, Debug)]
pub struct Props {
    /// Where the attempt stands.
    pub state: State,
    /// The current moment.
    pub now: Timestamp,
    /// Seconds until another mail can be asked for.
    pub resend_after: Option<u32>,
    /// Why the code was not taken.
    pub code_error: Option<CodeError>,
    /// Why the corrected address was refused.
    pub address_error: Option<EmailRefused>,
    /// The corrected address as typed.
    pub address_typed: String,
    /// The address our mail comes from, to look for.
    pub sender: String,
}

/// Where the attempt stands.
#[derive(Clone, Debug)]
pub enum State {
    /// The link was not followed yet.
    Waiting {
        /// The address as typed in this browser.
        address: String,
        /// How far the mail got.
        mail: MailState,
    },
    /// The link was followed, and this browser may go in.
    ActivatedHere {
        /// The account's address.
        address: String,
    },
    /// The account is active, but this browser has to sign in.
    ActivatedElsewhere {
        /// The account's address.
        address: String,
    },
    /// This browser has no attempt under way.
    NoAttempt,
}

/// How far the mail got. Only what the server knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailState {
    /// Waiting to be handed over.
    Queued,
    /// Held back while a great deal of mail is leaving.
    Held {
        /// When its turn comes.
        until: Timestamp,
    },
    /// The mail server took it.
    HandedOver {
        /// When.
        at: Timestamp,
    },
    /// The mail server cannot be reached; we keep trying.
    Delayed,
    /// The mail server does not take mail for this address.
    Refused,
    /// The mail server could not be reached for as long as the mail was of use.
    GivenUp,
    /// What became of it would show whether the address has an account.
    Untold,
}

/// The page at [`paths::REGISTER_SENT`].
pub fn page(props: Props) -> Page {
    match props.state.clone() {
        State::Waiting { address, mail } => waiting(address, mail, props),
        State::ActivatedHere { address } => Page::new("Your account is active").mark(Mark::Done).body(view! {
            <p class="lede">"You confirmed " <Address of=address/> "."</p>
            <OneButton action=paths::REGISTER_SENT label="Continue to my account"/>
        }),
        State::ActivatedElsewhere { address } => Page::new("Your account is active").mark(Mark::Done).body(view! {
            <p class="lede">
                "You confirmed " <Address of=address/> " in another browser. Sign in to use it here."
            </p>
            <LinkButton href=paths::LOGIN label="Sign in"/>
        }),
        State::NoAttempt if !props.address_typed.is_empty() => mistyped(props),
        State::NoAttempt => Page::new("No sign-up is waiting here").mark(Mark::Ended).body(view! {
            <p class="lede">
                "It may have begun in another browser, or it was removed or ran out. If you have a mail from us, try "
                "its newest link; otherwise start again."
            </p>
            <LinkButton href=paths::REGISTER label="Create account"/>
            <Ways ways=vec![(paths::LOGIN.to_owned(), "Sign in")]/>
        }),
    }
}

/// Another mail was asked for, for what is no address.
fn mistyped(props: Props) -> Page {
    let errors = email_errors(props.address_error);
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

fn waiting(address: String, mail: MailState, props: Props) -> Page {
    let errors = Errors::default()
        .with("code", props.code_error.map(words::code))
        .with("email", props.address_error.map(words::email));
    let (title, mark) = match mail {
        MailState::Refused => ("Check your address", Mark::Wrong),
        MailState::GivenUp => ("The mail was not sent", Mark::Wrong),
        _ => ("Check your mail", Mark::Sent),
    };
    Page::new(title)
        .mark(mark)
        .errors(&errors.clone())
        .body_with(move |Around { dev_mailbox, .. }| waiting::body(address, mail, props, &errors, dev_mailbox))
}
