//! Links and codes of every kind of letter survive the way into a mail program, and what mail programs and relays do to
//! mail on it (R-ML-4, M-16).

use std::collections::BTreeSet;
use std::time::Duration;

use accounts::links::{Code, LinkToken, Minting, Purpose};
use accounts::mail::{Mail, ResetCause};
use accounts::{KeyRing, Timestamp};
use app::{Language, Reader, Site, Zone, letters};
use mail::{Mailer, Memory, OutgoingMail};
use scraper::{ElementRef, Html, Selector};
use uuid::Uuid;

use crate::mime;

const NOW: Timestamp = Timestamp::from_millis(1_795_528_920_000);
const UNTIL: Timestamp = Timestamp::from_millis(1_795_615_320_000);
const SITE: &str = "https://accounts.example.org";
/// The worst of codes: it begins with zeros.
const CODE: &str = "007040";

fn token() -> LinkToken {
    let ring = KeyRing::new(&[[7; 32]], SITE).expect("keys");
    let ttl = Duration::from_hours(1);
    ring.mint(
        &Minting { purpose: Purpose::Activate.into(), subject: Uuid::from_u128(7), state: &[], aad: b"", ttl },
        NOW,
    )
}

fn code() -> Code {
    Code::parse(CODE).expect("a code")
}

fn reset(cause: ResetCause, activates: bool) -> Mail {
    Mail::ResetPassword { token: token(), until: UNTIL, activates, password_stays: cause == ResetCause::Asked, cause }
}

/// A letter of every kind, with a fresh token.
fn every_kind() -> Vec<Mail> {
    let (until, at) = (UNTIL, NOW);
    vec![
        Mail::Activate { token: token(), code: code(), until },
        Mail::AlreadyRegistered,
        Mail::ActivationReminder { token: token(), until, expires: until },
        reset(ResetCause::Asked, false),
        reset(ResetCause::Operator, true),
        reset(ResetCause::Locked, false),
        Mail::PasswordChanged { lock: Some(token()), at },
        Mail::NoticesOff { lock: Some(token()), at },
        Mail::ConfirmNewEmail { token: token(), until },
        Mail::EmailChangeRequested { new_address_masked: "a•••@example.org".into(), token: token(), until },
        Mail::EmailChanged { token: token(), until },
        Mail::AccountDeleted { at, by_operator: false },
        Mail::AccountDeleted { at, by_operator: true },
        Mail::SignIn { token: token(), code: code(), until },
        Mail::NewSignIn {
            user_agent: "Firefox\r\nBcc: eve@example.com <b>".into(),
            token: token(),
            lock: None,
            at,
            more: 2,
        },
    ]
}

/// The number of a kind, its token and its code. A new kind does not compile until it is here, and fails until it is in
/// the list above.
fn essence(mail: &Mail) -> (u8, Option<&LinkToken>, Option<&Code>) {
    match mail {
        Mail::Activate { token, code, .. } => (0, Some(token), Some(code)),
        Mail::AlreadyRegistered => (1, None, None),
        Mail::ActivationReminder { token, .. } => (2, Some(token), None),
        Mail::ResetPassword { token, .. } => (3, Some(token), None),
        Mail::PasswordChanged { lock, .. } => (4, lock.as_ref(), None),
        Mail::ConfirmNewEmail { token, .. } => (5, Some(token), None),
        Mail::EmailChangeRequested { token, .. } => (6, Some(token), None),
        Mail::EmailChanged { token, .. } => (7, Some(token), None),
        Mail::AccountDeleted { .. } => (8, None, None),
        Mail::SignIn { token, code, .. } => (9, Some(token), Some(code)),
        Mail::NewSignIn { token, .. } => (10, Some(token), None),
        Mail::NoticesOff { lock, .. } => (11, lock.as_ref(), None),
    }
}
const KINDS: u8 = 12;

fn site(name: &str) -> Site {
    Site {
        name: name.into(),
        support_email: Some("help@example.org".into()),
        public_url: SITE.into(),
        ..Site::default()
    }
}

/// The message as it goes over the wire.
async fn raw(t: Reader, site: &Site, mail: &Mail) -> String {
    let memory = Memory::new("Vestibule <no-reply@example.org>".parse().expect("a sender"));
    let letter = letters::letter(t, site, mail);
    let mail = OutgoingMail { id: "0190a1b2".into(), to: "ann@example.org".into(), at: NOW, letter };
    Mailer::Memory(memory.clone()).send(&mail).await.expect("sent");
    memory.take().remove(0).raw
}

/// What relays and mailbox files do to messages.
fn on_the_way(raw: &str) -> Vec<(&'static str, String)> {
    let each_line = |change: fn(&str) -> String| raw.split("\r\n").map(change).collect::<Vec<_>>().join("\r\n");
    vec![
        ("untouched", raw.to_owned()),
        ("blanks at the ends of lines are lost", each_line(|line| line.trim_end_matches([' ', '\t']).to_owned())),
        (
            "a mailbox file escapes From",
            each_line(|line| match line.strip_prefix("From ") {
                Some(rest) => format!(">From {rest}"),
                None => line.to_owned(),
            }),
        ),
        (
            "names of headers in capitals",
            each_line(|line| match line.split_once(": ") {
                Some(("Content-Transfer-Encoding", value)) => {
                    format!("Content-Transfer-Encoding: {}", value.to_lowercase())
                }
                _ => line.to_owned(),
            }),
        ),
        ("a signature is added by a relay", format!("{raw}\r\n-- \r\nScanned.\r\n")),
    ]
}

/// What a program makes clickable in plain text: up to a blank, a quote or a bracket, without closing punctuation.
fn clickable(text: &str) -> Vec<&str> {
    let starts = text.match_indices("http").map(|(at, _)| &text[at..]);
    let words = starts.map(|rest| rest.split(|c: char| c.is_whitespace() || "<>\"'()[]".contains(c)).next());
    words.flatten().map(|word| word.trim_end_matches(|c: char| ".,;:!?-_*~".contains(c))).collect()
}

#[tokio::test]
async fn headers_hold_nothing_of_a_visitor_and_the_recipient_has_no_name_r_ml_5() {
    for mail in every_kind() {
        let raw = raw(Reader::english(), &site("Vestibule"), &mail).await;
        let head = raw.split_once("\r\n\r\n").expect("a head").0;
        let line = |name: &str| head.lines().filter(|line| line.starts_with(name)).collect::<Vec<_>>();
        assert_eq!(line("From:"), ["From: Vestibule <no-reply@example.org>"]);
        assert_eq!(line("To:"), ["To: ann@example.org"]);
        let [subject] = line("Subject:")[..] else { panic!("one subject in {head}") };
        assert!(!subject.contains(['@', '=', '/']) && !head.contains("Firefox") && line("Bcc:").is_empty(), "{head}");
    }
}

#[tokio::test]
async fn a_letter_says_its_language_and_needs_more_than_ascii_in_no_header_but_its_subject_r_la_3() {
    for language in Language::all() {
        for mail in every_kind() {
            let raw = raw(Reader::of(language, Zone::UTC), &site("Vestibule"), &mail).await;
            let head = raw.split_once("\r\n\r\n").expect("a head").0.replace("\r\n ", " ");
            assert_eq!(mime::header(&head, "Content-Language"), Some(language.tag()));
            let encoded = head.lines().filter(|line| line.contains("=?") || !line.is_ascii());
            assert!(encoded.clone().all(|line| line.starts_with("Subject: ")), "{head}");
        }
    }
}

#[tokio::test]
async fn the_link_of_every_letter_survives_the_way_and_the_mail_program_r_ml_4_m_16() {
    let mut kinds = BTreeSet::new();
    for site in [
        site("Vestibule"),
        site("Grüße & <Söhne> 🦊"),
        site("A name of the greatest length, with = and . in it: sixty-four"),
    ] {
        for _ in 0..10 {
            for mail in every_kind() {
                let raw = raw(Reader::english(), &site, &mail).await;
                kinds.insert(essence(&mail).0);
                for (what, raw) in on_the_way(&raw) {
                    check_link(&mail, &raw, what);
                    check_code(&mail, &raw, what);
                }
            }
        }
    }
    assert_eq!(kinds, (0..KINDS).collect(), "every kind was looked at");
}

fn check_link(mail: &Mail, raw: &str, what: &str) {
    let Some(token) = essence(mail).1 else { return };
    let [(_, text), (_, html)] = <[_; 2]>::try_from(mime::parts(raw)).expect("text and HTML");
    let link = text.lines().find(|line| line.ends_with(token.expose())).unwrap_or_else(|| panic!("{what}: {text}"));
    assert!(link.starts_with(&format!("{SITE}/")), "{what}: alone on its line: {link}");
    assert!(link.bytes().all(|b| b.is_ascii_alphanumeric() || b":/.-_".contains(&b)), "nothing to escape in {link}");
    assert!(clickable(&text).contains(&link), "{what}: all of it is clickable: {:?}", clickable(&text));
    let anchor = Selector::parse("a[href]").expect("a selector");
    let document = Html::parse_document(&html);
    let hrefs: Vec<_> = document.select(&anchor).filter_map(|a| a.attr("href")).collect();
    assert!(hrefs.contains(&link), "{what}: {hrefs:?}");
    assert!(hrefs.iter().all(|href| href.starts_with(SITE) || href.starts_with("mailto:")), "I-10: {hrefs:?}");
}

fn check_code(mail: &Mail, raw: &str, what: &str) {
    let Some(code) = essence(mail).2 else { return };
    let [(_, text), (_, html)] = <[_; 2]>::try_from(mime::parts(raw)).expect("text and HTML");
    let typed = |line: &str| Code::parse(line.trim()).as_ref() == Some(code);
    assert!(text.lines().any(typed), "{what}: a line that can be copied into the form: {text}");
    let document = Html::parse_document(&html);
    // In two halves to read, and in one piece to copy.
    let every = Selector::parse("*").expect("a selector");
    let whole = |element: ElementRef<'_>| typed(&element.text().collect::<String>());
    assert!(document.select(&every).any(whole), "{what}: {html}");
}

#[tokio::test]
async fn every_letter_is_plain_ascii_in_short_lines_without_anything_remote_r_ml_4() {
    for mail in every_kind() {
        let raw = raw(Reader::english(), &site("Grüße & <Söhne> 🦊"), &mail).await;
        assert!(raw.is_ascii() && raw.lines().all(|line| line.len() <= 78), "{raw}");
        assert!(!raw.replace("\r\n", "").contains(['\r', '\n']), "no line ends half");
        let html = &mime::parts(&raw)[1].1;
        for remote in ["<img", "<script", "<link", "@import", "url(", "src="] {
            assert!(!html.contains(remote), "{remote} in {html}");
        }
        assert!(!html.contains("<Söhne>") && !html.contains("eve@example.com"), "{html}");
        let head = raw.split_once("\r\n\r\n").expect("a head").0;
        for once in ["\r\nSubject: ", "\r\nTo: ", "\r\nMessage-ID: ", "\r\nAuto-Submitted: auto-generated"] {
            assert_eq!(head.matches(once).count(), 1, "{once} in {head}");
        }
        assert!(!head.contains("List-Unsubscribe") && !head.contains("Bcc"), "{head}");
    }
}
