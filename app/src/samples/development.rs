//! The development mailbox.

use super::{ADDRESS, NOW, hours};
use crate::pages::dev_letter::{self, Tab};
use crate::pages::dev_mailbox::{self, LetterRow};
use crate::pages::dev_previews;
use crate::{Page, paths};

pub(super) fn pages() -> Vec<(&'static str, Page)> {
    let (text, raw) = (letter(Tab::Text), letter(Tab::Raw));
    let names = super::letters().into_iter().map(|(name, _)| name.to_owned()).collect();
    vec![
        ("dev-mailbox", dev_mailbox::page(dev_mailbox::Props { letters: rows(), now: NOW })),
        ("dev-mailbox-empty", dev_mailbox::page(dev_mailbox::Props { letters: Vec::new(), now: NOW })),
        ("dev-letter", dev_letter::page(letter(Tab::Html))),
        ("dev-letter-text", dev_letter::page(text)),
        ("dev-letter-raw", dev_letter::page(raw)),
        ("dev-previews", dev_previews::page(dev_previews::Props { names })),
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

fn letter(view: Tab) -> dev_letter::Props {
    let text = super::letters().into_iter().next().map(|(_, letter)| letter.text).unwrap_or_default();
    dev_letter::Props {
        id: "m2".into(),
        to: ADDRESS.into(),
        subject: "Activate your Vestibule account".into(),
        at: NOW,
        links: vec![super::site().link(&paths::activate(super::TOKEN))],
        code: Some("482913".into()),
        headers: vec![("From".into(), "Vestibule <no-reply@example.org>".into()), ("To".into(), ADDRESS.into())],
        raw: format!("To: {ADDRESS}\r\n\r\n{text}"),
        text,
        html_src: paths::dev_letter_html("m2"),
        view,
        letters: rows(),
        now: NOW,
    }
}
