//! Whatever a property holds, it stays text.

use accounts::links::{Code, LinkToken};
use accounts::mail::{Mail, ResetCause};
use accounts::sessions::SessionInfo;
use app::letters::letter;
use app::pages::account::sessions as account_sessions;
use app::samples::NOW;
use app::{Audience, Letter, Reader, Shell, Site, document, html, samples};
use leptos::prelude::*;
use scraper::Html;
use uuid::Uuid;

use crate::select;

mod pages;

const HOSTILE: &[&str] =
    &["\"><svg onload=1>", "</textarea><script>alert(1)</script>", "</title></noscript></style><img src=x onerror=1>"];

/// The elements that hostile text would add.
fn assert_tame(name: &str, html: &str) {
    for bad in ["<svg onload", "<script>", "<img", "</textarea>"] {
        assert!(!html.contains(bad), "{name}: {bad}");
    }
    let page = Html::parse_document(html);
    assert!(select(&page, "[onload], [onerror], img, script:not([src])").is_empty(), "{name}");
}

fn site(text: &str) -> Site {
    let text = || text.to_owned();
    Site {
        name: text(),
        support_email: Some(text()),
        public_url: text(),
        css_href: text(),
        own_css_hrefs: vec![text()],
        js_href: text(),
        audience: Audience::default(),
        dev_mailbox: true,
        icon_href: Some(text()),
        ..Site::default()
    }
}

/// Every letter, told only this text.
fn hostile_letters(hostile: &str) -> Vec<Letter> {
    let (site, text, until) = (site(hostile), || hostile.to_owned(), NOW);
    let token = || LinkToken::made_up(hostile);
    let code = || Code::parse("482913").expect("six digits");
    let mails = [
        Mail::Activate { token: token(), code: code(), until },
        Mail::ActivationReminder { token: token(), until, expires: NOW },
        Mail::AlreadyRegistered,
        Mail::ResetPassword {
            token: token(),
            until,
            activates: true,
            password_stays: false,
            cause: ResetCause::ChangeStopped,
        },
        Mail::PasswordChanged { lock: Some(token()), at: NOW },
        Mail::ConfirmNewEmail { token: token(), until },
        Mail::EmailChangeRequested { new_address_masked: text(), token: token(), until },
        Mail::EmailChanged { token: token(), until },
        Mail::AccountDeleted { at: NOW, by_operator: true },
        Mail::SignIn { token: token(), code: code(), until },
        Mail::NewSignIn { user_agent: text(), token: token(), lock: Some(token()), at: NOW, more: 1 },
        Mail::NoticesOff { lock: Some(token()), at: NOW },
    ];
    mails.iter().map(|mail| letter(Reader::english(), &site, mail)).collect()
}

#[test]
fn hostile_text_stays_text_on_every_page() {
    for hostile in HOSTILE {
        for (name, page) in pages::pages(hostile) {
            let shell = Shell { site: site(hostile).into(), ..samples::shell(Reader::english(), name) };
            assert_tame(name, &html(|| document(shell, page).into_any()));
        }
    }
}

#[test]
fn hostile_text_stays_text_in_every_letter() {
    for hostile in HOSTILE {
        for letter in hostile_letters(hostile) {
            assert_tame(&letter.subject, &letter.html);
        }
    }
}

#[test]
fn a_browsers_own_words_are_never_repeated() {
    let page = account_sessions::page(
        Reader::english(),
        account_sessions::Props {
            sessions: vec![SessionInfo {
                id: Uuid::nil(),
                current: true,
                user_agent: "Ransomware Inc. Firefox".into(),
                started: NOW,
                last_seen: NOW,
            }],
            notices_on: false,
            now: NOW,
        },
    );
    let html = html(|| document(samples::shell(Reader::english(), "account-sessions"), page).into_any());
    assert!(html.contains("Firefox") && !html.contains("Ransomware"));
}
