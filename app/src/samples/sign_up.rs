//! From the start page to an active account.

use accounts::{EmailRefused, PasswordRefused};

use super::{ADDRESS, MASKED, MIN_LENGTH, NOW, TOKEN, hours};
use crate::Page;
use crate::pages::register_sent::{MailState, State};
use crate::pages::{activate, home, link_sent, register, register_sent};
use crate::words::CodeError;

pub(super) fn pages() -> Vec<(&'static str, Page)> {
    let mut pages = vec![("home", home::page(home::Props { site_name: "Vestibule".into() }))];
    pages.extend(register_states());
    pages.extend(waiting_states());
    pages.extend(activate_states());
    pages.push(("link-sent", link_sent::page(link_sent::Props { address_masked: MASKED.into() })));
    pages
}

fn register_states() -> [(&'static str, Page); 3] {
    let empty = register::Props { min_length: MIN_LENGTH, ..Default::default() };
    let mistakes = register::Props {
        email: "ann@example".into(),
        email_error: Some(EmailRefused::NoDot),
        password_error: Some(PasswordRefused::TooShort { min: MIN_LENGTH, has: 9 }),
        ..empty.clone()
    };
    let again = register::Props {
        email: "ann".into(),
        email_error: Some(EmailRefused::NoAt),
        password_blank_again: true,
        ..empty.clone()
    };
    [
        ("register", register::page(empty)),
        ("register-mistakes", register::page(mistakes)),
        ("register-password-again", register::page(again)),
    ]
}

fn waiting_states() -> Vec<(&'static str, Page)> {
    let waiting = |address: &str, mail| register_sent::Props {
        state: State::Waiting { address: address.into(), mail },
        now: NOW,
        resend_after: None,
        code_error: None,
        address_error: None,
        address_typed: String::new(),
        sender: "no-reply@example.org".into(),
    };
    let in_state = |state| register_sent::Props { state, ..waiting("", MailState::Queued) };
    let sent = MailState::HandedOver { at: NOW - hours(1) };
    let states = [
        ("waiting-queued", register_sent::Props { resend_after: Some(40), ..waiting(ADDRESS, MailState::Queued) }),
        ("waiting-sent", waiting("ann@gmail.com", sent)),
        ("waiting-sent-elsewhere", waiting(ADDRESS, sent)),
        ("waiting-delayed", waiting(ADDRESS, MailState::Delayed)),
        ("waiting-held", waiting(ADDRESS, MailState::Held { until: NOW + hours(1) / 4 })),
        ("waiting-given-up", waiting(ADDRESS, MailState::GivenUp)),
        ("waiting-untold", waiting(ADDRESS, MailState::Untold)),
        ("waiting-refused", waiting("ann@exmaple.org", MailState::Refused)),
        (
            "waiting-wrong-code",
            register_sent::Props { code_error: Some(CodeError::Wrong { left: 2 }), ..waiting(ADDRESS, sent) },
        ),
        (
            "waiting-wrong-address",
            register_sent::Props {
                address_error: Some(EmailRefused::NoAt),
                address_typed: "ann at example.org".into(),
                ..waiting(ADDRESS, sent)
            },
        ),
        ("activated-here", in_state(State::ActivatedHere { address: ADDRESS.into() })),
        ("activated-elsewhere", in_state(State::ActivatedElsewhere { address: ADDRESS.into() })),
        ("no-attempt", in_state(State::NoAttempt)),
        (
            "no-attempt-wrong-address",
            register_sent::Props {
                address_error: Some(EmailRefused::Space),
                address_typed: "ann lee@example.org".into(),
                ..in_state(State::NoAttempt)
            },
        ),
    ];
    states.map(|(name, props)| (name, register_sent::page(props))).into()
}

fn activate_states() -> Vec<(&'static str, Page)> {
    use activate::ActivateError as Error;
    let here = activate::Props {
        token: TOKEN.into(),
        address_masked: MASKED.into(),
        address: ADDRESS.into(),
        same_browser: true,
        error: None,
        min_length: MIN_LENGTH,
    };
    let elsewhere = |error| activate::Props { same_browser: false, error, ..here.clone() };
    let states = [
        ("activate", here.clone()),
        ("activate-elsewhere", elsewhere(None)),
        ("activate-wrong-password", elsewhere(Some(Error::WrongPassword))),
        ("activate-no-password", elsewhere(Some(Error::NeedsPassword))),
        ("activate-new-password", elsewhere(Some(Error::NewPassword(PasswordRefused::Guessable)))),
        ("activate-throttled", elsewhere(Some(Error::Throttled { retry_after: 90 }))),
    ];
    states.map(|(name, props)| (name, activate::page(props))).into()
}
