//! The development mailbox.

use std::time::Duration;

use accounts::sign_up::{MailProgress, Progress, SignUpRequest};

use super::{ADDRESS, MASKED, NOW, hours, shown};
use crate::pages::dev::letter::{LetterLink, Tab};
use crate::pages::dev::mailbox::LetterRow;
use crate::pages::outcome::{self, Outcome};
use crate::pages::{dev, link_sent, recovery, sign_in, sign_up};
use crate::{Page, Reader, paths};

pub(super) fn pages(t: Reader) -> Vec<(&'static str, Page)> {
    let (text, raw) = (letter(Tab::Text), letter(Tab::Raw));
    let names = super::letters(t).into_iter().map(|(name, _)| name.to_owned()).collect();
    let mailbox = |name, letters, to: &str| {
        shown(name, dev::mailbox::page, dev::mailbox::Props { letters, to: to.into(), now: NOW })
    };
    let mut pages = vec![
        mailbox("dev-mailbox", rows(), ""),
        mailbox("dev-mailbox-filtered", rows(), ADDRESS),
        mailbox("dev-mailbox-empty", Vec::new(), ""),
        mailbox("dev-mailbox-none-such", Vec::new(), "nobody@example.org"),
        shown("dev-newest-none", dev::newest::page, dev::newest::Props { to: ADDRESS.into() }),
        shown("dev-letter", dev::letter::page, letter(Tab::Html)),
        shown("dev-letter-text", dev::letter::page, text),
        shown("dev-letter-raw", dev::letter::page, raw),
        shown("dev-previews", dev::previews::page, dev::previews::Props { names }),
    ];
    pages.extend(leading_there(t));
    pages
}

/// The pages that wait for a mail, where the development mailbox takes it.
fn leading_there(t: Reader) -> Vec<(&'static str, Page)> {
    let waiting = |name, mail| {
        let props = sign_up::waiting::Props {
            attempt: Some(SignUpRequest {
                email: "ann@gmail.com".into(),
                progress: Progress::Waiting(mail),
                resend_after: Duration::ZERO,
            }),
            now: NOW,
            code_error: None,
            address_error: None,
            address_typed: String::new(),
            sender: "no-reply@localhost".into(),
        };
        shown(name, |props| sign_up::waiting::page(t, props), props)
    };
    let address = || ADDRESS.to_owned();
    let asked = sign_in::mail_sent::Props { address: address(), code_error: None };
    let locked = outcome::Props { outcome: Outcome::Locked, address: Some(address()) };
    vec![
        waiting("dev-waiting-queued", MailProgress::Queued),
        waiting("dev-waiting-sent", MailProgress::HandedOver { at: NOW }),
        waiting("dev-waiting-delayed", MailProgress::Delayed),
        waiting("dev-waiting-untold", MailProgress::Untold),
        shown(
            "dev-forgot-password-sent",
            |props| recovery::forgot_sent::page(t, props),
            recovery::forgot_sent::Props { address: address() },
        ),
        shown("dev-sign-in-mail-sent", |props| sign_in::mail_sent::page(t, props), asked),
        shown("dev-link-sent", |props| link_sent::page(t, props), link_sent::Props { address_masked: MASKED.into() }),
        shown("dev-ended-locked", |props| outcome::page(t, props), locked),
    ]
}

fn rows() -> Vec<LetterRow> {
    let row = |id: &str, subject: &str, ago| LetterRow {
        id: id.into(),
        to: ADDRESS.into(),
        subject: subject.into(),
        at: NOW - hours(ago),
    };
    vec![row("m2", "Activate your Vestibule account", 0), row("m1", "You already have a Vestibule account", 3)]
}

fn letter(view: Tab) -> dev::letter::Props {
    let text = super::letters(Reader::english()).into_iter().next().map(|(_, letter)| letter.text).unwrap_or_default();
    dev::letter::Props {
        id: "m2".into(),
        to: ADDRESS.into(),
        subject: "Activate your Vestibule account".into(),
        at: NOW,
        links: vec![LetterLink {
            words: "Activate my account".into(),
            href: super::site().link(&paths::activate(super::TOKEN)),
        }],
        code: Some("482913".into()),
        headers: vec![("From".into(), "Vestibule <no-reply@example.org>".into()), ("To".into(), ADDRESS.into())],
        raw: format!("To: {ADDRESS}\r\n\r\n{text}"),
        text,
        view,
        letters: rows(),
        only: String::new(),
        now: NOW,
    }
}
