//! Ways back in.

use accounts::links::Code;
use accounts::{EmailRefused, PasswordRefused};

use super::{ADDRESS, MASKED, MIN_LENGTH, shown, token};
use crate::pages::sign_in::password::LoginError;
use crate::pages::{recovery, sign_in};
use crate::words::CodeError;
use crate::{Page, Reader};

pub(super) fn pages(t: Reader) -> Vec<(&'static str, Page)> {
    let mut pages = login_states(t);
    pages.extend(forgot_states(t));
    pages.extend(reset_states(t));
    pages.extend(by_mail_states(t));
    pages
}

fn login_states(t: Reader) -> Vec<(&'static str, Page)> {
    let failed = |error| sign_in::password::Props {
        email: ADDRESS.into(),
        next: Some("/account/email".into()),
        error: Some(error),
        onward: None,
    };
    let states = [
        ("login", sign_in::password::Props::default()),
        ("login-refused", failed(LoginError::Refused)),
        (
            "login-mistake",
            sign_in::password::Props {
                email: "ann@example,org".into(),
                ..failed(LoginError::Address(EmailRefused::DomainSign(',')))
            },
        ),
        ("login-unconfirmed", failed(LoginError::Unconfirmed)),
        ("login-throttled", failed(LoginError::Throttled { retry_after: 600 })),
        (
            "login-empty",
            sign_in::password::Props {
                email: String::new(),
                ..failed(LoginError::Empty { email: true, password: true })
            },
        ),
    ];
    states.map(|(name, props)| shown(name, |props| sign_in::password::page(t, props), props)).into()
}

fn forgot_states(t: Reader) -> [(&'static str, Page); 5] {
    let mistake = recovery::forgot::Props { email: String::new(), email_error: Some(EmailRefused::Empty) };
    let again = recovery::forgot::Props { email: ADDRESS.into(), email_error: None };
    [
        shown("forgot-password", |props| recovery::forgot::page(t, props), recovery::forgot::Props::default()),
        shown("forgot-password-mistake", |props| recovery::forgot::page(t, props), mistake),
        shown("forgot-password-too-many", |props| recovery::forgot::page(t, props).too_many_tries(t, Some(720)), again),
        shown(
            "forgot-password-sent",
            |props| recovery::forgot_sent::page(t, props),
            recovery::forgot_sent::Props { address: ADDRESS.into() },
        ),
        shown(
            "forgot-password-sent-unknown",
            |props| recovery::forgot_sent::page(t, props),
            recovery::forgot_sent::Props::default(),
        ),
    ]
}

fn reset_states(t: Reader) -> [(&'static str, Page); 3] {
    let plain = recovery::reset::Props {
        token: token(),
        address: ADDRESS.into(),
        min_length: MIN_LENGTH,
        ..Default::default()
    };
    let mistake = recovery::reset::Props { error: Some(PasswordRefused::Personal), ..plain.clone() };
    let unconfirmed = recovery::reset::Props { unconfirmed: true, ..plain.clone() };
    [
        shown("reset-password", |props| recovery::reset::page(t, props), plain),
        shown("reset-password-mistake", |props| recovery::reset::page(t, props), mistake),
        shown("reset-password-unconfirmed", |props| recovery::reset::page(t, props), unconfirmed),
    ]
}

fn by_mail_states(t: Reader) -> [(&'static str, Page); 6] {
    let form = sign_in::mail::Props { email: ADDRESS.into(), email_error: None };
    let mistake = sign_in::mail::Props { email: "ann".into(), email_error: Some(EmailRefused::NoAt) };
    let sent = sign_in::mail_sent::Props { address: ADDRESS.into(), code_error: None };
    let exhausted = sign_in::mail_sent::Props { code_error: Some(CodeError::Exhausted), ..sent.clone() };
    let link = sign_in::link::Props { token: token(), address_masked: MASKED.into(), code: None };
    let elsewhere = sign_in::link::Props { code: Code::parse("482913"), ..link.clone() };
    [
        shown("sign-in-mail", |props| sign_in::mail::page(t, props), form),
        shown("sign-in-mail-mistake", |props| sign_in::mail::page(t, props), mistake),
        shown("sign-in-mail-sent", |props| sign_in::mail_sent::page(t, props), sent),
        shown("sign-in-mail-exhausted", |props| sign_in::mail_sent::page(t, props), exhausted),
        shown("sign-in-link", |props| sign_in::link::page(t, props), link),
        shown("sign-in-link-elsewhere", |props| sign_in::link::page(t, props), elsewhere),
    ]
}
