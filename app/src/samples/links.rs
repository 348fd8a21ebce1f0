//! Where links from mails lead, and what stands in the way.

use accounts::links::{LinkError, Purpose};

use super::{ADDRESS, MASKED, shown, token};
use crate::pages::outcome::{self, Outcome};
use crate::pages::problem::{self, Again, Problem};
use crate::pages::{account, dead_link, recovery};
use crate::{Page, Reader, paths};

pub(super) fn pages(t: Reader) -> Vec<(&'static str, Page)> {
    let mut pages = live(t);
    pages.extend(ended(t));
    pages.extend(dead(t));
    pages.extend(problems(t));
    pages
}

fn live(t: Reader) -> Vec<(&'static str, Page)> {
    let confirm = account::confirm_email::Props {
        token: token(),
        address_new: "ann.lee@example.net".into(),
        address_old: ADDRESS.into(),
        own: true,
    };
    let confirm_elsewhere = account::confirm_email::Props { own: false, ..confirm.clone() };
    let veto = account::veto_email::Props { token: token(), address_new_masked: "a•••@example.net".into() };
    let undo = account::undo_email::Props { token: token(), address_old: ADDRESS.into() };
    vec![
        shown("confirm-email", |props| account::confirm_email::page(t, props), confirm),
        shown("confirm-email-elsewhere", |props| account::confirm_email::page(t, props), confirm_elsewhere),
        shown("veto-email", |props| account::veto_email::page(t, props), veto),
        shown("undo-email", |props| account::undo_email::page(t, props), undo),
        shown("lock-account", |props| recovery::lock::page(t, props), recovery::lock::Props { token: token() }),
        shown(
            "notices-off",
            |props| account::notices_off::page(t, props),
            account::notices_off::Props { token: token() },
        ),
    ]
}

fn ended(t: Reader) -> Vec<(&'static str, Page)> {
    let states = [
        ("ended-change-stopped", Outcome::ChangeStopped, Some(ADDRESS.to_owned())),
        ("ended-address-restored", Outcome::AddressRestored, Some(ADDRESS.to_owned())),
        ("ended-locked", Outcome::Locked, None),
        ("ended-signed-out", Outcome::SignedOut, None),
        ("ended-deleted", Outcome::Deleted, None),
        ("declined", Outcome::Declined, None),
        ("notices-off-done", Outcome::NoticesOff, None),
    ];
    let page =
        |(name, outcome, address)| shown(name, |props| outcome::page(t, props), outcome::Props { outcome, address });
    states.map(page).into()
}

fn dead(t: Reader) -> Vec<(&'static str, Page)> {
    let address = || MASKED.to_owned();
    let expired = || LinkError::Expired { address: address() };
    let superseded = || LinkError::Superseded { address: address() };
    let states = [
        ("link-not-ours", LinkError::Invalid, Purpose::Activate, None),
        ("link-already-active", LinkError::AlreadyActive, Purpose::Activate, None),
        ("account-already-active", LinkError::AlreadyActive, Purpose::Activate, None),
        ("link-superseded-untold", LinkError::Superseded { address: String::new() }, Purpose::Activate, Some(token())),
        ("link-expired", expired(), Purpose::Activate, Some(token())),
        ("link-superseded", superseded(), Purpose::Activate, Some(token())),
        ("link-superseded-reset", superseded(), Purpose::Reset, Some(token())),
        ("link-expired-email", expired(), Purpose::ChangeEmail, None),
        ("link-superseded-email", superseded(), Purpose::ChangeEmail, None),
        ("link-superseded-veto", superseded(), Purpose::VetoEmail, None),
        ("link-superseded-undo", superseded(), Purpose::UndoEmail, None),
        ("link-superseded-sign-in", superseded(), Purpose::SignIn, None),
        ("link-superseded-notices", superseded(), Purpose::ActionLink, None),
        ("link-superseded-lock", superseded(), Purpose::Lock, None),
    ];
    let page = |(name, dead, purpose, renew)| {
        shown(name, |props| dead_link::page(t, props), dead_link::Props { dead, purpose, renew })
    };
    let mut pages = Vec::from(states.map(page));
    pages.push(("link-address-taken", dead_link::address_taken(t)));
    pages
}

fn problems(t: Reader) -> Vec<(&'static str, Page)> {
    let states = [
        ("problem-not-found", Problem::NotFound),
        ("problem-cross-site", Problem::CrossSite),
        ("problem-method", Problem::MethodNotAllowed),
        ("problem-too-many", Problem::TooMany { retry_after: 90 }),
        ("problem-overloaded", Problem::Overloaded { retry_after: 5 }),
        ("problem-broken", Problem::Broken { request_id: "0193-7f2a".into() }),
        ("problem-bad-request", Problem::BadRequest),
        ("problem-too-large", Problem::TooLarge),
        ("problem-wrong-host", Problem::WrongHost { site: "https://accounts.example.org".into() }),
        ("problem-unsupported", Problem::Unsupported),
    ];
    let page = |(name, kind)| {
        let reload = matches!(kind, Problem::TooMany { .. } | Problem::Overloaded { .. });
        shown(name, |props| problem::page(t, props), problem::Props { kind, again: None, reload })
    };
    let mut pages = Vec::from(states.map(page));
    for (name, password) in [("problem-overloaded-form", false), ("problem-overloaded-password", true)] {
        let typed = vec![("email".to_owned(), ADDRESS.to_owned())];
        let again = Some(Again { action: paths::LOGIN.to_owned(), typed, password });
        pages.push(shown(
            name,
            |props| problem::page(t, props),
            problem::Props { kind: Problem::Overloaded { retry_after: 5 }, again, reload: false },
        ));
    }
    pages
}
