//! From the start page to an active account.

use std::time::Duration;

use accounts::sign_up::{MailProgress, Progress, SignUpRequest};
use accounts::{EmailRefused, PasswordRefused};

use super::{ADDRESS, MASKED, MIN_LENGTH, NOW, hours, shown, token};
use crate::pages::{home, link_sent, sign_up};
use crate::words::CodeError;
use crate::{Page, Reader};

pub(super) fn pages(t: Reader) -> Vec<(&'static str, Page)> {
    let mut pages = vec![shown("home", |props| home::page(t, props), home::Props { site_name: "Vestibule".into() })];
    pages.extend(register_states(t));
    pages.extend(waiting_states(t));
    pages.extend(activate_states(t));
    pages.push(shown(
        "link-sent",
        |props| link_sent::page(t, props),
        link_sent::Props { address_masked: MASKED.into() },
    ));
    pages
}

fn register_states(t: Reader) -> [(&'static str, Page); 3] {
    let empty = sign_up::register::Props { min_length: MIN_LENGTH, ..Default::default() };
    let mistakes = sign_up::register::Props {
        email: "ann@example".into(),
        email_error: Some(EmailRefused::NoDot),
        password_error: Some(PasswordRefused::TooShort { min: MIN_LENGTH, has: 9 }),
        ..empty.clone()
    };
    let again = sign_up::register::Props {
        email: "ann".into(),
        email_error: Some(EmailRefused::NoAt),
        password_blank_again: true,
        ..empty.clone()
    };
    [("register", empty), ("register-mistakes", mistakes), ("register-password-again", again)]
        .map(|(name, props)| shown(name, |props| sign_up::register::page(t, props), props))
}

fn waiting_states(t: Reader) -> Vec<(&'static str, Page)> {
    let attempt = |address: &str, progress| sign_up::waiting::Props {
        attempt: Some(SignUpRequest { email: address.into(), progress, resend_after: Duration::ZERO }),
        now: NOW,
        code_error: None,
        address_error: None,
        address_typed: String::new(),
        sender: "no-reply@example.org".into(),
    };
    let waiting = |address, mail| attempt(address, Progress::Waiting(mail));
    let again_in = |seconds| SignUpRequest {
        email: ADDRESS.into(),
        progress: Progress::Waiting(MailProgress::Queued),
        resend_after: Duration::from_secs(seconds),
    };
    let queued = sign_up::waiting::Props { attempt: Some(again_in(40)), ..waiting(ADDRESS, MailProgress::Queued) };
    let none = || sign_up::waiting::Props { attempt: None, ..waiting(ADDRESS, MailProgress::Untold) };
    let sent = MailProgress::HandedOver { at: NOW - hours(1) };
    let states = [
        ("waiting-queued", queued),
        ("waiting-sent", waiting("ann@gmail.com", sent)),
        ("waiting-sent-elsewhere", waiting(ADDRESS, sent)),
        ("waiting-delayed", waiting(ADDRESS, MailProgress::Delayed)),
        ("waiting-held", waiting(ADDRESS, MailProgress::Held { until: NOW + hours(1) / 4 })),
        ("waiting-given-up", waiting(ADDRESS, MailProgress::GivenUp)),
        ("waiting-untold", waiting(ADDRESS, MailProgress::Untold)),
        ("waiting-refused", waiting("ann@exmaple.org", MailProgress::Refused)),
        (
            "waiting-wrong-code",
            sign_up::waiting::Props { code_error: Some(CodeError::Wrong { left: 2 }), ..waiting(ADDRESS, sent) },
        ),
        (
            "waiting-wrong-address",
            sign_up::waiting::Props {
                address_error: Some(EmailRefused::NoAt),
                address_typed: "ann at example.org".into(),
                ..waiting(ADDRESS, sent)
            },
        ),
        ("activated-here", attempt(ADDRESS, Progress::ActivatedHere)),
        ("activated-elsewhere", attempt(ADDRESS, Progress::ActivatedElsewhere)),
        ("no-attempt", none()),
        (
            "no-attempt-wrong-address",
            sign_up::waiting::Props {
                address_error: Some(EmailRefused::Space),
                address_typed: "ann lee@example.org".into(),
                ..none()
            },
        ),
    ];
    states.map(|(name, props)| shown(name, |props| sign_up::waiting::page(t, props), props)).into()
}

fn activate_states(t: Reader) -> Vec<(&'static str, Page)> {
    use sign_up::activate::ActivateError as Error;
    let here = sign_up::activate::Props {
        token: token(),
        address_masked: MASKED.into(),
        address: ADDRESS.into(),
        same_browser: true,
        min_length: MIN_LENGTH,
        ..Default::default()
    };
    let elsewhere = |error| sign_up::activate::Props { same_browser: false, error, ..here.clone() };
    let states = [
        ("activate", here.clone()),
        ("activate-elsewhere", elsewhere(None)),
        ("activate-wrong-password", elsewhere(Some(Error::WrongPassword))),
        ("activate-no-password", elsewhere(Some(Error::NeedsPassword))),
        ("activate-new-password", elsewhere(Some(Error::NewPassword(PasswordRefused::Guessable)))),
        ("activate-throttled", elsewhere(Some(Error::Throttled { retry_after: 90 }))),
    ];
    states.map(|(name, props)| shown(name, |props| sign_up::activate::page(t, props), props)).into()
}
