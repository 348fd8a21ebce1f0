//! Every page that is told any text, told only this one.

use std::time::Duration;

use accounts::ApplicationId;
use accounts::account::Protection;
use accounts::audit::{Detail, Entry};
use accounts::kinds::Event;
use accounts::links::{Code, IncomingToken, LinkError, Purpose};
use accounts::sessions::SessionInfo;
use accounts::sign_up::{MailProgress, Progress, SignUpRequest};
use app::pages::applications::Knows;
use app::pages::dev::letter::{LetterLink, Tab};
use app::pages::dev::mailbox::LetterRow;
use app::pages::problem::{self, Again, Problem};
use app::pages::*;
use app::samples::NOW;
use app::{Page, Reader};
use uuid::Uuid;

type Named = Vec<(&'static str, Page)>;

pub(super) fn pages(hostile: &str) -> Named {
    [
        sign_up(hostile),
        sign_in(hostile),
        account_pages(hostile),
        links(hostile),
        application_pages(hostile),
        development(hostile),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn sign_up(hostile: &str) -> Named {
    let t = Reader::english();
    let text = || hostile.to_owned();
    let waiting = |email, progress| {
        sign_up::waiting::page(
            t,
            sign_up::waiting::Props {
                attempt: Some(SignUpRequest { email, progress, resend_after: Duration::ZERO }),
                now: NOW,
                code_error: None,
                address_error: None,
                address_typed: text(),
                sender: text(),
            },
        )
    };
    let gmail = format!("{hostile}@gmail.com");
    vec![
        ("home", home::page(t, home::Props { site_name: text() })),
        (
            "register",
            sign_up::register::page(
                t,
                sign_up::register::Props { email: text(), onward: Some(text()), ..Default::default() },
            ),
        ),
        ("waiting", waiting(text(), Progress::Waiting(MailProgress::HandedOver { at: NOW }))),
        ("inbox", waiting(gmail, Progress::Waiting(MailProgress::Queued))),
        ("refused", waiting(text(), Progress::Waiting(MailProgress::Refused))),
        ("activated", waiting(text(), Progress::ActivatedHere)),
        ("elsewhere", waiting(text(), Progress::ActivatedElsewhere)),
        ("activate", sign_up::activate::page(t, activate_props(hostile, true))),
        ("activate elsewhere", sign_up::activate::page(t, activate_props(hostile, false))),
    ]
}

fn sign_in(hostile: &str) -> Named {
    let t = Reader::english();
    let text = || hostile.to_owned();
    let dead = |dead| {
        dead_link::page(
            t,
            dead_link::Props { dead, purpose: Purpose::Reset, renew: Some(IncomingToken::found_in(hostile)) },
        )
    };
    vec![
        ("expired", dead(LinkError::Expired { address: text() })),
        ("superseded", dead(LinkError::Superseded { address: text() })),
        ("link sent", link_sent::page(t, link_sent::Props { address_masked: text() })),
        (
            "login",
            sign_in::password::page(
                t,
                sign_in::password::Props {
                    email: text(),
                    next: Some(text()),
                    onward: Some(text()),
                    error: Some(sign_in::password::LoginError::Unconfirmed),
                },
            ),
        ),
        ("ended", outcome::page(t, outcome::Props { outcome: outcome::Outcome::ChangeStopped, address: Some(text()) })),
        ("forgot", recovery::forgot::page(t, recovery::forgot::Props { email: text(), email_error: None })),
        (
            "reset",
            recovery::reset::page(
                t,
                recovery::reset::Props {
                    token: IncomingToken::found_in(hostile),
                    address: text(),
                    ..Default::default()
                },
            ),
        ),
    ]
}

fn account_pages(hostile: &str) -> Named {
    let t = Reader::english();
    let text = || hostile.to_owned();
    vec![
        (
            "account",
            account::overview::page(
                t,
                account::overview::Props {
                    address: text(),
                    previous_sign_in: None,
                    member_since: NOW,
                    pending_email: Some(text()),
                    earlier_addresses: vec![(text(), NOW)],
                    now: NOW,
                },
            ),
        ),
        ("password", account::password::page(t, account::password::Props { address: text(), ..Default::default() })),
        (
            "email",
            account::email::page(
                t,
                account::email::Props {
                    address: text(),
                    pending: Some((text(), NOW)),
                    email: text(),
                    email_error: None,
                    now: NOW,
                },
            ),
        ),
        (
            "sessions",
            account::sessions::page(
                t,
                account::sessions::Props {
                    sessions: vec![SessionInfo {
                        id: Uuid::nil(),
                        current: false,
                        user_agent: text(),
                        started: NOW,
                        last_seen: NOW,
                    }],
                    notices_on: true,
                    now: NOW,
                },
            ),
        ),
        (
            "security",
            account::security::page(
                t,
                account::security::Props {
                    address: text(),
                    protection: Protection {
                        address_since: NOW,
                        password_since: None,
                        notices_on: true,
                        pending: Some((text(), NOW)),
                        earlier_addresses: vec![(text(), NOW)],
                    },
                    sessions: Vec::new(),
                    entries: Vec::new(),
                    now: NOW,
                },
            ),
        ),
        (
            "activity",
            account::activity::page(
                t,
                account::activity::Props {
                    entries: vec![Entry {
                        at: NOW,
                        event: Event::SignedIn,
                        detail: None,
                        user_agent: Some(text()),
                        client: Some(text()),
                    }],
                    older: Some(text()),
                    now: NOW,
                },
            ),
        ),
        ("delete", account::delete::page(t, account::delete::Props { address: text(), ..Default::default() })),
        (
            "reauthenticate",
            account::reauthenticate::page(
                t,
                account::reauthenticate::Props {
                    next: text(),
                    address: text(),
                    kept: vec![(text(), text())],
                    ..Default::default()
                },
            ),
        ),
    ]
}

fn links(hostile: &str) -> Named {
    let t = Reader::english();
    let text = || hostile.to_owned();
    let again = Again { action: text(), typed: vec![(text(), text())], password: true };
    vec![
        (
            "confirm",
            account::confirm_email::page(
                t,
                account::confirm_email::Props {
                    token: IncomingToken::found_in(hostile),
                    address_new: text(),
                    address_old: text(),
                    own: false,
                },
            ),
        ),
        (
            "veto",
            account::veto_email::page(
                t,
                account::veto_email::Props { token: IncomingToken::found_in(hostile), address_new_masked: text() },
            ),
        ),
        (
            "undo",
            account::undo_email::page(
                t,
                account::undo_email::Props { token: IncomingToken::found_in(hostile), address_old: text() },
            ),
        ),
        ("sign in mail", sign_in::mail::page(t, sign_in::mail::Props { email: text(), email_error: None })),
        ("sign in sent", sign_in::mail_sent::page(t, sign_in::mail_sent::Props { address: text(), code_error: None })),
        (
            "sign in link",
            sign_in::link::page(
                t,
                sign_in::link::Props { token: IncomingToken::found_in(hostile), address_masked: text(), code: None },
            ),
        ),
        (
            "sign in code",
            sign_in::link::page(
                t,
                sign_in::link::Props {
                    token: IncomingToken::found_in(hostile),
                    address_masked: text(),
                    code: Code::parse("482913"),
                },
            ),
        ),
        ("lock", recovery::lock::page(t, recovery::lock::Props { token: IncomingToken::found_in(hostile) })),
        (
            "notices off",
            account::notices_off::page(t, account::notices_off::Props { token: IncomingToken::found_in(hostile) }),
        ),
        (
            "broken",
            problem::page(
                t,
                problem::Props { kind: Problem::Broken { request_id: text() }, again: None, reload: false },
            ),
        ),
        (
            "send again",
            problem::page(
                t,
                problem::Props { kind: Problem::Overloaded { retry_after: 5 }, again: Some(again), reload: false },
            ),
        ),
    ]
}

fn application_pages(hostile: &str) -> Named {
    use applications::{consent, not_open, onward, problem, sign_out};
    let t = Reader::english();
    let text = || hostile.to_owned();
    let asks = || vec![Knows::Account];
    let line = account::applications::ApplicationLine {
        id: ApplicationId::parse("wiki").expect("an id"),
        name: text(),
        home_url: Some(text()),
        since: NOW,
        last_used: NOW,
        knows: asks(),
        consented: true,
    };
    let entry = Entry {
        at: NOW,
        event: Event::ApplicationEntered,
        detail: Some(Detail::Application(text())),
        user_agent: None,
        client: None,
    };
    let consent = consent::Props {
        application: text(),
        answer_to: consent::AnswerTo::Host(text()),
        address: text(),
        asks: asks(),
        allowed: Vec::new(),
        request: text(),
    };
    let not_open = not_open::Props { application: text(), address: text(), support_email: Some(text()) };
    let list = account::applications::Props { applications: vec![line], now: NOW };
    let activity = account::activity::Props { entries: vec![entry], older: None, now: NOW };
    vec![
        ("consent", consent::page(t, consent)),
        ("onward", onward::page(t, onward::Props { application: text(), href: text() })),
        ("not open", not_open::page(t, not_open)),
        (
            "application problem",
            problem::page(t, problem::Props { application: Some(text()), reason: problem::Reason::Disabled }),
        ),
        ("sign out", sign_out::page(t, sign_out_props(hostile))),
        ("applications", account::applications::page(t, list)),
        ("entered", account::activity::page(t, activity)),
    ]
}

pub(super) fn sign_out_props(hostile: &str) -> applications::sign_out::Props {
    let text = || hostile.to_owned();
    applications::sign_out::Props { action: text(), application: Some(text()), hidden: vec![(text(), text())] }
}

fn development(hostile: &str) -> Named {
    let text = || hostile.to_owned();
    let rows = || vec![LetterRow { id: text(), to: text(), subject: text(), at: NOW }];
    vec![
        ("mailbox", dev::mailbox::page(dev::mailbox::Props { letters: rows(), to: text(), now: NOW })),
        ("no letter", dev::newest::page(dev::newest::Props { to: text() })),
        ("letter html", dev::letter::page(letter_props(hostile, Tab::Html))),
        ("letter text", dev::letter::page(letter_props(hostile, Tab::Text))),
        ("letter raw", dev::letter::page(letter_props(hostile, Tab::Raw))),
        ("previews", dev::previews::page(dev::previews::Props { names: vec![text()] })),
    ]
}

fn activate_props(hostile: &str, same_browser: bool) -> sign_up::activate::Props {
    let text = || hostile.to_owned();
    sign_up::activate::Props {
        token: IncomingToken::found_in(hostile),
        address_masked: text(),
        address: text(),
        same_browser,
        ..Default::default()
    }
}

fn letter_props(hostile: &str, view: Tab) -> dev::letter::Props {
    let text = || hostile.to_owned();
    dev::letter::Props {
        id: text(),
        to: text(),
        subject: text(),
        at: NOW,
        links: vec![LetterLink { words: text(), href: text() }],
        code: Some(text()),
        text: text(),
        headers: vec![(text(), text())],
        raw: text(),
        view,
        letters: vec![LetterRow { id: text(), to: text(), subject: text(), at: NOW }],
        only: text(),
        now: NOW,
    }
}
