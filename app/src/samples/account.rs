//! What a member sees.

use accounts::account::Protection;
use accounts::audit::{Detail, Entry, LinkRefused};
use accounts::kinds::{Event, MailKind, Purpose};
use accounts::sessions::SessionInfo;
use accounts::{EmailRefused, PasswordRefused};
use uuid::Uuid;

use super::{ADDRESS, MIN_LENGTH, NOW, hours, shown};
use crate::pages::{account, sign_in};
use crate::{Page, Reader};

const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";
const IPHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) Version/19.1 Mobile Safari/604.1";

pub(super) fn pages(t: Reader) -> Vec<(&'static str, Page)> {
    let mut pages = overview(t);
    pages.extend(security_states(t));
    pages.extend(password_states(t));
    pages.extend(email_states(t));
    pages.extend(lists(t));
    pages.extend(last_questions(t));
    pages
}

fn overview(t: Reader) -> Vec<(&'static str, Page)> {
    let plain = account::overview::Props {
        address: ADDRESS.into(),
        previous_sign_in: Some(entry(26, Event::SignedIn, Some(FIREFOX))),
        member_since: NOW - hours(24 * 90),
        pending_email: None,
        earlier_addresses: Vec::new(),
        now: NOW,
    };
    let pending = account::overview::Props {
        pending_email: Some("ann.lee@example.net".into()),
        previous_sign_in: None,
        ..plain.clone()
    };
    let moved = account::overview::Props {
        earlier_addresses: vec![("ann@old.example".into(), NOW + hours(50))],
        ..plain.clone()
    };
    vec![
        shown("account", |props| account::overview::page(t, props), plain),
        shown("account-pending", |props| account::overview::page(t, props), pending),
        shown("account-moved", |props| account::overview::page(t, props), moved),
        ("account-sign-out", sign_in::sign_out::page(t)),
    ]
}

fn security_states(t: Reader) -> [(&'static str, Page); 2] {
    let calm = account::security::Props {
        address: ADDRESS.into(),
        protection: Protection {
            address_since: NOW - hours(24 * 90),
            password_since: Some(NOW - hours(26)),
            notices_on: true,
            pending: None,
            earlier_addresses: Vec::new(),
        },
        sessions: sessions(),
        entries: entries(),
        now: NOW,
    };
    let moving = account::security::Props {
        protection: Protection {
            address_since: NOW - hours(22),
            password_since: None,
            notices_on: false,
            pending: Some(("ann.lee@example.net".into(), NOW + hours(20))),
            earlier_addresses: vec![("ann@old.example".into(), NOW + hours(50))],
        },
        sessions: sessions().into_iter().take(1).collect(),
        ..calm.clone()
    };
    [
        shown("account-security", |props| account::security::page(t, props), calm),
        shown("account-security-moving", |props| account::security::page(t, props), moving),
    ]
}

fn password_states(t: Reader) -> [(&'static str, Page); 3] {
    let plain = account::password::Props { address: ADDRESS.into(), min_length: MIN_LENGTH, ..Default::default() };
    let mistakes = account::password::Props {
        current_wrong: true,
        new_error: Some(PasswordRefused::TooShort { min: MIN_LENGTH, has: 7 }),
        ..plain.clone()
    };
    let throttled = account::password::Props { throttled: Some(90), ..plain.clone() };
    [
        shown("account-password", |props| account::password::page(t, props), plain),
        shown("account-password-mistakes", |props| account::password::page(t, props), mistakes),
        shown("account-password-throttled", |props| account::password::page(t, props), throttled),
    ]
}

fn email_states(t: Reader) -> [(&'static str, Page); 4] {
    let plain = account::email::Props {
        address: ADDRESS.into(),
        pending: None,
        email: String::new(),
        email_error: None,
        now: NOW,
    };
    let pending =
        account::email::Props { pending: Some(("ann.lee@example.net".into(), NOW + hours(24))), ..plain.clone() };
    let lapsed =
        account::email::Props { pending: Some(("ann.lee@example.net".into(), NOW - hours(1))), ..plain.clone() };
    let mistake = account::email::Props {
        email: "ann@lee@example.net".into(),
        email_error: Some(EmailRefused::NoAt),
        ..plain.clone()
    };
    [
        shown("account-email", |props| account::email::page(t, props), plain),
        shown("account-email-pending", |props| account::email::page(t, props), pending),
        shown("account-email-lapsed", |props| account::email::page(t, props), lapsed),
        shown("account-email-mistake", |props| account::email::page(t, props), mistake),
    ]
}

fn sessions() -> Vec<SessionInfo> {
    let session = |id, current, user_agent: &str, age| SessionInfo {
        id: Uuid::from_u128(id),
        current,
        user_agent: user_agent.into(),
        started: NOW - hours(age),
        last_seen: NOW - hours(age / 20),
    };
    vec![
        session(1, true, FIREFOX, 2),
        session(2, false, IPHONE, 50),
        session(4, false, IPHONE, 90),
        session(3, false, "curl/8.5", 24 * 400),
    ]
}

fn entry(hours_ago: u64, event: Event, user_agent: Option<&str>) -> Entry {
    Entry {
        at: NOW - hours(hours_ago),
        event,
        detail: None,
        user_agent: user_agent.map(Into::into),
        client: user_agent.map(|_| "203.0.113.7".into()),
    }
}

fn entries() -> Vec<Entry> {
    let mail_sent =
        |hours_ago, kind| Entry { detail: Some(Detail::Mail(kind)), ..entry(hours_ago, Event::MailSent, None) };
    let of_application = |entry| Entry { detail: Some(Detail::Application("Lunarium".into())), ..entry };
    let late = Detail::RefusedLink(Purpose::Activate, LinkRefused::Expired);
    vec![
        entry(0, Event::SignedIn, Some(FIREFOX)),
        of_application(entry(1, Event::ApplicationEntered, Some(FIREFOX))),
        of_application(entry(2, Event::TokenReused, None)),
        entry(3, Event::SignInFailed, Some(IPHONE)),
        mail_sent(26, MailKind::PasswordChanged),
        entry(26, Event::PasswordChanged, Some(FIREFOX)),
        Entry { detail: Some(late), ..entry(27, Event::LinkRefused, Some(FIREFOX)) },
        mail_sent(27, MailKind::ResetPassword),
        entry(24 * 90, Event::Activated, Some(FIREFOX)),
        mail_sent(24 * 90, MailKind::Activate),
        entry(24 * 90, Event::Registered, Some(FIREFOX)),
    ]
}

fn lists(t: Reader) -> [(&'static str, Page); 4] {
    let here = sessions().remove(0);
    let busy = account::activity::Props { entries: entries(), older: Some("41".into()), now: NOW };
    let quiet = account::activity::Props { entries: Vec::new(), older: None, now: NOW };
    let several = account::sessions::Props { sessions: sessions(), notices_on: true, now: NOW };
    let alone = account::sessions::Props { sessions: vec![here], notices_on: false, now: NOW };
    [
        shown("account-sessions", |props| account::sessions::page(t, props), several),
        shown("account-sessions-alone", |props| account::sessions::page(t, props), alone),
        shown("account-activity", |props| account::activity::page(t, props), busy),
        shown("account-activity-empty", |props| account::activity::page(t, props), quiet),
    ]
}

fn last_questions(t: Reader) -> [(&'static str, Page); 4] {
    let delete = account::delete::Props { address: ADDRESS.into(), ..Default::default() };
    let mistakes = account::delete::Props { current_empty: true, confirm_wrong: true, ..delete.clone() };
    let again = account::reauthenticate::Props {
        next: "/account/email".into(),
        address: ADDRESS.into(),
        kept: vec![("email".into(), "ann.lee@example.net".into())],
        ..Default::default()
    };
    let wrong = account::reauthenticate::Props { wrong: true, ..again.clone() };
    [
        shown("account-delete", |props| account::delete::page(t, props), delete),
        shown("account-delete-mistakes", |props| account::delete::page(t, props), mistakes),
        shown("reauthenticate", |props| account::reauthenticate::page(t, props), again),
        shown("reauthenticate-wrong", |props| account::reauthenticate::page(t, props), wrong),
    ]
}
