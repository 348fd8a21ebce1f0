//! Ways to applications, and out of them.

use accounts::ApplicationId;

use super::{ADDRESS, NOW, hours, shown};
use crate::pages::account;
use crate::pages::account::applications::ApplicationLine;
use crate::pages::applications::consent::AnswerTo;
use crate::pages::applications::problem::Reason;
use crate::pages::applications::{Knows, consent, not_open, onward, problem, sign_out};
use crate::pages::{sign_in, sign_up};
use crate::{Page, Reader, paths};

const NAME: &str = "Lunarium";
const REQUEST: &str = "/oidc/authorize?client_id=lunarium&scope=openid%20email";

pub(super) fn pages(t: Reader) -> Vec<(&'static str, Page)> {
    let mut pages = ways_in(t);
    pages.extend(consents(t));
    pages.extend(refusals(t));
    pages.extend(own(t));
    pages.push(shown("sign-out-everything", |props| sign_out::page(t, props), leaving(paths::OIDC_LOGOUT, None)));
    let asked = leaving(paths::OIDC_LOGOUT, Some(NAME));
    pages.push(shown("sign-out-everything-asked", |props| sign_out::page(t, props), asked));
    pages
}

/// Those of the hosts of applications.
pub(super) fn bare(t: Reader) -> Vec<(&'static str, Page)> {
    vec![
        shown("bare-sign-out", |props| sign_out::page(t, props), leaving(paths::HOST_SIGN_OUT, None)),
        problem(t, "bare-not-finished", Some(NAME), Reason::NotFinished),
    ]
}

fn ways_in(t: Reader) -> Vec<(&'static str, Page)> {
    let sign_in = sign_in::password::Props { onward: Some(NAME.into()), ..Default::default() };
    let sign_up =
        sign_up::register::Props { onward: Some(NAME.into()), min_length: super::MIN_LENGTH, ..Default::default() };
    let onward = onward::Props { application: NAME.into(), href: REQUEST.into() };
    vec![
        shown("login-onward", |props| sign_in::password::page(t, props), sign_in),
        shown("register-onward", |props| sign_up::register::page(t, props), sign_up),
        shown("application-onward", |props| onward::page(t, props), onward),
    ]
}

fn consents(t: Reader) -> [(&'static str, Page); 4] {
    let first = consent::Props {
        application: NAME.into(),
        answer_to: AnswerTo::Host("lunarium.example.org".into()),
        address: ADDRESS.into(),
        asks: vec![Knows::Account, Knows::Email],
        allowed: Vec::new(),
        request: REQUEST.into(),
    };
    let least = consent::Props { asks: vec![Knows::Account], ..first.clone() };
    let more = consent::Props {
        asks: vec![Knows::Account, Knows::Email, Knows::Profile, Knows::Offline],
        allowed: vec![Knows::Account, Knows::Email],
        ..first.clone()
    };
    let program = consent::Props {
        answer_to: AnswerTo::Program,
        asks: vec![Knows::Account, Knows::Email, Knows::Offline],
        ..first.clone()
    };
    [
        ("application-consent", first),
        ("application-consent-least", least),
        ("application-consent-more", more),
        ("application-consent-program", program),
    ]
    .map(|(name, props)| shown(name, |props| consent::page(t, props), props))
}

fn refusals(t: Reader) -> Vec<(&'static str, Page)> {
    let not_open = not_open::Props {
        application: NAME.into(),
        address: ADDRESS.into(),
        support_email: Some("help@example.org".into()),
    };
    let nobody_to_ask = not_open::Props { support_email: None, ..not_open.clone() };
    vec![
        shown("application-not-open", |props| not_open::page(t, props), not_open),
        shown("application-not-open-nobody-to-ask", |props| not_open::page(t, props), nobody_to_ask),
        problem(t, "application-problem-unknown", None, Reason::Unknown),
        problem(t, "application-problem-disabled", Some(NAME), Reason::Disabled),
        problem(t, "application-problem-redirect-missing", Some(NAME), Reason::RedirectMissing),
        problem(t, "application-problem-redirect-unknown", Some(NAME), Reason::RedirectUnknown),
        problem(t, "application-problem-too-long", Some(NAME), Reason::TooLong),
        problem(t, "application-problem-host-unknown", None, Reason::HostUnknown),
        problem(t, "application-problem-not-finished", Some(NAME), Reason::NotFinished),
    ]
}

fn problem(t: Reader, name: &'static str, application: Option<&str>, reason: Reason) -> (&'static str, Page) {
    let application = application.map(Into::into);
    shown(name, |props| problem::page(t, props), problem::Props { application, reason })
}

fn leaving(action: &str, application: Option<&str>) -> sign_out::Props {
    let hidden = vec![("state".into(), "4711".into())];
    sign_out::Props { action: action.into(), application: application.map(Into::into), hidden }
}

fn own(t: Reader) -> [(&'static str, Page); 2] {
    let line = |id, name: &str, age| {
        ApplicationId::parse(id).map(|id| ApplicationLine {
            id,
            name: name.into(),
            home_url: Some(format!("https://{name}.example.org/")),
            since: NOW - hours(age),
            last_used: NOW - hours(age / 20),
            knows: vec![Knows::Account, Knows::Email],
            consented: false,
        })
    };
    let orrery = line("orrery", "Orrery", 24 * 60).map(|line| ApplicationLine {
        home_url: None,
        knows: vec![Knows::Account, Knows::Email, Knows::Profile, Knows::Offline],
        consented: true,
        ..line
    });
    let lines = [line("lunarium", NAME, 50), orrery].into_iter().flatten();
    let several = account::applications::Props { applications: lines.collect(), now: NOW };
    let none = account::applications::Props { applications: Vec::new(), now: NOW };
    [("account-applications", several), ("account-applications-none", none)]
        .map(|(name, props)| shown(name, |props| account::applications::page(t, props), props))
}
