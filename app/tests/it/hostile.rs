//! Whatever a property holds, it stays text.

use accounts::mail::ResetCause;
use accounts::sessions::SessionInfo;
use app::pages::account_sessions;
use app::samples::NOW;
use app::{Letter, Shell, Site, document, html, letters, samples};
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
        js_href: text(),
        dev_mailbox: true,
    }
}

/// Every letter, told only this text.
fn hostile_letters(hostile: &str) -> Vec<Letter> {
    use letters::*;
    let (site, text, until) = (site(hostile), || hostile.to_owned(), NOW);
    vec![
        activate::letter(&site, activate::Props { link: text(), code: Some(text()), until }),
        activation_reminder::letter(&site, activation_reminder::Props { link: text(), until, expires: NOW }),
        already_registered::letter(&site, already_registered::Props { login_link: text(), forgot_link: text() }),
        reset_password::letter(
            &site,
            reset_password::Props {
                link: text(),
                until,
                activates: true,
                password_stays: false,
                cause: ResetCause::ChangeStopped,
            },
        ),
        password_changed::letter(&site, password_changed::Props { at: NOW, lock_link: Some(text()) }),
        confirm_new_email::letter(&site, confirm_new_email::Props { link: text(), until }),
        email_change_requested::letter(
            &site,
            email_change_requested::Props { new_address_masked: text(), veto_link: text(), until },
        ),
        email_changed::letter(&site, email_changed::Props { undo_link: text(), until }),
        account_deleted::letter(&site, account_deleted::Props { at: NOW, by_operator: true }),
        sign_in::letter(&site, sign_in::Props { link: text(), code: text(), until }),
        new_sign_in::letter(
            &site,
            new_sign_in::Props { device: text(), at: NOW, more: 1, lock_link: Some(text()), off_link: text() },
        ),
        notices_off::letter(&site, notices_off::Props { at: NOW, lock_link: Some(text()) }),
    ]
}

#[test]
fn hostile_text_stays_text_on_every_page() {
    for hostile in HOSTILE {
        for (name, page) in pages::pages(hostile) {
            let shell = Shell { site: site(hostile).into(), ..samples::shell(name) };
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
    let page = account_sessions::page(account_sessions::Props {
        sessions: vec![SessionInfo {
            id: Uuid::nil(),
            current: true,
            user_agent: "Ransomware Inc. Firefox".into(),
            started: NOW,
            last_seen: NOW,
        }],
        notices_on: false,
        now: NOW,
    });
    let html = html(|| document(samples::shell("account-sessions"), page).into_any());
    assert!(html.contains("Firefox") && !html.contains("Ransomware"));
}
