//! Ways back in.

use accounts::links::Code;
use accounts::{EmailRefused, PasswordRefused};

use super::{ADDRESS, MASKED, MIN_LENGTH, shown, token};
use crate::Page;
use crate::pages::login::{self, LoginError};
use crate::pages::{
    forgot_password, forgot_password_sent, reset_password, sign_in_link, sign_in_mail, sign_in_mail_sent,
};
use crate::words::CodeError;

pub(super) fn pages() -> Vec<(&'static str, Page)> {
    let mut pages = login_states();
    pages.extend(forgot_states());
    pages.extend(reset_states());
    pages.extend(by_mail_states());
    pages
}

fn login_states() -> Vec<(&'static str, Page)> {
    let failed =
        |error| login::Props { email: ADDRESS.into(), next: Some("/account/email".into()), error: Some(error) };
    let states = [
        ("login", login::Props::default()),
        ("login-refused", failed(LoginError::Refused)),
        (
            "login-mistake",
            login::Props {
                email: "ann@example,org".into(),
                ..failed(LoginError::Address(EmailRefused::DomainSign(',')))
            },
        ),
        ("login-unconfirmed", failed(LoginError::Unconfirmed)),
        ("login-throttled", failed(LoginError::Throttled { retry_after: 600 })),
        (
            "login-empty",
            login::Props { email: String::new(), ..failed(LoginError::Empty { email: true, password: true }) },
        ),
    ];
    states.map(|(name, props)| shown(name, login::page, props)).into()
}

fn forgot_states() -> [(&'static str, Page); 5] {
    let mistake = forgot_password::Props { email: String::new(), email_error: Some(EmailRefused::Empty) };
    let again = forgot_password::Props { email: ADDRESS.into(), email_error: None };
    [
        shown("forgot-password", forgot_password::page, forgot_password::Props::default()),
        shown("forgot-password-mistake", forgot_password::page, mistake),
        shown("forgot-password-too-many", |props| forgot_password::page(props).too_many_tries(Some(720)), again),
        shown(
            "forgot-password-sent",
            forgot_password_sent::page,
            forgot_password_sent::Props { address: ADDRESS.into() },
        ),
        shown("forgot-password-sent-unknown", forgot_password_sent::page, forgot_password_sent::Props::default()),
    ]
}

fn reset_states() -> [(&'static str, Page); 3] {
    let plain =
        reset_password::Props { token: token(), address: ADDRESS.into(), min_length: MIN_LENGTH, ..Default::default() };
    let mistake = reset_password::Props { error: Some(PasswordRefused::Personal), ..plain.clone() };
    let unconfirmed = reset_password::Props { unconfirmed: true, ..plain.clone() };
    [
        shown("reset-password", reset_password::page, plain),
        shown("reset-password-mistake", reset_password::page, mistake),
        shown("reset-password-unconfirmed", reset_password::page, unconfirmed),
    ]
}

fn by_mail_states() -> [(&'static str, Page); 6] {
    let form = sign_in_mail::Props { email: ADDRESS.into(), email_error: None };
    let mistake = sign_in_mail::Props { email: "ann".into(), email_error: Some(EmailRefused::NoAt) };
    let sent = sign_in_mail_sent::Props { address: ADDRESS.into(), code_error: None };
    let exhausted = sign_in_mail_sent::Props { code_error: Some(CodeError::Exhausted), ..sent.clone() };
    let link = sign_in_link::Props { token: token(), address_masked: MASKED.into(), code: None };
    let elsewhere = sign_in_link::Props { code: Code::parse("482913"), ..link.clone() };
    [
        shown("sign-in-mail", sign_in_mail::page, form),
        shown("sign-in-mail-mistake", sign_in_mail::page, mistake),
        shown("sign-in-mail-sent", sign_in_mail_sent::page, sent),
        shown("sign-in-mail-exhausted", sign_in_mail_sent::page, exhausted),
        shown("sign-in-link", sign_in_link::page, link),
        shown("sign-in-link-elsewhere", sign_in_link::page, elsewhere),
    ]
}
