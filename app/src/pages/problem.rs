//! When something stands in the way: what happened, perhaps why, and the one thing to do now.

use std::fmt;
use std::time::Duration;

use leptos::prelude::*;

use super::parts::{LinkButton, Ways};
use crate::form::{Button, Form, Hidden};
use crate::mark::Mark;
use crate::{Page, paths, when};

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
pub fn page(props: Props) -> Page {
    let Props { kind, again, reload } = props;
    let (title, why) = words(&kind);
    let home = if let Problem::WrongHost { site } = &kind { site.clone() } else { paths::HOME.to_owned() };
    let mark = match kind {
        Problem::Broken { .. } | Problem::CrossSite => Mark::Wrong,
        _ => Mark::Ended,
    };
    let more = more(kind);
    Page::new(title).mark(mark).body(view! {
        <p class="lede">{why}</p>
        {more}
        {match again {
            Some(again) => view! { <SendAgain again/> }.into_any(),
            // An empty address is this page's own, a mailed link's for example.
            None if reload => view! { <LinkButton href="" label="Try again"/> <ToStart/> }.into_any(),
            None => view! { <LinkButton href=home label="Go to the start page"/> }.into_any(),
        }}
    })
}

/// How long to wait, or what to tell whoever is asked for help.
fn more(kind: Problem) -> Option<AnyView> {
    match kind {
        Problem::TooMany { retry_after } | Problem::Overloaded { retry_after } => {
            let wait = crate::words::lasting(Duration::from_secs(retry_after.into()));
            Some(view! { <p>{format!("Try again in {wait}.")}</p> }.into_any())
        }
        Problem::Broken { request_id } => Some(
            view! { <p class="quiet">"If you write to us, add this number: " <code>{request_id}</code></p> }.into_any(),
        ),
        _ => None,
    }
}

/// One button; a form that had a password asks for it afterwards.
#[component]
fn SendAgain(again: Again) -> impl IntoView {
    let Again { action, typed, password } = again;
    let kept = match (typed.is_empty(), password) {
        (true, false) => None,
        (true, true) => Some("The password is asked for again then."),
        (false, false) => Some("What you typed is kept."),
        (false, true) => Some("What you typed is kept, except for the password: that is asked for again."),
    };
    let typed = typed.into_iter().map(|(name, value)| view! { <Hidden name value/> }).collect_view();
    view! {
        {kept.map(|words| view! { <p>{words}</p> })}
        <Form action>
            {typed}
            <Button label="Try again"/>
        </Form>
        <ToStart/>
    }
}

#[component]
fn ToStart() -> impl IntoView {
    view! { <Ways ways=vec![(paths::HOME.to_owned(), "Go to the start page")]/> }
}

/// What happened, and why perhaps.
fn words(kind: &Problem) -> (&'static str, &'static str) {
    match kind {
        Problem::NotFound => {
            ("Page not found", "Nothing is at this address. It may be mistyped or cut off, or the page has moved.")
        }
        Problem::CrossSite => (
            "This form was not sent from here",
            "It came from another site, so nothing was done. Open the page here and send it again.",
        ),
        Problem::MethodNotAllowed => (
            "This page cannot be opened directly",
            "Only a button or form of another page leads here. Nothing was changed.",
        ),
        Problem::TooMany { .. } => {
            ("Too many tries", "There were many tries in a short time. To protect accounts, new tries wait a little.")
        }
        Problem::Overloaded { .. } => {
            ("Please try again in a moment", "More is going on than this server can do at once. Nothing was changed.")
        }
        Problem::Broken { .. } => (
            "Something is broken on our side",
            "It is not your fault, and it has been recorded. Going back and trying again may work.",
        ),
        Problem::BadRequest => {
            ("We could not read that", "What your browser sent was incomplete. Go back, reload the page and try again.")
        }
        Problem::TooLarge => ("That was too large", "What your browser sent is far larger than any form here needs."),
        Problem::WrongHost { .. } => {
            ("This is not the right address", "This site has another one; the button below leads there.")
        }
        Problem::Unsupported => {
            ("We could not read that", "This address takes forms only, and what was sent is not one.")
        }
    }
}
