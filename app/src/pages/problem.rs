//! When something stands in the way: what happened, perhaps why, and the one thing to do now.

use std::fmt;
use std::time::Duration;

use leptos::prelude::*;

use super::parts::{LinkButton, Ways};
use crate::form::{Button, Form, Hidden};
use crate::mark::Mark;
use crate::when::{self, Lasting};
use crate::{Page, Reader, paths};

/// What stands in the way.
#[derive(Clone, Debug)]
pub struct Props {
    /// The kind.
    pub kind: Problem,
    /// The form that could be sent again, with what was typed.
    pub again: Option<Again>,
    /// Whether asking for the same page again may help.
    pub reload: bool,
}

/// A form that was not served. Where it was sent to may hold a token, and what was typed is nobody's business: `Debug`
/// shows neither.
#[derive(Clone, Default)]
pub struct Again {
    /// Where it was sent to.
    pub action: String,
    /// Names and values, without passwords.
    pub typed: Vec<(String, String)>,
    /// There was a password, which is not kept.
    pub password: bool,
}

impl fmt::Debug for Again {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Again").field("password", &self.password).finish_non_exhaustive()
    }
}

/// Kinds of problems.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// 404.
    NotFound,
    /// 403: the form was sent from another site.
    CrossSite,
    /// 405.
    MethodNotAllowed,
    /// 429.
    TooMany {
        /// Seconds to wait.
        retry_after: u32,
    },
    /// 503: too much to do, or the database is away.
    Overloaded {
        /// Seconds to wait.
        retry_after: u32,
    },
    /// 500.
    Broken {
        /// What the log has it under.
        request_id: String,
    },
    /// 400.
    BadRequest,
    /// 413.
    TooLarge,
    /// 421: the host is not this site.
    WrongHost {
        /// Where this site is.
        site: String,
    },
    /// 415.
    Unsupported,
}

/// The answer to a request that cannot be served.
pub fn page(t: Reader, props: Props) -> Page {
    let Props { kind, again, reload } = props;
    let (title, why) = words(t, &kind);
    let home = if let Problem::WrongHost { site } = &kind { site.clone() } else { paths::HOME.to_owned() };
    let mark = match kind {
        Problem::Broken { .. } | Problem::CrossSite => Mark::Wrong,
        _ => Mark::Ended,
    };
    let more = more(t, kind);
    Page::new(title).mark(mark).body(view! {
        <p class="lede">{why}</p>
        {more}
        {match again {
            Some(again) => view! { <SendAgain t again/> }.into_any(),
            // An empty address is this page's own, a mailed link's for example.
            None if reload => view! { <LinkButton href="" label=t.problem_again()/> <ToStart t/> }.into_any(),
            None => view! { <LinkButton href=home label=t.problem_to_start()/> }.into_any(),
        }}
    })
}

/// How long to wait, or what to tell whoever is asked for help.
fn more(t: Reader, kind: Problem) -> Option<AnyView> {
    match kind {
        Problem::TooMany { retry_after } | Problem::Overloaded { retry_after } => {
            Some(view! { <p>{wait(t, retry_after)}</p> }.into_any())
        }
        Problem::Broken { request_id } => {
            let number = t.problem_broken_number();
            Some(view! { <p class="quiet">{number.s0} <code dir="ltr">{request_id}</code> {number.s1}</p> }.into_any())
        }
        _ => None,
    }
}

fn wait(t: Reader, retry_after: u32) -> String {
    match when::lasting(Duration::from_secs(retry_after.into())) {
        Lasting::Seconds(count) => t.problem_wait_seconds(count),
        Lasting::Minutes(count) => t.problem_wait_minutes(count),
        Lasting::Hours(count) => t.problem_wait_hours(count),
        Lasting::Days(count) => t.problem_wait_days(count),
    }
}

/// One button; a form that had a password asks for it afterwards.
#[component]
fn SendAgain(t: Reader, again: Again) -> impl IntoView {
    let Again { action, typed, password } = again;
    let kept = match (typed.is_empty(), password) {
        (true, false) => None,
        (true, true) => Some(t.problem_password_again()),
        (false, false) => Some(t.problem_kept()),
        (false, true) => Some(t.problem_kept_but_password()),
    };
    let typed = typed.into_iter().map(|(name, value)| view! { <Hidden name value/> }).collect_view();
    view! {
        {kept.map(|words| view! { <p>{words}</p> })}
        <Form t action>
            {typed}
            <Button label=t.problem_again()/>
        </Form>
        <ToStart t/>
    }
}

#[component]
fn ToStart(t: Reader) -> impl IntoView {
    view! { <Ways ways=vec![(paths::HOME.to_owned(), t.problem_to_start())]/> }
}

/// What happened, and why perhaps.
fn words(t: Reader, kind: &Problem) -> (String, String) {
    match kind {
        Problem::NotFound => (t.problem_not_found_title(), t.problem_not_found_why()),
        Problem::CrossSite => (t.problem_cross_site_title(), t.problem_cross_site_why()),
        Problem::MethodNotAllowed => (t.problem_method_title(), t.problem_method_why()),
        Problem::TooMany { .. } => (t.problem_too_many_title(), t.problem_too_many_why()),
        Problem::Overloaded { .. } => (t.problem_overloaded_title(), t.problem_overloaded_why()),
        Problem::Broken { .. } => (t.problem_broken_title(), t.problem_broken_why()),
        Problem::BadRequest => (t.problem_bad_request_title(), t.problem_bad_request_why()),
        Problem::TooLarge => (t.problem_too_large_title(), t.problem_too_large_why()),
        Problem::WrongHost { .. } => (t.problem_wrong_host_title(), t.problem_wrong_host_why()),
        Problem::Unsupported => (t.problem_unsupported_title(), t.problem_unsupported_why()),
    }
}
